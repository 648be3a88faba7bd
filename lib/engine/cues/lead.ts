/** What stands right before a noun phrase that may be who speaks, and whether that spoke just now. */

import { leadsClause } from '../clauses/ahead.ts';
import { headOf } from '../clauses/phrases.ts';
import { hasTag, isCommonNoun, isFiniteVerb, isNameWord, isNoun, isVerb, isWhWord, opensNounPhrase } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Token } from '../reading.ts';
import { gerund } from './asked-verb.ts';
import { countedFrom } from './extended-subject.ts';
import type { Seen } from './seen.ts';

/** What stands right before the phrase. */
export function leadOf(seen: Seen): string {
  const { reading, sentence, before } = seen.verb;
  const { subject, between } = seen.candidate;
  const { tokens } = reading;
  const { kind } = between;
  const who = kind === 'who' || kind === 'comma-who';
  const counted = countedFrom(tokens, subject.first, sentence.first);
  // "both | she and Bell said"
  const inside = kind === 'aside' || kind === 'aside-verb';
  // "It lost | half its tenants, Ana Ruiz, the mayor, said"
  const led = is(tokens[counted - 1], 'correlative') || (inside && measures(tokens[counted - 1]));
  const whole = !who && counted > sentence.first && led;
  const first = whole ? counted - 1 : counted;
  const token = tokens[first - 1];
  if (first === sentence.first || !token) return 'start';
  // who speaks already may have been governed by anything
  if (lastSpeaker(seen) === 'shared') return 'speaker';
  // whom "who" speaks of may be anything in its own clause, but no part of a longer phrase
  if (who) return hasTag(token, 'IN', 'TO', 'CC') && (isNoun(tokens[first - 2]) || hasTag(tokens[first - 2], 'CD')) ? 'linked-who' : 'who';
  if (token.quoted !== -1) return 'quotation';
  if (token.text === ',') {
    // "On Monday, Acme sued the Board claiming": the main clause begins there, as it does without the opener
    if (between.verbs === 1 && gerund(seen.verb) && opensClause(seen, first - 1)) return 'start';
    if (gerund(seen.verb) && !seen.shared && isWiderPlace(seen, first - 1)) return 'preposition';
    return inside && !endsOpener(seen, first - 1) ? 'comma-inside' : 'comma';
  }
  // a participle makes no clause: "spoke before lawmakers defending"
  const own = gerund(seen.verb) && !seen.shared;
  // "After the sale, tenants marched, warning": no clause
  // … nor after a participle: "Bell while speaking after the game said"
  const closed = tokens[subject.last]?.text === ',' || tokens[first - 2]?.tag === 'VBG';
  const thing = token.tag === 'IN' && is(token, 'temporalSubordinator') && closed && seen.kind === 'thing';
  if (leadsClause(token) && !thing && !(own && token.tag === 'IN') && !isWaitedFor(seen, first - 1)) return 'subordinator';
  if (token.tag === 'CC') {
    const noun = tokens[first - 2];
    if (noun?.text === ',') return inside ? 'comma-and-inside' : 'comma-and';
    // "skip the hearing and | others said"
    const apart = hasTag(tokens[first], 'CD', 'PRP') || is(tokens[first], 'indefinitePronoun');
    return isNoun(noun) && !apart ? 'noun-and' : 'and';
  }
  const beside = kind === 'nothing' && !gerund(seen.verb) ? '-beside' : '';
  if (own && kind === 'nothing' && is(token, 'genitive') && showsName(seen, first - 2)) return 'of-name';
  if (hasTag(token, 'IN', 'TO'))
    return own && (is(token, 'comitative') || is(token, 'adverse'))
      ? tokens[first - 2]?.text === ','
        ? 'comma-with'
        : 'with'
      : first - 1 === sentence.first && beside
        ? 'preposition-first'
        : 'preposition';
  if (isWhWord(token)) return token.tag === 'WP$' ? 'whose' : 'question-word';
  // "Acting mayor Ana Ruiz spoke"
  const opens = first - 1 === sentence.first && !isFiniteVerb(token) && isFiniteVerb(tokens[subject.last]);
  if (opens) return 'start';
  if (isVerb(token) || isFiniteVerb(token))
    return `${before && first >= before.after ? 'cue' : isFiniteVerb(token) ? 'finite' : 'verb'}${beside}`;
  if (isNoun(token)) return `noun${beside}`;
  // "held a sign outside | Leith Town Hall | saying"
  if (hasTag(token, 'RB')) return is(token, 'spatialPreposition') ? 'preposition' : 'adverb';
  if (token.tag === '-LRB-') return `bracket${beside}`;
  return hasTag(token, ':', '-RRB-') ? 'mark' : 'other';
}

