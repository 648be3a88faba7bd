/** Words that stand more than once in an article: labels do, and headings do not. */
import type { Range, Token } from '../reading.ts';

/** The words of the range, as they are held against each other. */
export const keyOf = (tokens: readonly Token[], { first, last }: Range): string =>
  tokens
    .slice(first, last)
    .map(({ lower }) => lower)
    .join(' ');

/** The keys that come again. */
export function comingAgain(keys: Iterable<string>): ReadonlySet<string> {
  const [once, again] = [new Set<string>(), new Set<string>()];
  for (const key of keys) (once.has(key) ? again : once).add(key);
  return again;
}
