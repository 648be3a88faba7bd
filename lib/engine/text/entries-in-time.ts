/** Which entry of a live blog comes right before another in time: the one above it or the one below, as the page says, or the times at their heads. */
import type { Reading } from '../reading.ts';
import { CLOCK_TIME } from './clock-times.ts';
import { entriesOf } from './entries.ts';

/** Fewest entries with a time that tell how they run. */
const FEWEST = 3;
/** A half of the day, in minutes. */
const HALF = 720;
/** So many steps may go the other way: past midnight, or from 12.50 to 1.10. */
const TURNS = 1;
/** "a.m.", "pm". */
const OF_DAY = /^([ap])\.?m\.?$/i;

/** The entries of a live blog in their order of time. */
export interface EntriesInTime {
  /** For each block the entry that it stands in, as {@link entriesOf} has it. */
  readonly of: Int32Array;
  /** From an entry to the one before it in time: −1, the one above, or 1, the one below. */
  readonly before: -1 | 1;
}

/** Null: the article has no entries, or their times do not tell how they run. */
export function entriesInTime({ document, tokens }: Pick<Reading, 'document' | 'tokens'>): EntriesInTime | null {
  const of = entriesOf(document);
  if (!of) return null;
  if (document.newestFirst !== undefined) return { of, before: document.newestFirst ? 1 : -1 };
  const times: number[] = [];
  let block = -1;
  tokens.forEach((token, at) => {
    if (token.block === block) return;
    block = token.block;
    if (document.blocks[block]?.entry !== true) return;
    const time = minutesOf(token.text, tokens[at + 1]?.text ?? '');
    if (time !== null) times.push(time);
  });
  if (times.length < FEWEST) return null;
  const steps = times.slice(1).map((time, i) => time - (times[i] as number));
  const [later, earlier] = [steps.filter((step) => step > 0).length, steps.filter((step) => step < 0).length];
  if (earlier <= TURNS && later > TURNS) return { of, before: -1 };
  return later <= TURNS && earlier > TURNS ? { of, before: 1 } : null;
}

/** Minutes of the day of a time, by its own half of it or that of the next word; null: it is none. */
function minutesOf(text: string, next: string): number | null {
  const [, hours, minutes, half = OF_DAY.exec(next)?.[1]] = CLOCK_TIME.exec(text) ?? [];
  if (hours === undefined || minutes === undefined) return null;
  if (half === undefined) return Number(hours) * 60 + Number(minutes);
  return (Number(hours) % 12) * 60 + Number(minutes) + (half.toLowerCase().startsWith('p') ? HALF : 0);
}
