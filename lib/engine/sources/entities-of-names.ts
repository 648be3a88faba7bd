/**
 * Who the names of an article belong to: "Ines Okafor", "Okafor" and "Ms Okafor" are one person; "the Office for
 * National Statistics" and "the ONS" one body. Names only; descriptions and pronouns are led to these afterwards.
 */
import { isFamilyNameFirst } from '../languages/en/family-names.ts';
import { genderOfFirstName } from '../languages/en/first-names.ts';
import { isInstitutionWord, typesOfNameWord } from '../languages/en/institutions.ts';
import { type Gender, isDemonym, singularOf } from '../languages/en/people.ts';
import { isPlace } from '../languages/en/places.ts';
import { HONORIFIC_NOUNS } from '../languages/en/titles.ts';
import type { Mention, Reading } from '../reading.ts';
import { acronymFor, institutionNamed, longerBody, mergeShortBodies, type Named } from './bodies.ts';
import { initialsOf, nameWords, roleHeads, withoutSuffix, wordBeforeName } from './compared-names.ts';
import { type Entity, newEntity } from './entity.ts';

/** A body's kind alone is nobody's name: "Police say". */
const KIND_ALONE =
  /^(?:police|government|council|court|parliament|congress|senate|university|church|hospital|bank|army|navy|ministry|party|union|company)$/;

/** Of names that share a word, so many are compared. */
const MOST = 20;

