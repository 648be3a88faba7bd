/**
 * Leads every mention to the entity that it stands for, in the order of the text: names first (they know their entity),
 * then descriptions and pronouns by what was spoken of before them.
 */

import type { Gender } from '../languages/language.ts';
import { is } from '../languages/vocabulary.ts';
import type { Mention, Reading, Statement } from '../reading.ts';
import { eachInTurns, type InTurns } from '../turn-by-turn.ts';
import { alsoCalled } from './also-called.ts';
import { type Beginning, beforeMentions } from './before-mentions.ts';
import type { Described } from './described/described.ts';
import { begunAt } from './discourse/begun.ts';
import { AGENT, CREDITED, type Discourse, type Place, type Trace } from './discourse/discourse.ts';
import { leadToEntryBefore } from './discourse/entry-before.ts';
import { fitsPronoun } from './discourse/fits.ts';
import { roleNoun } from './discourse/head-noun.ts';
import { leadHeadline } from './discourse/headlines.ts';
import { holdsView } from './discourse/holds-view.ts';
import type { Joint } from './discourse/joint.ts';
import { documentsSpokenOf, notMeantAt, saidBefore, type Told } from './discourse/not-meant.ts';
import { pleadsIn } from './discourse/pleads.ts';
import { SpeakingOn } from './discourse/speaking-on.ts';
import { introduces, surePerson } from './discourse/sure.ts';
import { mayBeThey } from './discourse/they.ts';
import { agrees, inRelative, type Standings, weightOf } from './discourse/weight.ts';
import type { Entities } from './entities/entities.ts';
import type { Entity } from './entities/entity.ts';
import { misspelt } from './misspelt.ts';
import type { SharedNames } from './shared-names.ts';

export interface Resolution {
  /** For each mention its entity; null: not known. */
  readonly of: readonly (Entity | null)[];
  /** For each statement its entity; null: not known. */
  readonly sources: readonly (Entity | null)[];
  /** For each statement the index of the mention at its cue; null: none. */
  readonly at: readonly (number | null)[];
  /** For mentions that may stand for either of two: a mention of each. */
  readonly perhaps: ReadonlyMap<number, readonly [number, number]>;
  /** Those who are named together, by the mention of the first of them. */
  readonly together: ReadonlyMap<number, Entity>;
}

export function* resolveMentions(reading: Reading, mentions: readonly Mention[], statements: readonly Statement[]): InTurns<Resolution> {
  const beginning = yield* beforeMentions(reading, mentions, statements);
  return yield* new Resolver(reading, mentions, statements, beginning).run();
}

const NO_NOUNS: readonly string[] = [];
const NOBODY: ReadonlySet<Entity> = new Set();

class Resolver implements Told {
  private readonly entities: Entities;
  private readonly shared: SharedNames;
  private readonly joint: Joint;
  private readonly described: Described;
  private readonly discourse: Discourse;
  private readonly sources: (Entity | null)[];
  private readonly at: readonly (number | null)[];
  private readonly perhaps = new Map<number, readonly [number, number]>();
  readonly standings: Standings;
  /** Entities of descriptions that stand before their name. */
  private readonly ahead: ReadonlyMap<number, Entity>;
  private readonly speakingOn: SpeakingOn;
  /** Stands for whoever could not be told apart: a pronoun that leads here leads to no one. */
  private readonly unsure: Entity;

  constructor(
    readonly reading: Reading,
    readonly mentions: readonly Mention[],
    readonly statements: readonly Statement[],
    { discourse, entities, unsure, shared, joint, described, at, standings, ahead }: Beginning,
  ) {
    this.discourse = discourse;
    this.entities = entities;
    this.unsure = unsure;
    this.shared = shared;
    this.joint = joint;
    this.described = described;
    this.sources = statements.map(() => null);
    this.at = at;
    this.standings = standings;
    this.ahead = ahead;
    this.speakingOn = new SpeakingOn(reading.tokens, statements, at);
  }

