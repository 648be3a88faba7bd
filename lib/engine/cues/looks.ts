/** What each part of the score looks at, and the word that says what it is; null: nothing that counts. */

import { leadsClause } from '../clauses/ahead.ts';
import { headOf } from '../clauses/phrases.ts';
import { hasTag, isFiniteVerb, isNameWord, isNoun, isPastForm, isVerb, isWhWord } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Token } from '../reading.ts';
import { untimed } from './nouns.ts';
import type { Joint, Seen, Verb } from './seen.ts';
import { goesOnWithDeed, standsAlone } from './verbs.ts';
import { countedFrom } from './whole-subjects.ts';

/** True where the verb is a participle: "saying". */
export const gerund = ({ reading, at }: Verb): boolean => reading.tokens[at]?.tag === 'VBG';

/** How the verb is joined to what stands before it. */
export function jointOf(verb: Verb): Joint {
  const {
    reading: { tokens, language },
    sentence,
    group,
    at,
  } = verb;
  const before = tokens[group - 1];
  if (group === sentence.first || !before) return 'start';
  if (before.tag === 'CC') return 'and';
  // “…,” meaning
  if (before.text === ',' || (before.quoted !== -1 && tokens[group - 2]?.text === ','))
    return !gerund(verb) && isPastForm(tokens[at]) && goesOnWithDeed(tokens, at + 1, sentence.last) ? 'list' : 'comma';
  // "by saying", "in saying": the subject of the clause says it; "it goes without saying"
  if (hasTag(before, 'IN'))
    return !gerund(verb) || (is(before, 'participleLead') && !is(before, 'privative')) ? 'preposition' : 'other-preposition';
  return gerund(verb) && language.channels.has(untimed(tokens, group)) ? 'channel' : 'free';
}

/** What stands right before the phrase. */
export function lead(seen: Seen): string {
  const {
    reading: { tokens },
    sentence,
    candidate: {
      subject,
      between: { kind },
    },
    before,
  } = seen;
  const first = countedFrom(tokens, subject.first, sentence.first);
  const token = tokens[first - 1];
  const who = kind === 'who' || kind === 'comma-who';
  if (first === sentence.first || !token) return 'start';
  // who speaks already may have been governed by anything
  if (lastSpeaker(seen) === 'shared') return 'speaker';
  // whom "who" speaks of may be anything in its own clause, but no part of a longer phrase
  if (who) return hasTag(token, 'IN', 'TO', 'CC') && (isNoun(tokens[first - 2]) || hasTag(tokens[first - 2], 'CD')) ? 'linked-who' : 'who';
  if (token.quoted !== -1) return 'quotation';
  const inside = kind === 'aside' || kind === 'aside-verb';
  if (token.text === ',') return inside && !endsOpener(seen, first - 1) ? 'comma-inside' : 'comma';
  // a participle makes no clause: "spoke before lawmakers defending"
  const own = gerund(seen) && !seen.shared;
  if (leadsClause(token) && !(own && token.tag === 'IN')) return 'subordinator';
  if (token.tag === 'CC') {
    const noun = tokens[first - 2];
    if (noun?.text === ',') return inside ? 'comma-and-inside' : 'comma-and';
    // "skip the hearing and | others said"
    const apart = hasTag(tokens[first], 'CD', 'PRP') || is(tokens[first], 'indefinitePronoun');
    return isNoun(noun) && !apart ? 'noun-and' : 'and';
  }
  const beside = kind === 'nothing' && !gerund(seen) ? '-beside' : '';
  if (hasTag(token, 'IN', 'TO'))
    return is(token, 'comitative') && own
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
  if (hasTag(token, 'RB')) return 'adverb';
  if (token.tag === '-LRB-') return `bracket${beside}`;
  return hasTag(token, ':', '-RRB-') ? 'mark' : 'other';
}

/** True where the comma ends what a preposition opens the sentence with: "In her letter, | the mayor, Ana Ruiz, said". */
function endsOpener({ reading: { tokens }, sentence, candidate }: Seen, comma: number): boolean {
  if (candidate.between.marks !== 'even' || !hasTag(tokens[sentence.first], 'IN')) return false;
  for (let i = sentence.first + 1; i < comma; i++) if (tokens[i]?.text === ',' || isFiniteVerb(tokens[i])) return false;
  return true;
}

