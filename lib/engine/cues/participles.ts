/** Who speaks by a participle, where that is not its subject: "quoted Bell as saying", "obtained a filing with the state, showing that". */

import { leadsClause } from '../clauses/ahead.ts';
import { canSpeak } from '../clauses/heads.ts';
import { headOf, isTimePhrase, longPhraseAfter, longPhraseBefore } from '../clauses/phrases.ts';
import { hasTag, isAdverb, isFiniteVerb, isNoun, isPastForm, isVerb } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Cue, Range, Reading, Sentence, Token } from '../reading.ts';
import { wordsQuoted } from '../text/quoted.ts';
import { isSingularOf } from '../text/word-forms.ts';
import { bestReading } from './best-reading.ts';
import type { NamesBeside } from './elsewhere.ts';
import { documentGot } from './speakers.ts';
import type { VerbHere } from './verb-here.ts';

/** Who says what the participle leads to; `last` is the cue before it in the sentence; null: its subject does. */
export function participleSubject(
  reading: Reading,
  sentence: Sentence,
  { verb, at }: VerbHere,
  last: Cue | undefined,
  speakers: NamesBeside,
): Range | null {
  const { tokens, language } = reading;
  const before = tokens[at - 1];
  const interrupts = interruptedBy(reading, sentence, at, last);
  if (interrupts) return interrupts;
  // "Reading “The Pier”, Ruiz fell asleep"
  const opened = opensSentence(tokens, sentence, at) && !is(verb, 'reading') ? mainSubject(reading, sentence, at) : null;
  if (opened) return opened;
  // "The paper quoted Bell as saying": Bell says it
  if (is(before, 'comparative') && last && is(last.verb, 'quoting')) {
    // "Bell was quoted by the paper as saying"
    const quoted = { reading, sentence, at: last.at, group: last.group, before: undefined, speakers };
    const whom = last.order === 'none' ? bestReading(quoted, null) : null;
    if (whom) return whom.subject;
    return longPhraseBefore(tokens, tokens[at - 2]?.text === ',' ? at - 2 : at - 1, last.after);
  }
  // "wore a hat | reading", "hung a flag on the bridge | reading": it stands on the hat
  const thing = is(verb, 'inscribed') ? longPhraseBefore(tokens, at, sentence.first) : null;
  if (thing && [before, tokens[headOf(tokens, thing)]].some((noun) => isSingularOf(noun, language, 'inscribable'))) return thing;
  // "obtained a filing with the state, showing that"
  return before?.text === ',' && language.finding.has(verb.lemma) ? documentGot(reading, sentence, at) : null;
}

/** True for a participle that a sentence opens with: "| Calling it “a mess”, Ruiz left", "After | calling it “a mess”, Ruiz left". */
function opensSentence(tokens: readonly Token[], { first }: Sentence, at: number): boolean {
  const lead = tokens[first];
  if (at === first) return true;
  return (
    at === first + 1 &&
    (is(lead, 'participleLead') || is(lead, 'temporalSubordinator')) &&
    !is(lead, 'privative') &&
    !is(lead, 'infinitive')
  );
}

/** How far behind a participle the subject of the main clause may stand, in tokens. */
const OPENER = 40;

/** The subject of the clause that a comma parts from the participle at `at`: "Calling the plan, a cut, “a mess”, | Ruiz | left"; null: nobody by the words there. */
function mainSubject(reading: Reading, { last }: Sentence, at: number): Range | null {
  const { tokens } = reading;
  let segment = at;
  for (let i = at + 1; i < Math.min(last, at + OPENER); i++) {
    if (is(tokens[i], 'complementizer') && tokens[i + 1]?.text === ',') segment = i + 1;
    if (tokens[i]?.text !== ',') continue;
    // "“a mess,” Ruiz left"
    const closes = tokens[i]?.quoted !== -1;
    const next = closes ? i + 2 : i + 1;
    if (closes && (tokens[i + 1]?.quoted !== tokens[i]?.quoted || tokens[next]?.quoted !== -1)) continue;
    // "saying that, if it rained, Bell would go"
    const led = is(tokens[segment + 1], 'subordinator') && segment > at;
    segment = i;
    const subject = led || tokens[next]?.tag === 'CC' ? null : longPhraseAfter(tokens, next, last);
    if (!subject || tokens[next]?.quoted !== -1 || !isMain(tokens, subject.last)) continue;
    return canSpeak(reading, subject) && !isTimePhrase(tokens, subject) ? subject : null;
  }
  return null;
}

