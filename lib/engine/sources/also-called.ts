/** Names that an article says are one body's. */
import { is } from '../languages/vocabulary.ts';
import type { Mention, Reading } from '../reading.ts';
import type { Entity } from './entities/entity.ts';

/** The one with another name that a description is given to: "Bridge House" in "Bridge House, as the Leith force is known". */
export function alsoCalled({ tokens }: Reading, mentions: readonly Mention[], of: readonly (Entity | null)[], i: number): Entity | null {
  const mention = mentions[i] as Mention;
  const verb = mention.last;
  if (mention.kind !== 'organisation' || !is(tokens[mention.first - 1], 'comparative') || tokens[mention.first - 2]?.text !== ',')
    return null;
  if (!is(tokens[verb], 'finiteBe') || ![verb + 1, verb + 2].some((at) => is(tokens[at], 'naming'))) return null;
  for (let m = i - 1; m >= 0 && m > i - 6; m--) {
    const before = mentions[m];
    if (before?.last === mention.first - 2 && before.name) return of[m] ?? null;
  }
  return null;
}
