/** Surnames that two people of an article have. */

import type { Gender } from '../languages/language.ts';
import { isNameWord } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import { textOf } from '../model.ts';
import type { Mention, Reading } from '../reading.ts';
import { type Discourse, type Place, SUBJECT, type Trace } from './discourse/discourse.ts';
import type { Entity } from './entities/entity.ts';
import { onlyOf } from './entities/only-of.ts';

/** Mentions of somebody that tell who it is: a headline and the full name come first. */
const FIRST = 6;
/** So many mentions on either side are looked at for what else a sentence calls somebody. */
const BESIDE = 12;

export class SharedNames {
  /** Whom a surname alone, or with the same word before it, stood for while only one of its bearers had been spoken of. */
  private readonly surnames = new Map<string, Entity>();

  /** @param people - for each mention of such a name those who have it */
  constructor(
    private readonly reading: Reading,
    private readonly mentions: readonly Mention[],
    private readonly people: ReadonlyMap<number, readonly Entity[]>,
    private readonly discourse: Discourse,
  ) {}

  has(i: number): boolean {
    return this.people.has(i);
  }

  /** True for the dead: "the late Senator Carl Ruiz", "the death of Carl Ruiz". */
  private isLate({ mentions }: Entity): boolean {
    const { tokens } = this.reading;
    return mentions.slice(0, FIRST).some((m) => {
      const { first, last, name } = this.mentions[m] as Mention;
      if (is(tokens[first - 1], 'genitive') && is(tokens[first - 2], 'deathNoun')) return true;
      return name && tokens.slice(first, last).some((word) => word.start < name.start && is(word, 'deceased'));
    });
  }

  /** True for whom the headline names in full. */
  private isTitled({ mentions }: Entity): boolean {
    const { document, tokens } = this.reading;
    return mentions.slice(0, FIRST).some((m) => document.blocks[tokens[this.mentions[m]?.first ?? 0]?.block ?? 0]?.kind === 'title');
  }

  /** Both who have the name, where no third has and the article has spoken of each; null: it is not so. */
  twoCalled(i: number): readonly [Trace, Trace] | null {
    const people = this.people.get(i) ?? [];
    const [one, other, ...more] = people.map((entity) => this.discourse.traceOf(entity));
    if (!one || !other || more.length > 0 || people.some((entity) => this.isLate(entity))) return null;
    return this.hasKin(people, null) ? null : [one, other];
  }

  /** True where the surname may be that of kin of theirs, of whom the article tells no more than a first name: "Ana Bell's mother, Nuala"; Mrs Bell may be she. */
  private hasKin(people: readonly Entity[], gender: Gender | null): boolean {
    const { vocabulary } = this.reading.language;
    return this.discourse.hasSpokenOf(
      (entity) =>
        entity.of !== null &&
        people.includes(entity.of) &&
        !people.includes(entity) &&
        (gender === null || entity.gender === null || entity.gender === gender) &&
        [...entity.heads].some((noun) => vocabulary.has(noun, 'kin')),
    );
  }

  /** The only one of this gender among those who have the surname, all of whom the article names; null: it may be another's. */
  onlyOf(i: number, gender: Gender): Entity | null {
    const people = this.people.get(i) ?? [];
    // "the elder Ruiz", beside one alone who is named
    if (people.length < 2) return null;
    const meant = onlyOf(people.filter((entity) => entity.gender === null || entity.gender === gender));
    return meant?.gender && this.discourse.traceOf(meant) && !people.some((entity) => this.hasPartner(entity, people)) ? meant : null;
  }

  /** True where the surname is that of somebody else too, of whom the first name alone is told: "Tom and Ana Bell". */
  private hasPartner(entity: Entity, people: readonly Entity[]): boolean {
    const { tokens } = this.reading;
    return entity.mentions.slice(0, FIRST).some((m) => {
      const { first, start, name } = this.mentions[m] as Mention;
      const partner = tokens[first - 2];
      const beside = name?.start === start && is(tokens[first - 1], 'additive') && !isNameWord(tokens[first - 3]);
      return beside && partner && isNameWord(partner) && !people.some((other) => this.isCalled(other, partner.lower));
    });
  }

