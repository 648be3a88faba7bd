/**
 * Finds the words that report speech, and who stands at them:
 *
 *   "We are late," said Ana Ruiz, the manager.
 *                  ^^^^ ^^^^^^^^
 *   Ruiz, who joined in May, has told reporters that it is closed.
 *   ^^^^                         ^^^^
 */
import { CLOSED_TAGS } from '../closed-tags.ts';
import { typesOfNoun } from '../languages/institutions.ts';
import type { CueVerb, Language } from '../languages/language.ts';
import { DOCUMENT_NOUNS, singularOf } from '../languages/people.ts';
import { isPersonNoun } from '../languages/person-nouns.ts';
import { headOf, isTime, isTimePhrase, longPhraseAfter, longPhraseBefore, type Range } from '../phrases.ts';
import type { Cue, Reading, Sentence, Token } from '../reading.ts';
import { type Speakers, speakerAtColon, speakersOf } from './cues-colons.ts';
import { inWordsOf, possessor, reportsAfter } from './cues-nouns.ts';
import { quotingVerb } from './cues-quoting.ts';
import { clauseSubject, mainSubject, subjectBefore, withBefore } from './cues-subjects.ts';
import { askedOf, goesOnWithVerb, groupStart, hauledAnd, isPassive, isVerb, movedToSay, standsAlone, startsClause } from './cues-verbs.ts';

/** Tags of words and marks that never report. */
const MUTE = new Set([...CLOSED_TAGS, 'IN', '$', "''"]);

