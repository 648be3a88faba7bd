/**
 * Who answers of two whom a sentence with a colon before a quotation tells of.
 *
 *   Our reporter Tom Bell spoke to Ana Ruiz: “No.”      Tom Bell met Ana Ruiz on the quay: “No.”  (either may)
 *                                  ^──────^
 */
import { is } from '../../languages/vocabulary.ts';
import type { Mention, Token } from '../../reading.ts';
import type { Nearby } from './nearby.ts';

/**
 * The mention of whoever answers, where its subject `m` is a reporter or a talk is told of; null: either may, or nobody is named who does.
 * @param colon index of the token
 */
export function answering({ tokens, mentions }: Nearby, m: number, colon: number): number | null {
  const { first, last } = mentions[m] as Mention;
  const isReporter = tokens.slice(first, last).some((token) => is(token, 'interviewer') && token.form.small);
  const isTalk = tokens.slice(last, colon).some((token) => is(token, 'interviewing'));
  if (!isTalk && !isReporter) return m;
  let asked: number | null = null;
  for (let other = m + 1; (mentions[other]?.first ?? colon) < colon; other++) {
    const mention = mentions[other] as Mention;
    if (mention.first < last || mention.apposition === m) continue;
    if (asked === null && isSpokenTo(tokens, mention)) asked = other;
    else if (mention.kind === 'person' && mention.name && mention.first >= (mentions[asked ?? m]?.last ?? 0)) return null;
  }
  if (asked === null) return isTalk && isReporter ? null : m;
  return isReporter ? asked : null;
}

/** True for whom somebody speaks to by name: "met Ana Ruiz", "on the phone to Ana Ruiz". Two words of which nothing tells whose name they are may be somebody's. */
const isSpokenTo = (tokens: readonly Token[], { first, last, kind, name }: Mention): boolean =>
  name !== null &&
  (kind === 'person' || (kind === null && last - first > 1)) &&
  (is(tokens[first - 1], 'interviewing') || is(tokens[first - 1], 'comitative') || is(tokens[first - 1], 'infinitive'));
