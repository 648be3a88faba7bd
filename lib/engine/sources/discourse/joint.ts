/** Those whom an article names together, "Ana Ruiz and Tom Bell", whom it calls "they" and "the pair" later. */
import { isFiniteVerb, isWhWord } from '../../languages/tags.ts';
import { is } from '../../languages/vocabulary.ts';
import type { Mention, Reading, Token } from '../../reading.ts';
import type { Entities } from '../entities/entities.ts';
import type { Entity } from '../entities/entity.ts';
import { type Discourse, QUOTED, SUBJECT } from './discourse.ts';

/** So many words may stand between one and the next: "Ana Ruiz, a baker in Leith, and Tom Bell". */
const LONGEST_GAP = 12;
/** So many mentions may stand between them. */
const MENTIONS_BETWEEN = 6;

/** So many with whom somebody is named together are remembered, the latest. */
const COMPARED = 8;

/** True for people, and for "Tom" of "Tom and Ana Ruiz". */
const isSomebody = ({ kind, named, fullName }: Entity): boolean =>
  kind === 'person' || kind === 'group' || (kind === null && named && fullName);

export class Joint {
  /** The mentions of those who are named together, by the last of them. */
  private readonly byLast = new Map<number, readonly number[]>();
  /** With whom somebody is named together, the latest last. */
  private readonly known = new Map<Entity, { readonly of: ReadonlySet<Entity>; readonly entity: Entity }[]>();
  /** By the mention of the first of them. */
  readonly byFirst = new Map<number, Entity>();

  constructor(
    private readonly reading: Reading,
    private readonly mentions: readonly Mention[],
    private readonly entities: Entities,
    private readonly discourse: Discourse,
  ) {
    let next = 0;
    for (const m of mentions.keys()) {
      // "The authors, Ana Ruiz and Tom Bell": they are the authors
      if (m < next || mentions[m]?.apposition !== null || !this.mayJoin(m)) continue;
      const { members, whole } = this.joinedFrom(m);
      const last = members.at(-1) ?? m;
      if (whole) this.byLast.set(last, members);
      next = whole ? last + 1 : last;
    }
  }

  /** Those who are named together by the mention at `m` and those before it are spoken of, as the first of them is. */
  tell(m: number): void {
    const members = this.byLast.get(m);
    if (!members) return;
    const { document, tokens } = this.reading;
    const { sentence, block } = tokens[(this.mentions[m] as Mention).first] as Token;
    const of = new Set(members.flatMap((member) => this.entities.of[member] ?? []));
    const [lead] = of;
    const [first = m] = members;
    const trace = lead ? this.discourse.traceOf(lead) : undefined;
    // "Police Name Ana Ruiz and Tom Bell": what is a name in a headline, its capitals do not tell
    if (of.size < members.length || ![...of].every(isSomebody) || trace?.sentence !== sentence || document.blocks[block]?.kind === 'title')
      return;
    const entity = this.entityOf(of);
    this.entities.tell(entity, { together: { start: this.mentions[first]?.start ?? 0, end: this.mentions[m]?.end ?? 0 } });
    this.byFirst.set(first, entity);
    // "A fire killed Ana Ruiz and Tom Bell. They said": whoever is spoken of in passing is not "they"
    this.discourse.touch(entity, first, { sentence, block }, trace.weight >= SUBJECT ? SUBJECT : QUOTED);
    if (trace.spoke === sentence) this.discourse.spoke(entity, sentence, block);
  }

  /** True for one who was spoken of last together with others: "leaders" of "Ana Ruiz and leaders" are not "they". */
  isOneOfThem(member: Entity): boolean {
    const lastOf = (entity: Entity) => this.discourse.traceOf(entity)?.sentence ?? -1;
    return (this.known.get(member) ?? []).some(({ entity }) => lastOf(entity) >= lastOf(member));
  }

  private entityOf(of: ReadonlySet<Entity>): Entity {
    const [first] = of;
    const before = (first && this.known.get(first)) ?? [];
    const same = before.find((one) => one.of.size === of.size && [...of].every((each) => one.of.has(each)));
    if (same) return same.entity;
    const many = [...of].some(({ plural, named }) => plural && !named);
    // "both men"
    const genders = new Set([...of].map(({ gender }) => gender));
    const gender = genders.size === 1 ? (first?.gender ?? null) : null;
    const entity = this.entities.add('group', gender, true, many ? Number.POSITIVE_INFINITY : of.size);
    for (const member of of) this.known.set(member, [...(this.known.get(member) ?? []).slice(1 - COMPARED), { of, entity }]);
    return entity;
  }

  /** True for people, and for a name that may be a person's: not for "his Greek" before "and French colleagues". */
  private mayJoin(m: number): boolean {
    const { name, kind, form, of, head } = this.mentions[m] as Mention;
    if (of !== null && is(this.reading.tokens[head], 'nation')) return false;
    return kind === 'person' || kind === 'group' ? form !== 'pronoun' : kind === null && name !== null && form === 'name';
  }

  /** The mentions of those whom a list names that begins at `m`, and whether it is a whole one, with "and". */
  private joinedFrom(m: number): { readonly members: readonly number[]; readonly whole: boolean } {
    const { tokens } = this.reading;
    const members = [m];
    for (;;) {
      const last = members.at(-1) as number;
      const next = this.nextOf(last);
      if (next === null) return { members, whole: false };
      members.push(next);
      const { first, last: end } = this.mentions[next] as Mention;
      if (!is(tokens[first - 1], 'additive')) continue;
      // "Ana Ruiz and Tom Bell's boat", "Ana Ruiz and Tom Bell and the board"
      const after = tokens[end];
      return { members, whole: after?.tag !== 'POS' && after?.tag !== 'CC' };
    }
  }

  /** The next one of a list; null: the list is over. */
  private nextOf(m: number): number | null {
    const { last } = this.mentions[m] as Mention;
    for (let n = m + 1; n <= m + MENTIONS_BETWEEN; n++) {
      const mention = this.mentions[n];
      if (!mention || mention.first > last + LONGEST_GAP) return null;
      if (mention.first <= last || mention.apposition !== null || !this.mayJoin(n)) continue;
      if (this.joins(m, mention.first)) return n;
      if (mention.kind === 'person') return null;
    }
    return null;
  }

  /** True where but a comma, "and", or who the one before is and "and" stand between two names. */
  private joins(m: number, to: number): boolean {
    const { tokens } = this.reading;
    const { last: from, name } = this.mentions[m] as Mention;
    if (tokens[from]?.sentence !== tokens[to]?.sentence) return false;
    const [opening, end] = [tokens[from], tokens[to - 1]];
    // "The authors, | Ana Ruiz and Tom Bell"
    if (to - from === 1) return is(opening, 'additive') || (opening?.text === ',' && name !== null);
    if (!is(end, 'additive')) return false;
    if (to - from === 2) return opening?.text === ',';
    const aside = opening?.text === ',' && tokens[to - 2]?.text === ',';
    if (!aside && opening?.tag !== 'IN') return false;
    return tokens
      .slice(from, to - 1)
      .every((word, i) => !(isFiniteVerb(word) || isWhWord(word) || word.tag === 'CC' || (!aside && i > 0 && !word.form.upper)));
  }
}
