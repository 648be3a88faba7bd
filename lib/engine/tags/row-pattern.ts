/** The pattern of a {@link TagRow}, read into tests on words. */
import type { Language } from '../languages/language.ts';
import type { TagRow, Trait } from '../languages/tag-rows.ts';
import { is, type WordClass } from '../languages/vocabulary.ts';
import type { Draft } from './draft.ts';

/** A test on a word; beyond the sentence on its edge, "START" or "END". */
type Test = (word: Draft | undefined, edge: string) => boolean;

/** One word of a pattern. */
interface Place {
  /** As they are written, before "_" and after it; empty: none. */
  readonly letters: string;
  readonly tags: string;
  readonly test: Test;
  readonly optional: boolean;
  readonly mended: boolean;
}

export interface RowPattern {
  readonly row: TagRow;
  /** The places before the first word in brackets, the nearest first; that word; the places after it. */
  readonly before: readonly Place[];
  readonly anchor: Place;
  readonly after: readonly Place[];
  /** What the words in brackets become. */
  readonly gives: readonly string[];
}

const TRAITS: Readonly<Record<Trait, (word: Draft, language: Language) => boolean>> = {
  capital: ({ form }) => form.upper,
  capitalised: ({ text }) => /^\p{Lu}\p{Ll}/u.test(text),
  small: ({ form }) => form.small,
  plain: ({ text }) => /^\p{Ll}+$/u.test(text),
  long: ({ form }) => form.long,
  reporting: ({ lower }, language) => language.cueVerbs.has(lower),
  quoting: ({ lower }, language) => language.quotingForms.has(lower),
  giving: ({ lower }, language) => language.giving.has(language.cueVerbs.get(lower)?.lemma ?? ''),
  document: ({ lower }, language) => language.documents.has(lower),
  people: ({ lower }, language) => language.vocabulary.has(language.singularOf(lower), 'personNoun'),
};

const isTrait = (name: string): name is Trait => Object.hasOwn(TRAITS, name);

/** Reads a row. @throws with the name of the row, for what the notation or the language does not have */
export function patternOf(row: TagRow, language: Language): RowPattern {
  const places = row.pattern.split(' ').map((part) => placeOf(part, row, language));
  const first = places.findIndex(({ mended }) => mended);
  const gives = row.does.split(' ').flatMap((tag) => tagsLike(tag, row, language));
  const anchor = places[first];
  if (!anchor || places.filter(({ mended }) => mended).length !== gives.length) throw wrong(row, 'a tag for each word in brackets');
  return { row, before: places.slice(0, first).reverse(), anchor, after: places.slice(first + 1), gives };
}

const wrong = (row: TagRow, what: string) => new Error(`the row “${row.name}” needs ${what}`);

function placeOf(part: string, row: TagRow, language: Language): Place {
  const inner = part.replace(/^(?:\[(.+)\]|\((.+)\))$/, '$1$2');
  const cut = inner.lastIndexOf('_');
  const edge = inner === 'START' || inner === 'END';
  const letters = edge || inner === '*' ? '' : inner.slice(0, cut < 0 ? inner.length : cut);
  const tags = edge ? inner : cut < 0 ? '' : inner.slice(cut + 1);
  const tests = [
    ...(letters === '' ? [] : letters.split('&').map((one) => oneOf(one, (word) => wordTest(word, row, language)))),
    ...(tags === '' ? [] : [tagTest(tags, row, language)]),
  ];
  const test = tests.reduce<Test>(
    (all, one) => (all === anything ? one : (word, beyond) => all(word, beyond) && one(word, beyond)),
    anything,
  );
  return { letters, tags, test, optional: part.startsWith('('), mended: part.startsWith('[') };
}

const anything: Test = () => true;

/** "a|b": one of them; "!a|b": none of them. */
function oneOf(text: string, testOf: (alternative: string) => Test): Test {
  const negative = text.startsWith('!');
  const tests = text
    .slice(negative ? 1 : 0)
    .split('|')
    .map(testOf);
  const [only] = tests;
  if (tests.length === 1 && only && !negative) return only;
  return (word, edge) => tests.some((test) => test(word, edge)) !== negative;
}

function wordTest(text: string, row: TagRow, language: Language): Test {
  if (/^-\p{L}/u.test(text)) return (word) => word?.lower.endsWith(text.slice(1)) === true;
  if (!text.startsWith('@')) return (word) => word?.lower === text;
  const name = text.slice(1);
  if (isTrait(name)) return (word) => word !== undefined && TRAITS[name](word, language);
  if (!language.vocabulary.classes.has(name)) throw wrong(row, `a class “${name}”`);
  return (word) => is(word, name as WordClass);
}

function tagTest(text: string, row: TagRow, language: Language): Test {
  const negative = text.startsWith('!');
  const tags = new Set(
    text
      .slice(negative ? 1 : 0)
      .split('|')
      .flatMap((tag) => tagsLike(tag, row, language)),
  );
  return (word, edge) => tags.has(word ? word.tag : edge) !== negative;
}

/** The tags of the language that a tag of a pattern stands for: "NN*" for four. */
export function tagsLike(tag: string, row: TagRow, language: Language): string[] {
  if (tag === 'START' || tag === 'END') return [tag];
  const found = language.tagger().tags.filter((one) => (tag.endsWith('*') ? one.startsWith(tag.slice(0, -1)) : one === tag));
  if (found.length === 0) throw wrong(row, `a tag “${tag}”`);
  return found;
}

/** Indexes of the words in brackets where the first of them stands at `at`; null: the pattern does not stand there. */
export function matchAt({ before, anchor, after }: RowPattern, words: readonly Draft[], at: number): readonly number[] | null {
  if (!anchor.test(words[at], 'START')) return null;
  let left = at - 1;
  for (const place of before)
    if (place.test(words[left], 'START')) left--;
    else if (!place.optional) return null;
  const mended = [at];
  let right = at + 1;
  for (const place of after)
    if (place.test(words[right], 'END')) {
      if (place.mended) mended.push(right);
      right++;
    } else if (!place.optional) return null;
  return mended;
}
