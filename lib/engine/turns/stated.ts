/**
 * Statements that a headline, a heading or a line with a colon announces, and that stand under it without marks: whoever made it says "I" or "we" there.
 *
 *   ## Statement from Mayor Ana Ruiz      I am grateful to the crews.     We will rebuild the mill.
 *                           ^──────^      ^─────────────────────────────────────────────────────^
 */
import { hasTag, isFiniteVerb } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Range, Reading, Token } from '../reading.ts';
import { append } from '../text/append.ts';
import { announcesInFull, handsOver } from './announces.ts';
import { announcedByTitle, announcedOver, givenInFull } from './given.ts';
import type { Given } from './issued.ts';
import { isNameAlone, isQuoted, type Line } from './lines.ts';
import type { Said } from './once-labelled.ts';
import type { Places } from './places.ts';
import { isRole } from './roles.ts';
import { announcesBelow, saidBelowNameless } from './stated-nameless.ts';
import { speaksOfOne } from './statement-owner.ts';
import { names, reports } from './told-of.ts';
import { withinIsland } from './voiced.ts';

/** Longest line that hands over to somebody else, in tokens. */
const HANDING = 8;
/** Share of the lines of a statement that must say "I" or "we", and where all of it is announced. */
const [OWN, WHOLE] = [0.5, 0.3];

/**
 * The lines of such statements, and who made them.
 * @param below they stand below a talk: what the headline announces is that, and a line or heading of these has to announce what they are
 */
export function saidUnderHeadings(reading: Reading, lines: readonly Line[], places: Places, below = false): readonly Said[] {
  const found: Said[] = [];
  let given = below ? null : inOwnWords(reading, announcedByTitle(reading, places));
  let isOver = true;
  let isByTitle = given !== null;
  // something that the headline announces was found
  let isBegun = false;
  const { document, tokens } = reading;
  const isBody = ({ first, last }: Range): boolean => {
    const mention = places.named.get(first);
    return mention?.kind === 'organisation' || (mention !== undefined && mention.last < last);
  };
  let title = 0;
  while (document.blocks[tokens[title]?.block ?? -1]?.kind === 'title') title++;
  const isTitled = !below && announcesInFull(tokens.slice(0, title));
  for (let i = 0; i <= lines.length; ) {
    let end = i;
    let next: Given | null = null;
    for (; end < lines.length && !next; end++) {
      const line = lines[end] as Line;
      next = line.kind === 'heading' ? null : givenInFull(reading, line.last - 1, places);
      if (line.apart && !next) break;
    }
    const under = withinIsland(reading, lines[i - 1], beforeCredited(reading, lines.slice(i, next ? end - 1 : end)));
    if (!given) append(found, saidBelowNameless(reading, lines, i - 1, places, isTitled));
    const heading = isOver && i > 0 ? lines[i - 1] : undefined;
    const isWhole = isTitled || (heading !== undefined && announcesInFull(tokens.slice(heading.first, heading.last)));
    const isParted = lines[end]?.kind === 'heading' || lines[i + under.length]?.kind === 'quote';
    const isNoMore = given !== null && heading !== undefined && saysNoMore(tokens, heading, given);
    const said: readonly Said[] = given
      ? statedIn(reading, given, under, { isOver, isTitled, isWhole: isWhole && !isBegun, isNoMore, isParted, isBody })
      : [];
    const isTheirs = !isBegun || said.filter(({ line }) => line.alone).length * 2 > said.length;
    if (isTheirs) append(found, said);
    isOver = next === null;
    // the article's own words may stand between the headline and what it announces; a speech may have headings, below which they go on as "I"
    const goesOn = isTitled && isByTitle && lines[end]?.kind === 'heading' && (!isBegun || (isTheirs && said.length > 0));
    isBegun ||= isByTitle && said.length > 0;
    const above = under.length === 0 || goesOn ? given : null;
    const over = next ?? inOwnWords(reading, announcedOver(reading, lines[end] ?? null, places));
    if (over) isByTitle = false;
    given = over ?? above;
    i = next ? end : end + 1;
  }
  // "Here is what she said in full."
  const taken = new Set(found.map(({ line }) => line.block));
  for (const [at, line] of lines.entries()) {
    if (line.apart || !announcesBelow(reading, line)) continue;
    const said = saidBelowNameless(reading, lines, at, places, isTitled);
    if (said.some((one) => taken.has(one.line.block))) continue;
    append(found, said);
    for (const one of said) taken.add(one.line.block);
  }
  return found;
}

