/**
 * Whom the descriptions of an article stand for: who was described before in the same words or by a noun that fits, else somebody new.
 *
 *   A national review of harbour safety … the review … Casey's report, Safe Harbours, …
 */

import { nameWords } from '../../languages/compared-names.ts';
import { is } from '../../languages/vocabulary.ts';
import type { Span } from '../../model.ts';
import type { Mention, Reading } from '../../reading.ts';
import type { Discourse, Place } from '../discourse/discourse.ts';
import { fitsDescription } from '../discourse/fits.ts';
import { headNoun, isQualified, kindsOfDescription, saidNoun } from '../discourse/head-noun.ts';
import { isWhere } from '../discourse/is-where.ts';
import { sureDescription } from '../discourse/sure.ts';
import type { Entities } from '../entities/entities.ts';
import { type Entity, isBareName } from '../entities/entity.ts';
import { onlyOf } from '../entities/only-of.ts';
import { roleHeads } from '../entities/role-heads.ts';
import { isAnothers, officeNouns, otherOffice, sameRank, sameSide, sharedWords, Wordings } from '../entities/wordings.ts';
import { Ages } from './ages.ts';
import { BodiesByWord } from './bodies-by-word.ts';
import { bothMeant, hasRival } from './both.ts';
import { calledByName } from './called-by-name.ts';
import { asOutlet, broughtUpLast, isOfStudy, isOneOfMany } from './documents.ts';
import { Epithets, wordsApart } from './epithets.ts';
import { isOfOtherNation, nationsIn } from './nations.ts';
import { ofAnother } from './of-another.ts';
import { OfficeHolders } from './office-holders.ts';
import { widerMeant } from './wider.ts';

/** A group is remembered for so many sentences. */
const GROUP_REACH = 40;
/** So many that were described with the same noun are compared, the latest first. */
const COMPARED = 8;
/** So many documents that were described are remembered, and compared with a title. */
const DOCUMENTS = 12;
/** A title and a description that share so many words are of one document. */
const SAME_TITLE = 2;

/** By so much has one to fit better than the next, with the salience of both; a person, or what a participle tells of, by more: of two ministers neither is yet "the minister". */
const [LEAD, TOLD_LEAD] = [0.15, 1];

export class Described {
  /** The words in which entities were described. */
  private readonly wordings: Wordings;
  /** The documents described last. */
  private readonly documents: Entity[] = [];
  /** Entities of descriptions by head noun, latest last. */
  private readonly described = new Map<string, Entity[]>();
  private readonly bodies: BodiesByWord;
  private readonly offices: OfficeHolders;
  private readonly epithets: Epithets;

  constructor(
    private readonly reading: Reading,
    private readonly mentions: readonly Mention[],
    private readonly entities: Entities,
    private readonly discourse: Discourse,
  ) {
    this.wordings = new Wordings(reading);
    this.bodies = new BodiesByWord(reading, mentions, entities.of);
    this.offices = new OfficeHolders(reading, mentions, entities.of);
    this.epithets = new Epithets(reading, new Ages(reading, mentions, entities.of), discourse);
  }

  private words({ start, end }: Span): readonly string[] {
    return nameWords(this.reading.language, this.reading.document.text.slice(start, end));
  }

  /** Notes in which words an entity was described. */
  note(entity: Entity, mention: Mention): void {
    this.wordings.note(entity, mention);
  }

  /** All that `old` was described with is now said of `entity`. */
  absorb(old: Entity, entity: Entity): void {
    this.wordings.absorb(old, entity);
  }

  /** The entity of a description: one that was spoken of before, or a new one. */
  find(i: number, place: Place): Entity | null {
    const mention = this.mentions[i] as Mention;
    const noun = saidNoun(this.reading, mention);
    const owner = mention.of === null ? null : (this.entities.of[mention.of] ?? null);
    const fresh = mention.form === 'indefinite' || is(this.reading.tokens[mention.first], 'indefiniteDeterminer');
    const outlet = asOutlet(this.reading.language, this.documents, mention, noun);
    const known =
      bothMeant(this.reading, mention, this.discourse, place) ??
      (fresh ? null : this.sameGroup(mention, noun, place)) ??
      (fresh || !outlet ? null : this.earlier(outlet, noun, null, place)) ??
      (fresh ? null : (this.sameDescription(mention, noun, owner) ?? this.earlier(mention, noun, owner, place)));
    if (known) {
      this.entities.tell(known, { heads: [noun], of: owner });
      return known;
    }
    // "criminal justice", "team captain": without a determiner no one is meant yet
    const vague = mention.form === 'bare' && mention.kind === 'person' && mention.apposition === null && !place.speaks;
    const entity = this.entities.add(vague ? null : mention.kind, mention.gender, mention.plural || mention.kind === 'group');
    const role = mention.role && mention.kind === 'person' ? roleHeads(this.reading, mention.role) : [];
    this.entities.tell(entity, { heads: [noun, ...role], of: owner });
    if (!this.described.get(noun)?.push(entity)) this.described.set(noun, [entity]);
    if (mention.kind === 'document') this.documents.push(entity);
    if (this.documents.length > DOCUMENTS) this.documents.shift();
    return entity;
  }

