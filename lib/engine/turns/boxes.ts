/**
 * Boxes alike in a row, in each of which one name stands beside what its bearer says: above it, below it, as a caption, however it is set.
 *
 *   ┌ Ana Ruiz, baker ┐   ┌ Tom Bell, cook ┐   ┌ I walk now.  ┐   ┌ I do not.  ┐
 *   │ “I walk now.”   │   │ “I do not.”    │   └ Ana Ruiz     ┘   └ Tom Bell   ┘
 *
 * Which line of a box is its name, and whether what stands beside it is said, all boxes of a row tell together: one that tells of its bearer
 * speaks for all.
 */
import { hasTag, isFiniteVerb } from '../languages/tags.ts';
import type { Mention, Range, Reading, Token } from '../reading.ts';
import { isNamePart } from '../text/label-ends.ts';
import { bearerIn, pairIn } from './bearer.ts';
import { boxesInRows } from './boxes-in-rows.ts';
import { isCredit } from './credits.ts';
import { descriptionIn, unnamedIn } from './described.ts';
import { isOthers } from './labelled.ts';
import { isNameWithheld } from './letters.ts';
import { isQuoted, type Line } from './lines.ts';
import { isNameable } from './nameable.ts';
import type { Said } from './once-labelled.ts';
import { type Places, somebodyAt } from './places.ts';
import { tellsOfPost } from './posts.ts';
import { isRole } from './roles.ts';
import { type Card, FEWEST, spokenIn } from './said-on-cards.ts';
import { afterSide } from './sides.ts';
import { names } from './told-of.ts';

/** The share of the boxes of a row that must have a name at the same place. */
const NAMED = 2 / 3;
/** Most rows of an article: for each the lines above are looked at. */
const MOST_ROWS = 20;
/** Longest line that is a name and what its bearer is, in tokens. */
const LONGEST = 16;
/** Longest name that nothing but its place tells for one, in tokens. */
const LONGEST_NAME = 4;
/** Within so many words behind a name stands what its bearer is, where no comma parts them. */
const NEXT = 3;
/** Where in a box its name may stand: which of the lines above what is said, or below it, from its beginning or its end. */
const SLOTS = [
  ['above', 0],
  ['below', 0],
  ['above', -1],
  ['below', -1],
  // the second line above, between the side that they take and what they are
  ['above', 1],
] as const;
type Slot = (typeof SLOTS)[number];

/** What is said in such boxes. */
export function saidInBoxes(reading: Reading, places: Places): readonly Said[] {
  return boxesInRows(reading)
    .slice(0, MOST_ROWS)
    .flatMap((boxes) => saidInRow(reading, boxes, places));
}

/** What is said in a box, and what stands above it and below it. */
interface Parts {
  readonly above: readonly Line[];
  readonly said: readonly Line[];
  readonly below: readonly Line[];
}

function saidInRow(reading: Reading, boxes: readonly (readonly Line[])[], places: Places): readonly Said[] {
  const single = boxes.flatMap((lines) => partedAtNames(reading, lines, places));
  const filled = single.map((lines) => partsOf(reading, lines, places)).filter(({ said }) => said.length > 0);
  const slot = slotOf(reading, filled, places);
  if (slot === null) return [];
  const cards = filled.flatMap((parts) => cardOf(reading, parts, slot, places) ?? []);
  return spokenIn(reading, cards);
}

/** The lines of a box, or of each of two or more in it who all have a line with their name and what they are above what they say: a couple. */
function partedAtNames(reading: Reading, lines: readonly Line[], places: Places): readonly (readonly Line[])[] {
  const { tokens } = reading;
  const isOver = (line: Line, i: number): boolean => {
    const name = lines[i + 1] && isSaid(tokens, lines[i + 1] as Line) ? nameIn(reading, line, places) : null;
    return name !== null && name.first === line.first && tokens[name.last]?.text === ',';
  };
  const starts = lines.flatMap((line, i) => (isOver(line, i) ? [i] : []));
  return starts.length < FEWEST ? [lines] : starts.map((start, i) => lines.slice(start, starts[i + 1]));
}

