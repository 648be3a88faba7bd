/**
 * Whom a pronoun or a description stands for: the candidates that agree with it, weighed by where the article spoke
 * of them last. Where two weigh alike, no one is chosen.
 *
 * The points are set by hand: a log-linear model over the same candidates (39 features without words, these points among them, learned
 * from 470 pronouns of GUM and of the benchmark's dev and train) was right and wrong as often where it named as many.
 */
import type { Language } from '../../languages/language.ts';
import type { Reading } from '../../reading.ts';
import { entriesOf } from '../../text/entries.ts';
import { type Entity, isAtLaw } from '../entities/entity.ts';
import { isPassing, PASSING } from './passing.ts';
import type { Pleads } from './pleads.ts';
import { toldBefore } from './told-before.ts';

/** Where an entity was spoken of last. */
export interface Trace {
  readonly entity: Entity;
  /** Index of the mention. */
  readonly mention: number;
  readonly sentence: number;
  readonly block: number;
  /** Weight of the place: subjects weigh most. */
  readonly weight: number;
  /** Sentence and block in which it was last the source of a statement; -1: never. */
  readonly spoke: number;
  readonly spokeBlock: number;
  /** True where it was the source in a relative clause alone. */
  readonly aside: boolean;
}

/** As the discourse writes it, and nobody else. */
interface Written extends Trace {
  mention: number;
  sentence: number;
  block: number;
  weight: number;
  spoke: number;
  spokeBlock: number;
  aside: boolean;
}

/** Who was chosen, what for, and how far ahead of the next (infinite where there is none). */
export interface Choice {
  /** How many sentences of the article's own words back. */
  readonly back: number;
  /** True for a person without a name who has said nothing, and whose work it is not to speak: "a driver". */
  readonly passing: boolean;
  readonly trace: Trace;
  readonly entity: Entity;
  readonly score: number;
  readonly lead: number;
}

interface Weighed {
  readonly trace: Trace;
  readonly score: number;
}

export interface Place {
  readonly sentence: number;
  readonly block: number;
  /** True where the mention is the source of a statement. */
  readonly speaks: boolean;
  readonly excluded: ReadonlySet<Entity>;
  /** Of whom it says something before it: they do not have the floor by that. */
  readonly spokenOf: ReadonlySet<Entity>;
  /** It is the source of what only an accused says, or of what may be that. */
  readonly pleads: Pleads;
}

/** The latest of these many entities are weighed. */
const WINDOW = 24;
/** Farther back than so many sentences, only a speaker is remembered. */
const REACH = 6;
const SPEAKER_REACH = 12;
/** The best candidate must outweigh the next by so much. */
const MARGIN = 0.6;
/** The subject of a sentence before is ahead of who else stands in it by just the margin, whatever the sums of their points are rounded to. */
const ROUNDING = 1e-9;
/** Weight of a mention that is the source of a statement. */
export const SPEAKER = 1.4;
/** Weight of a mention that is the subject of its sentence. */
export const SUBJECT = 1.2;
/**
 * Weight of who speaks after "by" beside such a subject, or is made to do something: neither is far enough ahead of the other, whatever is known
 * of the two. No other mention has it, so that it tells of them too.
 */
export const AGENT = 0.65;
/** Weight of who is credited with a block quotation, beside the text: "he" of the article is theirs only where it can be nobody else's. No other mention has it. */
export const CREDITED = 0.45;
/** Weight of a mention inside quotation marks. */
export const QUOTED = 0.1;
/** One that fits no better counts where it has spoken, or is a subject by a full name: "YouTube" beside "she" is no candidate. */
export const WEAK = 0.3;

/** Who was written of so far, told mention by mention in the order of the text, and who of them a later word may stand for. */
export class Discourse {
  private readonly language: Language;
  private readonly entries: Int32Array | null;
  private readonly told: Int32Array;

  constructor(reading: Pick<Reading, 'document' | 'language' | 'sentences' | 'tokens'>) {
    this.language = reading.language;
    this.entries = entriesOf(reading.document);
    this.told = toldBefore(reading);
  }

