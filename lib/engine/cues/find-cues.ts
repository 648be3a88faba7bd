/**
 * Finds the words that report speech, and who stands at them:
 *
 *   "We are late," said Ana Ruiz, the manager.
 *                  ^^^^ ^^^^^^^^
 *   Ruiz, who joined in May, has told reporters that it is closed.
 *   ^^^^                         ^^^^
 */

import { clauseAhead } from '../clauses/ahead.ts';
import { longPhraseAfter, longPhraseBefore } from '../clauses/phrases.ts';
import { isFiniteVerb, isNoun } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Cue, Reading, Sentence, Token } from '../reading.ts';
import { CLOSED_TAGS } from '../tags/closed-tags.ts';
import { eachInTurns, type InTurns } from '../turn-by-turn.ts';
import { adjectiveCue } from './adjective-cue.ts';
import { Speakers, speakerAtColon } from './colons.ts';
import { type NamesBeside, namesBeside } from './elsewhere.ts';
import { nounCue } from './noun-cue.ts';
import { wordsToComma } from './speakers.ts';
import { verbCue } from './verb-cue.ts';
import { viewpointAt } from './viewpoints.ts';

/** Tags of words and marks that never report. */
const MUTE = new Set([...CLOSED_TAGS, 'IN', '$', "''"]);

/** The cues of the article, in text order. Words inside quotations are not looked at. */
export function* findCues(reading: Reading): InTurns<Cue[]> {
  const found: Cue[][] = [];
  const beside = namesBeside(reading);
  const look = (headlines: boolean, speakers: Speakers) =>
    eachInTurns(reading.sentences, (sentence, index) => {
      const kind = reading.document.blocks[sentence.block]?.kind;
      const headline = kind === 'title' || kind === 'heading';
      if (headline !== headlines) return;
      found[index] = cuesIn({ reading, sentence, headline, speakers, beside });
    });
  yield* look(false, new Speakers(reading, []));
  // who speaks in the text speaks in its headlines too
  yield* look(true, new Speakers(reading, [...found]));
  return found.flat();
}

/** A sentence, and who speaks in the text where it is a headline. */
interface Line {
  readonly reading: Reading;
  readonly sentence: Sentence;
  readonly headline: boolean;
  readonly speakers: Speakers;
  readonly beside: NamesBeside;
}

function cuesIn(line: Line): Cue[] {
  const { tokens } = line.reading;
  const cues: Cue[] = [];
  for (let at = line.sentence.first; at < line.sentence.last; at++) {
    if (tokens[at]?.quoted !== -1) continue;
    const cue = cueAt(line, at, cues);
    if (!cue) continue;
    cues.push(cue);
    at = Math.max(at, cue.after - 1);
  }
  return cues;
}

/** The cue that the word at `at` goes on from: the last of those before it in the sentence, or the one around that. */
function cueBefore(tokens: readonly Token[], at: number, cues: readonly Cue[]): Cue | undefined {
  const lead = tokens[at - 1];
  const nearest = cues.at(-1);
  // "did not say whether a boat | given to them | was late but | added": a participle gives nobody's number
  const given = nearest?.form === 'number' && nearest.group === nearest.at && tokens[nearest.at]?.tag === 'VBN' && lead?.tag === 'CC';
  const last = given ? cues.at(-2) : nearest;
  // "Ruiz said Bell had begun with it, but | added": of the clause around the one that is said
  const around = is(lead, 'adversative') ? cues.at(-2) : undefined;
  if (last?.subject && around?.verb?.takes === 'clause' && last.subject.first === around.after) return around;
  if (!last) return last;
  // "criticized Bell for saying so and | called": of the clause that the participle hangs on
  const participle = participleAt(tokens, at, last);
  if (participle === null) return is(tokens[last.group - 1], 'for') ? cues.at(-2) : last;
  // "The ministry said that Bell knows the board, | adding": the ministry adds
  const outer = cues.at(-2);
  const mark = tokens[participle - 1];
  const parted = mark?.text === ',' || (mark?.quoted !== -1 && tokens[participle - 2]?.text === ',');
  if (parted && outer && isSaidBy(last, outer)) return outer;
  // "saying she pitied those who called it early and | blaming them": of the clause around the relative one
  // … or "said that the fees gave them 5 million, | adding that"
  // … or "dismissed a lawsuit alleging that he lied, | saying": of who dismissed it
  const ended = last.form === 'number' || (outer !== undefined && isOfObject(tokens, last, outer));
  const within = lead?.text === ',' ? ended : last.order === 'relative' && lead?.tag === 'CC';
  return (within && outer) || last;
}

