/** English words for numbers: cardinals, scales, fractions, multiples, ordinals. Data only; lower case, no soft hyphens. */
import { wordList, wordSet } from '../word-list.ts';

/** zero to nineteen and the tens. */
export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...wordList(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  ).map((word, value) => [word, value] as const),
  ...wordList('twenty thirty forty fifty sixty seventy eighty ninety').map((word, index) => [word, 20 + 10 * index] as const),
]);

/** Powers of ten that follow a number, as exponents. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 2],
  ['thousand', 3],
  ['million', 6],
  ['billion', 9],
  ['trillion', 12],
  ['lakh', 5],
  ['lakhs', 5],
  ['lac', 5],
  ['lacs', 5],
  ['crore', 7],
  ['crores', 7],
]);

/** Scales written against the figure: "5.2bn", "£3k". Letters that also stand for a unit are settled where they are read. */
export const SCALE_SUFFIXES: ReadonlyMap<string, number> = new Map([
  ['k', 3],
  ['m', 6],
  ['mn', 6],
  ['mln', 6],
  ['mil', 6],
  ['b', 9],
  ['bn', 9],
  ['bln', 9],
  ['t', 12],
  ['tn', 12],
  ['trn', 12],
  ['cr', 7],
]);

/** Amounts that name no figure: "dozens", "thousands of", "tens of millions". */
export const VAGUE_PLURALS = wordSet('tens dozens scores hundreds thousands millions billions trillions lakhs crores');

/** "several thousand", "a few hundred": no figure either. */
export const VAGUE_FACTORS = wordSet('several few many');

/** Fractions by the denominator's singular. A "second" is a time, a "fourth" mostly a place in a row. */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halve', 2],
  ['third', 3],
  ['quarter', 4],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['hundredth', 100],
  ['thousandth', 1000],
]);

export const VULGAR_FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);

/** Verbs and adverbs that are a multiple by themselves, and the multiple. */
export const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ['doubled', 2],
  ['doubling', 2],
  ['doubles', 2],
  ['tripled', 3],
  ['tripling', 3],
  ['triples', 3],
  ['trebled', 3],
  ['trebling', 3],
  ['quadrupled', 4],
  ['quadrupling', 4],
  ['quintupled', 5],
  ['halved', 0.5],
  ['halving', 0.5],
  ['twice', 2],
  ['thrice', 3],
]);

/** These count only before "the", "its", "what" …, after "more than", or before "from": "double the number", "to double to". */
export const BARE_MULTIPLES: ReadonlyMap<string, number> = new Map([
  ['double', 2],
  ['triple', 3],
  ['treble', 3],
  ['quadruple', 4],
  ['halve', 0.5],
]);

export const ORDINALS: ReadonlyMap<string, number> = new Map(
  wordList('first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth').map(
    (word, index) => [word, index + 1] as const,
  ),
);