  /** The one group that "prosecutors" can stand for: "Federal prosecutors"; null where the article has several, or the noun is too loose. */
  private sameGroup(mention: Mention, noun: string, place: Place): Entity | null {
    if (
      mention.form !== 'bare' ||
      mention.kind !== 'group' ||
      !place.speaks ||
      mention.last - mention.first > 1 ||
      this.reading.language.vocabulary.has(noun, 'looseGroup')
    )
      return null;
    const list = (this.described.get(noun) ?? []).filter(({ mentions, plural }) => plural && mentions.length > 0);
    const [only] = list;
    const whole = only?.mentions.some((m) => this.mentions[m]?.form === 'bare' || this.mentions[m]?.form === 'definite');
    const isNear = only && place.sentence - (this.discourse.traceOf(only)?.sentence ?? 0) <= GROUP_REACH;
    return isNear && list.length === 1 && whole && only.kind === 'group' ? only : null;
  }

  /** An entity that was described in the same words, or with the same noun and the same owner; of several documents the one just brought up. */
  private sameDescription(mention: Mention, noun: string, owner: Entity | null): Entity | null {
    const list = this.described.get(noun)?.slice(-COMPARED);
    if (!list) return null;
    const words = this.wordings.of(mention);
    const last = words === noun ? broughtUpLast(this.reading, this.mentions, this.discourse, { mention, list }) : null;
    if (last) return last;
    for (const entity of list.reverse()) {
      if (entity.kind !== mention.kind || entity.mentions.length === 0) continue;
      const many = mention.plural || mention.kind === 'group';
      // "recent Acme polls" are not "a new Acme poll"
      if (mention.kind === 'document' && entity.plural !== many) continue;
      if (mention.form !== 'possessive' && this.wordings.all(entity).has(words)) return entity;
      if (!owner || mention.form === 'bare' || entity.of !== owner || entity.plural !== many) continue;
      if (this.isOfRank(entity, mention, noun)) return entity;
    }
    return null;
  }

  /** The entity before it that the description may stand for. */
  private earlier(mention: Mention, noun: string, owner: Entity | null, place: Place): Entity | null {
    if (mention.form === 'bare') return null;
    const called = calledByName(this.reading, this.mentions, mention, owner);
    if (called !== undefined) return called;
    if (mention.form === 'possessive' && mention.kind === 'organisation' && owner?.kind === 'place') return this.bodies.bodyOf(owner, noun);
    // "the report's authors" may be the researchers who were spoken of
    if (
      mention.form === 'possessive' &&
      mention.kind !== 'document' &&
      !(this.reading.language.vocabulary.has(noun, 'researcher') && isOfStudy(this.reading, this.mentions, mention))
    )
      return null;
    const unlike = [ofAnother(this.reading, this.mentions, mention, noun), this.bodies.otherThan(mention, noun)];
    const isOfAnother = (entity: Entity) => unlike.some((isOther) => isOther(entity));
    const fits = this.fitting(mention, noun, owner, isOfAnother);
    // "the firm | based in Leith" is one of several
    const told = mention.kind === 'person' || this.reading.tokens[mention.last]?.tag === 'VBN';
    const whole = this.discourse.choose(place, fits, told ? TOLD_LEAD : LEAD);
    if (whole && !isOneOfMany(this.mentions, whole.entity, mention))
      return sureDescription(whole, fits(whole.entity)) ? whole.entity : null;
    const list = this.described.get(noun) ?? [];
    const wide = owner ? null : widerMeant(this.reading, this.discourse, { mention, noun, place, list });
    const meant = wide ?? (owner?.kind === 'person' ? null : this.epithets.meant(mention, noun, place));
    if (meant) return meant;
    // beyond the window: the one entity that the article has called so
    const others = list.filter(
      (entity) =>
        entity.mentions.length > 0 &&
        entity.kind === mention.kind &&
        !isOfAnother(entity) &&
        !isAnothers(entity, mention, owner) &&
        this.isOfRank(entity, mention, noun) &&
        !isOfOtherNation(this.reading, this.mentions, nationsIn(this.reading, mention), entity) &&
        !isOneOfMany(this.mentions, entity, mention),
    );
    if (others.length > 0 || mention.kind !== 'person') return mention.form === 'definite' ? onlyOf(others) : null;
    // … or the one person whom it names with that office: "the US president", long after "US President Ana Ruiz"
    if (!(owner || this.reading.language.vocabulary.has(noun, 'singleOffice'))) return null;
    return onlyOf(this.offices.holding(noun).filter((entity) => fits(entity) > 0 && this.discourse.traceOf(entity)));
  }

