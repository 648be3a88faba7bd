/** What kind of body a name is of. */

import type { BodyKind, Language } from '../../languages/language.ts';
import { kindsOfNameWord } from '../../languages/nouns.ts';

/** What kind of body the words of a name say that it is; `person`: it is somebody's. */
export function kindsOfName(language: Language, words: readonly string[], person: boolean): readonly BodyKind[] {
  const { vocabulary } = language;
  // "the union" for the National Union of Rail Workers
  const link = words.findIndex((word) => vocabulary.has(word, 'domainPreposition'));
  const telling = link > 0 ? words.slice(link - 1, link) : [];
  if (!person && !(words.length === 1 && vocabulary.has(words[0], 'kindAlone')))
    // "Leith City Police" is no city
    telling.push(...words.slice(-3).filter((word, at, ending) => at === ending.length - 1 || !vocabulary.has(word, 'finalKind')));
  return telling.flatMap((word) => kindsOfNameWord(language, word));
}