  /** Latest last. */
  private traces: Written[] = [];
  private readonly byEntity = new Map<Entity, Written>();
  /** The entity that spoke last. */
  private speaker: Written | null = null;

  /** `keeps`: a possessive pronoun, which leaves a subject of the sentence before its weight. */
  touch(entity: Entity, mention: number, { sentence, block }: Pick<Place, 'sentence' | 'block'>, weight: number, keeps = false): void {
    const known = this.byEntity.get(entity);
    // what is spoken of inside quotation marks does not come to the fore of the article
    if (known && weight <= QUOTED) return;
    // "asked about Ruiz, who calls it late, Bell laughed": the floor is Bell's
    const { speaker } = this;
    if (entity.kind === 'person' && weight >= SUBJECT && speaker?.aside && speaker.spoke === sentence && speaker.entity !== entity) {
      speaker.spoke = -1;
      this.speaker = null;
    }
    if (known) {
      known.weight = known.sentence === sentence || (keeps && known.sentence === sentence - 1) ? Math.max(known.weight, weight) : weight;
      known.mention = mention;
      known.sentence = sentence;
      known.block = block;
      const at = this.traces.indexOf(known);
      if (at >= 0) this.traces.splice(at, 1);
      this.traces.push(known);
    } else {
      const trace = { entity, mention, sentence, block, weight, spoke: -1, spokeBlock: -1, aside: false };
      this.byEntity.set(entity, trace);
      this.traces.push(trace);
    }
    if (this.traces.length > 2 * WINDOW) this.traces = this.traces.slice(-WINDOW);
  }

  /** @param aside - in a relative clause */
  spoke(entity: Entity, sentence: number, block: number, aside = false): void {
    const trace = this.byEntity.get(entity);
    if (!trace) return;
    trace.aside = aside && trace.spoke < sentence;
    trace.spoke = sentence;
    trace.spokeBlock = block;
    this.speaker = trace;
  }

  last(): Trace | null {
    return this.speaker;
  }

  /** True for somebody of whom another entry of a live blog spoke last: a pronoun does not reach there. */
  isElsewhere(entity: Entity, { block }: Place): boolean {
    const { entries } = this;
    return entries !== null && entries[this.byEntity.get(entity)?.block ?? block] !== entries[block];
  }

  /** True where one of those that it remembers fits. */
  hasSpokenOf(fits: (entity: Entity) => boolean): boolean {
    return this.traces.some(({ entity }) => fits(entity));
  }

  /** True where a person, or who may be one, is the subject of the sentence, as far as it has been told. */
  hasSubject({ sentence }: Pick<Place, 'sentence'>): boolean {
    const mayBe = ({ entity: { kind, named } }: Trace) => kind === 'person' || (kind === null && named);
    return this.traces.some((trace) => trace.sentence === sentence && trace.weight >= SUBJECT && mayBe(trace));
  }

  /** True for what is spoken of inside quotation marks alone. */
  isOnlyQuoted(entity: Entity): boolean {
    return (this.byEntity.get(entity)?.weight ?? SUBJECT) <= QUOTED;
  }

  traceOf(entity: Entity): Trace | undefined {
    return this.byEntity.get(entity);
  }

  /** The candidate that `fits` (0: does not; more: how well) and weighs clearly most; null where none does. */
  choose(place: Place, fits: (entity: Entity) => number, margin = MARGIN): Choice | null {
    const weighed = this.weighed(place, fits);
    const [best, next] = weighed;
    const lead = best ? best.score - (next?.score ?? -Infinity) : 0;
    if (best?.trace.weight === CREDITED && next) return null;
    if (!best || (place.pleads && next && isAtLaw(this.language, best.trace.entity))) return null;
    // "A teenager burned a barn. ¶ Farmer Dan Bell said it was new. ¶ He admitted arson"
    const isAccused = ({ trace }: Weighed) => !trace.entity.named && trace.weight >= SUBJECT;
    if (place.pleads === 'surely' && best.trace.spoke >= 0 && weighed.some((one) => one !== best && isAccused(one))) return null;
    const { trace, score } = best;
    const subject = trace.weight === SUBJECT && trace.sentence < place.sentence && (next?.trace.sentence ?? 0) <= trace.sentence;
    if (lead < margin - (subject ? ROUNDING : 0)) return null;
    const back = (this.told[place.sentence] ?? 0) - (this.told[trace.sentence] ?? 0);
    return { trace, entity: trace.entity, score, lead, back, passing: isPassing(this.language, trace) };
  }

