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
  const { first, last, name, head } = mentions[m] as Mention;
  // "our reporter Tom Bell", "our reporter"; not "the host committee"
  let named = first;
  while (name && named < last && (tokens[named]?.start ?? 0) < name.start) named++;
  const what = tokens[named > first ? named - 1 : head];
  const isReporter = is(what, 'interviewer') && what?.form.small === true;
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
  // "Our reporter Tom Bell paid tribute to Ana Ruiz: “No.”": he may
  return isReporter && (isTalk || isCalled(tokens, mentions[asked] as Mention)) ? asked : null;
}

/** True for whom somebody is "on the phone to". */
const isCalled = (tokens: readonly Token[], { first }: Mention): boolean => is(tokens[first - 2], 'medium');

/** True for whom somebody speaks to by name: "met Ana Ruiz", "on the phone to Ana Ruiz". Two words of which nothing tells whose name they are may be somebody's. */
const isSpokenTo = (tokens: readonly Token[], { first, last, kind, name }: Mention): boolean =>
  name !== null &&
  (kind === 'person' || (kind === null && last - first > 1)) &&
  (is(tokens[first - 1], 'interviewing') || is(tokens[first - 1], 'comitative') || is(tokens[first - 1], 'infinitive'));
