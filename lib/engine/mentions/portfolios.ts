/**
 * An office with what it is for, and then its holder's name, in one run of capitals.
 *
 *   Secretary of State Ana Ruiz      Minister for Foreign Affairs Kofi Boateng
 *                ····· ^──────^                   ··············· ^──────────^
 */

import { genderOfFirstName } from '../languages/nouns.ts';
import { hasTag, isCommonNoun, isDeterminative } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Token } from '../reading.ts';
import { type After, type Draft, type Joining, revised } from './drafts.ts';
import { isAcronym } from './letters.ts';
import type { NameWords } from './name-words.ts';

/**
 * The token at which the holder's name begins in `right`, which "of", "for" or "and" ties to `left`; null: it does not.
 * What an office is for is told by its words, or by the first name after it.
 */
export function holderAt(words: NameWords, left: Draft, right: Draft): number | null {
  const { tokens, surnames } = words;
  const { name, role, first } = right;
  if (!name || !(isOffice(tokens, left) || isPortfolioAlone(tokens, left) || isField(words, left))) return null;
  let at = first;
  while (at < name[1] && is(tokens[at], 'portfolio')) at++;
  // "Secretary of State for Wales | Ana Ruiz"
  if (role && words.isPlace(first, name[0])) return name[0];
  const goesOn = is(tokens[first - 1], 'additive') && isField(words, left);
  // "Minister of Health and Child Care | Ana Ruiz": what it is for may have a word for people in it
  if (role && goesOn && role[0] === first && at === first && !is(tokens[name[0]], 'firstName')) return fullNameIn(tokens, name);
  if (role || first !== name[0]) return at > first && at === name[0] ? at : null;
  if (at === first) {
    // "Minister for Roads and | Ports Ana Ruiz"; not "Minister for Roads | Ana Ruiz"
    if (left.name && !goesOn) return null;
    while (at < name[1] && !is(tokens[at], 'firstName')) at++;
  }
  // "Secretary of State | Ruiz": a surname that the article has elsewhere
  return at > first && (name[1] - at >= 2 || (at < name[1] && surnames.has(tokens[at]?.lower ?? ''))) ? at : null;
}

/** Where a first name begins two words or more with which the capitals end, and is not the first of them; null: nowhere. */
function fullNameIn(tokens: readonly Token[], [first, last]: readonly [number, number]): number | null {
  for (let i = first + 1; i + 1 < last; i++) if (is(tokens[i], 'firstName')) return i;
  return null;
}

/** "Secretary", "US Secretary", "secretary": an office in capitals, or one that has its field with it, without a name. */
const isOffice = (tokens: readonly Token[], { kind, name, form, last }: Draft): boolean =>
  kind === 'person' && !name && form === 'bare' && (tokens[last - 1]?.form.upper || is(tokens[last - 1], 'fieldOffice'));

/** "State" in "Secretary of State for Health Ana Ruiz". */
const isPortfolioAlone = (tokens: readonly Token[], { name, first, last }: Draft): boolean =>
  name !== null && name[0] === first && tokens.slice(first, last).every((token) => is(token, 'portfolio'));

/** "Mines" in "Minister of Mines and Energy Ana Ruiz". */
const isField = (words: NameWords, { name, first }: Draft): boolean =>
  name !== null &&
  words.at(first)?.form.upper === true &&
  is(words.at(first - 1), 'domainPreposition') &&
  words.isRole(first - 2) &&
  words.at(first - 2)?.form.upper === true;

/** Most words for what an office is for, "and" with them. */
const LONGEST_FIELD = 4;

/**
 * Makes an office with what it is for the role of who holds it: "director of research | Ana Ruiz", "minister of ports and trade |
 * Ana Ruiz"; null: no one follows.
 *
 * @param after - the phrases after the office
 */
export function holderOf(tokens: readonly Token[], office: Draft, after: After): Joining | null {
  if (office.name || office.kind !== 'person' || !is(tokens[office.last], 'domainPreposition')) return null;
  if (!is(tokens[office.head], 'fieldOffice')) return null;
  let name = office.last + 1;
  while (
    name <= office.last + LONGEST_FIELD &&
    tokens[name]?.form.small &&
    (isCommonNoun(tokens[name]) || hasTag(tokens[name], 'CC', 'JJ'))
  )
    name++;
  const inside: Draft[] = [];
  let holder = after(0);
  while (holder && inside.length < LONGEST_FIELD - 1 && holder.last <= name) {
    inside.push(holder);
    holder = after(inside.length);
  }
  if (name === office.last + 1 || holder?.name?.[0] !== name) return null;
  if (holder.kind !== 'person' && (holder.kind === 'organisation' || holder.last - name < 2 || holder.last - name > 3)) return null;
  const whole = revised(holder, { role: [office.first, name], first: office.first, kind: 'person', of: null });
  return { joins: inside.length + 2, top: [whole], inside };
}

