/**
 * Counts how the numbers and reports of an analysis compare with a marked article. A number is found where the spans overlap; of
 * those found, its value, its unit, what is counted and whose it is are each right or not. What is counted is right where its last
 * noun is the marked one's: readers want to know that patients are counted, and differ on how much stands before the word.
 */
import { type Analysis, type Report, textOf } from '../engine/model.ts';
import { sameName } from './score.ts';

type Range = readonly [start: number, end: number];

/** The numbers and reports of a marked article, in the shape that `npm run corpus` writes. */
export interface MarkedNumbers {
  readonly text: string;
  readonly quantities?: readonly {
    readonly span: Range;
    readonly value: number | null;
    readonly high?: number;
    readonly unit?: string | null;
    readonly counted?: string | null;
    readonly claimedBy: string | null;
  }[];
  readonly reports?: readonly { readonly name: string; readonly aliases: readonly string[]; readonly kind?: string }[];
}

/** How many were asked, and how many were right. */
export interface Tally {
  asked: number;
  right: number;
}

export interface NumberScore {
  marked: number;
  predicted: number;
  found: number;
  readonly value: Tally;
  readonly unit: Tally;
  readonly counted: Tally;
  /** What is counted was given, and is something else. */
  countedWrong: number;
  readonly whose: Tally;
  /** Whose it is, where the article gives somebody. */
  readonly stated: Tally;
  readonly reports: { marked: number; predicted: number; found: number; readonly name: Tally; readonly kind: Tally };
}

const tally = (): Tally => ({ asked: 0, right: 0 });

export const newNumberScore = (): NumberScore => ({
  marked: 0,
  predicted: 0,
  found: 0,
  value: tally(),
  unit: tally(),
  counted: tally(),
  countedWrong: 0,
  whose: tally(),
  stated: tally(),
  reports: { marked: 0, predicted: 0, found: 0, name: tally(), kind: tally() },
});

function ask(count: Tally, right: boolean): boolean {
  count.asked++;
  if (right) count.right++;
  return right;
}

/** Adds one article to the score; what is wrong is told to `wrong`. */
export function addNumbers(score: NumberScore, gold: MarkedNumbers, analysis: Analysis, wrong: (line: string) => void = () => {}): void {
  const left = [...analysis.quantities];
  const { text } = gold;
  score.predicted += left.length;
  for (const mark of gold.quantities ?? []) {
    score.marked++;
    const at = left.findIndex(({ span }) => span.start < mark.span[1] && mark.span[0] < span.end);
    const [found] = at < 0 ? [] : left.splice(at, 1);
    const where = text.slice(Math.max(0, mark.span[0] - 60), mark.span[1] + 60).replaceAll('\n', ' ');
    if (!found) continue;
    score.found++;
    if (mark.value !== null) ask(score.value, near(found.value, mark.value) && (found.high ?? null) === (mark.high ?? null));
    if (mark.unit !== undefined && !ask(score.unit, found.unit === mark.unit)) wrong(`unit ${found.unit}, not ${mark.unit}: ${where}`);
    if (mark.counted !== undefined) {
      const words = found.counted ? textOf(analysis.document, found.counted) : null;
      if (!ask(score.counted, sameThing(mark.counted, words))) {
        if (words !== null) score.countedWrong++;
        wrong(`counts ${words}, not ${mark.counted}: ${where}`);
      }
    }
    const source = found.source === null ? null : (analysis.sources[found.source] ?? null);
    const names = source ? [source.name, ...source.aliases] : [];
    const right = mark.claimedBy === null ? source === null : names.some((name) => sameName(name, mark.claimedBy as string));
    ask(score.whose, right);
    if (mark.claimedBy !== null) ask(score.stated, right);
    if (!right) wrong(`whose ${source?.name ?? 'nobody'}, not ${mark.claimedBy ?? 'nobody'}: ${where}`);
  }
  addReports(score.reports, gold, analysis.reports, wrong);
}

function addReports(score: NumberScore['reports'], gold: MarkedNumbers, reports: readonly Report[], wrong: (line: string) => void): void {
  const left = [...reports];
  score.predicted += left.length;
  for (const mark of gold.reports ?? []) {
    score.marked++;
    const names = [mark.name, ...mark.aliases];
    const at = left.findIndex((report) => [report.name, ...report.aliases].some((name) => names.some((own) => sameName(own, name))));
    const [found] = at < 0 ? [] : left.splice(at, 1);
    if (!found) {
      wrong(`report missed: ${mark.name}`);
      continue;
    }
    score.found++;
    if (!ask(score.name, sameName(found.name, mark.name))) wrong(`report named ${found.name}, not ${mark.name}`);
    if (mark.kind !== undefined && !ask(score.kind, found.kind === mark.kind))
      wrong(`report ${found.name} is ${found.kind}, not ${mark.kind}`);
  }
  for (const report of left) wrong(`report marked by nobody: ${report.name}`);
}

const near = (a: number | null, b: number) => a !== null && Math.abs(a - b) <= Math.max(1e-6 * Math.abs(b), Math.abs(b) < 1 ? 5e-4 : 0);

/** What ends the phrase's own noun: "homes | in the town", "officers | and analysts", "cocoa | arriving at". */
const LATER = /\s(?:of|in|at|on|for|to|from|with|by|that|which|who|worth|and|or|\p{L}+ing)\s.*$/su;
const nounOf = (phrase: string) =>
  phrase
    .toLowerCase()
    .replace(LATER, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .at(-1)
    ?.replace(/(?<=..)s$/u, '');

/** True where both name the same thing, or both nothing: their nouns are the same. */
export function sameThing(marked: string | null, found: string | null): boolean {
  return marked === null || found === null ? marked === found : nounOf(marked) === nounOf(found);
}
