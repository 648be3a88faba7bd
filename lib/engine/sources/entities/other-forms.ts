/** Whom a name of several words means that the article has in another form. */

import { mayBeOne } from '../../languages/compared-names.ts';
import type { Entity } from './entity.ts';
import type { Named } from './known-names.ts';

/** Who has a name of these words with other first names or initials, and is no body. `alike`: those whose names end in the same word. */
export const samePerson = (list: readonly string[], alike: readonly Named[]): Named | null =>
  alike.find(({ entity, words }) => (entity.kind === 'person' || entity.kind === null) && mayBeOne(list, words)) ?? null;

/** The people whose longer names end in these words: "O'Neill" for Ana O'Neill and Tom O'Neill. */
export function thoseEndingIn(list: readonly string[], alike: readonly Named[]): Entity[] {
  const longer = alike.filter(
    ({ entity, words }) =>
      entity.kind === 'person' && words.length > list.length && list.every((word, i) => word === words[words.length - list.length + i]),
  );
  return [...new Set(longer.map(({ entity }) => entity))];
}
