/**
 * Who answers of two whom a sentence with a colon before a quotation tells of.
 *
 *   Our reporter Tom Bell spoke to Ana Ruiz: “No.”      Tom Bell met Ana Ruiz on the quay: “No.”  (either may)
 *                                  ^──────^
 */
import { is } from '../../languages/vocabulary.ts';
import type { Mention, Token } from '../../reading.ts';
import type { Nearby } from './nearby.ts';
import { isSpokenTo } from './spoken-to.ts';

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
    if (asked === null && mayBePerson(mention) && (isSpokenTo(tokens, mention) || isOnThePhone(tokens, mention))) asked = other;
    else if (mention.kind === 'person' && mention.name && mention.first >= (mentions[asked ?? m]?.last ?? 0)) return isTalk ? null : m;
  }
  if (asked === null) return isTalk && isReporter ? null : m;
  return isReporter ? asked : null;
}

/** True for whom somebody is "on the phone to". */
const isOnThePhone = (tokens: readonly Token[], { first }: Mention): boolean =>
  is(tokens[first - 2], 'medium') && (is(tokens[first - 1], 'infinitive') || is(tokens[first - 1], 'comitative'));

/** Two words of which nothing tells whose name they are may be somebody's. */
const mayBePerson = ({ first, last, kind, name }: Mention): boolean =>
  name !== null && (kind === 'person' || (kind === null && last - first > 1));
