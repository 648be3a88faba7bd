/**
 * People one after another: a line that names somebody, set apart, stands above what they say, or below what they wrote.
 *
 *   **Ana Ruiz, 41, baker**      (names who speaks)          I counted the swans.        (a letter)
 *   “I walk now.”                (theirs)                    **Ana Ruiz**, Quay Street   (whose it is)
 */
import { isFiniteVerb } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Mention, Range, Reading, Token } from '../reading.ts';
import { isNamePart } from '../text/label-ends.ts';
import { isDash } from '../text/marks.ts';
import { bearerIn, bearerOverRole, pairIn, writerIn } from './bearer.ts';
import { unnamedIn } from './described.ts';
import { givenInFull } from './given.ts';
import { isNameWithheld, type Signed, type Spoken } from './letters.ts';
import { isInCapitals, type Line } from './lines.ts';
import { namesLikeOthers } from './name-rows.ts';
import { type Places, somebodyAt } from './places.ts';
import { goesOnWithRole, saysWhat } from './roles.ts';
import { saidBySections } from './said-by-sections.ts';
import { afterSide } from './sides.ts';
import { upToComma } from './up-to-comma.ts';

/** Longest line that says where somebody is, in tokens. */
const PLACE = 6;
/** Longest words after the name that nothing sets apart, and longest name of which nothing tells that it is one, in tokens. */
const [LONGEST, NAME] = [12, 4];

/** What the people say whom lines of the article name; empty where they are no list of people. */
export function saidByNamed(reading: Reading, lines: readonly Line[], places: Places): readonly Spoken[] {
  const opened = lines.flatMap((line) => openedBy(reading, line, places));
  return saidBySections(reading, sectionsOf(reading, opened, places));
}

/** The line, or both parts of one that opens with a name and what they are: "**Ana Ruiz, 41, baker** I walk now." */
function openedBy(reading: Reading, line: Line, places: Places): readonly Line[] {
  const { tokens } = reading;
  const { first, last, lead, apart } = line;
  const dash = signedFrom(reading, line, places);
  if (dash > first)
    return [
      { ...line, last: dash },
      { ...line, first: dash, lead: dash, style: null },
    ];
  if (apart || lead === first || lead === last || tokens[lead]?.form.begins !== true) return [line];
  const mention = bearerIn(reading, { first, last: lead }, places);
  if (!mention || mention.last >= lead || tokens[mention.last]?.text !== ',') return [line];
  return [
    { ...line, last: lead, apart: true },
    { ...line, first: lead, style: null },
  ];
}

/** Where the dash stands after which the line ends with a name and what they are: "I counted the swans. — Ana Ruiz, baker"; -1: it does not. */
function signedFrom(reading: Reading, { first, last, kind }: Line, places: Places): number {
  const { tokens } = reading;
  if (kind === 'quote') return -1;
  for (let at = last - 1; at > first && last - at <= LONGEST && !tokens[at]?.form.stops; at--)
    if (isDash(tokens[at])) return tokens[at - 1]?.form.stops && signerAt(reading, { first: at, last }, places) ? at : -1;
  return -1;
}

/** Who signs behind a dash: whom the words name, or, in an entry of a list, the one or two of whom nothing tells that they are somebody, "— Jai, Leith", "— Petra and Colm"; null: nobody. */
function signerAt(reading: Reading, { first, last }: Range, places: Places): Range | null {
  const known = bearerIn(reading, { first, last }, places) ?? pairIn(reading, { first, last }, places);
  if (known) return { first: known.first, last: known.last };
  const { document, tokens } = reading;
  const name = upToComma(tokens, { first: first + 1, last });
  const words = tokens.slice(name.first, name.last);
  const isItem = document.blocks[tokens[first]?.block ?? -1]?.kind === 'item';
  const isName =
    words[0]?.form.upper === true && words.length <= NAME && words.every((token) => isNamePart(token) || is(token, 'coordinator'));
  return isItem && isName ? name : null;
}

