/** What a language says of a word or a mark in numbers: values, scales, units, currencies, words of approximation. */
import { inPlainLetters } from './plain-letters.ts';

/** So much of a unit: a decade is ten years. */
export interface Measure {
  /** Its name in the analysis (`Quantity.unit`). */
  readonly unit: string;
  readonly factor: number;
}

/** A word or a mark as a part of numbers. What is left out it is not. */
export interface NumberWord {
  /** "seven". */
  readonly cardinal?: number;
  /** "seventh". */
  readonly ordinal?: number;
  /** "million": the power of ten. */
  readonly scale?: number;
  /** "bn", against the figure: the power of ten. Letters that also stand for a unit are settled where they are read. */
  readonly suffix?: number;
  /** "third", of one. */
  readonly denominator?: number;
  /** "thirds", of several. */
  readonly denominators?: number;
  /** "doubled". */
  readonly multiple?: number;
  /** "double": a multiple beside some words alone. */
  readonly bareMultiple?: number;
  readonly unit?: Measure;
  /** Letters with their case that are a unit against the figure, or, where `spaced`, also apart from it. */
  readonly letters?: readonly UnitLetters[];
  /** Units of several words that begin with it, the longest first. */
  readonly phrases?: readonly UnitPhrase[];
  /** "euros"; `afterScale`: only after a power of ten, as "won". */
  readonly currency?: Measure & { readonly afterScale: boolean };
  /** "Australian dollars": whose they are, as the code of the currency. */
  readonly nation?: string;
  /** The currency where it stands before an amount, and the ways to write it there; null: in capitals. `sum`: before a large one alone. */
  readonly prefix?: { readonly unit: string; readonly cased: readonly string[] | null; readonly sum: boolean };
  /** The currency with the sign after it: "US$". */
  readonly signs?: ReadonlyMap<string, string>;
  /** Words of approximation that stand before a number and end in it, the longest first. */
  readonly approximators?: readonly (readonly string[])[];
  /** A word of approximation that is its own right after it: the "over" of "hand over £20". */
  readonly particle?: string;
  /** … where what leads a verb stands before this word, which may be a noun: the "over" of "to hand over £20". */
  readonly ledParticle?: string;
  /** Words of approximation that stand after a number and begin with it. */
  readonly approximatorsAfter?: readonly (readonly string[])[];
}

export interface UnitLetters extends Measure {
  readonly text: string;
  readonly spaced: boolean;
}

export interface UnitPhrase {
  readonly words: readonly string[];
  readonly unit: string;
}

/** A unit, its words parted by spaces, and how much of the unit each is; nothing said: one. */
export type UnitRow = readonly [unit: string, words: string, factor?: number];

type Values = Readonly<Record<string, number>>;

/** The words of numbers as a language lists them. All lower case but for `letters` and `cased`. */
export interface NumberData {
  readonly cardinals: Values;
  readonly ordinals: Values;
  readonly scales: Values;
  readonly suffixes: Values;
  readonly denominators: Values;
  /** Their plurals. */
  readonly pluralDenominators: Values;
  readonly multiples: Values;
  readonly bareMultiples: Values;
  readonly units: readonly UnitRow[];
  /** Units of several words; a dash may stand for a space. */
  readonly unitPhrases: Readonly<Record<string, readonly string[]>>;
  readonly unitLetters: readonly UnitRow[];
  /** … that stand apart from the figure as well. */
  readonly spacedLetters: readonly UnitRow[];
  readonly currencies: readonly UnitRow[];
  /** … that are another word but after a power of ten. */
  readonly currenciesAfterScale: readonly UnitRow[];
  readonly nations: Readonly<Record<string, string>>;
  /** Signs and codes before an amount: letters, marks, or letters with one mark after them. */
  readonly prefixes: Readonly<Record<string, string>>;
  /** Prefixes that may also be a word or a letter, as they are written: the ways parted by spaces. */
  readonly cased: Readonly<Record<string, string>>;
  /** Prefixes that stand for much else, so that they are one only before thousands or a word of scale. */
  readonly sumPrefixes: readonly string[];
  readonly approximators: readonly string[];
  readonly approximatorsAfter: readonly string[];
  /** Words of approximation, each with the words parted by spaces that it belongs to where it stands right after them. */
  readonly particles: Readonly<Record<string, string>>;
  /** … with those that it belongs to where they are verbs, after what leads a verb. */
  readonly ledParticles: Readonly<Record<string, string>>;
}

