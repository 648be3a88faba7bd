/** What the words after a cue say of it: whether they are its content at all. */

import { clauseAhead, leadsClause } from '../clauses/ahead.ts';
import type { CueVerb } from '../languages/language.ts';
import { hasTag, isFiniteVerb, isNameWord, isNoun, isParticiple, isPastForm, isWhPronoun, isWhWord } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import { verbRowStands } from '../patterns/verb-rows.ts';
import type { Cue, Range, Reading, Sentence, Token } from '../reading.ts';
import { isDash } from '../text/marks.ts';
import { quotationRange } from './ranges.ts';

/** True for a relative clause without a pronoun: "a breach the agency said | was over". */
export function contact(tokens: readonly Token[], { subject, order, verb, after }: Cue, first: Token): boolean {
  const noun = subject && tokens[subject.first - 1];
  return (
    order === 'before' &&
    is(verb, 'saying') &&
    tokens[after] === first &&
    // no noun phrase can begin with it
    is(first, 'finiteAuxiliary') &&
    isNoun(noun) &&
    !is(noun, 'placeholder')
  );
}

/** How far "so" may stand before "that", in tokens. */
const SO = 12;

/** True for "that" after "so": "so politically charged | that". */
export function resulting(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  for (let i = at - 1; i >= Math.max(sentence.first, at - SO); i--) {
    if (tokens[i]?.text === ',') return false;
    if (is(tokens[i], 'resultative') && hasTag(tokens[i + 1], 'JJ', 'RB', 'VBN')) return true;
  }
  return false;
}

/** True for "a film called “The Lift”", "wrote a song called “The Lift”": the quoted words are a name. */
export function names(tokens: readonly Token[], { subject, order, group }: Cue): boolean {
  const head = subject && tokens[subject.last - 1];
  // "what the council called “a mess”"
  if (subject && is(tokens[subject.first - 1], 'freeRelative')) return false;
  return (
    !head ||
    is(tokens[group - 1], 'work') ||
    (order === 'before' && !(isNameWord(head) || hasTag(head, 'NNS', 'PRP')) && !is(head, 'personNoun')) ||
    is(tokens[subject.first], 'indefiniteArticle')
  );
}

/** Fewest words of a quotation that a phrase parts from its cue. */
const SPOKEN = 4;

/** A quotation after a phrase of where, when or to whom: "tweeted at the mayor, “…”". */
export function quotationAhead(reading: Reading, at: number, end: number): Range | null {
  const { tokens } = reading;
  if (!hasTag(tokens[at], 'IN', 'RB', 'TO', 'VBG')) return null;
  let first = at;
  while (
    first < end &&
    tokens[first]?.quoted === -1 &&
    !(isFiniteVerb(tokens[first]) || isWhPronoun(tokens[first]) || hasTag(tokens[first], 'WRB'))
  )
    first++;
  if (tokens[first]?.quoted === -1 || !/^[,:]$/.test(tokens[first - 1]?.text ?? '')) return null;
  const range = quotationRange(reading, first, end);
  const words = tokens.slice(range.first, range.last).filter(({ form }) => form.word).length;
  return words >= SPOKEN ? range : null;
}

/** Where an answer begins behind what was asked about: "after the Herald asked about it|, “it is late,” Bell said"; the end, where none does. */
export function answerAhead({ tokens }: Reading, { verb }: Cue, { first, last }: Range): number {
  if (verb?.takes !== 'question' || !is(tokens[first], 'topical')) return last;
  let open = first;
  while (open < Math.min(last, first + REACH) && tokens[open]?.quoted === -1) open++;
  if (tokens[open]?.quoted === -1 || tokens[open - 1]?.text !== ',') return last;
  let close = open;
  while (close < last && tokens[close]?.quoted === tokens[open]?.quoted) close++;
  return tokens.slice(open, close).some(({ text }) => text === '?') ? last : open - 1;
}

