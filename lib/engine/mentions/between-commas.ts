/** What stands between commas beside a phrase: "Scott Whiffen, a spokesman", "the chief inspector, Ines Okafor". */

import { hasTag, isFiniteVerb, isNameWord, isParticiple, isVerb } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Token } from '../reading.ts';
import { afterBrackets } from '../text/marks.ts';
import { type Change, type Draft, NONE, revised } from './drafts.ts';

/** What `top[i]` and the phrase between commas after it become, where there is one. */
export function apposedBetweenCommas(tokens: readonly Token[], top: readonly Draft[], i: number): readonly Change[] {
  const [before, phrase] = [top[i - 1], top[i]];
  if (!phrase) return NONE;
  const isUnnamed = phrase.kind === 'person' && !phrase.name;
  const near = beforeComma(tokens, isUnnamed ? afterOffice(tokens, phrase.last) : phrase.last);
  const comma = isUnnamed && phrase.form === 'definite' ? afterBody(tokens, near, top, i) : near;
  // "a colleague of the inspector, Tom Bell": the colleague
  if (tokens[comma]?.text !== ',' || phrase.form === 'pronoun' || (before?.kind === 'person' && before.last >= phrase.last)) return NONE;
  // "Ana Ruiz, 38, a baker"
  const aged = /^\d{1,3}$/.test(tokens[comma + 1]?.text ?? '') && tokens[comma + 2]?.text === ',';
  const left = aged && phrase.kind === null && phrase.name ? revised(phrase, { kind: 'person' }) : phrase;
  const start = comma + (aged ? 3 : 1);
  // past what the left one took in: "the head | of the bank | of Leith"
  let own = i + 1;
  while (own < i + 4 && (top[own]?.first ?? start) < start) own++;
  const right = top[own];
  const tied = right?.first === start ? tie(tokens, left, right, endAfter(tokens, top, own)) : null;
  if (tied)
    return [
      [i, tied.left],
      [own, tied.right],
    ];
  return left === phrase ? NONE : [[i, left]];
}

/** Where `top[own]` ends with what is said of it: "the former director for Chile | at the Harbour Bank", "Ana Ruiz | (22)". */
function endAfter(tokens: readonly Token[], top: readonly Draft[], own: number): number {
  let stop = top[own]?.last ?? 0;
  for (let k = own + 1; k < own + 5 && tokens[stop]?.tag === 'IN'; k++) if (top[k]?.first === stop + 1) stop = top[k]?.last ?? stop;
  return afterBrackets(tokens, stop);
}

/** Where the words end with which an office goes on over "and": "the minister for Tides | and Inland Roads |, Tom Bell". */
function afterOffice(tokens: readonly Token[], last: number): number {
  if (!is(tokens[last], 'additive') || !isNameWord(tokens[last - 1])) return last;
  let end = last + 1;
  while (isNameWord(tokens[end])) end++;
  return tokens[end]?.text === ',' ? end : last;
}

/** Where the comma after a phrase can stand: "Ines Okafor (Lab) |, 38", "his counterpart there |, Tom Bell". */
function beforeComma(tokens: readonly Token[], last: number): number {
  let end = afterBrackets(tokens, last);
  // "the mayor at the time, Tom Bell"
  if (is(tokens[end], 'at') && is(tokens[end + 1], 'definiteArticle') && is(tokens[end + 2], 'timeNoun')) end += 3;
  return is(tokens[end], 'existential') ? end + 1 : end;
}

/** Where the comma stands after the body that somebody is at: "the head of planning | at Leith Council (LC)|, Tom Bell"; `end`, where no body does. */
function afterBody(tokens: readonly Token[], end: number, top: readonly Draft[], i: number): number {
  if (!is(tokens[end], 'at')) return end;
  const body = top.slice(i + 1, i + 4).find(({ first }) => first === end + 1);
  const comma = body?.kind === 'organisation' ? afterBrackets(tokens, body.last) : end;
  return tokens[comma]?.text === ',' ? comma : end;
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

/** Two phrases of which one says who the other is. */
interface Pair {
  readonly left: Draft;
  readonly right: Draft;
}

/** Both, the right one in apposition to the left one, where one of the two names what the other describes; null: neither. */
function tie(tokens: readonly Token[], left: Draft, right: Draft, stop: number): Pair | null {
  // "Ana Ruiz, whose mother"
  if (right.form === 'pronoun' || tokens[right.first]?.tag === 'WP$' || !closes(tokens, left, right, stop)) return null;
  if (left.name && !right.name) return describe(tokens, left, right);
  return !left.name && right.name ? name(tokens, left, right, stop) : null;
}

/** "Scott Whiffen, a spokesman". */
function describe(tokens: readonly Token[], left: Draft, right: Draft): Pair | null {
  const apposition = left.id;
  if (right.kind === 'person' && left.kind !== 'place' && left.kind !== 'organisation') {
    // "Empire Lines, the ship's operator": a firm, or somebody
    const either = right.form === 'possessive' && is(tokens[right.head], 'bodyNoun');
    return {
      left: revised(left, {
        kind: either ? left.kind : (left.kind ?? 'person'),
        gender: left.gender ?? right.gender,
        role: left.role ?? right.role,
        of: left.of ?? right.of,
      }),
      right: revised(right, { kind: either ? left.kind : 'person', apposition }),
    };
  }
  if ((right.kind === 'organisation' || right.kind === 'document') && right.form !== 'bare' && left.kind !== 'person')
    return { left: revised(left, { kind: left.kind ?? right.kind }), right: revised(right, { apposition }) };
  return null;
}

/** "the chief inspector, Ines Okafor", "a charity, Shelter North". */
function name(tokens: readonly Token[], left: Draft, right: Draft, stop: number): Pair | null {
  const apposition = left.id;
  const comma = tokens[stop]?.text === ',';
  const [before, after] = [tokens[left.first - 1], tokens[stop + 1]];
  // "A charity, Shelter North, said"; not "the head of the charity, Ana Ruiz, said", "a charity, Shelter North, and a school"
  const opens = !isVerb(before) && !hasTag(before, 'IN');
  const body = left.kind === 'organisation' && opens && comma && (isFiniteVerb(after) || hasTag(after, 'WDT'));
  const thing = right.kind !== 'person' && right.kind !== 'place';
  if (body && thing && right.kind !== 'document') return { left, right: revised(right, { kind: 'organisation', apposition }) };
  // "According to the complaint, Ruiz, 33, took it": what a document says of somebody
  const single = right.last - right.first === 1;
  const toldOf = single && hasTag(before, 'IN', 'TO') && tokens[stop + 1]?.tag === 'CD';
  // "It is on my table, Ana, and it is late."
  const called = single && is(tokens[right.first], 'firstName');
  if (left.kind === 'document' && thing && comma && !toldOf && !called)
    return { left, right: revised(right, { kind: 'document', apposition }) };
  if (left.kind !== 'person' || (left.form === 'indefinite' && !comma) || right.kind === 'organisation' || right.kind === 'place')
    return null;
  // "**Nurse, Royal Vale:**" is where one works
  if (left.form === 'bare' && right.kind === null && tokens[stop]?.text === ':') return null;
  const [gender, role, of] = [right.gender ?? left.gender, right.role ?? left.role, right.of ?? left.of];
  return { left, right: revised(right, { kind: right.kind ?? 'person', gender, role, of, apposition }) };
}
