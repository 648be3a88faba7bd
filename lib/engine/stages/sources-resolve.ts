/**
 * Leads every mention to the entity that it stands for, in the order of the text: names first (they know their entity),
 * then descriptions and pronouns by what was spoken of before them.
 */
import { typesOfNoun } from '../languages/institutions.ts';
import { isEpithet, isSpokesNoun, PRONOUNS, singularOf } from '../languages/people.ts';
import type { Span } from '../model.ts';
import type { Mention, Reading, Statement } from '../reading.ts';
import { Discourse, fitsDescription, fitsPronoun, type Place, QUOTED, sureDescription, surePerson } from './sources-antecedents.ts';
import { firstMentionAt, mentionsAtCues, nounOf } from './sources-at-cues.ts';
import { type Entity, entitiesOfNames, nameWords, newEntity, roleHeads } from './sources-entities.ts';

export interface Resolution {
  /** For each mention its entity; null: not known. */
  readonly of: readonly (Entity | null)[];
  /** For each statement its entity; null: not known. */
  readonly sources: readonly (Entity | null)[];
  /** For each statement the index of the mention at its cue; null: none. */
  readonly at: readonly (number | null)[];
}

export function resolveMentions(reading: Reading, mentions: readonly Mention[], statements: readonly Statement[]): Resolution {
  return new Resolver(reading, mentions, statements).run();
}

/** So many mentions after a headline are looked at for whom it speaks of. */
const HEADLINE_REACH = 400;
/** Groups that articles speak of without meaning the same people. */
const LOOSE =
  /^(?:official|source|person|expert|analyst|critic|observer|supporter|resident|witness|opponent|campaigner|activist|other|member|minister|leader|child)$/;
/** A group is remembered for so many sentences. */
const GROUP_REACH = 40;
/** So many documents that were described are remembered, and compared with a title. */
const DOCUMENTS = 12;
/** A title and a description that share so many words are of one document. */
const SAME_TITLE = 2;
const NONE: ReadonlySet<Entity> = new Set();
const ALWAYS_NEW =
  /^(?:a|an|another|some|several|many|few|two|three|four|five|six|seven|eight|nine|ten|most|other|more|no|any|every|each)$/;

/** Whoever has these before an office has another office. */
const RANKS = ['vice', 'deputy', 'assistant', 'shadow'];
const SUBORDINATE = /^(?:after|before|since|when|while|as|although|though|because|if|once|until|that|whether|how|why|where)$/;

class Resolver {
  private readonly of: (Entity | null)[];
  private readonly shared: ReadonlyMap<number, Entity[]>;
  private readonly discourse = new Discourse();
  private readonly sources: (Entity | null)[];
  private readonly at: (number | null)[];
  private readonly quoted: Uint8Array;
  /** The words in which entities were described. */
  private readonly wordings = new Map<Entity, Set<string>>();
  /** Entities of descriptions that stand before their name. */
  private readonly ahead = new Map<number, Entity>();
  private bodiesByWord: ReadonlyMap<string, ReadonlySet<Entity>> | null = null;
  /** Whom a surname alone stood for while only one of its bearers had been spoken of. */
  private readonly surnames = new Map<string, Entity>();
  /** Stands for whoever could not be told apart: a pronoun that leads here leads to no one. */
  private readonly unsure = newEntity('person', null, false);
  /** For each office who holds it without a place before it. */
  private readonly bearers = new Map<string, readonly Entity[]>();
  /** The documents described last. */
  private readonly documents: Entity[] = [];
  /** Entities of descriptions by head noun, latest last. */
  private readonly described = new Map<string, Entity[]>();

  constructor(
    private readonly reading: Reading,
    private readonly mentions: readonly Mention[],
    private readonly statements: readonly Statement[],
  ) {
    const named = entitiesOfNames(reading, mentions);
    this.of = named.of;
    this.shared = named.shared;
    this.sources = statements.map(() => null);
    this.at = mentionsAtCues(reading, mentions, statements);
    this.quoted = new Uint8Array(mentions.length);
    const parts = reading.quotations.filter((quotation) => quotation.depth === 0).flatMap((quotation) => quotation.parts);
    let part = 0;
    mentions.forEach((mention, i) => {
      while (part < parts.length && (parts[part]?.end ?? 0) <= mention.start) part++;
      const here = parts[part];
      if (here && here.start <= mention.start && mention.end <= here.end) this.quoted[i] = 1;
    });
    // descriptions that a name stands beside tell what the named one is: "Acme, the company that"
    mentions.forEach((mention, i) => {
      if (mention.apposition === null) return;
      const named = this.of[i];
      // "the medical director, Dr Farai Shumba" is nobody spoken of before
      if (mention.name && named && !mentions[mention.apposition]?.name) this.ahead.set(mention.apposition, named);
      const [description, name] = mention.name ? [mentions[mention.apposition], this.of[i]] : [mention, this.of[mention.apposition]];
      if (!description || description.name || !name) return;
      name.heads.add(nounOf(this.reading, description));
      if (name.kind === null && description.kind) name.kind = description.kind;
      name.gender ??= description.gender;
    });
  }

