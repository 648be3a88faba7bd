/** Whether words may be who speaks: the one check that all turns pass, whatever found them. */
import { is } from '../languages/vocabulary.ts';
import type { Range, Reading } from '../reading.ts';

/**
 * False for what stands where names do and is none: "Dear Minister", "Yours faithfully", the byline "By Ana Ruiz", the zone of a time "15.04 GMT", a word
 * that calls for attention, "BREAKING".
 */
export function isNameable({ tokens }: Reading, { first, last }: Range): boolean {
  let at = first;
  while (at < last && !tokens[at]?.form.letter) at++;
  const opening = tokens[at];
  if (is(opening, 'greeting') || (is(opening, 'agentive') && opening?.form.upper)) return false;
  if (is(opening, 'timeZone') && last - at === 1 && /^\d/.test(tokens[at - 1]?.text ?? '')) return false;
  return !tokens.slice(at, last).every((token) => is(token, 'letterEnding') || is(token, 'alarm') || !token.form.letter);
}