/** The entities of the names, and for each mention its entity; null for descriptions, pronouns and names that two people share. */
export function entitiesOfNames(
  reading: Reading,
  mentions: readonly Mention[],
): { entities: Entity[]; of: (Entity | null)[]; shared: Map<number, Entity[]> } {
  const { text } = reading.document;
  const of: (Entity | null)[] = mentions.map(() => null);
  const shared = new Map<number, Entity[]>();
  const entities: Entity[] = [];
  const full = new Map<string, Named>();
  const bySurname = new Map<string, Named[]>();
  const byWord = new Map<string, Named[]>();
  const byInitials = new Map<string, Named[]>();
  const words = mentions.map((mention) => (mention.name ? withoutSuffix(nameWords(text.slice(mention.name.start, mention.name.end))) : []));
  const alone = new Set(words.filter((list) => list.length === 1).map((list) => list[0] as string));

  const add = (i: number, entity: Entity) => {
    const mention = mentions[i] as Mention;
    of[i] = entity;
    entity.mentions.push(i);
    entity.named = true;
    const count = words[i]?.length ?? 0;
    if (count > 1 ? count < 4 && !words[i]?.some(isInstitutionWord) : genderOfFirstName(words[i]?.[0] ?? '') !== undefined)
      entity.fullName = true;
    if (mention.kind && (entity.kind === null || mention.kind === 'person')) entity.kind = mention.kind;
    if (entity.kind === 'person') entity.gender ??= mention.gender;
    // "the Sanders speech" is no family's
    if (mention.plural && !(entity.fullName && entity.kind === 'person')) entity.plural = true;
    if (mention.role) for (const head of roleHeads(text, mention.role)) entity.heads.add(head);
    // "the judge" for Judge Ana Ruiz
    const title = HONORIFIC_NOUNS.get(wordBeforeName(reading, mention)?.lower ?? '');
    if (title && entity.kind === 'person') entity.heads.add(title);
    // "the service" for the Northmoor Fire and Rescue Service
    if (entity.kind === 'organisation' && (words[i]?.length ?? 0) > 1) entity.heads.add(singularOf(words[i]?.at(-1) ?? ''));
    // "the union" for the National Union of Rail Workers
    const link = words[i]?.findIndex((word) => /^(?:of|for)$/.test(word)) ?? 0;
    if (link > 0) for (const type of typesOfNameWord(words[i]?.[link - 1] ?? '')) entity.types.add(type);
    const kindAlone = words[i]?.length === 1 && KIND_ALONE.test(words[i]?.[0] ?? '');
    if (entity.kind !== 'person' && !kindAlone)
      (words[i] ?? []).slice(-3).forEach((word, at, ending) => {
        // "Leith City Police" is no city
        if (at === ending.length - 1 || !/^(?:city|county|borough|united|house)$/.test(word))
          for (const type of typesOfNameWord(word)) entity.types.add(type);
      });
  };
  const register = (named: Named) => {
    entities.push(named.entity);
    full.set(named.words.join(' '), named);
    const push = (map: Map<string, Named[]>, key: string | undefined) => {
      if (!key) return;
      const list = map.get(key);
      if (!list) map.set(key, [named]);
      else if (list.length < MOST) list.push(named);
    };
    push(bySurname, named.words.at(-1));
    for (const word of new Set(named.words)) push(byWord, word);
    for (const letters of initialsOf(named.words)) push(byInitials, letters);
  };

  // names of several words first, wherever they stand: a headline may have the surname alone
  mentions.forEach((mention, i) => {
    const list = words[i] as string[];
    if (!mention.name || list.length < 2) return;
    const known =
      full.get(list.join(' ')) ??
      (mention.kind === 'person' || mention.kind === null ? samePerson(list, bySurname) : null) ??
      institutionNamed(list, full);
    if (known) {
      add(i, known.entity);
      full.set(list.join(' '), known);
      return;
    }
    const person =
      mention.kind === 'person' ||
      (mention.kind === null &&
        (alone.has(list.at(-1) as string) || (isFamilyNameFirst(list[0] as string) && alone.has(list[0] as string))) &&
        !list.some((word) => isInstitutionWord(word)) &&
        // "the first Russian Harrow's"
        !isDemonym(list[0] as string) &&
        list.length <= 3 &&
        !isPlace(list.at(-1) as string));
    const entity = newEntity(person ? 'person' : mention.kind, null, false);
    register({ entity, words: list });
    add(i, entity);
  });
  mergeShortBodies(mentions, words, of, full, byWord, reading);
  // then single words, in text order
  for (const [i, mention] of mentions.entries()) {
    const [word] = words[i] as string[];
    if (!mention.name || of[i] || !word) continue;
    const people = (bySurname.get(word) ?? []).filter(
      ({ entity, words: list }) => entity.kind === 'person' && list.length > 1 && agree(entity.gender, mention.gender),
    );
    const distinct = [...new Set(people.map(({ entity }) => entity))];
    if (mention.kind !== 'organisation' && distinct.length === 1) {
      add(i, distinct[0] as Entity);
      continue;
    }
    if (mention.kind !== 'organisation' && distinct.length > 1) {
      shared.set(i, distinct);
      continue;
    }
    const known = full.get(word);
    if (known) {
      add(i, known.entity);
      continue;
    }
    // "Park" for Park Geun-hye, "Faizal" for Mohd Faizal Ismail
    const given = [
      ...new Set(
        (byWord.get(word) ?? [])
          .filter(({ entity, words: list }) => entity.kind === 'person' && list.length > 1 && agree(entity.gender, mention.gender))
          .map(({ entity }) => entity),
      ),
    ];
    if (mention.kind !== 'organisation' && mention.kind !== 'place' && given.length > 0) {
      if (given.length === 1) {
        add(i, given[0] as Entity);
        continue;
      }
      if (isFamilyNameFirst(word)) {
        shared.set(i, given);
        continue;
      }
    }
    const body =
      institutionNamed([word], full) ??
      acronymFor(word, text.slice(mention.name.start, mention.name.end), byInitials) ??
      (mention.kind === 'place' || mention.kind === 'person' ? null : longerBody([word], byWord));
    if (body) {
      full.set(word, body);
      add(i, body.entity);
      continue;
    }
    const entity = newEntity(mention.kind, null, false);
    register({ entity, words: [word] });
    add(i, entity);
  }
  return { entities, of, shared };
}

const agree = (a: Gender | null, b: Gender | null) => a === null || b === null || a === b;

/** The same person with another middle name, initial or shortened first name: "Jane M. Roe", "Will Moy" and "William Moy". */
function samePerson(list: readonly string[], bySurname: ReadonlyMap<string, Named[]>): Named | null {
  for (const named of bySurname.get(list.at(-1) as string) ?? []) {
    if (named.entity.kind !== 'person' && named.entity.kind !== null) continue;
    if (named.words.length < 2) continue;
    const [a, b] = [named.words[0] as string, list[0] as string];
    const [short, long] = a.length <= b.length ? [a, b] : [b, a];
    if (a === b || (short.length >= 3 && long.startsWith(short)) || (short.length === 1 && long.startsWith(short))) return named;
    // a surname of two words: "Marine Le Pen", "Le Pen"
    const [fewer, more] = list.length <= named.words.length ? [list, named.words] : [named.words, list];
    if (fewer.length < more.length && fewer.every((word, i) => word === more[more.length - fewer.length + i])) return named;
  }
  return null;
}
