/**
 * Who the names of an article belong to: "Ines Okafor", "Okafor" and "Ms Okafor" are one person; "the Office for
 * National Statistics" and "the ONS" one body. Names only; descriptions and pronouns are led to these afterwards.
 */

import { genderOfHonorific } from '../../languages/nouns.ts';
import { isCommonNoun } from '../../languages/tags.ts';
import { is } from '../../languages/vocabulary.ts';
import { type Span, textOf } from '../../model.ts';
import type { Mention, Reading } from '../../reading.ts';
import { append } from '../../text/append.ts';
import { singularAt } from '../../text/word-forms.ts';
import { eachInTurns, type InTurns } from '../../turn-by-turn.ts';
import { acronymFor, institutionNamed, longerBody, mergeShortBodies } from './bodies.ts';
import type { Entities } from './entities.ts';
import type { Entity } from './entity.ts';
import { evidenceOfGender } from './evidence-of-gender.ts';
import { Juniors } from './juniors.ts';
import { kindsOfName } from './kinds-of-name.ts';
import { KnownNames, type Named } from './known-names.ts';
import { LongerNames } from './longer-names.ts';
import { Namesakes } from './namesakes.ts';
import { samePerson, thoseEndingIn } from './other-forms.ts';
import { tellByPronouns } from './pronoun-facts.ts';
import { roleHeads, titleNouns, wordBeforeName } from './role-heads.ts';
import { officeNouns } from './wordings.ts';
import { wordsOfNames } from './words-of-names.ts';

/** For each mention of a name that people share those people. */
type SharedBy = ReadonlyMap<number, readonly Entity[]>;

/** Leads the mentions that hold a name to their entities, new ones. A mention that people share is led to none. */
export function* leadNames(reading: Reading, mentions: readonly Mention[], entities: Entities): InTurns<SharedBy> {
  const namer = new Namer(reading, mentions, entities);
  yield;
  return yield* namer.run();
}

class Namer {
  private readonly shared = new Map<number, Entity[]>();
  private readonly known: KnownNames;
  /** For each mention the words of its name; none for those without. */
  private readonly words: readonly (readonly string[])[];
  /** Names of one word. */
  private readonly alone: ReadonlySet<string>;
  /** Names that an article stands before, "the Kestrel Mini": neither they nor what ends so, "Acme Kestrel Mini", are a person's. */
  private readonly articled: ReadonlySet<string>;
  private readonly namesakes: Namesakes;
  private readonly juniors: Juniors;
  private readonly longerNames: LongerNames;

  constructor(
    private readonly reading: Reading,
    private readonly mentions: readonly Mention[],
    private readonly entities: Entities,
  ) {
    this.known = new KnownNames(reading.language);
    this.words = wordsOfNames(reading, mentions);
    this.alone = new Set(this.words.flatMap((list) => (list.length === 1 ? list : [])));
    const articled = mentions.map((mention, m) => (is(wordBeforeName(reading, mention), 'article') ? (this.words[m] ?? []).join(' ') : ''));
    this.articled = new Set(articled);
    this.namesakes = new Namesakes(reading, mentions, this.words, entities);
    this.juniors = new Juniors(reading, this.words, this.known, entities);
    this.longerNames = new LongerNames(reading, mentions, this.words);
  }

  *run(): InTurns<SharedBy> {
    // names of several words first, wherever they stand: a headline may have the surname alone
    yield* eachInTurns(this.mentions, (mention, i) => {
      const list = this.words[i] ?? [];
      if (mention.name && list.length > 1) this.nameOfSeveral(i, mention, list);
    });
    const several = (m: number) => (this.words[m]?.length ?? 0) > 1;
    tellByPronouns(this.reading, this.mentions, this.entities, several);
    yield;
    mergeShortBodies(this.reading, this.mentions, this.words, this.entities, this.known);
    yield;
    // then single words, in text order
    yield* eachInTurns(this.mentions, (mention, i) => {
      const [word] = this.words[i] ?? [];
      if (mention.name && !this.entities.of[i] && !this.shared.has(i) && word) this.singleName(i, mention, mention.name, word);
    });
    tellByPronouns(this.reading, this.mentions, this.entities, (m) => !several(m));
    return this.shared;
  }