/** True for a cue with nothing said after it: "It goes without saying that", "posted by those who heard it". `first`: where it would begin. */
export function idiom(reading: Reading, sentence: Sentence, { at, subject, verb }: Cue, first: number): boolean {
  const { tokens } = reading;
  if (!verb) return false;
  if (is(tokens[first], 'personalRelative') && verb.takes === 'clause' && isNoun(tokens[first - 1]))
    return tokens.slice(first, sentence.last).every(({ quoted }) => quoted === -1);
  return verbRowStands(reading, sentence, 'idioms', { verb, at, end: first, alone: subject === null });
}

/** True for words of when it was said, not what: "said when asked about it", "told them as they left", "That is what she said | when she left". */
export function circumstance(tokens: readonly Token[], { order, subject, verb }: Cue, { first, last }: Range): boolean {
  const [opening, next] = [tokens[first], tokens[first + 1]];
  if (is(opening, 'simultaneous') && (isParticiple(next) || isPastForm(next) || is(verb, 'making'))) return true;
  const what = order === 'before' && subject !== null && is(tokens[subject.first - 1], 'freeRelative');
  if (what && is(opening, 'temporalSubordinator')) return true;
  return is(opening, 'comparative') && hasTag(next, 'PRP', 'NNP', 'DT') && !tokens.slice(first, last).some(({ text }) => text === ',');
}

/** How far quoted words may stand after a verb that takes no clause, in tokens. */
const REACH = 20;

/** True where the first quoted words after a verb belong to it: in a clause, or with no other verb between, nor words of where and when. */
export function reaches({ tokens, language }: Reading, { first: at, last: end }: Range, verb: CueVerb): boolean {
  const opening = tokens[at];
  const adjunct =
    is(opening, 'mediumPreposition') ||
    is(opening, 'comitative') ||
    is(opening, 'agentive') ||
    is(opening, 'from') ||
    is(opening, 'eventPreposition') ||
    (is(opening, 'temporalSubordinator') && !is(opening, 'comparative'));
  if (verb.takes !== 'quotation' && adjunct) return false;
  if (is(opening, 'complementizer') || clauseAhead(tokens, at, end, false)) return true;
  // "called the fire that hurt six tenants “a disgrace”": the verb of a relative clause parts nothing
  const calls = /\bas\b/.test(language.requests[verb.lemma] ?? '');
  let relative = false;
  for (let i = at; i < Math.min(end, at + REACH); i++) {
    if (tokens[i]?.quoted !== -1) return !isWork(tokens, i);
    // "Tenants agree – Ana Ruiz: “No.”": another says it
    if (isDash(tokens[i]) && tokens[i + 1]?.quoted === -1) return false;
    if (calls && i > at && is(tokens[i], 'relativePronoun')) relative = true;
    else if (isFiniteVerb(tokens[i])) {
      if (!relative) return false;
      relative = false;
    }
  }
  return false;
}

/** True for the quotation at `first` in "finds fame in “Heron”", "about her book “Heron”", "her book, “Heron”": capitals throughout, after a preposition or a work. */
export function isWork(tokens: readonly Token[], first: number): boolean {
  const apart = tokens[first - 1]?.text === ',' && is(tokens[first - 2], 'work');
  const before = tokens[apart ? first - 2 : first - 1];
  if (!(is(before, 'preposition') && !is(before, 'infinitive')) && !is(before, 'telling') && !is(before, 'work')) return false;
  for (let i = first; tokens[i]?.quoted === tokens[first]?.quoted; i++) {
    const token = tokens[i] as Token;
    if (/^\p{Ll}/u.test(token.text) && !hasTag(token, 'CC', 'DT', 'IN', 'TO')) return false;
  }
  return true;
}

/** True for a thing that is added to another: "added | his “small voice” to the plea"; not "added that it was “late” to them". */
export function addsTo(tokens: readonly Token[], at: number, end: number): boolean {
  for (let i = at; i < end; i++) {
    const token = tokens[i] as Token;
    if (is(token, 'infinitive')) return i > at && tokens[i + 1]?.tag !== 'VB';
    if (isFiniteVerb(token) || leadsClause(token) || isWhWord(token) || hasTag(token, ',', ':')) return false;
  }
  return false;
}
