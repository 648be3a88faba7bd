/**
 * A quotation that is all of a line, and right below it who said it, with what they are: a credit without a dash.
 *
 *   “It was late.”
 *   Ana Ruiz, site manager
 *   ^──────^
 */
import type { Range, Reading } from '../reading.ts';
import { bearerIn } from './bearer.ts';
import type { Places } from './given.ts';
import { isQuoted, type Line } from './lines.ts';
import { goesOnWithRole, saysWhat } from './roles.ts';

/** Longest credit, in tokens. */
const LONGEST = 14;

/** Whose the quotation is that stands at `at`; null: the line below tells of nobody, or may be of what stands below that. */
export function creditedBelow(reading: Reading, lines: readonly Line[], at: number, places: Places): Range | null {
  const { tokens } = reading;
  const [above, line, below] = [lines[at - 1], lines[at] as Line, lines[at + 1]];
  if (line.kind === 'heading' || !below || !isSentence(reading, line) || !isQuoted(tokens, line)) return null;
  const speaker = creditIn(reading, below, lines[at + 2], places);
  if (!speaker) return null;
  // a name may stand above what is said, and a line with a colon leads to it
  if (above && (tokens[above.last - 1]?.text === ':' || creditIn(reading, above, line, places))) return null;
  const after = lines[at + 2] && saysWhat(reading, lines[at + 2]) ? lines[at + 3] : lines[at + 2];
  const goesOn = after !== undefined && after.kind !== 'heading' && (isQuoted(tokens, after) || after.own);
  return goesOn ? null : speaker;
}

const isSentence = ({ tokens }: Reading, { first, last }: Line): boolean => tokens.slice(first, last).some(({ form }) => form.stops);

/** Whom a short line names with what they are, in it or in the next; null: it is no such line. */
function creditIn(reading: Reading, line: Line, next: Line | undefined, places: Places): Range | null {
  const { tokens } = reading;
  const isShort = line.last - line.first <= LONGEST && line.kind !== 'heading' && !tokens[line.last - 1]?.form.stops;
  const mention = isShort ? bearerIn(reading, line, places) : null;
  if (!mention || (mention.kind !== 'person' && mention.last - mention.first < 2)) return null;
  const isTold = goesOnWithRole(reading, mention.last, line.last) || (mention.last === line.last && line.apart && saysWhat(reading, next));
  return isTold ? { first: mention.first, last: mention.last } : null;
}