  /** Those whom the sentence does not call by the first name: "Ruiz said | Ana was late" is another Ruiz. */
  private notBesides(i: number, people: readonly Entity[], { sentence }: Place): readonly Entity[] {
    const { document, tokens } = this.reading;
    const names = this.mentions.slice(Math.max(0, i - BESIDE), i + BESIDE).flatMap(({ first, name }) => {
      const token = tokens[first];
      // the film “Citizen Ana” and the club ANA are nobody
      const here = token?.sentence === sentence && token.quoted === -1 && /^\p{Lu}\p{Ll}/u.test(token.text);
      const called = name && here ? textOf(document, name).toLowerCase() : '';
      return called === '' || called.includes(' ') ? [] : [called];
    });
    const others = people.filter((entity) => !names.some((called) => this.isCalled(entity, called)));
    // "Mr Ruiz" of two men may be a third who is no more than a first name
    const { gender } = this.mentions[i] as Mention;
    const known = (entity: Entity) => this.isNamedInText(entity) && (gender === null || entity.gender === gender);
    return others.length > 0 && others.every(known) ? others : people;
  }

  /** False for "Debating Ruiz", which a headline alone has. */
  private isNamedInText({ mentions }: Entity): boolean {
    const { document, tokens } = this.reading;
    return mentions.slice(0, FIRST).some((m) => {
      const { first, name } = this.mentions[m] as Mention;
      const whole = name !== null && textOf(document, name).includes(' ');
      return whole && document.blocks[tokens[first]?.block ?? 0]?.kind !== 'title';
    });
  }

  /** True where a name of theirs begins with this word, in lower case. */
  private isCalled({ mentions }: Entity, word: string): boolean {
    return mentions.slice(0, FIRST).some((m) => {
      const { name } = this.mentions[m] as Mention;
      return name !== null && textOf(this.reading.document, name).toLowerCase().startsWith(`${word} `);
    });
  }

  /** A surname that two people have: the one spoken of last, where the other was not spoken of lately. */
  choose(i: number, mention: Mention, place: Place): Entity | null {
    // "the younger Ms Ruiz"
    if ([1, 2].some((back) => is(this.reading.tokens[mention.last - 1 - back], 'ageComparative'))) return null;
    const all = this.people.get(i) ?? [];
    // "Ana Bell's mother, Nuala … Mrs Bell"
    if (mention.gender && all.length > 1 && this.hasKin(all, mention.gender)) return null;
    // "Tom and Ana Ruiz … Mr Ruiz": he, though another Mr Ruiz has his name in full
    if (mention.gender && all.some((entity) => entity.gender !== mention.gender && this.hasPartner(entity, all))) return null;
    const fitting = all.filter(
      (entity) => (!mention.gender || !entity.gender || entity.gender === mention.gender) && !(place.speaks && this.isLate(entity)),
    );
    const people = fitting.length > 1 ? this.notBesides(i, fitting, place) : fitting;
    const told = people.filter((entity) => entity.gender !== null);
    const traces = (mention.gender && told.length === 1 ? told : people)
      .map((entity) => ({ entity, at: this.discourse.traceOf(entity) }))
      .filter(({ at }) => at !== undefined);
    traces.sort((a, b) => (b.at?.sentence ?? 0) - (a.at?.sentence ?? 0));
    const [first, second] = traces;
    if (!first) return null;
    const called = textOf(this.reading.document, mention);
    if (!second) {
      this.surnames.set(called, first.entity);
      return first.entity;
    }
    // the surname alone was one person's before the other came: it stays theirs, but in the paragraph in which the other speaks
    // … and so is it whose full name the article never gives: "President Ruiz", whose wife is Eva Ruiz
    const owner = this.surnames.get(called) ?? people.find(({ fullName }) => !fullName);
    const lately = first.entity !== owner && first.at?.spokeBlock === place.block;
    if (owner && lately) return first.at?.spoke === place.sentence - 1 ? first.entity : null;
    if (owner && people.includes(owner)) return owner;
    // "Mr Ruiz" of two whose gender the article has not told may be either
    if (mention.gender && people.length > 1 && told.length === 0) return null;
    // who is named once, beside others, has no part in it: "the daughter of Carl Ruiz"
    const acting = traces.filter(({ entity, at }) => entity.mentions.length > 1 || (at?.weight ?? 0) >= SUBJECT);
    if (acting.length === 1 && acting[0] && this.isTitled(acting[0].entity)) return acting[0].entity;
    // "Ana Ruiz, the mother of Carl Ruiz, denied it. ¶ “…,” Ruiz said": the one of the two who spoke there
    const [speaker, ...more] = traces.filter(({ at }) => (at?.spoke ?? -1) >= 0 || (at?.weight ?? 0) >= SUBJECT);
    const spoke = speaker?.at?.spoke;
    if (speaker && more.length === 0 && spoke === first.at?.sentence && place.block - (first.at?.block ?? 0) <= 1) return speaker.entity;
    const gap = (first.at?.block ?? 0) - (second.at?.block ?? 0);
    return gap >= 3 || (gap >= 1 && place.block - (first.at?.block ?? 0) <= 1 && first.at?.spoke === first.at?.sentence)
      ? first.entity
      : null;
  }
}
