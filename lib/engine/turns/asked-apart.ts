/**
 * Who asks and who answers where "Q" and "A" stand under a heading of their own, among turns of people by name: as the evidence of one in the
 * report of a meeting.
 *
 *   ## Evidence of Ana Ruiz, driver      She was questioned by the clerk, Sue Ames.      Q. How long?      A. A year.
 *                  ^──────^                                               ^──────^
 */
import { is } from '../languages/vocabulary.ts';
import type { Range, Reading } from '../reading.ts';
import type { Label } from './labels.ts';
import { type Names, rangeOf } from './people.ts';
import type { Speaker } from './speakers.ts';

/** Who answers and who asks; null: the lines do not tell. */
interface Asked {
  readonly guest: Range | null;
  readonly asker: Range | null;
}

/** Whom the heading over such letters and the lines under it name; null: they stand under none, or all labels are letters. */
export function askedApart(reading: Reading, names: Names, labels: readonly Label[], speakers: ReadonlyMap<string, Speaker>): Asked | null {
  const { document, tokens } = reading;
  const isLetter = ({ key }: Label) => speakers.get(key)?.kind === 'question' || speakers.get(key)?.kind === 'answer';
  const letter = labels.find(isLetter);
  const [first] = labels;
  if (!letter || !first || letter === first) return null;
  let heading = tokens[letter.range.first]?.block ?? 0;
  const begins = tokens[first.range.first]?.block ?? 0;
  while (heading > begins && document.blocks[heading]?.kind !== 'heading') heading--;
  if (heading === begins) return null;
  const named = (from: number, to: number) => {
    const found: number[] = [];
    for (let at = 0; at < letter.range.first; at++) {
      const block = tokens[at]?.block ?? 0;
      if (block >= from && block <= to && names.personAt(at)) found.push(at);
    }
    return found;
  };
  const nameAt = (at: number | undefined) => {
    const mention = at === undefined ? undefined : names.personAt(at);
    return mention ? rangeOf(reading, mention) : null;
  };
  const guests = named(heading, heading);
  // "by the committee's solicitor, Sue Ames"
  const isBy = (at: number) => {
    for (let by = at - 1; tokens[by]?.sentence === tokens[at]?.sentence; by--) if (is(tokens[by], 'agentive')) return true;
    return false;
  };
  const askers = named(heading + 1, tokens[letter.range.first]?.block ?? 0).filter(isBy);
  return {
    guest: guests.length === 1 ? nameAt(guests[0]) : null,
    asker: askers.length === 1 ? nameAt(askers[0]) : null,
  };
}