/** The lines from the first with a sentence to the last are said, up to one that has a label of its own, as "Editor:" has, or that signs what stands above it. */
function partsOf(reading: Reading, lines: readonly Line[], places: Places): Parts {
  const { tokens } = reading;
  const isText = (line: Line) => line.kind !== 'heading' && line.kind !== 'title' && isSaid(tokens, line);
  const [from, until] = [lines.findIndex(isText), lines.findLastIndex(isText) + 1];
  if (from < 0) return { above: lines, said: [], below: [] };
  const isSigning = (line: Line) =>
    nameIn(reading, line, places) !== null || (line.apart && line.kind !== 'heading' && isCalled(reading, line));
  const signed = lines.findIndex((line, i) => i > from && i < until && !isSaid(tokens, line) && isSigning(line));
  const own = lines.slice(from, signed < 0 ? until : signed);
  const end = own.findIndex((line) => isOthers(tokens, line) || isCredit(tokens, line));
  const said = (end < 0 ? own : own.slice(0, end)).filter((line) => !line.aside && line.kind !== 'heading' && line.kind !== 'title');
  return { above: lines.slice(0, from), said, below: lines.slice(signed < 0 ? until : signed) };
}

/** True for words that look like a name, or are for people: "Members of the Lock Club". */
const isCalled = (reading: Reading, line: Line): boolean =>
  looksLikeName(reading.tokens, line) || descriptionIn(reading, line, true) !== null;

/** True for a line with a sentence, and for one that leads to a list. */
const isSaid = (tokens: readonly Token[], { first, last }: Line): boolean =>
  tokens.slice(first, last).some(({ form, text }) => form.stops || text === '…') || tokens[last - 1]?.text === ':';

const lineAtSlot = (parts: Parts, [side, at]: Slot): Line | undefined => parts[side].at(at);

/** Where most boxes have a name, and more than anywhere else; null: nowhere. What looks like one is one where as many are known for names. */
function slotOf(reading: Reading, boxes: readonly Parts[], places: Places): Slot | null {
  let [best, most] = [null as Slot | null, 0];
  for (const slot of SLOTS) {
    const lines = boxes.flatMap((parts) => lineAtSlot(parts, slot) ?? []);
    const isKnown = (line: Line) => nameIn(reading, line, places) !== null || isNameWithheld(reading.tokens, line);
    const known = lines.filter(isKnown).length;
    const alike = lines.filter((line) => looksLikeName(reading.tokens, line) && !isKnown(line)).length;
    const count = known + Math.min(alike, known);
    if (count > most) [best, most] = [slot, count];
  }
  return most >= FEWEST && most >= boxes.length * NAMED ? best : null;
}

/** True for two words with capitals or more, and no others up to a comma: "Rhoswen Tidewell", "Rhoswen Tidewell, who bakes". */
function looksLikeName(tokens: readonly Token[], { first, last }: Line): boolean {
  let end = first;
  while (end < last && isNamePart(tokens[end] as Token)) end++;
  return end - first > 1 && end - first <= LONGEST_NAME && (end === last || tokens[end]?.text === ',');
}

/** Whom a line names that says no more than that; null: nobody. */
function nameIn(reading: Reading, whole: Line, places: Places): Range | null {
  const first = afterSide(reading.tokens, whole);
  const line = { ...whole, first, lead: Math.max(whole.lead, first) };
  if (line.last - line.first > LONGEST || isQuoted(reading.tokens, line) || reading.tokens[line.last - 1]?.form.stops) return null;
  if (!isNameable(reading, line)) return null;
  const mention = bearerIn(reading, line, places) ?? bearerOfLead(reading, line, places);
  return mention ? { first: mention.first, last: mention.last } : pairIn(reading, line, places);
}