  /** False for "the mayor" and the deputy mayor. */
  private isOfRank(entity: Entity, mention: Mention, noun: string): boolean {
    const { language } = this.reading;
    if (mention.kind !== 'person') return true;
    return sameRank(language, noun, wordsApart(this.reading, mention), entity) && this.wordings.sameOrder(mention, noun, entity);
  }

  /** How well an entity fits a description, by its noun, its other words and whose it is; 0: not at all. `isOther`: who it surely is not. */
  private fitting(mention: Mention, noun: string, owner: Entity | null, isOther: (entity: Entity) => boolean): (entity: Entity) => number {
    const { language } = this.reading;
    const person = mention.kind === 'person';
    const words = person ? wordsApart(this.reading, mention) : [];
    const offices = person ? officeNouns(this.reading, mention, mention) : [];
    const kinds = kindsOfDescription(this.reading, mention, noun);
    const nations = nationsIn(this.reading, mention);
    // "the ruling party": which one that is, the article tells by its own words alone
    const apart = this.wordings
      .of(mention)
      .split(' ')
      .some((word) => language.vocabulary.has(word, 'rival'));
    // "Leith was flooded, the water agency said"; but "Acme grew, the energy company said"
    const body = mention.kind === 'organisation';
    const office = body && kinds.includes('government') && isQualified(this.reading.tokens, mention);
    return (entity) => {
      // "the Acme supplier" is not Acme
      if (entity === owner || (body && isBareName(entity) && (office || isWhere(this.reading, this.mentions, entity)))) return 0;
      const fit = isOther(entity) ? 0 : fitsDescription(language, entity, noun, mention, kinds);
      if (fit === 0 || (apart && mention.kind === 'organisation')) return 0;
      // "Ana Ruiz and Tom Bell met a couple": that is another
      if (entity.count > 1 && (this.described.has(noun) || hasRival(this.discourse, entity))) return 0;
      if (person && !(sameSide(language, words, entity) && sameRank(language, noun, words, entity))) return 0;
      if (person && (otherOffice(language, entity, offices, noun) || !this.wordings.sameOrder(mention, noun, entity))) return 0;
      if (isAnothers(entity, mention, owner) || isOfOtherNation(this.reading, this.mentions, nations, entity)) return 0;
      if (owner && !entity.of && person && entity.named) {
        const of = this.mentions[mention.of ?? -1];
        // "the US president" is President Hale, the only one, and so is "the senator from Avon"; "the president of Ghana" may be another
        const led = of && (of.last <= mention.head || !language.vocabulary.has(noun, 'singleOffice'));
        const plain = owner.kind === 'place' && led && this.offices.alone(entity, noun);
        // "the Ontario premier" is the premier only where the article ties the two
        if (!plain && of && !this.words(of).every((word) => entity.heads.has(word))) return 0;
      }
      return fit;
    };
  }

  /** The one document described before, "a national review of harbour safety", that this title is of: they share words. */
  untitled(mention: Mention, entity: Entity): Entity | null {
    const { language } = this.reading;
    const title = new Set(mention.name ? this.words(mention.name).map(language.singularOf) : []);
    const found = this.documents.filter(
      (old) =>
        old !== entity &&
        !old.named &&
        old.mentions.length > 0 &&
        [...this.wordings.all(old)].some((words) => sharedWords(language, words, title) >= SAME_TITLE),
    );
    return onlyOf(found);
  }

  /** The document described before that "Baroness Casey's report", with its title beside it, speaks of. */
  ancestor(i: number, place: Place): Entity | null {
    const mention = this.mentions[i] as Mention;
    if (mention.form !== 'definite' && mention.form !== 'possessive') return null;
    const owner = mention.of === null ? null : (this.entities.of[mention.of] ?? null);
    const known = this.earlier(mention, headNoun(this.reading, mention), owner, place);
    return known && !known.named && known.kind === 'document' ? known : null;
  }
}
