/** Later cues of the sentence, as far as they end what is said before them. */

import { skipAdjuncts } from '../clauses/adjuncts.ts';
import { clauseAhead } from '../clauses/ahead.ts';
import { canSpeak, headKind } from '../clauses/heads.ts';
import { isTimePhrase, longPhraseAfter } from '../clauses/phrases.ts';
import type { Language } from '../languages/language.ts';
import { hasTag, isAdjective, isAdverb, isCommonNoun, isFiniteVerb, isNameWord, isNoun, isPastForm, isVerb } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Cue, Range, Reading, Sentence, Token } from '../reading.ts';
import { isDash } from '../text/marks.ts';
import { isDeedInside, isThoughtInside } from './joined-deeds.ts';
import { linkTo, opensWith } from './link-to.ts';
import { separates } from './separating-cues.ts';
import { waits } from './unfinished.ts';

/** Where content that begins at `from` ends by the first of the `later` cues that stands apart from it; with the sentence where none does. */
export function endBeforeCue(reading: Reading, sentence: Sentence, from: number, later: readonly Cue[]): number {
  const { tokens } = reading;
  for (const cue of later) {
    if (cue.at < from || cue.order === 'relative') continue;
    const turn = floorTaken(reading, from, cue);
    if (turn !== null) return turn;
    // "grown here | adding that", but "late | and also adding that"
    if (addsMore(reading, sentence, from, cue, later[0])) return hasTag(tokens[cue.group - 1], 'CC', ',') ? cue.group : cue.at;
    if (saysBesides(reading, cue, later[0])) return cue.group;
    if (replies(tokens, from, cue, later[0])) return (cue.subject?.first ?? cue.group) - 1;
    if (saysMeanwhile(reading, from, cue, later[0])) return (cue.subject?.first ?? cue.group) - 1;
    const done =
      cue.order === 'shared' &&
      is(tokens[cue.after], 'infinitive') &&
      isDoneToo(tokens, from, cue) &&
      !(is(cue.verb, 'figurative') && speechless(reading, from, cue.group - 1));
    if (
      done ||
      isDeedInside(reading, from, cue, sentence.last) ||
      isThoughtInside(reading, from, cue) ||
      !(separates(reading, cue, later[0]) || isOwnDeed(reading, from, cue, later[0]))
    )
      continue;
    const subject = cue.order === 'before' ? cue.subject : null;
    if (subject && speaksInside(tokens, from, subject)) continue;
    // "An engineer, who asked not to be named, | said": the verb of the clause around this one
    if (subject && subject.last <= from) return cue.group;
    const link = linkTo(tokens, from, subject?.first ?? cue.group);
    // "said that | while she welcomed it, it was late": what opens with it ends no sooner
    if (subject && opensWith(tokens, from, link)) continue;
    // "said that the memo, which some have argued was late, was a mess": it has no verb yet
    if (waits(tokens, from, link.first) || joinsSubjects(tokens, from, link)) continue;
    // "bots that, according to her, spread": an aside of the relative clause
    if (cue.form === 'according' && is(tokens[link.first - 1], 'relativePronoun')) continue;
    if (cue.form === 'according' || parts(reading, sentence, from, cue, link)) return link.first;
  }
  return sentence.last;
}

/** True for who answers what is asked: "asked if it was late | and Bell replied it was"; not "asked if he wrote and Bell replied". */
function replies(tokens: readonly Token[], from: number, { order, subject, verb, after }: Cue, main: Cue | undefined): boolean {
  if (order !== 'before' || !subject || main?.verb?.takes !== 'question' || !is(verb, 'replying') || subject.first - 1 <= from)
    return false;
  return tokens[subject.first - 1]?.tag === 'CC' && tokens[after]?.form.letter === true;
}

/** How far before what somebody does besides the words in marks may stand, in tokens. */
const NEAR = 20;

/** True for what somebody does besides calling a thing so: "called it ‘a mess’ in Leith | as she urged calm"; not "said it fell as she called for help". */
function saysMeanwhile({ tokens }: Reading, from: number, { order, subject }: Cue, main: Cue | undefined): boolean {
  if (order !== 'before' || !subject || main?.verb?.takes !== 'quotation' || subject.first - 1 <= from) return false;
  const pronoun = subject.last === subject.first + 1 && is(tokens[subject.first], 'subjectPronoun') && tokens[subject.first]?.quoted === -1;
  const as = is(tokens[subject.first - 1], 'comparative') && is(tokens[subject.first - 1], 'temporalSubordinator');
  return pronoun && as && tokens.slice(Math.max(from, subject.first - NEAR), subject.first).some(({ quoted }) => quoted !== -1);
}

