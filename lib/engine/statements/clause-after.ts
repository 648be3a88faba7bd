/** What is said after a verb of saying in words that no mark opens: clauses, questions, words with a quotation among them. */

import { clauseAhead, FINITE, leadsClause } from '../clauses/ahead.ts';
import { headKind } from '../clauses/heads.ts';
import { leavesGap } from '../clauses/leaves-gap.ts';
import { isTime, longPhraseAfter } from '../clauses/phrases.ts';
import { clauseAfterTime, isTimeWord } from '../clauses/time-measure.ts';
import { isTold } from '../clauses/told.ts';
import {
  hasTag,
  isAdjective,
  isAdverb,
  isCommonNoun,
  isFiniteVerb,
  isNoun,
  isPresent,
  isWhWord,
  opensNounPhrase,
} from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { AfterShape, Cue, Range, Reading, Sentence, Token } from '../reading.ts';
import { addsTo, circumstance, contact, quotationAhead, reaches, resulting } from './after-words.ts';
import { believesForOthers } from './believes-for-others.ts';
import { comesUpon } from './comes-upon.ts';
import { depictedTo } from './depicted-to.ts';
import type { After } from './draft.ts';
import { saysInHeadline } from './headline-content.ts';
import { afterQuotedThings } from './joined-things.ts';
import { verbAfterThing } from './main-verb.ts';
import { phraseAfter } from './phrase-after.ts';
import { quotationRange, saysIn } from './ranges.ts';
import { requestAfter } from './requests.ts';
import { isStateInfinitive, smallClauseAfter } from './small-clauses.ts';
import { tellsHow } from './tells-how.ts';