/** What stands between the phrase and the verb; a comma before a participle closes no aside. */
export function spans(seen: Seen): string {
  const { kind } = seen.candidate.between;
  if (seen.shared) return kind === 'aside-verb' && !gerund(seen) ? kind : 'clause';
  return gerund(seen) && kind === 'aside' ? 'ing-aside' : kind;
}

/** "says" and a plural, "say" and a singular. */
export function disagrees({ reading: { tokens }, group, candidate, head, shared }: Seen): string | null {
  if (shared || candidate.side === 'after') return null;
  const [noun, first] = [tokens[head] as Token, tokens[group] as Token];
  if (first.tag === 'VBZ') return noun.tag === 'NNS' ? 'disagrees' : null;
  if (first.tag !== 'VBP' || !hasTag(noun, 'NN', 'NNP') || is(noun, 'collective')) return null;
  for (let i = candidate.subject.first; i < candidate.subject.last; i++) if (tokens[i]?.tag === 'CC') return null;
  return 'disagrees';
}

/** Where the phrase has a verb of its own: whether that stands right after it, and in the tense of the one asked for. */
export function ownVerb({ reading: { tokens }, at, group, candidate: { subject }, shared }: Seen): string | null {
  if (!shared) return null;
  const next = tokens[subject.last];
  const own = isFiniteVerb(next) ? next : hasTag(next, 'RB') ? tokens[subject.last + 1] : undefined;
  if (!isFiniteVerb(own)) return next?.text === ',' ? 'after-comma' : 'far';
  if (group !== at || tokens[at]?.tag === 'VBG') return 'beside';
  return own?.tag === tokens[at]?.tag ? 'same-tense' : 'other-tense';
}

/** Whether a clause of which the phrase is the subject hangs on another one, which goes on with the verb that is asked for. */
export function inner(seen: Seen): string | null {
  if (!seen.shared) return null;
  const opening = lead(seen);
  const form = `${gerund(seen) ? 'ing-' : ''}${seen.joint}`;
  if (opening === 'subordinator' || opening === 'question-word') return `clause-${form}`;
  return seen.before && seen.candidate.subject.first >= seen.before.after ? `said-${form}` : null;
}

/** Whether the phrase is who stands at the cue before. */
export function lastSpeaker({ reading: { tokens }, before, head, shared, candidate }: Seen): string | null {
  const subject = before?.subject;
  if (!subject) return null;
  if (headOf(tokens, subject) === head) return shared ? 'shared' : 'near';
  return shared && candidate.subject.last <= before.at ? 'another' : null;
}

/** For a phrase right before a participle: what it is, and whether it tells things by itself: "research showing", "rumours saying". */
export function besideGerund(seen: Seen): string | null {
  if (!gerund(seen)) return null;
  // "the study draws on letters showing": the study shows it
  if (seen.shared) return seen.kind === 'document' && seen.joint === 'free' ? 'shown' : null;
  if (seen.candidate.between.kind !== 'nothing') return null;
  // "says a report highlighting"
  if (lastSpeaker(seen) === 'near') return 'speaker';
  const { tokens, language } = seen.reading;
  const head = tokens[seen.head] as Token;
  const near = language.singularOf(head.lower);
  if (language.channels.has(near)) return 'channel';
  if (language.documents.has(near) || is(head, 'hearsay')) return 'document';
  return seen.kind === 'document' ? null : seen.kind;
}

/** Whether the name speaks elsewhere in the article. */
export function elsewhere({ reading: { tokens }, speakers, head, at, candidate }: Seen): string | null {
  const name = tokens[head] as Token;
  if (!isNameWord(name)) return null;
  const beside = candidate.subject.last === at || candidate.subject.first === at + 1 ? 1 : 0;
  return (speakers.get(name.lower) ?? 0) > beside ? 'speaks' : null;
}

/** For a phrase after its verb: what stands before the verb. */
export function inversion({ reading: { tokens }, sentence, at, candidate }: Seen): string | null {
  if (candidate.side === 'before') return null;
  const before = tokens[at - 1];
  if (at === sentence.first || !before) return 'start';
  if (before.quoted !== -1 || (before.text === ',' && tokens[at - 2]?.quoted !== -1)) return 'quotation';
  return before.text !== ',' ? 'mark' : standsAlone(tokens, candidate.subject) ? 'comma-alone' : 'comma';
}
