/** Words that stand more than once in an article: labels do, and headings do not. */

/** The keys that come again. */
export function comingAgain(keys: Iterable<string>): ReadonlySet<string> {
  const [once, again] = [new Set<string>(), new Set<string>()];
  for (const key of keys) (once.has(key) ? again : once).add(key);
  return again;
}
