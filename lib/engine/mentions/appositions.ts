/** Ties a name to the phrase beside it that says who that is: "a barber named Ana", "Scott Whiffen, a spokesman". */

import { dwellerBefore } from '../clauses/address.ts';
import { hasTag, isVerb, opensNounPhrase } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Token } from '../reading.ts';
import { apposedBetweenCommas } from './between-commas.ts';
import { type Change, type Draft, NONE, revised } from './drafts.ts';
import { isAcronym } from './letters.ts';

/** Tokens that who gave a name to whom takes at the most: ", who gave her name only as". */
const GIVEN = 10;

/** Where the name begins that someone gave: after ", who gave her name only as"; 0: nowhere. */
function calledAs(tokens: readonly Token[], from: number): number {
  let at = from;
  let names = false;
  while (at < from + GIVEN && (tokens[at]?.text === ',' || is(tokens[at], 'nameGiving'))) {
    if (is(tokens[at], 'nameGiven')) names = true;
    at++;
  }
  return names && is(tokens[at], 'comparative') ? at + 1 : 0;
}

/** The phrases of a sentence that are no part of another, each tied to the one before it that says the same of the same. */
export function apposed(tokens: readonly Token[], phrases: readonly Draft[]): readonly Draft[] {
  const top = phrases.map((phrase) => (isAged(tokens, phrase) ? revised(phrase, { kind: 'person' }) : phrase));
  const put = (changes: readonly Change[]): boolean => {
    for (const [place, draft] of changes) top[place] = draft;
    return changes.length > 0;
  };
  for (let i = 0; i + 1 < top.length; i++) {
    if (put(titled(i, top[i], top[i + 1])) || put(papers(tokens, i, top[i], top[i + 1])) || put(titledOverBrackets(tokens, top, i)))
      continue;
    put(bothPeople(tokens, i, top[i], top[i + 1]));
    if (put(named(tokens, top, i))) continue;
    put(beforeWho(tokens, top, i));
    put(shortName(tokens, top, i));
    put(apposedBetweenCommas(tokens, top, i));
  }
  return top;
}

/** An age of ten years or more: what is less may be a score. */
const AGE = /^(?:1\d|[2-9]\d|10\d)$/;

/** True for a name in full that nothing else tells to be anybody's, with an age between commas behind it: "Rhoswen Tidewell, 60,". */
function isAged(tokens: readonly Token[], { name, kind, first, last }: Draft): boolean {
  if (!name || kind !== null || last - first < 2 || tokens[first]?.quoted !== tokens[last]?.quoted) return false;
  const [comma, age, end] = [tokens[last], tokens[last + 1], tokens[last + 2]];
  return (
    comma?.text === ',' && AGE.test(age?.text ?? '') && end?.text === ',' && tokens.slice(first, last).every(({ form }) => form.letter)
  );
}

/** "Cathedral spokesman the Rev. Anton Vesely". */
function titled(i: number, left: Draft | undefined, next: Draft | undefined): readonly Change[] {
  if (left?.kind !== 'person' || next?.kind !== 'person' || left.last !== next.first || left.name || !next.name) return NONE;
  return [[i + 1, revised(next, { role: next.role ?? left.role, of: next.of ?? left.of, apposition: left.id })]];
}

/** "Leith newspaper | The Citizen": the article of a name has its capital; not "the company | The Herald wrote about". */
function papers(tokens: readonly Token[], i: number, left: Draft | undefined, next: Draft | undefined): readonly Change[] {
  if (left?.kind !== 'organisation' || left.name || !next?.name || left.last !== next.first || tokens[next.first]?.form.small) return NONE;
  if (next.kind === 'person' || next.kind === 'place' || !is(tokens[next.first], 'definiteArticle')) return NONE;
  if (!is(tokens[left.last - 1], 'outletNoun')) return NONE;
  // "the newspaper The Herald bought"; but "the newspaper The Herald reported that"
  if (isVerb(tokens[next.last]) && !is(tokens[next.last + 1], 'complementizer')) return NONE;
  return [[i + 1, revised(next, { kind: 'organisation', of: next.of ?? left.of, apposition: left.id })]];
}

/** "The director of the Leith Harbour Trust (LHT) | Ana Ruiz": the brackets are the body's. */
function titledOverBrackets(tokens: readonly Token[], top: readonly Draft[], i: number): readonly Change[] {
  const left = top[i] as Draft;
  const [open, short, close] = [tokens[left.last], tokens[left.last + 1], tokens[left.last + 2]];
  if (left.kind !== 'person' || left.name || open?.text !== '(' || close?.text !== ')' || !isAcronym(short?.text ?? '')) return NONE;
  const place = [i + 1, i + 2, i + 3].find((at) => top[at]?.first === left.last + 3);
  const name = top[place ?? -1];
  if (place === undefined || !name?.name || name.kind !== 'person') return NONE;
  return [[place, revised(name, { role: name.role ?? left.role, of: name.of ?? left.of, apposition: left.id })]];
}

