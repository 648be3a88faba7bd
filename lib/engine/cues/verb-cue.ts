/** A verb that reports, with who stands at it. */

import { canSpeak, type HeadKind, headKind } from '../clauses/heads.ts';
import { headOf, isTime, isTimePhrase, longPhraseAfter } from '../clauses/phrases.ts';
import { withoutHow } from '../clauses/when-and-how.ts';
import type { CueVerb } from '../languages/language.ts';
import { hasTag, isAdverb, isCommonNoun, isFiniteVerb, isNameWord, isParticiple, isPastForm, isWhWord } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Cue, Range, Reading, Sentence, Token } from '../reading.ts';
import { isDash } from '../text/marks.ts';
import { isReporter } from '../text/reporters.ts';
import { isSingularOf } from '../text/word-forms.ts';
import { bestReading } from './best-reading.ts';
import type { NamesBeside } from './elsewhere.ts';
import { isAskedMeanwhile, isAskedOrDenied, isEqualled, isHeardOnly, isNobody, isSetApart } from './not-said.ts';
import { isDescribed, isMinded, namedBy, participleSubject } from './participles.ts';
import { endsThere, quotedAs } from './quoted-as.ts';
import { invertsQuotation } from './quoting.ts';
import { rivalOf } from './rivals.ts';
import { lookedAt, speakerAfter, spokenOf } from './speakers.ts';
import { inPlaceOfThing } from './thing-subject.ts';
import { inPlaceOfTold } from './told-subject.ts';
import { type VerbHere, verbHere } from './verb-here.ts';
import { askedOf, goesOnWithVerb, groupStart, isPassive, movedToSay, reportedToSay } from './verbs.ts';
import { hauledAnd, isReducedPassive } from './without-auxiliary.ts';
import { isWrittenByOthers } from './written-by-others.ts';
import { isYetToCome } from './yet-to-come.ts';

/** Who stands at a cue; and where its words end and what it leads to begins, if that is not after the verb and its particle. */
type Speaker = Pick<Cue, 'subject' | 'order' | 'rival'> & Partial<Pick<Cue, 'last' | 'after'>>;

/** A verb with the first token of its group. */
interface Grouped extends VerbHere {
  readonly group: number;
}

const NOBODY: Speaker = { subject: null, order: 'none' };

/** The cue of the verb at `at`, `before` being the cue before it in the sentence; null: nothing is said by it. */
export function verbCue(reading: Reading, sentence: Sentence, at: number, before: Cue | undefined, speakers: NamesBeside): Cue | null {
  const { tokens } = reading;
  const here = verbHere(reading, sentence, at);
  if (!here) return null;
  // "went back | to discover the door was open": what somebody comes upon; but "went on to find"
  if (tokens[at]?.tag === 'VB' && is(tokens[at - 1], 'infinitive') && is(here.verb, 'discovering') && !is(tokens[at - 2], 'on'))
    return null;
  const group = groupStart(tokens, sentence, at);
  const moved = group === null ? movedToSay(tokens, sentence, at) : reportedToSay(tokens, sentence, at);
  const { verb, form, last } = here;
  const speaker: Speaker | null =
    group !== null && !moved
      ? speakerAt(reading, sentence, { verb, form, at, last, group }, before, speakers)
      : moved && { subject: moved, order: 'before' };
  if (!speaker) return null;
  const quoted =
    is(verb, 'quoting') && speaker.order === 'before' && speaker.subject ? quotedAs(reading, sentence, last, speaker.subject) : null;
  if (quoted) return quoted;
  return {
    form,
    verb,
    group: group ?? at,
    at,
    last: speaker.last ?? last,
    after: speaker.after ?? last,
    subject: speaker.subject,
    order: speaker.order,
    rival: speaker.rival,
    sentence: (tokens[at] as Token).sentence,
  };
}

