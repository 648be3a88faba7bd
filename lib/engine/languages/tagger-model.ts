/** The model of a tagger, unpacked from a language's data. */
import { finished, type InTurns, mapInTurns } from '../turn-by-turn.ts';
import type { TaggerModel } from './language.ts';
import type { TaggerData } from './language-data.ts';
import { numbersIn } from './packed/arithmetic-code.ts';
import { rowIn } from './packed/tagger-rows.ts';
import { unfoldWords } from './packed/unfold-words.ts';
import { wordList, wordSet } from './word-list.ts';

/** The weights by feature: the features are folded, and each has a row, see {@link rowIn}. */
function* weightsOf({ rows, features, counts }: NonNullable<TaggerData['trained']>): InTurns<TaggerModel['weights']> {
  const next = numbersIn(rows);
  return new Map(yield* mapInTurns(unfoldWords(features, counts), (feature) => [feature, rowIn(next, feature)] as const));
}

/**
 * The same strings as names of properties, of which the engines of browsers keep one each: tags are compared with those in the code
 * at every look, and two pieces of text that are equal would be read through each time.
 */
const asNames = (words: readonly string[]): readonly string[] => Object.keys(Object.fromEntries(words.map((word) => [word, true])));

/** @param data - as the file of the language has it */
export const taggerModelOf = (data: TaggerData): TaggerModel => finished(taggerModelInTurns(data));

/** The same, where others have their turn in between: there are thousands of rows. */
export function* taggerModelInTurns({ tags, known = {}, closed = {}, endings = {}, trained }: TaggerData): InTurns<TaggerModel> {
  const weights = trained ? yield* weightsOf(trained) : new Map();
  yield;
  return {
    tags: asNames(wordList(tags)),
    weights,
    known: new Map(Object.entries(known).flatMap(([tag, words = '']) => wordList(words).map((word) => [word, tag] as const))),
    closed: new Map(Object.entries(closed).map(([tag, words = '']) => [tag, wordSet(words)])),
    endings: new Map(Object.entries(endings).flatMap(([tag, one]) => (one ? [[tag, new RegExp(one.source, one.flags)] as const] : []))),
  };
}