/** True for a word before a noun phrase, its article included, that says how much of it there is: "half the", "more". */
const measures = (token: Token | undefined): boolean =>
  is(token, 'half') || hasTag(token, 'RBR') || (is(token, 'quantifier') && !hasTag(token, 'DT', 'PRP'));

/** Most words that a subject may have before "before", with what it was so long before. */
const WAITING = 8;

/** True for the word of time at the token `link` where all before it is a subject without its verb: "Acme two weeks | before the vote said". */
function isWaitedFor({ verb: { reading, sentence } }: Seen, link: number): boolean {
  const { tokens } = reading;
  const { first } = sentence;
  if (!is(tokens[link], 'temporalSubordinator') || link - first > WAITING || !(opensNounPhrase(tokens[first]) || isNoun(tokens[first])))
    return false;
  const words = tokens.slice(first, link);
  const isWhen = (word: Token) => is(word, 'timeNoun') || is(word, 'timeUnit') || is(word, 'occurrence') || is(word, 'partOfDay');
  return (
    words.some((word) => isNoun(word) && !isWhen(word)) && words.every((word) => word.form.letter && !isVerb(word) && !isFiniteVerb(word))
  );
}

/**
 * True for a noun before "of" and a name that shows whose deed a participle is: "a clip | of Ruiz telling them". Not "the office of Ruiz
 * telling them", nor what speaks by itself, "a biography of Ruiz claiming".
 */
function showsName({ verb: { reading }, kind, head }: Seen, noun: number): boolean {
  const { tokens } = reading;
  if (kind !== 'name' || !isCommonNoun(tokens[noun]) || (is(tokens[head], 'institutionWord') && !is(tokens[head], 'partyName')))
    return false;
  return is(tokens[noun], 'deedShowing');
}

/** True where the comma stands in one place's name, which a preposition leads: "in Perth, | Western Australia | saying". */
function isWiderPlace({ verb: { reading }, candidate, kind }: Seen, comma: number): boolean {
  const { tokens } = reading;
  let first = comma;
  while (isNameWord(tokens[first - 1])) first--;
  const lead = tokens[first - 1];
  const placed = is(lead, 'placePreposition') || is(lead, 'at') || is(lead, 'from');
  return kind === 'name' && first < comma && placed && tokens.slice(candidate.subject.first, candidate.subject.last).every(isNameWord);
}

/** True where the comma is the first of the sentence, and no further one follows the phrase: "In Leith, | Fife |, Bell said". */
function opensClause({ verb: { reading, sentence }, candidate }: Seen, comma: number): boolean {
  if (reading.tokens[candidate.subject.last]?.text === ',') return false;
  for (let i = sentence.first; i < comma; i++) if (reading.tokens[i]?.text === ',') return false;
  return true;
}

/** True where the comma ends what a preposition or participle opens the sentence with: "In her letter, | the mayor, Ana Ruiz, said", "Speaking in Leith, | the mayor, Ana Ruiz, said". */
function endsOpener({ verb: { reading, sentence }, candidate }: Seen, comma: number): boolean {
  const { tokens } = reading;
  if (candidate.between.marks !== 'even' || !hasTag(tokens[sentence.first], 'IN', 'VBG', 'VBN')) return false;
  for (let i = sentence.first + 1; i < comma; i++) if (tokens[i]?.text === ',' || isFiniteVerb(tokens[i])) return false;
  return true;
}

/** Whether the phrase is who stands at the cue before. */
export function lastSpeaker({ verb: { reading, before }, head, shared, candidate }: Seen): string | null {
  const subject = before?.subject;
  if (!subject) return null;
  if (headOf(reading.tokens, subject) === head) return shared ? 'shared' : 'near';
  return shared && candidate.subject.last <= before.at ? 'another' : null;
}
