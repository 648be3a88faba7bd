/** The turns of labelled lines: the lines under a label go on with it, to the next label or question. */
import { isFiniteVerb } from '../languages/tags.ts';
import type { Range, Reading, Token, Turn } from '../reading.ts';
import { append } from '../text/append.ts';
import { CLOCK_TIME } from '../text/clock-times.ts';
import { entriesOf } from '../text/entries.ts';
import { isQuestionNumber } from '../text/question-numbers.ts';
import { goesOn, isClosing, namesSpeaker, surnamesOf, tellsOfOther, tellsOfSpeaker } from './floor.ts';
import type { Label } from './labels.ts';
import { type Apart, boxOf, isAside, isQuestion, isQuotation, type Line } from './lines.ts';
import { alike, type Names, wordsOf } from './people.ts';
import type { Sections } from './sections.ts';
import { selfNamed } from './self-named.ts';
import { signerOver } from './signers.ts';
import type { Speaker } from './speakers.ts';

/** Whom the article names, beside the labels too, and how it sets questions apart that have none. */
export interface Beside {
  readonly names: Names;
  readonly guest: Range | null;
  readonly asker: Range | null;
  readonly asked: ReadonlySet<Apart>;
  /** The blocks with labels of those of whom nothing tells that they can speak. */
  readonly others: ReadonlySet<number>;
  readonly sections: Sections | null;
  /** True for the words of a name that labels have too. */
  labelled(words: readonly string[]): boolean;
}

type Voice = Pick<Turn, 'label' | 'speaker' | 'asks'>;

/** The turns in text order. What goes on with a turn is left out where the article has more prose than turns: it quotes a transcript. */
export function labelledTurns(
  reading: Reading,
  lines: readonly Line[],
  labels: readonly Label[],
  speakers: ReadonlyMap<string, Speaker>,
  above: Beside,
): readonly Turn[] {
  const { tokens } = reading;
  // "A" is who has answered by name
  const named = labels.filter(({ key }) => speakers.get(key)?.kind !== 'answer');
  const beside = above.guest ? above : { ...above, guest: answering(reading, named, speakers, above)?.speaker ?? null };
  const answers = answering(reading, labels, speakers, beside);
  const nobody: Voice = { label: null, speaker: beside.asker, asks: true };
  const byLine = new Map(labels.map((label) => [label.line.block, label]));
  const alone = new Set(labels.flatMap(({ range }) => tokens[range.first]?.block ?? []));
  const [opening, closing] = [labels[0]?.range.first ?? 0, labels.at(-1)?.line.block ?? 0];
  const [turns, more]: [Turn[], Turn[]] = [[], []];
  const closings = new Set<number>();
  const notes = notesIn(labels);
  const isLabel = (line: Line | undefined): boolean => line !== undefined && (byLine.has(line.block) || alone.has(line.block));
  const voices = new Map(labels.map((label) => [label, voiceAt(reading, speakers.get(label.key), label, beside)]));
  const surnames = surnamesOf(
    reading,
    [...voices.values()].flatMap(({ speaker }) => speaker ?? []),
  );
  // over what is said or before it
  const bySign = new Map(labels.map((label) => [tokens[label.range.first]?.block ?? -1, voices.get(label)]));
  const isSpeaker = (line: Line | undefined, { speaker }: Voice): boolean => {
    const next = bySign.get(line?.block ?? -1)?.speaker;
    return Boolean(next && speaker && alike(wordsOf(reading, next), wordsOf(reading, speaker)));
  };
  const isHanded = labels.every(({ told, range, line }) => told && tokens[range.first]?.block !== line.block);
  const isQuoted = labels.every(({ line }) => line.kind === 'quote');
  const inList = labels.some(({ line }) => line.kind === 'item');
  let between: Turn[] = [];
  // who goes on, in the lines under the label
  let voice: Voice | null = null;
  // the last line that is no item leads to a list with a colon: "I tell them three things:"
  let isListed = false;
  const anew = beginningAnew(reading, lines);
  // where the turn before begins, and what it answers
  let asked = 0;
  const begin = (own: Voice | null, turn: Turn) => {
    asked = turns.at(-1)?.content.first ?? turn.content.first;
    append(more, between);
    between = [];
    turns.push(turn);
    voice = own && { label: null, speaker: own.speaker, asks: own.asks };
  };
  lines.forEach((line, i) => {
    const label = byLine.get(line.block);
    const { first, last, block, style } = line;
    if (anew.has(line)) voice = null;
    if (isClock(tokens, line)) return;
    if (line.kind !== 'item') isListed = tokens[last - 1]?.text === ':';
    if (label) {
      const own = voices.get(label) as Voice;
      if (!isAside(tokens, label.content) && !notes.has(block)) begin(own, turnOf(own, label.content, block));
    } else if (alone.has(block)) return;
    else if (turns.at(-1)?.asks && turns.at(-1)?.label === null && isLabel(lines[i + 1]) && signsQuestion(reading, line)) {
      // "Ana Ruiz, Leith" between what she asks and who replies
      voice = null;
      sign(turns, signerOver(reading, line));
    } else if (beside.others.has(block) || beside.sections?.isCredit(block)) voice = null;
    else if (line.apart) {
      const leads = first > opening || isLabel(lines[i + 1]) || (isLabel(lines[i + 2]) && isAskersName(tokens, lines[i + 1]));
      if (style !== null && beside.asked.has(style) && leads && block < closing) begin(answers, turnOf(nobody, { first, last }, block));
      // a recipe or a list of the cast may stand below the talk, under a heading of its own
      else if (block > closing) voice = null;
      // "She was questioned by the clerk." under a heading is the article's
      else if (line.kind === 'heading' && !isLabel(lines[i + 1]) && lines[i + 1]?.own === false && !lines[i + 1]?.spokenTo) voice = null;
    } else if (isOthers(tokens, line)) {
      const isPut = first > opening || byLine.has(lines[i + 1]?.block ?? -1);
      if (line.asks && isPut && block < closing) begin(null, turnOf(SOMEBODY, { first: afterColon(tokens, line), last }, block));
      voice = null;
    } else if (line.kind === 'item' && !inList && !tokens[last - 1]?.form.stops && !isListed) {
      // "400 g beans, soaked": a list beside the talk, and what follows it
      voice = null;
    } else if (isHanded && line.asks && isLabel(lines[i + 1])) {
      // a reader asks, in more lines than this one it may be
      between = [];
      begin(null, turnOf(SOMEBODY, { first, last }, block));
    } else if (voice && (line.asks || line.spokenTo) && isSpeaker(lines[i + 1], voice)) {
      // who speaks next has a label, and spoke last as well: somebody without one asks between
      begin(null, turnOf(nobody, { first, last }, block));
    } else if ((isHanded && !line.own && !line.spokenTo) || introduces(reading, beside.names, line)) voice = null;
    else if (voice && goesOn(tokens, line, isQuoted)) {
      const told =
        namesSpeaker(reading, beside.names, line, voice.speaker) ||
        tellsOfSpeaker(reading, beside.names, line, asked) ||
        tellsOfOther(reading, line, surnames);
      if (told || isClosing(reading, line)) closings.add(block);
      if (!told || block > closing) between.push(turnOf(voice, { first, last }, block));
    }
  });
  append(more, untilClosing(between, closings));
  return more.length > turns.length * MORE ? turns : [...turns, ...more].sort((a, b) => a.block - b.block);
}

