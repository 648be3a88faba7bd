/**
 * What somebody says on an island of the page, which its own lines give to them, or the line above it.
 *
 *   ┌ Statement from the Harbour Board ┐   ┌ I walk now.            ┐   The board wrote to us:
 *   │ We are sorry.                    │   │ (Ana Ruiz, by e-mail)  │   ┌ We are sorry. ┐
 *   └──────────────────────────────────┘   └────────────────────────┘   └───────────────┘
 */

import { type CuesOf, sayingBefore } from '../clauses/saying-before.ts';
import { is } from '../languages/vocabulary.ts';
import type { Mention, Range, Reading, Token } from '../reading.ts';
import { append } from '../text/append.ts';
import { actingBefore } from './acting.ts';
import { announcesNext, handsOver, isOfSpeech } from './announces.ts';
import { bearerIn } from './bearer.ts';
import { announced, givenInFull } from './given.ts';
import { isOthers } from './labelled.ts';
import { answeredInMarks, isAside, isQuotation, isQuoted, type Line } from './lines.ts';
import type { Said } from './once-labelled.ts';
import type { Places } from './places.ts';
import { presentedBefore } from './presented.ts';
import { saysNoMore } from './stated.ts';
import { names, reports } from './told-of.ts';

/** Share of what is said in which they must speak of themselves or to somebody. */
const PERSONAL = 0.3;
/** Most lines above what is said, and below it. */
const [ABOVE, BELOW] = [3, 4];

/** What tells who has the floor. */
interface Where {
  readonly places: Places;
  readonly cuesOf: CuesOf;
}

/**
 * What is said on islands, and by whom.
 * @param spoken blocks of a talk: what stands there is somebody's already
 */
export function saidOnIslands(reading: Reading, lines: readonly Line[], where: Where, spoken: ReadonlySet<number>): readonly Said[] {
  const found: Said[] = [];
  const put = answeredInMarks(reading.tokens, lines);
  for (let from = 0, end = 0; from < lines.length; from = end) {
    const island = islandAt(reading, lines[from]);
    end = from + 1;
    if (island === null) continue;
    while (islandAt(reading, lines[end]) === island) end++;
    const own = lines.slice(from, end).filter((line) => !put.has(line));
    if (!own.some(({ block }) => spoken.has(block))) append(found, saidOn(reading, own, lines[from - 1], where));
  }
  return found;
}

const islandAt = ({ document }: Reading, line: Line | undefined): number | null => document.blocks[line?.block ?? -1]?.island?.nth ?? null;

function saidOn(reading: Reading, own: readonly Line[], over: Line | undefined, where: Where): readonly Said[] {
  const { tokens } = reading;
  const listed = listedIn(tokens, own);
  const isText = (line: Line) => line.kind !== 'heading' && (says(tokens, line) || listed.has(line)) && !isAside(tokens, line);
  const first = own.findIndex(isText);
  if (first < 0 || first > ABOVE) return [];
  const isNote = leadsOver(reading, own[first] as Line);
  const [from, end] = [isNote ? first + 1 : first, own.findLastIndex(isText) + 1];
  const said = own.slice(from, end).filter((line) => isText(line) && !line.aside);
  // "Acme Ferries: We liked the seats."
  if (said.some((line) => isOthers(tokens, line))) return [];
  const below = own.slice(end);
  // of several people each has a line with a name
  const between = own.slice(from, end).filter((line) => !isText(line));
  if (said.length === 0 || below.length > BELOW || between.some((line) => bearerIn(reading, line, where.places))) return [];
  const named = signerOf(reading, below, where) ?? headedBy(reading, own.slice(0, from), where);
  const leading = from > 0 ? own[from - 1] : over;
  const isColon = leading !== undefined && tokens[leading.last - 1]?.text === ':';
  // "The board said that it was late" in a box on the board's response is the article's
  const isLed =
    isColon || (leading !== undefined && announcesWhole(reading, leading, where) && !said.some((line) => reports(reading, line)));
  // with marks around what is said the verb above it alone tells whose it is
  if (named === null && leading && said.every((line) => isQuoted(tokens, line)) && sayingBefore(reading, leading, where.cuesOf)) return [];
  const speaker = named ?? (over && from === 0 ? givenBy(reading, over, where) : null);
  // what a line with a colon leads to need not have an "I"
  const isSaid = speaker !== null && (isTheirs(reading, said, speaker, where) || (isLed && !tellsOf(reading, said, speaker, where)));
  return isSaid ? said.map((line) => ({ speaker, content: line, line })) : [];
}

/** True for a line that says that a statement comes next, and for a heading that says no more than whose it is. */
function announcesWhole(reading: Reading, line: Line, { places }: Where): boolean {
  if (announcesNext(reading.tokens.slice(line.first, line.last))) return true;
  const given = line.kind === 'heading' ? announced(reading, line, places) : null;
  return given !== null && saysNoMore(reading.tokens, line, given);
}

