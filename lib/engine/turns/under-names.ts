/**
 * What stands under people's names and is said by them: quotations; all of it, where the lines above say so; what they say as "I".
 */
import type { Range, Reading, Token } from '../reading.ts';
import { areAsked, isAnnounced } from './asked-people.ts';
import { isOthers } from './labelled.ts';
import type { Signed, Spoken } from './letters.ts';
import { isQuoted, type Line } from './lines.ts';
import { isAboutSomebody, names, tellsOfSomebody } from './told-of.ts';

/** Fewest people of whom something is quoted, or who wrote, and who speak of themselves without marks. */
export const FEWEST = 2;
const OWN = 3;
/** Share of the people who must speak of themselves without marks, and where the lines above say that they speak. */
const [MOST, SPEAKING] = [0.75, 1 / 3];

/** A line that names somebody, with those after it up to the next, or up to a heading. */
export interface Section extends Signed {
  readonly speaker: Range;
}

/** The quotations right under each name. */
export function quotedUnder(reading: Reading, sections: readonly Section[]): readonly Spoken[] {
  const { tokens } = reading;
  const quoting = sections.filter(({ bare, under: [first] }) => !bare && first && isQuoted(tokens, first));
  // “She was our light.” under the names of the dead is said of them
  const told = quoting.filter(({ under: [first] }) => first && isAboutSomebody(reading, first));
  if (quoting.length < FEWEST || told.length * 2 > quoting.length) return [];
  return quoting.flatMap(({ speaker, under }) => {
    const end = under.findIndex((line) => !isQuoted(tokens, line));
    return (end < 0 ? under : under.slice(0, end)).map((line) => ({ speaker, line }));
  });
}

/**
 * The lines under each name with what they are, where the lines above say that what comes is what people say, "Reaction to the vote", or that they
 * were asked, "We asked five bakers". Who is told of by name, or as “she”, does not speak.
 */
export function announcedUnder(reading: Reading, sections: readonly Section[]): readonly Spoken[] {
  const { tokens } = reading;
  // the name below "I am sorry.", under a heading that parts it from those above, signs that
  const isParted = ({ style }: Section, i: number) => style !== 'heading' && sections[i - 1]?.parted === true;
  const says = (lines: readonly Line[]) => lines.some(({ own }) => own);
  const signing = new Set(sections.filter((section, i) => isParted(section, i) && says(section.above) && !says(section.under)));
  const isTold = (section: Section) => {
    const { speaker, under } = section;
    const [line] = under;
    if (!line || signing.has(section) || under.some((one) => names(tokens, one, speaker))) return false;
    return line.own || !tellsOfSomebody(reading, line);
  };
  const told = sections.filter((section) => !section.bare && isTold(section));
  const first = sections[0]?.speaker.first ?? 0;
  // names below what they said
  if (sections.at(-1)?.under.length === 0) return [];
  if (told.length < FEWEST || told.length < sections.length * MOST || !doSpeak(told)) return [];
  if (!isAnnounced(reading, first) && !areAsked(reading, first)) return [];
  // a club among them has nothing that says what it is
  const style = told.every((section) => section.style === told[0]?.style) ? told[0]?.style : null;
  const all = sections.filter((section) => isTold(section) && (!section.bare || (section.style === style && !section.person)));
  return all.flatMap(({ speaker, under, parted }, i) => {
    const lines = i === all.length - 1 && !parted ? beforeArticle(under) : under;
    return untilArticle(tokens, all, i, lines).map((line) => ({ speaker, line }));
  });
}

/** True where enough of the people say "I" or "we" that what stands under the others is no account of them. */
const doSpeak = (sections: readonly Section[]): boolean =>
  sections.filter(({ under }) => under.some((line) => line.own)).length >= sections.length * SPEAKING;

/** What is the last one's of the lines under them, below which the article may go on: the first, and those up to the last in which somebody says "I". */
const beforeArticle = (lines: readonly Line[]): readonly Line[] =>
  lines.slice(0, Math.max(1, lines.findLastIndex((line) => line.alone) + 1)).filter(({ apart }, i) => i === 0 || !apart);

/**
 * The lines under each name to the last in which somebody says "I" or "we", where most have one and nobody is told of by name. Where one
 * line stands under each, all of them.
 */
export function ownUnder({ tokens }: Reading, all: readonly Section[]): readonly Spoken[] {
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
