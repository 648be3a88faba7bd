/**
 * Labels of a transcript that nothing sets apart but the time before them, and that they come again.
 *
 *   00:14 Ana Ruiz It was late.      00:20 Ruiz How late?      00:31 Ruiz Go on.
 *         ^──────^                         ^──^                      ^──^
 */
import { isFiniteVerb } from '../languages/tags.ts';
import type { Range, Token } from '../reading.ts';
import { isNamePart } from '../text/label-ends.ts';
import { isQuestionNumber } from '../text/question-numbers.ts';
import type { Line } from './lines.ts';

/** Longest of them, in tokens, and fewest lines with a time. */
const [LONGEST, FEWEST] = [4, 3];

/** The labels by their lines: words at the beginning that other lines begin with, or that end with such a word. @param afterTime where the words begin; `first` of the line where no time stands */
export function timedLabels(tokens: readonly Token[], lines: readonly Line[], afterTime: (line: Line) => number): ReadonlyMap<Line, Range> {
  const timed = lines.flatMap((line) => {
    const first = afterTime(line);
    // "10.05 Ana Ruiz KC, prosecution" says nothing
    const isSaid = tokens.slice(first, line.last).some((token) => token.form.stops || isFiniteVerb(token));
    return first > line.first && first < line.last && isSaid ? [{ line, first }] : [];
  });
  const found = new Map<Line, Range>();
  if (timed.length < FEWEST) return found;
  const wordsOf = (first: number, last: number) =>
    tokens
      .slice(first, last)
      .map(({ lower }) => lower)
      .join(' ');
  const counts = new Map<string, number>();
  const beginnings = timed.map(({ line, first }) => {
    const ends: number[] = [];
    for (let last = first + 1; last <= first + LONGEST && last < line.last && isNamePart(tokens[last - 1] as Token); last++)
      if (tokens[last]?.form.begins) ends.push(last);
    for (const last of ends) counts.set(wordsOf(first, last), (counts.get(wordsOf(first, last)) ?? 0) + 1);
    return { line, first, ends };
  });
  // "Ana Ruiz" in one line and "Ruiz" in another
  const surnames = new Set(
    beginnings.flatMap(({ first, ends }) => ends.filter((end) => end - first > 1).map((end) => wordsOf(end - 1, end))),
  );
  const isShared = (first: number, end: number) =>
    end - first > 1 ? counts.has(wordsOf(end - 1, end)) : surnames.has(wordsOf(first, end));
  for (const { line, first, ends } of beginnings) {
    const last = ends.findLast((end) => (counts.get(wordsOf(first, end)) ?? 0) > 1) ?? ends.findLast((end) => isShared(first, end));
    if (last !== undefined) found.set(line, { first, last });
  }
  return found;
}

/** A time of a recording, or of the day: "00:12", "10.05", "2.10pm". */
const TIME = /^(?:\d+(?::\d+)+|\d{1,2}\.\d\d)(?:[ap]m)?$/i;
const HALF = /^[ap]\.?m\.?$/i;

/** Past the time of a transcript, "[00:12] RUIZ: …", "10.05: Ana Ruiz", or the number of a question, "Q31 Chair: …"; `first` where neither stands before a word. */
export function afterTime(tokens: readonly Token[], { first, last }: Range): number {
  const next = tokens[first + 1];
  if (isQuestionNumber(tokens[first]) && next && isNamePart(next)) return first + 1;
  const open = /^[([]$/.test(tokens[first]?.text ?? '');
  const at = open ? first + 1 : first;
  if (!TIME.test(tokens[at]?.text ?? '')) return first;
  let end = at + 1;
  if (HALF.test(tokens[end]?.text ?? '')) end++;
  if (open) end++;
  // "04:54 – Ana Ruiz"
  while (end < last && /^[-–—|:]+$/.test(tokens[end]?.text ?? '')) end++;
  return end < last ? end : first;
}
