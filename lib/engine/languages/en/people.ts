import { singularBy } from '../singular.ts';
import { vocabulary } from './vocabulary.ts';

/** Endings of plurals, each with that of the singular. */
const PLURALS = [
  ['men', 'man'],
  ['people', 'person'],
  ['children', 'child'],
  ['wives', 'wife'],
  ['ss', 'ss'],
  ['us', 'us'],
  ['is', 'is'],
  ['ies', 'y'],
  ['shes', 'sh'],
  ['ches', 'ch'],
  ['xes', 'x'],
  ['sses', 'ss'],
  ['s', ''],
] as const;

export const singularOf = singularBy(PLURALS);

/** A class of words, for rooms that hold no language yet. */
const listed = (wordClass: 'collective' | 'documentNoun') => ({ has: (lower: string) => vocabulary.has(lower, wordClass) });

export const COLLECTIVES = listed('collective');
export const DOCUMENT_NOUNS = listed('documentNoun');
