/**
 * People one after another: a line that names somebody, set apart, stands above what they say, or below what they wrote.
 *
 *   **Ana Ruiz, 41, baker**      (names who speaks)          I counted the swans.        (a letter)
 *   “I walk now.”                (theirs)                    **Ana Ruiz**, Quay Street   (whose it is)
 */
import { hasTag, isFiniteVerb } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Mention, Range, Reading, Token } from '../reading.ts';
import { isNamePart } from '../text/label-ends.ts';
import { isDash } from '../text/marks.ts';
import { bearerIn, bearerOverRole, pairIn, writerIn } from './bearer.ts';
import { givenInFull, type Places, somebodyAt } from './given.ts';
import { isOthers } from './labelled.ts';
import { isNameWithheld, type Signed, type Spoken, writtenAbove } from './letters.ts';
import { isInCapitals, isQuoted, type Line } from './lines.ts';
import { namesLikeOthers } from './name-rows.ts';
import { goesOnWithRole, saysWhat } from './roles.ts';

/** Fewest people of whom something is quoted, or who wrote, and who speak of themselves without marks. */
const [FEWEST, OWN] = [2, 3];
/** Share of the people who must speak of themselves without marks. */
const MOST = 0.75;
/** Longest line that says where somebody is, in tokens. */
const PLACE = 6;
/** Longest words after the name that nothing sets apart, in tokens. */
const LONGEST = 12;

/** A line that names somebody, with those after it up to the next, or up to a heading. */
interface Section extends Signed {
  readonly speaker: Range;
}

/** What the people say whom lines of the article name; empty where they are no list of people. */
export function saidByNamed(reading: Reading, lines: readonly Line[], places: Places): readonly Spoken[] {
  const all = sectionsOf(
    reading,
    lines.flatMap((line) => openedBy(reading, line, places)),
    places,
  );
  const sections = all.filter((section): section is Section => section.speaker !== null);
  if (sections.length < FEWEST) return [];
  // letters may be signed by two; nothing else is said by them alone
  if (all.filter(({ single }) => single).length < FEWEST) return writtenAbove(reading, all);
  // "— Ana Ruiz" stands below what is hers
  if (sections.every(({ signed }) => signed)) return writtenAbove(reading, all);
  for (const find of [quotedUnder, announcedUnder, ownUnder]) {
    const spoken = find(reading, sections);
    if (spoken.length > 0) return spoken;
  }
  return writtenAbove(reading, all);
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
    if (isDash(tokens[at])) return tokens[at - 1]?.form.stops && bearerIn(reading, { first: at, last }, places) ? at : -1;
  return -1;
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
    // whose a block quotation is with its credit is told there, and by no line below
    const isCredited = reading.document.blocks[line.block]?.credit !== undefined;
    const mention = isCredited ? null : (mentionIn(reading, line, places) ?? bearerOverRole(reading, line, lines[i + 1], places));
    const like = mention ? undefined : alike.get(line);
    const name = mention ? { first: mention.first, last: mention.last } : (like ?? pairIn(reading, line, places));
    const isWithheld = isNameWithheld(reading.tokens, line);
    const isOver = (inList && line.kind !== 'item') || givenInFull(reading, line.last - 1, places) !== null;
    const ends = name !== null || isWithheld || isCredited || isOver || (line.apart && !isItalicText(reading.tokens, line));
    if (ends) {
      if (open) [open.under, open.parted] = [since, line.kind === 'heading'];
      open = null;
    }
    if (isOver) inList = false;
    if (name || isWithheld) {
      inList = line.kind === 'item';
      const isAlone = (name?.last === line.last && !mention?.role) || isWithheld;
      const next = lines[i + 1];
      // "**Ana Ruiz,**" over "_Quay Street_"
      const goesOn = mention?.last === line.last - 1 && reading.tokens[line.last - 1]?.text === ',' && next?.kind === line.kind;
      const isRest = goesOn || (isAlone && (saysWhat(reading, next) || saysWhere(reading, next, places)));
      roles = isRest ? next : undefined;
      const bare = isAlone && !roles;
      const signed = isDash(reading.tokens[line.first]);
      const sided = isSided(reading.tokens, line);
      const person =
        (mention === null && !like) ||
        mention?.kind === 'person' ||
        goesOnWithRole(reading, (mention ?? like)?.last ?? line.last, line.last);
      const single = mention !== null || like !== undefined;
      const section = { speaker: name, single, bare, sided, signed, person, style: line.style, parted: false, above: since, under: [] };
      sections.push(section);
      open = section;
    }
    if (ends) since = [];
    else since.push(line);
  }
  if (open) open.under = since;
  return sections;
}

/** True for a line of a few names and no more, of nobody: "Quay Street, Leith". */
function saysWhere(reading: Reading, line: Line | undefined, places: Places): boolean {
  if (!line || line.last - line.first > PLACE) return false;
  const words = reading.tokens.slice(line.first, line.last);
  return words.every((token) => isNamePart(token) || token.text === ',') && mentionIn(reading, line, places)?.kind !== 'person';
}

/** True for a line that begins with the side on which somebody is: "Yes: Ana Ruiz, who keeps the lock", "Against – Tom Bell". */
const isSided = (tokens: readonly Token[], { first, apart }: Line): boolean =>
  apart && is(tokens[first], 'side') && /^[:–—-]$/.test(tokens[first + 1]?.text ?? '');

/** True for a line all in italics that ends like a sentence: what somebody wrote may be set so. */
const isItalicText = (tokens: readonly Token[], { apart, style, last }: Line): boolean =>
  apart && style === 'italic' && tokens[last - 1]?.form.stops === true;

