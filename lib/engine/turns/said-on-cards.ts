/** What people say on cards with their names: in quotation marks where most have them, else as "I", or where the lines above say that they were asked. */
import type { Range, Reading } from '../reading.ts';
import { areAsked, isAnnounced, isWhatTheySay } from './asked-people.ts';
import { isToldBefore } from './exchanges.ts';
import { isQuoted, type Line } from './lines.ts';
import type { Said } from './once-labelled.ts';
import { isAboutSomebody, names, tellsOfSomebody } from './told-of.ts';

/** Fewest cards with a name, and of those with a name below what is said in which nobody need say "I". */
export const FEWEST = 2;
const SIGNED = 3;
/** Share of the cards without marks in which somebody must say "I". */
const OWN = 0.6;

/** A box with a name: whose it is, and the lines of what may be said. */
export interface Card {
  readonly speaker: Range | null;
  /** The name is a person's by its words, or by what stands beside it. */
  readonly person: boolean;
  /** The name stands below what is said; or above it, with what its bearer is: alone it may be what is told of. */
  readonly signed: boolean;
  readonly introduced: boolean;
  /** The side that they take stands before the name, or the network on which they posted it beside that. */
  readonly sided: boolean;
  readonly posted: boolean;
  readonly said: readonly Line[];
}

/** What people say on them, where none is told of. */
export function spokenIn(reading: Reading, cards: readonly Card[]): readonly Said[] {
  const { tokens } = reading;
  const full = cards.filter(({ said }) => said.length > 0);
  const quoting = cards
    .map((card) => ({ ...card, said: card.said.filter((line) => isQuoted(tokens, line)) }))
    .filter(({ said }) => said.length > 0);
  // “She was our light.” beside the names of the dead is said of them
  const told = quoting.filter(({ said }) => said.some((line) => isAboutSomebody(reading, line)));
  const areOfOthers = told.length * 2 > quoting.length && !isWhatTheySay(reading, quoting[0]?.said[0]?.first ?? 0);
  if (quoting.length >= FEWEST && quoting.length * 2 > full.length) return areOfOthers ? [] : saidBy(quoting);
  if (quoting.length > 0) return [];
  if (full.length >= FEWEST && full.every(({ posted }) => posted)) return saidBy(full);
  if (areAnswers(reading, full)) return saidBy(full);
  if (!speakOfThemselves(reading, full)) return [];
  // a street below a picture is nobody
  return saidBy(full.filter(({ person, said }) => person || said.some(({ own, spokenTo }) => own || spokenTo)));
}

const saidBy = (cards: readonly Card[]): readonly Said[] =>
  cards.flatMap(({ speaker, said }) => said.map((line) => ({ speaker, content: line, line })));

/** What tells whether the boxes are people's, and whether the article tells of them. */
function seenIn(reading: Reading, cards: readonly Card[]) {
  const { tokens } = reading;
  const isTold = ({ speaker, said }: Card) => speaker !== null && said.some((line) => names(tokens, line, speaker));
  const arePeople = cards.filter(({ person }) => person).length * 2 >= cards.length && !cards.some(isTold);
  // "She makes the best soup that I have tried" is the author's
  const isSpokenOf = cards.some(({ said: [line] }) => line && tellsOfSomebody(reading, line));
  return { arePeople, isSpokenOf, first: cards[0]?.said[0]?.first ?? 0 };
}

/**
 * True where the lines above have what people say, "What the critics thought", and these stand below their words, or above them with what they are where
 * one of them says "I"; or where a few were asked, "We asked five bakers", and stand there with what they are: nobody need say "I".
 */
function areAnswers(reading: Reading, cards: readonly Card[]): boolean {
  const { arePeople, isSpokenOf, first } = seenIn(reading, cards);
  if (cards.length < SIGNED || !arePeople || isSpokenOf) return false;
  const isTheirs = isWhatTheySay(reading, first);
  if (cards.every(({ signed }) => signed)) return isTheirs;
  if (!cards.every(({ introduced }) => introduced)) return false;
  return areAsked(reading, first) || (isTheirs && cards.some(({ said }) => said.some((line) => line.alone)));
}

/** True where most boxes are people's who say "I" or "we", and none of them is told of. */
function speakOfThemselves(reading: Reading, cards: readonly Card[]): boolean {
  const { arePeople, isSpokenOf, first } = seenIn(reading, cards);
  const own = cards.filter(({ said }) => said.some((line) => line.own)).length;
  const alone = cards.filter(({ said }) => said.some((line) => line.alone)).length;
  if (arePeople && own > 0 && cards.every(({ sided }) => sided)) return true;
  if (!arePeople || alone < FEWEST || own < cards.length * OWN) return false;
  if (isAnnounced(reading, first) || isToldBefore(reading, first)) return true;
  return cards.every(({ signed }) => signed) || (cards.every(({ introduced }) => introduced) && !isSpokenOf);
}
