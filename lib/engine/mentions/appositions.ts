/** What stands between commas beside a phrase: "Scott Whiffen, a spokesman", "the chief inspector, Ines Okafor". */

import { typesOfNoun } from '../languages/en/institutions.ts';
import { hasTag, isFiniteVerb, isParticiple, isVerb } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Token } from '../reading.ts';
import type { Draft } from './drafts.ts';

/** Whom a person has, and a body has not. */
const KIN = /^(?:mother|father|mum|dad|parents|wife|husband|partner|son|sons|daughter|daughters|brother|sister|child|children|family)$/;

/** Words between somebody and the name they gave. */
const GIVEN =
  /^(?:,|who|gave|giving|would|give|only|just|his|her|their|first|name|himself|herself|identified|himself|asked|wanted|to|be|is|was|by)$/;

/** Where the name begins that someone gave: after ", who gave her name only as"; 0: nowhere. */
function calledAs(tokens: readonly Token[], from: number): number {
  let at = from;
  let names = false;
  while (at < from + 10 && GIVEN.test(tokens[at]?.lower ?? '')) {
    if (/^(?:name|identified)$/.test(tokens[at]?.lower ?? '')) names = true;
    at++;
  }
  return names && is(tokens[at], 'comparative') ? at + 1 : 0;
}

