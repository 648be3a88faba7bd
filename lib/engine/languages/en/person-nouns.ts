/** Nouns for people, for rooms that hold no language yet. */
import { vocabulary } from './vocabulary.ts';

export const isPersonNoun = (noun: string): boolean => vocabulary.has(noun, 'personNoun');