/** Of a language that has no words for numbers. */
export const NO_NUMBERS: NumberData = {
  cardinals: {},
  ordinals: {},
  scales: {},
  suffixes: {},
  denominators: {},
  pluralDenominators: {},
  multiples: {},
  bareMultiples: {},
  units: [],
  unitPhrases: {},
  unitLetters: [],
  spacedLetters: [],
  currencies: [],
  currenciesAfterScale: [],
  nations: {},
  prefixes: {},
  cased: {},
  sumPrefixes: [],
  approximators: [],
  approximatorsAfter: [],
  particles: {},
  ledParticles: {},
};

/** Of what is no part of numbers. */
export const NO_NUMBER: NumberWord = {};

/** Between the pieces of a phrase, as the number grammar cuts a text: "°c", "km/h", "%-point". */
const PIECES = /\s+|(?<=°)(?=\w)|(?<=[/.])|(?=[/.])|(?<=%)(?=\w)/;

/** The words of the lists by their letters. */
export function numberWordsOf(data: NumberData): ReadonlyMap<string, NumberWord> {
  const words = new Map<string, NumberWord>();
  const add = (word: string, part: NumberWord) => words.set(word, { ...words.get(word), ...part });
  const values = (name: keyof NumberWord, list: Values) => {
    for (const [word, value] of Object.entries(list)) add(word, { [name]: value });
  };
  values('cardinal', data.cardinals);
  values('ordinal', data.ordinals);
  values('scale', data.scales);
  values('suffix', data.suffixes);
  values('denominator', data.denominators);
  values('denominators', data.pluralDenominators);
  values('multiple', data.multiples);
  values('bareMultiple', data.bareMultiples);
  const rows = (list: readonly UnitRow[], each: (word: string, measure: Measure) => void) => {
    for (const [unit, row, factor = 1] of list) for (const word of row.split(' ')) each(word, { unit, factor });
  };
  rows(data.units, (word, unit) => add(word, { unit }));
  rows(data.currencies, (word, measure) => add(word, { currency: { ...measure, afterScale: false } }));
  rows(data.currenciesAfterScale, (word, measure) => add(word, { currency: { ...measure, afterScale: true } }));
  const letters = (spaced: boolean) => (text: string, measure: Measure) =>
    add(text.toLowerCase(), { letters: [...(words.get(text.toLowerCase())?.letters ?? []), { ...measure, text, spaced }] });
  rows(data.unitLetters, letters(false));
  rows(data.spacedLetters, letters(true));
  for (const [unit, phrases] of Object.entries(data.unitPhrases))
    for (const phrase of phrases) {
      const pieces = phrase.split(PIECES);
      const [first = ''] = pieces;
      add(first, { phrases: longestFirst([...(words.get(first)?.phrases ?? []), { words: pieces, unit }], ({ words }) => words.length) });
    }
  for (const [word, nation] of Object.entries(data.nations)) add(word, { nation });
  for (const [prefix, unit] of Object.entries(data.prefixes)) {
    const [stem, sign] = [prefix.slice(0, -1), prefix.slice(-1)];
    if (/^[A-Za-z]+[^A-Za-z]$/.test(inPlainLetters(prefix)))
      add(stem, { signs: new Map([...(words.get(stem)?.signs ?? []), [sign, unit]]) });
    else add(prefix, { prefix: { unit, cased: data.cased[prefix]?.split(' ') ?? null, sum: data.sumPrefixes.includes(prefix) } });
  }
  for (const phrase of data.approximators) {
    const pieces = phrase.split(' ');
    const last = pieces.at(-1) ?? '';
    add(last, { approximators: longestFirst([...(words.get(last)?.approximators ?? []), pieces], ({ length }) => length) });
  }
  for (const [particle, row] of Object.entries(data.particles)) for (const word of row.split(' ')) add(word, { particle });
  for (const [ledParticle, row] of Object.entries(data.ledParticles)) for (const word of row.split(' ')) add(word, { ledParticle });
  for (const phrase of data.approximatorsAfter) {
    const pieces = phrase.split(' ');
    const [first = ''] = pieces;
    add(first, { approximatorsAfter: [...(words.get(first)?.approximatorsAfter ?? []), pieces] });
  }
  return words;
}

const longestFirst = <Item>(items: readonly Item[], lengthOf: (item: Item) => number): readonly Item[] =>
  [...items].sort((a, b) => lengthOf(b) - lengthOf(a));