/** The lines into which nobody goes on: in another entry of a live blog or another box, as a row of a day's table is, and of time alone. */
function beginningAnew(reading: Reading, lines: readonly Line[]): ReadonlySet<Line> {
  const entries = entriesOf(reading.document);
  const isElsewhere = (one: Line, other: Line) =>
    entries?.[one.block] !== entries?.[other.block] || boxOf(reading, one) !== boxOf(reading, other);
  return new Set(lines.filter((line, i) => isClock(reading.tokens, line) || (i > 0 && isElsewhere(line, lines[i - 1] as Line))));
}

/** What goes on with the last label: after it the article may have taken the floor again. */
function untilClosing(turns: readonly Turn[], closings: ReadonlySet<number>): readonly Turn[] {
  const end = turns.findIndex(({ block }) => closings.has(block));
  return end < 0 ? turns : turns.slice(0, end);
}

/** Gives whatever was asked last without a label to who signs it. */
function sign(turns: Turn[], signer: Range | null): void {
  for (let at = turns.length - 1; signer && turns[at]?.asks && turns[at]?.label === null; at--)
    turns[at] = { ...(turns[at] as Turn), speaker: signer };
}

/** The blocks under labels that are all in italics, where most are not: "_Did not answer._" */
function notesIn(labels: readonly Label[]): ReadonlySet<number> {
  const isTold = ({ own, spokenTo }: Line) => !own && !spokenTo;
  const notes = labels.filter(({ line, range }) => line.apart && line.style === 'italic' && range.first < line.first && isTold(line));
  return new Set(notes.length * 2 < labels.length ? notes.map(({ line }) => line.block) : []);
}

/** Longest line with the name of who asks or speaks, and with the time alone, in tokens. */
const [NAME, CLOCK] = [10, 2];

/** True for a line that may be no more than who asks, "Ana Ruiz, Leith". */
const isAskersName = (tokens: readonly Token[], line: Line | undefined): boolean =>
  line !== undefined && line.last - line.first <= NAME && !line.asks && !tokens[line.last - 1]?.form.stops;