/** What is said in `said`, which the cue may say. `channel`: how it was said stands between the two. */
export function wordsAfter(reading: Reading, sentence: Sentence, cue: Cue, said: Range, channel: boolean): After | null {
  const { tokens, language } = reading;
  const { first: at, last: end } = said;
  const { verb } = cue;
  const first = tokens[at];
  if (!verb || !first) return null;
  const whole = (shape: AfterShape): After => ({ range: said, shape });
  const quotes = saysIn(tokens, said);
  const thought = language.thought.has(verb.lemma) && !believesForOthers(reading, sentence, cue);
  const that = is(first, 'complementizer');
  if (saysInHeadline(reading, sentence, cue, said)) return whole('clause-after');
  const passive = cue.order === 'none' ? smallClauseAfter(reading, cue, at, end) : null;
  if (passive) return { range: passive, shape: 'request' };
  if (!quotes && circumstance(tokens, cue, said)) return null;
  if (language.finding.has(verb.lemma) && (quotes ? comesUpon(reading, cue, at, end) : liesThere(reading, cue, at, end))) return null;
  // "remarks that were heard in the hall"; but "insisted that was wrong"
  const speaks = language.quotingForms.has(tokens[cue.at]?.lower ?? '') || (tokens[cue.at]?.tag === 'VBD' && cue.order === 'before');
  // … "said of the schools | that won the cup"
  const hangs = isNoun(tokens[at - 1]) && !isTime(tokens[at - 1]) && at - 1 > cue.at;
  if (hangs ? relativeAt(tokens, at, pastAdverbs(tokens, at + 1)) : relativeAt(tokens, at, at + 1) && (channel || !speaks)) return null;
  const court = depictedTo(reading, cue, at, end);
  if (court !== null) return { range: { first: court, last: end }, shape: 'that' };
  const far = quotes && verb.takes !== 'quotation' && !that ? quotationAhead(reading, at, end) : null;
  if (far) return { range: far, shape: 'quotation-after' };
  // "so well with what they determined that": what came of it
  if (that && verb.takes === 'that' && resulting(tokens, sentence, at)) return null;
  if (that && (verb.takes === 'clause' || verb.takes === 'that' || is(verb, 'asking')))
    // "the court held that"
    return (quotes || says(tokens, said)) && (!thought || quotes || is(verb, 'holding')) ? whole('that') : null;
  // "Emails showing the rise in fares | prompted a debate": the only verb there is the subject's
  const thing = quotes || that || isFiniteVerb(tokens[end]) ? null : shownThing(reading, cue, at, end);
  if (verb.takes === 'clause' && !thing && (!thought || quotes) && clauseBegins(reading, cue, said)) return whole('clause-after');
  // "What Bell said was that it was late", not "What Bell said was a lie"; but "close what Bell said was a ruin"
  if (isWhat(tokens, cue) && (cue.subject?.first ?? 0) - 1 === sentence.first && is(first, 'finiteBe') && !thought) {
    const begins = is(tokens[at + 1], 'complementizer') || tokens[at + 1]?.quoted !== -1;
    return begins ? { range: { first: at + 1, last: end }, shape: 'that' } : null;
  }
  // "has signalled it will stay": only a whole clause, and only where it begins as one
  const bare =
    verb.takes === 'that' &&
    !thought &&
    cue.subject !== null &&
    // "threatened them with a fine"
    headKind(reading, { first: at, last: at + 1 }) !== 'object' &&
    (hasTag(first, 'DT', 'EX', 'NNP', 'PRP', 'PRP$') ||
      is(first, 'noOne') ||
      // "informed the board | two boats had sunk"
      (first.tag === 'CD' && at > cue.after && is(verb, 'assuring')) ||
      (first.tag === 'NNS' && isFiniteVerb(tokens[at + 1]) && isFiniteVerb(tokens[cue.at])));
  if (bare && !(is(first, 'demonstrative') && is(tokens[at + 1], 'period')) && clauseAhead(tokens, at, end, false))
    return whole('clause-after');
  if (fillsGap(reading, cue, at) || contact(tokens, cue, first)) return whole('gap');
  // "asked as to | whether it was late"
  const asks = is(first, 'comparative') && is(tokens[at + 1], 'infinitive') && is(tokens[at + 2], 'questionWord') ? at + 2 : at;
  if (verb.takes === 'question' && is(tokens[asks], 'questionWord') && !is(tokens[asks], 'thingRelative'))
    return { range: { first: asks, last: end }, shape: 'question' };
  if (tellsHow(reading, cue, at, end)) return whole('question');
  // "added her name to the “wall of shame”"
  if (is(verb, 'adding') && addsTo(tokens, at, end)) return null;
  if (quotes && cue.order !== 'none' && verb.takes !== 'particle' && reaches(reading, said, verb)) return wordsQuoted(reading, cue, said);
  const request = requestAfter(reading, cue, at, end);
  if (request) return { range: request, shape: 'request' };
  const small = smallClauseAfter(reading, cue, at, end);
  if (small) return { range: small, shape: 'clause-after' };
  const phrase = channel ? null : phraseAfter(reading, cue, at, end);
  return phrase && { range: phrase, shape: 'phrase' };
}

/** The thing that a verb which takes things begins with, where the verb after it is that of the cue's subject; null: none. */
function shownThing(reading: Reading, cue: Cue, at: number, end: number): Range | null {
  if (!reading.language.phrases.has(cue.verb?.lemma ?? '')) return null;
  const thing = longPhraseAfter(reading.tokens, at, end);
  return thing && headKind(reading, thing) === 'thing' && verbAfterThing(reading, cue, thing, end) !== null ? thing : null;
}

/** The place past adverbs and a time: "that | since May has failed". */
function pastAdverbs(tokens: readonly Token[], at: number): number {
  let past = at;
  while (isAdverb(tokens[past])) past++;
  if (tokens[past]?.tag !== 'IN' || is(tokens[past], 'complementizer')) return past;
  let last = past + 1;
  while (tokens[last] && isTimeWord(tokens[last] as Token)) last++;
  return last > past + 1 ? last : past;
}