/** The cues of the article, in text order. Words inside quotations are not looked at. */
export function findCues(reading: Reading, over: Int32Array, language: Language): Cue[] {
  const { tokens } = reading;
  const found: Cue[][] = [];
  const look = (headlines: boolean, speakers: () => Speakers) =>
    reading.sentences.forEach((sentence, index) => {
      const kind = reading.document.blocks[sentence.block]?.kind;
      const headline = kind === 'title' || kind === 'heading';
      if (headline !== headlines) return;
      found[index] = cuesIn({ tokens, over, sentence, index, headline, speakers, language });
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
    if (line.over[at] !== -1) continue;
    const [last, outer] = [cues.at(-1), cues.at(-2)];
    // "saying he was ashamed of those who ruled it late and | calling it": of the clause around the relative one
    const within = last?.order === 'relative' && line.tokens[at]?.tag === 'VBG' && line.tokens[at - 1]?.tag === 'CC';
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
  readonly over: Int32Array;
  readonly sentence: Sentence;
  readonly index: number;
  readonly headline: boolean;
  readonly speakers: () => Speakers;
  readonly language: Language;
}

function cueAt({ tokens, over, sentence, index, headline, speakers, language }: Line, at: number, last: Cue | undefined): Cue | null {
  const token = tokens[at] as Token;
  if (token.lower === 'according' && tokens[at + 1]?.lower === 'to') {
    const subject = longPhraseAfter(tokens, at + 2, sentence.last) ?? wordsToComma(tokens, at + 2, sentence.last);
    return {
      form: 'according',
      verb: null,
      group: at,
      at,
      after: subject?.last ?? at + 2,
      subject,
      order: subject ? 'after' : 'none',
      sentence: index,
    };
  }
  if (token.text === ':' && headline) {
    const speaker = speakerAtColon(tokens, sentence, at, speakers(), language);
    return speaker && { form: 'colon', verb: null, group: at, at, sentence: index, ...speaker };
  }
  if (MUTE.has(token.tag)) return null;
  const noun = token.tag.startsWith('NN') && reportsAfter(tokens, over, at, language) ? possessor(tokens, sentence, at) : null;
  const words = token.lower === 'words' ? inWordsOf(tokens, over, sentence, at) : null;
  if (words) return { form: 'noun', verb: null, group: at, at, after: words.after, subject: words.whose, order: 'before', sentence: index };
  if (noun) return { form: 'noun', verb: null, group: at, at, after: at + 1, subject: noun, order: 'before', sentence: index };
  const known = language.cueVerbs.get(token.lower);
  const listed = known && isVerb(tokens, at, sentence, language) ? known : quotingVerb(tokens, over, at, sentence);
  if (!listed) return null;
  let after = at + 1;
  // "boomed back: “…”"
  if (listed !== known && over[after] === -1 && /^R[BP]$/.test(tokens[after]?.tag ?? '')) after++;
  const particle = tokens[after]?.lower ?? '';
  if (language.particles[listed.lemma]?.includes(particle)) after++;
  // "spoke of “a mess”"
  const of =
    listed.takes === 'particle' && (over[after + 1] ?? -1) !== -1 && (language.requests[listed.lemma] ?? '').split(' ').includes(particle);
  if (listed.takes === 'particle' && after === at + 1 && !of && !language.giving.has(listed.lemma)) return null;
  const form = listed.takes === 'number' || (listed.takes === 'particle' && after === at + 1 && !of) ? 'number' : 'verb';
  // "has it at $585"
  if (listed.lemma === 'have' && tokens[after + 1]?.lower !== 'at') return null;
  // "looked at 88 cases"
  if (listed.lemma === 'look' && particle !== 'at') return null;
  if (listed.lemma === 'go' && tokens[after]?.lower === 'to') {
    // "went on to win"
    if (tokens[after + 1]?.lower !== 'say') return null;
    after += 2;
  }
  // "pointed out that", "made clear that", "went on to say that"
  // "It was late, she went on, because it rained"
  const between = tokens[after]?.text === ',' && (tokens[at - 2]?.text === ',' || tokens[at - 3]?.text === ',');
  const goes = particle === 'on' && !between ? 'that' : 'clause';
  const verb: CueVerb =
    listed.takes !== 'particle'
      ? listed
      : of
        ? { ...listed, takes: 'quotation' }
        : /^(?:out|clear|on)$/.test(particle)
          ? { ...listed, takes: goes }
          : listed;
  const group = groupStart(tokens, over, sentence, at);
  const moved = group === null ? movedToSay(tokens, over, sentence, at) : null;
  if (moved) return { form, verb, group: at, at, after, subject: moved, order: 'before', sentence: index };
  if (group === null) return null;
  const cue = (subject: Range | null, order: Cue['order'], end = after): Cue => ({
    form,
    verb,
    group,
    at,
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
  if (participle && verb.lemma === 'claim' && tokens[at - 1]?.lower === 'from') return null;
  if (participle) {
    const before = tokens[at - 1];
    // "The paper quoted Bell as saying": Bell says it
    if (before?.lower === 'as' && last?.sentence === index && /^(?:quote|cite)$/.test(last.verb?.lemma ?? '')) {
      const quoted = longPhraseBefore(tokens, tokens[at - 2]?.text === ',' ? at - 2 : at - 1, last.after);
      if (quoted) return cue(quoted, 'shared');
    }
    const shares = last && last.sentence === index && last.subject;
    const phrase = longPhraseBefore(tokens, at, sentence.first);
    const other = shares ? withBefore(tokens, at, sentence) : null;
    if (other) return cue(other, 'before');
    if (shares) return cue(mainSubject(tokens, over, sentence, last, at) ?? last.subject, 'shared');
    // ", adding that" and "issued a statement saying": the subject of the clause; "a study showing": the document
    const noun = before?.lower ?? '';
    const object = phrase && language.documents.has(noun) ? phrase : null;
    // "61 percent of voters saying", "Tenants saying it": who says it stands there alone, or with their share
    const share =
      phrase && verb.takes === 'clause' && (phrase.first === sentence.first || /^(?:per)?cent$/.test(tokens[phrase.first + 1]?.lower ?? ''))
        ? phrase
        : null;
    // "the report explores data showing": the report shows it
    const whole = object && /^VB[DZP]$/.test(tokens[object.first - 1]?.tag ?? '') ? clauseSubject(tokens, over, sentence, at) : null;
    const shown = whole && language.documents.has(tokens[headOf(tokens, whole)]?.lower ?? '') ? whole : object;
    // "obtained a filing with the state, showing that"
    const got = before?.text === ',' && language.finding.has(verb.lemma) ? documentGot(tokens, over, sentence, at) : null;
    // "with one tenant writing that"
    const own = phrase && tokens[phrase.first - 1]?.lower === 'with' ? phrase : (got ?? share ?? shown);
    // "won praise by calling it “a mess”"
    const spoken =
      /^(?:while|by|after|before)$/.test(noun) && over.subarray(after, Math.min(after + SOON, sentence.last)).some((part) => part !== -1);
    const clause =
      before?.text === ',' || at === sentence.first || language.channels.has(untimed(tokens, at)) || noun === 'that' || spoken
        ? clauseSubject(tokens, over, sentence, at)
        : null;
    const subject = own ?? clause;
    return cue(subject, subject ? 'shared' : 'none');
  }
  const infinitive = tokens[at - 1]?.tag === 'TO';
  // "as reported by the council"
  const reported = tokens[after]?.lower === 'by' && tokens[group - 1]?.lower === 'as';
  if (group === at && verb.lemma === 'tell' && hauledAnd(tokens, sentence, at)) return null;
  if (reported || (!infinitive && token.tag !== 'VBG' && passive)) {
    // "it was said that", "the court was told": who stands before the verb does not say it
    const agent = tokens[after]?.lower === 'by' ? longPhraseAfter(tokens, after + 1, sentence.last) : null;
    return cue(agent, 'none', agent?.last);
  }
  const conjunction = tokens[group - 1];
  // "It helps people who go there, but also tells them that": the relative clause ends at the comma
  const ended = last?.order === 'relative' && tokens[group - 2]?.text === ',';
  if (conjunction?.tag === 'CC' && last && last.sentence === index && last.subject && !ended && !startsClause(tokens, group)) {
    return cue(mainSubject(tokens, over, sentence, last, at) ?? last.subject, 'shared');
  }
  // "told Ruiz": who stands after it was told
  const inverted =
    verb.lemma !== 'tell' &&
    group === at &&
    !/^(?:VBG|VBN|VB)$/.test(token.tag) &&
    !/^(?:that|it|him|them|me|us)$/.test(tokens[after]?.lower ?? '')
      ? speakerAfter(tokens, after, sentence.last)
      : null;
  const opens = at === sentence.first || over[at - 1] !== -1 || /^(?:,|[-–—]+|:)$/.test(tokens[at - 1]?.text ?? '');
  const afterwards =
    inverted && opens && !isTimePhrase(tokens, inverted) && !language.thought.has(verb.lemma) && !goesOnWithVerb(tokens, inverted.last)
      ? cue(inverted, 'after', inverted.last)
      : null;
  const left = joinedTo(tokens, last, subjectBefore(tokens, over, sentence, group));
  // "If the mayor says so, …": nobody has said it yet
  if (left && /^(?:if|unless)$/.test(tokens[left.subject.first - 1]?.lower ?? '')) return null;
  // "That Bell announced the plan shows that she cares"
  if (left?.subject.first === sentence.first && tokens[sentence.first]?.text === 'That' && tokens[sentence.first + 1]?.tag === 'NNP')
    return null;
  // "…, who leads the union, said an officer who was there": not what stands before the comma
  if (inverted && afterwards && verb.lemma === 'say' && tokens[at - 1]?.text === ',' && standsAlone(tokens, inverted)) return afterwards;
  if (left && spokenOf(tokens, over, left.subject, at, after)) return null;
  if (left && !isTimePhrase(tokens, left.subject)) return cue(left.subject, left.order);
  if (conjunction?.tag === 'CC' || conjunction?.text === ',') {
    const subject = clauseSubject(tokens, over, sentence, group - 1);
    if (subject && conjunction.tag === 'CC') return cue(subject, 'shared');
  }
  if (!afterwards && conjunction?.text === ',' && /^VB[DN]$/.test(token.tag) && goesOnWithDeed(tokens, over, after, sentence.last)) {
    const subject = clauseSubject(tokens, over, sentence, group - 1);
    if (subject) return cue(subject, 'shared');
  }
  return afterwards ?? cue(null, 'none');
}

/** How far the last of some deeds may stand, in tokens. */
const DEEDS = 40;

/** True where "and" leads to another deed: "has shut the hall, called it “a mess” | and left the town". */
function goesOnWithDeed(tokens: readonly Token[], over: Int32Array, from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + DEEDS); i++)
    if (over[i] === -1 && tokens[i]?.lower === 'and') return /^VB[DN]$/.test(tokens[i + 1]?.tag ?? '');
  return false;
}

/** The word before `at`, over a day or "this month": "sent an email | on Wednesday saying". */
function untimed(tokens: readonly Token[], at: number): string {
  let last = at - 1;
  if (isTime(tokens[last])) last--;
  else if (/^(?:this|last)$/.test(tokens[last - 1]?.lower ?? '')) last -= 2;
  if (tokens[last]?.lower === 'on') last--;
  return tokens[last]?.lower ?? '';
}

/** The document that the clause before `at` says somebody came by or made public. */
function documentGot(tokens: readonly Token[], over: Int32Array, sentence: Sentence, at: number): Range | null {
  for (let i = at - 1; i > sentence.first && over[i] === -1; i--) {
    if (!/^VB/.test(tokens[i]?.tag ?? '')) continue;
    if (!/^(?:obtained|published|released|issued|shared|posted|seen|saw|reviewed|leaked|unveiled|got)$/.test(tokens[i]?.lower ?? ''))
      return null;
    const object = longPhraseAfter(tokens, i + 1, at);
    return object && DOCUMENT_NOUNS.has(singularOf(tokens[headOf(tokens, object)]?.lower ?? '')) ? object : null;
  }
  return null;
}

/** True for what was said, and says nothing: "The lift will close, a plan | announced in May". */
function spokenOf(tokens: readonly Token[], over: Int32Array, { first, last }: Range, at: number, after: number): boolean {
  const thing = tokens[last - 1] as Token;
  return (
    /^an?$/.test(tokens[first]?.lower ?? '') &&
    /^(?:,|[-–—]+)$/.test(tokens[first - 1]?.text ?? '') &&
    over[after] === -1 &&
    thing.tag === 'NN' &&
    /^VB[DN]$/.test(tokens[at]?.tag ?? '') &&
    /^(?:IN|RBR?|[.,])$/.test(tokens[after]?.tag ?? '') &&
    tokens[after]?.lower !== 'that' &&
    !isPersonNoun(thing.lower) &&
    !DOCUMENT_NOUNS.has(thing.lower) &&
    typesOfNoun(thing.lower).length === 0
  );
}

/** Who stands after the verb: "said [retired nurse Ana Ruiz]". */
function speakerAfter(tokens: readonly Token[], at: number, end: number): Range | null {
  const former = tokens[at]?.tag === 'VBN' && /^NN/.test(tokens[at + 1]?.tag ?? '') && tokens[at + 2]?.tag === 'NNP';
  const phrase = longPhraseAfter(tokens, former ? at + 1 : at, end);
  return phrase && { first: at, last: phrase.last };
}

/** The subject without what an earlier cue of the sentence speaks of: "said they will skip [the hearing and | others] have said". */
function joinedTo<T extends { readonly subject: Range }>(tokens: readonly Token[], last: Cue | undefined, found: T | null): T | null {
  const { first, last: end } = found?.subject ?? { first: 0, last: 0 };
  if (!found || !last || last.after > first || last.sentence !== tokens[first]?.sentence) return found;
  for (let i = first + 1; i < end - 1; i++) {
    const next = tokens[i + 1] as Token;
    const person =
      next.tag === 'DT' &&
      isPersonNoun(tokens[end - 1]?.lower ?? '') &&
      !isPersonNoun(tokens[i - 1]?.lower ?? '') &&
      tokens[i - 1]?.tag === 'NN';
    if (
      tokens[i]?.tag === 'CC' &&
      (person || next.tag === 'CD' || next.tag === 'PRP' || /^(?:others|some|many|most|few)$/.test(next.lower))
    )
      return { ...found, subject: { first: i + 1, last: end } };
  }
  return found;
}

/** How soon quoted words stand after "by calling", in tokens. */
const SOON = 12;

/** Longest phrase whose tags make none, in tokens: "exit polls" with "exit" taken for a verb. */
const UNREAD = 8;

/** The words up to the next mark, where they are few. */
function wordsToComma(tokens: readonly Token[], first: number, ceiling: number): Range | null {
  let last = first;
  while (last < ceiling && /^[\p{L}\p{N}]/u.test(tokens[last]?.text ?? '')) last++;
  return last > first && last - first <= UNREAD ? { first, last } : null;
}
