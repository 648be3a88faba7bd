/**
 * Whom the descriptions of an article stand for: those that were described before in the same words, or with a noun that
 * fits, and else somebody new.
 *
 *   A national review of harbour safety … the review … Casey's report, Safe Harbours, …
 */
import { isDemonym, isEpithet, singularOf } from '../languages/en/people.ts';
import type { Mention, Reading } from '../reading.ts';
import { type Discourse, fitsDescription, isResearcher, type Place, sureDescription } from './antecedents.ts';
import { BodiesByWord } from './bodies-by-word.ts';
import { nameWords, roleHeads } from './compared-names.ts';
import { type Entity, newEntity } from './entity.ts';
import { nounOf } from './noun.ts';
import { commentsOnly, sameSide, sharedWords } from './wordings.ts';

/** Groups that articles speak of without meaning the same people. */
const LOOSE =
  /^(?:official|source|person|expert|analyst|critic|observer|supporter|resident|witness|opponent|campaigner|activist|other|member|minister|leader|child)$/;
/** A group is remembered for so many sentences. */
const GROUP_REACH = 40;
/** So many documents that were described are remembered, and compared with a title. */
const DOCUMENTS = 12;
/** A title and a description that share so many words are of one document. */
const SAME_TITLE = 2;
const ALWAYS_NEW =
  /^(?:a|an|another|some|several|many|few|two|three|four|five|six|seven|eight|nine|ten|most|other|more|no|any|every|each)$/;

/** Whoever has these before an office has another office. */
const RANKS = ['vice', 'deputy', 'assistant', 'shadow'];

/** Offices that one person holds at a time. */
const SINGLE = /^(?:president|premier|mayor|governor|chancellor|minister|pope|taoiseach)$/;

/** Words that set one body apart from others of its kind. */
const APART = /\b(?:ruling|governing|opposition|rival|breakaway)\b/;

export class Described {
  /** The words in which entities were described. */
  private readonly wordings = new Map<Entity, Set<string>>();
  /** For each office who holds it without a place before it. */
  private readonly bearers = new Map<string, readonly Entity[]>();
  /** For each office the people named with it. */
  private readonly named = new Map<string, readonly Entity[]>();
  /** The documents described last. */
  private readonly documents: Entity[] = [];
  /** Entities of descriptions by head noun, latest last. */
  private readonly described = new Map<string, Entity[]>();
  private readonly bodies: BodiesByWord;
  private asked: { readonly mention: Mention | null; readonly words: string } = { mention: null, words: '' };

  /** @param of - for each mention its entity, filled as the text is read */
  constructor(
    private readonly reading: Reading,
    private readonly mentions: readonly Mention[],
    private readonly of: readonly (Entity | null)[],
    private readonly discourse: Discourse,
  ) {
    this.bodies = new BodiesByWord(reading.document.text, mentions, of);
  }

  private text({ start, end }: { readonly start: number; readonly end: number }): string {
    return this.reading.document.text.slice(start, end);
  }

  /** The words of a description, as they are compared; a mention is asked for twice in a row. */
  private wordsOf(mention: Mention): string {
    if (mention !== this.asked.mention) this.asked = { mention, words: nameWords(this.text(mention)).join(' ') };
    return this.asked.words;
  }

  /** Notes in which words an entity was described. */
  note(entity: Entity, mention: Mention): void {
    this.add(entity, this.wordsOf(mention));
  }

  /** All that `old` was described with is now said of `entity`. */
  absorb(old: Entity, entity: Entity): void {
    for (const words of this.wordings.get(old) ?? []) this.add(entity, words);
  }

  private add(entity: Entity, words: string): void {
    const known = this.wordings.get(entity);
    if (known) known.add(words);
    else this.wordings.set(entity, new Set([words]));
  }