/** Who says it; null: nobody does, and it is no cue. */
function speakerAt(reading: Reading, sentence: Sentence, here: Grouped, before: Cue | undefined, speakers: NamesBeside): Speaker | null {
  const { tokens } = reading;
  const { verb, at, last, group } = here;
  // "Asked why, Bell said": a question that the article gives nobody
  if (askedOf(tokens, sentence, at, group)) return verb.takes === 'question' ? NOBODY : null;
  const passive = isPassive(tokens, group, at, verb);
  const [lead, participle] = [tokens[at - 1], tokens[at]?.tag === 'VBG'];
  if (is(verb, 'hearing')) {
    const heard = passive || participle ? null : heardBy(reading, besideVerb(reading, sentence, here, before, speakers));
    const witness = heard && is(tokens[last], 'from') ? longPhraseAfter(tokens, last + 1, sentence.last) : null;
    return witness ? { subject: witness, order: 'none', last: witness.last, after: witness.last } : heard;
  }
  if (participle && !passive) {
    // "devoted to criticising it", "the report focuses on showing that": what it is for
    if (is(lead, 'infinitive') || is(lead, 'on')) return null;
    // "said the council misled tenants, such as saying it was late": an example in what is said
    if (before?.subject && is(lead, 'comparative') && is(tokens[at - 2], 'exemplifying')) return null;
    if (is(lead, 'temporalSubordinator') && isInsideSaid(tokens, at, before)) return null;
    if (ofChannel(reading, sentence, here, before) || isMinded(tokens, sentence, at)) return null;
    const special = participleSubject(reading, sentence, here, before, speakers);
    // "“It was late,” Bell was quoted as saying."
    const quoted = is(lead, 'comparative') && special && special.last < group && endsThere(tokens, last, sentence.last);
    if (special) return { subject: special, order: quoted ? 'before' : 'shared' };
    const who = besideVerb(reading, sentence, here, before, speakers);
    return before && who?.order === 'shared' && isShownBySaying(reading, at, who) ? null : who;
  }
  if (group === at && hauledAnd(reading, sentence, here)) return null;
  const namer = group === at ? namedBy(reading, sentence, here) : null;
  if (namer) return { subject: namer, order: 'none', last: namer.last, after: namer.last };
  if (tokens.slice(group, at).every(isAdverb) && isDescribed(tokens, here)) return NOBODY;
  if (group === at && isReducedPassive(tokens, sentence, here)) return null;
  if (group === at && isMoved(reading, sentence, here)) return NOBODY;
  // "Bell, accused of lying, left": it takes whom it accuses right after it
  if (lead?.text === ',' && is(verb, 'accusing') && isPastForm(tokens[at]) && is(tokens[last], 'genitive')) return null;
  if (is(verb, 'accusing') && isAccused(reading, sentence, here)) return null;
  // "as reported by the council"
  const reported = is(tokens[last], 'agentive') && is(tokens[group - 1], 'comparative');
  if (reported || (passive && !participle && lead?.tag !== 'TO')) {
    // "it was said that", "the court was told": who stands before the verb does not say it
    const by = overDay(tokens, last);
    const agent = is(tokens[by], 'agentive') ? agentAfter(tokens, verb, by + 1, sentence.last) : null;
    if (agent) return { subject: agent, order: 'none', last: agent.last, after: agent.last };
    const accuser = is(verb, 'accusing') ? agentAtEnd(tokens, last, sentence.last) : null;
    if (accuser && canSpeak(reading, accuser)) return { subject: accuser, order: 'none' };
    return (is(verb, 'telling') && heardBy(reading, besideVerb(reading, sentence, here, before, speakers))) || NOBODY;
  }
  return besideVerb(reading, sentence, here, before, speakers);
}

/** True for what somebody is of a thing, by the name behind it: "for drug | accused | Tom Bell in the trial"; not "A nurse accused Tom Bell of theft". */
function isAccused(reading: Reading, { first }: Sentence, { at, last, group }: Grouped): boolean {
  const { tokens } = reading;
  if (group !== at || !isPastForm(tokens[at]) || !isCommonNoun(tokens[at - 1]) || !isNameWord(tokens[last])) return false;
  return at - 1 > first && !canSpeak(reading, { first: at - 1, last: at });
}

