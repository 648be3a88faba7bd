/** What who speaks does besides, after which the article goes on in words of its own. */

import { leadsClause } from '../clauses/ahead.ts';
import { canSpeak, headKind } from '../clauses/heads.ts';
import { longPhraseAfter } from '../clauses/phrases.ts';
import { isTold } from '../clauses/told.ts';
import { hasTag, isFiniteVerb, isPastForm, isWhWord } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Cue, Range, Reading } from '../reading.ts';
import { isSingularOf } from '../text/word-forms.ts';

/** Most tokens of what is said before such a deed. */
const REACH = 50;

/**
 * True where what is said from `said` on ends before `at`, since what comes then is a deed of whoever stands at the cue: "denied having seen it | and
 * let them search her flat". No finite verb goes on with a participle; but "denied that he came and left".
 */
export function leadsToOwnDeed(reading: Reading, { first, last }: Range, at: number, cue: Cue | undefined): boolean {
  const { tokens } = reading;
  const said: Range = { first, last };
  if (cue && [leadsToOffer, leadsToDeedOfTold, leadsToJudgement, leadsToOther].some((leads) => leads(reading, said, at, cue))) return true;
  if (!cue || !is(cue.verb, 'withholding') || tokens[first]?.tag !== 'VBG' || cue.after !== first || !is(tokens[at], 'additive'))
    return false;
  if (at + 2 >= last || at - first > REACH || tokens[at + 1]?.tag !== 'VBD' || tokens[cue.at]?.tag !== 'VBD') return false;
  return !tokens.slice(first, at).some((token) => isFiniteVerb(token) || isWhWord(token) || leadsClause(token));
}

/** True for what somebody offers besides, where what is said is told of a thing: "told her the lift was old | and offered to mend it"; no lift offers. */
function leadsToOffer({ tokens, language }: Reading, { first, last }: Range, at: number, { at: verb }: Cue): boolean {
  if (!is(tokens[at], 'additive') || !is(tokens[at + 1], 'volunteering') || !is(tokens[at + 2], 'infinitive')) return false;
  if (tokens[verb]?.tag !== 'VBD' || at - first > REACH || at + 2 >= last) return false;
  const subject = longPhraseAfter(tokens, is(tokens[first], 'complementizer') ? first + 1 : first, at);
  return subject !== null && !canSpeak({ tokens, language }, subject) && headKind({ tokens, language }, subject) === 'thing';
}

/**
 * True for what those do whom something is told: "were told they could go home | and packed": a past form goes on with no "could"; not "were told
 * they could be fined and moved", "were told police would search and found".
 */
function leadsToDeedOfTold({ tokens }: Reading, { first, last }: Range, at: number, cue: Cue): boolean {
  if (cue.order !== 'none' || !isTold(tokens, cue) || !is(tokens[at], 'additive') || tokens[at + 1]?.tag !== 'VBD') return false;
  if (at + 2 >= last || at - first > REACH || is(tokens[at + 1], 'auxiliary')) return false;
  const said = tokens.slice(is(tokens[first], 'complementizer') ? first + 1 : first, at);
  // "were told police would search the houses and found guns" may be told of the police
  if (!is(said[0], 'subjectPronoun')) return false;
  const [finite, more] = said.filter(isFiniteVerb);
  return (
    finite?.tag === 'MD' && !more && !said.some((token) => isWhWord(token) || leadsClause(token) || is(token, 'be') || is(token, 'have'))
  );
}

/**
 * True for what a court does besides: "said he was a danger | and jailed him for ten years"; not "said the lower court had erred and jailed him", "said he was convicted and jailed".
 */
function leadsToJudgement(reading: Reading, { first, last }: Range, at: number, { subject }: Cue): boolean {
  const { tokens, language } = reading;
  if (!subject || !is(tokens[at], 'additive') || !is(tokens[at + 1], 'sentencing') || at - first > REACH || at + 2 >= last) return false;
  const isArbiter = (phrase: Range) => tokens.slice(phrase.first, phrase.last).some((token) => isSingularOf(token, language, 'arbiter'));
  const done = tokens.slice(first, at).some((token, i) => is(token, 'be') && isPastForm(tokens[first + i + 1]));
  if (done || !isArbiter(subject)) return false;
  const other = longPhraseAfter(tokens, is(tokens[first], 'complementizer') ? first + 1 : first, at);
  return other !== null && !isArbiter(other) && headKind(reading, other) !== 'body';
}

/**
 * True for another thing that the cue's subject has done, told in a tense that what was said then would not be in: "Police have said they believe him|,
 * and have appealed for help", "She said it was late | and has left"; not "has said the firm has failed, and has", which may be the firm.
 */
function leadsToOther({ tokens }: Reading, { first, last }: Range, at: number, { group, at: verb, subject }: Cue): boolean {
  const comma = tokens[at]?.text === ',';
  const and = comma ? at + 1 : at;
  if (!subject || !is(tokens[and], 'additive') || and + 3 >= last || at - first > REACH) return false;
  const before = tokens.slice(first, at);
  if (!hasTag(tokens[and + 1], 'VBP', 'VBZ') || !is(tokens[and + 1], 'have') || !isPastForm(tokens[and + 2])) return false;
  // "was closed | and has been since May"
  if (is(tokens[and + 2], 'be')) return false;
  if (before.some((token) => is(token, 'have'))) return false;
  if (comma) return tokens.slice(group, verb).some((token) => is(token, 'have') && token.lower === tokens[and + 1]?.lower);
  return tokens[verb]?.tag === 'VBD' && before.find(isFiniteVerb)?.tag === 'VBD' && !before.some((token) => isWhWord(token));
}