/** "the chamber of commerce (Kelve)": what a body that is described is called for short. */
function shortName(tokens: readonly Token[], top: readonly Draft[], i: number): readonly Change[] {
  const body = top[i];
  if (body?.kind !== 'organisation' || body.name || body.form === 'bare' || tokens[body.last]?.text !== '(') return NONE;
  // "a team from University College London (UCL)": the college
  if (tokens[body.last - 1]?.form.upper) return NONE;
  let own = i + 1;
  while ((top[own]?.first ?? Number.POSITIVE_INFINITY) <= body.last) own++;
  const name = top[own];
  const alone = name?.name && name.first === body.last + 1 && name.last === name.first + 1 && tokens[name.last]?.text === ')';
  if (!name || !alone || name.kind === 'person' || name.kind === 'place') return NONE;
  return [[own, revised(name, { kind: 'organisation', apposition: body.id })]];
}

/** "Lebo Khumalo and Ana Nkosi run the shop": both are people where one is. */
function bothPeople(tokens: readonly Token[], i: number, left: Draft | undefined, next: Draft | undefined): readonly Change[] {
  if (!left?.name || !next?.name || !is(tokens[left.last], 'additive') || next.first !== left.last + 1 || left.kind === next.kind)
    return NONE;
  const [place, other, person] = left.kind === null ? [i, left, next] : [i + 1, next, left];
  const bare = other.kind === null && other.last - other.first === 2 && !tokens[other.last - 1]?.lower.endsWith('s');
  return bare && person.kind === 'person' ? [[place, revised(other, { kind: 'person' })]] : NONE;
}

/** "a barber named Ana", "the mother, who gave her name as Ana", "a group calling itself the Nightjars": the name of whom the phrase describes. */
function named(tokens: readonly Token[], top: readonly Draft[], i: number): readonly Change[] {
  const left = top[i] as Draft;
  // "a group calling itself the Nightjars"
  if (left.kind === 'organisation' && !left.name && is(tokens[left.last], 'selfNaming') && is(tokens[left.last + 1], 'reflexive')) {
    const own = top.findIndex(({ first }) => first === left.last + 2);
    return own < 0 || !top[own]?.name ? NONE : [[own, revised(top[own] as Draft, { kind: 'organisation', apposition: left.id })]];
  }
  const place = left.name || left.kind !== 'person' ? 0 : nameAfter(tokens, top, i);
  const name = top[place];
  if (place === 0 || !name?.name || name.kind === 'place' || name.kind === 'organisation') return NONE;
  const { gender, role } = name;
  return [[place, revised(name, { kind: 'person', gender: gender ?? left.gender, role: role ?? left.role, apposition: left.id })]];
}

/** Index in `top` of what a person's description is led on to as to a name; 0: nothing. */
function nameAfter(tokens: readonly Token[], top: readonly Draft[], i: number): number {
  const { last, form } = top[i] as Draft;
  if (form === 'pronoun') return 0;
  if (is(tokens[last], 'naming')) {
    // "a man named “Tom Bell”"
    const marked = tokens[last + 1]?.quoted !== -1;
    // "a man from Leith named Tom Bell", but not "a man in a town called Leith"
    const place =
      (top[i + 1]?.name ? [i + 1, i + 2] : [i + 1]).find((at) => top[at]?.name && top[at]?.first === last + (marked ? 2 : 1)) ?? 0;
    const end = top[place]?.last ?? 0;
    if (place > 0) return (marked ? tokens[end]?.form.letter : isJudged(tokens, end)) ? 0 : place;
  }
  const given = calledAs(tokens, last);
  return given === 0 ? 0 : ([i + 1, i + 2, i + 3].find((place) => top[place]?.first === given) ?? 0);
}

/** True where what a name is called comes after it: "one lawmaker called Ruiz | “a mess”", "… | a liar". */
const isJudged = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at];
  return next !== undefined && (next.quoted !== -1 || opensNounPhrase(next));
};

/** So many phrases before the end of an address who lives there is looked for. */
const FAR = 8;

/** "Ana Ruiz, who said"; in "Ana Ruiz of Leith, who said" it is Ruiz who did. */
function beforeWho(tokens: readonly Token[], top: readonly Draft[], i: number): readonly Change[] {
  const left = top[i];
  if (!left?.name || left.kind !== null || !whoFollows(tokens, left.last)) return NONE;
  // "Bell, of Mill Lane, Leith, who said"
  const end = tokens[left.first - 1]?.text === ',' ? dwellerBefore(tokens, left.first) : null;
  const near = Math.max(0, i - FAR);
  const who = end === null ? -1 : near + top.slice(near, i).findLastIndex(({ last }) => last === end);
  const dweller = who < near ? undefined : top[who];
  if (dweller?.name && mayBePerson(dweller)) return [[who, revised(dweller, { kind: 'person' })]];
  if (dweller?.kind === 'person' || dweller?.kind === 'group') return NONE;
  const before = top[i - 1];
  const whose = before?.name && before.last === left.first - 1 && tokens[before.last]?.tag === 'IN' && mayBePerson(before);
  if (!whose) return [[i, revised(left, { kind: 'person' })]];
  return before.kind === null ? [[i - 1, revised(before, { kind: 'person' })]] : NONE;
}

const mayBePerson = ({ kind }: Draft): boolean => kind === 'person' || kind === null;

/** True before "who", and before "whose" with whom a person has and a body has not: ", whose mother". */
function whoFollows(tokens: readonly Token[], last: number): boolean {
  const at = last + (tokens[last]?.text === ',' ? 1 : 0);
  const [relative, next] = [tokens[at], tokens[at + 1]];
  return is(relative, 'personalRelative') && (!hasTag(relative, 'WP$') || is(next, 'kin'));
}
