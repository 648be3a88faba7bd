/** The whole of who stands at a verb, where the noun phrase is a part of it. */

import { isTime, longPhraseBefore, phraseBefore } from '../clauses/phrases.ts';
import { hasTag, isNameWord, isPastForm } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Range, Reading, Sentence, Token } from '../reading.ts';
import type { Candidate } from './candidates.ts';

/** The subject with what counts it, what somebody was, and who is joined to them by an aside. */
export function extendedSubject({ tokens }: Reading, sentence: Sentence, { subject, between }: Candidate, group: number): Range {
  const who = between.kind === 'who' || between.kind === 'comma-who';
  const bearer = between.kind === 'who' ? bearerOf(tokens, rolesFrom(tokens, subject), sentence.first) : null;
  if (bearer) return bearer;
  // "Farmers from Avon, Hale, Ruiz said, were late"
  const places = tokens[group + 1]?.text === ',' ? null : ofPlacesFrom(tokens, subject, sentence.first);
  const list = places ?? listFrom(tokens, subject, sentence.first);
  // "towns like Leith and Avon, which say": Avon, or both
  const whole = who || list === sentence.first ? list : exampledFrom(tokens, list, sentence.first);
  const counted = countedFrom(tokens, whole, sentence.first);
  const first = formerFrom(tokens, counted, sentence.first);
  if (goesOnInList(tokens, subject, group)) return { first, last: group };
  const joined = between.kind === 'aside' && bringsAnother(tokens, subject.last, group - 1);
  return { first, last: joined ? group - 1 : subject.last };
}

/** Where the phrase begins with what tells how many it is of: "About four out of | 10 voters", "At | least half of tenants", "About | half of them". */
export function countedFrom(tokens: readonly Token[], first: number, floor: number): number {
  let at = first;
  if (is(tokens[at - 1], 'genitive') && is(tokens[at - 2], 'ratio') && tokens[at - 3]?.tag === 'CD' && at - 3 >= floor) at -= 3;
  const figure = hasTag(tokens[at], 'CD', 'JJS') || is(tokens[at], 'half') || is(tokens[at], 'indefiniteArticle');
  const bound = is(tokens[at - 1], 'at') && tokens[at]?.tag === 'JJS';
  return at > floor && figure && (bound || is(tokens[at - 1], 'approximator')) ? at - 1 : at;
}

/** Where the phrase begins with the participle that says what somebody was: "“It was late,” | retired nurse Ana Ruiz". */
function formerFrom(tokens: readonly Token[], first: number, floor: number): number {
  const opens = first - 1 === floor || hasTag(tokens[first - 2], ',', "''");
  // "Bell, who was late, said | nobody had told her"
  // "“It was late,” | retired Leith nurse Ana Ruiz"
  const noun = tokens[isNameWord(tokens[first]) ? first + 1 : first]?.tag === 'NN';
  return opens && first > floor && isPastForm(tokens[first - 1]) && noun ? first - 1 : first;
}

/** Where what somebody is begins, the phrase being the end of a list of it: "Ruiz is | a mother, nurse and volunteer | who says". */
function rolesFrom(tokens: readonly Token[], { first }: Range): number {
  let at = first;
  while ((tokens[at - 1]?.text === ',' || is(tokens[at - 1], 'additive')) && hasTag(tokens[at - 2], 'NN', 'JJ')) at -= 2;
  return at < first && hasTag(tokens[at - 1], 'DT') ? at - 1 : first;
}

/** Of whom the phrase at `first` says what they are, by a name or as "she": "| Ruiz | is a nurse who says"; null: nobody. */
function bearerOf(tokens: readonly Token[], first: number, floor: number): Range | null {
  if (!is(tokens[first], 'indefiniteArticle') || !is(tokens[first - 1], 'finiteBe')) return null;
  const bearer = phraseBefore(tokens, first - 1, floor);
  const head = tokens[(bearer?.last ?? 0) - 1];
  return bearer && (isNameWord(head) || is(head, 'personalPronoun')) ? bearer : null;
}

