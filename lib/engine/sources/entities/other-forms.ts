/** Whom a name of several words means that the article has in another form. */

import { mayBeOne } from '../../languages/compared-names.ts';
import type { Named } from './known-names.ts';

/** Who has a name of these words with other first names or initials, and is no body. */
export const samePerson = (list: readonly string[], bySurname: ReadonlyMap<string, readonly Named[]>): Named | null =>
  (bySurname.get(list.at(-1) as string) ?? []).find(
    ({ entity, words }) => (entity.kind === 'person' || entity.kind === null) && mayBeOne(list, words),
  ) ?? null;

/** The only person whose name begins with these words: "Gustavo Petro" for Gustavo Petro Urrego. */
export function longerName(list: readonly string[], byWord: ReadonlyMap<string, readonly Named[]>): Named | null {
  const [only, ...more] = (byWord.get(list[0] as string) ?? []).filter(
    ({ entity, words }) => entity.kind === 'person' && words.length > list.length && list.every((word, at) => word === words[at]),
  );
  return only && more.every(({ entity }) => entity === only.entity) ? only : null;
}
