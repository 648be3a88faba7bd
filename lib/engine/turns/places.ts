/** The mentions by where they stand, as the layout is asked for who is named at a token. */
import type { Mention, Reading } from '../reading.ts';
import type { Places } from './given.ts';

export function placesOf({ tokens }: Reading, mentions: readonly Mention[]): Places {
  const ends = new Set<string>();
  const surnames = new Set<number>();
  const named = new Map<number, Mention>();
  for (const mention of mentions) {
    if (!mention.name) continue;
    // "Marlow Bank analyst Tom Bell" begins with the bank's name
    if ((named.get(mention.first)?.last ?? 0) < mention.last) named.set(mention.first, mention);
    const end = tokens[mention.last - 1]?.lower ?? '';
    if (mention.last - mention.first > 1) ends.add(end);
    else if (ends.has(end)) surnames.add(mention.first);
  }
  return { named, all: mentions, surnames };
}