/** Whose statement or open letter a heading announces, or whose speech in full: what else is theirs may be told of under it. */
function inOwnWords({ tokens }: Reading, given: Given | null): Given | null {
  if (!given) return null;
  const { first, last } = given.via;
  const block = tokens[first]?.block;
  let [from, to] = [first, last];
  while (from > 0 && tokens[from - 1]?.block === block) from--;
  while (to < tokens.length && tokens[to]?.block === block) to++;
  const isOwn = is(tokens[first], 'ownWords') || is(tokens[first - 1], 'openToAll');
  return isOwn || tokens.slice(from, to).some((token) => is(token, 'whole')) ? given : null;
}

/** Where a statement stands. */
interface Where {
  /** Under a heading or headline, and not below a line with a colon. */
  readonly isOver: boolean;
  /** The headline announces all of it. */
  readonly isTitled: boolean;
  /** The headline does, or the heading above it. */
  readonly isWhole: boolean;
  /** The heading says no more than whose it is. */
  readonly isNoMore: boolean;
  /** A heading stands below, or a quotation that is somebody else's. */
  readonly isParted: boolean;
  /** True for the words for a body, or for two that speak together. */
  isBody(speaker: Range): boolean;
}

/**
 * What stands under the words that announce somebody’s statement, from the first to the last line in which they speak of themselves.
 */
function statedIn(reading: Reading, given: Given, lines: readonly Line[], where: Where): readonly Said[] {
  const { tokens } = reading;
  const { isOver, isTitled, isWhole, isNoMore, isParted } = where;
  const saidBy = (said: readonly Line[]) => said.map((line) => ({ speaker: given.speaker, content: line, line }));
  const below = isOver && isTitled ? belowAnnouncement(tokens, lines) : lines;
  // a body may speak of itself by name, where the last line before a heading or another's words has its "we" again
  const isBody = !isOver && isParted && below.at(-1)?.own === true && where.isBody(given.speaker);
  const isTheirs = (line: Line) => !isTold(reading, given, line, isBody);
  const under = isOver || isBody ? untilAnother(tokens, below, given) : untilTold(reading, given, below);
  // between such a heading and the next nothing but their words may stand, in which nobody need say "we", with the day and who signs
  const isArticles = (line: Line) => isTold(reading, given, line) || (!line.own && reports(reading, line));
  const [first, last] = [under.findIndex((line) => saysMore(tokens, line)), under.findLastIndex((line) => saysMore(tokens, line))];
  if (isNoMore && isParted && first >= 0 && !under.some(isArticles)) return saidBy(under.slice(first, last + 1));
  // what is handed over may speak to its readers and never of who wrote it
  const own = under.filter((line) => line.own || (!isOver && line.spokenTo));
  const from = own[0] ? under.indexOf(own[0]) : -1;
  if (from < 0) return [];
  // "5 December" may stand above it, and the name below
  if (under.slice(0, from).some((line) => saysMore(tokens, line)) || !under.every(isTheirs)) return [];
  const until = under.indexOf(own.at(-1) as Line) + 1;
  // "The Herald found that he had taken it", among their words, and "The police said nobody was hurt.", below them, are the article's
  const areOthersTold = under.slice(from, until).some((line) => !line.own && reports(reading, line) && speaksOfOne(reading, [line]));
  const goesOn = isWhole && isParted && isOver && !under.slice(until).some((line) => reports(reading, line));
  const said = under.slice(from, goesOn ? under.length : until);
  return own.length < said.length * (isWhole && !areOthersTold ? WHOLE : OWN) ? [] : saidBy(said);
}

