/**
 * Statements that stand in sections of the article: each under a heading that announces one, by whom it names, or who is named in the first line.
 *
 *   ## Statement from the Leader      Ana Ruiz, leader of the council:      We are sorry.      ## Statement from Leith Water      …
 *                                     ^──────^                              ^───────────^                        ^─────────^
 */
import { is } from '../languages/vocabulary.ts';
import type { Mention, Range, Reading } from '../reading.ts';
import { append } from '../text/append.ts';
import { subjectOf } from './acting.ts';
import { handsOver, isOfSpeech } from './announces.ts';
import { bearerIn } from './bearer.ts';
import { announced } from './given.ts';
import { isQuotation, type Line } from './lines.ts';
import type { Said } from './once-labelled.ts';
import { alike, wordsOf } from './people.ts';
import type { Places } from './places.ts';
import { names, reports } from './told-of.ts';
import { withinIsland } from './voiced.ts';

/** Share of the lines in which they must speak of themselves or to somebody. */
const PERSONAL = 0.3;

/** What is said in such sections. */
export function saidInStatedSections(reading: Reading, lines: readonly Line[], places: Places): readonly Said[] {
  const found: Said[] = [];
  for (let at = 0, end = 0; at < lines.length; at = end) {
    const heading = lines[at] as Line;
    end = at + 1;
    while (end < lines.length && lines[end]?.kind !== 'heading') end++;
    if (heading.kind !== 'heading' || !announcesOne(reading, heading)) continue;
    const under = withinIsland(reading, heading, lines.slice(at + 1, end));
    const named = under[0] ? nameIn(reading, under[0], places) : null;
    const speaker = named ?? announced(reading, heading, places)?.speaker ?? null;
    const below = under.slice(named || isNote(reading, under[0]) ? 1 : 0);
    // "I heard the statement in the square" is no part of it
    const isTold = below.some((line) => speaksOf(reading, line, heading));
    if (speaker && !isTold) append(found, saidIn(reading, below, speaker, places));
  }
  return found;
}

/** What stands from the first line in which somebody speaks on up to the next heading, where the headline gives a speech in full and one person above it gave it. */
export function saidInSpeech(reading: Reading, lines: readonly Line[], places: Places): readonly Said[] {
  const from = lines.findIndex(({ alone, kind }) => alone && kind === 'paragraph');
  const above = lines.slice(0, from);
  if (from < 1 || above.some(({ kind }) => kind === 'heading')) return [];
  const speaker = speakerAbove(reading, above, places);
  // greetings in another tongue, and thanks, open it
  let opening = from;
  while (opening > 1 && (lines[opening - 1] as Line).spokenTo) opening--;
  const end = lines.findIndex((line, i) => i > from && line.kind === 'heading');
  return speaker ? saidIn(reading, lines.slice(opening, end < 0 ? lines.length : end), speaker, places) : [];
}

/** The one person whom the lines name, where a sentence tells that they spoke or wrote; null: there is none. */
function speakerAbove(reading: Reading, lines: readonly Line[], places: Places): Range | null {
  const { tokens } = reading;
  const until = lines.at(-1)?.last ?? 0;
  const people = places.all.filter(
    ({ first, kind, name }) => first >= (lines[0]?.first ?? 0) && first < until && kind === 'person' && name,
  );
  const [one] = people;
  if (!one || people.some((other) => !alike(wordsOf(reading, other), wordsOf(reading, one)))) return null;
  const isTheirs = (mention: Mention) => people.some(({ first, last }) => first >= mention.first && last <= mention.last);
  const speaks = lines.some((line) => tokens.slice(line.first, line.last).some(isOfSpeech) && opensOne(reading, line, places, isTheirs));
  return speaks ? { first: one.first, last: one.last } : null;
}

/** True where the subject of a sentence of the line is such a mention. */
function opensOne(reading: Reading, line: Range, places: Places, isTheirs: (mention: Mention) => boolean): boolean {
  const { tokens, sentences } = reading;
  const [from, to] = [tokens[line.first]?.sentence ?? 0, tokens[line.last - 1]?.sentence ?? -1];
  return sentences.slice(from, to + 1).some((sentence) => {
    const subject = subjectOf(reading, sentence, places);
    return subject !== null && isTheirs(subject);
  });
}

/** True for a line with the heading's word for what somebody said. */
const speaksOf = ({ tokens }: Reading, { first, last }: Range, heading: Range): boolean => {
  const nouns = new Set(tokens.slice(heading.first, heading.last).flatMap((token) => (isOfSpeech(token) ? [token.lower] : [])));
  return tokens.slice(first, last).some(({ lower }) => nouns.has(lower));
};

/** True for a heading with a word for somebody's own words, and whose they are or that all of them are given. */
function announcesOne({ tokens }: Reading, { first, last }: Range): boolean {
  const words = tokens.slice(first, last);
  return words.some((token, i) => is(token, 'ownWords') && (is(words[i + 1], 'from') || is(words[i + 1], 'agentive') || handsOver(words)));
}

/** Whom the first line names that says no more, with a colon or set apart; null: nobody. */
function nameIn(reading: Reading, line: Line, places: Places): Range | null {
  const isLabel = line.apart || reading.tokens[line.last - 1]?.text === ':';
  const mention = isLabel && !line.own ? bearerIn(reading, line, places) : null;
  return mention && { first: mention.first, last: mention.last };
}

/** True for the article's line on how the statement was made: "It was read on its behalf by Tom Bell." */
function isNote(reading: Reading, line: Line | undefined): boolean {
  return line !== undefined && !line.own && !line.spokenTo && reading.tokens.slice(line.first, line.last).some(isOfSpeech);
}

/** The lines up to one with which the article goes on, where they are somebody's; empty where they are not. */
function saidIn(reading: Reading, lines: readonly Line[], speaker: Range, places: Places): readonly Said[] {
  const { tokens } = reading;
  const isPerson = places.named.get(speaker.first)?.kind === 'person';
  const isArticles = (line: Line) =>
    isQuotation(tokens, line) ||
    line.kind === 'quote' ||
    (!line.own &&
      !line.aside &&
      (tokens[line.last - 1]?.text === ':' || (isPerson && (names(tokens, line, speaker) || reports(reading, line)))));
  const end = lines.findIndex(isArticles);
  const said = (end < 0 ? lines : lines.slice(0, end)).filter(
    (line) => !line.aside && tokens.slice(line.first, line.last).some(({ form }) => form.stops),
  );
  const personal = said.filter(({ own, spokenTo }) => own || spokenTo);
  // nothing else tells how far it goes
  const theirs = said.slice(0, said.lastIndexOf(personal.at(-1) as Line) + 1);
  return personal.length < theirs.length * PERSONAL ? [] : theirs.map((line) => ({ speaker, content: line, line }));
}
