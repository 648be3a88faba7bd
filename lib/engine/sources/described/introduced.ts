/**
 * Who the opening of an article speaks of without a name, and whom a later paragraph introduces:
 *
 *   A farmer has said the road would kill his sheep. ¶ Tom Bell, 54, said …
 *   No shots were fired, a lawmaker said. ¶ … ¶ Representative Ana Ruiz said …
 */
import { isAdverb, isFiniteVerb } from '../../languages/tags.ts';
import { is } from '../../languages/vocabulary.ts';
import type { Mention, Reading } from '../../reading.ts';
import type { Place } from '../discourse/discourse.ts';
import { headNoun } from '../discourse/head-noun.ts';
import { type Entity, speaksForAnother } from '../entities/entity.ts';
import { onlyOf } from '../entities/only-of.ts';
import type { OfficeHolders } from './office-holders.ts';

/** So many who speak without a name in an opening are remembered. */
const MOST = 3;
/** So many paragraphs are an opening. */
const OPENING = 2;
/** Somebody whose office nobody tells is introduced so many paragraphs later at most. */
const REACH = 1;
/** So many words may stand between a name and what a court does: "Tom Bell, 54, of 12 Harbour Road, Leith, appeared". */
const LONGEST = 12;

interface Opened {
  readonly entity: Entity;
  readonly mention: number;
  readonly noun: string;
  /** It, and those of whom the article may call one so. */
  readonly nouns: ReadonlySet<string>;
  /** The only one whom the article names and calls by any of them; null: there is none, or there are several. */
  readonly called: Entity | null;
  readonly place: Place;
  /** Whether others are named in it too, as far as that was asked. */
  readonly known: Map<Entity, boolean>;
}

export class Introduced {
  private readonly opened: Opened[] = [];
  private over = false;
  /** For each block how many paragraphs begin before it. */
  private readonly paragraphs: readonly number[];

  constructor(
    private readonly reading: Reading,
    private readonly mentions: readonly Mention[],
    private readonly of: readonly (Entity | null)[],
    private readonly offices: OfficeHolders,
  ) {
    let count = 0;
    this.paragraphs = reading.document.blocks.map(({ kind }) => (kind === 'paragraph' ? count++ : count));
  }

  /** Told of all mentions whose bearer is known, in the order of the text. @returns who was spoken of without this name before; null: nobody */
  meant(i: number, entity: Entity, place: Place): Entity | null {
    if (!this.mentions[i]?.name) {
      if (place.speaks) this.open(i, entity, place);
      return null;
    }
    // who has spoken by name is whom the article begins with
    this.over ||= place.speaks && entity.kind === 'person';
    const open = this.opened.filter((opened) => opened.entity.mentions.length > 0 && !opened.entity.named);
    return open.find((opened) => this.isMeant(i, entity, place, opened, open.length === 1))?.entity ?? null;
  }

  /** @param alone - nobody else was spoken of without a name */
  private isMeant(i: number, entity: Entity, place: Place, opened: Opened, alone: boolean): boolean {
    if (!this.mayBe(entity, opened)) return false;
    if (!place.speaks) return alone && this.isTried(i, place) && this.isNext(i, entity, place, opened);
    if (opened.place.pleads && !place.pleads) return false;
    return opened.called === entity || (alone && this.isNext(i, entity, place, opened));
  }

  /** True for who stands before a court: "A man says he was asleep. ¶ | Tom Bell, 54, of 12 Harbour Road, Leith, appeared". */
  private isTried(i: number, { block }: Place): boolean {
    const { tokens } = this.reading;
    const { first, last } = this.mentions[i] as Mention;
    if (tokens[first - 1]?.block === block) return false;
    let at = last;
    if (tokens[at]?.text === ',') while (at < last + LONGEST && tokens[at + 1]?.block === block && !isFiniteVerb(tokens[at])) at++;
    while (isAdverb(tokens[at]) || is(tokens[at], 'auxiliary')) at++;
    return is(tokens[at], 'trialVerb');
  }

