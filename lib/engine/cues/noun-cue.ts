/**
 * Nouns with what is said: "her claim that it was late", "a warning by the council on Monday that", "a note to the effect that".
 * Whose it is stands before the noun, after it, or before the verb that utters it; or nowhere, and nobody's it is then.
 */

import { clauseAhead } from '../clauses/ahead.ts';
import { canSpeak, headKind } from '../clauses/heads.ts';
import { heldByBody } from '../clauses/held-by-body.ts';
import { isTime, longPhraseAfter, phraseBefore } from '../clauses/phrases.ts';
import { isListener } from '../clauses/told.ts';
import type { Language } from '../languages/language.ts';
import { hasTag, isAdjective, isAdverb, isFiniteVerb, isNoun, isParticiple, isVerb, opensNounPhrase } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Cue, Range, Reading, Sentence, Token } from '../reading.ts';
import { bestReading } from './best-reading.ts';
import type { NamesBeside } from './elsewhere.ts';
import { givenGrounds } from './grounds.ts';
import { inWordsOf } from './nouns.ts';
import { groupStart } from './verbs.ts';

/** The cue that the noun at `at` is, `before` being the cue before it in the sentence; null: it reports nothing. */
export function nounCue(reading: Reading, sentence: Sentence, at: number, before: Cue | undefined, speakers: NamesBeside): Cue | null {
  const { tokens, language } = reading;
  const noun = tokens[at] as Token;
  const words = is(noun, 'wording') ? inWordsOf(tokens, sentence, at) : null;
  if (words) return cueOf(noun, at, words.after, words.whose);
  const giver = is(noun, 'byAccount') ? givenGrounds(reading, sentence, at, before, speakers) : null;
  if (giver) return cueOf(noun, at, at + 1, giver);
  const link = isNoun(noun) ? linkAfter(tokens, sentence, at, language) : null;
  const phrase = link && phraseBefore(tokens, at + 1, sentence.first);
  // "gave no warning that it was late"
  if (!phrase || is(tokens[phrase.first], 'noneOf')) return null;
  const clause = is(tokens[link.after], 'complementizer');
  if (!clause && !link.equates && !begun(tokens, sentence, phrase)) return null;
  const stance = is(noun, 'stanceNoun');
  // "Her view is that it was late"; but "The bridge's problem is that"
  if (link.equates) {
    const holder =
      possessor(tokens, phrase, at) ?? link.by ?? (heldByBody(reading, phrase.first, at) ? { first: phrase.first, last: at } : null);
    return holder && canSpeak(reading, holder) ? cueOf(noun, at, link.after, holder) : null;
  }
  const planned = is(noun, 'planNoun') && !clause;
  // "Ministers unveiled the council's plans": another's
  if (planned && possessor(tokens, phrase, at) && !is(tokens[phrase.first], 'possessiveDeterminer')) return null;
  // "ignored her plea for calm": she need not have made it there
  if (link.seeks && (possessor(tokens, phrase, at) || !isSent(tokens[phrase.first - 1]))) return null;
  const owner = stance || planned ? null : (possessor(tokens, phrase, at) ?? link.by);
  const whose = owner ?? utterer(reading, sentence, phrase, before, speakers);
  if (whose === 'nobody' || (whose === null && (stance || planned || is(noun, 'heldNoun') || !clause))) return null;
  if (whose && (is(tokens[whose.first], 'noOne') || (planned && !canSpeak(reading, whose)))) return null;
  // "the fire raised fears that"
  if (stance && whose && headKind(reading, whose) === 'thing') return null;
  return cueOf(noun, at, link.after, whose);
}

/** True where a verb stands before the phrase, or a preposition that opens the sentence: it is no subject. */
const begun = (tokens: readonly Token[], sentence: Sentence, phrase: Range): boolean =>
  (phrase.first === sentence.first + 1 && tokens[sentence.first]?.tag === 'IN') ||
  tokens.slice(sentence.first, phrase.first).some((token) => isFiniteVerb(token) || hasTag(token, 'VBG'));

/** The cue that a noun is, with whose it is. */
function cueOf({ sentence }: Token, at: number, after: number, subject: Range | null): Cue {
  return { form: 'noun', verb: null, group: at, at, last: at + 1, after, subject, order: subject ? 'before' : 'none', sentence };
}

/** Where what a noun says begins, and who is named between. */
interface Link {
  readonly after: number;
  readonly by: Range | null;
  /** It says what the noun is: "Her view *is* that". */
  readonly equates?: true;
  /** It leads to what is asked for: "a plea *for* calm". */
  readonly seeks?: true;
}

