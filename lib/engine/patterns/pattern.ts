/** The pattern of a {@link Row}, read into tests on words. */

import type { Language } from '../languages/language.ts';
import { inPlainLetters } from '../languages/plain-letters.ts';
import type { Row } from '../languages/rows.ts';
import type { Classed, WordClass } from '../languages/vocabulary.ts';
import type { Range } from '../reading.ts';
import type { Traits } from './traits.ts';

/** What patterns stand over: the words of a sentence, or the lexemes of the number grammar, which have no tags. */
export interface Matched extends Classed {
  readonly lower: string;
  readonly tag?: string;
}

/** A test on a word; beyond the sentence on its edge, "START" or "END". */
type Test<W> = (word: W | undefined, edge: string) => boolean;

/** One word of a pattern. */
interface Place<W> {
  /** As they are written, before "_" and after it; empty: none. */
  readonly letters: string;
  readonly tags: string;
  readonly test: Test<W>;
  readonly optional: boolean;
  readonly bracketed: boolean;
}

export interface Pattern<W> {
  readonly row: Row;
  /** The places before the first word in brackets, the nearest first; that word; the places after it. */
  readonly before: readonly Place<W>[];
  readonly anchor: Place<W>;
  readonly after: readonly Place<W>[];
}

/** Words in a row; what stands before `first` and from `last` on is beyond their edges. */
export interface Stretch<W> extends Range {
  readonly words: readonly W[];
}

/** Words that stand in brackets as one, up to `end`, and what is asked of in their place. */
export interface Whole<W> {
  readonly word: W;
  readonly end: number;
}

/** Reads a row. @throws with the name of the row, for what the notation or the language does not have */
export function patternOf<W extends Matched>(row: Row, language: Language, traits: Traits<W>): Pattern<W> {
  const places = row.pattern.split(' ').map((part) => placeOf(part, row, language, traits));
  const first = places.findIndex(({ bracketed }) => bracketed);
  const anchor = places[first];
  if (!anchor) throw wrong(row, 'a word in brackets');
  return { row, before: places.slice(0, first).reverse(), anchor, after: places.slice(first + 1) };
}

/** What is wrong with a row, by its name. */
export const wrong = (row: Row, what: string) => new Error(`the row “${row.name}” needs ${what}`);

function placeOf<W extends Matched>(part: string, row: Row, language: Language, traits: Traits<W>): Place<W> {
  const inner = part.replace(/^(?:\[(.+)\]|\((.+)\))$/, '$1$2');
  const cut = inner.lastIndexOf('_');
  const edge = inner === 'START' || inner === 'END';
  const letters = edge || inner === '*' ? '' : inner.slice(0, cut < 0 ? inner.length : cut);
  const tags = edge ? inner : cut < 0 ? '' : inner.slice(cut + 1);
  const tests = [
    ...(letters === '' ? [] : letters.split('&').map((one) => oneOf(one, (word) => wordTest(word, row, language, traits)))),
    ...(tags === '' ? [] : [tagTest<W>(tags, row, language)]),
  ];
  const test = tests.reduce<Test<W>>(
    (all, one) => (all === anything ? one : (word, beyond) => all(word, beyond) && one(word, beyond)),
    anything,
  );
  return { letters, tags, test, optional: part.startsWith('('), bracketed: part.startsWith('[') };
}

const anything = (): boolean => true;

/** "a|b": one of them; "!a|b": none of them. */
function oneOf<W extends Matched>(text: string, testOf: (alternative: string) => Test<W>): Test<W> {
  const negative = text.startsWith('!');
  const alternatives = text.slice(negative ? 1 : 0).split('|');
  const tests = alternatives.length > 1 && alternatives.every(isWord) ? [listTest<W>(alternatives)] : alternatives.map(testOf);
  const [only] = tests;
  if (tests.length === 1 && only && !negative) return only;
  return (word, edge) => tests.some((test) => test(word, edge)) !== negative;
}

const isEnding = (text: string): boolean => /^-[A-Za-z]/.test(inPlainLetters(text));
/** True for letters that are a word: no ending, class or trait. */
const isWord = (text: string): boolean => !isEnding(text) && !text.startsWith('@');

/** Words of a list, looked up together. */
function listTest<W extends Matched>(words: readonly string[]): Test<W> {
  const list = new Set(words);
  return (word) => word !== undefined && list.has(word.lower);
}

function wordTest<W extends Matched>(text: string, row: Row, language: Language, traits: Traits<W>): Test<W> {
  if (isWord(text)) return (word) => word?.lower === text;
  if (isEnding(text)) {
    const ending = text.slice(1);
    return (word) => word?.lower.endsWith(ending) === true;
  }
  const name = text.slice(1);
  const trait = Object.hasOwn(traits, name) ? traits[name] : undefined;
  if (trait) return (word) => word !== undefined && trait(word, language);
  if (!language.vocabulary.classes.has(name)) throw wrong(row, `a class “${name}”`);
  return (word) => word?.classes.has(name as WordClass) === true;
}

function tagTest<W extends Matched>(text: string, row: Row, language: Language): Test<W> {
  const negative = text.startsWith('!');
  const tags = new Set(
    text
      .slice(negative ? 1 : 0)
      .split('|')
      .flatMap((tag) => tagsLike(tag, row, language)),
  );
  return (word, edge) => tags.has(word ? (word.tag ?? '') : edge) !== negative;
}

/** The tags of the language that a tag of a pattern stands for: "NN*" for four. */
export function tagsLike(tag: string, row: Row, language: Language): string[] {
  if (tag === 'START' || tag === 'END') return [tag];
  const found = language.tagger().tags.filter((one) => (tag.endsWith('*') ? one.startsWith(tag.slice(0, -1)) : one === tag));
  if (found.length === 0) throw wrong(row, `a tag “${tag}”`);
  return found;
}

/**
 * Indexes of the words in brackets where the first of them stands at `at`; null: the pattern does not stand there.
 *
 * @param whole - where the brackets hold more words than one, as one
 */
export function matchAt<W>(
  { before, anchor, after }: Pattern<W>,
  { words, first, last }: Stretch<W>,
  at: number,
  whole?: Whole<W>,
): readonly number[] | null {
  // what stands beside it first: its own tests cost more, and rows are found by its letters or tag already
  let left = at - 1;
  for (const place of before)
    if (place.test(left < first ? undefined : words[left], 'START')) left--;
    else if (!place.optional) return null;
  let others: number[] | null = null;
  let right = whole ? whole.end : at + 1;
  for (const place of after)
    if (place.test(right < last ? words[right] : undefined, 'END')) {
      if (place.bracketed) {
        others ??= [];
        others.push(right);
      }
      right++;
    } else if (!place.optional) return null;
  return anchor.test(whole ? whole.word : words[at], 'START') ? [at, ...(others ?? [])] : null;
}