/** Where "but" leads to another who takes the floor: "said it was late | but Bell interrupted, saying"; null: nobody does, by this cue. */
function floorTaken({ tokens }: Reading, from: number, { subject, order, at }: Cue): number | null {
  if (order !== 'shared' || !subject || subject.first <= from + 1 || tokens[at]?.tag !== 'VBG') return null;
  const but = subject.first - 1;
  let verb = subject.last;
  while (isAdverb(tokens[verb])) verb++;
  const breaksIn = is(tokens[verb], 'breakingIn') && is(tokens[verb + 1], 'breakParticle');
  return is(tokens[but], 'adversative') && (breaksIn || is(tokens[verb], 'interrupting')) ? but : null;
}

/** True for a participle of saying with its "that", behind a verb that takes no clause: "defended the plan | saying that it was safe", "called on him to act | noting that". */
function saysBesides({ tokens }: Reading, { order, at, after, verb }: Cue, main: Cue | undefined): boolean {
  const takes = main?.verb?.takes;
  const says =
    order === 'shared' &&
    tokens[at]?.tag === 'VBG' &&
    tokens[at - 1]?.tag !== 'IN' &&
    verb?.takes !== 'quotation' &&
    is(tokens[after], 'complementizer');
  return says && main !== undefined && main.at < at && (takes === 'quotation' || takes === 'particle');
}

/**
 * True for what is added with no comma before it to what is said from `from` on: "said it can be grown | adding that he", "… | adding he"; not "spent
 * a week adding a lane". Where others speak or write there, they may add it: "said Bell sent a note adding that".
 */
function addsMore(reading: Reading, sentence: Sentence, from: number, cue: Cue, main: Cue | undefined): boolean {
  const { tokens, language } = reading;
  const { order, at, after, verb } = cue;
  if (order !== 'shared' || tokens[at]?.tag !== 'VBG' || !is(verb, 'adding') || tokens[at - 1]?.tag === 'IN') return false;
  if (!main || main.at >= at || main.verb?.takes !== 'clause') return false;
  const clause = is(tokens[after], 'complementizer') ? after + 1 : after;
  if (!clauseAhead(tokens, clause, sentence.last, false)) return false;
  const who = longPhraseAfter(tokens, is(tokens[from], 'complementizer') ? from + 1 : from, at);
  const passive = tokens.slice(from, at).some((token, i) => is(token, 'passiveAuxiliary') && isPastForm(tokens[from + i + 1]));
  if (who && !passive && /^(?:name|person|body|people)$/.test(headKind(reading, who))) return false;
  return !tokens.slice(from, at).some((token) => {
    const near = language.singularOf(token.lower);
    return (isVerb(token) && language.cueVerbs.has(token.lower)) || language.documents.has(near) || language.channels.has(near);
  });
}

/** True where a verb that "and" joins may be a second passive: "said the men were stopped | and asked to leave"; not "said it was closed and praised the crews". */
function isDoneToo(tokens: readonly Token[], from: number, { group, at, after, verb }: Cue): boolean {
  if (tokens[group - 1]?.tag !== 'CC' || !isPastForm(tokens[at])) return false;
  const thing = hasTag(tokens[after], 'DT', 'PRP$') && !is(verb, 'calling') ? longPhraseAfter(tokens, after, after + THING) : null;
  if (thing && !isTimePhrase(tokens, thing)) return false;
  for (let i = from; i < group - 1; i++) if (is(tokens[i], 'passiveAuxiliary') && isPastForm(tokens[i + 1])) return true;
  return false;
}

/** Most tokens of what is praised or blamed, as far as it is looked at. */
const THING = 8;

/** True for a second deed of who says it: "said it was late | and urged the tenants to leave". */
function isOwnDeed({ tokens, language }: Reading, from: number, cue: Cue, main: Cue | undefined): boolean {
  const link = tokens[cue.group - 1];
  const mute = speechless({ tokens, language }, from, cue.group - 1);
  if (
    cue.order !== 'shared' ||
    link?.tag !== 'CC' ||
    link.quoted !== -1 ||
    (!(mute && is(cue.verb, 'figurative')) && isDoneToo(tokens, from, cue))
  )
    return false;
  if (!main || language.requests[cue.verb?.lemma ?? ''] === undefined) return false;
  if (tokens[cue.at]?.tag === tokens[main.at]?.tag) return isFiniteVerb(tokens[cue.at]);
  // "said the lift had failed | and called it a disgrace": no lift calls
  return isPastForm(tokens[cue.at]) && isPastForm(tokens[main.at]) && mute;
}