/** Where the list of names begins that "Bell and Hill" end: "Ruiz, | Acme, Bell and Hill said"; not "In Leith, Bell and Hill said". */
function listFrom(tokens: readonly Token[], { first, last }: Range, floor: number): number {
  // "Ruiz, Acme, and | Bell"
  const apart = is(tokens[first - 1], 'additive') && tokens[first - 2]?.text === ',';
  if (!(apart || tokens.slice(first, last).some((token) => is(token, 'additive'))) || !isNameWord(tokens[first])) return first;
  let at = apart ? first - 1 : first;
  while (at - 1 > floor && tokens[at - 1]?.text === ',') {
    const name = phraseBefore(tokens, at - 1, floor);
    if (!name || !tokens.slice(name.first, name.last).every((token) => isNameWord(token) && !isTime(token))) return first;
    at = name.first;
  }
  const lead = at > floor ? tokens[at - 1] : undefined;
  // "Bell, and Ruiz said" may be two clauses
  if (apart && tokens.slice(at, first).filter(({ text }) => text === ',').length < 2) return first;
  const opens = !lead || lead.quoted !== -1 || is(lead, 'complementizer') || hasTag(lead, 'CC');
  return opens || exampledFrom(tokens, at, floor) < at ? at : first;
}

/** Where people begin whose places the name ends a list of: "farmers from villages of Avon, Hale, | Kane said"; null: it is no such name. */
function ofPlacesFrom(tokens: readonly Token[], { first, last }: Range, floor: number): number | null {
  const own = tokens.slice(first, last);
  // "Farmers from Avon, | Hale and Kane said": nobody else can be who opens the sentence
  const joint = own.some((word) => is(word, 'additive'));
  if (!own.every((word) => isNameWord(word) || is(word, 'additive'))) return null;
  let at = first;
  let commas = 0;
  while (at - 2 > floor && tokens[at - 1]?.text === ',' && isNameWord(tokens[at - 2])) {
    at -= 2;
    commas++;
    while (isNameWord(tokens[at - 1])) at--;
  }
  const whole = commas > (joint ? 0 : 1) && tokens[at - 1]?.tag === 'IN' ? longPhraseBefore(tokens, at + 1, floor) : null;
  if (joint && whole?.first !== floor) return null;
  return whole && whole.first < at && tokens.slice(whole.first, at).some(({ tag }) => tag === 'NNS') ? whole.first : null;
}

/** Where the phrase begins that those at `at` are examples of: "Towns such as | Leith, Avon and Hale", "groups including | Acme"; `at`, where they are none. */
function exampledFrom(tokens: readonly Token[], at: number, floor: number): number {
  const lead = tokens[at - 1];
  const such = is(lead, 'comparative') && is(tokens[at - 2], 'exemplifying');
  if (!such && !is(lead, 'resembling') && !is(lead, 'participlePreposition')) return at;
  const whole = phraseBefore(tokens, such ? at - 2 : at - 1, floor);
  return whole && tokens[whole.last - 1]?.tag === 'NNS' ? whole.first : at;
}

/** True where names alone follow it up to the verb, the last behind "and": "Acme|, Boatco, Ferro and Lund said". */
function goesOnInList(tokens: readonly Token[], { first, last }: Range, group: number): boolean {
  if (tokens[last]?.text !== ',' || !isNameWord(tokens[first])) return false;
  const rest = tokens.slice(last, group);
  const joint = rest.findIndex((token) => is(token, 'additive'));
  return joint > 1 && rest.every((token, i) => i === joint || (token.text === ',' && i < joint) || isNameWord(token));
}

/** True where "and" between commas joins a second speaker: "Ana Ruiz, 34, | and her husband, Tom, said", "Ruiz, the mayor, | and Tom Bell, said". */
function bringsAnother(tokens: readonly Token[], from: number, close: number): boolean {
  for (let i = from; i < close; i++) {
    if (tokens[i]?.text !== ',' || !is(tokens[i + 1], 'additive')) continue;
    const next = tokens[i + 2];
    if (next?.tag === 'NNP' || is(next, 'possessiveDeterminer')) return true;
    if (is(next, 'definiteArticle') && namedLater(tokens, i + 3, close)) return true;
  }
  return false;
}

/** "and the mayor, | Tom Bell," */
function namedLater(tokens: readonly Token[], from: number, close: number): boolean {
  for (let i = from; i < close; i++) if (tokens[i]?.text === ',') return tokens[i + 1]?.tag === 'NNP';
  return false;
}
