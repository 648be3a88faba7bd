/** A noun phrase that is what is said: "reported a fall in catches", "the survey shows no sign of it". */

import { canSpeak, type HeadKind, headKind, isDocumentPhrase } from '../clauses/heads.ts';
import { headOf, isTime, isTimePhrase, longPhraseAfter, longPhraseBefore } from '../clauses/phrases.ts';
import { hasTag, isAdverb, isNameWord, isNoun, isWhWord, opensNounPhrase } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Cue, Range, Reading, Sentence, Token } from '../reading.ts';
import { singularAt } from '../text/word-forms.ts';
import { verbAfterThing } from './main-verb.ts';
import { trimmed } from './ranges.ts';
import { thingEnd } from './requests.ts';

/** The noun phrase at `at` that says what was said; null: the verb takes none, or none stands there. */
export function phraseAfter(reading: Reading, cue: Cue, at: number, end: number): Range | null {
  const { tokens, language } = reading;
  const { subject, verb } = cue;
  const who = language.phrases.get(verb?.lemma ?? '');
  const studies = who === 'document' && subject !== null && is(tokens[headOf(tokens, subject)], 'studying');
  if (!who || !subject || !(studies || speaks(reading, subject, who))) return null;
  // "will report a loss", "came to report a theft": nobody has said it
  for (let i = cue.group; i < cue.at; i++) if (hasTag(tokens[i], 'MD', 'TO')) return null;
  // "The tenants, according to Bell, noted a leak": Bell says it
  for (let i = subject.last; i < cue.group; i++) if (is(tokens[i], 'evidential')) return null;
  // "just nine reported leaks"
  if (tokens[cue.at - 1]?.tag === 'CD' && !opensNounPhrase(tokens[at])) return null;
  // "tenants who report a theft": which of them, not what they said
  if (who === 'any' && cue.order === 'relative' && tokens[cue.group - 2]?.text !== ',') return null;
  const thing = longPhraseAfter(tokens, overBound(tokens, at), end);
  if (!thing || isTimePhrase(tokens, thing) || isBareNumber(tokens, thing, end)) return null;
  // "Researchers found a link between", but "… a frog", "… signs on the walls"
  if (studies && !isFinding(tokens, headOf(tokens, thing))) return null;
  const last = circumstanceAfter(reading, cue, thing, thingEnd(reading, thing, end));
  // "reported the theft to the police": handed over
  if (is(verb, 'reporting') && isTold(reading, last)) return null;
  // "a poll shows Ruiz in the lead": what documents show of somebody
  const shown = who === 'document' && headOf(tokens, thing) + 1 < last;
  // "reported 40 victims": how many, and not whom
  const counted = is(verb, 'reporting') && hasTag(tokens[thing.first], 'CD');
  return shown || counted || isSayable(reading, cue, thing) ? { first: at, last } : null;
}

/** True for what whoever counts finds and tells with it: "a rise in", "no evidence of", "a link between", "proof that". */
function isFinding(tokens: readonly Token[], at: number): boolean {
  const [noun, next] = [tokens[at], tokens[at + 1]];
  if (is(noun, 'changeNoun')) return true;
  return is(noun, 'findable') && (is(next, 'genitive') || is(next, 'rangeOpener') || is(next, 'complementizer'));
}

/** What a passive says that was said by whoever "by" leads to: "The sale was first reported by the Herald"; null: nothing, or not alone. */
export function passiveThing(reading: Reading, sentence: Sentence, { verb, subject, group }: Cue): Range | null {
  const { tokens, language } = reading;
  if (!verb || !subject || language.phrases.get(verb.lemma) !== 'any' || !speaks(reading, subject, 'any')) return null;
  const thing = is(tokens[group], 'auxiliary') ? longPhraseBefore(tokens, group, sentence.first) : null;
  if (!thing || !(thing.first === sentence.first || tokens[thing.first - 1]?.text === ',')) return null;
  const gained = is(singularAt(tokens[headOf(tokens, thing)] as Token, language), 'gained');
  return !gained && isSayable(reading, { verb }, thing) ? thing : null;
}

/** True for a subject that says it. */
export function speaks(reading: Reading, subject: Range, who: 'any' | 'document'): boolean {
  const { tokens, language } = reading;
  const head = tokens[headOf(tokens, subject)] as Token;
  return (
    isDocumentPhrase(reading, subject) || (who === 'any' && (canSpeak(reading, subject) || is(singularAt(head, language), 'documentNoun')))
  );
}

/** What nobody says: whoever or whatever has the name, is meant, or is a body. */
const UNSAYABLE: ReadonlySet<HeadKind> = new Set(['pronoun', 'object', 'neuter', 'name', 'person', 'body']);