  private nameOfSeveral(i: number, mention: Mention, list: readonly string[]): void {
    const { full, bySurname } = this.known;
    const fits = (named: Named | null | undefined) => (named && !this.isRuledOut(named, mention) ? named : null);
    const mayBePerson = mention.kind === 'person' || mention.kind === null;
    const alike = mayBePerson ? (bySurname.get(list.at(-1) as string) ?? []).filter(fits) : [];
    const ending = thoseEndingIn(list, alike);
    if (ending.length > 1) {
      this.addPerson(i, ending);
      return;
    }
    const known =
      this.juniors.of(mention, list) ??
      fits(full.get(list.join(' '))) ??
      samePerson(list, alike) ??
      (mayBePerson ? fits(this.longerNames.of(list, mention, this.known.byWord)) : null) ??
      institutionNamed(this.reading.language, list, full);
    if (known) {
      this.add(i, known.entity);
      if (!this.juniors.has(known)) this.known.alsoCalled(list.join(' '), known);
    } else this.addNew(i, this.isPerson(mention, list) ? 'person' : mention.kind, list);
  }

  /** True for somebody whom the title before the name cannot mean: Tom O'Neill, beside "Mrs O'Neill". */
  private isRuledOut({ entity }: Named, mention: Mention): boolean {
    const { gender } = mention;
    if (!gender || entity.kind !== 'person' || entity.gender === null || entity.gender === gender) return false;
    return genderOfHonorific(wordBeforeName(this.reading, mention)) === gender && !this.entities.mayBe(entity, gender);
  }

  /** True for a name whose surname stands alone elsewhere in the article, and that is no body's or place's. */
  private isPerson({ kind }: Mention, list: readonly string[]): boolean {
    if (kind !== null) return kind === 'person';
    const [first = '', last = ''] = [list[0], list.at(-1)];
    return (
      (this.alone.has(last) || (this.reading.language.vocabulary.has(first, 'familyNameFirst') && this.alone.has(first))) &&
      !list.some((word) => this.reading.language.vocabulary.has(word, 'institutionWord')) &&
      !list.some((_, from) => from < list.length - 1 && this.articled.has(list.slice(from).join(' '))) &&
      // "the first Russian Harrow's"
      !this.reading.language.vocabulary.has(first, 'demonym') &&
      list.length <= 3 &&
      !this.reading.language.vocabulary.has(last, 'placeName')
    );
  }

  private singleName(i: number, mention: Mention, name: Span, word: string): void {
    const { full, bySurname, byWord, byInitials } = this.known;
    const { document, language } = this.reading;
    const people = this.peopleOf(bySurname.get(word), mention);
    if (mention.kind !== 'organisation' && people.length > 0) {
      const all = this.peopleOf(bySurname.get(word), { gender: null });
      const beside = this.namesakes.beside(word, all);
      // "Mr Bell" beside Ana Bell and Carl Bell may be a third, "Tom and Ana Bell"
      if (!beside) this.addPerson(i, people.length < all.length ? all : people);
      else if (this.namesakes.isBefore(i, all)) this.addNamed(i, beside, [word]);
      else this.addPerson(i, mention.gender && beside.gender ? people : [beside, ...people]);
      return;
    }
    const known = full.get(word);
    if (known) {
      this.add(i, known.entity);
      return;
    }
    // "Park" for Park Geun-hye, "Faizal" for Mohd Faizal Ismail
    const given = mention.kind === 'organisation' || mention.kind === 'place' ? [] : this.peopleOf(byWord.get(word), mention);
    if (given.length === 1 || (given.length > 1 && this.reading.language.vocabulary.has(word, 'familyNameFirst'))) {
      this.addPerson(i, given);
      return;
    }
    const body =
      institutionNamed(language, [word], full) ??
      acronymFor(word, textOf(document, name), byInitials) ??
      (mention.kind === 'place' || mention.kind === 'person' ? null : longerBody(language, [word], byWord));
    if (body) {
      this.known.alsoCalled(word, body);
      this.add(i, body.entity);
    } else this.addNew(i, mention.kind, [word]);
  }

