/** Ties a name to the phrase beside it that says who that is: "a barber named Ana", "Scott Whiffen, a spokesman". */

import { hasTag } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Token } from '../reading.ts';
import { apposeBetweenCommas } from './between-commas.ts';
import type { Draft } from './drafts.ts';

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

/** Ties the phrases of a sentence that are no part of another to the ones before them. */
export function appose(tokens: readonly Token[], top: readonly Draft[]): void {
  for (let i = 0; i + 1 < top.length; i++) {
    const left = top[i] as Draft;
    const next = top[i + 1] as Draft;
    // "Vatican spokesman the Rev. Federico Lombardi"
    if (left.last === next.first && !left.name && left.kind === 'person' && next.name && next.kind === 'person') {
      next.role ??= left.role;
      next.of ??= left.of;
      next.apposition = left;
      continue;
    }
    bothPeople(tokens, left, next);
    const named = nameOf(tokens, top, i);
    if (named) {
      named.kind = 'person';
      named.gender ??= left.gender;
      named.role ??= left.role;
      named.apposition = left;
      continue;
    }
    if (left.name && left.kind === null && whoFollows(tokens, left.last)) left.kind = 'person';
    apposeBetweenCommas(tokens, top, i);
  }
}

/** "Lebo Khumalo and Ana Nkosi run the shop": both are people where one is. */
function bothPeople(tokens: readonly Token[], left: Draft, next: Draft): void {
  if (!left.name || !next.name || !is(tokens[left.last], 'additive') || next.first !== left.last + 1 || left.kind === next.kind) return;
  const [other, person] = left.kind === null ? [left, next] : [next, left];
  const bare = other.kind === null && other.last - other.first === 2 && !tokens[other.last - 1]?.lower.endsWith('s');
  if (bare && person.kind === 'person') other.kind = 'person';
}

/** The name that a person's description leads to, "a barber named Ana", or that they gave: "the mother, who gave her name as Ana"; null: none. */
function nameOf(tokens: readonly Token[], top: readonly Draft[], i: number): Draft | null {
  const left = top[i] as Draft;
  if (left.name || left.kind !== 'person') return null;
  const called = (draft: Draft | undefined) => (draft?.name && draft.kind !== 'place' && draft.kind !== 'organisation' ? draft : null);
  const next = top[i + 1];
  if (is(tokens[left.last], 'naming') && left.last + 1 === next?.first && called(next)) return next;
  const given = left.form === 'pronoun' || left.plural ? 0 : calledAs(tokens, left.last);
  return given === 0 ? null : called(top.slice(i + 1, i + 4).find(({ first }) => first === given));
}

/** True before "who", and before "whose" with whom a person has and a body has not: ", whose mother". */
function whoFollows(tokens: readonly Token[], last: number): boolean {
  const at = last + (tokens[last]?.text === ',' ? 1 : 0);
  const [relative, next] = [tokens[at], tokens[at + 1]];
  return is(relative, 'personalRelative') && (!hasTag(relative, 'WP$') || is(next, 'kin'));
}
