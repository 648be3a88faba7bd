/** Numbers that go on from one that somebody gave. */

import type { Language } from '../languages/language.ts';
import { is } from '../languages/vocabulary.ts';
import type { Reading, Statement } from '../reading.ts';
import type { FoundQuantity } from './found-quantity.ts';

/** Words near the start of a sentence that goes on with what was counted: "Another 12", "Of those", "On average", "Respondents". */
const OPENING = /^(?:another|further|additional|other|those|them|average|overall|respondents|participants|instance|example)$/;

/** Shares are one kind, however they are written: "62%", "a third". */
const kindOf = (unit: string | null): string | null => (unit === 'fraction' ? 'percent' : unit);

/** The numbers that go on from one that somebody gave: "…, according to the poll. Another 12 per cent …", and the list after "The study found:". */
export class Carried {
  /** The last number that somebody gave: its sentence, its unit, and the index of the statement; null: none that carries on. */
  private last: { readonly sentence: number; readonly units: Set<string | null>; readonly by: number; readonly free: boolean } | null =
    null;

  constructor(
    private readonly reading: Reading,
    private readonly language: Language,
  ) {}

  /** The number in `sentence` is given by the statement with the index `by`. */
  note(sentence: number, { unit }: FoundQuantity, by: number, statement: Statement): void {
    if (this.last?.sentence === sentence && this.last.by === by) this.last.units.add(kindOf(unit));
    else
      this.last = this.isSure(statement, unit)
        ? { sentence, units: new Set([kindOf(unit)]), by, free: statement.rule === 'number-carried' }
        : null;
  }

  /** Index of the statement whose source gives the number too; null: none. `last`: the token after the number. */
  from(sentence: number, last: number, { unit }: FoundQuantity): number | null {
    const { sentences, tokens } = this.reading;
    const [here, there] = [sentences[sentence], this.last && sentences[this.last.sentence]];
    if (!here || !there || !this.last || here.block !== there.block || sentence - this.last.sentence > 1) return null;
    if (this.last.free && this.last.sentence === sentence) return this.last.by;
    const opening = tokens.slice(here.first, here.first + 6).some(({ lower }) => OPENING.test(lower));
    const part = is(tokens[last], 'genitive') && /^(?:the|those|them|these)$/.test(tokens[last + 1]?.lower ?? '');
    const alike = this.last.units.has(kindOf(unit));
    if (this.last.sentence < sentence) return opening || alike ? this.last.by : null;
    return opening || (alike && (unit !== null || part)) ? this.last.by : null;
  }

  /** True for what a document says, and what is so according to somebody. */
  private isSure({ rule, mention }: Statement, unit: string | null): boolean {
    if (/^(?:according|number-)/.test(rule)) return true;
    // "The agency found that farmers kept 72 per cent, while towns took 20 per cent"
    const [kind = '', lemma = ''] = rule.split(':');
    const finds = kind === 'number' || (/^(?:that|clause-after)$/.test(kind) && kindOf(unit) === 'percent');
    if (finds && this.language.giving.get(lemma) === 'study') return true;
    const words = mention ? this.reading.document.text.slice(mention.start, mention.end).toLowerCase().split(' ') : [];
    return words.some((word) => this.language.documents.has(word));
  }
}
