/** Clauses with "who" that belong to a source. */

import { isFiniteVerb } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Span } from '../model.ts';
import type { Mention, Reading, Statement } from '../reading.ts';
import type { Nearby } from './nearby.ts';

/** The longest clause with "who" that is looked over for whom it tells of, in tokens. */
const LONGEST_WHO = 20;

/** An unnamed source with the clause that tells who they are: "a woman who lives nearby"; null where there is none, or it says why they are not named. */
export function withWho({ tokens, document }: Reading, mention: Mention, { cue }: Statement): Span | null {
  if (mention.form !== 'indefinite' || !/^(?:person|group)$/.test(mention.kind ?? '') || tokens[mention.last]?.lower !== 'who') return null;
  let last = mention.last + 1;
  while (
    last < mention.last + LONGEST_WHO &&
    /^[\p{L}\p{N}’'%$£€-]+$/u.test(tokens[last]?.text ?? '') &&
    tokens[last]?.start !== cue?.start &&
    !(/^ha(?:s|d|ve)$/.test(tokens[last]?.lower ?? '') && tokens[last + 1]?.start === cue?.start)
  )
    last++;
  const span = { start: mention.start, end: tokens[last - 1]?.end ?? mention.end };
  const ended =
    /^ha/.test(tokens[last]?.lower ?? '') || tokens[last]?.start === cue?.start || /^[,.;:–—"“”]/.test(tokens[last]?.text ?? '.');
  return ended &&
    last > mention.last + 1 &&
    !/anonym|named|names?\b|identi|authori[sz]ed/iu.test(document.text.slice(mention.end, span.end))
    ? span
    : null;
}

/** Whom a "who" without commas tells of, where its clause ends at the cue: "[A man] who met the mayor | said"; null: there is none. */
export function restricted(near: Nearby, { cue, mention: words }: Statement, m: number | null): number | null {
  const { tokens } = near;
  let at = near.tokenAt(cue?.start ?? 0);
  const mention = m === null ? null : (near.mentions[m] as Mention);
  // "A man who was hit by a car has | said"
  // … "A nurse who joined a strike, has | said"
  while (/^(?:has|had|have|also|,)$/.test(tokens[at - 1]?.lower ?? '')) at--;
  // "A man who lost his [leg in a crash] | said"
  if (mention && (mention.form === 'pronoun' || tokens[at - 1]?.end !== words?.end)) return null;
  if (mention) at = mention.first;
  // "tenants whose homes fell after [the court] | held": the clause is the court's own
  if ((mention?.kind || mention?.name) && /^(?:after|before|when|while|because|as|since|until)$/.test(tokens[at - 1]?.lower ?? ''))
    return null;
  let finite = false;
  for (let i = at - 1; i > at - LONGEST_WHO && tokens[i]?.sentence === tokens[at]?.sentence; i--) {
    const token = tokens[i];
    if (!token || /^[^\p{L}\p{N}’'$£()]+$/u.test(token.text)) return null;
    if (isFiniteVerb(token)) finite = true;
    if (!/^whos?e?$/.test(token.lower) && !(is(token, 'complementizer') && token.tag === 'WDT')) continue;
    if (tokens[i - 1]?.tag === 'CC') continue;
    const whom = finite ? near.endingAt(i) : null;
    return whom !== null && /^(?:person|group)$/.test(near.mentions[whom]?.kind ?? '') ? whom : null;
  }
  return null;
}

/** Whom an open "who" before the mention tells of: "Ana Ruiz, who leads the study said:"; null: none. */
export function overWho(near: Nearby, mention: Mention, statement: Statement): number | null {
  const { tokens } = near;
  if (statement.kind !== 'direct' || mention.kind === 'person' || mention.kind === 'group' || mention.form === 'pronoun') return null;
  if (tokens[mention.last]?.start !== statement.cue?.start) return null;
  for (let i = mention.first - 1; i > mention.first - 12 && tokens[i]?.sentence === tokens[mention.first]?.sentence; i--) {
    if (tokens[i]?.text === ',') return null;
    if (tokens[i]?.lower === 'who') return tokens[i - 1]?.text === ',' ? near.endingAt(i - 1) : null;
  }
  return null;
}
