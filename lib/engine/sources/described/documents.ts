/** Which of several documents of one noun a description stands for, and whether it stands for one at all. */
import type { Language } from '../../languages/language.ts';
import { nounAs } from '../../languages/nouns.ts';
import type { Mention, Reading } from '../../reading.ts';
import type { Discourse } from '../discourse/discourse.ts';
import { headNoun } from '../discourse/head-noun.ts';
import type { Entity } from '../entities/entity.ts';

/** So many paragraphs before at most a document was brought up. */
const REACH = 1;

/**
 * The document that "the study" stands for where this paragraph, or the one before, brings one up, "a study from Leith", and speaks of none
 * of the others since; null: it is not so.
 *
 * @param list - what was described with the noun of the mention, the latest last
 */
export function broughtUpLast(
  { tokens }: Reading,
  mentions: readonly Mention[],
  discourse: Pick<Discourse, 'traceOf'>,
  { mention, list }: { readonly mention: Mention; readonly list: readonly Entity[] },
): Entity | null {
  const last = list.at(-1);
  const opening = mentions[last?.mentions[0] ?? -1];
  if (!last || !opening || list.length < 2 || mention.kind !== 'document' || mention.form !== 'definite' || mention.plural) return null;
  const blockOf = ({ first }: Mention) => tokens[first]?.block ?? 0;
  if (last.plural || opening.form !== 'indefinite' || blockOf(mention) - blockOf(opening) > REACH) return null;
  const told = (entity: Entity) => discourse.traceOf(entity)?.sentence ?? -1;
  return list.every((entity) => entity === last || told(entity) < told(last)) ? last : null;
}

/** True for what a study has: "the report's authors"; but not "the book's authors". */
export function isOfStudy(reading: Reading, mentions: readonly Mention[], { of }: Mention): boolean {
  const owner = mentions[of ?? -1];
  return owner?.kind === 'document' && reading.language.vocabulary.has(headNoun(reading, owner), 'study');
}

/** True for one document beside several: "the Bell report" is none of "media reports". */
export const isOneOfMany = (mentions: readonly Mention[], entity: Entity, { kind, form, plural }: Mention): boolean =>
  kind === 'document' && form === 'definite' && !plural && entity.mentions.every((m) => mentions[m]?.plural);

/** "The paper" as a description of who prints it, where none of the documents that were described before is a study; null: it is of a document. */
export function asOutlet(language: Language, documents: readonly Entity[], mention: Mention, noun: string): Mention | null {
  const bare = mention.last - mention.first === 2 && mention.form === 'definite';
  if (mention.kind !== 'document' || !bare || !nounAs(language, noun).kinds.includes('outlet')) return null;
  const study = documents.some(({ heads }) => [...heads].some((head) => language.vocabulary.has(head, 'study')));
  return study ? null : { ...mention, kind: 'organisation' };
}
