/** Whether a verb after "and" may be of whom what was said before it tells: "Ruiz said a man left the house | and admitted it". */
import { isPastForm } from '../../languages/tags.ts';
import { is } from '../../languages/vocabulary.ts';
import type { Mention, Reading, Statement } from '../../reading.ts';
import { firstMentionAt } from './nearby.ts';

/**
 * True where the statement may be somebody's of whom the one before it tells, and the words do not say whose it is: the deed of one person is told
 * there, and its cue goes on in the same form. Of somebody by name who did something, one more often goes on with what another says of them.
 */
export function mayBeInner(
  { tokens }: Reading,
  mentions: readonly Mention[],
  before: Statement | undefined,
  statement: Statement,
): boolean {
  const { mention, cue, verb } = statement;
  const start = before?.content[0]?.start;
  const end = before?.content.at(-1)?.end ?? 0;
  if (!mention || !cue || start === undefined || before?.mention?.start !== mention.start || cue.start < end || is(verb, 'adding'))
    return false;
  const inner = mentions[firstMentionAt(mentions, start)];
  if (inner?.kind !== 'person' || inner.form === 'pronoun' || inner.plural || inner.end > end) return false;
  const lead = tokens[inner.first - 1];
  if (inner.start !== start && !(is(lead, 'complementizer') && lead?.start === start)) return false;
  // "said Bell worked hard and warned that it would fail"
  if (inner.name && !is(verb, 'pleading')) return false;
  let to = inner.last;
  while ((tokens[to]?.start ?? cue.start) < cue.start) to++;
  const deed = tokens[inner.last];
  return is(tokens[to - 1], 'additive') && deed?.tag === 'VBD' && !is(deed, 'finiteBe') && !is(deed, 'have') && isPastForm(tokens[to]);
}
