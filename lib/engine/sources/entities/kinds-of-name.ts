/** What kind of body a name is of. */

import type { BodyKind, Language } from '../../languages/language.ts';
import { kindsOfNameWord } from '../../languages/nouns.ts';

/** What kind of body the words of a name say that it is; `person`: it is somebody's. */
export function kindsOfName(language: Language, words: readonly string[], person: boolean): readonly BodyKind[] {
  const { vocabulary } = language;
  // "the union" for the National Union of Rail Workers
  const link = words.findIndex((word) => vocabulary.has(word, 'domainPreposition'));
  const domain = link > 0 ? words.slice(link - 1, link) : [];
  const isAlone = words.length === 1 && vocabulary.has(words[0], 'kindAlone');
  // "Leith City Police" is no city
  const ending =
    person || isAlone ? [] : words.slice(-3).filter((word, at, last) => at === last.length - 1 || !vocabulary.has(word, 'finalKind'));
  return [...domain, ...ending].flatMap((word) => kindsOfNameWord(language, word));
}
