/** Which row of a list stands at a word. */
import type { Language } from '../languages/language.ts';
import type { Row } from '../languages/rows.ts';
import type { Token } from '../reading.ts';
import { type Matched, matchAt, type Pattern, patternOf, type Stretch, tagsLike, type Whole } from './pattern.ts';
import type { Traits } from './traits.ts';

/** A row that stands somewhere, with the indexes of the words in its brackets. */
export interface Match {
  readonly row: Row;
  readonly bracketed: readonly number[];
}

/** The first row that stands at a word, or at the words that stand as one from it on; null: none does. */
export type RowFinder<W> = (stretch: Stretch<W>, at: number, whole?: Whole<W>) => Match | null;

/** Listed words of a place: "hit|shot" in "hit|shot&@small"; null: it lists none. */
function listed(letters: string): readonly string[] | null {
  const words = letters.split('&').find((one) => !/(?:^!|(?:^|\|)[@-])/.test(one));
  return words ? words.split('|') : null;
}

/** The rows of a list, by what the word in brackets has: letters, or else a tag, or else neither. */
interface RowIndex<W> {
  readonly byWord: ReadonlyMap<string, readonly Pattern<W>[]>;
  readonly byTag: ReadonlyMap<string, readonly Pattern<W>[]>;
  readonly others: readonly Pattern<W>[];
}

function indexOf<W extends Matched>(rows: readonly Row[], language: Language, traits: Traits<W>): RowIndex<W> {
  const byWord = new Map<string, Pattern<W>[]>();
  const byTag = new Map<string, Pattern<W>[]>();
  const others: Pattern<W>[] = [];
  const add = (map: Map<string, Pattern<W>[]>, key: string, pattern: Pattern<W>) => map.set(key, [...(map.get(key) ?? []), pattern]);
  for (const row of rows) {
    const pattern = patternOf(row, language, traits);
    const { letters, tags } = pattern.anchor;
    const words = listed(letters);
    if (words) for (const word of words) add(byWord, word, pattern);
    else if (tags === '' || tags.startsWith('!')) others.push(pattern);
    else for (const tag of tags.split('|').flatMap((one) => tagsLike(one, row, language))) add(byTag, tag, pattern);
  }
  return { byWord, byTag, others };
}

/** Finds the rows of a list. @throws with its name, for a row that is written wrongly */
export function rowFinder<W extends Matched>(rows: readonly Row[], language: Language, traits: Traits<W>): RowFinder<W> {
  const { byWord, byTag, others } = indexOf(rows, language, traits);
  return (stretch, at, whole) => {
    const { lower, tag } = whole ? whole.word : (stretch.words[at] as W);
    return (
      firstOf(byWord.get(lower), stretch, at, whole) ??
      (tag ? firstOf(byTag.get(tag), stretch, at, whole) : null) ??
      firstOf(others, stretch, at, whole)
    );
  };
}

/**
 * The same, for rows that are tried at every word of a text and ask nothing of the one in brackets but its form and its tag:
 * which of them it can stand in is settled once for both, and kept at the form.
 */
export function rowFinderByForm(rows: readonly Row[], language: Language, traits: Traits<Token>): RowFinder<Token> {
  const by = indexOf(rows, language, traits);
  const { byWord, byTag, others } = by;
  const patternsOf = (word: Token): readonly Pattern<Token>[] => {
    const { form, lower, tag } = word;
    for (let kept = form.rows; kept; kept = kept.others)
      if (kept.by === by && kept.tag === tag) return kept.patterns as readonly Pattern<Token>[];
    const own = [...(byWord.get(lower) ?? []), ...(byTag.get(tag) ?? []), ...others].filter(({ anchor }) => anchor.test(word, 'START'));
    form.rows = { by, tag, patterns: own, others: form.rows };
    return own;
  };
  return (stretch, at) => firstOf(patternsOf(stretch.words[at] as Token), stretch, at);
}

function firstOf<W>(patterns: readonly Pattern<W>[] | undefined, stretch: Stretch<W>, at: number, whole?: Whole<W>): Match | null {
  if (patterns)
    for (const pattern of patterns) {
      const bracketed = matchAt(pattern, stretch, at, whole);
      if (bracketed) return { row: pattern.row, bracketed };
    }
  return null;
}
