/** What people say one after another, or one says of several things: the finders that look at all lines, those first that are surest. */
import type { Mention, Reading, Token } from '../reading.ts';
import { isDash } from '../text/marks.ts';
import { announcesInFull } from './announces.ts';
import { saidAboveDashes, saidBesideNames } from './captioned.ts';
import { saidUnderReplies, saidWhereHanded } from './handed.ts';
import { saidBesideLabels, saidUnderReaders } from './labels-alike.ts';
import type { Line } from './lines.ts';
import { saidByNamed } from './name-lines.ts';
import { type Said, saidAfterLabels } from './once-labelled.ts';
import { saidUnderColons } from './over-colon.ts';
import { namesOf } from './people.ts';
import type { Places } from './places.ts';
import { saidInSayings } from './sayings.ts';
import { saidAboveSignature } from './signed-statement.ts';
import { saidUnderHeadings } from './stated.ts';
import { saidInSpeech, saidInStatedSections } from './stated-sections.ts';
import { saidAsTold } from './told-to.ts';
import { saidOnTopics } from './topical.ts';

/** What people say one after another, or one says of several things; and under headings that say whose words they are. */
export function saidBy(reading: Reading, lines: readonly Line[], mentions: readonly Mention[], places: Places): readonly Said[] {
  const under = saidUnderHeadings(reading, lines, places);
  const isUnder = ({ line }: Said) => under.some((one) => one.line.block === line.block);
  const answered = saidUnderColons(reading, lines, places).filter((one) => !isUnder(one));
  const sure = [...answered, ...under, ...saidAboveSignature(reading, lines, places).filter((one) => !isUnder(one))];
  const isSure = ({ line }: Said) => sure.some((one) => one.line.block === line.block);
  const stated = [
    ...sure,
    ...saidInStatedSections(reading, lines, places).filter((one) => !isSure(one)),
    ...speechIn(reading, lines, places, sure),
  ];
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

/** What a headline announces as somebody's speech in full, where nothing else does. */
function speechIn(reading: Reading, lines: readonly Line[], places: Places, sure: readonly Said[]): readonly Said[] {
  const { document, tokens } = reading;
  const end = tokens.findIndex(({ block }) => document.blocks[block]?.kind !== 'title');
  return sure.length === 0 && end > 0 && announcesInFull(tokens.slice(0, end)) ? saidInSpeech(reading, lines, places) : [];
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
export const saidOver = (reading: Reading, lines: readonly Line[], places: Places): readonly Said[] =>
  saidByNamed(reading, lines, places).map((spoken) => ({ ...spoken, content: spoken.line }));