/** The lines up to a block quotation that is credited to somebody. */
function beforeCredited({ document }: Reading, lines: readonly Line[]): readonly Line[] {
  const end = lines.findIndex(({ block }) => document.blocks[block]?.credit !== undefined);
  return end < 0 ? lines : lines.slice(0, end);
}

/** True for a heading that says whose statement stands below, and no more: "Statement from the Harbour Board", "Read Ana Ruiz’s full statement:". */
export function saysNoMore(tokens: readonly Token[], heading: Range, { speaker, via }: Given): boolean {
  const isOf = (at: number) => [speaker, via].some(({ first, last }) => at >= first && at < last);
  const isSmall = (token: Token) => !token.form.letter || hasTag(token, 'POS') || SMALL.some((name) => is(token, name));
  return tokens.slice(heading.first, heading.last).every((token, i) => isOf(heading.first + i) || isSmall(token));
}

const SMALL = ['from', 'agentive', 'definiteArticle', 'whole', 'in', 'reading'] as const;

/**
 * The lines under a headline that announces all of somebody's words below the one with which the article hands over to them, "Her statement is
 * published here in full."; else from the first on in which somebody speaks of themselves.
 */
function belowAnnouncement(tokens: readonly Token[], lines: readonly Line[]): readonly Line[] {
  // "We print it here in full."
  const handed = lines.findIndex((line) => !line.alone && handsOver(tokens.slice(line.first, line.last)));
  if (handed >= 0) return lines.slice(handed + 1);
  const own = lines.findIndex((line) => line.own);
  return own < 0 ? [] : lines.slice(own);
}

/** The lines up to one that signs them with the name alone, or hands over to somebody else with a colon: "Tom Bell replied:". */
function untilAnother(tokens: readonly Token[], lines: readonly Line[], { speaker }: Given): readonly Line[] {
  const end = lines.findIndex(
    (line) =>
      (names(tokens, line, speaker) && !saysMore(tokens, line)) ||
      (tokens[line.last - 1]?.text === ':' && !line.own && line.last - line.first <= HANDING),
  );
  return end < 0 ? lines : lines.slice(0, end);
}

/** The lines up to the first in which the article tells of it, that signs it, or that leads to something else: under a line with a colon it goes on below the statement. */
function untilTold(reading: Reading, given: Given, under: readonly Line[]): readonly Line[] {
  const { tokens } = reading;
  const ends = (line: Line) => isNameAlone(tokens, line) || (!line.own && tokens[line.last - 1]?.text === ':');
  const from = under.findIndex(({ own }) => own);
  const end = under.findIndex((line, i) => isTold(reading, given, line) || (i > from && from >= 0 && ends(line)));
  return end < 0 ? under : under.slice(0, end);
}

/** True for a line that is the article's: who made the statement speaks neither of it nor of themselves by name, nor in quotation marks. @param byName they may name themselves */
const isTold = (reading: Reading, { speaker, via }: Given, line: Line, byName = false): boolean => {
  const { tokens } = reading;
  const isNamed = !byName && namesThem(reading, line, speaker);
  return isQuoted(tokens, line) || (saysMore(tokens, line) && (isNamed || speaksOf(tokens, line, via)));
};

/** True where the line has their name, as the article's have: not in "We, the council of the Boatmen's Union, ask you". */
const namesThem = (reading: Reading, line: Line, speaker: Range): boolean =>
  names(reading.tokens, line, withoutRole(reading, speaker)) && !is(reading.tokens[line.first], 'firstPerson');

/** The name without what its bearer is before it: "I resign as Mayor" names nobody. */
function withoutRole(reading: Reading, { first, last }: Range): Range {
  let from = first;
  while (from + 1 < last && isRole(reading, reading.tokens[from]?.lower ?? '')) from++;
  return { first: from, last };
}

const saysMore = (tokens: readonly Token[], { first, last }: Range): boolean => tokens.slice(first, last).some(isFiniteVerb);

/** True where the line tells of the statement, as who made it does not. */
const speaksOf = (tokens: readonly Token[], { first, last }: Range, via: Range): boolean =>
  tokens.slice(first, last).some(({ lower }) => lower === tokens[via.first]?.lower);
