/**
 * Whether the lines above present the one who answers, and nobody else: a name opens a paragraph there, and no other person is named.
 *
 *   Dr Ana Ruiz has counted ticks for years.      Q: How many are there?      A: I counted forty.
 *   ^─────────^
 */
import type { Mention, Reading } from '../reading.ts';
import { alike, type Names, rangeOf, wordsOf } from './people.ts';

/** True where a paragraph above the token `until` opens with the one who answers, by name in full, and nobody else is named there. */
export function isPresentedAlone(reading: Reading, names: Names, guest: Mention, until: number): boolean {
  const { document, tokens } = reading;
  const own = wordsOf(reading, rangeOf(reading, guest));
  if (own.length < 2) return false;
  const isText = ({ first }: Mention) => first < until && document.blocks[tokens[first]?.block ?? -1]?.kind === 'paragraph';
  const above = names.all.flatMap(({ person, mentions }) => (person ? mentions.filter(isText) : []));
  const opens = ({ first }: Mention) => tokens[first - 1]?.block !== tokens[first]?.block;
  const isGuest = (mention: Mention) => alike(wordsOf(reading, rangeOf(reading, mention)), own);
  return above.some((mention) => opens(mention) && isGuest(mention)) && above.every(isGuest);
}