/** Ties a phrase between commas to the one before it. */
export function appose(tokens: readonly Token[], top: readonly Draft[]): void {
  const at = (i: number): Token | undefined => tokens[i];
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
    // "Lebo Khumalo and Ana Nkosi run the shop": both are people
    if (left.name && next.name && at(left.last)?.lower === 'and' && next.first === left.last + 1 && left.kind !== next.kind) {
      const [other, person] = left.kind === null ? [left, next] : [next, left];
      const bare = other.kind === null && other.last - other.first === 2 && !at(other.last - 1)?.lower.endsWith('s');
      if (bare && person.kind === 'person') other.kind = 'person';
    }
    // "a barber named Ana"
    if (
      /^(?:named|called|nicknamed)$/.test(at(left.last)?.lower ?? '') &&
      left.last + 1 === next.first &&
      !left.name &&
      left.kind === 'person' &&
      next.name &&
      next.kind !== 'place' &&
      next.kind !== 'organisation'
    ) {
      next.kind = 'person';
      next.gender ??= left.gender;
      next.role ??= left.role;
      next.apposition = left;
      continue;
    }
    // "the mother, who gave her name as Ana"
    if (!left.name && left.kind === 'person' && left.form !== 'pronoun' && !left.plural && calledAs(tokens, left.last)) {
      const given = top.slice(i + 1, i + 4).find((draft) => draft.first === calledAs(tokens, left.last));
      if (given?.name && given.kind !== 'place' && given.kind !== 'organisation') {
        given.kind = 'person';
        given.gender ??= left.gender;
        given.role ??= left.role;
        given.apposition = left;
        continue;
      }
    }
    let end = left.last;
    const comma = at(end)?.text === ',' ? 1 : 0;
    const [person, relative] = [at(end + comma), at(end + comma + 1)];
    if (left.name && left.kind === null && (person?.lower === 'who' || (person?.lower === 'whose' && KIN.test(relative?.lower ?? ''))))
      left.kind = 'person';
    // "Ines Okafor (Lab), 38, a teacher"
    if (at(end)?.text === '(') {
      let close = end;
      while (close < end + 6 && at(close)?.text !== ')') close++;
      if (at(close)?.text === ')') end = close + 1;
    }
    if (at(end)?.lower === 'at' && is(at(end + 1), 'definiteArticle') && at(end + 2)?.lower === 'time') end += 3;
    // "his counterpart there, Tom Bell"
    if (at(end)?.lower === 'there') end++;
    // "a colleague of the inspector, Tom Bell": the colleague
    if (at(end)?.text !== ',' || left.form === 'pronoun' || (top[i - 1]?.kind === 'person' && (top[i - 1]?.last ?? 0) >= left.last))
      continue;
    end++;
    if (/^\d{1,3}$/.test(at(end)?.text ?? '') && at(end + 1)?.text === ',') {
      if (left.kind === null && left.name) left.kind = 'person';
      end += 2;
    }
    // past what the left one took in: "the head | of the bank | of Leith"
    let own = i + 1;
    while (own < i + 4 && (top[own]?.first ?? end) < end) own++;
    const right = top[own];
    // "Ana Ruiz, whose mother"
    if (right?.first !== end || right.form === 'pronoun' || at(end)?.tag === 'WP$') continue;
    // "the former director for Chile | at the Harbour Bank, said"
    let stop = right.last;
    for (let k = own + 1; k < own + 5 && at(stop)?.tag === 'IN'; k++) if (top[k]?.first === stop + 1) stop = top[k]?.last ?? stop;
    const after = at(stop);
    const closed =
      after === undefined ||
      (after.tag === 'CC' &&
        (left.kind === 'person' || (left.kind === null && right.form === 'indefinite')) &&
        left.name !== null &&
        right.kind === 'person' &&
        right.name === null) ||
      /^[,.;:)–—-]+$/.test(after.text) ||
      after.tag === 'WP' ||
      // "Ana Ruiz, a chemist called by the court, said", "Ana Ruiz, a woman living in Leith, said"
      ((isParticiple(after) || (after.tag === 'VBD' && is(at(right.last + 1), 'agentive'))) &&
        left.name !== null &&
        right.name === null &&
        right.kind === 'person' &&
        right.form !== 'bare');
    if (!closed) continue;
    const nameLeft = left.name !== null && right.name === null;
    const nameRight = left.name === null && right.name !== null && left.form !== 'indefinite' && left.kind === 'person';
    const nameRightNew =
      left.name === null && right.name !== null && left.form === 'indefinite' && left.kind === 'person' && after?.text === ',';
    // "A charity, Shelter North, said"; not "the head of the charity, Ana Ruiz, said", "a charity, Shelter North, and a school"
    const body =
      left.name === null &&
      right.name !== null &&
      left.kind === 'organisation' &&
      !left.plural &&
      !(isVerb(at(left.first - 1)) || hasTag(at(left.first - 1), 'IN', 'TO')) &&
      after?.text === ',' &&
      (isFiniteVerb(at(stop + 1)) || hasTag(at(stop + 1), 'WDT'));
    if (body && right.kind !== 'person' && right.kind !== 'place' && right.kind !== 'document') {
      right.kind = 'organisation';
      right.apposition = left;
    } else if (nameLeft && right.kind === 'person' && left.kind !== 'place' && left.kind !== 'organisation') {
      // "Empire Lines, the ship's operator": a firm, or somebody
      if (right.form === 'possessive' && typesOfNoun(at(right.head)?.lower ?? '').length > 0) right.kind = left.kind;
      else left.kind ??= 'person';
      left.gender ??= right.gender;
      left.role ??= right.role;
      right.apposition = left;
      left.of ??= right.of;
    } else if (
      nameLeft &&
      (right.kind === 'organisation' || right.kind === 'document') &&
      right.form !== 'bare' &&
      left.kind !== 'person'
    ) {
      left.kind ??= right.kind;
      right.apposition = left;
    } else if (
      left.name === null &&
      right.name !== null &&
      left.kind === 'document' &&
      right.kind !== 'person' &&
      right.kind !== 'place' &&
      after?.text === ','
    ) {
      right.kind = 'document';
      right.apposition = left;
    } else if ((nameRight || nameRightNew) && right.kind !== 'organisation' && right.kind !== 'place') {
      right.kind ??= 'person';
      right.gender ??= left.gender;
      right.role ??= left.role;
      right.apposition = left;
      right.of ??= left.of;
    }
  }
}