/** True for such a line below a question; what is set apart as that is may go on with it: "**Tell me of the cold**". */
const signsQuestion = (reading: Reading, line: Line): boolean =>
  isAskersName(reading.tokens, line) &&
  (!line.apart ||
    signerOver(reading, line) !== null ||
    (!line.bids && reading.tokens.slice(line.first, line.last).some(({ text }) => text === ',')));

/** True for the time alone: "11.20am". */
const isClock = (tokens: readonly Token[], { first, last }: Range): boolean =>
  last - first <= CLOCK && CLOCK_TIME.test(tokens[first]?.text ?? '');

/** True for what stands above somebody's words: a name, "Bell", also with what its bearer is, "Tom Bell, skipper, 4 May", or the time alone, "11.20am". */
function introduces(reading: Reading, names: Names, { first, last }: Line): boolean {
  const { tokens } = reading;
  if (tokens[last - 1]?.form.stops) return false;
  if (isClock(tokens, { first, last })) return true;
  if (last - first <= NAME && names.called(wordsOf(reading, { first, last })).some(({ person }) => person)) return true;
  return (
    (names.personAt(first) !== undefined || (tokens[first + 1]?.form.upper === true && tokens[first + 2]?.text === ',')) &&
    tokens.slice(first, last).some(({ text }) => text === ',') &&
    !tokens.slice(first, last).some((token) => isFiniteVerb(token) && !token.form.upper)
  );
}

/** Who answers a question without a label: the only one who has a label and does not ask; null: there are several. */
function answering(reading: Reading, labels: readonly Label[], speakers: ReadonlyMap<string, Speaker>, beside: Beside): Voice | null {
  const voices = labels.map((label) => voiceOf(speakers.get(label.key), label, beside)).filter(({ asks }) => !asks);
  const [first] = voices;
  const own = first?.speaker ? wordsOf(reading, first.speaker) : [];
  return first && voices.every(({ speaker }) => speaker && alike(wordsOf(reading, speaker), own)) ? first : null;
}

/** Asks, and has no name: "Question from the audience". */
const SOMEBODY: Voice = { label: null, speaker: null, asks: true };

/** True for a line that opens like those with a label, with words that name nobody: what it says is not the one's who spoke before. */
export const isOthers = (tokens: readonly Token[], { first, last, lead, apart }: Line): boolean =>
  !apart && lead > first && lead < last && (tokens[lead - 1]?.text === ':' || tokens[lead]?.text === ':');

const afterColon = (tokens: readonly Token[], { lead }: Line): number => (tokens[lead]?.text === ':' ? lead + 1 : lead);

/** So many times the turns may be lines that go on with them: answers are long. */
const MORE = 4;

const turnOf = ({ label, speaker, asks }: Voice, content: Range, block: number): Turn => ({ label, speaker, asks, content, block });

/** Who speaks at a label, or says there who they are: nobody who has a label of their own. */
function voiceAt(reading: Reading, speaker: Speaker | undefined, label: Label, beside: Beside): Voice {
  const told = voiceOf(speaker, label, beside);
  // in a live blog who asks in one entry is quoted in another
  const quoted = told.asks && speaker?.kind === 'person' && isQuotation(reading.tokens, label.content) && !label.line.asks;
  const numbered = isQuestionNumber(reading.tokens[label.range.first - 1]);
  const voice = numbered || quoted ? { ...told, asks: numbered } : told;
  if (voice === told && speaker?.presides) return { ...voice, asks: asksOf(reading, beside.names, label) };
  const isNamed = speaker?.kind !== 'question' && speaker?.kind !== 'asking';
  const name = isNamed || speaker.name ? null : selfNamed(reading, beside.names, label.content);
  return name && !beside.labelled(wordsOf(reading, name)) ? { ...voice, speaker: name } : voice;
}

/** True where the turn ends with a question mark, or opens with whom it speaks to, "Ms Bell, you had a question". */
function asksOf(reading: Reading, names: Names, { content, line }: Label): boolean {
  const { tokens } = reading;
  const called = names.personAt(content.first);
  return isQuestion(tokens, content, line.kind) || (line.spokenTo && called !== undefined && tokens[called.last]?.text === ',');
}

/** Who speaks at a label: whom it names, or stands for; "Q" and "A" are nobody's names. */
function voiceOf(speaker: Speaker | undefined, { range, line }: Label, { guest: only, asker, sections }: Beside): Voice {
  const section = sections?.guestAt(line.block);
  const guest = section === undefined ? only : section;
  const { kind = 'unknown', name = null, asks = false } = speaker ?? {};
  if (kind === 'answer') return { label: null, speaker: guest, asks };
  // "Moderator" is whom the article calls so, else who asks
  if (kind === 'question' || kind === 'asking') return { label: null, speaker: name ?? asker, asks };
  if (kind === 'answering') return { label: range, speaker: guest ?? range, asks };
  return { label: range, speaker: name ?? range, asks };
}
