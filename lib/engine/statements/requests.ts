/**
 * What is said after a cue without a clause: "vowed to close it", "urged the mayor to close it", "called for a ban", "accused her
 * of lying", "described it as unsafe".
 */

import { clauseAhead } from '../clauses/ahead.ts';
import { canSpeak, type HeadKind, headKind } from '../clauses/heads.ts';
import { headOf, isTime, isTimePhrase, longPhraseAfter } from '../clauses/phrases.ts';
import { isListener, isTold } from '../clauses/told.ts';
import { hasTag, isAdjective, isAdverb, isCommonNoun, isFiniteVerb, isPossessive, isVerb } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Cue, Range, Reading, Token } from '../reading.ts';
import { isSingularOf } from '../text/word-forms.ts';
import { verbAfterThing } from './main-verb.ts';
import { eventAfter, mannerAfter, occasionAfter } from './occasions.ts';
import { AGENTS, isWarnedOf } from './warned-of.ts';
import { wholeComplement } from './whole-complement.ts';

/** How far a link may stand after the phrase before it, in tokens: "called on the council, the owner, to act". */
const LINKED = 22;
/** How far "of" may stand after "was accused", in tokens: "was accused by tenants on Friday of". */
const AGENT = 10;
/** How long the phrase of whom something is kept from may be, in tokens, and what its head is. */
const WHOM = 8;
const PEOPLE: ReadonlySet<HeadKind> = new Set(['person', 'people', 'pronoun', 'object']);

/** The complement at `at` that says what was said; null: the verb takes none, or none stands there. */
export function requestAfter(reading: Reading, cue: Cue, at: number, end: number): Range | null {
  const { tokens, language } = reading;
  const lemma = cue.verb?.lemma ?? '';
  const links = (language.requests[lemma] ?? '').split(' ');
  if (cue.order === 'none') return doneToThem(reading, cue, links, { first: at, last: end });
  if (!cue.subject || links[0] === '' || isTold(tokens, cue)) return null;
  // "the rain threatened to flood it"
  if (is(cue.verb, 'figurative') && !canSpeak(reading, cue.subject)) return null;
  if (is(cue.verb, 'asking') && asksForNoName(reading, cue, end)) return null;
  const particle = cue.after > cue.at + 1 ? tokens[cue.after - 1]?.lower : undefined;
  const next = tokens[at];
  // "vowed not to close it"; but "asked not to be named"
  const not = is(next, 'negation') && !is(cue.verb, 'asking') ? 1 : 0;
  // "told her | not to go"
  const from = at > cue.after && is(next, 'negation') ? at + 1 : at;
  for (const link of links) {
    if (link.startsWith('+')) {
      const linked = linkAfter(tokens, from, end, link.slice(1));
      // "a man accused of theft", but "a room that she describes as damp"
      if (linked === null || (linked === from && link !== '+to' && !is(tokens[cue.subject.first - 1], 'relativePronoun'))) continue;
      const wanted = link === '+for' && is(cue.verb, 'asking');
      if (wanted && !isWanted(tokens, at, linked, end)) continue;
      // whom it was said to is no part of it: "told her to go", "asked her for help"; but "urged the council to act"
      const addressed = wanted || (link === '+to' && (language.addressed.has(lemma) || tokens[at]?.tag === 'PRP'));
      // "bills itself as | the driest town"
      if (is(tokens[at], 'reflexive')) return wholeComplement(tokens, linked + (is(tokens[linked], 'comparative') ? 1 : 0), end);
      // "An alert asking people to stay | was sent": the verb of the sentence
      const main = verbAfterThing(reading, cue, { first: at, last: linked }, end);
      const last = main ?? (link === '+to' ? eventAfter(tokens, linked, end) : end);
      const complement = wholeComplement(tokens, addressed ? linked - (is(tokens[linked - 1], 'negation') ? 1 : 0) : at, last);
      // "urged the council, which met": without what it was urged to, nothing is said
      if (complement.last > linked) return complement;
      continue;
    }
    if (link === 'np') {
      const thing = spokenOfAt(reading, cue, at, end);
      if (thing) return thing;
      continue;
    }
    if (link === 'as') {
      if (isCalled(tokens, at, end)) return wholeComplement(tokens, at, end);
      continue;
    }
    const here = particle
      ? particle === link || (particle === 'on' && link === 'for' && linkAfter(tokens, at, end, 'to') !== null)
      : link === 'ing'
        ? tokens[at + (is(next, 'focusAdverb') || isAdverb(next) ? 1 : 0)]?.tag === 'VBG'
        : link === 'to'
          ? isInfinitive(tokens, at + not)
          : next?.lower === link;
    // "gains they point to | with alarm", "the risk they warned of | in May": what the word governs stands before the verb
    if (particle ? is(next, 'comitative') : next?.lower === link && is(next, 'preposition') && hasTag(tokens[at + 1], 'IN', ',', '.'))
      continue;
    // "denied repeatedly | lying": how it was done, but "denied now | lying"
    const how = link === 'ing' && at - 1 > cue.at && isAdverb(tokens[at - 1]) && is(tokens[at - 1], 'mannerAdverb') ? 1 : 0;
    // "Those who called for a ban | were told to leave"
    if (here)
      return wholeComplement(
        tokens,
        at - how,
        verbAfterThing(reading, cue, { first: at, last: at + 1 }, end) ?? occasionAfter(reading, at, end),
      );
    // "vowed in its programme for the vote to close it"
    const far = link === 'to' && link === links[0] && hasTag(next, 'IN', 'TO') ? longPhraseAfter(tokens, at + 1, end) : null;
    if (far && is(tokens[far.last], 'infinitive') && (tokens[far.last + 1]?.tag === 'VB' || tokens[far.last + 1]?.quoted !== -1))
      return wholeComplement(tokens, far.last, end);
  }
  return null;
}