/** Before whom it was said: "the court | heard that", "jurors | were told that"; null: whoever it is only came to know. */
const heardBy = ({ tokens, language }: Reading, who: Speaker | null): Speaker | null =>
  who?.subject && who.order === 'before' && isSingularOf(tokens[headOf(tokens, who.subject)], language, 'forum') ? who : null;

const WHO_SHOWS: ReadonlySet<HeadKind> = new Set(['name', 'people', 'person', 'pronoun']);

/** True for what somebody shows by what they say: "“We will listen,” Ruiz said, | showing that she had heard"; not "the report said, showing that". */
const isShownBySaying = (reading: Reading, at: number, { subject }: Speaker): boolean =>
  is(reading.tokens[at], 'attesting') && subject !== null && WHO_SHOWS.has(headKind(reading, subject));

/** True for a deed within what is said already: "told the court that Bell left | after telling his wife he was ill". */
function isInsideSaid(tokens: readonly Token[], at: number, before: Cue | undefined): boolean {
  const takes = before?.verb?.takes;
  if (!before || (takes !== 'clause' && takes !== 'that')) return false;
  const said = tokens.slice(before.after, at);
  return said.some(isFiniteVerb) && said.every(({ text, quoted }) => quoted === -1 && text !== ',');
}

/** True for what the statement was of by which somebody said what stands before: "It was late, Ruiz said in a letter | announcing the sale"; not "said in a letter saying that". */
function ofChannel({ tokens, language }: Reading, sentence: Sentence, { verb, at, last }: Grouped, before: Cue | undefined): boolean {
  const subject = before?.order === 'before' ? before.subject : null;
  if (!subject || subject.first <= sentence.first || is(verb, 'saying') || is(tokens[last], 'complementizer')) return false;
  const said = tokens[subject.first - 1]?.text === ',' || tokens[subject.first - 1]?.quoted !== -1;
  const channel = tokens.slice(before?.after, at);
  return said && language.channels.has(channel.at(-1)?.lower ?? '') && !channel.some((token) => isFiniteVerb(token) || token.text === ',');
}

/** The place after a day: "was announced | on Friday | by the board". */
function overDay(tokens: readonly Token[], at: number): number {
  const day = is(tokens[at], 'on') ? at + 1 : at;
  return isTime(tokens[day]) ? day + 1 : at;
}

/** Who accuses, where the sentence ends with them: "was accused of lying by | prosecutors."; null: nobody does. */
function agentAtEnd(tokens: readonly Token[], first: number, end: number): Range | null {
  for (let i = first; i < end && tokens[i]?.text !== ',' && !isFiniteVerb(tokens[i]); i++) {
    const agent = is(tokens[i], 'agentive') ? longPhraseAfter(tokens, i + 1, end) : null;
    if (agent) return tokens[agent.last]?.tag === '.' ? agent : null;
  }
  return null;
}

/** Who stands after "by"; of an accusation, without what it is of: "accused by | prosecutors | of lying". */
function agentAfter(tokens: readonly Token[], verb: CueVerb, first: number, last: number): Range | null {
  const agent = longPhraseAfter(tokens, first, last);
  if (!agent || !is(verb, 'accusing')) return agent;
  let end = first + 1;
  while (end < agent.last && !(is(tokens[end], 'genitive') && tokens[end + 1]?.tag === 'VBG')) end++;
  return { first, last: end };
}

/**
 * True for whom a headline says that somebody moved or asked: "Ministers | urged to act", "Tenants | asked to leave", "Officer | asked why he left", who
 * may have asked; elsewhere for what takes whom it moves right after it.
 */
function isMoved({ tokens, document }: Reading, sentence: Sentence, { verb, at, last }: Grouped): boolean {
  const isHeadline = document.blocks[sentence.block]?.kind === 'title';
  if (isHeadline && verb.takes === 'question' && isPastForm(tokens[at]) && isWhWord(tokens[last]) && is(tokens[last + 1], 'subjectPronoun'))
    return true;
  if (!isPastForm(tokens[at]) || !is(tokens[last], 'infinitive') || tokens[last + 1]?.tag !== 'VB') return false;
  return is(verb, 'moving') || (is(verb, 'asking') && isHeadline);
}

