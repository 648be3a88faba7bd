/** Datelines: where and when a report was written, and for which agency, before its first sentence. */
import { is } from '../languages/vocabulary.ts';
import type { Word } from '../reading.ts';
import { isDash, opensWords } from './marks.ts';

/** Longest dateline, in words and marks. */
const LONGEST = 16;

/** Names, figures, and the marks between them: all that a dateline is made of. */
const PART = /^(?:\p{Lu}|\d|[,.()/])/u;
const PLACE = /^\p{Lu}{3,}$/u;

/**
 * True where a dateline ends with the dash at `at`, and its sentence begins at `first`: "TAKORADI, Ghana, Nov 3 (GGNA) –|",
 * "Leith (Quay Press) —|", "(GGNA) -|"; with the bracket, where the agency stands alone: "(GGNA)| The council"; or with a colon behind a
 * place and a day, "TAKORADI, Nov 3:|", or behind one word with which the text begins and no other paragraph does, "TAKORADI:| The council".
 */
export function endsDateline(words: readonly Word[], first: number, at: number): boolean {
  if (at === first || at - first > LONGEST) return false;
  const bracketed = words[first]?.text === '(' && words[at]?.text === ')' && !isDash(words[at + 1]);
  const isColon = words[at]?.text === ':';
  if (!bracketed && !isColon && !isDash(words[at])) return false;
  const before = words.slice(first, at);
  if (!before.every(({ text }) => PART.test(text))) return false;
  const isPlace = PLACE.test(words[first]?.text ?? '');
  const isDated = before.some((word) => is(word, 'calendar') || is(word, 'month'));
  // not "TOM BELL, May 2024: “I will go”"
  if (isColon) return isPlace && (isDated || isOnlyLabel(words, first, at)) && !opensWords(words[at + 1]);
  if (bracketed) return at - first === 2 && PLACE.test(words[at - 1]?.text ?? '');
  const next = words[at + 1];
  // "Tom Bell — Quay Street", "Tom Bell (Labour) – “I will go”": a name, and what is his
  if (words[at - 1]?.text === ')' && next?.form.upper) return true;
  // "NASA – the space agency – said": a name, and what it is
  return isPlace && next?.form.small !== true;
}

/** A dateline stands in the first paragraph, with a headline and what stands below it before that at the most. */
const FIRST_BLOCKS = 2;

/** True for one word in capitals before the first paragraph, where no other has such a word before a colon, as what people say in turn has. */
function isOnlyLabel(words: readonly Word[], first: number, at: number): boolean {
  const { block } = words[first] as Word;
  if (at - first !== 1 || block > FIRST_BLOCKS || words[first - 1]?.block === block || !words[at + 1]?.form.upper) return false;
  return !words.some(
    (word, i) => i !== at && word.text === ':' && PLACE.test(words[i - 1]?.text ?? '') && words[i - 2]?.block !== word.block,
  );
}

/** True where the words from `first` on, up to but not including `last`, are a dateline that {@link endsDateline} has cut off. */
export const isDateline = (words: readonly Word[], { first, last }: { readonly first: number; readonly last: number }): boolean =>
  endsDateline(words, first, last - 1);
