/** Words before the first comma. */
import type { Range, Token } from '../reading.ts';

/** The range up to its first comma; all of it, where it has none. */
export function upToComma(tokens: readonly Token[], { first, last }: Range): Range {
  let end = first;
  while (end < last && tokens[end]?.text !== ',') end++;
  return { first, last: end };
}
