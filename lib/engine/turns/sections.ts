/**
 * Whose the answers are of an interview with several: a name on a line of its own stands above the questions that are put to its bearer.
 *
 *   **Ana Ruiz**      _When did you come?_      In May.      **Tom Bell**      _And you?_      I never left.
 *     ^──────^                                  (hers)         ^──────^                        (his)
 */
import type { Range, Reading } from '../reading.ts';
import type { Exchange } from './exchanges.ts';
import type { Label } from './labels.ts';
import { type Names, wordsOf } from './people.ts';

/** Fewest of those lines. */
const FEWEST = 2;

/** Whom each of the questions is put to by the line above it; empty: there are no such lines, or some questions stand above all of them. */
export function askedUnderNames(
  reading: Reading,
  names: Names,
  exchanges: readonly Exchange[],
  labels: readonly Label[],
): readonly Range[] {
  const above = labels.filter(
    ({ range, line }) =>
      reading.tokens[range.first]?.block !== line.block && names.called(wordsOf(reading, range)).some(({ person }) => person),
  );
  if (new Set(above.map(({ key }) => key)).size < FEWEST) return [];
  const found = exchanges.map(({ question }) => above.findLast(({ range }) => range.first < question.first)?.range);
  const known = found.filter((range) => range !== undefined);
  return known.length === found.length ? known : [];
}