function sectionsOf(reading: Reading, lines: readonly Line[], places: Places): readonly Signed[] {
  const sections: (Signed & { under: readonly Line[] })[] = [];
  const alike = namesLikeOthers(reading, lines, (line) => mentionIn(reading, line, places));
  let since: Line[] = [];
  // the section that the lines stand under, up to the next that is set apart
  let open: { under: readonly Line[]; parted: boolean } | null = null;
  // the names are the items of a list, and what is said is too
  let inList = false;
  // below a name alone what they are may stand in a line of its own
  let roles: Line | undefined;
  for (const [i, line] of lines.entries()) {
    if (line === roles) continue;
    // nothing is said in one entry of a live blog by who is named in another
    if (reading.document.blocks[line.block]?.entry) {
      if (open) [open.under, open.parted] = [since, true];
      [open, since] = [null, []];
    }
    // whose a block quotation is with its credit is told there, and by no line below
    const isCredited = reading.document.blocks[line.block]?.credit !== undefined;
    const mention = isCredited ? null : (mentionIn(reading, line, places) ?? bearerOverRole(reading, line, lines[i + 1], places));
    const like = mention ? undefined : alike.get(line);
    const unnamed = isDash(reading.tokens[line.first]) ? (unnamedIn(reading, line) ?? signerAt(reading, line, places)) : null;
    const name = mention ? { first: mention.first, last: mention.last } : (like ?? pairIn(reading, line, places) ?? unnamed);
    const isWithheld = isNameWithheld(reading.tokens, line);
    const isOver =
      (inList && line.kind !== 'item') ||
      opensList(reading.tokens, since.at(-1), line) ||
      givenInFull(reading, line.last - 1, places) !== null;
    const ends = name !== null || isWithheld || isCredited || isOver || (line.apart && !isItalicText(reading.tokens, line));
    if (ends) {
      if (open) [open.under, open.parted] = [since, line.kind === 'heading'];
      open = null;
    }
    if (isOver) inList = false;
    if (name || isWithheld) {
      inList = line.kind === 'item';
      const isEnd = name?.last === beforeTitle(reading.tokens, line);
      const isAlone = (isEnd && !mention?.role) || isWithheld;
      const next = lines[i + 1];
      // "**Ana Ruiz,**" over "_Quay Street_"
      const goesOn = mention?.last === line.last - 1 && reading.tokens[line.last - 1]?.text === ',' && next?.kind === line.kind;
      const isRest =
        goesOn ||
        isSideAlone(reading.tokens, next) ||
        isByPost(reading.tokens, next) ||
        ((isAlone || isEnd) && saysWhat(reading, next)) ||
        (isAlone && saysWhere(reading, next, places));
      roles = isRest ? next : undefined;
      const bare = isAlone && !roles && behindColon(reading, line, places) === null;
      const signed = isDash(reading.tokens[line.first]);
      const sided = (line.apart && afterSide(reading.tokens, line) > line.first) || isSideHeading(reading.tokens, lines[i - 1]);
      const person =
        (mention === null && !like) ||
        mention?.kind === 'person' ||
        unnamedIn(reading, line) !== null ||
        goesOnWithRole(reading, (mention ?? like)?.last ?? line.last, line.last);
      const single = mention !== null || like !== undefined;
      const section = {
        speaker: name,
        single,
        bare,
        sided,
        signed,
        person,
        style: line.style,
        parted: false,
        above: onSameIsland(reading, since, line),
        under: [],
      };
      sections.push(section);
      open = section;
    }
    if (ends) since = [];
    else since.push(line);
  }
  if (open) open.under = since;
  return sections;
}

/** The lines above a name that may be its bearer's: those of its island, where it stands on one. */
function onSameIsland({ document }: Reading, above: readonly Line[], { block }: Line): readonly Line[] {
  const island = document.blocks[block]?.island?.nth;
  const isOn = (line: Line) => document.blocks[line.block]?.island?.nth === island;
  return island === undefined || !above.some(isOn) ? above : above.filter(isOn);
}

