/**
 * What labels say that somebody is, where later labels have it alone.
 *
 *   ANA RUIZ, PRIME MINISTER: …      The Convener (Tom Bell): …      PRIME MINISTER: …      The Convener: …
 *             ^────────────^         ^──────────^                    (hers)                 (his)
 */
import type { Reading } from '../reading.ts';
import { keyOf } from './coming-again.ts';
import type { Label } from './labels.ts';
import { isBesideLetter } from './labels-with-colon.ts';

/** The labels by what they say that somebody is, as later labels may have it alone; null: several are that. */
export function officesOf({ tokens }: Reading, labels: readonly Label[]): ReadonlyMap<string, Label | null> {
  const found = new Map<string, Label | null>();
  for (const label of labels) {
    const office = officeBehind(tokens, label) ?? officeBefore(tokens, label);
    if (!office) continue;
    const known = found.get(office);
    found.set(office, known === undefined || known?.key === label.key ? label : null);
  }
  return found;
}

/** "PRIME MINISTER" of "ANA RUIZ, PRIME MINISTER:"; null: a label has none. */
function officeBehind(tokens: Reading['tokens'], { range, content }: Label): string | null {
  const words = tokens.slice(range.first, content.first);
  const [comma, colon] = [words.findIndex(({ text }) => text === ','), words.findIndex(({ text }) => text === ':')];
  return comma < 0 || colon < comma ? null : keyOf(words, { first: comma + 1, last: colon });
}

/** "The Convener" of "The Convener (Ana Ruiz):"; null: the name stands in no brackets, or behind "A". */
function officeBefore(tokens: Reading['tokens'], { range, line }: Label): string | null {
  const isInside = /^[([]$/.test(tokens[range.first - 1]?.text ?? '') && range.first - 1 > line.first;
  return isInside && !isBesideLetter(tokens, range) ? keyOf(tokens, { first: line.first, last: range.first - 1 }) : null;
}
