/** Marks before which what is said ends, as the article goes on in words of its own. Each end has its example; the bar is where it stands. */

import { clauseAhead } from '../clauses/ahead.ts';
import { longPhraseAfter } from '../clauses/phrases.ts';
import { hasTag, isAdverb, isFiniteVerb, isNameWord, isPastForm, isVerb, isWhWord } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Cue, Range, Reading, Token } from '../reading.ts';
import { isDash } from '../text/marks.ts';
import { trimmed } from './ranges.ts';
import { awaitsVerb, goesOnAfter } from './unfinished.ts';

/** True where what is said, which would run over `said` else, ends before the mark at `at`. `later`: the cues of the sentence from its own on. */
type End = (reading: Reading, said: Range, at: number, later: readonly Cue[]) => boolean;

/** True where one of the ends stands at `at`, outside quotation marks. */
export const endsBefore: End = (reading, said, at, later) =>
  !reading.tokens[at]?.form.letter && ENDS.some((end) => end(reading, said, at, later));

const isComma = (token: Token | undefined) => token?.text === ',';

/** "suggested that it was late | – “we shall see,” she said – and left" */
const beforeQuotationWithCue: End = ({ tokens }, _, at, later) => {
  const part = tokens[at + 1]?.quoted ?? -1;
  if (tokens[at]?.tag !== ':' || part === -1) return false;
  let close = at + 1;
  while (tokens[close]?.quoted === part) close++;
  return later.some((cue) => cue.order !== 'none' && (cue.subject?.first === close || cue.at === close));
};

/** "said it was late|; nobody came"; but "they had spoken out; helped the tenants; and": a list of deeds */
const beforeSemicolon: End = ({ tokens }, _, at) => {
  const next = tokens[at + 1];
  return tokens[at]?.text === ';' && !is(next, 'complementizer') && !isPastForm(next?.tag === 'CC' ? tokens[at + 2] : next);
};

/** "a half of them said it was late|, compared with a third in May", "…|, based on a survey"; not "found that a half had left, compared with a third" */
const beforeComparison: End = ({ tokens }, _, at, later) =>
  isComma(tokens[at]) && (is(tokens[at + 1], 'comparing') || is(tokens[at + 1], 'resting')) && isShare(tokens, later[0]?.subject ?? null);

/** True where a number stands in the range. */
const numbered = (tokens: readonly Token[], { first, last }: Range): boolean =>
  tokens.slice(first, last).some((token) => hasTag(token, 'CD') || is(token, 'percent') || is(token, 'fraction'));

/** True for those of many who gave an answer: "a half of them", "40 percent of | tenants". */
const isShare = (tokens: readonly Token[], subject: Range | null): boolean =>
  subject !== null &&
  numbered(tokens, is(tokens[subject.first - 1], 'genitive') ? { first: subject.first - 3, last: subject.last } : subject);

/** "had called it late|, as has Bell" */
const beforeAgreement: End = ({ tokens }, _, at) =>
  isComma(tokens[at]) &&
  is(tokens[at + 1], 'comparative') &&
  (is(tokens[at + 2], 'have') || is(tokens[at + 2], 'do') || (is(tokens[at + 2], 'be') && tokens[at + 2]?.tag === 'VBD'));

/** "said it was safe|, even as he has called it late"; but "said it would fail, just as it had in May" */
const beforeContradiction: End = ({ tokens }, said, at) =>
  isComma(tokens[at]) &&
  is(tokens[at + 1], 'scalarAdverb') &&
  is(tokens[at + 2], 'comparative') &&
  clauseAhead(tokens, at + 3, said.last, false) &&
  !standsForVerb(tokens, longPhraseAfter(tokens, at + 3, said.last)?.last ?? at);

/** True for "had" or "did" in the place of a verb that was named before. */
const standsForVerb = (tokens: readonly Token[], at: number): boolean =>
  (is(tokens[at], 'have') || is(tokens[at], 'do')) && hasTag(tokens[at + 1], 'IN', '.', ',') && !hasTag(tokens[at], 'VBG');

/** "said it was safe|, while stressing that" */
const beforeOtherSaying: End = ({ tokens, language }, _, at) =>
  isComma(tokens[at]) &&
  is(tokens[at + 1], 'concessive') &&
  tokens[at + 2]?.tag === 'VBG' &&
  language.cueVerbs.has(tokens[at + 2]?.lower ?? '');

/** "said it was safe|, and when asked whether it was" */
const beforeNextQuestion: End = ({ tokens }, _, at) =>
  isComma(tokens[at]) && tokens[at + 1]?.tag === 'CC' && is(tokens[at + 2], 'subordinator') && isPastForm(tokens[at + 3]);

/** "vowed to close it |– a plan that failed", "vowed to close it|, a plan that failed": a dash, or a comma after no name, and no other mark up to the end */
const beforeJudgement: End = ({ tokens }, said, at) => {
  if (!is(tokens[at + 1], 'indefiniteArticle')) return false;
  const named = isNameWord(tokens[at - 1]) || hasTag(tokens[at - 1], 'CD', 'JJ');
  if (!isDash(tokens[at]) && (!isComma(tokens[at]) || named || opensClause(tokens, at + 1, said.last))) return false;
  for (let i = at + 1; i < said.last; i++)
    if (tokens[i]?.quoted !== -1 || /^[,;]$/.test(tokens[i]?.text ?? '') || isDash(tokens[i]) || is(tokens[i], 'coordinator')) return false;
  return true;
};

