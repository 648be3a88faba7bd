/** Whom and what an article speaks of, while its mentions are led to them one after the other. No other file writes what is known of one. */
import type { BodyKind, Gender } from '../languages/language.ts';
import type { MentionKind } from '../reading.ts';
import { type Entity, newEntity } from './entity.ts';

/** What the article may tell of an entity. */
interface Told {
  readonly kind?: MentionKind | null;
  readonly gender?: Gender | null;
  readonly of?: Entity | null;
  readonly plural?: boolean;
  readonly named?: boolean;
  readonly fullName?: boolean;
  readonly heads?: Iterable<string>;
  readonly kinds?: Iterable<BodyKind>;
}

interface Written extends Entity {
  kind: MentionKind | null;
  gender: Gender | null;
  plural: boolean;
  readonly mentions: number[];
  readonly heads: Set<string>;
  readonly kinds: Set<BodyKind>;
  named: boolean;
  fullName: boolean;
  of: Entity | null;
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

  /** A new one. */
  add(kind: MentionKind | null, gender: Gender | null, plural: boolean): Entity {
    const entity: Written = { ...newEntity(kind, gender, plural), mentions: [], heads: new Set(), kinds: new Set() };
    this.written.set(entity, entity);
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

  /** Adds what was told of an entity. Its kind, its gender and whose it is stay as they were told first. */
  tell(entity: Entity, told: Told): void {
    const written = this.written.get(entity);
    if (!written) return;
    if (written.kind === null && told.kind) written.kind = told.kind;
    if (written.gender === null && told.gender) written.gender = told.gender;
    if (written.of === null && told.of) written.of = told.of;
    if (told.plural) written.plural = true;
    if (told.named) written.named = true;
    if (told.fullName) written.fullName = true;
    for (const head of told.heads ?? []) written.heads.add(head);
    for (const kind of told.kinds ?? []) written.kinds.add(kind);
  }

  /** It is a person, whatever it was taken for. */
  tellPerson(entity: Entity): void {
    const written = this.written.get(entity);
    if (written) written.kind = 'person';
  }

  /** What was led to `old` is led to `entity`, and the article calls it so too: they are one. */
  absorb(old: Entity, entity: Entity): void {
    const written = this.written.get(old);
    if (!written) return;
    for (const mention of written.mentions.splice(0)) this.lead(mention, entity);
    this.tell(entity, { heads: old.heads });
  }
}
