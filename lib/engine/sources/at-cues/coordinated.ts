/** Words at a cue that join two or more phrases: "Ana Ruiz and the board". */
import { hasTag, isNameWord, isWhPronoun } from '../../languages/tags.ts';
import { is } from '../../languages/vocabulary.ts';
import type { Span } from '../../model.ts';
import type { Mention, Reading, Token } from '../../reading.ts';
import type { Entity } from '../entities/entity.ts';
import { firstMentionAt } from './nearby.ts';

/** True for words with capitals from the offset `start` to "and" at the token `and`. */
function isNamedAnd(tokens: readonly Token[], start: number, and: number): boolean {
  if (!is(tokens[and], 'additive') || !tokens[and]?.form.letter) return false;
  let at = and - 1;
  while ((tokens[at]?.start ?? -1) >= start && tokens[at]?.form.upper) at--;
  return at < and - 1 && (tokens[at]?.start ?? -1) < start;
}

/** True for "and" inside the name of the body that somebody is of, "Ana Ruiz with the Commission on Arts | and Letters", and before another body of theirs. */
function isOfBody({ tokens }: Reading, mentions: readonly Mention[], at: number, and: number, of: readonly (Entity | null)[]): boolean {
  const { last, name, kind } = mentions[at] as Mention;
  if (!name || kind === 'group' || !is(tokens[last], 'affiliating') || !tokens[and - 1]?.form.upper || !tokens[and + 1]?.form.upper)
    return false;
  const [body, other] = [last + 1, and + 1].map((first) => {
    const found = firstMentionAt(mentions, tokens[first]?.start ?? Number.POSITIVE_INFINITY);
    return mentions[found]?.first === first ? found : -1;
  }) as [number, number];
  const sort = of[other]?.kind ?? null;
  return mentions[body]?.kind === 'organisation' && (sort === null || (sort === 'organisation' && kind === 'person'));
}

/** True where the words at the cue join two phrases with "and" or "or". */
export function coordinated(
  reading: Reading,
  mentions: readonly Mention[],
  span: Span,
  at: number,
  of: readonly (Entity | null)[],
): boolean {
  const own = mentions[at] as Mention;
  const { tokens } = reading;
  // "Marks and | Spencer said": one name, or two of whom the first is a plain word
  if (own.start > span.start && own.end === span.end) return own.kind !== 'person' && isNamedAnd(tokens, span.start, own.first - 1);
  if (own.start < span.start || own.end >= span.end) return false;
  // what stands in apposition may have an "and" of its own: "Rick Bell, the former senator and candidate"
  const apposed = mentions.slice(at + 1, at + 12).some((mention) => mention.apposition === at);
  for (let i = own.last; i < tokens.length && (tokens[i]?.end ?? 0) < span.end; i++) {
    const token = tokens[i] as Token;
    if (isWhPronoun(token)) return false;
    if (token.tag === 'CC' && isOfBody(reading, mentions, at, i, of)) continue;
    // "Ana Ruiz, professor of tides and | coastal studies"
    if (token.tag === 'CC' && own.apposition !== null && !hasTag(tokens[i + 1], 'DT', 'NNP', 'PRP$')) continue;
    if (
      token.tag === 'CC' &&
      // "Acme, Boatco and Lund": names alone
      (tokens.slice(own.last, i).every((one) => one.text === ',' || isNameWord(one)) ||
        !apposed ||
        (tokens[i - 1]?.text === ',' && hasTag(tokens[i + 1], 'DT', 'NNP', 'PRP$') && tokens[i + 2]?.tag !== 'IN'))
    )
      return true;
  }
  return false;
}
