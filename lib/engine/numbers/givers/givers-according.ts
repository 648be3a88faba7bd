/** Who gives a number by "according to". */

import { is } from '../../languages/vocabulary.ts';
import type { Range } from '../../reading.ts';
import { finiteIn, type Given, type Line, saidBetween } from './givers-line.ts';

/**
 * "According to Bell, … 40": all that follows; "… 40 …, according to Bell": what stands before it, as far as the statement before;
 * "…, according to Bell, with 40 in the north": what goes on without a verb. `named`: the number stands in the name of who speaks.
 */
export function accordingTo(line: Line, { first, last }: Range, named: boolean): Given | null {
  const { tokens, sentence, cues } = line;
  for (const { form, at, last: end, subject } of cues) {
    if (form !== 'according' || !subject) continue;
    const leads =
      at - sentence.first < 2 ||
      !finiteIn(tokens, subject.last, first) ||
      (tokens[subject.last]?.text === ',' && is(tokens[subject.last + 1], 'additive'));
    const after = leads && subject.last <= first && !saidBetween(line, subject.last, first) && !turnsTo(line, subject.last, first);
    // "40 per cent said it was dull, according to the poll"
    // … and "116 were hurt; | according to Bell, 40 …": what comes after the semicolon
    const before = last <= at && tokens[at - 1]?.text !== ';' && (named || !saidBetween(line, last, at));
    if (!after && !before) continue;
    return { giver: subject, cue: { first: at, last: end }, rule: 'number-according' };
  }
  return null;
}

/** "According to Bell, 40; | the port says 12": another tells what comes after the semicolon. */
function turnsTo({ tokens, cues }: Line, from: number, first: number): boolean {
  let turn = from;
  while (turn < first && tokens[turn]?.text !== ';') turn++;
  return cues.some(({ subject, at }) => subject && at > turn && at < first);
}
