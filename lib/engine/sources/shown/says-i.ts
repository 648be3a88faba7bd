/** Whether a statement has somebody speak of themselves alone. */
import { firstWhere } from '../../first-where.ts';
import { hasTag } from '../../languages/tags.ts';
import type { Reading, Statement } from '../../reading.ts';

/** True where its words are the speaker's own, and "I" or "me" stands among them. */
export function saysI({ tokens, language: { pronouns } }: Reading, { kind, content }: Statement): boolean {
  if (kind !== 'direct') return false;
  return content.some(({ start, end }) => {
    for (let i = firstWhere(tokens, (token) => token.start >= start); (tokens[i]?.start ?? end) < end; i++) {
      const pronoun = hasTag(tokens[i], 'PRP') ? pronouns.get(tokens[i]?.lower ?? '') : undefined;
      if (pronoun?.person === 1 && !pronoun.plural) return true;
    }
    return false;
  });
}