/** True for what can be said with the cue: no person, body, place or pronoun, and nothing that the phrase leaves open. */
function isSayable({ tokens, language }: Reading, { verb }: Pick<Cue, 'verb'>, thing: Range): boolean {
  const head = tokens[headOf(tokens, thing)] as Token;
  const kind = headKind({ tokens, language }, thing);
  // "announced a coalition": there was none
  if (kind === 'body' && is(verb, 'announcing') && is(tokens[thing.first], 'indefiniteArticle')) return true;
  if (is(head, 'untold') || hasTag(head, 'DT') || UNSAYABLE.has(kind)) return false;
  // "cited the public", but "reported opposition to the ban"
  if (is(head, 'collective') && opensNounPhrase(tokens[thing.first])) return false;
  const noun = singularAt(head, language);
  if (is(verb, 'claiming') && is(noun, 'gained')) return false;
  return !(is(verb, 'citing') && is(noun, 'documentNoun'));
}

/** True for a number alone, "reported two", "found 4 312 in the ward": whose it is is told with the numbers. */
function isBareNumber(tokens: readonly Token[], { first, last }: Range, end: number): boolean {
  let at = first;
  while (at < last && tokens[at]?.tag === 'CD') at++;
  return at > first && (at >= end || hasTag(tokens[at], 'IN'));
}

/** The place after the bound of a number: "at least | 40 cases", "as many as | 40". */
function overBound(tokens: readonly Token[], at: number): number {
  const [next, third] = [tokens[at + 1], tokens[at + 2]];
  const lead = is(tokens[at], 'boundLead') && (is(next, 'bound') || is(next, 'than') || is(next, 'infinitive'));
  const many = is(tokens[at], 'comparative') && is(third, 'comparative');
  const number = at + (many ? 3 : lead ? 2 : is(tokens[at], 'approximator') ? 1 : 0);
  return hasTag(tokens[number], 'CD', '$') ? number : at;
}

/** Where the words of a thing end, and those of when, to whom and on what terms it was told begin: "confirmed the death | to the paper". */
function circumstanceAfter(reading: Reading, cue: Cue, thing: Range, end: number): number {
  const { tokens } = reading;
  const main = verbAfterThing(reading, cue, thing, end);
  if (main !== null) return trimmed(tokens, thing.first, main);
  for (let i = thing.first + 1; i < end; i++) {
    const terms = is(tokens[i], 'on') && (is(tokens[i + 1], 'terms') || is(tokens[i + 2], 'terms'));
    const aside = tokens[i]?.text === ',' && isWhWord(tokens[i + 1]);
    // "no fires | late on Friday"
    const time = is(tokens[i], 'deictic') && (isTime(tokens[i + 1]) || is(tokens[i + 1], 'datePreposition'));
    if (
      tokens[i]?.quoted === -1 &&
      (terms || aside || time || isWhen(reading, cue, i, end) || (is(cue.verb, 'confiding') && isTold(reading, i)))
    )
      return trimmed(tokens, thing.first, i);
  }
  const last = trimmed(tokens, thing.first, end);
  // "a link with the tide, possibly | because it rained"
  return last > thing.last && isAdverb(tokens[last - 1]) && tokens[last - 2]?.text === ',' ? last - 2 : last;
}

/** True for when it was announced, with which the sentence or its clause ends: "announced the sale | last week", "… | in June 2015". */
function isWhen({ tokens }: Reading, { verb }: Cue, at: number, end: number): boolean {
  if (!is(verb, 'announcing') || !isNoun(tokens[at - 1])) return false;
  let last = at + 1;
  if (is(tokens[at], 'mediumPreposition') && isTime(tokens[last])) while (isTime(tokens[last]) || tokens[last]?.tag === 'CD') last++;
  else if (is(tokens[at], 'deictic') && is(tokens[last], 'period')) last++;
  return last > at + 1 && (last >= end || hasTag(tokens[last], ',', '.', 'CC'));
}

/** True for "to" with whom it was told: "to the police", but not "damage to the church". */
function isTold({ tokens, language }: Reading, at: number): boolean {
  if (!is(tokens[at], 'infinitive') || !isNoun(tokens[at - 1]) || is(tokens[at - 1], 'directed')) return false;
  const whom = longPhraseAfter(tokens, at + 1, tokens.length);
  if (!whom) return false;
  const head = tokens[headOf(tokens, whom)] as Token;
  const noun = singularAt(head, language);
  return head.tag === 'PRP' || isNameWord(head) || is(head, 'collective') || is(noun, 'personNoun') || noun.kinds.length > 0;
}
