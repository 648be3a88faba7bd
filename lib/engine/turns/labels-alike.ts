/**
 * Labels of which nothing tells that they are somebody's but those beside them that are set alike, or the heading above.
 *
 *   **Ana Ruiz, baker:** I walk now.      **Friends of the Lock:** It is shut.      ## Your messages      **Mo in Leith:** I walk now.
 *   (somebody by name)                      ^─────────────────^                                             ^^
 */
import { genderOfFirstName } from '../languages/nouns.ts';
import { isNameWord } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Range, Reading, Token } from '../reading.ts';
import { isNamePart } from '../text/label-ends.ts';
import { isDash } from '../text/marks.ts';
import { wordsQuoted } from '../text/quoted.ts';
import { announcesReaders } from './asked-people.ts';
import { descriptionIn, tells, unnamedIn } from './described.ts';
import { isQuotation, type Line } from './lines.ts';
import type { Said } from './once-labelled.ts';
import { isOwn, ownNames, wordsOf } from './people.ts';
import { type Places, somebodyAt } from './places.ts';
import { names, tellsOfSomebody } from './told-of.ts';
import { upToComma } from './up-to-comma.ts';

/** Longest label, and longest name in it, in tokens. */
const [LONGEST, NAME] = [16, 4];
/** Fewest lines with labels under a heading that announces them, and the share of them that must be people's by their words. */
const [FEWEST, PEOPLE] = [2, 0.5];

/** What a label opens with that is nobody, and under a heading for readers none of these. */
const NOBODY = ['pictureNoun', 'questions', 'greeting', 'side'] as const;
const PAGES = [...NOBODY, 'creditedWork', 'interviewer', 'questionLabel', 'answerLabel'] as const;

/** A line that opens with a label which is set apart, and a colon. */
interface Labelled {
  readonly line: Line;
  readonly label: Range;
  readonly content: Range;
}

/** What stands beside lines that are said, under labels set as theirs are: above them, below them or between them, with nothing in between. */
export function saidBesideLabels(reading: Reading, lines: readonly Line[], said: readonly Said[], places: Places): readonly Said[] {
  if (said.length < FEWEST) return [];
  const blocks = new Set(said.map(({ line }) => line.block));
  const labelled = lines.map((line) => labelledIn(reading.tokens, line));
  const known = labelled.flatMap((one, i) => (one && blocks.has(one.line.block) ? [i] : []));
  const found = new Map<number, Said>();
  if (known.length < FEWEST) return [];
  const style = labelled[known[0] ?? 0]?.line.style;
  for (const from of known)
    for (const step of [-1, 1])
      for (let at = from + step; !known.includes(at) && !found.has(at); at += step) {
        const one = labelled[at];
        const speaker = one && one.line.style === style ? callerIn(reading, one, places) : null;
        if (!one || !speaker || names(reading.tokens, one.content, speaker)) break;
        found.set(at, { speaker, content: one.content, line: one.line });
      }
  return [...found.values()];
}

/** Quotations behind labels that are set apart, with a colon or a dash: those of people by name, and beside these of whomever else a label calls. */
export function saidInQuotedList(reading: Reading, lines: readonly Line[], places: Places): readonly Said[] {
  const { tokens } = reading;
  const quoted = lines.flatMap((line) => quotedIn(tokens, line) ?? []);
  // "**Ana Ruiz:** “Home Is the Sea”": what they sing, or chose
  const titled = quoted.filter(({ content }) => wordsQuoted(tokens, content.first).title);
  if (titled.length * 2 >= quoted.length) return [];
  const named = quoted.filter(({ label }) => somebodyAt(places, label.first)?.kind === 'person');
  if (named.length < FEWEST || named.length * 2 < quoted.length) return [];
  return quoted.flatMap(({ line, label, content }) => {
    const called = upToComma(tokens, label);
    // “Low Water” is no sentence: "**Best book:** “Low Water”"
    const isSentence =
      tokens.slice(content.first, content.last).some(({ form }) => form.stops) && !tokens.slice(called.first, called.last).some(tells);
    const speaker = callerIn(reading, { line, label: called, content }, places) ?? (isSentence ? called : null);
    return speaker ? [{ speaker, content, line }] : [];
  });
}

/** A line that is a quotation behind its label, "**A publican in Leith:** “It is late.”", "**Ana Ruiz, host of “Low Water” –** “It is late.”"; null: it is none. */
function quotedIn(tokens: readonly Token[], line: Line): Labelled | null {
  const { first, last, lead, apart, kind } = line;
  if (apart || lead === first || kind === 'quote' || kind === 'heading') return null;
  const quotation = tokens[last - 1]?.quoted ?? -1;
  let from = last;
  while (quotation !== -1 && from > lead && tokens[from - 1]?.quoted === quotation) from--;
  const content = { first: from, last };
  const mark = tokens[from - 1];
  const isLabel = from - 1 > first && from - first <= LONGEST && (mark?.text === ':' || isDash(mark));
  return isLabel && isQuotation(tokens, content) ? { line, label: { first, last: from - 1 }, content } : null;
}

