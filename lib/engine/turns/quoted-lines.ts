/**
 * Quotations that the layout gives to somebody: a block quotation with its credit, a list of people with what each says, a statement that
 * is given in full.
 *
 *   > It was late.                Ana Ruiz, baker: “It was late.”          Ana Ruiz’s full statement:
 *   > — Ana Ruiz, Quay Street     ^──────^          ^──────────^           > It was late.
 */
import { isFiniteVerb } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Mention, Range, Reading, Token, Turn } from '../reading.ts';
import { append } from '../text/append.ts';
import { withoutDash } from '../text/credit-line.ts';
import { hasEntries } from '../text/entries.ts';
import { isDash } from '../text/marks.ts';
import { saidInBoxes } from './boxes.ts';
import { saidAboveDashes, saidBesideNames } from './captioned.ts';
import { saidInChats } from './chats.ts';
import { announcedByTitle, announcedOver, givenBelow, givenInFull } from './given.ts';
import { saidUnderReplies, saidWhereHanded } from './handed.ts';
import type { Given } from './issued.ts';
import { saidBesideLabels, saidInQuotedList, saidUnderReaders } from './labels-alike.ts';
import { boxOf, isNameAlone, isQuotation, type Line } from './lines.ts';
import { saidInMails } from './mails.ts';
import { saidByNamed } from './name-lines.ts';
import { type Said, saidAfterLabels } from './once-labelled.ts';
import { saidInLetters } from './open-letters.ts';
import { saidUnderColons } from './over-colon.ts';
import { namesOf } from './people.ts';
import { type Places, placesOf, somebodyAt } from './places.ts';
import { saidInPosts } from './posts.ts';
import { type Floor, isGiven, isLaidOpen, presentedOver } from './presented-over.ts';
import { reportersIn } from './reporting.ts';
import { opensRole } from './roles.ts';
import { saidInSayings } from './sayings.ts';
import { saidAboveQuotedName } from './signed-quotation.ts';
import { saidAboveSignature } from './signed-statement.ts';
import { saidUnderHeadings } from './stated.ts';
import { saidAsTold } from './told-to.ts';
import { saidOnTopics } from './topical.ts';

/** Longest name with what they are, before a colon, in tokens. */
const LONGEST = 16;

/** Whose the quotations are that come next, and by what they say them; null: by nothing that the article names. */
type Handed = Pick<Given, 'speaker'> & { readonly via: Range | null };

/** What is quoted in the lines, and whose it is; a line that `spoken` holds is somebody's already. `letters`: those that are answered. */
export function quotedTurns(
  reading: Reading,
  lines: readonly Line[],
  mentions: readonly Mention[],
  spoken: ReadonlySet<number>,
  letters: readonly Said[],
): readonly Turn[] {
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
      : [...saidOver(reading, lines.slice(0, talk), places), ...saidUnderHeadings(reading, below, places, true)];
  const others = decided.size === 0 ? said : said.filter(({ line }) => !decided.has(boxOf(reading, line) ?? line.block));
  const isReporter = reportersIn(reading, lines);
  const theirs = [...others, ...boxed].filter(({ speaker }) => !isReporter(speaker));
  const byName = new Map(theirs.map(({ speaker, content, line }) => [line.block, turnOf(speaker, content, line)]));
  const floor: Floor = { live: hasEntries(reading.document), places };
  let given: Handed | null = null;
  // the line of it right above: all are of one kind
  let over: Line | null = null;
  for (const [i, line] of lines.entries()) {
    const isSpoken = spoken.has(line.block);
    const signed = isSpoken ? null : credited(reading, line);
    // under a headline that announces somebody’s statement
    if (line.kind === 'quote' && line.own && !reading.document.blocks[line.block]?.pulled) given ??= announcedByTitle(reading, places);
    const isNext = isGiven(reading, line) || (floor.live && isLaidOpen(reading, lines[i - 1], line));
    if (given && !isSpoken && !signed && isNext && (over ?? line).kind === line.kind) {
      // "Alan" below his own letter
      if (over && isNameAlone(reading.tokens, line)) continue;
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
      const presented = () => (next ? presentedOver(reading, line, next, floor) : null);
      given =
        givenInFull(reading, line.last - 1, places) ??
        givenBelow(reading, line, places) ??
        announcedOver(reading, heading, places) ??
        presented();
    }
  }
  return turns;
}

