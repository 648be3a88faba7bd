/** Whom a headline means: "report" or "union" in it is told by the text below. */

import { nameWords } from '../../languages/compared-names.ts';
import { nounAs } from '../../languages/nouns.ts';
import { type Span, textOf } from '../../model.ts';
import type { Mention, Reading } from '../../reading.ts';
import type { Entities } from '../entities/entities.ts';
import type { Entity } from '../entities/entity.ts';
import { sameRank } from '../entities/wordings.ts';
import { bothSpeak, fitsDescription } from './fits.ts';
import { saidNoun } from './head-noun.ts';

/** So many mentions after a headline are looked at for whom it speaks of. */
const REACH = 400;

/** Leads a description in a headline to whom it speaks of. */
export function leadHeadline(reading: Reading, mentions: readonly Mention[], entities: Entities, i: number): void {
  const entity = headlineEntity(reading, mentions, entities, i);
  if (entity) entities.lead(i, entity);
}

/** Whom a description in a headline speaks of: the one of the text that fits it, of documents the first, and somebody of its own words where none or several do; null for a pronoun. */
function headlineEntity(reading: Reading, mentions: readonly Mention[], entities: Entities, i: number): Entity | null {
  const mention = mentions[i] as Mention;
  if (mention.form === 'pronoun') return null;
  const { document, language } = reading;
  const noun = saidNoun(reading, mention);
  const own = mention.kind === 'person' ? nameWords(language, textOf(document, mention)) : null;
  const fitting: Entity[] = [];
  for (let m = i + 1; m < Math.min(mentions.length, i + REACH) && fitting.length < 4; m++) {
    const entity = entities.of[m];
    if (
      entity &&
      !fitting.includes(entity) &&
      (own === null || sameRank(language, noun, own, entity)) &&
      (fitsDescription(language, entity, noun, mention, nounAs(language, noun).kinds) >= 1.5 || bothSpeak(language, entity, noun))
    )
      fitting.push(entity);
  }
  // "the Leith force" is the one that has Leith in its name
  const owner = mention.of === null ? null : (mentions[mention.of] as Mention);
  if (owner?.name && fitting.length > 1) {
    const words = nameWords(language, textOf(document, owner.name));
    const tied = fitting.filter((entity) => entity.mentions.some((m) => hasInName(reading, mentions[m]?.name ?? null, words)));
    if (tied.length === 1) fitting.splice(0, fitting.length, ...tied);
  }
  const [known] = fitting;
  if (known && (fitting.length === 1 || mention.kind === 'document')) return known;
  const entity = entities.add(mention.kind, mention.gender, mention.plural);
  entities.tell(entity, { heads: [noun] });
  return entity;
}

/** True where the name has all these words. */
function hasInName({ document, language }: Reading, name: Span | null, words: readonly string[]): boolean {
  const own = name ? nameWords(language, textOf(document, name)) : [];
  return words.every((word) => own.includes(word));
}