/** Where a line ends before a word in brackets: "Ana Ruiz (Mrs)", "Lt Tom Bell (retd)". */
const beforeTitle = (tokens: readonly Token[], { first, last }: Line): number =>
  tokens[last - 1]?.text === ')' && tokens[last - 3]?.text === '(' && last - first > 3 ? last - 3 : last;

/** True for the first item of a list or table to which the paragraph above does not lead: what stands there is the article's. */
const opensList = (tokens: readonly Token[], above: Line | undefined, line: Line): boolean =>
  line.kind === 'item' && above?.kind === 'paragraph' && tokens[above.last - 1]?.text !== ':';

/** True for a line of a few names and no more, of nobody: "Quay Street, Leith". */
function saysWhere(reading: Reading, line: Line | undefined, places: Places): boolean {
  if (!line || line.last - line.first > PLACE) return false;
  const words = reading.tokens.slice(line.first, line.last);
  return words.every((token) => isNamePart(token) || token.text === ',') && mentionIn(reading, line, places)?.kind !== 'person';
}

/** True for a line set apart that is the side on which who is named above is, and no more: "**Yes**". */
const isSideAlone = (tokens: readonly Token[], line: Line | undefined): boolean =>
  line?.apart === true && line.kind !== 'heading' && is(tokens[line.first], 'side') && line.last - line.first <= 2;

/** True for the side alone in a heading of its own above a name: "## FOR". */
const isSideHeading = (tokens: readonly Token[], line: Line | undefined): boolean =>
  line?.kind === 'heading' && is(tokens[line.first], 'side') && line.last - line.first === 1;

/** True for a line that says by what way a letter came, and no more: "by email". */
const isByPost = (tokens: readonly Token[], line: Line | undefined): boolean =>
  line !== undefined && line.last - line.first === 2 && is(tokens[line.first], 'agentive') && is(tokens[line.first + 1], 'writtenWords');

/** True for a line all in italics that ends like a sentence: what somebody wrote may be set so. */
const isItalicText = (tokens: readonly Token[], { apart, style, last }: Line): boolean =>
  apart && style === 'italic' && tokens[last - 1]?.form.stops === true;

/** The person who is all that stands behind a colon and one name or two: "Leith: Ana Ruiz", "Leith Town: Ana Ruiz"; null: nobody. */
function behindColon({ tokens }: Reading, { first, last, apart }: Line, places: Places): Mention | null {
  let colon = apart ? first : last;
  while (colon < last && colon - first < PLACE && isNamePart(tokens[colon] as Token)) colon++;
  const mention = tokens[colon]?.text === ':' && colon > first ? somebodyAt(places, colon + 1) : null;
  const isName = mention?.kind === 'person' || (mention?.kind === null && mention.last - mention.first > 1);
  return isName && mention?.last === last ? mention : null;
}

/** Whom the line names that is set apart, or begins so, or is written in capitals, and says no more; null: nobody. */
function mentionIn(reading: Reading, line: Line, places: Places): Mention | null {
  const { tokens } = reading;
  const { first, last, lead, apart } = line;
  const named = apart ? afterSide(tokens, line) : first;
  if (named > first) return somebodyAt(places, named);
  const behind = behindColon(reading, line, places);
  if (behind) return behind;
  const isSigned = line.kind !== 'quote' && isDash(tokens[first]);
  if (lead === first && !apart) return isSigned || isInCapitals(tokens, line) ? bearerIn(reading, line, places) : null;
  const parted = lead > first && lead < last;
  const mention = (parted ? bearerIn(reading, { first, last: lead }, places) : null) ?? bearerIn(reading, line, places);
  if (!mention || (apart && !parted)) return mention ?? (apart ? writerIn(reading, line, places) : null);
  // "**Ana Ruiz** Quay Street"
  const rest = tokens.slice(lead, last);
  const goesOn = rest.some((token) => isFiniteVerb(token) || token.form.stops || token.quoted !== -1 || is(token, 'agentive'));
  return lead < mention.last || rest.length > LONGEST || goesOn ? null : mention;
}
