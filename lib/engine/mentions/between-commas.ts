/** What stands between commas beside a phrase: "Scott Whiffen, a spokesman", "the chief inspector, Ines Okafor". */

import { hasTag, isFiniteVerb, isParticiple, isVerb } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Token } from '../reading.ts';
import type { Draft } from './drafts.ts';

/** Ties the phrase between commas that follows `top[i]` to it, where there is one. */
export function apposeBetweenCommas(tokens: readonly Token[], top: readonly Draft[], i: number): void {
  const left = top[i] as Draft;
  const before = top[i - 1];
  const comma = beforeComma(tokens, left.last);
  // "a colleague of the inspector, Tom Bell": the colleague
  if (tokens[comma]?.text !== ',' || left.form === 'pronoun' || (before?.kind === 'person' && before.last >= left.last)) return;
  let start = comma + 1;
  if (/^\d{1,3}$/.test(tokens[start]?.text ?? '') && tokens[start + 1]?.text === ',') {
    if (left.kind === null && left.name) left.kind = 'person';
    start += 2;
  }
  // past what the left one took in: "the head | of the bank | of Leith"
  let own = i + 1;
  while (own < i + 4 && (top[own]?.first ?? start) < start) own++;
  const right = top[own];
  // "Ana Ruiz, whose mother"
  if (right?.first !== start || right.form === 'pronoun' || tokens[start]?.tag === 'WP$') return;
  // "the former director for Chile | at the Harbour Bank, said"
  let stop = right.last;
  for (let k = own + 1; k < own + 5 && tokens[stop]?.tag === 'IN'; k++) if (top[k]?.first === stop + 1) stop = top[k]?.last ?? stop;
  if (closes(tokens, left, right, stop)) tie(tokens, left, right, stop);
}

/** Where the comma after a phrase can stand: "Ines Okafor (Lab) |, 38", "his counterpart there |, Tom Bell". */
function beforeComma(tokens: readonly Token[], last: number): number {
  let end = last;
  if (tokens[end]?.text === '(') {
    let close = end;
    while (close < end + 6 && tokens[close]?.text !== ')') close++;
    if (tokens[close]?.text === ')') end = close + 1;
  }
  // "the mayor at the time, Tom Bell"
  if (is(tokens[end], 'adessive') && is(tokens[end + 1], 'definiteArticle') && is(tokens[end + 2], 'timeNoun')) end += 3;
  return is(tokens[end], 'existential') ? end + 1 : end;
}

/** True where what comes after the right phrase, at `stop`, ends it. */
function closes(tokens: readonly Token[], left: Draft, right: Draft, stop: number): boolean {
  const after = tokens[stop];
  if (!after || /^[,.;:)–—-]+$/.test(after.text) || after.tag === 'WP') return true;
  const described = left.name !== null && right.kind === 'person' && right.name === null;
  if (after.tag === 'CC') return described && (left.kind === 'person' || (left.kind === null && right.form === 'indefinite'));
  // "Ana Ruiz, a chemist called by the court, said", "Ana Ruiz, a woman living in Leith, said"
  const participle = isParticiple(after) || (after.tag === 'VBD' && is(tokens[right.last + 1], 'agentive'));
  return participle && described && right.form !== 'bare';
}

/** Makes the right phrase the left one's apposition where one of the two names what the other describes. */
function tie(tokens: readonly Token[], left: Draft, right: Draft, stop: number): void {
  if (left.name && !right.name) describe(tokens, left, right);
  else if (!left.name && right.name) name(tokens, left, right, stop);
}

/** "Scott Whiffen, a spokesman". */
function describe(tokens: readonly Token[], left: Draft, right: Draft): void {
  if (right.kind === 'person' && left.kind !== 'place' && left.kind !== 'organisation') {
    // "Empire Lines, the ship's operator": a firm, or somebody
    if (right.form === 'possessive' && is(tokens[right.head], 'bodyNoun')) right.kind = left.kind;
    else left.kind ??= 'person';
    left.gender ??= right.gender;
    left.role ??= right.role;
    right.apposition = left;
    left.of ??= right.of;
  } else if ((right.kind === 'organisation' || right.kind === 'document') && right.form !== 'bare' && left.kind !== 'person') {
    left.kind ??= right.kind;
    right.apposition = left;
  }
}

/** "the chief inspector, Ines Okafor", "a charity, Shelter North". */
function name(tokens: readonly Token[], left: Draft, right: Draft, stop: number): void {
  const comma = tokens[stop]?.text === ',';
  const [before, after] = [tokens[left.first - 1], tokens[stop + 1]];
  // "A charity, Shelter North, said"; not "the head of the charity, Ana Ruiz, said", "a charity, Shelter North, and a school"
  const opens = !isVerb(before) && !hasTag(before, 'IN', 'TO');
  const body = left.kind === 'organisation' && !left.plural && opens && comma && (isFiniteVerb(after) || hasTag(after, 'WDT'));
  const thing = right.kind !== 'person' && right.kind !== 'place';
  if (body && thing && right.kind !== 'document') {
    right.kind = 'organisation';
    right.apposition = left;
  } else if (left.kind === 'document' && thing && comma) {
    right.kind = 'document';
    right.apposition = left;
  } else if (left.kind === 'person' && (left.form !== 'indefinite' || comma) && right.kind !== 'organisation' && right.kind !== 'place') {
    right.kind ??= 'person';
    right.gender ??= left.gender;
    right.role ??= left.role;
    right.apposition = left;
    right.of ??= left.of;
  }
}