/** True for a line that opens with the next part of the quotation with which the turn ends: each paragraph has a mark that opens it, the last one that closes it. */
function goesOn({ tokens, quoted }: Reading, { speaker, content }: Turn, { first, last, kind }: Line): boolean {
  const quotationAt = (at: number) => quoted[tokens[at]?.quoted ?? -1]?.quotation ?? -1;
  const open = speaker && kind !== 'heading' ? quotationAt(content.last - 1) : -1;
  // "“Ana Ruiz, chair”" signs what stands above it
  const signs = speaker !== null && first <= speaker.first && speaker.last <= last;
  return open !== -1 && !signs && quotationAt(first) === open;
}

/** What people say one after another, or one says of several things; and under headings that say whose words they are. */
function saidBy(reading: Reading, lines: readonly Line[], mentions: readonly Mention[], places: Places): readonly Said[] {
  const under = saidUnderHeadings(reading, lines, places);
  const isUnder = ({ line }: Said) => under.some((one) => one.line.block === line.block);
  const answered = saidUnderColons(reading, lines, places).filter((one) => !isUnder(one));
  const stated = [...answered, ...under, ...saidAboveSignature(reading, lines, places).filter((one) => !isUnder(one))];
  const announced = [...stated, ...saidInSayings(reading, lines, places)];
  const inTurn = saidInTurn(reading, lines, mentions, places);
  const [first] = inTurn;
  // critics, each with a label, and then people from the bar, each below what is quoted of them
  const isOther = ({ line }: Said) => !inTurn.some((one) => one.line.block === line.block);
  // … or people over what they say, and then a list of others; not "— Ana Ruiz" below what she says
  const isOver = ({ speaker }: Said) => speaker !== null && !followsDash(reading.tokens, speaker.first);
  const labelled = first
    ? [...saidAfterLabels(reading, lines, places), ...saidOver(reading, lines, places).filter(isOver)].filter(isOther)
    : [];
  const beside = [...saidUnderReaders(reading, lines, places), ...saidBesideLabels(reading, lines, inTurn, places), ...labelled];
  return [...beside, ...inTurn, ...announced];
}

/** So many tokens before a name its line may open with a dash. */
const NEAR = 16;

/** True where a dash stands before the token, in its block. */
function followsDash(tokens: readonly Token[], first: number): boolean {
  let at = first - 1;
  while (first - at <= NEAR && tokens[at]?.block === tokens[first]?.block && !isDash(tokens[at])) at--;
  return tokens[at]?.block === tokens[first]?.block && isDash(tokens[at]);
}

function saidInTurn(reading: Reading, lines: readonly Line[], mentions: readonly Mention[], places: Places): readonly Said[] {
  const found: readonly (() => readonly Said[])[] = [
    () => saidAsTold(reading, lines, places),
    () => saidBesideNames(reading, lines, places),
    () => saidOnTopics(reading, lines, () => namesOf(reading, mentions)),
    () => saidOver(reading, lines, places),
    () => saidAfterLabels(reading, lines, places),
    () => saidWhereHanded(reading, lines, places),
    () => saidUnderReplies(reading, lines, places),
    () => saidAboveDashes(reading, lines, places),
  ];
  return firstOf(found);
}

/** What the first finds that finds anything. */
function firstOf(found: readonly (() => readonly Said[])[]): readonly Said[] {
  for (const find of found) {
    const said = find();
    if (said.length > 0) return said;
  }
  return [];
}

/** What people say under lines with their names. */
const saidOver = (reading: Reading, lines: readonly Line[], places: Places): readonly Said[] =>
  saidByNamed(reading, lines, places).map((spoken) => ({ ...spoken, content: spoken.line }));

function turnOf(speaker: Range | null, content: Range, { block }: Line, via: Range | null = null): Turn {
  return { label: speaker, speaker, asks: false, content: { first: content.first, last: content.last }, block, via };
}

