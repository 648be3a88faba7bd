/**
 * Lines that nothing sets apart but what they are, each a name and what its bearer is, above or below what people say.
 *
 *   Harbour master Ana Ruiz      I have seen it back.      Deckhand Tom Bell      I was asleep.
 *                  ^──────^                                         ^──────^
 */
import type { Reading } from '../reading.ts';
import { bearerIn } from './bearer.ts';
import type { Places } from './given.ts';
import type { Line } from './lines.ts';
import { goesOnWithRole } from './roles.ts';

/** Fewest of them, and the longest, in tokens. */
const [FEWEST, LONGEST] = [3, 14];

/** The lines, where as many as make a row are such names, with these set apart as names in bold are. */
export function withPlainNames(reading: Reading, lines: readonly Line[], places: Places): readonly Line[] {
  const plain = new Set(lines.filter((line, i) => isBeside(reading, lines, i) && isNameWithRole(reading, line, places)));
  return plain.size < FEWEST ? lines : lines.map((line) => (plain.has(line) ? { ...line, apart: true } : line));
}

/** True for a short line without an end, right above or below one that has one. */
function isBeside({ tokens }: Reading, lines: readonly Line[], at: number): boolean {
  const isSaid = (line: Line | undefined) => line?.kind === 'paragraph' && tokens[line.last - 1]?.form.stops === true;
  const line = lines[at] as Line;
  const isPlain = line.kind === 'paragraph' && line.style === null && !line.apart && line.last - line.first <= LONGEST;
  return isPlain && !isSaid(line) && (isSaid(lines[at - 1]) || isSaid(lines[at + 1]));
}

/** True for a name and more words, which tell no more than what its bearer is. */
function isNameWithRole(reading: Reading, line: Line, places: Places): boolean {
  const mention = bearerIn(reading, line, places);
  // nothing tells what "Rhoswen Tidewell" is but her trade
  return mention !== null && (mention.role !== null || goesOnWithRole(reading, mention.last, line.last));
}
