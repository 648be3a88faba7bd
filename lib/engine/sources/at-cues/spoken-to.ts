/** Whom somebody speaks to, by the verb before them. */
import { is } from '../../languages/vocabulary.ts';
import type { Mention, Token } from '../../reading.ts';

/** Most words between the verb and "to": "spoke by phone to". */
const BY = 3;

/** True for whom somebody speaks to: "interviewed | Ruiz's mother", "met | Ana Ruiz", "spoke by phone to | Ana Ruiz"; not "paid tribute to | Ana Ruiz". */
export function isSpokenTo(tokens: readonly Token[], { first }: Pick<Mention, 'first'>): boolean {
  if (is(tokens[first - 1], 'interviewing')) return true;
  const isTo = is(tokens[first - 1], 'infinitive') || is(tokens[first - 1], 'comitative');
  return isTo && tokens.slice(Math.max(0, first - 1 - BY), first - 1).some((token) => is(token, 'questioning'));
}