/** What leads from the noun at `at` to what it says: "the claim | that", "the claim by Ruiz on Monday | that", "the promise | to close it", "the request | to close it"; null: nothing. */
function linkAfter(tokens: readonly Token[], sentence: Sentence, at: number, language: Language): Link | null {
  const noun = tokens[at] as Token;
  const bound = is(tokens[at + 1], 'infinitive') && (is(noun, 'commissive') || is(noun, 'requestNoun') || is(noun, 'planNoun'));
  if (bound && (tokens[at + 2]?.tag === 'VB' || tokens[at + 2]?.quoted !== -1)) return { after: at + 1, by: null };
  const sought = is(noun, 'pleaNoun') ? soughtAfter(tokens, sentence, at) : null;
  if (sought !== null) return { after: sought, by: null, seeks: true };
  const purport = is(tokens[at + 1], 'infinitive') && is(tokens[at + 3], 'purport');
  const equated = is(noun, 'equatedNoun') || is(noun, 'utterance') ? equatedWith(tokens, sentence, at) : null;
  if (equated) return equated;
  const testifies = is(noun, 'testimonyNoun') && is(tokens[at - 1], 'handing');
  const says = language.cueNouns.has(noun.lower) || testifies || (purport && language.channels.has(noun.lower));
  if (!says) return null;
  const agent = purport ? null : agentAfter(tokens, sentence, at + 1);
  const after = overTime(tokens, overChannel(tokens, purport ? at + 4 : (agent?.last ?? at + 1), sentence, language));
  if (after >= sentence.last || !is(tokens[after], 'complementizer') || isRelative(tokens, sentence, after)) return null;
  return { after, by: agent && { first: agent.first, last: agent.whose } };
}

/** True for a form of a verb by which a request was made: not "will make". */
const isSent = (verb: Token | undefined): boolean => is(verb, 'sendingOut') && !hasTag(verb, 'VB');

/** Where what somebody asks for begins: "a plea | for calm", "an appeal to drivers | for calm"; null: nowhere. */
function soughtAfter(tokens: readonly Token[], sentence: Sentence, at: number): number | null {
  let after = at + 1;
  if (is(tokens[after], 'infinitive'))
    while (after < at + TO_WHOM && !is(tokens[after], 'for'))
      if (isVerb(tokens[++after]) || hasTag(tokens[after], ',', ':', '.')) return null;
  return is(tokens[after], 'for') && after + 1 < sentence.last ? after : null;
}

/**
 * What says what the noun at `at` is: "Her view is | that", "His message to voters has always been | that"; of words that somebody utters,
 * "The reply from Ruiz was short: | “No.”"; null: nothing does.
 */
function equatedWith(tokens: readonly Token[], sentence: Sentence, at: number): Link | null {
  const whom = is(tokens[at + 1], 'infinitive') ? longPhraseAfter(tokens, at + 2, at + 2 + TO_WHOM) : null;
  const by = agentAfter(tokens, sentence, at + 1);
  const from = by?.last ?? whom?.last ?? at + 1;
  let be = from;
  while (is(tokens[be], 'be') || is(tokens[be], 'have') || (be > from && isAdverb(tokens[be]))) be++;
  if (be === from || !is(tokens[be - 1], 'be')) return null;
  const link = { by: by && { first: by.first, last: by.whose }, equates: true } as const;
  // "His case is that of a boy"
  if (is(tokens[be], 'complementizer'))
    return is(tokens[at], 'equatedNoun') && !is(tokens[be + 1], 'genitive') ? { ...link, after: be } : null;
  if (!is(tokens[at], 'utterance')) return null;
  // "was short and clear: “No.”"
  let colon = be;
  while (isAdjective(tokens[colon]) || hasTag(tokens[colon], 'VBG', 'VBN', 'RB') || (colon > be && tokens[colon]?.tag === 'CC')) colon++;
  const after = tokens[colon]?.text === ':' ? colon + 1 : be;
  return after < sentence.last && tokens[after]?.quoted !== -1 ? { ...link, after } : null;
}

/** Most tokens of whom a message is to. */
const TO_WHOM = 8;

/** Who is named after "by" or "from", and where the aside ends that tells more of them: "by his wife, Ana Ruiz, |". */
function agentAfter(tokens: readonly Token[], sentence: Sentence, at: number): (Range & { readonly whose: number }) | null {
  const start = tokens[at]?.text === ',' ? at + 1 : at;
  if (!(is(tokens[start], 'agentive') || is(tokens[start], 'from'))) return null;
  const who = longPhraseAfter(tokens, start + 1, sentence.last);
  if (!who) return null;
  let last = who.last;
  if (tokens[last]?.text === ',') {
    const name = longPhraseAfter(tokens, last + 1, sentence.last);
    if (is(tokens[last + 1], 'complementizer')) last++;
    else if (name && tokens[name.last]?.text === ',') last = name.last + 1;
  }
  return { first: who.first, last, whose: who.last };
}

/** Most tokens of a channel with those whom it was to. */
const CHANNEL = 10;