  /**
   * The two people of whom one is meant, where neither weighs clearly more and a third clearly less; null: there are no such two. Both
   * have names, since a description may be of the other, and who spoke last is one of them.
   */
  eitherOf(place: Place, fits: (entity: Entity) => number): readonly [Trace, Trace] | null {
    const [first, second, third] = this.weighed(place, fits);
    if (!first || !second || first.score - second.score >= MARGIN || (third && second.score - third.score < MARGIN)) return null;
    const both = [first, second];
    const { speaker } = this;
    if (speaker && !place.excluded.has(speaker.entity) && fits(speaker.entity) > 0 && both.every(({ trace }) => trace !== speaker))
      return null;
    return both.every(({ trace: { entity }, score }) => entity.kind === 'person' && entity.named && score >= LEAST)
      ? [first.trace, second.trace]
      : null;
  }

  /** Who fits, and how much each weighs at this place; the heaviest first. */
  private weighed(place: Place, fits: (entity: Entity) => number): readonly Weighed[] {
    const found: Weighed[] = [];
    const pool = this.traces.slice(-WINDOW);
    if (this.speaker && !pool.includes(this.speaker)) pool.push(this.speaker);
    // a new subject of the paragraph, or by name of the one before, has the floor: who spoke before has no lead on it
    let floor = -1;
    if (place.speaks)
      for (const trace of pool)
        if (
          place.block - trace.block <= +trace.entity.named &&
          trace.weight >= SUBJECT &&
          !place.excluded.has(trace.entity) &&
          !place.spokenOf.has(trace.entity) &&
          fits(trace.entity) > WEAK
        )
          floor = Math.max(floor, trace.sentence);
    // "Hal Ruiz was accused by Bell. He said": nothing tells that Hal is no "he"
    const agents = new Set(pool.flatMap(({ weight, sentence }) => (weight === AGENT ? [sentence] : [])));
    for (const trace of pool) {
      // one that was led on to another has no mentions left
      if (place.excluded.has(trace.entity) || (trace.entity.mentions.length === 0 && trace.entity.together.length === 0)) continue;
      if (place.pleads === 'surely' && isAtLaw(this.language, trace.entity)) continue;
      const fit = fits(trace.entity);
      const told = trace.weight >= SUBJECT && (trace.entity.fullName || agents.has(trace.sentence));
      if (fit <= 0 || (fit <= WEAK && trace.spoke < 0 && !told)) continue;
      const distance = place.sentence - trace.sentence;
      const recentSpeaker = trace.spoke >= 0 && place.sentence - trace.spoke <= SPEAKER_REACH && place.block - trace.spokeBlock <= 3;
      if (distance > REACH && !(recentSpeaker && trace === this.speaker)) continue;
      // spoken of inside what is said, which begins at the place, it is no nearer
      let score = fit + trace.weight - 0.8 * Math.min(Math.max(distance, 0), 5);
      // a passer-by: "a driver stopped"
      if (place.speaks && isPassing(this.language, trace)) score -= PASSING;
      if (place.speaks && trace.spoke >= 0 && (trace.sentence > floor || (trace.sentence === floor && trace.weight >= SUBJECT))) {
        const since = place.block - trace.spokeBlock;
        score += since <= 1 ? 1 : since === 2 ? 0.6 : 0.3;
        if (trace === this.speaker) score += since <= 1 ? 0.9 : 0.4;
      }
      if (trace.block === place.block) score += trace.sentence === floor ? 0.6 : 0.3;
      found.push({ trace, score });
    }
    return found.sort((a, b) => b.score - a.score);
  }
}

/** Fewer points say nothing: a pronoun that no one fits better leads to no one. */
export const LEAST = 0.6;