  *run(): InTurns<Resolution> {
    const speaking = new Map<number, number[]>();
    const loose: number[] = [];
    this.at.forEach((m, i) => {
      if (m === null) loose.push(i);
      else if (!speaking.get(m)?.push(i)) speaking.set(m, [i]);
    });
    const later: number[] = [];
    const { blocks } = this.reading.document;
    const opening = blocks.findIndex(({ kind }) => kind === 'paragraph');
    yield* eachInTurns(this.mentions, (mention, i) => {
      this.speakingOn.tell(mention.start, this.of, this.discourse);
      const block = this.reading.tokens[mention.first]?.block ?? 0;
      const kind = blocks[block]?.kind;
      // "report" or "union" in a headline, or in a caption above the text, is told by the text below it
      if ((kind === 'title' || kind === 'heading' || (kind === 'caption' && block < opening)) && !mention.name) later.push(i);
      else this.resolve(i, speaking.get(i) ?? []);
      this.joint.tell(i);
    });
    for (const i of later) if (speaking.has(i)) leadHeadline(this.reading, this.mentions, this.entities, i);
    leadToEntryBefore(this.reading, this.mentions, this.statements, this.entities, this.standings);
    this.at.forEach((m, i) => {
      const source = m === null ? null : (this.of[m] ?? null);
      // a quotation after a sentence about somebody is theirs; after one about a firm it may be anybody's, but where it says what the firm holds
      const open = this.statements[i]?.shape === 'beside' && source?.kind !== 'person' && !holdsView(this.reading, this.mentions[m ?? -1]);
      this.sources[i] = open ? null : source;
    });
    for (const i of loose) {
      const { continues, mention } = this.statements[i] as Statement;
      if (!mention && continues !== null) this.sources[i] = this.sources[continues] ?? null;
    }
    return { of: this.of, sources: this.sources, at: this.at, perhaps: this.perhaps, together: this.joint.byFirst };
  }

  private get of(): readonly (Entity | null)[] {
    return this.entities.of;
  }

  private place(i: number, speaking: readonly number[]): Place {
    const token = this.reading.tokens[(this.mentions[i] as Mention).first];
    return {
      sentence: token?.sentence ?? 0,
      block: token?.block ?? 0,
      speaks: speaking.length > 0,
      // whom a name stands for is known already
      excluded: this.of[i] ? NOBODY : notMeantAt(this, this.of, i, speaking),
      spokenOf: this.of[i] ? NOBODY : saidBefore(this, this.of, i, speaking),
      pleads: this.of[i] ? null : pleadsIn(this, speaking),
    };
  }

  private resolve(i: number, speaking: readonly number[]): void {
    const mention = this.mentions[i] as Mention;
    // whom a spokesperson speaks for is described inside the mention: "China's foreign ministry"
    const { of } = mention;
    const inner = of === null || of < i || this.of[of] ? null : this.mentions[of];
    if (
      of !== null &&
      inner &&
      !inner.name &&
      inner.form !== 'pronoun' &&
      inner.end <= mention.end &&
      this.reading.language.vocabulary.has(roleNoun(this.reading, mention), 'spokesperson')
    )
      this.resolve(of, []);
    const place = this.place(i, speaking);
    let entity = this.of[i] ?? this.ahead.get(i) ?? null;
    if (!entity && mention.apposition !== null) entity = this.of[mention.apposition] ?? null;
    if (!entity && this.shared.has(i)) entity = this.shared.choose(i, mention, place);
    else if (!entity && mention.form === 'pronoun') entity = this.pronoun(mention, place, i, speaking);
    // what a quotation speaks of is its speaker's: "the force of the law" is not the article's "the force"
    else if (!entity && !mention.name && !this.standings.isQuoted(i)) entity = this.described.find(i, place);
    const last = this.discourse.last();
    const meant =
      last && entity && speaking.length > 0 ? misspelt(this.reading, this.mentions, this.of, { at: i, own: entity }, last) : null;
    if (meant && entity) {
      this.absorb(entity, meant);
      entity = meant;
    }
    if (entity && mention.kind === 'document') {
      const old = mention.name ? this.described.untitled(mention, entity) : this.ahead.has(i) ? this.described.ancestor(i, place) : null;
      if (old) this.absorb(old, entity);
    }
    if (entity && !mention.name && mention.form !== 'pronoun') this.described.note(entity, mention);
    if (entity && !this.of[i]) this.entities.lead(i, entity);
    // "doubts about any deal": there is none that "it" could be
    if (!mention.name && speaking.length === 0 && is(this.reading.tokens[mention.first], 'nonspecific')) return;
    const person = entity?.kind === 'person';
    const weight = weightOf(this.reading, mention, this.standings.of(i, speaking), person, () => this.discourse.hasSubject(place));
    if (!entity) {
      if (this.shared.has(i)) {
        if (speaking.length > 0) this.leaveToTwo(i, this.shared.twoCalled(i));
        this.entities.leaveOpen(i, this.unsure);
        this.discourse.touch(this.unsure, i, place, weight);
        if (speaking.length > 0) this.discourse.spoke(this.unsure, place.sentence, place.block);
      }
      return;
    }
    const also = alsoCalled(this.reading, this.mentions, this.of, i);
    if (also && also !== entity && also.kind !== 'person') this.absorb(also, entity);
    if (mention.of !== null && entity.of === null) this.entities.tell(entity, { of: this.of[mention.of] ?? null });
    const possessive = this.reading.tokens[mention.first]?.tag === 'PRP$' && mention.form === 'pronoun';
    this.discourse.touch(entity, i, place, weight, possessive);
    if ((this.standings.states(speaking) && weight !== AGENT && weight !== CREDITED) || agrees(this.reading, mention))
      this.discourse.spoke(entity, place.sentence, place.block, inRelative(this.reading, mention));
  }

