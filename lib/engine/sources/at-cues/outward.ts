/** From the words at a cue to the whole phrase that they are a part of. */

import { dwellerBefore } from '../../clauses/address.ts';
import { ABLE, headKind } from '../../clauses/heads.ts';
import { hasTag, isWhPronoun } from '../../languages/tags.ts';
import { is } from '../../languages/vocabulary.ts';
import type { Span } from '../../model.ts';
import type { Mention } from '../../reading.ts';
import { firstMentionAt, type Nearby } from './nearby.ts';

/** "a national review into abuse" for "abuse": what cannot speak leads to the phrase that it ends. */
export function outer(near: Nearby, inner: number): number {
  const mention = near.mentions[inner] as Mention;
  if (mention.kind !== null || mention.name || mention.form === 'pronoun') return inner;
  for (let m = inner - 1; m >= 0 && m > inner - 8; m--) {
    const around = near.mentions[m] as Mention;
    if (around.end === mention.end && around.kind !== null) return m;
  }
  return inner;
}

/** Whom a participle before `inner` speaks of: "a study" in "a study documenting decay found", "an essay published beside the trial says". */
export function reduced(near: Nearby, inner: number): number {
  const { tokens } = near;
  const mention = near.mentions[inner] as Mention;
  if (mention.form === 'pronoun') return inner;
  let at = mention.first - 1;
  if (is(tokens[at], 'participlePreposition')) return inner;
  // "other sites such as Acme.com"
  if (is(tokens[at], 'comparative') && is(tokens[at - 1], 'exemplifying')) return near.endingAt(at - 1) ?? inner;
  const linked = tokens[at]?.tag === 'IN';
  const isClause =
    linked && is(tokens[at], 'temporalSubordinator') && mention.kind !== 'place' && ABLE.has(headKind(near.reading, mention));
  if (linked) at--;
  if (is(tokens[at], 'evidential')) return inner;
  if (!(hasTag(tokens[at], 'VBG') || (linked && hasTag(tokens[at], 'VBN'))) || tokens[at]?.sentence !== tokens[mention.first]?.sentence)
    return inner;
  const subject = near.endingAt(at);
  const whole = subject === null ? undefined : near.mentions[subject];
  const says = whole && whole.form !== 'pronoun' && whole.kind !== null && whole.kind !== 'place';
  // "Ruiz died after | doctors said": a clause of their own, after a verb that the tagger may take for a participle; but "| A report issued after the board"
  if (isClause && whole?.kind !== 'document') return inner;
  return subject !== null && says ? subject : inner;
}

/** Whom "who" or "which" at `next` speaks of, where it cannot be `inner` right before it: "Bell, in a red hat, who said", "a report on children, which said". */
export function hungOn(near: Nearby, inner: number, next: number): number {
  const { tokens } = near;
  const word = tokens[tokens[next]?.text === ',' ? next + 1 : next];
  const mention = near.mentions[inner] as Mention;
  const thing = word?.tag === 'WDT' && is(word, 'whRelative');
  if (!thing && !(word?.tag === 'WP' && is(word, 'personalRelative'))) return inner;
  const speaks = ({ kind, name }: Mention) =>
    thing ? kind === 'document' || kind === 'organisation' || (kind === null && name) : kind === 'person' || kind === 'group' || name;
  const dweller = thing ? null : livesAt(near, mention);
  if (dweller !== null) return dweller;
  // "his critics, which include Ruiz, said"
  if (speaks(mention) || (thing && (mention.name || mention.form === 'possessive'))) return inner;
  const sentence = tokens[mention.first]?.sentence;
  const { of } = mention;
  const owner = of === null ? null : near.mentions[of];
  if (of !== null && owner && owner.form !== 'pronoun' && owner.end === mention.end && speaks(owner)) return of;
  for (let m = inner - 1; m >= 0 && m > inner - 12; m--) {
    const before = near.mentions[m] as Mention;
    if (tokens[before.first]?.sentence !== sentence) break;
    if (before.form !== 'pronoun' && before.apposition === null && tokens[before.last]?.tag !== 'POS' && speaks(before)) return m;
  }
  return inner;
}

/** Who lives at the place that a mention is of, the last of an address: "[Tom Bell], of Mill Lane, | Leith"; null: it is no address of somebody's. */
function livesAt(near: Nearby, { first, name, kind }: Mention): number | null {
  const end = name && kind !== 'person' && near.tokens[first - 1]?.text === ',' ? dwellerBefore(near.tokens, first) : null;
  const m = end === null ? null : near.endingAt(end);
  const who = near.mentions[m ?? -1];
  return who?.name || who?.kind === 'person' || who?.kind === 'group' ? m : null;
}

/** The mention that "who" or "which" hangs on. */
export function beforeRelative(near: Nearby, span: Span): number | null {
  const at = near.tokenAt(span.start);
  const { tokens } = near;
  if (!isWhPronoun(tokens[at])) return null;
  const end = tokens[at - 1]?.text === ',' ? at - 1 : at;
  for (let m = firstMentionAt(near.mentions, span.start) - 1, steps = 0; m >= 0 && steps < 12; m--, steps++)
    if (near.mentions[m]?.last === end && near.mentions[m]?.form !== 'pronoun') return m;
  return null;
}
