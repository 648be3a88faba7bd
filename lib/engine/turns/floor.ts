/**
 * Where the article has the floor: a line among the turns, or after the last of them, that is nobody's answer.
 *
 *   **And now?**      Now I sleep.      Ana Ruiz leaves in May.      Read our report on the lock.
 *                     (answer)          (names who answers)          (bids the reader)
 */

import { firstWhere } from '../first-where.ts';
import { isPlainForm } from '../languages/tags.ts';
import type { Mention, Range, Reading } from '../reading.ts';
import type { Line } from './lines.ts';
import { type Named, type Names, wordsOf } from './people.ts';

/** True for a line that names this speaker, and in which nobody says "I": who answers does not speak of themselves by name. */
export function namesSpeaker(reading: Reading, names: Names, line: Line, speaker: Range | null): boolean {
  if (!speaker || line.alone) return false;
  return names.called(wordsOf(reading, speaker)).some((named) => standsIn(reading, named, line));
}

/** True where the name stands in the line outside quotation marks. */
function standsIn({ tokens }: Reading, { mentions }: Named, line: Line): boolean {
  for (let i = firstWhere(mentions, ({ first }) => first >= line.first); i < mentions.length; i++) {
    const { first } = mentions[i] as Mention;
    if (first >= line.last) return false;
    if (tokens[first]?.quoted === -1) return true;
  }
  return false;
}

/** True for a line after the last turn in which nobody speaks of themselves, or which bids the reader do something with what is "ours". */
export const isClosing = ({ tokens }: Reading, { own, alone, first }: Line): boolean => !own || (!alone && isPlainForm(tokens[first]));