  private text(span: { readonly start: number; readonly end: number }): string {
    return this.reading.document.text.slice(span.start, span.end);
  }

  run(): Resolution {
    const speaking = new Map<number, number[]>();
    const loose: number[] = [];
    this.at.forEach((m, i) => {
      if (m === null) loose.push(i);
      else speaking.set(m, [...(speaking.get(m) ?? []), i]);
    });
    const later: number[] = [];
    const { blocks } = this.reading.document;
    const opening = blocks.findIndex(({ kind }) => kind === 'paragraph');
    this.mentions.forEach((mention, i) => {
      const block = this.reading.tokens[mention.first]?.block ?? 0;
      const kind = blocks[block]?.kind;
      // "report" or "union" in a headline, or in a caption above the text, is told by the text below it
      if ((kind === 'title' || kind === 'heading' || (kind === 'caption' && block < opening)) && !mention.name) later.push(i);
      else this.resolve(i, speaking.get(i) ?? []);
    });
    for (const i of later) this.resolveHeadline(i, speaking.get(i) ?? []);
    this.at.forEach((m, i) => {
      const source = m === null ? null : (this.of[m] ?? null);
      // a quotation after a sentence about somebody is theirs; after one about a firm it may be anybody's
      this.sources[i] = this.statements[i]?.rule === 'quotation-beside' && source?.kind !== 'person' ? null : source;
    });
    for (const i of loose) {
      const { continues, mention } = this.statements[i] as Statement;
      if (!mention && continues !== null) this.sources[i] = this.sources[continues] ?? null;
    }
    return { of: this.of, sources: this.sources, at: this.at };
  }

  private place(i: number, speaking: readonly number[]): Place {
    const token = this.reading.tokens[(this.mentions[i] as Mention).first];
    const excluded = new Set<Entity>();
    for (const s of speaking) {
      for (const span of this.statements[s]?.content ?? []) {
        for (
          let m = firstMentionAt(this.mentions, span.start);
          m < this.mentions.length && (this.mentions[m]?.start ?? 0) < span.end;
          m++
        ) {
          const entity = this.of[m];
          if (entity?.kind === 'person' && this.mentions[m]?.form !== 'pronoun') excluded.add(entity);
        }
      }
    }
    return {
      sentence: token?.sentence ?? 0,
      block: token?.block ?? 0,
      speaks: speaking.length > 0,
      excluded: excluded.size > 0 ? excluded : NONE,
    };
  }

