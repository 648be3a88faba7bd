/** The rows of a language that mend tags, at work. */
import type { Language } from '../languages/language.ts';
import { madeOnce } from '../languages/remembered.ts';
import type { Row, RowSeen } from '../languages/rows.ts';
import { tagsLike, wrong } from '../patterns/pattern.ts';
import { type RowFinder, rowFinderByForm } from '../patterns/row-finder.ts';
import { wordTraits } from '../patterns/traits.ts';
import type { Token } from '../reading.ts';
import type { MendedSentence } from './mended-sentence.ts';

export interface TagRows {
  readonly find: RowFinder<Token>;
  /** What the words in the brackets of a row become. */
  readonly gives: ReadonlyMap<Row, readonly string[]>;
}

/** The rows of the language. */
export const tagRowsOf = madeOnce((language: Language): TagRows => {
  const gives = new Map(language.rows.tags.map((row) => [row, givenBy(row, language)]));
  return { find: rowFinderByForm(language.rows.tags, language, wordTraits), gives };
});

/** @throws with the name of the row, where a word in brackets has no tag to become, or one that the language does not have */
function givenBy(row: Row, language: Language): readonly string[] {
  const tags = row.does.split(' ').flatMap((tag) => tagsLike(tag, row, language));
  const places = row.pattern.split(' ').filter((place) => place.startsWith('['));
  if (places.length !== tags.length) throw wrong(row, 'a tag for each word in brackets');
  return tags;
}

/** Mends the word, and those that its row mends with it. */
export function mendByRows(sentence: MendedSentence, at: number, { find, gives }: TagRows, seen: RowSeen | null): void {
  const found = find(sentence, at);
  if (!found) return;
  const tags = gives.get(found.row) ?? [];
  found.bracketed.forEach((index, i) => {
    const word = sentence.words[index];
    const tag = tags[i];
    if (!word || !tag) return;
    sentence.mend(index, tag);
    seen?.(found.row, word);
  });
}
