/**
 * Labels of a transcript that nothing sets apart but the time before them, and that they come again.
 *
 *   00:14 Ana Ruiz It was late.      00:20 Ruiz How late?      00:31 Ruiz Go on.
 *         ^──────^                         ^──^                      ^──^
 */
import type { Range, Token } from '../reading.ts';
import { isNamePart } from '../text/label-ends.ts';
import { keyOf } from './coming-again.ts';
import type { Line } from './lines.ts';

/** Longest of them, in tokens, and fewest lines with a time. */
const [LONGEST, FEWEST] = [4, 3];

/** The labels by their lines: words at the beginning that other lines begin with, or that end with such a word. @param afterTime where the words begin; `first` of the line where no time stands */
export function timedLabels(tokens: readonly Token[], lines: readonly Line[], afterTime: (line: Line) => number): ReadonlyMap<Line, Range> {
  const timed = lines.flatMap((line) => {
    const first = afterTime(line);
    return first > line.first && first < line.last ? [{ line, first }] : [];
  });
  const found = new Map<Line, Range>();
  if (timed.length < FEWEST) return found;
  const wordsOf = (first: number, last: number) => keyOf(tokens, { first, last });
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
