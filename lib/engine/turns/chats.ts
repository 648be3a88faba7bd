/**
 * Messages of a chat that a page shows: a line with who wrote and at what time, and nothing else, above each of them.
 *
 *   Ana Ruiz 09:14      Who shut the lock      09:16 – Tom Bell      I did
 *   ^──────^            ^────────────────^             ^──────^      ^───^
 */
import { isMonth } from '../clauses/date-numbers.ts';
import { hasTag } from '../languages/tags.ts';
import type { Range, Reading, Token } from '../reading.ts';
import { CLOCK_TIME } from '../text/clock-times.ts';
import { isNamePart } from '../text/label-ends.ts';
import { keyOf } from './coming-again.ts';
import type { Line } from './lines.ts';
import type { Said } from './once-labelled.ts';
import { isOwn, ownNames, wordsOf } from './people.ts';
import { names } from './told-of.ts';

/** Fewest messages, and those who write them. */
const [FEWEST, PEOPLE] = [3, 2];
/** Longest line with who wrote and when, and longest name in it, in tokens. */
const [LONGEST, NAME] = [14, 5];
/** Share of the messages in which somebody speaks of themselves, to somebody, or asks: talks and races stand by the clock too. */
const PERSONAL = 0.5;
const HALF_OF_DAY = /^[ap]\.?m\.?$/iu;

/** A line that says who wrote and when. */
interface Stamp {
  readonly name: Range;
  /** Minutes since midnight. */
  readonly minutes: number;
  readonly at: number;
}

/** What was written in such a chat, and by whom: where two at least write by turns, one of them again, and the times go on. */
export function saidInChats(reading: Reading, lines: readonly Line[]): readonly Said[] {
  const { tokens } = reading;
  const own = ownNames(reading);
  const stamps = lines.flatMap((line, at) => {
    const stamp = stampIn(tokens, line);
    return stamp ? [{ ...stamp, at }] : [];
  });
  const writers = new Set(stamps.map(({ name }) => keyOf(tokens, name))).size;
  // "Ana Ruiz 09:14" above an entry of a live blog is who reports there
  const isReport = ({ name, at }: Stamp) => isEntry(reading, lines[at]) || isOwn(own, wordsOf(reading, name));
  if (stamps.some(isReport)) return [];
  if (stamps.length < FEWEST || writers < PEOPLE || writers === stamps.length || !goOn(stamps)) return [];
  const messages = stamps.map((stamp, i) => messageUnder(reading, lines, stamp, stamps[i + 1]));
  const personal = messages.filter(([line]) => line && (line.own || line.spokenTo || line.asks)).length;
  if (personal < stamps.length * PERSONAL) return [];
  return messages.flatMap((message, i) => message.map((line) => ({ speaker: stamps[i]?.name ?? null, content: line, line })));
}

/** True where no time but one is before that above it: a chat may go on past midnight. */
const goOn = (stamps: readonly Stamp[]): boolean => stamps.filter(({ minutes }, i) => minutes < (stamps[i - 1]?.minutes ?? 0)).length <= 1;

/** The lines of a message: up to the next stamp, but below the last of them the first alone; none that tells of who wrote, "Ana Ruiz left the group". */
function messageUnder({ tokens }: Reading, lines: readonly Line[], { name, at }: Stamp, next: Stamp | undefined): readonly Line[] {
  const under = lines.slice(at + 1, next?.at ?? at + 2);
  const isElse = (line: Line) => line.kind !== under[0]?.kind || line.kind === 'heading' || names(tokens, line, name);
  const end = under.findIndex(isElse);
  return (end < 0 ? under : under.slice(0, end)).filter(({ aside }) => !aside);
}

/** True for the first line of an entry of a live blog, and for one right below such a line. */
const isEntry = ({ document }: Reading, line: Line | undefined): boolean =>
  [line?.block ?? -1, (line?.block ?? 0) - 1].some((block) => document.blocks[block]?.entry === true);

/** Whose name and what time of day a line says, and at most on what day; null: it says more, or less. */
function stampIn(tokens: readonly Token[], { first, last }: Line): Omit<Stamp, 'at'> | null {
  if (last - first > LONGEST) return null;
  let minutes = -1;
  let name: Range | null = null;
  for (let at = first; at < last; at++) {
    const token = tokens[at] as Token;
    const time = CLOCK_TIME.exec(token.text);
    if (time && minutes < 0) {
      const half = (time[3] ?? (HALF_OF_DAY.test(tokens[at + 1]?.text ?? '') ? tokens[at + 1]?.text : '') ?? '').toLowerCase();
      minutes = minutesOf(Number(time[1]), Number(time[2]), half);
    } else if (!name && token.form.upper && !isDay(token)) {
      let end = at;
      while (end < last && end - at <= NAME && isNamePart(tokens[end] as Token) && !isDay(tokens[end] as Token)) end++;
      if (end - at > NAME) return null;
      name = { first: at, last: end };
      at = end - 1;
    } else if (token.form.letter && !isDay(token) && !HALF_OF_DAY.test(token.text)) return null;
    else if (token.form.stops || token.quoted !== -1) return null;
  }
  return name && minutes >= 0 ? { name, minutes } : null;
}

/** True for a number, a month, or a day of the week before one. */
const isDay = (token: Token): boolean => hasTag(token, 'CD') || isMonth(token) || /^\d/u.test(token.text);

function minutesOf(hours: number, minutes: number, half: string): number {
  const isEvening = half.startsWith('p') && hours < 12;
  return (isEvening ? hours + 12 : half.startsWith('a') && hours === 12 ? 0 : hours) * 60 + minutes;
}
