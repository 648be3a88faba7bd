/** The side that somebody takes, before their name: "Yes: Ana Ruiz, who keeps the lock", "Against – Tom Bell", "FOR Ana Ruiz". */
import { is } from '../languages/vocabulary.ts';
import type { Range, Token } from '../reading.ts';

/** Where the name begins behind the side and its mark; a side without one is in capitals. The line's own start, where it opens with none. */
export function afterSide(tokens: readonly Token[], { first, last }: Range): number {
  if (!is(tokens[first], 'side') || first + 1 >= last) return first;
  if (/^[:–—-]$/.test(tokens[first + 1]?.text ?? '')) return Math.min(first + 2, last);
  return /^\p{Lu}{2,}$/u.test(tokens[first]?.text ?? '') ? first + 1 : first;
}