/** True for a noun with its article and its verb, "a friend lent her a room", which no judgement is: "a plan Ruiz made". */
function opensClause(tokens: readonly Token[], at: number, end: number): boolean {
  const subject = longPhraseAfter(tokens, at, end);
  const verb = subject !== null && isFiniteVerb(tokens[subject.last]) && !hasTag(tokens[subject.last + 1], 'IN');
  return verb && !tokens.slice(at, subject.last).some(isNameWord);
}

/** "said it was safe|, something that nobody has confirmed" */
const beforeComment: End = ({ tokens }, _, at) =>
  isComma(tokens[at]) && is(tokens[at + 1], 'vaguePronoun') && is(tokens[at + 2], 'relativePronoun');

/** "said it was safe|, without giving details" */
const beforeWithheld: End = ({ tokens }, _, at) => isComma(tokens[at]) && is(tokens[at + 1], 'privative') && is(tokens[at + 2], 'leftOut');

/** "said it was safe |(it has failed twice)": a clause in brackets, with which the sentence ends */
const beforeBrackets: End = ({ tokens }, said, at) => {
  if (tokens[at]?.text !== '(' || !clauseAhead(tokens, at + 1, said.last, false)) return false;
  let close = at + 1;
  while (close < said.last && tokens[close]?.text !== ')') close++;
  return close >= trimmed(tokens, at, said.last) - 1;
};

/** "said it was safe|, despite the rain"; but "said that Ruiz, despite the rain, was safe", "said she won, despite having no boat" */
const beforeAdverse: End = ({ tokens }, said, at) =>
  isComma(tokens[at]) &&
  is(tokens[at + 1], 'adverse') &&
  tokens[at + 2]?.tag !== 'VBG' &&
  tokens.slice(said.first, at).some(isFiniteVerb) &&
  !tokens.slice(at + 1, said.last).some(isComma);

/** "the terms of their release |– but nobody knows", "it opens by May |– though it is unclear how" */
const beforeDashedClause: End = ({ tokens }, said, at) =>
  isDash(tokens[at]) &&
  (is(tokens[at + 1], 'adversative') || is(tokens[at + 1], 'concessive') || is(tokens[at + 1], 'resultative')) &&
  clauseAhead(tokens, at + 2, said.last, false);

/** "said it was late|, sending shares down", "vowed to close it|, surprising many"; but "that the lifts, numbering ten, be closed", "said it sank, killing two" */
const beforeParticiple: End = ({ tokens, language }, said, at) => {
  const next = tokens[at + 1];
  return (
    isComma(tokens[at]) &&
    next?.tag === 'VBG' &&
    (is(next, 'remarking') || language.cueVerbs.has(next.lower) || !isClause(tokens, said.first, at)) &&
    !(is(tokens[said.first], 'complementizer') && !tokens.slice(said.first, at).some(isVerb)) &&
    // "schools, housing and the courts"
    tokens[at + 2]?.tag !== 'CC' &&
    at + 2 < said.last &&
    !goesOnAfter(tokens, at + 2, said.last) &&
    // "says that, having come late, she", "the vote and, perhaps, having more"
    !(is(tokens[at - 1], 'complementizer') || is(tokens[at - 1], 'coordinator') || is(tokens[at - 1], 'subordinator')) &&
    !(isAdverb(tokens[at - 1]) && isComma(tokens[at - 2])) &&
    !(is(next, 'participlePreposition') || is(next, 'equative'))
  );
};

/** True for what has a verb, or is about to, as a clause does that a participle may go on with. */
const isClause = (tokens: readonly Token[], first: number, end: number): boolean =>
  is(tokens[first], 'complementizer') || tokens.slice(first, end).some(isFiniteVerb);

/**
 * True for "but" that says what it is in the place of what it is not, "was not a race, | but a march, and this was it", both led by a word of one kind;
 * not before a clause, "was not the rain, but the council has no plan".
 */
function contrasts(tokens: readonly Token[], first: number, but: number): boolean {
  const lead = tokens[but + 1];
  if (!is(tokens[but], 'adversative') || !hasTag(lead, 'DT', 'IN', 'TO')) return false;
  const denies = tokens.slice(first, but).some((token, i) => is(token, 'negation') && tokens[first + i + 1]?.tag === lead?.tag);
  let noun = but + 2;
  while (hasTag(tokens[noun], 'JJ', 'NN', 'NNS', 'NNP', 'CD')) noun++;
  return denies && !isFiniteVerb(tokens[noun]);
}

/** "said it would open|, but the council has no plan": unless its speaker was in mid-sentence, or goes on */
const beforeObjection: End = (reading, said, at, later) => {
  const { tokens } = reading;
  return (
    isComma(tokens[at]) &&
    (is(tokens[at + 1], 'adversative') || is(tokens[at + 1], 'concessive')) &&
    !isComma(tokens[said.first - 1]) &&
    !contrasts(tokens, said.first, at + 1) &&
    clauseAhead(tokens, at + 2, said.last, false) &&
    !objectionSaid(reading, said, at + 1, later[0])
  );
};

