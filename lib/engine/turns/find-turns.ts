/**
 * Who speaks by the layout: the turns of transcripts and interviews. This file decides whether the lines of an article are one.
 *
 *   **TB** When did it close?     **AR** In May.     It rained.     **Were you there?**     I was.
 *   label  question               label  answer      goes on        question without label  answer
 */
import { hasTag, isFiniteVerb, isNameWord } from '../languages/tags.ts';
import type { Cue, Mention, Reading, Turn } from '../reading.ts';
import { append } from '../text/append.ts';
import { entriesOf } from '../text/entries.ts';
import { isNamePart } from '../text/label-ends.ts';
import type { InTurns } from '../turn-by-turn.ts';
import { ableToSpeak, answersEach } from './able-to-speak.ts';
import { answeredBelow, answeredUnlabelled } from './answered-unlabelled.ts';
import { askedStyles } from './apart.ts';
import { askedApart } from './asked-apart.ts';
import { askerBefore } from './asker.ts';
import { bearerIn } from './bearer.ts';
import { saidInCorrespondence } from './correspondence.ts';
import { askingEntries, turnInArticle } from './entry-readings.ts';
import { isAskedBefore } from './exchanges.ts';
import { guestBefore } from './guest.ts';
import { guestInHeadline } from './headline-guest.ts';
import { isPresentedAlone } from './introduced.ts';
import { isOthers, labelledTurns } from './labelled.ts';
import { type Label, labelsOf } from './labels.ts';
import { isBesideLetter } from './labels-with-colon.ts';
import { type Line, linesOf } from './lines.ts';
import { listsPeople } from './listed-people.ts';
import { isNameable } from './nameable.ts';
import { namesOf, rangeOf, wordsOf } from './people.ts';
import { placesOf } from './places.ts';
import { quotedTurns } from './quoted-lines.ts';
import { reportersIn } from './reporting.ts';
import { sectionsOf } from './sections.ts';
import { speakersOf } from './speakers.ts';
import { areNameless, FEWEST, isInterview, isLettered, isList, isTranscript, shareOfOwn } from './transcripts.ts';
import { unlabelledTurns } from './unlabelled.ts';

/** Share of the answers from which on who gives them speaks of themselves. */
const HALF = 0.5;

/** What the layout gives to somebody, in text order: turns, and quotations with who says them. */
export function* findTurns(reading: Reading, mentions: readonly Mention[], cues: readonly Cue[]): InTurns<readonly Turn[]> {
  const lines = linesOf(reading);
  yield;
  // a column of readers' letters looks like questions and answers, and the letters tell whose each is
  const letters = saidInCorrespondence(reading, lines, () => placesOf(reading, mentions));
  const written = new Set(letters.map(({ line }) => line));
  const talk = written.size === 0 ? lines : lines.filter((line) => !written.has(line));
  const talks = yield* withTalksOfEntries(reading, talk, mentions, inEntries(reading, yield* turnsOf(reading, talk, mentions)));
  const turns = isAmongOthers(reading, lines, talks, mentions) ? [] : talks;
  yield;
  const quotedBeside = (spoken: readonly Turn[]) =>
    quotedTurns(reading, lines, { mentions, cues, spoken: new Set(spoken.map(({ block }) => block)), letters });
  if (turns.length > 0 && turns.every(({ speaker, asks }) => asks || speaker === null)) {
    // what looked like questions to nobody may be what several have for a heading over their words
    const blocks = new Set(turns.map(({ block }) => block));
    const named = quotedBeside([]);
    if (named.filter(({ speaker, block }) => speaker !== null && blocks.has(block)).length >= FEWEST) return named;
  }
  const quoted = quotedBeside(turns);
  const all = quoted.length === 0 ? turns : [...turns, ...quoted].sort(inOrder);
  return all.filter(({ speaker }) => speaker === null || isNameable(reading, speaker));
}

/** Fewest other people on lines of their own among whom a talk is none, and how far before it and behind it they may stand, in blocks. */
const [OTHERS, BESIDE] = [2, 3];

/**
 * True where no label names who answers, and other people stand on lines of their own among the answers, "Gord Pelletier", "Otto Quist, 7": letters
 * with questions for headings, people who were asked in the street.
 */
function isAmongOthers(reading: Reading, lines: readonly Line[], turns: readonly Turn[], mentions: readonly Mention[]): boolean {
  const answers = turns.filter(({ asks, speaker }) => !asks && speaker !== null);
  const [first, last] = [turns[0], turns.at(-1)];
  if (!first || !last || answers.length === 0 || answers.some(({ label }) => label !== null)) return false;
  // who asks may sign the question
  const known = new Set(turns.flatMap(({ speaker }) => (speaker ? wordsOf(reading, speaker) : [])));
  const places = placesOf(reading, mentions);
  const others = new Set<string>();
  for (const line of lines) {
    if (line.block < first.block - BESIDE || line.block > last.block + BESIDE || line.asks || line.voiced) continue;
    const named = bearerIn(reading, line, places);
    const words = named?.kind === 'person' ? wordsOf(reading, named) : [];
    if (words.length > 1 && !words.some((word) => known.has(word))) others.add(words.join(' '));
  }
  return others.size >= OTHERS;
}

