/**
 * Who holds the office that the words at a cue end with, where but a body at their beginning, or but a part of them, was taken for who speaks.
 *
 *   Engineers of Leith’s chief economist, Ana Ruiz, said        The minister for tides and roads, Tom Bell, said
 *   ^───────^                             ^──────^              ^────────────────^                ^──────^
 */
import type { Mention, Statement } from '../../reading.ts';
import { singularAt } from '../../text/word-forms.ts';
import { firstMentionAt, type Nearby } from './nearby.ts';

/** The mention of who holds the office, where `at` is not; null: the words end with no office, or `at` is right. */
export function holderOf(near: Nearby, { mention: words, content }: Statement, at: number): number | null {
  if (!words) return null;
  const { tokens, mentions, reading } = near;
  const taken = mentions[at] as Mention;
  const stop = near.tokenAt(words.end);
  const inside = ({ start, end }: Mention) => content.some((span) => span.start <= start && end <= span.end);
  const named = (): number | null => {
    const m = firstMentionAt(mentions, words.end);
    const beside = mentions[m];
    if (tokens[stop]?.text !== ',' || beside?.first !== stop + 1 || !beside.name || inside(beside)) return null;
    const told = beside.apposition === null || (mentions[beside.apposition]?.start ?? -1) >= words.start;
    return told && /^[,.]$/.test(tokens[beside.last]?.text ?? '.') ? m : null;
  };
  if (taken.kind === 'person') {
    const beside = taken.name || taken.form === 'pronoun' || taken.last === stop ? null : named();
    return beside !== null && mentions[beside]?.kind === 'person' ? beside : null;
  }
  // "relatives of the man, Tom Bell, said": the relatives
  const office = tokens[stop - 1];
  if (taken.form === 'pronoun' || taken.kind === 'group' || !office || !singularAt(office, reading.language).role) return null;
  const beside = named();
  const kind = mentions[beside ?? -1]?.kind;
  return kind === 'person' || kind === null ? beside : null;
}