  private resolve(i: number, speaking: readonly number[]): void {
    const mention = this.mentions[i] as Mention;
    // whom a spokesperson speaks for is described inside the mention: "China's foreign ministry"
    const inner = mention.of === null || mention.of < i || this.of[mention.of] ? null : (this.mentions[mention.of] as Mention);
    if (inner && !inner.name && inner.form !== 'pronoun' && inner.end <= mention.end && isSpokesNoun(this.spokesNoun(mention)))
      this.resolve(mention.of as number, []);
    const place = this.place(i, speaking);
    let entity = this.of[i] ?? this.ahead.get(i) ?? null;
    if (!entity && mention.apposition !== null) entity = this.of[mention.apposition] ?? null;
    if (!entity && this.shared.has(i)) entity = this.sharedName(i, place);
    else if (!entity && mention.form === 'pronoun') entity = this.pronoun(mention, place, i);
    // what a quotation speaks of is its speaker's: "the force of the law" is not the article's "the force"
    else if (!entity && !mention.name && (!this.quoted[i] || place.speaks)) entity = this.description(i, place);
    // a description before its name: "the chief inspector, Ines Okafor"
    if (mention.apposition !== null && mention.name && entity && this.of[i]) {
      const before = mention.apposition;
      const old = this.of[before];
      if (old && old !== entity && !old.named) this.absorb(old, entity);
    }
    if (entity && mention.kind === 'document') {
      const old = mention.name ? this.untitled(mention, entity) : this.ahead.has(i) ? this.ancestor(i, place) : null;
      if (old) this.absorb(old, entity);
    }
    if (entity && !mention.name && mention.form !== 'pronoun') {
      const words = nameWords(this.text(mention)).join(' ');
      this.describe(entity, words);
    }
    if (entity && !this.of[i]) {
      this.of[i] = entity;
      entity.mentions.push(i);
    }
    if (!entity) {
      if (this.shared.has(i)) {
        this.unsure.mentions.push(i);
        this.discourse.touch(this.unsure, i, place.sentence, place.block, this.weight(i, speaking.length > 0));
        if (speaking.length > 0) this.discourse.spoke(this.unsure, place.sentence, place.block);
      }
      return;
    }
    const also = this.alsoCalled(i);
    if (also && also !== entity && also.kind !== 'person') this.absorb(also, entity);
    if (mention.of !== null && entity.of === null) entity.of = this.of[mention.of] ?? null;
    const possessive = this.reading.tokens[mention.first]?.tag === 'PRP$' && mention.form === 'pronoun';
    this.discourse.touch(entity, i, place.sentence, place.block, this.weight(i, speaking.length > 0), possessive);
    if (speaking.length > 0) this.discourse.spoke(entity, place.sentence, place.block);
  }

  /** The noun that says what somebody is, with a name after it or not. */
  private spokesNoun(mention: Mention): string {
    return mention.name && mention.role
      ? (roleHeads(this.reading.document.text, mention.role).at(-1) ?? '')
      : nounOf(this.reading, mention);
  }

  /** What was led to `old` is led to `entity`: they are one. */
  private absorb(old: Entity, entity: Entity): void {
    for (const m of old.mentions) this.of[m] = entity;
    entity.mentions.push(...old.mentions.splice(0));
    for (const head of old.heads) entity.heads.add(head);
    for (const words of this.wordings.get(old) ?? []) this.describe(entity, words);
  }

  private describe(entity: Entity, words: string): void {
    const known = this.wordings.get(entity);
    if (known) known.add(words);
    else this.wordings.set(entity, new Set([words]));
  }

  /** The one document described before, "a national review of harbour safety", that this title is of: they share words. */
  private untitled(mention: Mention, entity: Entity): Entity | null {
    const title = new Set(nameWords(this.text(mention.name as Span)).map(singularOf));
    const found = this.documents.filter(
      (old) =>
        old !== entity &&
        !old.named &&
        old.mentions.length > 0 &&
        [...(this.wordings.get(old) ?? [])].some((words) => sharedWords(words, title) >= SAME_TITLE),
    );
    return found.length === 1 ? (found[0] as Entity) : null;
  }

  /** The document described before that "Baroness Casey's report", with its title beside it, speaks of. */
  private ancestor(i: number, place: Place): Entity | null {
    const mention = this.mentions[i] as Mention;
    if (mention.form !== 'definite' && mention.form !== 'possessive') return null;
    const owner = mention.of === null ? null : (this.of[mention.of] ?? null);
    const known = this.earlier(mention, nounOf(this.reading, mention), owner, place);
    return known && !known.named && known.kind === 'document' ? known : null;
  }

  /** The one with another name that a description is given to: "Bridge House" in "Bridge House, as the Leith force is known". */
  private alsoCalled(i: number): Entity | null {
    const mention = this.mentions[i] as Mention;
    const { tokens } = this.reading;
    const is = mention.last;
    if (mention.kind !== 'organisation' || tokens[mention.first - 1]?.lower !== 'as' || tokens[mention.first - 2]?.text !== ',')
      return null;
    if (!/^(?:is|was|are)$/.test(tokens[is]?.lower ?? '') || ![is + 1, is + 2].some((at) => tokens[at]?.lower === 'known')) return null;
    for (let m = i - 1; m >= 0 && m > i - 6; m--) {
      const before = this.mentions[m];
      if (before?.last === mention.first - 2 && before.name) return this.of[m] ?? null;
    }
    return null;
  }