const inOrder = (one: Turn, other: Turn): number => one.content.first - other.content.first;

/**
 * The turns, with those of talks that stand in one entry of a live blog each, "Your questions, answered by Ana Ruiz": where the turns of the
 * article give nothing in the entry to anybody, what the entry tells alone takes their place.
 */
function* withTalksOfEntries(
  reading: Reading,
  lines: readonly Line[],
  mentions: readonly Mention[],
  turns: readonly Turn[],
): InTurns<readonly Turn[]> {
  const entries = entriesOf(reading.document) ?? new Int32Array();
  const entryOf = ({ block }: Turn): number => entries[block] ?? 0;
  const answered = new Set(turns.filter(({ speaker, asks }) => speaker && !asks).map(entryOf));
  const found: Turn[] = [];
  const isReporter = reportersIn(reading, lines);
  for (const entry of askingEntries(reading, lines, mentions)) {
    if (answered.has(entries[entry.block] ?? 0)) continue;
    const isReporterHere: IsReporter = (of) => isReporter(of && { first: of.first + entry.first, last: of.last + entry.first });
    const own = yield* turnsOf(entry.reading, linesOf(entry.reading), entry.mentions, isReporterHere);
    if (own.some(({ asks, speaker }) => !asks && speaker))
      append(
        found,
        own.map((turn) => turnInArticle(entry, turn)),
      );
    yield;
  }
  const held = new Set(found.map(entryOf));
  return found.length === 0 ? turns : [...turns.filter((turn) => !held.has(entryOf(turn))), ...found].sort(inOrder);
}

/** The turns, without whom another entry of a live blog names: what stands above all entries may tell who answers in each. */
function inEntries({ document, tokens }: Reading, turns: readonly Turn[]): readonly Turn[] {
  const entries = entriesOf(document);
  if (!entries) return turns;
  const entryAt = (token: number) => entries[tokens[token]?.block ?? 0] ?? 0;
  return turns.map((turn) => {
    const from = turn.speaker && !turn.label ? entryAt(turn.speaker.first) : 0;
    return from === 0 || from === entryAt(turn.content.first) ? turn : { ...turn, speaker: null };
  });
}

/** The labels, where most have a colon or brackets, without those above what is said that have neither and stand once: headings. */
function withoutStrays({ tokens }: Reading, labels: readonly Label[]): readonly Label[] {
  const isMarked = ({ content, placed }: Label) => !placed && /^[:)\]]$/.test(tokens[content.first - 1]?.text ?? '');
  if (labels.filter(isMarked).length * 2 < labels.length) return labels;
  const times = timesOf(labels);
  const isOver = ({ range, line, timed }: Label) => range.first < line.first && !timed;
  const strays = labels.filter((label) => times.get(label.key) === 1 && isOver(label) && !isMarked(label));
  return strays.length * 2 < labels.length ? labels.filter((label) => !strays.includes(label)) : labels;
}

/** How often each label stands. */
function timesOf(labels: readonly Label[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { key } of labels) times.set(key, (times.get(key) ?? 0) + 1);
  return times;
}

type IsReporter = ReturnType<typeof reportersIn>;

