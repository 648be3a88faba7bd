/**
 * An office with what it is for, and then its holder's name, in one run of capitals.
 *
 *   Secretary of State Ana Ruiz      Minister for Foreign Affairs Kofi Boateng
 *                ····· ^──────^                   ··············· ^──────────^
 */

import { genderOfFirstName } from '../languages/nouns.ts';
import { hasTag, isCommonNoun } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Token } from '../reading.ts';
import type { Draft, Drafts } from './drafts.ts';
import type { NameWords } from './name-words.ts';

/**
 * The token at which the holder's name begins in `right`, which "of", "for" or "and" ties to `left`; null: it does not.
 * What an office is for is told by its words, or by the first name after it.
 */
export function holderAt({ tokens }: NameWords, left: Draft, right: Draft): number | null {
  const { name, role, first } = right;
  if (!name || !(isOffice(tokens, left) || isPortfolioAlone(tokens, left))) return null;
  let at = first;
  while (at < name[1] && is(tokens[at], 'portfolio')) at++;
  if (role || first !== name[0]) return at > first && at === name[0] ? at : null;
  if (at === first) {
    if (left.name || is(tokens[first], 'firstName')) return null;
    while (at < name[1] && !is(tokens[at], 'firstName')) at++;
  }
  return at > first && name[1] - at >= 2 ? at : null;
}

/** "Secretary", "US Secretary": an office in capitals, without a name. */
const isOffice = (tokens: readonly Token[], { kind, name, form, last }: Draft): boolean =>
  kind === 'person' && !name && form === 'bare' && /^\p{Lu}/u.test(tokens[last - 1]?.text ?? '');

/** "State" in "Secretary of State for Health Ana Ruiz". */
const isPortfolioAlone = (tokens: readonly Token[], { name, first, last }: Draft): boolean =>
  name !== null && name[0] === first && tokens.slice(first, last).every((token) => is(token, 'portfolio'));

/** Most words for what an office is for, "and" with them. */
const LONGEST_FIELD = 4;

/** Index in `top` of who holds the office `top[at]`, made their role: "director of research | Ana Ruiz", "minister of mines and energy | Ana Ruiz"; 0: no one. */
export function holderOf(tokens: readonly Token[], office: Draft, top: readonly Draft[], at: number): number {
  if (office.name || office.kind !== 'person' || !is(tokens[office.last], 'domainPreposition')) return 0;
  if (!is(tokens[office.head], 'fieldOffice')) return 0;
  let name = office.last + 1;
  while (
    name <= office.last + LONGEST_FIELD &&
    tokens[name]?.form.small &&
    (isCommonNoun(tokens[name]) || hasTag(tokens[name], 'CC', 'JJ'))
  )
    name++;
  let i = at + 1;
  while (i < at + LONGEST_FIELD && (top[i]?.last ?? name + 1) <= name) i++;
  const holder = top[i];
  if (name === office.last + 1 || holder?.name?.[0] !== name || holder.name[1] !== holder.last) return 0;
  if (holder.kind !== 'person' && (holder.kind === 'organisation' || holder.last - name < 2 || holder.last - name > 3)) return 0;
  holder.role = [office.first, name];
  holder.first = office.first;
  holder.kind = 'person';
  holder.of = null;
  return i;
}

/** What an office is for or of, before who holds it: "Inspector General of Police | Kayode Egbe". */
const isField = (word: Token | undefined): boolean => is(word, 'portfolio') || is(word, 'additive');

/**
 * Parts what an office is for from who holds it, and makes the office their role: "Leader of the Opposition | Peter Dunn".
 * `top[field]` is the phrase after the office. True where it did: the office is a part of that phrase then.
 */
export function holderAfterField(words: NameWords, office: Draft, top: Draft[], field: number, drafts: Drafts): boolean {
  const { tokens } = words;
  let right = top[field] as Draft;
  const second = top[field + 1];
  // "Minister of Trade | and Industry Wamkele Dube"
  if (second?.name && is(tokens[right.last], 'additive') && second.first === right.last + 1 && isField(tokens[right.head])) right = second;
  if (!right.name || right.role) return false;
  let [at, last] = right.name;
  while (at < last && isField(tokens[at])) at++;
  if (at === right.name[0] || last - at < 2 || last - at > 4 || is(tokens[last - 1], 'institutionWord') || words.isRole(last - 1))
    return false;
  right.name = [at, last];
  right.kind = 'person';
  right.form = 'name';
  right.gender = genderOfFirstName(tokens[at]) ?? null;
  right.role = [office.first, at];
  right.first = office.first;
  right.of = null;
  if (right === second) drafts.drop(top.splice(field, 1)[0] as Draft);
  return true;
}
