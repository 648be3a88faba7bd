/** Which names are one body's: "the ONS" and "the Office for National Statistics", "Microsoft" and "Microsoft Corp". */

import { nameWords } from '../../languages/compared-names.ts';
import type { Language } from '../../languages/language.ts';
import { inPlainLetters } from '../../languages/plain-letters.ts';
import { madeOnce } from '../../languages/remembered.ts';
import type { Mention, Reading } from '../../reading.ts';
import type { Entities } from './entities.ts';
import type { Entity } from './entity.ts';
import type { KnownNames, Named } from './known-names.ts';
import { onlyOf } from './only-of.ts';

/** The well-known institutions of a language by each of their names, with the place of the name among them. */
const institutions = madeOnce((language: Language) => {
  const byName = new Map<string, { readonly names: readonly string[]; readonly rank: number }>();
  for (const institution of language.institutions) {
    const names = institution.names.map((name) => nameWords(language, name).join(' '));
    names.forEach((name, rank) => {
      if (names.indexOf(name) === rank) byName.set(name, { names, rank });
    });
  }
  return byName;
});

/** The body that has another name of the same well-known institution. */
export function institutionNamed(language: Language, list: readonly string[], full: ReadonlyMap<string, Named>): Named | null {
  for (const name of institutions(language).get(list.join(' '))?.names ?? []) {
    const known = full.get(name);
    if (known) return known;
  }
  return null;
}

/** The body whose initials a word of capitals is. */
export function acronymFor(word: string, written: string, byInitials: ReadonlyMap<string, readonly Named[]>): Named | null {
  if (!/^[A-Z][A-Z.&\d]+s?$/.test(inPlainLetters(written))) return null;
  return byInitials.get(word.replace(/[.&]/g, ''))?.find(({ entity }) => entity.kind !== 'person') ?? null;
}

/** The one body whose longer name begins or ends with these words: "the Commission", "Microsoft" of "Microsoft Corp". */
export function longerBody({ vocabulary }: Language, list: readonly string[], byWord: ReadonlyMap<string, readonly Named[]>): Named | null {
  const found = new Map<Entity, Named>();
  for (const named of byWord.get(list[0] ?? '') ?? []) {
    if (named.entity.kind === 'person' || named.words.length <= list.length) continue;
    const extra = named.words.length - list.length;
    const ends = list.every((word, i) => word === named.words[extra + i]);
    const begins = list.every((word, i) => word === named.words[i]);
    const rest = begins ? named.words.slice(list.length) : [];
    if (
      (ends &&
        (vocabulary.has(list.at(-1) ?? '', 'institutionWord') ||
          list.length > 1 ||
          vocabulary.has(named.words[extra - 1], 'domainPreposition'))) ||
      (begins && rest.every((word) => vocabulary.has(word, 'corporateSuffix')))
    )
      found.set(named.entity, named);
  }
  return onlyOf(found.values());
}

/** Ties bracketed acronyms, and shorter names of several words, to the body that they belong to. */
export function mergeShortBodies(
  reading: Reading,
  mentions: readonly Mention[],
  words: readonly (readonly string[])[],
  entities: Entities,
  known: KnownNames,
): void {
  const { tokens, language } = reading;
  const { of } = entities;
  const byEnd = new Map<number, number>();
  mentions.forEach((mention, i) => {
    // the outermost comes first
    if (mention.name && mention.kind !== 'person' && of[i] && !byEnd.has(mention.last)) byEnd.set(mention.last, i);
  });
  mentions.forEach((mention, i) => {
    const list = words[i] as readonly string[];
    if (!mention.name || list.length !== 1 || tokens[mention.first - 1]?.text !== '(' || tokens[mention.last]?.text !== ')') return;
    const before = byEnd.get(mention.first - 1);
    const entity = before === undefined ? null : of[before];
    const named = before === undefined ? undefined : known.full.get((words[before] as readonly string[]).join(' '));
    if (!entity || !named || !/^\p{Lu}{2}|^\p{Lu}\p{Ll}*\p{Lu}/u.test(tokens[mention.first]?.text ?? '')) return;
    known.alsoCalled(list[0] as string, named);
    entities.tell(entity, { kind: 'organisation' });
  });
  mentions.forEach((mention, i) => {
    const list = words[i] as readonly string[];
    const entity = of[i];
    if (!mention.name || list.length < 2 || !entity || entity.kind === 'person') return;
    const longer = longerBody(language, list, known.byWord);
    if (longer && longer.entity !== entity) {
      entities.absorb(entity, longer.entity);
      entities.tell(longer.entity, { kind: entity.kind, kinds: entity.kinds });
      known.leadOn(list.join(' '), longer);
    }
  });
}

/** How formal a name of a well-known institution is: 0 the formal one, more for others; null for any other name. */
export const formality = (language: Language, name: string): number | null =>
  institutions(language).get(nameWords(language, name).join(' '))?.rank ?? null;