/** A block quotation, or a part of one, whose credit names somebody. */
function credited({ document, tokens }: Reading, line: Line): Turn | null {
  const { credit, pulled, span } = document.blocks[line.block] ?? {};
  if (!credit || pulled || !span) return null;
  const own = credit.start >= span.start && credit.start < span.end ? credit.start : span.end;
  const said = span.start + withoutDash(document.text.slice(span.start, own)).length;
  const { first } = line;
  let { last } = line;
  while (last > first && (tokens[last - 1]?.end ?? 0) > said) last--;
  const name = nameAt(tokens, credit.start, credit.end, line);
  return name && last > first ? turnOf(name, { first, last }, line) : null;
}

/** The words of a credit up to a comma or bracket, a name or "a cook from Leith": who it is, without what they are. */
function nameAt(tokens: readonly Token[], start: number, end: number, { first }: Line): Range | null {
  let at = first;
  while (at > 0 && (tokens[at]?.start ?? 0) > start) at--;
  while (tokens[at] && (tokens[at]?.start ?? 0) < start) at++;
  let last = at;
  while (tokens[last] && (tokens[last]?.end ?? 0) <= end && !/^[,;(|/–—]$/.test(tokens[last]?.text ?? '')) last++;
  return last > at && (tokens[at]?.form.upper || is(tokens[at], 'indefiniteArticle')) ? { first: at, last } : null;
}

/** "Ana Ruiz, baker: “It was late.”", "Ana Ruiz (baker): “It was late.”": a name, what they are, and nothing else but the quotation. */
function listed({ tokens }: Reading, line: Line, named: ReadonlyMap<number, Mention>): Turn | null {
  const mention = named.get(line.first);
  if (!mention || mention.kind === 'place' || mention.kind === 'document' || !/^[,(]$/.test(tokens[mention.last]?.text ?? '')) return null;
  if (mention.kind === null && mention.last - mention.first < 2) return null;
  let colon = mention.last;
  while (colon < line.last && colon - line.first <= LONGEST && tokens[colon]?.text !== ':') {
    const isVerb = isFiniteVerb(tokens[colon]) && !opensRole(tokens, colon);
    if (isVerb || tokens[colon]?.form.stops || tokens[colon]?.quoted !== -1) return null;
    colon++;
  }
  const content = { first: colon + 1, last: line.last };
  return tokens[colon]?.text === ':' && isQuotation(tokens, content)
    ? turnOf({ first: mention.first, last: mention.last }, content, line)
    : null;
}

/** "**The lock.** “It was late.” (Ana Ruiz, baker)": a quotation, after what is set apart at most, and in brackets somebody by name. */
function inBrackets({ tokens }: Reading, line: Line, places: Places): Turn | null {
  if (tokens[line.last - 1]?.text !== ')') return null;
  let open = line.last - 2;
  while (open > line.first && line.last - open <= LONGEST && tokens[open]?.text !== '(') open--;
  const mention = somebodyAt(places, open + 1);
  const content = { first: line.lead, last: open };
  if (!mention || !isQuotation(tokens, content)) return null;
  const ends = /^[,)]$/.test(tokens[mention.last]?.text ?? '') && tokens[open - 2]?.form.stops;
  return ends ? turnOf({ first: mention.first, last: mention.last }, content, line) : null;
}

/** "Ana Ruiz sent a statement. It reads: “It was late.”": quotations that end a sentence of the line, where the words before the colon tell whose they are. */
function readOut(reading: Reading, line: Line, places: Places): readonly Turn[] {
  const { tokens } = reading;
  const turns: Turn[] = [];
  for (let colon = line.first; colon < line.last; colon++) {
    const part = tokens[colon + 1]?.quoted ?? -1;
    if (part === -1 || tokens[colon]?.text !== ':') continue;
    const first = colon + 1;
    let last = first;
    while (last < line.last && tokens[last]?.quoted === part) last++;
    const ends = last === line.last || tokens[last]?.sentence !== tokens[last - 1]?.sentence;
    const given = ends ? givenInFull(reading, colon, places) : null;
    if (given) turns.push(turnOf(given.speaker, { first, last }, line, given.via));
    colon = last - 1;
  }
  return turns;
}