/** Whom a line that is set apart, or opens so, names with what they are right behind: "**Ana Ruiz owner of the lock**"; null: nobody. */
function bearerOfLead(reading: Reading, { first, last, lead }: Line, places: Places): Mention | null {
  if (lead === first) return null;
  const { tokens } = reading;
  const mention = somebodyAt(places, first);
  if (mention?.kind !== 'person') return null;
  const words = tokens.slice(mention.last, Math.min(last, mention.last + NEXT));
  const role = words.findIndex(({ lower }) => isRole(reading, lower));
  const says = tokens.slice(first, last).some((token) => isFiniteVerb(token) && token.form.small);
  return role >= 0 && !says && words.slice(0, role + 1).every(({ form }) => form.small) ? mention : null;
}

/** A box by where its name stands; null: it has none there, or more of them elsewhere. */
function cardOf(reading: Reading, parts: Parts, slot: Slot, places: Places): Card | null {
  const { tokens } = reading;
  const line = lineAtSlot(parts, slot);
  if (!line) return null;
  const named = nameIn(reading, line, places);
  const isWithheld = isNameWithheld(tokens, line);
  const unnamed = named ? null : unnamedIn(reading, line);
  const speaker = named ?? unnamed ?? (isWithheld || !isNameable(reading, line) ? null : calledIn(tokens, line));
  const others = [...parts.above, ...parts.said, ...parts.below].filter((other) => other !== line);
  if ((!speaker && !isWithheld) || others.some((other) => isPersonBeside(reading, other, places))) return null;
  const isNamed = speaker !== null && places.named.get(speaker.first)?.kind === 'person';
  // "Rhoswen Tidewell, 44, runs a shop"
  const isAged = speaker !== null && tokens[speaker.last]?.text === ',' && hasTag(tokens[speaker.last + 1], 'CD');
  // what they are may stand in a line of its own
  const words = [...parts.above, ...parts.below].flatMap(({ first, last }) => tokens.slice(first, last));
  const isOne = isNamed || isAged || unnamed !== null || pairIn(reading, line, places) !== null;
  const person = isOne || words.some((token) => isRole(reading, token.lower));
  const [side, at] = slot;
  const isAlone = speaker?.last === line.last && (at === -1 || parts.above.length === at + 1);
  // "Ruiz bikes in from Leith." below the picture is the article's, over what she says
  const own = speaker ? parts.said.findIndex((one) => one.own || !names(tokens, one, speaker)) : 0;
  return {
    speaker,
    person,
    signed: side === 'below',
    introduced: !isAlone,
    sided: afterSide(tokens, line) > line.first,
    posted: tellsOfPost(tokens, line),
    said: parts.said.slice(Math.max(own, 0)),
  };
}

/** The words before a comma or bracket of a line that stands where others have names: "Rhoswen, Leith", "Parent of a pupil"; null: it says something. */
function calledIn(tokens: readonly Token[], line: Line): Range | null {
  let [first, last] = [line.first, line.first];
  while (last < line.last && !/^[,(|–—]$/.test(tokens[last]?.text ?? '')) last++;
  // "“Scout”, 19, busker"
  while (first < last && !tokens[first]?.form.letter) first++;
  while (last > first && !tokens[last - 1]?.form.letter) last--;
  const words = tokens.slice(first, last);
  const isSaid = words.some((token) => token.form.stops || (isFiniteVerb(token) && !token.form.upper));
  return line.last - line.first > LONGEST || isSaid || !words[0]?.form.upper ? null : { first, last };
}

/** True for a line that names a person too. */
const isPersonBeside = (reading: Reading, line: Line, places: Places): boolean => {
  const name = line.last - line.first > LONGEST ? null : nameIn(reading, line, places);
  return name !== null && places.named.get(name.first)?.kind === 'person';
};
