/**
 * The record of how often the test split was scored, `SCORED.md`: a figure that is asked for often stops being a measure. A version of the
 * package may be scored {@link LIMIT} times.
 */

import type { Counts } from './counts.ts';
import { type Figure, figures, percent } from './figures.ts';

/** Scorings of the test split for one version of the package. */
export const LIMIT = 3;

/** What is written of a scoring, besides who and when. */
const KEYS = [
  'content.found.f1',
  'contentAndSpeaker.f1',
  'speaker.right',
  'speaker.wrong',
  'speaker.none',
  'numbers.f1',
  'numbers.stated',
  'reports.f1',
];
const shown: readonly Figure[] = figures.filter(({ key }) => KEYS.includes(key));

const cellsOf = (line: string) =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

/** How many entries a version has. */
export function timesScored(record: string, version: string): number {
  return record.split('\n').filter((line) => line.startsWith('|') && cellsOf(line)[1] === version).length;
}

/**
 * The record with one more entry at its end; where it has no table yet, with one.
 * @param date - YYYY-MM-DD
 * @param commit - of the engine that was scored
 */
export function withEntry(record: string, date: string, version: string, commit: string, counts: Counts): string {
  const head = ['date', 'version', 'commit', ...shown.map(({ name }) => name)];
  const entry = [date, version, commit, ...shown.map(({ of }) => percent(of(counts))?.toFixed(1) ?? '–')];
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  const table = record.includes(line(head)) ? '' : `\n${line(head)}|${' --- |'.repeat(head.length)}\n`;
  return `${record}${table}${line(entry)}`;
}
