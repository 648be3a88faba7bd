/**
 * Who asks and who answers where "Q" and "A" stand under a heading of their own, among turns of people by name: as the evidence of one in the
 * report of a meeting.
 *
 *   ## Evidence of Ana Ruiz, driver      She was questioned by the clerk, Sue Ames.      Q. How long?      A. A year.
 *                  ^──────^                                               ^──────^
 */
import { is } from '../languages/vocabulary.ts';
import type { Mention, Range, Reading } from '../reading.ts';
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
  const guests: Mention[] = [];
  const askers: Mention[] = [];
  for (let at = letter.range.first - 1; (tokens[at]?.block ?? 0) >= heading && at >= 0; at--) {
    const person = names.personAt(at);
    if (person && tokens[at]?.block === heading) guests.push(person);
    else if (person && isAfterBy(reading, at)) askers.push(person);
  }
  const only = ([one, other]: readonly Mention[]) => (one && !other ? rangeOf(reading, one) : null);
  return { guest: only(guests), asker: only(askers) };
}

/** True for who is named behind "by" in a sentence: "She was questioned by the clerk, | Sue Ames". */
function isAfterBy({ tokens }: Reading, at: number): boolean {
  let by = at - 1;
  while (tokens[by]?.sentence === tokens[at]?.sentence && !is(tokens[by], 'agentive')) by--;
  return tokens[by]?.sentence === tokens[at]?.sentence;
}