/** True for "that" at `at` with a verb at `verb`: a plural may look like a verb, "that risks had risen", unless it is one that stands before others. */
function relativeAt(tokens: readonly Token[], at: number, verb: number): boolean {
  return (
    is(tokens[at], 'complementizer') &&
    (hasTag(tokens[verb], 'MD', 'VBD') ||
      // "believes in a lift that “takes sides”"
      (tokens[at + 1]?.quoted !== -1 && isPresent(tokens[at + 2]) && isNoun(tokens[at - 1])) ||
      is(tokens[verb], 'finiteAuxiliary'))
  );
}

/** True for words after "that" with a verb among them: not "said as much that night". */
function says(tokens: readonly Token[], { first, last }: Range): boolean {
  return (
    // "claimed that the videos exist", whatever is made of the verb
    hasTag(tokens[first + 1], 'DT', 'PRP', 'PRP$') ||
    tokens.slice(first + 1, last).some(({ tag, lower }) => /^(?:VB|MD)/.test(tag) || (tag === 'JJ' && lower.endsWith('ed')))
  );
}

/** True where a clause begins what is said after a verb that takes one. */
function clauseBegins(reading: Reading, cue: Cue, { first: at, last: end }: Range): boolean {
  const { tokens, language } = reading;
  const { subject, verb } = cue;
  const first = tokens[at];
  if (!first || !verb) return false;
  // "had not been told who was on which side", "had been cautioned when he asked"
  if (cue.order === 'none' && (isTold(tokens, cue) || is(verb, 'apprising')) && isWhWord(first)) return false;
  // "said it | in a letter": the pronoun is all that is said
  if (first.tag === 'PRP' && is(tokens[at + 1], 'preposition') && !is(tokens[at + 1], 'subordinator')) return false;
  const lenient = !language.finding.has(verb.lemma) && !language.loose.has(verb.lemma);
  const where = (is(first, 'preposition') && !is(first, 'agentive')) || is(first, 'eventPreposition');
  const amount = hasTag(tokens[at + 1], 'CD', 'JJS') || is(tokens[at + 1], 'fraction') || is(tokens[at + 1], 'indefiniteArticle');
  const phrase = where && !(amount && (is(first, 'approximator') || is(first, 'boundLead'))) ? longPhraseAfter(tokens, at + 1, end) : null;
  // "said before the vote the bridge was closed"
  const past = phrase && (clauseAfterTime(tokens, phrase, end) ?? phrase.last);
  const from = past && (tokens[past]?.text === ',' ? past + 1 : past);
  // "admitted under oath she was late": no thing is found there
  const opened = from !== null && (lenient || isOwnSubject(tokens, from));
  if (from === null ? clauseAhead(tokens, at, end, lenient) : opened && clauseAhead(tokens, from, end, false)) return true;
  if (is(verb, 'saying') && afterAdverse(tokens, at, end)) return true;
  if (is(verb, 'saying') && afterAim(reading, phrase && is(first, 'for') ? phrase.last : at, end)) return true;
  // "Mourners say the death tough to take": whatever the tags, where a noun phrase begins
  const opens =
    isNoun(first) ||
    opensNounPhrase(first) ||
    hasTag(first, 'CC', 'CD', 'EX', 'JJ', 'PRP') ||
    (is(first, 'subordinator') && !is(first, 'comparative'));
  return is(verb, 'saying') && subject !== null && opens && tokens[at + 1]?.tag !== 'VBG' && end - at >= FEWEST;
}

/** Most tokens of an aim. */
const AIM = 12;

/** True for an aim and the clause that it opens: "said | to win, the firm must sell", "said for the firm | to win it must sell"; not "said to leave", "said to call if it rained". */
function afterAim({ tokens, language }: Reading, at: number, end: number): boolean {
  if (tokens[at]?.tag !== 'TO' || tokens[at + 1]?.tag !== 'VB') return false;
  for (let i = at + 2; i < Math.min(end, at + AIM) && tokens[i]?.quoted === -1 && !isFiniteVerb(tokens[i]); i++) {
    if (tokens[i]?.text === ',') return clauseAhead(tokens, i + 1, end, false);
    if (leadsClause(tokens[i]) || isWhWord(tokens[i]) || language.cueVerbs.has(tokens[i - 1]?.lower ?? '')) return false;
    if (isNoun(tokens[at - 1]) && is(tokens[i], 'subjectPronoun') && isFiniteVerb(tokens[i + 1])) return true;
  }
  return false;
}

