/** What a bulletin goes on measuring: "The storm was 40 miles away, the Tide Office said. | Its winds had risen to 90 mph." */
import { is } from '../../languages/vocabulary.ts';
import type { Reading, Sentence, Statement } from '../../reading.ts';
import { isReading } from '../parse/unit-kinds.ts';
import { isCarried, type Place } from './givers-line.ts';
import { tellerOf } from './tellers.ts';

/** How far after its number what is measured may stand, in tokens: "90 mph | winds". */
const FEW = 3;

/** The last number that a bulletin measured, and who gave it. */
export class Measured {
  private last: { readonly by: number; readonly sentence: number } | null = null;

  constructor(private readonly reading: Reading) {}

  /** The number is given by `statement`, which has the index `by`. */
  note({ sentence }: Place, unit: string | null, by: number, statement: Statement): void {
    if (isCarried(statement)) {
      if (this.last && isReading(unit)) this.last = { ...this.last, sentence };
      return;
    }
    const teller = isReading(unit) ? tellerOf(this.reading, statement) : null;
    this.last = teller === 'bulletin' || teller === 'data' ? { by, sentence } : null;
  }

  /** Index of the statement whose source measured that too; null: none. */
  from({ sentence, first, last }: Place, unit: string | null): number | null {
    const { tokens, sentences } = this.reading;
    const here = sentences[sentence] as Sentence;
    if (!this.last || !isReading(unit) || sentence - this.last.sentence > 1) return null;
    if (here.block !== sentences[this.last.sentence]?.block) return null;
    // "Its speed was 90 mph", but not "The speed limit is 30 mph"
    const words = tokens.slice(here.first, Math.min(here.last, last + FEW));
    const measured = words.some((token, at) => is(token, 'measuredNoun') && !is(words[at + 1], 'targetNoun'));
    const moving = is(tokens[first - 1], 'at') && tokens.slice(here.first, first).some((token) => is(token, 'travelling'));
    return measured || moving ? this.last.by : null;
  }
}