/**
 * Parts what an office is for from who holds it, and makes the office their role: "Leader of the Opposition | Peter Dunn", "Bishop of
 * Leith | Amadou Diallo"; null: nobody does.
 *
 * @param right - the phrase after the office
 */
export function holderAfterField(words: NameWords, office: Draft, right: Draft): Joining | null {
  if (!right.name) return null;
  const [first, last] = right.name;
  const { tokens } = words;
  // "Adviser to the President | Siti Aminah"
  const titled = right.role !== null && isDeterminative(tokens[right.first]) && isOpenOffice(tokens, office);
  if (right.role && !titled) return null;
  const at = titled ? first : holderInRun(words, office, first, last);
  if (at === null) return null;
  const holder = revised(right, {
    name: [at, last],
    kind: 'person',
    form: 'name',
    gender: genderOfFirstName(tokens[at]) ?? null,
    role: [office.first, at],
    first: office.first,
    of: null,
  });
  return { joins: 2, top: [holder], inside: [] };
}

/** Where the holder's name begins in the capitals after an office: behind what offices are for, at a first name, or with the last two words after one word, a body or a place. */
function holderInRun(words: NameWords, office: Draft, first: number, last: number): number | null {
  const { tokens } = words;
  if (is(tokens[last - 1], 'institutionWord')) return null;
  let at = first;
  while (at < last && is(tokens[at], 'portfolio')) at++;
  if (at > first) return last - at < 2 ? null : at;
  if (!isOpenOffice(tokens, office) || last - first < 3 || words.isPlace(first, last)) return null;
  const ofPlace = afterPlace(words, first, last);
  if (ofPlace !== null) return ofPlace;
  for (let i = first + 1; i + 1 < last; i++) if (words.genderOf(i) !== undefined || is(tokens[i], 'familyNameFirst')) return i;
  if (is(tokens[last - 1], 'placeName') || is(tokens[last - 1], 'portfolio')) return null;
  const holder = last - (is(tokens[last - 2], 'nameParticle') && last - first > 3 ? 3 : 2);
  // a run of words that nobody knows may be a field as well as a name of three words
  const ends = holder - first === 1 || is(tokens[holder - 1], 'institutionWord') || words.isPlace(first, holder);
  return ends ? holder : null;
}

/** Where two or three words begin behind a place that the capitals open with, of which nothing else is known than that they may be a name: "Pakistan | Qazi Faez Isa". */
function afterPlace(words: NameWords, first: number, last: number): number | null {
  for (const at of [last - 3, last - 2])
    if (at > first && words.isPlace(first, at) && words.tokens.slice(at, last).every(mayName)) return at;
  return null;
}

const mayName = (token: Token): boolean => token.classes.size === 0 || is(token, 'firstName') || is(token, 'familyNameFirst');

/** True for an office in capitals, without an article, that no comma makes somebody's: its holder has to follow. */
const isOpenOffice = (tokens: readonly Token[], { form, first, last }: Draft): boolean =>
  form === 'bare' && tokens[last - 1]?.form.upper === true && tokens[first]?.form.upper === true && tokens[first - 1]?.text !== ',';

/** How many words may stand between the brackets of an office's field, with them. */
const LONGEST_BRACKETS = 7;

/** Who holds an office whose field stands in brackets: "Inspector (crime) | Shahaji Umap". */
export function holderBehindBrackets(tokens: readonly Token[], office: Draft, after: After): Joining | null {
  if (office.name || office.kind !== 'person' || office.form !== 'bare' || tokens[office.last]?.text !== '(') return null;
  let name = office.last + 1;
  while (name < office.last + LONGEST_BRACKETS && tokens[name - 1]?.text !== ')') name++;
  const inside: Draft[] = [];
  let holder = after(0);
  while (holder && holder.last < name && inside.length < LONGEST_BRACKETS) {
    inside.push(holder);
    holder = after(inside.length);
  }
  if (tokens[name - 1]?.text !== ')' || holder?.name?.[0] !== name || holder.last - name < 2 || holder.last - name > 3) return null;
  if (holder.kind !== 'person' && holder.kind !== null) return null;
  const whole = revised(holder, { role: [office.first, name], first: office.first, kind: 'person', of: null });
  return { joins: inside.length + 2, top: [whole], inside };
}

/** Who holds an office of a body with its initials in brackets: "Leith Cultural Office | (LCO) | chairman Ana Ruiz". */
export function holderOverBrackets(tokens: readonly Token[], left: Draft, after: After): Joining | null {
  const [short, right] = [after(0), after(1)];
  const brackets = tokens[left.last]?.text === '(' && short?.first === left.last + 1 && tokens[short.last]?.text === ')';
  if (!brackets || !left.name || left.kind === 'person' || !right?.name || right.kind !== 'person') return null;
  if (right.first !== short.last + 1 || right.role?.[0] !== right.first || !isAcronym(tokens[short.first]?.text ?? '')) return null;
  return { joins: 3, top: [revised(right, { first: left.first, role: [left.first, right.role[1]], of: left.id })], inside: [left, short] };
}