/** The items below a line that leads to them: "We have resolved as follows:" */
function listedIn(tokens: readonly Token[], own: readonly Line[]): ReadonlySet<Line> {
  let isLed = false;
  return new Set(
    own.filter((line) => {
      if (line.kind !== 'item') isLed = tokens[line.last - 1]?.text === ':';
      return line.kind === 'item' && isLed;
    }),
  );
}

/** True for more than a name or a heading: a sentence. */
const says = (tokens: readonly Token[], { first, last }: Range): boolean =>
  tokens.slice(first, last).some(({ form, text }) => form.stops || text === '…') || tokens[last - 1]?.text === ':';

/** True for the article's line on what stands below it: "It reads in full:", "He chose to answer in a note, which is printed here." */
function leadsOver({ tokens }: Reading, line: Line): boolean {
  if (line.own || isQuotation(tokens, line)) return false;
  const words = tokens.slice(line.first, line.last);
  return words.at(-1)?.text === ':' || handsOver(words) || words.some(isOfSpeech);
}

/** True for one of the outlet's own: "Ana Ruiz, political editor". */
const isStaff = (tokens: readonly Token[], { first, last }: Range): boolean =>
  tokens.slice(first, last).some((token) => token.form.small && is(token, 'newsroom'));

/** Who signs below what is said: "Ana Ruiz, chair", "(Ana Ruiz, by e-mail)", "Statement from the Harbour Board", "Yours sincerely, Ana Ruiz", "Ana". */
function signerOf(reading: Reading, below: readonly Line[], { places }: Where): Range | null {
  const { tokens } = reading;
  for (const line of below) {
    if (isStaff(tokens, line)) return null;
    let [first, last] = [line.first, line.last];
    if (tokens[first]?.text === '(') first++;
    if (tokens[last - 1]?.text === ')') last--;
    while (first < last && (is(tokens[first], 'letterEnding') || /^[,:]$/.test(tokens[first]?.text ?? ''))) first++;
    const words = { first, last };
    const signer = announced(reading, words, places)?.speaker ?? bearerIn(reading, words, places) ?? byFirstName(reading, words, places);
    if (signer) return { first: signer.first, last: signer.last };
  }
  return null;
}

/** The one person of the article whose first name the word is that stands alone in a line; null: there is none, or several. */
function byFirstName({ tokens }: Reading, { first, last }: Range, { all }: Places): Mention | null {
  if (last - first !== 1) return null;
  const { lower } = tokens[first] as Token;
  const people = all.filter((one) => one.kind === 'person' && one.name && one.last - one.first > 1 && one.first !== first);
  const called = people.filter((one) => tokens.slice(one.first, one.last - 1).some((token) => token.lower === lower));
  const ends = new Set(called.map((one) => tokens[one.last - 1]?.lower));
  return ends.size === 1 ? (called[0] ?? null) : null;
}

/** Whom the lines above what is said name as who says it: above "Dear Ms Ruiz," stands whom a letter is to. */
function headedBy(reading: Reading, above: readonly Line[], where: Where): Range | null {
  if (above.some(({ first }) => is(reading.tokens[first], 'greeting'))) return null;
  for (const line of above.toReversed()) {
    const isLabel = line.kind === 'heading' || !says(reading.tokens, line);
    if (isLabel && isStaff(reading.tokens, line)) return null;
    const named = isLabel ? (announced(reading, line, where.places)?.speaker ?? bearerIn(reading, line, where.places)) : null;
    const speaker = named ?? givenBy(reading, line, where) ?? (isLabel ? null : actingBefore(reading, line, line, where.places));
    if (speaker) return { first: speaker.first, last: speaker.last };
  }
  return null;
}

/** Whose words come next after the line with a colon, or with what says that they are given in full or follow. */
function givenBy(reading: Reading, line: Line, { places, cuesOf }: Where): Range | null {
  const given = givenInFull(reading, line.last - 1, places) ?? presentedBefore(reading, line, places);
  const says = given?.speaker ?? sayingBefore(reading, line, cuesOf);
  return says ?? (announcesNext(reading.tokens.slice(line.first, line.last)) ? actingBefore(reading, line, line, places) : null);
}

/** True where whose words they are speaks of themselves, or to somebody, and nobody tells of them. */
function isTheirs(reading: Reading, said: readonly Line[], speaker: Range, { places }: Where): boolean {
  const { tokens } = reading;
  const personal = said.filter((line) => line.own || line.spokenTo || isQuotation(tokens, line));
  if (personal.length === 0 || personal.length < said.length * PERSONAL) return false;
  return !tellsOf(reading, said, speaker, { places });
}

/** True where a person is told of by name, and no more by themselves. */
const tellsOf = ({ tokens }: Reading, said: readonly Line[], speaker: Range, { places }: Pick<Where, 'places'>): boolean =>
  places.named.get(speaker.first)?.kind === 'person' && said.some((line) => !line.own && names(tokens, line, speaker));
