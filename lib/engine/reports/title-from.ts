/** Titles without a noun for a document: in quotation marks, or in capitals with small words between them. */
import { is } from '../languages/vocabulary.ts';
import type { Range, Token } from '../reading.ts';

/** Longest title, in tokens. */
const LONGEST = 16;

/** The title that begins at `at`, quotation marks included; null: none. A run of capitals needs a small word, or it is somebody's name. */
export function titleFrom(tokens: readonly Token[], at: number, ceiling: number): Range | null {
  const end = Math.min(ceiling, at + LONGEST);
  const opening = tokens[at]?.text ?? '';
  if (/^["“‘']$/.test(opening)) {
    const closing = opening === '“' ? '”' : opening === '‘' ? '’' : opening;
    if (!tokens[at + 1]?.form.upper) return null;
    for (let i = at + 2; i < end; i++) if (tokens[i]?.text === closing) return { first: at, last: i + 1 };
    return null;
  }
  let last = at;
  let capitals = 0;
  let small = false;
  while (last < end) {
    const token = tokens[last] as Token;
    if (token.form.upper) capitals++;
    else if (is(token, 'titleSmall') && last > at && hasCapitalAfter(tokens, last, end)) small = true;
    else break;
    last++;
  }
  const words = tokens.slice(at, last);
  const inner =
    words.some((token) => is(token, 'titleSmall') && !is(token, 'additive')) && !words.some((token) => is(token, 'institutionWord'));
  // "his memoir, A Long Road"
  const led = tokens[at]?.form.upper && is(tokens[at], 'article') && capitals >= 3;
  // "State of the Rivers 2023"
  const dated = /^(?:19|20)\d\d$/.test(tokens[last]?.text ?? '') ? 1 : 0;
  return capitals >= 2 && (small || led) && inner ? { first: at, last: last + dated } : null;
}

function hasCapitalAfter(tokens: readonly Token[], at: number, end: number): boolean {
  for (let i = at + 1; i < Math.min(end, at + 4); i++) {
    if (tokens[i]?.form.upper) return true;
    if (!is(tokens[i], 'titleSmall')) return false;
  }
  return false;
}