/** Whom the line names that is set apart, or begins so, or is written in capitals, and says no more; null: nobody. */
function mentionIn(reading: Reading, line: Line, places: Places): Mention | null {
  const { tokens } = reading;
  const { first, last, lead, apart } = line;
  if (isSided(tokens, line)) return somebodyAt(places, first + 2);
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

/** The quotations right under each name. */
function quotedUnder({ tokens }: Reading, sections: readonly Section[]): readonly Spoken[] {
  const quoting = sections.filter(({ bare, under: [first] }) => !bare && first && isQuoted(tokens, first));
  if (quoting.length < FEWEST) return [];
  return quoting.flatMap(({ speaker, under }) => {
    const end = under.findIndex((line) => !isQuoted(tokens, line));
    return (end < 0 ? under : under.slice(0, end)).map((line) => ({ speaker, line }));
  });
}

/**
 * The lines under each name with what they are, where the lines above say that what comes is what people say: "Reaction to the vote". Who
 * is told of by name does not speak.
 */
function announcedUnder(reading: Reading, sections: readonly Section[]): readonly Spoken[] {
  const { tokens } = reading;
  const isTold = ({ speaker, under }: Section) => under.length > 0 && !under.some((line) => names(tokens, line, speaker));
  const told = sections.filter((section) => !section.bare && isTold(section));
  const first = sections[0]?.speaker.first ?? 0;
  // names below what they said
  if (sections.at(-1)?.under.length === 0) return [];
  if (told.length < FEWEST || told.length < sections.length * MOST || !isAnnounced(reading, first)) return [];
  // a club among them has nothing that says what it is
  const style = told.every((section) => section.style === told[0]?.style) ? told[0]?.style : null;
  const all = sections.filter((section) => isTold(section) && (!section.bare || (section.style === style && !section.person)));
  return all.flatMap(({ speaker, under }, i) => untilArticle(tokens, all, i, under).map((line) => ({ speaker, line })));
}

/** True at the last of the words "in their own words". */
const isOwnWords = (tokens: readonly Token[], at: number): boolean =>
  is(tokens[at], 'sayings') && is(tokens[at - 1], 'otherOne') && hasTag(tokens[at - 2], 'PRP$');

/** True where a headline or the line right above the token announces what people say. */
export function isAnnounced({ document, tokens }: Reading, until: number): boolean {
  const above = tokens[until]?.block ?? 0;
  return tokens.some(({ block }, i) => {
    const { kind } = document.blocks[block] ?? {};
    return (
      i < until && (kind === 'title' || kind === 'heading' || block === above - 1) && (is(tokens[i], 'reactions') || isOwnWords(tokens, i))
    );
  });
}

/**
 * The lines under each name to the last in which somebody says "I" or "we", where most have one and nobody is told of by name. Where one
 * line stands under each, all of them.
 */
function ownUnder({ tokens }: Reading, all: readonly Section[]): readonly Spoken[] {
  // a street below a picture is nobody
  const sections = all.filter(({ person, sided, under }) => person || sided || under[0]?.own);
  if (sections.some(({ speaker, under }) => under.some((line) => names(tokens, line, speaker)))) return [];
  // letters stand above the names: what stands under the last of them is nobody's, and what stands above the first is somebody's
  const [above, below] = [sections[0]?.above.at(-1), sections.at(-1)?.under ?? []];
  if (!below.some(({ own, alone }) => alone || (own && above?.own !== true))) return [];
  const single = sections.every(({ under }) => under.length === 1);
  const own = sections.filter(({ under }) => under.some((line) => line.own));
  const bare = sections.filter((section) => section.bare).length;
  const alone = own.filter(({ under }) => under.some((line) => line.alone)).length;
  const people = sections.filter(({ person, sided }) => person || sided).length;
  if (
    own.length < (sections.every(({ sided }) => sided) ? FEWEST : OWN) ||
    own.length < sections.length * MOST ||
    alone * 2 < sections.length
  )
    return [];
  if (people * 2 < sections.length || bare * 2 > sections.length) return [];
  return sections.flatMap(({ speaker, under, parted }, i) => {
    const isLast = i === sections.length - 1 && !parted;
    // between two names, or before another heading, all is said by the first
    const last =
      single || (!isLast && under.length === 1) ? 0 : !isLast && under[0]?.own ? under.length - 1 : under.findLastIndex((line) => line.own);
    const own = under.slice(0, last + 1).filter(({ kind }) => !parted || kind === under[0]?.kind);
    return untilArticle(tokens, sections, i, own).map((line) => ({ speaker, line }));
  });
}

/**
 * What the person of the section says of the lines: the article takes the floor with a line that has a label, "**Recipe:** …", and below the
 * last of the people with any that opens as none of theirs does.
 */
function untilArticle(tokens: readonly Token[], sections: readonly Section[], at: number, lines: readonly Line[]): readonly Line[] {
  const isLast = at > 0 && at === sections.length - 1;
  const isOther = (line: Line) => isOthers(tokens, line) || (isLast && opensApart(line) && !sections[at - 1]?.under.some(opensApart));
  const end = lines.findIndex(isOther);
  return end < 0 ? lines : lines.slice(0, end);
}

/** True for a line that opens in bold or italics, and goes on plainly. */
const opensApart = ({ apart, lead, first }: Line): boolean => !apart && lead > first;

/** True where a word of the name stands in the line outside quotation marks: somebody else tells of them. */
export function names(tokens: readonly Token[], { first, last }: Range, speaker: Range): boolean {
  const name = tokens.slice(speaker.first, speaker.last).filter((token) => token.form.upper && !is(token, 'definiteArticle'));
  const words = new Set(name.map(({ lower }) => lower));
  return tokens.slice(first, last).some(({ form, lower, quoted }) => form.upper && quoted === -1 && words.has(lower));
}