/** Who stands before or after a verb that has a subject of its own. */
function besideVerb(reading: Reading, sentence: Sentence, here: Grouped, before: Cue | undefined, speakers: NamesBeside): Speaker | null {
  const { tokens } = reading;
  const { at, last, group } = here;
  const verb = { reading, sentence, at, group, before, speakers };
  const best = bestReading(verb, invertedAfter(reading, sentence, here));
  // "Who said so?"
  if (!best && isWhWord(tokens[group - 1]) && group - 1 === sentence.first && tokens[sentence.last - 1]?.text === '?') return null;
  if (isYetToCome(reading, best?.subject ?? null, here, group)) return null;
  if (!best) return NOBODY;
  const { subject, order } = best;
  if (order === 'after') return { subject, order, after: subject.last };
  if (order === 'shared' && before && isHeardOnly(tokens, before, group)) return NOBODY;
  if (order === 'shared' && isWrittenByOthers(verb, subject)) return NOBODY;
  const other = order === 'shared' ? (inPlaceOfTold(verb, last, subject) ?? inPlaceOfThing(verb, subject)) : null;
  if (other) return { subject: other, order };
  const rival = order === 'shared' ? rivalOf(verb, subject) : null;
  if (rival?.within) return null;
  if (order === 'before' && isBranded(reading, sentence, subject, here)) return NOBODY;
  if (isReporter(reading, subject)) return null;
  if (isEqualled(tokens, subject) || isSetApart(reading, sentence, best) || isAskedMeanwhile(tokens, here, before, best)) return null;
  // "If the mayor says so, …": nobody has said it yet; "Ruiz wishes Bell had said so", "No tenant says so": nobody says it
  const lead = tokens[subject.first - 1];
  if (is(lead, 'conditional') || is(lead, 'wishing') || isNobody(tokens, subject) || isAskedOrDenied(tokens, sentence, best)) return null;
  // "That Bell announced the plan shows that she cares"
  if (subject.first === sentence.first && is(tokens[sentence.first], 'complementizer') && tokens[sentence.first + 1]?.tag === 'NNP')
    return null;
  const silent = (order === 'before' && spokenOf(reading, subject, at, last)) || lookedAt(reading, subject, here);
  return silent ? null : { subject, order, rival: rival?.subject };
}

/** True for a thing right before the verb by which words in marks are said of it, in a headline: "Delays | branded “a disgrace”". */
const isBranded = (reading: Reading, sentence: Sentence, subject: Range, { verb, group, at, last }: Grouped): boolean =>
  reading.document.blocks[sentence.block]?.kind === 'title' &&
  verb.takes === 'quotation' &&
  group === at &&
  isPastForm(reading.tokens[at]) &&
  reading.tokens[last]?.quoted !== -1 &&
  headKind(reading, subject) === 'thing' &&
  !canSpeak(reading, subject);

/** Who stands after the verb and says it: "said Ruiz"; null: whoever stands there does not. */
export function invertedAfter({ tokens, language }: Reading, sentence: Sentence, { verb, at, last, group }: Grouped): Range | null {
  const [before, next] = [tokens[at - 1], tokens[last]];
  const opens = at === sentence.first || before?.quoted !== -1 || /^[,:]$/.test(before.text) || isDash(before);
  // "told Ruiz": who stands after it was told
  const silent =
    !opens ||
    group !== at ||
    is(verb, 'telling') ||
    language.thought.has(verb.lemma) ||
    (isParticiple(tokens[at]) && !invertsQuotation(tokens, at)) ||
    hasTag(tokens[at], 'VB') ||
    is(next, 'complementizer') ||
    (next?.tag === 'PRP' && is(next, 'objectPronoun'));
  const who = silent ? null : speakerAfter(tokens, last, sentence.last);
  if (!who || isTimePhrase(tokens, who) || goesOnWithVerb(tokens, sentence.first, at, who.last)) return null;
  // "in a letter, called the plan “a joke”": what stands after it is called so
  return is(verb, 'calling') && tokens[who.last]?.quoted !== -1 ? null : withoutHow(tokens, who, language);
}
