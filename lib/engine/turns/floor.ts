/**
 * Where the article has the floor: a line among the turns, or after the last of them, that is nobody's answer.
 *
 *   **And now?**      Now I sleep.      Ana Ruiz leaves in May.      Read our report on the lock.
 *                     (answer)          (names who answers)          (bids the reader)
 */
import { isPlainForm } from '../languages/tags.ts';
import type { Range, Reading } from '../reading.ts';
import type { Line } from './lines.ts';
import { type Names, wordsOf } from './people.ts';

/** True for a line that names this speaker, and in which nobody says "I": who answers does not speak of themselves by name. */
export function namesSpeaker(reading: Reading, names: Names, line: Line, speaker: Range | null): boolean {
  if (!speaker || line.alone) return false;
  const { tokens } = reading;
  return names
    .called(wordsOf(reading, speaker))
    .some(({ mentions }) => mentions.some(({ first }) => first >= line.first && first < line.last && tokens[first]?.quoted === -1));
}

/** True for a line after the last turn in which nobody speaks of themselves, or which bids the reader do something with what is "ours". */
export const isClosing = ({ tokens }: Reading, { own, alone, first }: Line): boolean => !own || (!alone && isPlainForm(tokens[first]));