/** True for a clause whose subject nobody hears speak. */
function speechless(reading: Pick<Reading, 'tokens' | 'language'>, from: number, end: number): boolean {
  const { tokens } = reading;
  const subject = longPhraseAfter(tokens, is(tokens[from], 'complementizer') ? from + 1 : from, end);
  return subject !== null && !canSpeak(reading, subject);
}

/** True where the subject of a cue is that of what is said: "said | the rules, the cost and the rain made clear that". */
function speaksInside(tokens: readonly Token[], from: number, subject: Range): boolean {
  return isCommonNoun(tokens[subject.last - 1]) && bare(tokens, from, subject.first);
}

/** True where a noun phrase begins at `first`, and no word is quoted nor a finite verb before `last`. */
function bare(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (tokens[i]?.quoted !== -1 || isFiniteVerb(tokens[i])) return false;
  const opening = tokens[tokens[first]?.text === ',' ? first + 1 : first];
  return first < last && (isAdjective(opening) || isNoun(opening) || hasTag(opening, 'CD', 'DT', 'PRP$'));
}

/** True for the "and" that a "both" or "either" at the start of what is said waits for: "said | both she and Bell promised". */
const joinsSubjects = (tokens: readonly Token[], from: number, link: Range): boolean =>
  is(tokens[from], 'correlative') &&
  link.last === link.first + 1 &&
  hasTag(tokens[link.first], 'CC') &&
  !tokens.slice(from, link.first).some(isFiniteVerb);

/** True where the link parts the clause of the cue from what is said before it. */
function parts(reading: Reading, sentence: Sentence, from: number, cue: Cue, link: Range): boolean {
  const { tokens } = reading;
  const closing = tokens[link.first - 1];
  // "said it was “shut,” adding that": the comma stands inside the quotation
  const closed = closing?.quoted !== -1 && tokens[link.first - 2]?.text === ',';
  const whole = closed && (cue.order === 'shared' || (cue.order === 'after' && tokens[from + 1]?.quoted === closing?.quoted));
  if (link.first === link.last && !whole) return false;
  return (
    cue.order !== 'before' ||
    closed ||
    (link.first === link.last - 1 && hasTag(tokens[link.first], 'CC', ',') && reports(reading, sentence, cue, link.first)) ||
    // "praises Bell for “finding it” | as Roe blasts “a mess”"
    (is(tokens[link.first], 'circumstantial') && isNamed(tokens, cue.subject) && (tokens[cue.after]?.quoted ?? -1) !== -1) ||
    tokens[from]?.quoted !== -1 ||
    link.first < link.last - 1 ||
    tokens[link.last - 1]?.text === ';' ||
    isDash(tokens[link.last - 1]) ||
    is(tokens[link.last - 1], 'contrastive')
  );
}

/** True for a cue after a mere comma or "and" that reports by itself: "he wrote that it was late | and she replied that". */
function reports({ tokens, language }: Reading, sentence: Sentence, cue: Cue, link: number): boolean {
  const next = tokens[cue.after];
  return (
    is(cue.verb, 'saying') ||
    // "said it was late, CNN reported"
    cue.after >= sentence.last - 1 ||
    (tokens[link]?.text === ',' && endsInChannel(tokens, cue, sentence, language)) ||
    // "said it was late and Bell accused her of lying"
    (tokens[link]?.tag === 'CC' && isNamed(tokens, cue.subject) && language.requests[cue.verb?.lemma ?? ''] !== undefined) ||
    is(next, 'complementizer') ||
    tokens[cue.after + (next?.text === ',' ? 1 : 0)]?.quoted !== -1
  );
}

/** True for who has a capital: "Bell", "Democrats", "the Ministry of Works". */
const isNamed = (tokens: readonly Token[], subject: Range | null): boolean =>
  subject !== null && (tokens[subject.first]?.form.upper === true || isNameWord(tokens[subject.last - 1]));

/** True where nothing but when, to whom and by which channel comes between a verb and the end of its sentence: "…, Bell wrote in court documents." */
export function endsInChannel(tokens: readonly Token[], cue: Cue, sentence: Sentence, language: Language): boolean {
  if (cue.verb?.takes !== 'clause' || language.thought.has(cue.verb.lemma)) return false;
  const { at, via } = skipAdjuncts(tokens, cue, sentence, language);
  return via !== null && via.first >= cue.after && at >= sentence.last - 1;
}
