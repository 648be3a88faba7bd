/** English words for numbers: cardinals, scales, fractions, multiples, ordinals. Data only; lower case, no soft hyphens. */
import type { NumberData } from '../number-words.ts';
import { wordList } from '../word-list.ts';

/** Each word with its place in the list, from `first` on. */
const numbered = (words: string, first: number, step = 1): Record<string, number> =>
  Object.fromEntries(wordList(words).map((word, index) => [word, first + step * index]));

/** zero to nineteen and the tens. */
const CARDINALS = {
  ...numbered(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    0,
  ),
  ...numbered('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
};

/** What their words are worth; `scales` are powers of ten. */
export const numerals = {
  cardinals: CARDINALS,
  ordinals: numbered('first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth', 1),
  scales: {
    hundred: 2,
    thousand: 3,
    million: 6,
    billion: 9,
    trillion: 12,
    lakh: 5,
    lakhs: 5,
    lac: 5,
    lacs: 5,
    crore: 7,
    crores: 7,
  },
  suffixes: { k: 3, m: 6, mn: 6, mln: 6, mil: 6, b: 9, bn: 9, bln: 9, t: 12, tn: 12, trn: 12, cr: 7 },
  // a "second" is a time, a "fourth" mostly a place in a row
  denominators: {
    half: 2,
    quarter: 4,
    hundredth: 100,
    thousandth: 1000,
    ...numbered('third fourth fifth sixth seventh eighth ninth tenth', 3),
  },
  pluralDenominators: {
    halves: 2,
    quarters: 4,
    hundredths: 100,
    thousandths: 1000,
    ...numbered('thirds fourths fifths sixths sevenths eighths ninths tenths', 3),
  },
  multiples: {
    doubled: 2,
    doubling: 2,
    doubles: 2,
    tripled: 3,
    tripling: 3,
    triples: 3,
    trebled: 3,
    trebling: 3,
    quadrupled: 4,
    quadrupling: 4,
    quintupled: 5,
    halved: 0.5,
    halving: 0.5,
    twice: 2,
    thrice: 3,
    // "tenfold"
    ...Object.fromEntries(Object.entries(CARDINALS).flatMap(([word, value]) => (value > 0 ? [[`${word}fold`, value]] : []))),
  },
  // only before "the", "its", "what" …, after "more than", or before "from": "double the number", "to double to"
  bareMultiples: { double: 2, triple: 3, treble: 3, quadruple: 4, halve: 0.5 },
} as const satisfies Partial<NumberData>;

const [SMALL, TENS] = [Object.keys(CARDINALS).slice(1, 20), Object.keys(CARDINALS).slice(20)];

/** Numbers in one word or joined by a hyphen: "twenty", "twenty-five", "two-thirds". */
export const SPELLED = [
  ...Object.keys(CARDINALS),
  ...TENS.flatMap((ten) => SMALL.slice(0, 9).map((one) => `${ten}-${one}`)),
  'half',
  ...Object.keys(numerals.denominators).map((part) => `one-${part}`),
  ...Object.keys(numerals.pluralDenominators).flatMap((parts) => SMALL.slice(1, 9).map((several) => `${several}-${parts}`)),
].join(' ');
