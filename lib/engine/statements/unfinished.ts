/** Commas after which a clause goes on that has not had its verb yet. */

import { hasTag, isFiniteVerb } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Token } from '../reading.ts';

/** True where a relative clause comes between "that" with its subject and their verb, or "that" leads what comes before the main clause. */
export function waits(tokens: readonly Token[], from: number, comma: number): boolean {
  if (!is(tokens[from], 'complementizer') || tokens[comma]?.text !== ',') return false;
  // "said that when she came, | she found that it was late", "said that, | when she came, | she"
  const led = tokens[from + 1]?.text === ',' ? from + 2 : from + 1;
  const leads = is(tokens[led], 'subordinator') || hasTag(tokens[led], 'IN', 'VBG');
  if (comma < led) return leads;
  if (is(tokens[led], 'subordinator') || (led > from + 1 && leads)) return !tokens.slice(led, comma).some(({ text }) => text === ',');
  if (!is(tokens[comma + 1], 'whRelative')) return false;
  for (let i = from + 1; i < comma; i++) if (isFiniteVerb(tokens[i])) return false;
  return comma > from + 1;
}

/** True where the next comma ends an aside: "those who leave, having paid, | must return". */
export function goesOnAfter(tokens: readonly Token[], from: number, end: number): boolean {
  let comma = from;
  while (comma < end && tokens[comma]?.text !== ',') comma++;
  return comma < end && isFiniteVerb(tokens[comma + 1]);
}
