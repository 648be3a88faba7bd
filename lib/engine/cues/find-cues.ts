/**
 * Finds the words that report speech, and who stands at them:
 *
 *   "We are late," said Ana Ruiz, the manager.
 *                  ^^^^ ^^^^^^^^
 *   Ruiz, who joined in May, has told reporters that it is closed.
 *   ^^^^                         ^^^^
 */

import { isTimePhrase, longPhraseAfter } from '../clauses/phrases.ts';
import type { CueVerb, Language } from '../languages/language.ts';
import { hasTag, isNoun, isParticiple, isPastForm } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Cue, Range, Reading, Sentence, Token } from '../reading.ts';
import { CLOSED_TAGS } from '../tags/closed-tags.ts';
import { clauseSubject, mainSubject } from './clause-subjects.ts';
import { type Speakers, speakerAtColon, speakersOf } from './colons.ts';
import { inWordsOf, possessor, reportsAfter } from './nouns.ts';
import { participleSubject } from './participles.ts';
import { quotingVerb } from './quoting.ts';
import { joinedTo, speakerAfter, spokenOf, wordsToComma } from './speakers.ts';
import { subjectBefore } from './subjects.ts';
import {
  askedOf,
  goesOnWithDeed,
  goesOnWithVerb,
  groupStart,
  hauledAnd,
  isPassive,
  movedToSay,
  reportsHere,
  standsAlone,
  startsClause,
} from './verbs.ts';

/** Tags of words and marks that never report. */
const MUTE = new Set([...CLOSED_TAGS, 'IN', '$', "''"]);

/** The cues of the article, in text order. Words inside quotations are not looked at. */
export function findCues(reading: Reading): Cue[] {
  const { tokens, language } = reading;
  const found: Cue[][] = [];
  const look = (headlines: boolean, speakers: () => Speakers) =>
    reading.sentences.forEach((sentence, index) => {
      const kind = reading.document.blocks[sentence.block]?.kind;
      const headline = kind === 'title' || kind === 'heading';
      if (headline !== headlines) return;
      found[index] = cuesIn({ tokens, sentence, index, headline, speakers, language });
    });
  look(false, () => new Map());
  // who speaks in the text speaks in its headlines too; few headlines have a colon that asks for them
  const inText = [...found];
  let speakers: Speakers | null = null;
  look(true, () => {
    speakers ??= speakersOf(reading, inText);
    return speakers;
  });
  return found.flat();
}

function cuesIn(line: Line): Cue[] {
  const cues: Cue[] = [];
  for (let at = line.sentence.first; at < line.sentence.last; at++) {
    if (line.tokens[at]?.quoted !== -1) continue;
    const [last, outer] = [cues.at(-1), cues.at(-2)];
    // "saying he was ashamed of those who ruled it late and | calling it": of the clause around the relative one
    // … or "said that the fees gave them 5 million, | adding that"
    const lead = line.tokens[at - 1];
    const within =
      line.tokens[at]?.tag === 'VBG' && (lead?.text === ',' ? last?.form === 'number' : last?.order === 'relative' && lead?.tag === 'CC');
    const cue = cueAt(line, at, within && outer ? outer : last);
    if (!cue) continue;
    cues.push(cue);
    at = Math.max(at, cue.after - 1);
  }
  return cues;
}

/** A sentence, and what the finder knows of it. */
interface Line {
  readonly tokens: readonly Token[];
  readonly sentence: Sentence;
  readonly index: number;
  readonly headline: boolean;
  readonly speakers: () => Speakers;
  readonly language: Language;
}

