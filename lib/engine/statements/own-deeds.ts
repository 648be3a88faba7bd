/** What who speaks does besides, after which the article goes on in words of its own. */

import { leadsClause } from '../clauses/ahead.ts';
import { canSpeak, headKind } from '../clauses/heads.ts';
import { headOf, longPhraseAfter } from '../clauses/phrases.ts';
import { isTold } from '../clauses/told.ts';
import { hasTag, isFiniteVerb, isNameWord, isPastForm, isWhWord } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Cue, Range, Reading, Token } from '../reading.ts';
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
  if (!cue) return false;
  if (!is(tokens[at], 'additive')) return leadsToOther(reading, said, at, cue);
  if (leadsToOffer(reading, said, at, cue) || leadsToDeedOfTold(reading, said, at, cue) || leadsToJudgement(reading, said, at, cue))
    return true;
  if (agreesWithCue(tokens, said, at, cue)) return true;
  if (!is(cue.verb, 'withholding') || tokens[first]?.tag !== 'VBG' || cue.after !== first) return false;
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
 * True for what a court does besides: "said he was a danger | and jailed him for ten years"; not "said the lower court had erred and jailed him",
 * "said he was convicted and jailed".
 */
function leadsToJudgement(reading: Reading, { first, last }: Range, at: number, { subject, order }: Cue): boolean {
  const { tokens, language } = reading;
  const [deed, whom] = [tokens[at + 1], tokens[at + 2]];
  const fines = is(deed, 'fining') && (is(whom, 'objectPronoun') || hasTag(whom, 'NNP'));
  if (!subject || order !== 'before' || !is(tokens[at], 'additive') || at - first > REACH || at + 2 >= last) return false;
  if (!is(deed, 'sentencing') && !fines) return false;
  const done = tokens.slice(first, at).some((token, i) => is(token, 'be') && isPastForm(tokens[first + i + 1]));
  if (done || !isArbiter(reading, subject)) return false;
  const other = longPhraseAfter(tokens, is(tokens[first], 'complementizer') ? first + 1 : first, at);
  const words = other ? tokens.slice(other.first, other.last) : [];
  return other !== null && headKind(reading, other) !== 'body' && !words.some((token) => isSingularOf(token, language, 'arbiter'));
}

/** True for a verb in the number of the cue's, where all that is said is in the other: "warns that dogs are a danger | and has called for a ban", "say he is late | and want him to go". */
function agreesWithCue(tokens: readonly Token[], { first }: Range, at: number, { group, order }: Cue): boolean {
  const [spoken, next] = [tokens[group]?.tag, tokens[at + 1]];
  if (order !== 'before' || at - first > REACH || next?.quoted !== -1 || next.tag !== spoken || !isOfNumber(next)) return false;
  const finite = tokens.slice(first, at).filter(isFiniteVerb);
  return finite.length > 0 && finite.every((verb) => isOfNumber(verb) && verb.tag !== spoken);
}

/** True for a finite verb that shows its number: "has", "have", "says". */
const isOfNumber = (token: Token): boolean => hasTag(token, 'VBZ', 'VBP');

/** True for a court by its head, "the judge", or by a title and a name, "Judge Ana Ruiz"; not "Justice Minister Ana Ruiz". */
function isArbiter({ tokens, language }: Reading, subject: Range): boolean {
  const head = headOf(tokens, subject);
  if (isSingularOf(tokens[head], language, 'arbiter')) return true;
  const name = tokens.slice(subject.first + 1, subject.last);
  return (
    isSingularOf(tokens[subject.first], language, 'arbiter') &&
    name.every((token) => isNameWord(token) && !is(token, 'knownPersonNoun') && !is(token, 'institutionWord'))
  );
}

/**
 * True for another thing that the cue's subject has done, told as the first, where what is said is of "them": "Police have said they believe him|, and
 * have appealed for help"; not "has said the firm lost money, and has", which may be the firm.
 */
function leadsToOther({ tokens }: Reading, { first, last }: Range, at: number, { group, at: verb, subject }: Cue): boolean {
  const have = tokens.slice(group, verb).find((token) => is(token, 'have'))?.lower;
  if (!have || !subject || tokens[at]?.text !== ',' || !is(tokens[at + 1], 'additive') || at + 4 >= last || at - first > REACH)
    return false;
  const own = tokens[is(tokens[first], 'complementizer') ? first + 1 : first];
  if (!is(own, 'subjectPronoun') || tokens[at + 2]?.lower !== have || !isPastForm(tokens[at + 3])) return false;
  return !tokens.slice(first, at).some((token) => is(token, 'have'));
}