/** The place after the channel or those whom it was said to, where "that" follows: "expressed regret | in a letter to Bell | that", "voiced concern | to reporters | that". */
function overChannel(tokens: readonly Token[], at: number, sentence: Sentence, language: Language): number {
  let last = at;
  for (let link = tokens[at]; link?.quoted === -1 && !is(tokens[overTime(tokens, last)], 'complementizer'); link = tokens[last]) {
    const phrase = longPhraseAfter(tokens, last + 1, Math.min(sentence.last, at + CHANNEL));
    const channel =
      is(link, 'channelPreposition') && phrase && tokens.slice(phrase.first, phrase.last).some(({ lower }) => language.channels.has(lower));
    if (!phrase || !(channel || (is(link, 'infinitive') && isListener({ tokens, language }, phrase)))) return at;
    last = phrase.last;
  }
  return last;
}

/** The place after a time: "his claim | on Monday | that", "her statement | last month | that". */
function overTime(tokens: readonly Token[], at: number): number {
  let last = at;
  if (is(tokens[last], 'datePreposition') && isTime(tokens[last + 1])) last++;
  else if (is(tokens[last], 'deictic') && is(tokens[last + 1], 'deictic')) last++;
  if (isTime(tokens[last])) return last + (is(tokens[last + 1], 'partOfDay') ? 2 : 1);
  return is(tokens[last], 'deictic') && is(tokens[last + 1], 'period') ? last + 2 : at;
}

/** True for "that" where a clause lacks what its verb makes or meets: "the claim that | he made", "a charge that | he denied", "a report that | found nothing". */
function isRelative(tokens: readonly Token[], sentence: Sentence, that: number): boolean {
  // "the view that “it was late”", but "a report that “found nothing”"
  if ((tokens[that + 1]?.quoted ?? -1) !== -1) return !clauseInside(tokens, that + 1, sentence.last);
  if (!clauseAhead(tokens, that + 1, sentence.last, false)) return true;
  // "comments that | at times | turned cruel": no subject comes after the phrase
  const phrase = is(tokens[that + 1], 'at') ? longPhraseAfter(tokens, that + 2, sentence.last) : null;
  if (phrase && isFiniteVerb(tokens[phrase.last])) return true;
  const subject = longPhraseAfter(tokens, that + 1, sentence.last);
  let verb = subject?.last ?? that + 1;
  // one group alone: "that it was late | was repeated"
  for (let finite = 0; verb < sentence.last; verb++) {
    if (isFiniteVerb(tokens[verb])) finite++;
    const helps = isAdverb(tokens[verb]) || is(tokens[verb], 'auxiliary') || hasTag(tokens[verb], 'MD');
    if (!helps || finite > 1) break;
  }
  // "repeated a claim that | Ruiz rejects": it is made, or met
  if (!is(tokens[verb], 'uttering') && !is(tokens[verb], 'receiving')) return false;
  const next = tokens[verb + 1];
  if ((isTime(next) && tokens[verb + 2]?.tag !== 'POS') || is(next, 'deictic')) return true;
  return !(isNoun(next) || opensNounPhrase(next) || hasTag(next, 'CD', 'JJ', 'PDT', 'PRP') || next?.quoted !== -1);
}

/** True for a quotation with a finite verb that its first word is not. */
function clauseInside(tokens: readonly Token[], first: number, end: number): boolean {
  const { quoted } = tokens[first] as Token;
  if (isFiniteVerb(tokens[first + 1])) return false;
  for (let i = first + 2; i < end && tokens[i]?.quoted === quoted; i++) if (isFiniteVerb(tokens[i])) return true;
  return false;
}

/** Whose it is by the words before the noun: "Ruiz's claim", "her claim"; null: it does not stand there. */
function possessor(tokens: readonly Token[], phrase: Range, at: number): Range | null {
  for (let i = at - 1; i >= phrase.first; i--) {
    if (tokens[i]?.tag === 'PRP$') return { first: i, last: i + 1 };
    if (tokens[i]?.tag === 'POS' && i > phrase.first) return { first: phrase.first, last: i };
  }
  return null;
}

/** Who utters it: "Ruiz made the claim that", "…, repeating the claim that"; nobody: it is not uttered, "never made the claim that"; null: it is not told. */
function utterer(
  reading: Reading,
  sentence: Sentence,
  phrase: Range,
  before: Cue | undefined,
  speakers: NamesBeside,
): Range | 'nobody' | null {
  const { tokens } = reading;
  const done = is(tokens[phrase.last - 1], 'planNoun') ? 'unveiling' : 'uttering';
  const particle = tokens[phrase.first - 1];
  const at = phrase.first - (particle?.tag === 'RP' || is(particle, 'onward') ? 2 : 1);
  const verb = tokens[at];
  if (at < sentence.first || !verb || verb.quoted !== -1 || !isVerb(verb) || !is(verb, done)) return null;
  const group = groupStart(tokens, sentence, at);
  // "would help her | make the case that"
  if (group === null || (group === at && (verb.tag === 'VB' || is(tokens[at - 1], 'objectOnly')))) return 'nobody';
  if (tokens.slice(group, at).some((token) => is(token, 'passiveAuxiliary')) && isParticiple(verb)) return null;
  return bestReading({ reading, sentence, at, group, before, speakers }, null)?.subject ?? null;
}
