/** A number beside others, and what is asked of two before they are said to be the same, or to differ. */
import type { Vocabulary } from '../../languages/vocabulary.ts';
import type { Span } from '../../model.ts';
import type { Reading } from '../../reading.ts';
import type { FoundQuantity } from '../parse/found-quantity.ts';

/** How much text around a number is looked at. In UTF-16 code units. */
export const AROUND = 50;

export interface Relatable extends FoundQuantity {
  /** What is counted, without words that tell nothing and in the singular: "the monthly subscribers" gives monthly, subscriber. */
  readonly words: readonly string[];
  readonly inTitle: boolean;
  /** The words before it in its clause, in lower case; the last stands next to it. */
  readonly before: readonly string[];
  /** The word after it, in lower case; empty where none follows at once. */
  readonly after: string;
}

/** A number with the words around it as they are compared. `title`: where the headline stands. */
export function relatable(quantity: FoundQuantity, reading: Reading, title: Span | null): Relatable {
  const { text } = reading.document;
  const { span, counted } = quantity;
  const clause =
    text
      .slice(Math.max(0, span.start - AROUND), span.start)
      .split(CLAUSE_END)
      .at(-1) ?? '';
  return {
    ...quantity,
    words: counted ? wordsIn(reading, text.slice(counted.start, counted.end)) : [],
    inTitle: title !== null && span.start >= title.start && span.end <= title.end,
    before: clause.toLowerCase().trimEnd().split(' '),
    after: /^[ -]([^\s.,;:()]+)/.exec(text.slice(span.end, span.end + AROUND))?.[1]?.toLowerCase() ?? '',
  };
}

const CLAUSE_END = /[.!?\n]/;

/** The words of a text in lower case and in the singular, without those that tell nothing. */
export function wordsIn({ language }: Reading, text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !language.vocabulary.has(word, 'stopWord'))
    .map((word) => (word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word));
}

/** The text from a little before a number to a little after it, and not beyond `limit`. */
export const beside = ({ document }: Reading, { span }: Relatable, limit = document.text.length): string =>
  document.text.slice(Math.max(0, span.start - AROUND), Math.min(limit, span.end + AROUND));

/** Stands near a word of death. */
export const isDeadly = (number: Relatable, reading: Reading): boolean =>
  beside(reading, number)
    .toLowerCase()
    .split(/\W+/)
    .some((word) => reading.language.vocabulary.has(word, 'deathWord'));

/** The first letters of the longer words of a text, which forms of one word share: "arrest", "arrested". */
const stemsOf = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .toLowerCase()
      .match(/\p{L}{6,}/gu)
      ?.map((word) => word.slice(0, STEM)),
  );
const STEM = 6;

/** True where two texts have a word of six letters or more that begins alike: "arrest", "arrested". */
export function shareStem(one: string, other: string): boolean {
  const stems = stemsOf(one);
  return [...stemsOf(other)].some((stem) => stems.has(stem));
}

/** "the 36", "these five weeks", "all three": what was counted before. */
export const pointsBack = ({ before }: Relatable, vocabulary: Vocabulary): boolean => {
  const word = before.at(-1) ?? '';
  return vocabulary.has(word, 'definiteArticle') || vocabulary.has(word, 'demonstrative') || vocabulary.has(word, 'distributive');
};
