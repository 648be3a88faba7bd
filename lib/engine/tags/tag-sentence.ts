/**
 * Part-of-speech tags by a log-linear model, greedy from left to right, after Ratnaparkhi's "A Maximum Entropy Model for
 * Part-Of-Speech Tagging" (1996), with few weights. Trained by lib/tasks/train-tagger.ts.
 *
 * Most features of a place depend on one word alone: on the word itself, the one before, the one after. What they add to the
 * scores is summed once a word and kept, so that a place costs a few additions of rows.
 */

import type { TaggerModel } from '../languages/language.ts';
import type { SummedWord, WordForm } from '../text/word-forms.ts';
import { Sums } from './feature-sums.ts';

/** Words whose sums are kept at the most; a text with more begins anew, so that memory stays bounded. */
const MOST = 20_000;

const kept = new WeakMap<TaggerModel, Sums>();

function sumsOf(model: TaggerModel): Sums {
  const old = kept.get(model);
  if (old && old.words.size < MOST) return old;
  const fresh = new Sums(model);
  kept.set(model, fresh);
  return fresh;
}

/** The tags of one sentence. */
export function tagSentence(model: TaggerModel, sentence: readonly { readonly form: WordForm }[]): string[] {
  const sums = sumsOf(model);
  const { tags } = model;
  const [, start, end, afterEnd] = sums.edges as [SummedWord, SummedWord, SummedWord, SummedWord];
  const wordAt = (at: number): SummedWord => {
    const word = sentence[at];
    return word ? sums.formOf(word.form).summed : at === sentence.length ? end : afterEnd;
  };
  const found: string[] = [];
  const around = { previous: start, next: wordAt(0), second: wordAt(1), last: tags.length, lastTwo: tags.length + 1 };
  for (let at = 0; at < sentence.length; at++) {
    const tagged = sums.formOf((sentence[at] as { readonly form: WordForm }).form);
    const here = around.next;
    around.next = around.second;
    around.second = wordAt(at + 2);
    const best = tagged.sure < 0 ? sums.best(tagged, at === 0, around) : tagged.sure;
    found.push(tags[best] as string);
    around.previous = here;
    around.lastTwo = around.last;
    around.last = best;
  }
  return found;
}