  /** Subjects weigh most, then other whole phrases, then those inside phrases and quotations. */
  private weight(i: number, speaks: boolean): number {
    const mention = this.mentions[i] as Mention;
    if (this.quoted[i]) return QUOTED;
    if (speaks) return 1.4;
    const { tokens, sentences } = this.reading;
    const next = tokens[mention.last];
    const before = tokens[mention.first - 1];
    const sentence = sentences[tokens[mention.first]?.sentence ?? 0];
    if (next?.tag === 'POS') return 0.5;
    // "after the inquiry was published, it said"
    if (SUBORDINATE.test(before?.lower ?? '')) return 0.8;
    // "Ana Hale and Eva Bell met": both alike
    if (next?.tag === 'CC' && sentence?.first === mention.first) return 1.2;
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(next?.tag ?? '') || (next?.text === ',' && sentence?.first === mention.first)) return 1.2;
    // "Bell himself laughed"
    if (/^(?:him|her|it|them)sel(?:f|ves)$/.test(next?.lower ?? '')) return 1.2;
    if (/^(?:WP|RB)$/.test(next?.tag ?? '')) return sentence?.first === mention.first ? 1.2 : 0.9;
    if (/^(?:IN|TO)$/.test(before?.tag ?? '')) return 0.4;
    return 0.6;
  }

  private pronoun(mention: Mention, place: Place, i: number): Entity | null {
    const word = this.reading.tokens[mention.first]?.lower ?? '';
    const pronoun = PRONOUNS.get(word);
    if (pronoun?.person !== 3) return null;
    // words in quotation marks are the speaker's: who "he" is there, the article does not say
    if (this.quoted[i] && !place.speaks) return null;
    const choice = this.discourse.choose(place, (candidate) => fitsPronoun(candidate, pronoun));
    if (!choice || choice.entity === this.unsure) return null;
    if (pronoun.gender) {
      if (!surePerson(choice, place)) return null;
      choice.entity.gender ??= pronoun.gender;
    }
    return choice.entity;
  }

  /** A surname that two people have: the one spoken of last, where the other was not spoken of lately. */
  private sharedName(i: number, place: Place): Entity | null {
    const mention = this.mentions[i] as Mention;
    // "the younger Ms Ruiz"
    if ([1, 2].some((back) => /^(?:young|old|eld)er$/.test(this.reading.tokens[mention.last - 1 - back]?.lower ?? ''))) return null;
    const people = (this.shared.get(i) ?? []).filter((entity) => !mention.gender || !entity.gender || entity.gender === mention.gender);
    const traces = people.map((entity) => ({ entity, at: this.discourse.traceOf(entity) })).filter(({ at }) => at !== undefined);
    if (traces.length === 0) return null;
    traces.sort((a, b) => (b.at?.sentence ?? 0) - (a.at?.sentence ?? 0));
    const [first, second] = traces;
    const surname = nameWords(this.text(mention.name as Span)).at(-1) ?? '';
    if (!second) {
      if (!mention.role) this.surnames.set(surname, first?.entity as Entity);
      return first?.entity ?? null;
    }
    // the surname alone was one person's before the other came: it stays theirs
    const owner = this.surnames.get(surname);
    if (owner && people.includes(owner) && mention.start === mention.name?.start) return owner;
    const gap = (first?.at?.block ?? 0) - (second.at?.block ?? 0);
    return gap >= 3 || (gap >= 1 && place.block - (first?.at?.block ?? 0) <= 1 && first?.at?.spoke === first?.at?.sentence)
      ? (first?.entity ?? null)
      : null;
  }

  private description(i: number, place: Place): Entity | null {
    const mention = this.mentions[i] as Mention;
    const noun = nounOf(this.reading, mention);
    const determiner = this.reading.tokens[mention.first]?.lower ?? '';
    const owner = mention.of === null ? null : (this.of[mention.of] ?? null);
    const fresh = mention.form === 'indefinite' || ALWAYS_NEW.test(determiner);
    if (!fresh) {
      const known =
        this.sameGroup(mention, noun, place) ?? this.sameDescription(mention, noun, owner) ?? this.earlier(mention, noun, owner, place);
      if (known) {
        known.heads.add(noun);
        known.of ??= owner;
        return known;
      }
    }
    // "criminal justice", "team captain": without a determiner no one is meant yet
    const vague = mention.form === 'bare' && mention.kind === 'person' && mention.apposition === null && !place.speaks;
    const entity = newEntity(vague ? null : mention.kind, mention.gender, mention.plural || mention.kind === 'group');
    entity.heads.add(noun);
    if (mention.role && mention.kind === 'person')
      for (const head of roleHeads(this.reading.document.text, mention.role)) entity.heads.add(head);
    entity.of = owner;
    const list = this.described.get(noun);
    if (list) list.push(entity);
    else this.described.set(noun, [entity]);
    if (mention.kind === 'document' && !vague) this.documents.push(entity);
    if (this.documents.length > DOCUMENTS) this.documents.shift();
    return entity;
  }

  /** The one group that "prosecutors" can stand for: "Federal prosecutors"; null where the article has several, or the noun is too loose. */
  private sameGroup(mention: Mention, noun: string, place: Place): Entity | null {
    if (mention.form !== 'bare' || mention.kind !== 'group' || !place.speaks || mention.last - mention.first > 1 || LOOSE.test(noun))
      return null;
    const list = (this.described.get(noun) ?? []).filter(({ mentions, plural }) => plural && mentions.length > 0);
    const [only] = list;
    const whole = only?.mentions.some((m) => /^(?:bare|definite)$/.test(this.mentions[m]?.form ?? ''));
    return only &&
      list.length === 1 &&
      whole &&
      only.kind === 'group' &&
      place.sentence - (this.discourse.traceOf(only)?.sentence ?? 0) <= GROUP_REACH
      ? only
      : null;
  }

  /** An entity that was described in the same words, or with the same noun and the same owner. */
  private sameDescription(mention: Mention, noun: string, owner: Entity | null): Entity | null {
    const list = this.described.get(noun);
    if (!list) return null;
    const words = nameWords(this.text(mention)).join(' ');
    for (let k = list.length - 1; k >= Math.max(0, list.length - 8); k--) {
      const entity = list[k] as Entity;
      if (entity.kind !== mention.kind || entity.mentions.length === 0) continue;
      if (mention.form !== 'possessive' && this.wordings.get(entity)?.has(words)) return entity;
      if (owner && mention.form !== 'bare' && entity.of === owner && entity.plural === (mention.plural || mention.kind === 'group'))
        return entity;
    }
    return null;
  }

  /** The entity before it that the description may stand for. */
  private earlier(mention: Mention, noun: string, owner: Entity | null, place: Place): Entity | null {
    if (mention.form === 'bare') return null;
    if (mention.form === 'possessive' && mention.kind === 'organisation' && owner?.kind === 'place') return this.bodyOf(owner, noun);
    if (mention.form === 'possessive' && mention.kind !== 'document') return null;
    const { text } = this.reading.document;
    const words = mention.kind === 'person' ? nameWords(this.text(mention).replaceAll('-', ' ')) : [];
    const fits = (entity: Entity): number => {
      // "the Acme supplier" is not Acme
      if (entity === owner) return 0;
      const fit = fitsDescription(entity, noun, mention);
      if (fit === 0) return 0;
      if (mention.kind === 'person' && RANKS.some((rank) => words.includes(rank) !== entity.heads.has(rank))) return 0;
      if (owner && entity.of && owner !== entity.of) return 0;
      if (owner && !entity.of && mention.kind === 'person' && entity.named && !(owner.kind === 'place' && this.alone(entity, noun))) {
        // "the Ontario premier" is the premier only where the article ties the two
        const name = nameWords(text.slice(this.mentions[mention.of ?? 0]?.start ?? 0, this.mentions[mention.of ?? 0]?.end ?? 0));
        if (!name.every((word) => entity.heads.has(word))) return 0;
      }
      return fit;
    };
    const whole = this.discourse.choose(place, fits, 0.15);
    if (whole) return sureDescription(whole, fits(whole.entity)) ? whole.entity : null;
    // "the mother of one of the singers" is told who she is by what follows
    const told = /^(?:of|who)$/.test(this.reading.tokens[mention.head + 1]?.lower ?? '');
    if (mention.kind === 'person' && mention.form === 'definite' && isEpithet(noun) && owner?.kind !== 'person' && !told) {
      const meant = this.discourse.choose(
        place,
        (entity) =>
          entity.kind === 'person' && entity.named && (!mention.gender || !entity.gender || entity.gender === mention.gender) ? 1 : 0,
        0.7,
      );
      if (meant) return meant.entity;
    }
    // beyond the window: the one entity that the article has called so
    const list = (this.described.get(noun) ?? []).filter(
      (entity) => entity.mentions.length > 0 && entity.kind === mention.kind && !(owner && entity.of && owner !== entity.of),
    );
    return list.length === 1 && mention.form === 'definite' ? (list[0] as Entity) : null;
  }

  /** True for the only one whose office is given without a place: "President Ana Ruiz" for "the US president". */
  private alone(entity: Entity, noun: string): boolean {
    let bearers = this.bearers.get(noun);
    if (!bearers) {
      bearers = [...new Set(this.of)].filter((one): one is Entity => one?.kind === 'person' && one.named && this.hasPlain(one, noun));
      this.bearers.set(noun, bearers);
    }
    return bearers.length === 1 && bearers[0] === entity;
  }

  /** True where nothing stands before the office, wherever it stands before the name. */
  private hasPlain(entity: Entity, noun: string): boolean {
    if (!entity.heads.has(noun)) return false;
    return entity.mentions.every((m) => {
      const role = this.mentions[m]?.role;
      const words = role ? nameWords(this.text(role)) : [];
      return !words.includes(noun) || words[0] === noun;
    });
  }

  /** "Israel's military": the one body of that kind that has the place in its name. */
  private bodyOf(place: Entity, noun: string): Entity | null {
    const names = new Set(
      place.mentions.map((m) => nameWords(this.text(this.mentions[m]?.name ?? (this.mentions[m] as Mention))).join(' ')),
    );
    const types = typesOfNoun(noun);
    const found = new Set<Entity>();
    for (const name of names) {
      for (const entity of this.bodies().get(name) ?? []) if (types.some((type) => entity.types.has(type))) found.add(entity);
    }
    return found.size === 1 ? ([...found][0] as Entity) : null;
  }

  /** True where the name of the mention `m` has all these words. */
  private named(m: number, words: readonly string[]): boolean {
    const name = this.mentions[m]?.name;
    const own = name ? nameWords(this.text(name)) : [];
    return words.every((word) => own.includes(word));
  }

  /** The bodies by the words of their names. */
  private bodies(): ReadonlyMap<string, ReadonlySet<Entity>> {
    if (this.bodiesByWord) return this.bodiesByWord;
    const map = new Map<string, Set<Entity>>();
    for (const [m, entity] of this.of.entries()) {
      const name = this.mentions[m]?.name;
      if (!entity || !name || entity.kind !== 'organisation') continue;
      // "Chile's Defence Ministry" is not "Chile's rescue service"
      if (/['’]s\s/u.test(this.text(name))) continue;
      for (const word of nameWords(this.text(name))) {
        const known = map.get(word);
        if (known) known.add(entity);
        else map.set(word, new Set([entity]));
      }
    }
    this.bodiesByWord = map;
    return map;
  }

  /** A description in a headline: the first of the text that fits it alone. */
  private resolveHeadline(i: number, speaking: readonly number[]): void {
    const mention = this.mentions[i] as Mention;
    if (speaking.length === 0 || mention.form === 'pronoun') return;
    const noun = nounOf(this.reading, mention);
    const fitting: Entity[] = [];
    for (let m = i + 1; m < Math.min(this.mentions.length, i + HEADLINE_REACH) && fitting.length < 4; m++) {
      const entity = this.of[m];
      if (
        entity &&
        !fitting.includes(entity) &&
        (fitsDescription(entity, noun, mention) >= 1.5 || (isSpokesNoun(noun) && [...entity.heads].some(isSpokesNoun)))
      )
        fitting.push(entity);
    }
    // "the Leith force" is the one that has Leith in its name
    const owner = mention.of === null ? null : (this.mentions[mention.of] as Mention);
    if (owner?.name && fitting.length > 1) {
      const words = nameWords(this.text(owner.name));
      const tied = fitting.filter((entity) => entity.mentions.some((m) => this.named(m, words)));
      if (tied.length === 1) fitting.splice(0, fitting.length, ...tied);
    }
    const entity = fitting[0] ?? newEntity(mention.kind, mention.gender, mention.plural);
    if (fitting.length > 1 && mention.kind !== 'document') return;
    if (fitting.length === 0) entity.heads.add(noun);
    this.of[i] = entity;
    entity.mentions.push(i);
  }
}

/** How many words, small ones and kinds of document aside, a description and a title share. */
const sharedWords = (words: string, title: ReadonlySet<string>): number =>
  new Set(
    words
      .split(' ')
      .map(singularOf)
      .filter((word) => word.length > 2 && !/^(?:and|for|into|from|with|how|new)$/.test(word) && title.has(word)),
  ).size;