  /** The mention may be either's. */
  private leaveToTwo(i: number, two: readonly [Trace, Trace] | null): void {
    if (two) this.perhaps.set(i, [two[0].mention, two[1].mention]);
  }

  /** What was led to `old` is led to `entity`: they are one. */
  private absorb(old: Entity, entity: Entity): void {
    this.entities.absorb(old, entity);
    this.described.absorb(old, entity);
  }

  /** Who of those that share a surname the pronoun after it tells to be meant: "Bell left. She said"; null: it does not tell. */
  private namesake(surname: number, gender: Gender, place: Place): Entity | null {
    const meant = this.shared.onlyOf(surname, gender);
    if (!meant || place.excluded.has(meant)) return null;
    this.entities.lead(surname, meant);
    return meant;
  }

  private pronoun(mention: Mention, place: Place, i: number, speaking: readonly number[]): Entity | null {
    const word = this.reading.tokens[mention.first]?.lower ?? '';
    const pronoun = this.reading.language.pronouns.get(word);
    if (pronoun?.person !== 3) return null;
    // words in quotation marks are the speaker's: who "he" is there, the article does not say
    if (this.standings.isQuoted(i)) return null;
    // "The hall would open again, it added": whoever spoke right before
    const last = this.discourse.last();
    const adds = pronoun.thing && speaking.some((s) => is(this.statements[s]?.verb, 'adding'));
    const spokenOf = pronoun.thing ? documentsSpokenOf(this, speaking) : NO_NOUNS;
    // "It told tenants": a document tells nobody
    const tells = speaking.some((s) => is(this.statements[s]?.verb, 'telling'));
    const fits = (entity: Entity) =>
      this.discourse.isElsewhere(entity, place) ||
      // "“We have told Acme,” it said": whom the quotation alone speaks of does not say it
      (place.speaks && this.discourse.isOnlyQuoted(entity)) ||
      (tells && entity.kind === 'document') ||
      (pronoun.plural && this.joint.isOneOfThem(entity)) ||
      spokenOf.some((noun) => entity.heads.has(noun))
        ? 0
        : fitsPronoun(entity, pronoun);
    if (adds && last && place.block - last.spokeBlock <= 1 && !place.excluded.has(last.entity) && fits(last.entity) > 1) return last.entity;
    const begun = begunAt(this, speaking, place);
    const choice = this.discourse.choose(begun, fits);
    if (!choice) {
      if (pronoun.gender && speaking.length > 0) this.leaveToTwo(i, this.discourse.eitherOf(begun, fits));
      return null;
    }
    if (pronoun.plural && !mayBeThey(this.discourse, choice)) return null;
    if (choice.entity === this.unsure) return pronoun.gender ? this.namesake(choice.trace.mention, pronoun.gender, place) : null;
    if (pronoun.gender) {
      const [first = -1] = choice.entity.mentions;
      const isKnown = choice.passing && !introduces(this.reading, this.mentions[first] ?? mention);
      if (isKnown || !surePerson(choice)) return null;
      this.entities.tell(choice.entity, { gender: pronoun.gender, by: 'led' });
    }
    return choice.entity;
  }
}
