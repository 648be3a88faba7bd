/** Marks before which what is said ends, as the article goes on in words of its own. Each end has its example; the bar is where it stands. */

import { clauseAhead, leadsClause } from '../clauses/ahead.ts';
import { longPhraseAfter } from '../clauses/phrases.ts';
import type { Language } from '../languages/language.ts';
import { hasTag, isAdverb, isFiniteVerb, isNameWord, isPastForm, isVerb, isWhWord } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Cue, Range, Reading, Token } from '../reading.ts';
import { isDash } from '../text/marks.ts';
import { beforeObjection } from './objections.ts';
import { trimmed } from './ranges.ts';
import { isShare } from './shares.ts';
import { awaitsVerb, goesOnAfter, isClause } from './unfinished.ts';

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

/** "claims that it sank|, a charge Bell dismisses as “nonsense”": what others say of it, whose cue is among the `later` */
const beforeReply: End = ({ tokens, language }, { last }, at, later) => {
  const noun = tokens[at + 2];
  if (!isComma(tokens[at]) || !is(tokens[at + 1], 'indefiniteArticle') || !noun) return false;
  if (!(is(noun, 'deniable') || language.cueNouns.has(noun.lower))) return false;
  const subject = is(tokens[at + 3], 'relativePronoun') ? at + 4 : at + 3;
  return later.some((cue) => cue.subject?.first === subject && cue.at < last);
};

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

/** True for "stealing it", and for "of stealing it". */
const opensDeed = (tokens: readonly Token[], at: number): boolean => tokens[is(tokens[at], 'genitive') ? at + 1 : at]?.tag === 'VBG';

/** True where the deed after the comma at `at` is one of a list that "and" and another end: ", | driving it to Leith and selling it"; not what somebody says besides. */
function listsDeeds(tokens: readonly Token[], at: number, end: number, language: Language): boolean {
  for (let i = at + 1; i < end && !isFiniteVerb(tokens[i]); i++) {
    const [before, token] = [tokens[i - 1], tokens[i] as Token];
    if (token.tag !== 'VBG' || !(isComma(before) || is(before, 'additive'))) continue;
    if (language.cueVerbs.has(token.lower)) return false;
    if (!isComma(before)) return true;
  }
  return false;
}

/** "said it was late|, sending shares down", "vowed to close it|, surprising many"; but "that the lifts, numbering ten, be closed", "said it sank, killing two" */
const beforeParticiple: End = ({ tokens, language }, said, at) => {
  const next = tokens[at + 1];
  return (
    isComma(tokens[at]) &&
    next?.tag === 'VBG' &&
    (is(next, 'remarking') || language.cueVerbs.has(next.lower) || !isClause(tokens, said.first, at)) &&
    !(is(tokens[said.first], 'complementizer') && !tokens.slice(said.first, at).some(isVerb)) &&
    // "denied stealing it, driving it to Leith and selling it"
    !(opensDeed(tokens, said.first) && listsDeeds(tokens, at, said.last, language)) &&
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

/** "warned against the “madness” of it|, but had no other plan": where no clause is said, the verb is that of who speaks */
const beforeDeedBesides: End = ({ tokens }, { first, last }, at, later) => {
  const [cue] = later;
  const [joins, deed] = [tokens[at + 1], tokens[at + 2]];
  if (cue?.order !== 'before' || !isComma(tokens[at]) || joins?.tag !== 'CC' || !isFiniteVerb(deed) || at + 3 >= last) return false;
  const tells = tokens
    .slice(first, at)
    .some((token) => token.quoted === -1 && (isFiniteVerb(token) || isWhWord(token) || leadsClause(token)));
  return !tells && deed?.tag === tokens[cue.group]?.tag && deed?.quoted === -1;
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
  beforeReply,
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
  beforeDeedBesides,
  beforeOwnQuestion,
];
