/** How well whom an article has spoken of fits a pronoun or a description. */
import type { BodyKind, Language, Pronoun } from '../../languages/language.ts';
import { isOftenBare, nounAs } from '../../languages/nouns.ts';
import type { WordClass } from '../../languages/vocabulary.ts';
import type { Mention } from '../../reading.ts';
import type { Entity } from '../entities/entity.ts';
import { WEAK } from './discourse.ts';

/** How well an entity fits "he", "she", "they" or "it"; 0: not at all. */
export function fitsPronoun(entity: Entity, pronoun: Pronoun): number {
  if (entity.asThey) return pronoun.plural ? 1.5 : 0;
  if (pronoun.gender) {
    if (entity.kind !== 'person' && !(entity.kind === null && entity.named)) return 0;
    if (entity.plural || (entity.gender && entity.gender !== pronoun.gender)) return 0;
    return entity.kind === null ? WEAK : entity.gender ? 1.4 : 0.9;
  }
  if (pronoun.plural) {
    if (entity.kind === 'group') return 1.5;
    // "these allegations" say nothing
    if (entity.plural) return entity.named ? 1.2 : 0;
    if (entity.kind === 'organisation') return 0.8;
    if (entity.kind === 'person') return entity.gender || entity.named ? 0 : 0.7;
    return entity.kind === null && entity.named ? 0.5 : 0;
  }
  if (entity.kind === 'organisation') return 1.3;
  if (entity.kind === 'document') return entity.plural ? 0 : 1.3;
  if (entity.kind === 'place') return 0.9;
  if (entity.kind === null && entity.named && !entity.plural) return 0.9;
  return 0;
}

const sameDocument = ({ sameDocuments }: Language, a: string, b: string): boolean =>
  sameDocuments.some((nouns) => nouns.has(a) && nouns.has(b));

/** True where the noun is of the class, and one of the nouns for the entity: "researchers say", then "the authors". */
const sharesClass = ({ vocabulary }: Language, { heads }: Entity, noun: string, wordClass: WordClass): boolean =>
  vocabulary.has(noun, wordClass) && [...heads].some((head) => vocabulary.has(head, wordClass));

/** True where both speak for somebody: "spokeswoman", then "the spokesperson". */
export const bothSpeak = (language: Language, entity: Entity, noun: string): boolean => sharesClass(language, entity, noun, 'spokesperson');

/**
 * How well an entity fits a description with this head noun; 0: not at all.
 *
 * @param kinds - the kinds of body that the description can stand for
 */
export function fitsDescription(language: Language, entity: Entity, noun: string, mention: Mention, kinds: readonly BodyKind[]): number {
  // the body of a man is no body that sits
  if (language.vocabulary.has(noun, 'corpse') && !entity.named && (mention.kind === null) !== (entity.kind === null)) return 0;
  if (mention.kind === 'person') {
    if (entity.kind !== 'person' || entity.plural) return 0;
    if (mention.gender && entity.gender && mention.gender !== entity.gender) return 0;
    if (entity.heads.has(noun)) return 2;
    return bothSpeak(language, entity, noun) ? 2 : 0;
  }
  if (mention.kind === 'group' || mention.plural) {
    if (entity.kind !== 'group' && !entity.plural) return 0;
    if (entity.heads.has(noun) || isCount(language, entity, noun)) return 2;
    return sharesClass(language, entity, noun, 'researcher') ? 1.6 : 0;
  }
  if (mention.kind === 'document') {
    if (entity.kind !== 'document') return 0;
    if (entity.heads.has(noun)) return 2;
    return [...entity.heads].some((head) => language.vocabulary.has(head, 'documentNoun') && sameDocument(language, head, noun)) ? 1.6 : 0;
  }
  if (mention.kind === 'organisation') return fitsBody(language, entity, noun, kinds);
  // "the zoo" is not zoo director Ana Ruiz
  return entity.heads.has(noun) && (entity.kind !== 'person' || language.vocabulary.has(noun, 'knownPersonNoun')) ? 1.5 : 0;
}

/** True for "the pair" and two who are named together. */
const isCount = ({ vocabulary }: Language, { count }: Entity, noun: string): boolean =>
  (count === 2 && vocabulary.has(noun, 'pairNoun')) || (count === 3 && vocabulary.has(noun, 'trioNoun'));

/** True for a name of several words that stands for many: "the Harbour Mothers". */
const isMany = ({ kind, named, plural, fullName }: Entity): boolean =>
  named && plural && (kind === 'organisation' || (kind === 'group' && fullName));

/** How well an entity fits a description of a body. */
function fitsBody(language: Language, entity: Entity, noun: string, kinds: readonly BodyKind[]): number {
  const { vocabulary } = language;
  // "the publisher" for "publisher Ana Ruiz"
  if (entity.kind === 'person') return vocabulary.has(noun, 'knownPersonNoun') && entity.heads.has(noun) ? 2 : 0;
  const any = vocabulary.has(noun, 'anyBody');
  // "the organisation" for the Harbour Mothers
  if (entity.kind === 'group' || entity.kind === 'document' || entity.plural) return any && isMany(entity) ? 0.8 : 0;
  if (entity.heads.has(noun)) return 2;
  if (entity.kind === 'place') return vocabulary.has(noun, 'territory') ? 1.4 : 0;
  // "the same body" for "the national federation"
  if (!entity.named) return any && entity.kind === 'organisation' ? 0.8 : 0;
  if (kinds.some((kind) => entity.kinds.has(kind))) return 1.8;
  if (vocabulary.has(noun, 'sittingBody')) return 0;
  const body = entity.kind === 'organisation';
  // "gas giant Acme" is no agency, but many a body is a company
  const called = [...entity.heads].flatMap((head) => nounAs(language, head).kinds);
  const other = called.length > 0 && kinds.length > 0 && !called.some((kind) => kinds.includes(kind));
  if (other && !any && !kinds.includes('company')) return 0;
  // a name that says nothing of its kind: Twitter, Acme
  const bare = any || kinds.some((kind) => isOftenBare(kind, entity.kind !== null));
  if (entity.kinds.size === 0 && bare) return body ? 1 : 0.7;
  return any && body ? 0.8 : 0;
}