/** The first comma with a relative pronoun behind it: a number in that clause is set against none. */
function beforeAside(tokens: readonly Token[], first: number, last: number): number {
  let at = first;
  while (at < last && !(isComma(tokens[at]) && is(tokens[at + 1], 'whRelative'))) at++;
  return at;
}

/**
 * True where an objection is a part of what was found, "found that a third had left, while a half were to stay", or said: its tense is that
 * of reported speech, "said it was safe, although it had failed in May", or it sets a number against a number, "said ten died in May, while
 * twenty died in June". Not "…, but would not say when", "…, while an audit had counted ten", "a half said it was late, while a third liked it".
 */
function objectionSaid({ tokens, language }: Reading, said: Range, first: number, cue: Cue | undefined): boolean {
  let verb = first + 1;
  while (verb < said.last && !isFiniteVerb(tokens[verb])) verb++;
  const shifted = is(tokens[verb], 'backshifted') && isPastForm(tokens[cue?.at ?? -1]);
  const before: Range = { first: said.first, last: first };
  const counted =
    !isShare(tokens, cue?.subject ?? null) &&
    isClause(tokens, before.first, before.last) &&
    numbered(tokens, before) &&
    numbered(tokens, { first, last: beforeAside(tokens, first, said.last) });
  const found = is(tokens[first], 'contrastive') && (counted || language.finding.has(cue?.verb?.lemma ?? ''));
  while (is(tokens[verb], 'auxiliary') || is(tokens[verb], 'modal') || tokens[verb]?.tag === 'RB') verb++;
  const takes = language.cueVerbs.get(tokens[verb]?.lower ?? '')?.takes ?? 'quotation';
  return (shifted || found) && takes === 'quotation';
}

/** "would close the hall|, which opens in May": in another tense, the relative clause is the article's own */
const beforeOwnRelative: End = ({ tokens }, said, at, later) => {
  if (!isComma(tokens[at]) || !is(tokens[at + 1], 'subjectRelative')) return false;
  const verb = at + 2;
  // "believes the man, who was ill, | was late"
  if (awaitsVerb(tokens, said.first, at) || goesOnAfter(tokens, at + 2, said.last)) return false;
  // after "said", "would" is as much of the past
  const reported = isPastForm(tokens[later[0]?.at ?? -1]) && is(tokens.slice(said.first, at).find(isFiniteVerb), 'backshifted');
  const [theirs, own] = [reported ? 'past' : tenseOf(tokens, said.first, at), tenseOf(tokens, verb, Math.min(verb + NEAR, tokens.length))];
  return theirs !== null && own !== null && theirs !== own;
};

/** Words after "which" or "who" in which its verb stands. */
const NEAR = 3;

/** The tense of the first finite verb in a range; null for none, and for the forms that reported speech turns either tense into. */
function tenseOf(tokens: readonly Token[], first: number, last: number): 'past' | 'present' | null {
  for (let i = first; i < last; i++) {
    if (is(tokens[i], 'backshifted')) return null;
    if (isFiniteVerb(tokens[i])) return tokens[i]?.tag === 'VBD' ? 'past' : 'present';
  }
  return null;
}

/** "attacked her, saying it would close|, and left": the deed after the one that a participle goes with; not "saying it closed, and left" */
const beforeNextDeed: End = ({ tokens }, said, at, later) => {
  const verb = later[0]?.at ?? -1;
  return (
    isComma(tokens[at]) &&
    is(tokens[at + 1], 'additive') &&
    tokens[at + 2]?.tag === 'VBD' &&
    !is(tokens[at + 2], 'have') &&
    tokens[verb]?.tag === 'VBG' &&
    isComma(tokens[verb - 1]) &&
    tenseOf(tokens, said.first, at) !== 'past'
  );
};

/** "said it would rise|, but will it?", "… it was late|, so why did he run?": the article asks */
const beforeOwnQuestion: End = ({ tokens }, { last }, at, later) =>
  isComma(tokens[at]) &&
  (tokens[at + 1]?.tag === 'CC' || is(tokens[at + 1], 'resultative')) &&
  (isWhWord(tokens[at + 2]) || isFiniteVerb(tokens[at + 2])) &&
  later[0]?.verb?.takes !== 'question' &&
  [last - 1, last].some((end) => tokens[end]?.text === '?');

/** The ends, in the order that they are tried in. */
const ENDS: readonly End[] = [
  beforeQuotationWithCue,
  beforeSemicolon,
  beforeComparison,
  beforeAgreement,
  beforeContradiction,
  beforeOtherSaying,
  beforeNextQuestion,
  beforeJudgement,
  beforeComment,
  beforeWithheld,
  beforeBrackets,
  beforeAdverse,
  beforeDashedClause,
  beforeParticiple,
  beforeObjection,
  beforeOwnRelative,
  beforeNextDeed,
  beforeOwnQuestion,
];