/** True for a participle right behind what the verb of another cue takes: "dismissed | a lawsuit | alleging". */
const isOfObject = (tokens: readonly Token[], { at, group, subject }: Cue, outer: Cue): boolean =>
  tokens[at]?.tag === 'VBG' && subject !== null && subject.last === group && outer.subject !== null && subject.first >= outer.after;

/** How far before a verb the participle may stand that it hangs on, in tokens. */
const HANGS = 9;

/**
 * Index of the participle that the verb at `at` is, or hangs on behind a comma: "adding", "knew the court was likely to rule, | using | his feed to
 * criticise", where the cue before tells what somebody may do, and nobody's deed; null: there is none.
 */
function participleAt(tokens: readonly Token[], at: number, before: Cue): number | null {
  if (tokens[at]?.tag === 'VBG') return at;
  if (tokens[at]?.tag !== 'VB' || tokens[at - 1]?.tag !== 'TO' || tokens[before.at]?.tag !== 'VB') return null;
  for (let i = at - 2; i > at - HANGS && tokens[i]?.text !== ',' && !isFiniteVerb(tokens[i]); i--)
    if (tokens[i]?.tag === 'VBG' && tokens[i - 1]?.text === ',') return i;
  return null;
}

/** True for a cue whose subject begins what another says: "said that | Bell knows". */
const isSaidBy = ({ order, subject }: Cue, { verb, after }: Cue): boolean =>
  order === 'before' &&
  subject !== null &&
  (verb?.takes === 'clause' || verb?.takes === 'that') &&
  [after, after + 1].includes(subject.first);

/** The cue at `at`, `cues` being those before it in the sentence. Null: the word does not report. */
function cueAt({ reading, sentence, headline, speakers, beside }: Line, at: number, cues: readonly Cue[]): Cue | null {
  const { tokens, language } = reading;
  const token = tokens[at] as Token;
  if (is(token, 'evidential') && is(tokens[at + 1], 'infinitive')) {
    // "goes according to plan", "sorted according to their size"
    const by = tokens[at + 2]?.tag === 'PRP$' ? at + 3 : at + 2;
    return is(tokens[by], 'yardstick') && !isNoun(tokens[by + 1]) ? null : accordingTo(tokens, sentence, at);
  }
  const view = viewpointAt(tokens, sentence, at);
  if (view) {
    const { subject, at: word, last: end, after } = view;
    // "it was late, | as per the file"
    const group = is(token, 'perPreposition') && at > sentence.first && is(tokens[at - 1], 'comparative') ? at - 1 : at;
    return { form: 'according', verb: null, group, at: word, last: end, after, subject, order: 'after', sentence: token.sentence };
  }
  if (token.text === ':' && headline) {
    const speaker = speakerAtColon(tokens, sentence, at, speakers, language);
    return speaker && { form: 'colon', verb: null, group: at, at, last: at + 1, sentence: token.sentence, ...speaker };
  }
  if (MUTE.has(token.tag)) return null;
  const last = cueBefore(tokens, at, cues);
  return (
    adjectiveCue(reading, sentence, at, last, beside) ??
    nounCue(reading, sentence, at, last, beside) ??
    verbCue(reading, sentence, at, last, beside)
  );
}

/** "according to" at `at`, with who stands after it. */
function accordingTo(tokens: readonly Token[], sentence: Sentence, at: number): Cue {
  const last = at + 2;
  if (is(tokens[last], 'thingRelative') && clauseAhead(tokens, last + 1, sentence.last, false))
    return accordingToWhich(tokens, sentence, at);
  const subject = longPhraseAfter(tokens, last, sentence.last) ?? wordsToComma(tokens, last, sentence.last);
  return {
    form: 'according',
    verb: null,
    group: at,
    at,
    last,
    after: subject?.last ?? last,
    subject,
    order: subject ? 'after' : 'none',
    sentence: (tokens[at] as Token).sentence,
  };
}

/** "according to which": whose it is stands before it, "a plan, | according to which the lift will close". */
function accordingToWhich(tokens: readonly Token[], { first }: Sentence, at: number): Cue {
  const subject = longPhraseBefore(tokens, tokens[at - 1]?.text === ',' ? at - 1 : at, first);
  const [last, after] = [at + 2, at + 3];
  const { sentence } = tokens[at] as Token;
  return { form: 'according', verb: null, group: at, at, last, after, subject, order: subject ? 'relative' : 'none', sentence };
}
