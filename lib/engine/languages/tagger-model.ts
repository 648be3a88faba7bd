/** The model of a tagger, unpacked from a language's data. */
import { eachInTurns, finished, type InTurns } from '../turn-by-turn.ts';
import type { FeatureWeights, TaggerModel } from './language.ts';
import type { TaggerData } from './language-data.ts';
import { unfoldWords } from './packed/unfold-words.ts';
import { wordList, wordSet } from './word-list.ts';

/** The weights by feature: the features are folded, and each has its tags between two spaces; the weights of all of them stand in one row. */
function* weightsOf({ features, counts, rowTags, rowWeights }: NonNullable<TaggerData['trained']>): InTurns<TaggerModel['weights']> {
  const all = rowTags.split(' ');
  const weights = new Map<string, FeatureWeights>();
  let from = 0;
  yield* eachInTurns(unfoldWords(features, counts), (feature, i) => {
    const tags = all[i] ?? '';
    weights.set(feature, { tags, weights: rowWeights.slice(from, from + tags.length) });
    from += tags.length;
  });
  return weights;
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
