/** Places, for rooms that hold no language yet. */
import { vocabulary } from './vocabulary.ts';

export const isPlace = (name: string): boolean => vocabulary.has(name, 'placeName');
