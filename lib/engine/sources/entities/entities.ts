/** Whom and what an article speaks of, while its mentions are led to them one after the other. No other file writes what is known of one. */
import type { BodyKind, Gender } from '../../languages/language.ts';
import type { Span } from '../../model.ts';
import type { MentionKind } from '../../reading.ts';
import type { Entity } from './entity.ts';
import { type Evidence, type Fact, genderFact, genderOf, isKnown, type KindEvidence, kindFact, kindOf, weightOfGender } from './facts.ts';

/** What the article may tell of an entity. */
interface Told {
  readonly kind?: MentionKind | null;
  readonly gender?: Gender | null;
  /** What tells its kind and gender; its words, where it is left out. */
  readonly by?: Evidence;
  readonly of?: Entity | null;
  readonly plural?: boolean;
  readonly asThey?: boolean;
  readonly named?: boolean;
  readonly pleads?: boolean;
  readonly fullName?: boolean;
  readonly heads?: Iterable<string>;
  readonly kinds?: Iterable<BodyKind>;
  readonly offices?: Iterable<string>;
  readonly together?: Span;
}

interface Written extends Entity {
  kind: MentionKind | null;
  gender: Gender | null;
  plural: boolean;
  asThey: boolean;
  readonly mentions: number[];
  readonly heads: Set<string>;
  readonly kinds: Set<BodyKind>;
  readonly offices: Set<string>;
  readonly facts: Fact[];
  named: boolean;
  pleads: boolean;
  fullName: boolean;
  of: Entity | null;
  readonly together: Span[];
  count: number;
}

export class Entities {
  private readonly written = new Map<Entity, Written>();
  private readonly led: (Entity | null)[];

  /** @param mentions - how many the article has */
  constructor(mentions: number) {
    this.led = new Array<null>(mentions).fill(null);
  }

  /** For each mention its entity, as far as it has been led to one. */
  get of(): readonly (Entity | null)[] {
    return this.led;
  }

  /** A new one. `count`: of how many people who are named together. */
  add(kind: MentionKind | null, gender: Gender | null, plural: boolean, count = 1): Entity {
    const entity: Written = {
      kind: null,
      gender: null,
      plural,
      asThey: false,
      mentions: [],
      heads: new Set(),
      kinds: new Set(),
      offices: new Set(),
      facts: [],
      named: false,
      pleads: false,
      fullName: false,
      of: null,
      together: [],
      count,
    };
    this.written.set(entity, entity);
    if (kind) this.learnKind(entity, kind, 'words');
    if (gender) this.learnGender(entity, gender, 'words');
    return entity;
  }

  lead(mention: number, entity: Entity): void {
    this.led[mention] = entity;
    this.written.get(entity)?.mentions.push(mention);
  }

  /** Counts a mention to an entity, and leads it nowhere: whose it is stays open. */
  leaveOpen(mention: number, entity: Entity): void {
    this.written.get(entity)?.mentions.push(mention);
  }

  /** Adds what was told of an entity. Its kind and gender are what weighs most of all that was told; whose it is stays as it was told first. */
  tell(entity: Entity, told: Told): void {
    const written = this.written.get(entity);
    if (!written) return;
    const by = told.by ?? 'words';
    if (told.kind) this.learnKind(written, told.kind, by === 'noun' || by === 'pronoun' ? by : 'words');
    if (told.gender) this.learnGender(written, told.gender, by);
    if (written.of === null && told.of) written.of = told.of;
    if (told.plural) written.plural = true;
    if (told.asThey) written.asThey = true;
    if (told.named) written.named = true;
    if (told.pleads) written.pleads = true;
    if (told.fullName) written.fullName = true;
    if (told.together) written.together.push(told.together);
    for (const head of told.heads ?? []) written.heads.add(head);
    for (const kind of told.kinds ?? []) written.kinds.add(kind);
    for (const office of told.offices ?? []) written.offices.add(office);
  }

  /** True where something tells of an entity that it is a man, or a woman, be there more against it. */
  mayBe(entity: Entity, gender: Gender): boolean {
    return weightOfGender(this.written.get(entity)?.facts ?? [], gender) > 0;
  }

  private learnKind(written: Written, kind: MentionKind, by: KindEvidence): void {
    if (isKnown(written.facts, kind, by)) return;
    written.facts.push(kindFact(kind, by));
    written.kind = kindOf(written.facts);
  }

  private learnGender(written: Written, gender: Gender, by: Evidence): void {
    if (isKnown(written.facts, gender, by)) return;
    written.facts.push(genderFact(gender, by));
    written.gender = genderOf(written.facts);
  }

  /** What was led to `old` is led to `entity`, and the article calls it so too: they are one. */
  absorb(old: Entity, entity: Entity): void {
    const written = this.written.get(old);
    if (!written) return;
    for (const mention of written.mentions.splice(0)) this.lead(mention, entity);
    this.tell(entity, { heads: old.heads, offices: old.offices });
  }
}
