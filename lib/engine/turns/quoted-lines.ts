/**
 * Quotations that the layout gives to somebody: a block quotation with its credit, a list of people with what each says, a statement that
 * is given in full.
 *
 *   > It was late.                Ana Ruiz, baker: “It was late.”          Ana Ruiz’s full statement:
 *   > — Ana Ruiz, Quay Street     ^──────^          ^──────────^           > It was late.
 */

import { cuesBySentence } from '../clauses/saying-before.ts';
import type { Cue, Mention, Range, Reading, Turn } from '../reading.ts';
import { append } from '../text/append.ts';
import { hasEntries } from '../text/entries.ts';
import { saidInBoxes } from './boxes.ts';
import { saidInChats } from './chats.ts';
import { announcedByTitle, announcedOver, givenBelow, givenInFull } from './given.ts';
import { saidOnIslands } from './islands.ts';
import type { Given } from './issued.ts';
import { saidInQuotedList } from './labels-alike.ts';
import { answeredInMarks, boxOf, isNameAlone, type Line } from './lines.ts';
import { saidInMails } from './mails.ts';
import type { Said } from './once-labelled.ts';
import { saidInLetters } from './open-letters.ts';
import { type Places, placesOf } from './places.ts';
import { saidInPosts } from './posts.ts';
import { type Floor, isGiven, isLaidOpen, presentedOver } from './presented-over.ts';
import { credited, inBrackets, listed, readOut, turnOf } from './quoted-line.ts';
import { reportersIn } from './reporting.ts';
import { saidBy, saidOver } from './said-in-turn.ts';
import { saidAboveQuotedName } from './signed-quotation.ts';
import { saidUnderHeadings } from './stated.ts';

/** Whose the quotations are that come next, and by what they say them; null: by nothing that the article names. */
type Handed = Pick<Given, 'speaker'> & { readonly via: Range | null };

/** What is known before quotations are looked at. */
interface Known {
  readonly mentions: readonly Mention[];
  readonly cues: readonly Cue[];
  /** Blocks that are somebody's already. */
  readonly spoken: ReadonlySet<number>;
  /** Letters that are answered. */
  readonly letters: readonly Said[];
}

/** What is quoted in the lines, and whose it is. */
export function quotedTurns(reading: Reading, lines: readonly Line[], { mentions, cues, spoken, letters }: Known): readonly Turn[] {
  const cuesOf = cuesBySentence(cues);
  const places = placesOf(reading, mentions);
  const turns: Turn[] = [];
  // a talk may stand below what several say one after another, and above somebody's statement
  const talk = lines.findIndex(({ block }) => spoken.has(block));
  const finders = [saidInMails, saidInPosts, saidInChats, saidInLetters, saidAboveQuotedName, saidInQuotedList];
  const written = [...finders.flatMap((find) => find(reading, lines, places)), ...letters];
  const blocks = new Set(written.map(({ line }) => line.block));
  const boxed = [...written, ...saidInBoxes(reading, places).filter(({ line }) => !blocks.has(line.block))];
  const decided = new Set(boxed.map(({ line }) => boxOf(reading, line) ?? line.block));
  const below = lines.slice(lines.findLastIndex(({ block }) => spoken.has(block)) + 1);
  const said =
    talk < 0
      ? saidBy(reading, lines, mentions, places)
      : [...saidAround(reading, lines, talk, below, places), ...saidUnderHeadings(reading, below, places, true)];
  const others = decided.size === 0 ? said : said.filter(({ line }) => !decided.has(boxOf(reading, line) ?? line.block));
  const isReporter = reportersIn(reading, lines);
  const named = [...others, ...boxed];
  const taken = new Set(named.map(({ line }) => line.block));
  const onIslands = saidOnIslands(reading, lines, { places, cuesOf }, spoken).filter(({ line }) => !taken.has(line.block));
  const theirs = [...named, ...onIslands].filter(({ speaker }) => !isReporter(speaker));
  const byName = new Map(theirs.map(({ speaker, content, line }) => [line.block, turnOf(speaker, content, line)]));
  const floor: Floor = { live: hasEntries(reading.document), places, cuesOf };
  const put = answeredInMarks(reading.tokens, lines);
  let given: Handed | null = null;
  // the line of it right above: all are of one kind
  let over: Line | null = null;
  for (const [i, line] of lines.entries()) {
    const isSpoken = spoken.has(line.block);
    const signed = isSpoken ? null : credited(reading, line);
    // under a headline that announces somebody’s statement
    if (line.kind === 'quote' && line.own && !reading.document.blocks[line.block]?.pulled) given ??= announcedByTitle(reading, places);
    const isNext = !put.has(line) && (isGiven(reading, line) || (floor.live && isLaidOpen(reading, lines[i - 1], line)));
    if (given && !isSpoken && !signed && isNext && (over ?? line).kind === line.kind) {
      // "Alan" below his own letter, and whom it greets above
      if ((over && isNameAlone(reading.tokens, line)) || (!over && line.voiced && greets(reading, line))) continue;
      turns.push(turnOf(given.speaker, line, line, given.via));
      over = line;
      continue;
    }
    [given, over] = [null, null];
    if (isSpoken) continue;
    const own = signed ?? byName.get(line.block) ?? listed(reading, line, places.named) ?? inBrackets(reading, line, places);
    const before = turns.at(-1);
    if (own) turns.push(own);
    else if (before && goesOn(reading, before, line)) turns.push(turnOf(before.speaker, line, line, before.via));
    else {
      append(turns, readOut(reading, line, places));
      const heading = line.apart && line.style !== 'italic' ? line : null;
      const next = lines[i + 1];
      const presented = () =>
        next && !put.has(next) ? presentedOver(reading, line, next, { ...floor, isTaken: byName.has(next.block) }) : null;
      given =
        givenInFull(reading, line.last - 1, places) ??
        givenBelow(reading, line, places) ??
        announcedOver(reading, heading, places) ??
        presented();
    }
  }
  return turns;
}

/** What people say under their names above a talk; and below it, where it is one of several such parts: a couple between others who are asked alone. */
function saidAround(reading: Reading, lines: readonly Line[], talk: number, below: readonly Line[], places: Places): readonly Said[] {
  const above = lines.slice(0, talk);
  const first = below[0]?.first ?? Number.POSITIVE_INFINITY;
  const all = saidOver(reading, [...above, ...below], places);
  const isBelow = ({ line }: Said) => line.first >= first;
  return all.some(isBelow) && !all.every(isBelow) ? all : saidOver(reading, above, places);
}

/** True for a line that ends as those do that greet somebody: "To everyone at Mill Lane:", "Dear Tom,". */
const greets = ({ tokens }: Reading, { last }: Line): boolean => /^[,:]$/.test(tokens[last - 1]?.text ?? '');

/** True for a line that opens with the next part of the quotation with which the turn ends: each paragraph has a mark that opens it, the last one that closes it. */
function goesOn({ tokens, quoted }: Reading, { speaker, content }: Turn, { first, last, kind }: Line): boolean {
  const quotationAt = (at: number) => quoted[tokens[at]?.quoted ?? -1]?.quotation ?? -1;
  const open = speaker && kind !== 'heading' ? quotationAt(content.last - 1) : -1;
  // "“Ana Ruiz, chair”" signs what stands above it
  const signs = speaker !== null && first <= speaker.first && speaker.last <= last;
  return open !== -1 && !signs && quotationAt(first) === open;
}
