/** Words for bodies, for rooms that hold no language yet. */
import type { BodyKind } from '../language.ts';
import * as nouns from '../nouns.ts';
import { bodyKinds } from './bodies.ts';
import { vocabulary } from './vocabulary.ts';

const words = { bodyKinds, vocabulary };

export const typesOfNoun = (noun: string): readonly BodyKind[] => nouns.kindsOfNoun(words, noun);
export const isInstitutionWord = (word: string): boolean => vocabulary.has(word, 'institutionWord');