  /** The entity of a description: one that was spoken of before, or a new one. */
  find(i: number, place: Place): Entity | null {
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
    const words = this.wordsOf(mention);
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
    if (mention.form === 'possessive' && mention.kind === 'organisation' && owner?.kind === 'place') return this.bodies.bodyOf(owner, noun);
    // "the report's authors" may be the researchers who were spoken of
    if (mention.form === 'possessive' && mention.kind !== 'document' && !(isResearcher(noun) && this.ofStudy(mention))) return null;
    const { text } = this.reading.document;
    const words = mention.kind === 'person' ? nameWords(this.text(mention).replaceAll('-', ' ')) : [];
    // "the ruling party": which one that is, the article tells by its own words alone
    const apart = APART.test(this.wordsOf(mention));
    const fits = (entity: Entity): number => {
      // "the Acme supplier" is not Acme
      if (entity === owner) return 0;
      const fit = fitsDescription(entity, noun, mention);
      if (fit === 0 || (apart && mention.kind === 'organisation')) return 0;
      if (mention.kind === 'person' && !sameSide(words, entity)) return 0;
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
          // "the woman" may be the cashier who was spoken of last; "the candidate" is not the pollster
          entity.kind === 'person' &&
          !commentsOnly(entity) &&
          sameSide(words, entity) &&
          (entity.named || /^(?:wo)?man$/.test(noun)) &&
          (!mention.gender || !entity.gender || entity.gender === mention.gender)
            ? 1
            : 0,
        0.7,
      );
      // "the Spaniard" may be either of two
      if (meant && (!isDemonym(noun) || meant.lead === Number.POSITIVE_INFINITY)) return meant.entity;
    }
    // beyond the window: the one entity that the article has called so
    const list = (this.described.get(noun) ?? []).filter(
      (entity) => entity.mentions.length > 0 && entity.kind === mention.kind && !(owner && entity.of && owner !== entity.of),
    );
    if (list.length > 0 || mention.kind !== 'person') return list.length === 1 && mention.form === 'definite' ? (list[0] as Entity) : null;
    // … or the one person whom it names with that office: "the US president", long after "US President Ana Ruiz"
    if (mention.form !== 'definite' || !(owner || SINGLE.test(noun))) return null;
    const holders = this.holders(noun).filter((entity) => fits(entity) > 0 && this.discourse.traceOf(entity));
    return holders.length === 1 ? (holders[0] as Entity) : null;
  }

  /** True for what a study has: "the report's authors"; but not "the book's authors". */
  private ofStudy({ of }: Mention): boolean {
    const owner = this.mentions[of ?? -1];
    return owner?.kind === 'document' && /^(?:study|report|paper|survey|research|analysis|review)$/.test(nounOf(this.reading, owner));
  }

  /** The people whom the article names with this office. */
  private holders(noun: string): readonly Entity[] {
    let holders = this.named.get(noun);
    if (!holders) {
      holders = [...new Set(this.of)].filter((one): one is Entity => one?.kind === 'person' && one.named && one.heads.has(noun));
      this.named.set(noun, holders);
    }
    return holders;
  }

  /** True for the only one whose office is given without a place: "President Ana Ruiz" for "the US president". */
  private alone(entity: Entity, noun: string): boolean {
    let bearers = this.bearers.get(noun);
    if (!bearers) {
      bearers = this.holders(noun).filter((one) => this.hasPlain(one, noun));
      this.bearers.set(noun, bearers);
    }
    return bearers.length === 1 && bearers[0] === entity;
  }

  /** True where nothing stands before the office, wherever it stands before the name. */
  private hasPlain(entity: Entity, noun: string): boolean {
    return entity.mentions.every((m) => {
      const role = this.mentions[m]?.role;
      const words = role ? nameWords(this.text(role)) : [];
      return !words.includes(noun) || words[0] === noun;
    });
  }

  /** The one document described before, "a national review of harbour safety", that this title is of: they share words. */
  untitled(mention: Mention, entity: Entity): Entity | null {
    const title = new Set(nameWords(mention.name ? this.text(mention.name) : '').map(singularOf));
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
  ancestor(i: number, place: Place): Entity | null {
    const mention = this.mentions[i] as Mention;
    if (mention.form !== 'definite' && mention.form !== 'possessive') return null;
    const owner = mention.of === null ? null : (this.of[mention.of] ?? null);
    const known = this.earlier(mention, nounOf(this.reading, mention), owner, place);
    return known && !known.named && known.kind === 'document' ? known : null;
  }
}
