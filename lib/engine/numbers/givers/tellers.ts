/** Who tells of figures. */
import { firstWhere } from '../../first-where.ts';
import type { BodyKind } from '../../languages/language.ts';
import { kindsOfNameWord, nounOf } from '../../languages/nouns.ts';
import { isNameWord } from '../../languages/tags.ts';
import { is } from '../../languages/vocabulary.ts';
import type { Reading, Statement, Token } from '../../reading.ts';

/** Data, a report or an agency in a bulletin, or what may be a firm of its own results. */
export type Teller = 'data' | 'bulletin' | 'firm';

const FIRMS: ReadonlySet<BodyKind> = new Set<BodyKind>(['company', 'bank']);

/** A bulletin where a document or a body says it, and neither a firm nor anybody of theirs; a firm where a name or a firm says it; null: somebody else. */
export function tellerOf({ tokens, language }: Reading, { mention }: Statement): Teller | null {
  if (!mention) return null;
  let [data, body, firm, name] = [false, false, false, false];
  for (let at = firstWhere(tokens, ({ start }) => start >= mention.start); (tokens[at]?.start ?? mention.end) < mention.end; at++) {
    const word = tokens[at] as Token;
    const { role, kinds } = nounOf(language, word.lower);
    // "Acme Group", but "the group"
    const named = word.form.upper && is(word, 'corporateSuffix') && kinds.some((kind) => FIRMS.has(kind));
    // "Bolt Foods": what the last word of a name says
    const called = word.form.upper ? kindsOfNameWord(language, word.lower) : [];
    if ((role && !called.some((kind) => FIRMS.has(kind))) || is(word, 'estimateNoun')) return null;
    const known = kinds.length > 0 ? kinds : called;
    if (named || (known.length > 0 ? known.every((kind) => FIRMS.has(kind)) : is(word, 'corporateSuffix'))) firm = true;
    const isBody = kinds.length > 0 || is(word, 'institutionWord') || /^[A-Z]{3,}$/.test(word.form.plain);
    const kind = language.reports.nouns.get(word.lower);
    if (kind === 'data') data = true;
    if (isBody || kind) body = true;
    if (isNameWord(word) || is(word, 'impersonal')) name = true;
  }
  if (data) return 'data';
  if (firm) return 'firm';
  if (body) return 'bulletin';
  return name ? 'firm' : null;
}
