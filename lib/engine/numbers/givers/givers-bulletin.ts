/** The sentence after a bulletin: "Fires destroyed 40 barns, the Tide Office said on Monday. | Nine boats were lost." */
import { headOf, isTimePhrase } from '../../clauses/phrases.ts';
import { firstWhere } from '../../first-where.ts';
import { isFiniteVerb, isNameWord, isPluralNoun } from '../../languages/tags.ts';
import { is } from '../../languages/vocabulary.ts';
import type { Reading, Sentence, Statement } from '../../reading.ts';
import type { FoundQuantity } from '../parse/found-quantity.ts';
import { isShare, isTimeUnit } from '../parse/unit-kinds.ts';
import { FAR, isCarried, isOfMarket, type Line, type Place } from './givers-line.ts';
import { isGiver } from './givers-subjects.ts';
import { tellerOf } from './tellers.ts';

/** What a body gave a number in, where its sentence ends in who said it. */
interface Told {
  readonly by: number;
  readonly sentence: number;
  readonly units: Set<string | null>;
  /** Told by what may be a person or a firm. */
  readonly results: boolean;
}

/** Shares are one kind, however they are written. */
const kindOf = (unit: string | null): string | null => (isShare(unit) ? 'percent' : unit);

/** Who told a number in the sentence before, at whose end they stand, where that is no person. */
export class Bulletin {
  private last: Told | null = null;

  /** The sentence that goes on from a bulletin with a number, and from which: its other numbers do too. */
  private on: Told | null = null;

  constructor(private readonly reading: Reading) {}

  /** The number is given by `statement`, which has the index `by`. */
  note({ sentence }: Place, { unit }: FoundQuantity, by: number, statement: Statement): void {
    if (isCarried(statement)) return;
    if (this.last?.by === by && this.last.sentence === sentence) this.last.units.add(kindOf(unit));
    else {
      const results = isBehind(statement) ? this.tells(statement) : null;
      this.last = results === null ? null : { by, sentence, units: new Set([kindOf(unit)]), results };
    }
  }

  /** Index of the statement whose source gives the number too, and whether that may be a person or a firm; null: none. */
  from(line: Line, place: Place, { unit }: FoundQuantity): Pick<Told, 'by' | 'results'> | null {
    if (this.on?.sentence === place.sentence) return this.on;
    const { tokens, sentences } = this.reading;
    const here = line.sentence;
    if (!this.last || place.sentence - this.last.sentence !== 1 || here.block !== sentences[this.last.sentence]?.block) return null;
    if (
      line.cues.some(({ subject }) => subject && isGiver(line, subject) && !isTimePhrase(tokens, subject)) ||
      line.said.length > 0 ||
      isOfMarket(tokens, here)
    )
      return null;
    // "The speed limit is 30 mph": what is set is no news of the bulletin's
    if (tokens.slice(here.first, place.first).some((token) => is(token, 'targetNoun'))) return null;
    if (!this.leads(place, here, unit) && !this.isAlike(place, here, unit)) return null;
    this.on = { ...this.last, sentence: place.sentence };
    return this.on;
  }

  /** Whether who says it may be a person: not "the Tide Office" or "officials"; a name may be, as "network operator Tern"; null: nobody who tells figures. */
  private tells(statement: Statement): boolean | null {
    const { tokens } = this.reading;
    const { mention } = statement;
    const teller = tellerOf(this.reading, statement);
    if (!mention || (teller !== null && teller !== 'firm')) return mention ? false : null;
    const first = firstWhere(tokens, ({ start }) => start >= mention.start);
    const last = firstWhere(tokens, ({ start }) => start >= mention.end);
    if (isPluralNoun(tokens[headOf(tokens, { first, last })])) return false;
    return teller === 'firm' || tokens.slice(first, last).some(isNameWord) ? true : null;
  }

  /** "| Forty boats were lost": the sentence opens with a count or a share of things, and its verb is after them. */
  private leads({ first, last }: Place, here: Sentence, unit: string | null): boolean {
    const { tokens } = this.reading;
    if (first !== here.first && !(first === here.first + 1 && is(tokens[here.first], 'partLead'))) return false;
    // "Fares rose 4 per cent, the Tide Office said. Three people were arrested": another matter
    const isSame = (unit === null || isShare(unit)) && this.last?.units.has(kindOf(unit)) === true;
    return isSame && tokens.slice(last, here.last).some(isFiniteVerb);
  }

  /** "Wind provided | 19 per cent": measured as what was told, and of nobody else who is named. */
  private isAlike({ first }: Place, here: Sentence, unit: string | null): boolean {
    const { tokens } = this.reading;
    if (unit === null || isTimeUnit(unit) || !this.last?.units.has(kindOf(unit))) return false;
    return !tokens.slice(Math.max(here.first + 1, first - FAR), first).some((token) => isNameWord(token) && !is(token, 'calendar'));
  }
}

/** "…, the Tide Office said on Monday": who says it stands behind all of it. */
const isBehind = ({ cue, content, kind, act }: Statement): boolean =>
  kind !== 'direct' && act === 'statement' && cue !== null && content.every(({ end }) => end <= cue.start);