/** True for "asked us not to use her name": why somebody is not named, and nothing that is said. */
function asksForNoName({ document, language, tokens }: Reading, cue: Cue, end: number): boolean {
  const words = document.text.slice(tokens[cue.at]?.start, tokens[end - 1]?.end);
  return language.anonymity.hint.test(words) && language.anonymity.stated.exec(words)?.index === 0;
}

/** The thing that the verb speaks of, at `at`: "questioned | Bell's motives"; null: none, or one that it does something to, "questioned the driver". */
function spokenOfAt(reading: Reading, cue: Cue, at: number, end: number): Range | null {
  const { tokens, language } = reading;
  const lemma = cue.verb?.lemma ?? '';
  const thing = objectAt(tokens, at, end);
  if (!thing) return null;
  // "questioned Bell's motives", but "questioned the driver"
  const point =
    language.cueVerbs.get(lemma)?.takes !== 'question' ||
    tokens
      .slice(at, thing.last)
      .some((token, i) => isPossessive(token) || (is(token, 'genitive') && i > 0 && !AGENTS.test(tokens[at + i - 1]?.lower ?? '')));
  const head = tokens[headOf(tokens, thing)];
  // "denied tenants a vote", "denied water to tenants"
  if (is(cue.verb, 'withholding') && (withholds(reading, at, thing) || refuses(reading, cue, thing))) return null;
  // "dismissed the appeal"
  if (!point || (is(cue.verb, 'dismissing') && is(head, 'grantable'))) return null;
  // "a woman who rejects the plan may win": the verb of the clause around this one
  const main = verbAfterThing(reading, cue, thing, end);
  if (main !== null) return { first: thing.first, last: main };
  // "dismissed the claim", "admitted the theft"; but "dismissed the commander", "admitted the accused to bail"
  const somebody = isSingularOf(head, language, 'personNoun') || is(head, 'partyAtLaw');
  if ((is(cue.verb, 'dismissing') || is(cue.verb, 'admitting')) && somebody) return null;
  const whole = wholeComplement(tokens, at, mannerAfter(reading, thing, occasionAfter(reading, at, end)));
  // "warned tenants", and not of what
  const said = whole.last > thing.last || !language.addressed.has(lemma) || !isListener(reading, thing) || isWarnedOf(reading, thing);
  return said ? whole : null;
}

/** What was asked of, or laid to, those before a passive: "were told by the council | to leave", "was accused by tenants of | lying". The range is from where that may stand to the end. */
function doneToThem({ tokens }: Reading, cue: Cue, links: readonly string[], { first, last }: Range): Range | null {
  if (cue.subject && links.includes('+to') && isInfinitive(tokens, first + (is(tokens[first], 'negation') ? 1 : 0)))
    return wholeComplement(tokens, first, last);
  if (!links.includes('+of')) return null;
  for (let i = cue.at + 1; i < Math.min(last, cue.at + AGENT); i++) {
    // "was accused of lying | by prosecutors"
    if (is(tokens[i], 'genitive') && tokens[i + 1]?.tag === 'VBG')
      return wholeComplement(tokens, i + 1, cue.subject && cue.subject.first > i ? cue.subject.first - 1 : last);
  }
  return null;
}

/** True for what is wanted behind "for" right after whom it is asked of; not "asked Bell for a second time". */
function isWanted(tokens: readonly Token[], at: number, link: number, end: number): boolean {
  const thing = objectAt(tokens, link + 1, end);
  const whom = tokens.slice(at, link);
  const parted = whom.some((token) => isVerb(token) || is(token, 'negation') || hasTag(token, ',', 'CC'));
  const head = thing && tokens[headOf(tokens, thing)];
  // "asked Acme for comment": that is the paper's own work
  return !parted && !!head && !is(head, 'timeNoun') && !is(head, 'commenting');
}

