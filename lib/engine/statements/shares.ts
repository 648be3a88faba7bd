/** Numbers of those who gave an answer, and clauses with numbers in them. */

import { hasTag } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Range, Token } from '../reading.ts';

/** True where a number stands in the range. */
export const numbered = (tokens: readonly Token[], { first, last }: Range): boolean =>
  tokens.slice(first, last).some((token) => hasTag(token, 'CD') || is(token, 'percent') || is(token, 'fraction'));

/** True for those of many who gave an answer: "a half of them", "40 percent of | tenants". */
export const isShare = (tokens: readonly Token[], subject: Range | null): boolean =>
  subject !== null &&
  numbered(tokens, is(tokens[subject.first - 1], 'genitive') ? { first: subject.first - 3, last: subject.last } : subject);