function cueAt({ tokens, sentence, index, headline, speakers, language }: Line, at: number, last: Cue | undefined): Cue | null {
  const token = tokens[at] as Token;
  if (is(token, 'evidential') && is(tokens[at + 1], 'infinitive')) {
    const end = at + 2;
    const subject = longPhraseAfter(tokens, end, sentence.last) ?? wordsToComma(tokens, end, sentence.last);
    return {
      form: 'according',
      verb: null,
      group: at,
      at,
      last: end,
      after: subject?.last ?? end,
      subject,
      order: subject ? 'after' : 'none',
      sentence: index,
    };
  }
  if (token.text === ':' && headline) {
    const speaker = speakerAtColon(tokens, sentence, at, speakers(), language);
    return speaker && { form: 'colon', verb: null, group: at, at, last: at + 1, sentence: index, ...speaker };
  }
  if (MUTE.has(token.tag)) return null;
  const noun = isNoun(token) && reportsAfter(tokens, at, language) ? possessor(tokens, sentence, at) : null;
  const words = is(token, 'wording') ? inWordsOf(tokens, sentence, at) : null;
  const nominal = { form: 'noun', verb: null, group: at, at, last: at + 1, order: 'before', sentence: index } as const;
  if (words) return { ...nominal, after: words.after, subject: words.whose };
  if (noun) return { ...nominal, after: at + 1, subject: noun };
  const known = language.cueVerbs.get(token.lower);
  const listed = known && reportsHere(tokens, at, sentence, language) ? known : quotingVerb(tokens, at, sentence);
  if (!listed) return null;
  let after = at + 1;
  // "boomed back: “…”"
  if (listed !== known && tokens[after]?.quoted === -1 && hasTag(tokens[after], 'RB', 'RP')) after++;
  const particle = tokens[after];
  if (particle && language.particles[listed.lemma]?.includes(particle.lower)) after++;
  // "spoke of “a mess”"
  const of =
    listed.takes === 'particle' &&
    tokens.slice(after + 1, after + 3).some(({ quoted }) => quoted !== -1) &&
    (language.requests[listed.lemma] ?? '').split(' ').includes(particle?.lower ?? '');
  if (listed.takes === 'particle' && after === at + 1 && !of && !language.giving.has(listed.lemma)) return null;
  const form = listed.takes === 'number' || (listed.takes === 'particle' && after === at + 1 && !of) ? 'number' : 'verb';
  // "has it at $585"
  if (is(listed, 'have') && !is(tokens[after + 1], 'adessive')) return null;
  // "looked at 88 cases"
  if (is(listed, 'looking') && !is(particle, 'adessive')) return null;
  if (is(listed, 'going') && is(tokens[after], 'infinitive')) {
    // "went on to win"
    if (!is(tokens[after + 1], 'saying')) return null;
    after += 2;
  }
  // "pointed out that", "made clear that", "went on to say that"
  // "It was late, she went on, because it rained"
  const between = tokens[after]?.text === ',' && (tokens[at - 2]?.text === ',' || tokens[at - 3]?.text === ',');
  const goes = is(particle, 'superessive') && !between ? 'that' : 'clause';
  const verb: CueVerb =
    listed.takes !== 'particle'
      ? listed
      : of
        ? { ...listed, takes: 'quotation' }
        : is(particle, 'sayingParticle')
          ? { ...listed, takes: goes }
          : listed;
  const group = groupStart(tokens, sentence, at);
  const moved = group === null ? movedToSay(tokens, sentence, at) : null;
  if (moved) return { form, verb, group: at, at, last: after, after, subject: moved, order: 'before', sentence: index };
  if (group === null) return null;
  const cue = (subject: Range | null, order: Cue['order'], end = after): Cue => ({
    form,
    verb,
    group,
    at,
    last: order === 'after' ? at + 1 : end,
    after: end,
    subject,
    order,
    sentence: index,
  });
  // "Asked why, Bell said": a question that the article gives nobody
  if (askedOf(tokens, sentence, at, group)) return verb.takes === 'question' ? cue(null, 'none') : null;
  const passive = isPassive(tokens, group, at, verb);
  const participle = token.tag === 'VBG' && !passive;
  // "barred from claiming asylum"
  if (participle && is(verb, 'claiming') && is(tokens[at - 1], 'ablative')) return null;
  if (participle) {
    const { subject, order } = participleSubject(tokens, sentence, at, after, verb, last?.sentence === index ? last : undefined, language);
    return cue(subject, order);
  }
  const infinitive = tokens[at - 1]?.tag === 'TO';
  // "as reported by the council"
  const reported = is(tokens[after], 'agentive') && is(tokens[group - 1], 'comparative');
  if (group === at && is(verb, 'telling') && hauledAnd(tokens, sentence, at)) return null;
  if (reported || (!infinitive && token.tag !== 'VBG' && passive)) {
    // "it was said that", "the court was told": who stands before the verb does not say it
    const agent = is(tokens[after], 'agentive') ? longPhraseAfter(tokens, after + 1, sentence.last) : null;
    return cue(agent, 'none', agent?.last);
  }
  const conjunction = tokens[group - 1];
  // "It helps people who go there, but also tells them that": the relative clause ends at the comma
  const ended = last?.order === 'relative' && tokens[group - 2]?.text === ',';
  if (conjunction?.tag === 'CC' && last && last.sentence === index && last.subject && !ended && !startsClause(tokens, group)) {
    return cue(mainSubject(tokens, sentence, last, at) ?? last.subject, 'shared');
  }
  const next = tokens[after];
  // "told Ruiz": who stands after it was told
  const inverted =
    !is(verb, 'telling') &&
    group === at &&
    !(isParticiple(token) || hasTag(token, 'VB')) &&
    !(is(next, 'complementizer') || (next?.tag === 'PRP' && is(next, 'objectPronoun')))
      ? speakerAfter(tokens, after, sentence.last)
      : null;
  const opens = at === sentence.first || tokens[at - 1]?.quoted !== -1 || /^(?:,|[-–—]+|:)$/.test(tokens[at - 1]?.text ?? '');
  const afterwards =
    inverted && opens && !isTimePhrase(tokens, inverted) && !language.thought.has(verb.lemma) && !goesOnWithVerb(tokens, inverted.last)
      ? cue(inverted, 'after', inverted.last)
      : null;
  const left = joinedTo(tokens, last, subjectBefore(tokens, sentence, group));
  // "If the mayor says so, …": nobody has said it yet
  if (left && is(tokens[left.subject.first - 1], 'conditional')) return null;
  // "That Bell announced the plan shows that she cares"
  if (left?.subject.first === sentence.first && is(tokens[sentence.first], 'complementizer') && tokens[sentence.first + 1]?.tag === 'NNP')
    return null;
  // "…, who leads the union, said an officer who was there": not what stands before the comma
  if (inverted && afterwards && is(verb, 'saying') && tokens[at - 1]?.text === ',' && standsAlone(tokens, inverted)) return afterwards;
  if (left && spokenOf(tokens, left.subject, at, after)) return null;
  if (left && !isTimePhrase(tokens, left.subject)) return cue(left.subject, left.order);
  if (conjunction?.tag === 'CC' || conjunction?.text === ',') {
    const subject = clauseSubject(tokens, sentence, group - 1);
    if (subject && conjunction.tag === 'CC') return cue(subject, 'shared');
  }
  if (!afterwards && conjunction?.text === ',' && isPastForm(token) && goesOnWithDeed(tokens, after, sentence.last)) {
    const subject = clauseSubject(tokens, sentence, group - 1);
    if (subject) return cue(subject, 'shared');
  }
  return afterwards ?? cue(null, 'none');
}