  /** The people among these, with names of several words, that a mention can mean. */
  private peopleOf(list: readonly Named[] | undefined, { gender }: Pick<Mention, 'gender'>): Entity[] {
    const agrees = (entity: Entity) => gender === null || entity.gender === null || entity.gender === gender;
    const people = [...new Set((list ?? []).filter(({ words }) => words.length > 1).map(({ entity }) => entity))];
    const fitting = people.filter((entity) => entity.kind === 'person' && agrees(entity));
    if (fitting.length > 0 || !gender) return fitting;
    // "Lindsey Bell raised his hand. Mr Bell": what the lists say of a first name is not the last word
    return people.filter((entity) => entity.kind === 'person' && this.entities.mayBe(entity, gender));
  }

  /** The mention is the only one of these, or its name is shared by them; and "the elder Ruiz" by one more. */
  private addPerson(i: number, people: Entity[]): void {
    const told = people.length > 1 ? people.filter((entity) => !this.isOfHeadline(entity)) : people;
    const [only, ...more] = told.length > 0 ? told : people;
    if (only && more.length === 0 && !is(wordBeforeName(this.reading, this.mentions[i] as Mention), 'ageComparative')) this.add(i, only);
    else this.shared.set(i, people);
  }

  /** True for "Calls Ruiz" in "Bell Calls Ruiz a Thief": capitals in a headline, and nothing but its last word makes it a person's name. */
  private isOfHeadline({ mentions }: Entity): boolean {
    const { document, tokens } = this.reading;
    // they are in the order of the text: the last tells of those before it
    return [mentions[0], mentions.at(-1)].every((m) => {
      const mention = this.mentions[m ?? -1];
      return mention?.kind === null && document.blocks[tokens[mention.first]?.block ?? 0]?.kind === 'title';
    });
  }

  private addNew(i: number, kind: Mention['kind'], words: readonly string[]): void {
    this.addNamed(i, this.entities.add(kind, null, false), words);
  }

  /** Leads a mention to an entity that is known by these words from now on. */
  private addNamed(i: number, entity: Entity, words: readonly string[]): void {
    this.known.register({ entity, words });
    this.add(i, entity);
  }

  /** Leads a mention to its entity, which is told what the mention says of it. */
  private add(i: number, entity: Entity): void {
    const mention = this.mentions[i] as Mention;
    const words = this.words[i] ?? [];
    const { language } = this.reading;
    const { entities } = this;
    entities.lead(i, entity);
    const several = words.length > 1;
    const fullName = several
      ? words.length < 4 && !words.some((word) => this.reading.language.vocabulary.has(word, 'institutionWord'))
      : this.reading.language.vocabulary.has(words[0], 'firstName');
    if (mention.kind) entities.tell(entity, { kind: mention.kind });
    const person = entity.kind === 'person';
    const heads = mention.role ? roleHeads(this.reading, mention.role) : [];
    // "the judge" for Judge Ana Ruiz
    const before = wordBeforeName(this.reading, mention);
    if (before && person && before.end > (mention.role?.end ?? 0)) append(heads, titleNouns(language, before.lower));
    // "the giant" for gas giant Acme
    const body = before && !mention.role && (isCommonNoun(before) || is(before, 'firmTitle')) ? singularAt(before, language) : null;
    if (body && body.kinds.length > 0 && !person) heads.push(body.lower);
    // "the service" for the Northmoor Fire and Rescue Service
    if (entity.kind === 'organisation' && several) heads.push(language.singularOf(words.at(-1) ?? ''));
    // "Police say": described so, and named by nobody
    const alone = !several && !person && this.reading.language.vocabulary.has(words[0], 'kindAlone');
    if (alone) heads.push(words[0] as string);
    entities.tell(entity, {
      gender: person ? mention.gender : null,
      by: evidenceOfGender(this.reading, mention),
      named: !alone,
      fullName,
      // "the Sanders speech" is no family's
      plural: mention.plural && !((fullName || entity.fullName) && person),
      heads,
      kinds: kindsOfName(language, words, person),
      offices: mention.role ? officeNouns(this.reading, mention, mention.role) : [],
    });
  }
}