  /** False for whom the opening names, or who is surely another than it speaks of. */
  private mayBe(entity: Entity, opened: Opened): boolean {
    const old = opened.entity;
    if (old === entity || entity.kind !== 'person' || entity.plural) return false;
    if (old.gender && entity.gender && old.gender !== entity.gender) return false;
    const speaks = speaksForAnother(this.reading.language, old);
    const ofOther = old.of !== entity.of && ((old.of !== null && entity.of !== null) || speaks);
    return !ofOther && !this.isOfOpening(entity, opened);
  }

  private open(i: number, entity: Entity, place: Place): void {
    const paragraph = this.paragraphs[place.block] ?? 0;
    const mention = this.mentions[i] as Mention;
    // "one organiser" is one of several
    const one = is(this.reading.tokens[mention.first], 'singularIndefinite');
    if (this.opened.length === MOST || this.over || one || paragraph >= OPENING || mention.form === 'pronoun' || mention.plural) return;
    if (entity.kind !== 'person' || entity.named || entity.plural || this.opened.some((opened) => opened.entity === entity)) return;
    const noun = headNoun(this.reading, mention);
    const nouns = this.nounsFor(noun);
    const called = onlyOf(new Set([...nouns].flatMap((one) => this.offices.holding(one))));
    this.opened.push({ entity, mention: i, noun, nouns, called, place, known: new Map() });
  }

  /** True for whom the opening names beside who speaks in it. */
  private isOfOpening(entity: Entity, { place, known }: Opened): boolean {
    let isOne = known.get(entity);
    if (isOne === undefined) {
      isOne = entity.mentions.some((m) => this.blockAt(m) <= place.block && this.kindAt(m) === 'paragraph');
      known.set(entity, isOne);
    }
    return isOne;
  }

  private blockAt(m: number): number {
    return this.reading.tokens[this.mentions[m]?.first ?? 0]?.block ?? 0;
  }

  private kindAt(m: number): string | undefined {
    return this.reading.document.blocks[this.blockAt(m)]?.kind;
  }

  /** The nouns by which the article may call later, or before a name, whom the opening calls by one. */
  private nounsFor(noun: string): ReadonlySet<string> {
    const { vocabulary, widerNouns } = this.reading.language;
    return new Set(vocabulary.has(noun, 'genericPerson') ? [] : [noun, ...(widerNouns.get(noun) ?? [])]);
  }

  /** True for a full name at its first mention, of whom the article tells nothing else, or what the opening tells. */
  private isNext(i: number, entity: Entity, place: Place, opened: Opened): boolean {
    const away = (this.paragraphs[place.block] ?? 0) - (this.paragraphs[opened.place.block] ?? 0);
    const untold = entity.heads.size === 0 && entity.offices.size === 0 && !this.isAnybody(opened);
    const agrees = untold || [...entity.heads].some((head) => opened.nouns.has(head));
    if (!agrees || !entity.fullName || away > REACH) return false;
    for (let m = opened.mention + 1; m < i; m++) {
      const other = this.of[m];
      const isAnother = other && other !== opened.entity && other !== entity && other.kind === 'person' && this.mentions[m]?.name;
      if (other === entity ? this.kindAt(m) === 'paragraph' : isAnother && !this.isOfOpening(other, opened)) return false;
    }
    return !this.isToldMore(this.mentions[i] as Mention);
  }

  /** True for "an official" and "a judge": whoever is named next may be whom the article is about. */
  private isAnybody({ noun, mention }: Opened): boolean {
    const { vocabulary } = this.reading.language;
    const loose = vocabulary.has(noun, 'looseGroup') || vocabulary.has(noun, 'commentator') || vocabulary.has(noun, 'atLaw');
    return loose && this.mentions[mention]?.form === 'indefinite';
  }

  /** True for "Tom Bell, director of the firm"; but "Tom Bell, 54", "Tom Bell, who keeps sheep", "Tom Bell, from Leith". */
  private isToldMore({ last }: Mention): boolean {
    const [comma, next] = [this.reading.tokens[last], this.reading.tokens[last + 1]];
    return comma?.text === ',' && !(/^\d+$/.test(next?.text ?? '') || is(next, 'personalRelative') || is(next, 'preposition'));
  }
}