/** What stands under a heading that announces the words of readers, "Your messages", each line with a label of its own. */
export function saidUnderReaders(reading: Reading, lines: readonly Line[], places: Places): readonly Said[] {
  const said: Said[] = [];
  for (let i = 0; i < lines.length; i++) {
    const heading = lines[i] as Line;
    if (!heading.apart || !announcesReaders(reading, heading)) continue;
    // "You have been in touch." may stand between
    let at = i + 1;
    if (lines[at] && !lines[at]?.apart && !labelledIn(reading.tokens, lines[at] as Line)) at++;
    const own: Labelled[] = [];
    for (; at < lines.length; at++) {
      const one = labelledIn(reading.tokens, lines[at] as Line);
      if (!one || (own[0] && own[0].line.style !== one.line.style)) break;
      own.push(one);
    }
    for (const each of readersIn(reading, own, places)) said.push(each);
    i = Math.max(i, at - 1);
  }
  return said;
}

/** Who the labels are, where most are people's, and half of them say "I" or ask; empty where they are not: "**Parking:** You may park there." */
function readersIn(reading: Reading, labelled: readonly Labelled[], places: Places): readonly Said[] {
  const { tokens } = reading;
  // the page's own, and what it has beside theirs: "**Editor:** We will ask the council.", "**Picture:** …", "**Q:** …"
  const page = ownNames(reading);
  const isPages = ({ label }: Labelled) => PAGES.some((one) => is(tokens[label.first], one)) || isOwn(page, wordsOf(reading, label));
  const theirs = labelled.filter((one) => !isPages(one));
  const said = theirs.flatMap((one) => {
    const speaker = nameUpTo(reading, one.label);
    return speaker && !isMarked(tokens, one.label) ? [{ ...one, speaker }] : [];
  });
  const people = said.filter((one) => callerIn(reading, one, places) !== null || isPlaced(reading, one.label)).length;
  const spoken = said.filter(({ line }) => line.own || line.asks).length;
  const told = said.filter(({ line, content }) => !line.own && tellsOfSomebody(reading, content)).length;
  const areTold = told * 2 > said.length || said.some(({ speaker, content }) => names(tokens, content, speaker));
  const areReaders = said.length >= FEWEST && said.length === theirs.length && people >= said.length * PEOPLE;
  return areReaders && spoken * 2 >= said.length && !areTold ? said.map(({ speaker, content, line }) => ({ speaker, content, line })) : [];
}

/** True for a label that ends with a mark out of ten: "**Ana Ruiz, 7:**". */
const isMarked = (tokens: readonly Token[], { last }: Range): boolean => /^(?:\d|10)(?:\.\d)?$/.test(tokens[last - 1]?.text ?? '');

/** A line with a label that is set apart up to its colon, before what begins like a sentence; null: it has none. */
function labelledIn(tokens: readonly Token[], line: Line): Labelled | null {
  const { first, last, lead, apart, kind } = line;
  if (apart || lead === first || kind === 'quote' || kind === 'heading') return null;
  const colon = tokens[lead - 1]?.text === ':' ? lead - 1 : tokens[lead]?.text === ':' ? lead : -1;
  const content = { first: colon + 1, last };
  if (colon <= first || colon - first > LONGEST || content.first >= last || !tokens[content.first]?.form.begins) return null;
  return { line, label: { first, last: colon }, content };
}

/** Whom a label calls: somebody by name, "A spokesman for the board", "Friends of the Lock", "Sandra in Quay Street"; null: it may be a topic. */
function callerIn(reading: Reading, { label, line }: Labelled, places: Places): Range | null {
  const { tokens } = reading;
  const { first, last } = label;
  if (NOBODY.some((one) => is(tokens[first], one))) return null;
  const unnamed = unnamedIn(reading, label);
  if (unnamed || tokens.slice(first, last).some(tells)) return unnamed;
  const mention = somebodyAt(places, first);
  if (mention && mention.last <= last) return { first, last: mention.last };
  // "May" may be a month
  if (genderOfFirstName(tokens[first]) !== undefined) {
    const name = nameUpTo(reading, label);
    return name && (name.last - first > 1 || name.last < last || line.own) ? name : null;
  }
  return descriptionIn(reading, label, line.own);
}

/** The name that a label opens with, up to a comma or where its bearer is: "Mo|, Nether Quay", "Bethan| in Leith"; null: it opens with none. */
function nameUpTo({ tokens }: Reading, { first, last }: Range): Range | null {
  let end = first;
  while (end < last && isNamePart(tokens[end] as Token)) end++;
  const isName = end > first && end - first <= NAME && tokens[first]?.form.letter;
  return isName && (end === last || tokens[end]?.text === ',' || is(tokens[end], 'preposition')) ? { first, last: end } : null;
}

/** True for a name and where its bearer is: "Mo, Nether Quay", "Bethan in Leith". */
function isPlaced(reading: Reading, label: Range): boolean {
  const { tokens } = reading;
  const place = nameUpTo(reading, label)?.last ?? label.last;
  return place + 1 < label.last && tokens.slice(place + 1, label.last).every((token) => isNamePart(token) || isNameWord(token));
}
