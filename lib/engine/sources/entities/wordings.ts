/** The words of descriptions, and what those of two tell of whether they can be of one. */

import { nameWords } from '../../languages/compared-names.ts';
import type { Language } from '../../languages/language.ts';
import { nounAs } from '../../languages/nouns.ts';
import { isNoun } from '../../languages/tags.ts';
import { is } from '../../languages/vocabulary.ts';
import { type Span, textOf } from '../../model.ts';
import type { Mention, Range, Reading } from '../../reading.ts';
import { singularAt } from '../../text/word-forms.ts';
import type { Entity } from './entity.ts';

const NONE: ReadonlySet<string> = new Set();

/** The words in which the entities of one article were described. */
export class Wordings {
  private readonly known = new Map<Entity, Set<string>>();
  /** Descriptions whose words nobody has asked for yet. */
  private readonly noted = new Map<Entity, Mention[]>();
  /** Which of several an entity is, where its descriptions tell: "first" of "the first witness". */
  private readonly ordered = new Map<Entity, Set<string>>();
  private asked: { readonly mention: Mention | null; readonly words: string } = { mention: null, words: '' };

  constructor(private readonly reading: Reading) {}

  /** The words of a description, as they are compared; a mention is asked for twice in a row. */
  of(mention: Mention): string {
    if (mention !== this.asked.mention) {
      const { document, language } = this.reading;
      this.asked = { mention, words: nameWords(language, textOf(document, mention)).join(' ') };
    }
    return this.asked.words;
  }

  /** Notes a description of an entity. */
  note(entity: Entity, mention: Mention): void {
    const noted = this.noted.get(entity);
    if (noted) noted.push(mention);
    else this.noted.set(entity, [mention]);
  }

  /** The words of all its descriptions. */
  all(entity: Entity): ReadonlySet<string> {
    for (const mention of this.noted.get(entity)?.splice(0) ?? []) this.add(entity, this.of(mention));
    return this.known.get(entity) ?? NONE;
  }

  /** False for "the witness" and the first witness; an office may have its order in its name, "the first minister". `noun`: the head of the description. */
  sameOrder(mention: Mention, noun: string, entity: Entity): boolean {
    const { numberWords, vocabulary } = this.reading.language;
    if (vocabulary.has(noun, 'singleOffice')) return true;
    const words = this.of(mention).split(' ');
    const own = words.find((word) => numberWords.get(word)?.ordinal !== undefined);
    const described = this.all(entity);
    const known = this.ordered.get(entity);
    if (own === undefined) return !known;
    if (known) return known.has(own);
    // "the first witness" is not who was called the witness
    return ![...described].some((text) => text.split(' ').includes(noun));
  }

  /** All that describes `old` describes `entity`. */
  absorb(old: Entity, entity: Entity): void {
    for (const words of this.all(old)) this.add(entity, words);
  }

  private add(entity: Entity, words: string): void {
    const { numberWords } = this.reading.language;
    const order = words.split(' ').find((word) => numberWords.get(word)?.ordinal !== undefined);
    if (order !== undefined) this.ordered.set(entity, (this.ordered.get(entity) ?? new Set()).add(order));
    const known = this.known.get(entity);
    if (known) known.add(words);
    else this.known.set(entity, new Set([words]));
  }
}

/** True for who only speaks of candidates and players. */
export const commentsOnly = ({ vocabulary }: Language, { heads }: Entity): boolean =>
  [...heads].some((head) => vocabulary.has(head, 'commentator'));

/** False for "the Republican nominee" and who was said to be a Democrat. */
export function sameSide({ sides }: Language, words: readonly string[], { heads }: Entity): boolean {
  const own = words.map((word) => sides.get(word)).find((side) => side !== undefined);
  return !own || ![...heads].some((head) => (sides.get(head) ?? own) !== own);
}

/** True where the article ties the two to different owners: "the authorities of the Leith valley" are not "Avon authorities". */
export const isAnothers = (entity: Entity, mention: Mention, owner: Entity | null): boolean =>
  entity.of !== null && (owner ? owner !== entity.of : mention.of !== null && mention.kind === 'group');

/** False for "the deputy mayor" and the mayor, for "the minister" and the prime minister, and for "the chief justice" and a justice. */
export function sameRank(
  { roleShortForms, vocabulary }: Language,
  noun: string,
  words: readonly string[],
  { heads }: Pick<Entity, 'heads'>,
): boolean {
  // "the PM" is who is called that, or the Prime Minister, and no other minister
  const short = words.at(-1) ?? '';
  if (roleShortForms.has(short) && !roleShortForms.has(noun)) return heads.has(short);
  return [...words, ...heads].every((word) => {
    if (vocabulary.has(word, 'topRank') && word !== noun && words.includes(word)) return heads.has(word);
    const ranks = vocabulary.has(word, 'deputy') || (vocabulary.has(word, 'primacy') && vocabulary.has(noun, 'fieldOffice'));
    return !ranks || words.includes(word) === heads.has(word);
  });
}

/** The nouns of an office, but for sides, places and what any body is, singular: "minister" and "port" of "Minister for Ports". */
export function officeNouns({ tokens, language }: Reading, { first, last }: Range, office: Span): string[] {
  const nouns: string[] = [];
  for (const token of tokens.slice(first, last)) {
    const noun = singularAt(token, language);
    const field = is(token, 'portfolio') || is(token, 'primacy');
    const tells = field || (isNoun(token) && !is(token, 'anyBody') && !is(token, 'placeName') && !language.sides.has(token.lower));
    if (tells && office.start <= token.start && token.end <= office.end && !is(token, 'deputy')) nouns.push(noun.lower);
  }
  return nouns;
}

/** True for "the health minister" and the Minister for Ports: beside the `noun` of the office, all that the two are called differs. */
export function otherOffice(language: Language, { heads, named, offices }: Entity, described: readonly string[], noun: string): boolean {
  if (!named || !heads.has(noun) || offices.size === 0) return false;
  const isBody = (word: string) => nounAs(language, word).kinds.length > 0;
  const beside = (nouns: Iterable<string>, bodies: boolean) => [...nouns].filter((word) => word !== noun && isBody(word) === bodies);
  // "the bank chief" is not the police chief, but the chief executive of a bank is its chief
  const differ = [true, false].some((bodies) => beside(offices, bodies).length > 0 && beside(described, bodies).length > 0);
  return differ && !described.some((word) => word !== noun && offices.has(word));
}

/** How many words, small ones and kinds of document aside, a description and a title share. */
export const sharedWords = ({ singularOf, vocabulary }: Language, words: string, title: ReadonlySet<string>): number =>
  new Set(
    words
      .split(' ')
      .map(singularOf)
      .filter((word) => word.length > 2 && !vocabulary.has(word, 'smallTitleWord') && title.has(word)),
  ).size;
