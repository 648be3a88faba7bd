import { vocabulary } from './vocabulary.ts';

export const isPersonNoun = (noun: string): boolean => vocabulary.has(noun, 'personNoun');