/** True for words without a verb that "despite" leads, and the clause behind their comma: "said despite the losses, | cutting fares was wrong". */
function afterAdverse(tokens: readonly Token[], at: number, end: number): boolean {
  if (!is(tokens[at], 'adverse')) return false;
  for (let i = at + 1; i < Math.min(end, at + AIM) && tokens[i]?.quoted === -1 && !isFiniteVerb(tokens[i]); i++)
    if (tokens[i]?.text === ',') return clauseAhead(tokens, i + 1, end, true);
  return false;
}

/** True for a pronoun that can only be a subject, its verb right after it. */
const isOwnSubject = (tokens: readonly Token[], at: number): boolean =>
  is(tokens[at], 'subjectPronoun') && !is(tokens[at], 'objectPronoun') && isFiniteVerb(tokens[at + 1]);

/** Fewest tokens after "say" that are a clause whatever their tags. */
const FEWEST = 6;

/** True where a verb begins what is said of the noun before the cue's subject: "which he argued | seeks to help", which the tagger may take for a noun. */
function fillsGap({ tokens, language }: Reading, cue: Cue, at: number): boolean {
  const first = tokens[at];
  // "What she found surprised her" tells of nothing that she said
  const thing = isWhat(tokens, cue) && language.finding.has(cue.verb?.lemma ?? '');
  if (thing || language.thought.has(cue.verb?.lemma ?? '') || !leavesGap(tokens, cue)) return false;
  const next = tokens[at + 1];
  return (
    isFiniteVerb(first) ||
    hasTag(first, 'VBN') ||
    isStateInfinitive(tokens, at) ||
    ((isCommonNoun(first) || hasTag(first, 'VB')) && (isAdjective(next) || isNoun(next) || hasTag(next, 'DT', 'PRP', 'PRP$', 'TO')))
  );
}

/** True for a thing that somebody comes upon, with a participle of where it lies, which the tagger takes for its verb: "discovered a boat | moored off Leith". */
function liesThere(reading: Reading, { subject }: Cue, at: number, end: number): boolean {
  const { tokens } = reading;
  if (!subject || !is(tokens[at], 'indefiniteArticle') || !['name', 'person', 'people', 'pronoun'].includes(headKind(reading, subject)))
    return false;
  const verb = longPhraseAfter(tokens, at, end)?.last ?? end;
  const where = is(tokens[verb + 1], 'placePreposition') && !isTime(tokens[verb + 2]);
  return tokens[verb]?.tag === 'VBD' && tokens[verb].lower.endsWith('ed') && (where || tokens[verb + 1]?.tag === 'RP');
}

/** "what she found". */
const isWhat = (tokens: readonly Token[], { subject }: Cue) => subject !== null && is(tokens[subject.first - 1], 'freeRelative');

/** "called it “unsafe”": up to the quotation, and what belongs to it. */
function wordsQuoted(reading: Reading, cue: Cue, said: Range): After {
  const { tokens } = reading;
  const { first, last: end } = said;
  let open = first;
  while (tokens[open]?.quoted === -1) open++;
  // "replied with a shrug: “Fine”": how it was said, not what
  if (tokens[open - 1]?.text === ':') return { range: quotationRange(reading, open, end), shape: 'quotation-after' };
  let close = open;
  while (close < end && tokens[close]?.quoted === tokens[open]?.quoted) close++;
  // "what tenants call a “mess” | took a turn"
  const called = isWhat(tokens, cue) && FINITE.test(tokens[close]?.tag ?? '');
  const last = called ? close : afterQuotedThings(reading, said, cue.verb?.takes === 'quotation');
  return { range: { first, last }, shape: 'words-quoted' };
}