/** The turns of a transcript or interview. */
function* turnsOf(
  reading: Reading,
  lines: readonly Line[],
  mentions: readonly Mention[],
  isReporter: IsReporter = reportersIn(reading, lines),
): InTurns<readonly Turn[]> {
  const labels = withoutStrays(
    reading,
    labelsOf(reading, lines).filter(({ range }) => !isReporter(range)),
  );
  yield;
  // most articles are neither transcript nor interview, and their names are not asked for
  if (labels.length < FEWEST) return unlabelledTurns(reading, lines, labels, () => namesOf(reading, mentions));
  const names = namesOf(reading, mentions);
  yield;
  const times = timesOf(labels);
  // "Leith: Ana Ruiz" over what she says, the manager of Leith
  const sides = new Set(labels.filter((label) => isOverName(reading, label)).map(({ key }) => key));
  const entries = new Set(labels.filter((label) => sides.has(label.key) || isEntry(reading, label, times)));
  const speakers = speakersOf(
    reading,
    names,
    labels.filter((label) => !entries.has(label)),
  );
  yield;
  const able = answersEach(reading, lines, labels, speakers) ? new Set(speakers.keys()) : ableToSpeak(speakers);
  const spoken = labels.filter((label) => able.has(label.key) && !entries.has(label));
  const asked = askedStyles(lines, spoken);
  const isAsked = asked.size > 0 || othersAsk(reading, lines, spoken);
  const isVoxPop = areNameless(spoken, speakers);
  if ((!isVoxPop && !isTranscript(spoken, speakers, isAsked)) || isList(reading, spoken))
    return unlabelledTurns(reading, lines, labels, () => names);
  const until = spoken[0]?.range.first ?? 0;
  const byName = spoken.filter(({ range }) => !isBesideLetter(reading.tokens, range));
  const labelled = new Set(byName.flatMap(({ range }) => names.called(wordsOf(reading, range))));
  const reporting = names.all.filter(({ mentions: all }) => all.some((mention) => isReporter(rangeOf(reading, mention))));
  const [guest, asker] = [guestBefore(reading, names, until, new Set([...labelled, ...reporting])), askerBefore(reading, names, until)];
  const own = shareOfOwn(spoken, speakers);
  const isTold = guest !== null && isAskedBefore(reading, names, guest, until) && (own > 0 || !isUnderAnother(reading, guest, until));
  const isOwn = own > HALF || (own > 0 && guest !== null && isPresentedAlone(reading, names, guest, until));
  const isAnswered = isTold || (guest !== null && isOwn);
  if (isLettered(spoken, speakers) && !isAnswered && !isInterview(reading, lines, spoken)) {
    // questions that are for everybody; others below may be put to somebody
    const lettered = new Set(spoken.map(({ line }) => line));
    return unlabelledTurns(
      reading,
      lines.filter((line) => !lettered.has(line)),
      [],
      () => names,
    );
  }
  yield;
  const answers = guest ? rangeOf(reading, guest) : isLettered(spoken, speakers) ? guestInHeadline(reading) : null;
  const people = askedApart(reading, names, spoken, speakers) ?? { guest: answers, asker: asker && rangeOf(reading, asker) };
  const others = labels.filter((label) => !able.has(label.key) && isElses(reading, label)).map(({ line }) => line.block);
  const sections = sectionsOf(reading, names, lines);
  const isLabelled = (words: readonly string[]) => names.called(words).some((named) => labelled.has(named));
  const beside = { names, ...people, asked, others: new Set(others), sections, labelled: isLabelled };
  const turns = labelledTurns(reading, lines, spoken, speakers, beside);
  const above = answeredUnlabelled(reading, names, lines, spoken, turns);
  const hasLetter = spoken.some(({ key }) => speakers.get(key)?.kind === 'answer');
  const below = answeredBelow(reading, names, lines, turns, hasLetter ? answers : null);
  return above.length + below.length === 0 ? turns : [...turns, ...above, ...below].sort(inOrder);
}

/** True for a label that is a name, before a line that says more: whoever that is, it is nobody else. "Note: …" goes on with the turn. */
const isElses = ({ tokens }: Reading, { range, line }: Label): boolean =>
  tokens[range.last]?.text === ':' && range.first >= line.first && isNameWord(tokens[range.first]);

/** True for a label that stands once, before a line without a verb and without an end, "Director: Ana Ruiz"; or before names: "Witnesses: Ana Ruiz and Tom Bell." */
function isEntry({ tokens }: Reading, { key, content, line, range }: Label, times: ReadonlyMap<string, number>): boolean {
  // an answer may be a name and no more, but not of "Witnesses"
  if (hasTag(tokens[range.last - 1], 'NNS', 'NNPS') && listsPeople(tokens, content)) return true;
  if ((times.get(key) ?? 0) > 1 || tokens[line.last - 1]?.form.stops) return false;
  for (let i = content.first; i < content.last; i++) if (isFiniteVerb(tokens[i]) || tokens[i]?.quoted !== -1) return false;
  return true;
}

/** True for a label in a heading that says a name and no more. */
const isOverName = ({ tokens }: Reading, { content, line }: Label): boolean =>
  line.kind === 'heading' && content.last - content.first > 1 && tokens.slice(content.first, content.last).every(isNamePart);

/** True where the first label stands under a heading other than what tells of the guest: "Common questions" may be anybody's. */
function isUnderAnother({ document, tokens }: Reading, { first }: Mention, until: number): boolean {
  const isHeading = (block: number) => document.blocks[block]?.kind === 'heading';
  const from = tokens[first]?.block ?? 0;
  for (let block = (tokens[until]?.block ?? 0) - 1; block > from; block--) if (isHeading(block)) return true;
  return false;
}

/** True where right above most of the labelled lines somebody asks whose label is no name: "reader17 asks: When?" */
function othersAsk({ tokens }: Reading, lines: readonly Line[], labels: readonly Label[]): boolean {
  const labelled = new Set(labels.map(({ line }) => line.block));
  const asked = lines.filter((line, i) => labelled.has(line.block) && lines[i - 1]?.asks && isOthers(tokens, lines[i - 1] as Line));
  return asked.length * 2 > labels.length;
}