/** True where the verb of a clause stands at `at`, or behind an aside: "left", "also left", ", the mayor, left". */
function isMain(tokens: readonly Token[], at: number): boolean {
  let verb = at;
  if (tokens[at]?.text === ',') {
    do verb++;
    while (verb < at + ASIDE && tokens[verb]?.text !== ',' && tokens[verb]?.sentence === tokens[at]?.sentence);
    verb++;
  }
  while (isAdverb(tokens[verb])) verb++;
  return isFiniteVerb(tokens[verb]);
}

/** Most tokens of an aside behind the subject. */
const ASIDE = 12;

/**
 * Who is named after "by", behind a comma or what they call something: "had their letter, which was late, | described by Ruiz as “weak”", "the plan |
 * described by Ruiz as “weak” was late"; null: nobody is.
 */
export function namedBy(reading: Reading, { last: end }: Sentence, { verb, at, last }: VerbHere): Range | null {
  const { tokens } = reading;
  if (verb.takes !== 'quotation' || !is(tokens[last], 'agentive')) return null;
  // "…, described by Bell as “weak”, was late, Ruiz said": all of it is hers
  const isInside = tokens.slice(last, end).some((token) => is(token, 'plainSaying') && isFiniteVerb(token));
  const who = isInside ? null : longPhraseAfter(tokens, last + 1, end);
  if (!who || !canSpeak(reading, who)) return null;
  // "described by Ruiz as | “weak”", "as a “mess”"; not "identified by the board as unsafe"
  const words = tokens.slice(who.last + 1, who.last + 3);
  const isMarked = words.some(({ quoted }) => quoted !== -1) && is(tokens[who.last], 'comparative');
  const beside = isNoun(tokens[at - 1]) && isPastForm(tokens[at]) && isMarked;
  return beside || (tokens[at - 1]?.text === ',' && tokens[at]?.tag === 'VBN') ? who : null;
}

/** True for who is called something by somebody, or who then does something: "a driver | branded “a menace” by a judge", "a driver | dubbed “Menace” left". */
export function isDescribed(tokens: readonly Token[], { verb, at, last }: VerbHere): boolean {
  let thing = at - 1;
  while (isAdverb(tokens[thing])) thing--;
  if (verb.takes !== 'quotation' || !isPastForm(tokens[at]) || !isNoun(tokens[thing]) || tokens[last]?.quoted === -1) return false;
  const next = tokens[wordsQuoted(tokens, last).last];
  return is(next, 'agentive') || isFiniteVerb(next);
}

/**
 * Who takes the floor from another, behind which a comma leads to the participle at `at`, `last` being the cue before it: "said it was late but
 * | Bell | cut in, saying"; null: nobody does. "said Bell objected, saying" is told of Bell by who said it.
 */
function interruptedBy(reading: Reading, { first }: Sentence, at: number, last: Cue | undefined): Range | null {
  const { tokens } = reading;
  if (tokens[at - 1]?.text !== ',') return null;
  const past = is(tokens[at - 2], 'objectOnly') || hasTag(tokens[at - 2], 'RP', 'RB', 'IN') ? at - 3 : at - 2;
  const verb = tokens[past];
  // the tagger takes "cut" for any form
  const breaksIn = is(verb, 'breakingIn') && is(tokens[past + 1], 'breakParticle');
  if (!breaksIn && !((isFiniteVerb(verb) || isPastForm(verb)) && is(verb, 'interrupting'))) return null;
  let end = past;
  while (isAdverb(tokens[end - 1])) end--;
  const who = longPhraseBefore(tokens, end, first);
  if (!who || !canSpeak(reading, who)) return null;
  const lead = tokens[who.first - 1];
  // "had Bell cut off, saying"
  if (is(lead, 'have')) return null;
  const parted = !is(lead, 'complementizer') && (hasTag(lead, 'CC', ',') || leadsClause(lead));
  return !last || parted ? who : null;
}

/** True for what somebody has in mind that another may say: "did not mind | Bell | saying that"; not "people like Bell saying that". */
export function isMinded(tokens: readonly Token[], { first }: Sentence, at: number): boolean {
  const who = longPhraseBefore(tokens, at, first);
  const lead = who ? tokens[who.first - 1] : undefined;
  return is(lead, 'inMind') && (isVerb(lead) || isFiniteVerb(lead));
}