/** True where who is not given something stands beside it: "denied | tenants | a vote", "denied | a vote | to tenants". */
function withholds(reading: Reading, at: number, thing: Range): boolean {
  const { tokens } = reading;
  const whom = is(tokens[thing.last], 'infinitive') ? longPhraseAfter(tokens, thing.last + 1, thing.last + 1 + WHOM) : null;
  if (whom) return PEOPLE.has(headKind(reading, whom));
  // "denied people | food": a plural is no part of the next noun
  const last = tokens[at]?.tag === 'NNS' && isCommonNoun(tokens[at + 1]) ? at + 1 : thing.last;
  const next = tokens[last];
  return PEOPLE.has(headKind(reading, { first: at, last })) && (hasTag(next, 'DT', 'PRP$') || isCommonNoun(next));
}

/** True for who grants nothing: "denied | the permit", "the board denied | the plans"; not "denied plans to close it". */
export function refuses({ tokens, language }: Pick<Reading, 'tokens' | 'language'>, { subject }: Cue, thing: Range): boolean {
  const head = tokens[headOf(tokens, thing)];
  if (is(head, 'grantable')) return true;
  const decides = subject !== null && DECIDE.has(headKind({ tokens, language }, subject));
  return decides && is(head, 'putForward') && !is(tokens[thing.last], 'infinitive');
}

const DECIDE: ReadonlySet<HeadKind> = new Set(['body', 'people', 'person']);

/** The thing spoken of that begins at `at`: "the strikes", "any wrongdoing"; null: none does, or a time. */
function objectAt(tokens: readonly Token[], at: number, end: number): Range | null {
  const phrase = longPhraseAfter(tokens, at, end);
  return phrase && !isTimePhrase(tokens, phrase) ? phrase : null;
}

/** True for what is called, with what it is called right after it: "him unfit", "the lift a danger to everyone". */
function isCalled(tokens: readonly Token[], at: number, end: number): boolean {
  const called = objectAt(tokens, at, end);
  const next = called && called.last < end ? tokens[called.last] : undefined;
  // "called both sides shortly after": no adjective follows
  const adverb =
    next?.tag === 'RB' && !(isAdjective(tokens[(called?.last ?? 0) + 1]) || hasTag(tokens[(called?.last ?? 0) + 1], 'DT', 'VBN'));
  return (
    next !== undefined &&
    !adverb &&
    (isAdjective(next) || isCommonNoun(next) || hasTag(next, 'DT', 'PRP$', 'RB', 'VBG')) &&
    !is(next, 'sequential') &&
    !isTime(next) &&
    !isWhen(tokens, called?.last ?? end, end)
  );
}

/** True for a phrase of when: "declared an emergency | last week", "the same day". */
function isWhen(tokens: readonly Token[], at: number, end: number): boolean {
  const phrase = is(tokens[at], 'deictic') ? { first: at, last: Math.min(at + 2, end) } : longPhraseAfter(tokens, at, end);
  const last = phrase ? tokens[phrase.last - 1] : undefined;
  return is(last, 'timeUnit') || is(last, 'period') || isTime(last);
}

/** Where what is said of a thing that begins at `thing` ends. */
export const thingEnd = (reading: Reading, thing: Range, end: number): number =>
  wholeComplement(reading.tokens, thing.first, mannerAfter(reading, thing, occasionAfter(reading, thing.first, end))).last;

/** "to close", "to fully close", "to not close", "to “close” it". */
function isInfinitive(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const over = next?.tag === 'RB' || (next?.quoted !== -1 && next?.form.letter === false);
  return is(tokens[at], 'infinitive') && tokens[at + (over ? 2 : 1)]?.tag === 'VB';
}

/** Where the link stands: at `at`, or soon after the phrase that begins there. */
function linkAfter(tokens: readonly Token[], at: number, end: number, link: string): number | null {
  // "described it as | prices rose": no clause of when
  const stands = (i: number) =>
    tokens[i]?.lower === link &&
    (link !== 'to' || isInfinitive(tokens, i)) &&
    !(is(tokens[i], 'comparative') && (is(tokens[i + 2], 'comparative') || clauseAhead(tokens, i + 1, end, false)));
  if (stands(at)) return at;
  // "hailed closing it as a gain"
  const whom = longPhraseAfter(tokens, at, end) ?? (tokens[at]?.tag === 'VBG' ? { first: at, last: at + 1 } : null);
  if (!whom) return null;
  // "accused Bell, who runs the board, of lying": the verb of a relative clause is its own
  let relative = false;
  for (let i = at + 1; i < Math.min(end, whom.last + LINKED); i++) {
    if (tokens[i]?.lower === link) {
      if (!relative) return stands(i) ? i : null;
    } else if (tokens[i]?.text === ',') relative = is(tokens[i + 1], 'whRelative') && tokens[i]?.quoted === -1;
    else if (i >= whom.last && !relative && isFiniteVerb(tokens[i])) return null;
  }
  return null;
}
