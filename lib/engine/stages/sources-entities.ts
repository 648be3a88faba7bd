/**
 * Who the names of an article belong to: "Ines Okafor", "Okafor" and "Ms Okafor" are one person; "the Office for
 * National Statistics" and "the ONS" one body. Names only; descriptions and pronouns are led to these afterwards.
 */
import { isFamilyNameFirst } from '../languages/family-names.ts';
import { INSTITUTIONS, isInstitutionWord, type OrganisationType, typesOfNameWord } from '../languages/institutions.ts';
import { type Gender, HONORIFIC_NOUNS, HONORIFICS, ROLE_SHORT_FORMS, singularOf } from '../languages/people.ts';
import { isPlace } from '../languages/places.ts';
import type { Span } from '../model.ts';
import type { Mention, MentionKind, Reading, Token } from '../reading.ts';
import { remembered } from '../remembered.ts';

/** Someone or something that the article speaks of. */
export interface Entity {
  kind: MentionKind | null;
  gender: Gender | null;
  plural: boolean;
  /** Indexes in the list of mentions. */
  readonly mentions: number[];
  /** Nouns that the article calls it: "governor", "company". */
  readonly heads: Set<string>;
  readonly types: Set<OrganisationType>;
  named: boolean;
  /** True where a name of two or three words, none of them a body's, is known: it may be a person's. */
  fullName: boolean;
  of: Entity | null;
}

export const newEntity = (kind: MentionKind | null, gender: Gender | null, plural: boolean): Entity => ({
  kind,
  gender,
  plural,
  mentions: [],
  heads: new Set(),
  types: new Set(),
  named: false,
  fullName: false,
  of: null,
});

/** The word of the mention that stands right before the name in it: "Judge" in "Judge Ana Ruiz". */
export function wordBeforeName(reading: Reading, mention: Mention): Token | undefined {
  let at = mention.first;
  while (at < mention.last && (reading.tokens[at]?.start ?? 0) < (mention.name?.start ?? 0)) at++;
  return mention.name && at > mention.first ? reading.tokens[at - 1] : undefined;
}

/** The words of a name as they are compared. */
export const nameWords = remembered((text: string): readonly string[] => {
  const plain = /^[ -~]*$/.test(text);
  return (plain ? text : text.normalize('NFKD').replace(/\p{M}/gu, ''))
    .toLowerCase()
    .replace(/['’]s?(?=\s|$)/gu, '')
    .split(plain ? /[^a-z\d.&-]+/ : /[^\p{L}\p{N}.&-]+/u)
    .map((word) => /[^.-](?:.*[^.-])?/su.exec(word)?.[0].replace(/^(?:al|el|ul)-(?=.)/u, '') ?? '')
    .filter((word) => word !== '' && word !== 'the');
});

const SUFFIX = /^(?:kc|qc|sc|mp|msp|mla|mpp|td|mbe|obe|cbe|phd|md|jr|sr|ii|iii|iv)$/;

/** "Perpetua Lyle KC" is Perpetua Lyle. */
function withoutSuffix(list: readonly string[]): readonly string[] {
  const last = list.at(-1) ?? '';
  return list.length > 2 && SUFFIX.test(last) ? list.slice(0, -1) : list;
}

/** A body's kind alone is nobody's name: "Police say". */
const KIND_ALONE =
  /^(?:police|government|council|court|parliament|congress|senate|university|church|hospital|bank|army|navy|ministry|party|union|company)$/;

const SMALL = /^(?:of|for|and|the|on|in|to|de|&)$/;
const FORMAL =
  /^(?:inc|ltd|plc|llc|corp|corporation|company|co|limited|group|holdings|party|airlines|airways|bank|association|organisation|organization|industries|energy|technologies|motors|records|fc|united)$/;

/** What a body's acronym may be: "ons" and "ofns" for "Office for National Statistics". */
function initialsOf(words: readonly string[]): string[] {
  if (words.length < 2) return [];
  const initials = (list: readonly string[]) =>
    list
      .flatMap((word) => word.split('-'))
      .map((word) => word[0] ?? '')
      .join('');
  return [...new Set([initials(words), initials(words.filter((word) => !SMALL.test(word)))])].filter((letters) => letters.length > 1);
}

/** Index in the table of well-known institutions by any of their names. */
const institutionOf = new Map<string, number>();
INSTITUTIONS.forEach((institution, i) => {
  for (const name of institution.names) institutionOf.set(nameWords(name).join(' '), i);
});

/** Of names that share a word, so many are compared. */
const MOST = 20;

interface Named {
  entity: Entity;
  readonly words: readonly string[];
}

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
    if (count > 1 && count < 4 && !words[i]?.some(isInstitutionWord)) entity.fullName = true;
    if (mention.kind && (entity.kind === null || mention.kind === 'person')) entity.kind = mention.kind;
    if (entity.kind === 'person') entity.gender ??= mention.gender;
    if (mention.plural) entity.plural = true;
    if (mention.role) for (const head of roleHeads(text, mention.role)) entity.heads.add(head);
    // "the judge" for Judge Ana Ruiz
    const title = HONORIFIC_NOUNS.get(wordBeforeName(reading, mention)?.lower ?? '');
    if (title && entity.kind === 'person') entity.heads.add(title);
    // "the service" for the Northmoor Fire and Rescue Service
    if (entity.kind === 'organisation' && (words[i]?.length ?? 0) > 1) entity.heads.add(singularOf(words[i]?.at(-1) ?? ''));
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
          .filter(({ entity, words: list }) => entity.kind === 'person' && list.length > 1)
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

/** The nouns of a role, singular: "senator" for "Sen.", "president" and "chief" for "president and chief". */
export function roleHeads(text: string, role: Span): string[] {
  const list = text
    .slice(role.start, role.end)
    .toLowerCase()
    .split(/[\s,]+/u);
  const heads: string[] = [];
  for (const raw of list) {
    if (/^(?:of|for|at|from|in|with|to|on|by)$/u.test(raw)) break;
    const word = raw.replace(/['’]s$/u, '');
    const head = ROLE_SHORT_FORMS.get(word) ?? singularOf(word);
    if (!HONORIFICS.has(head)) heads.push(head);
  }
  return heads;
}

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

function institutionNamed(list: readonly string[], full: ReadonlyMap<string, Named>): Named | null {
  const at = institutionOf.get(list.join(' '));
  if (at === undefined) return null;
  for (const name of INSTITUTIONS[at]?.names ?? []) {
    const known = full.get(nameWords(name).join(' '));
    if (known) return known;
  }
  return null;
}

/** The body whose initials a word of capitals is. */
function acronymFor(word: string, written: string, byInitials: ReadonlyMap<string, Named[]>): Named | null {
  if (!/^\p{Lu}[\p{Lu}.&\p{N}]+s?$/u.test(written)) return null;
  return byInitials.get(word.replace(/[^\p{L}\p{N}]/gu, ''))?.find(({ entity }) => entity.kind !== 'person') ?? null;
}

/** The one body whose longer name begins or ends with these words: "the Commission", "Microsoft" of "Microsoft Corp". */
function longerBody(list: readonly string[], byWord: ReadonlyMap<string, Named[]>): Named | null {
  const found = new Map<Entity, Named>();
  for (const named of byWord.get(list[0] as string) ?? []) {
    if (named.entity.kind === 'person' || named.words.length <= list.length) continue;
    const extra = named.words.length - list.length;
    const ends = list.every((word, i) => word === named.words[extra + i]);
    const begins = list.every((word, i) => word === named.words[i]);
    const rest = begins ? named.words.slice(list.length) : [];
    if (
      (ends && (isInstitutionWord(list.at(-1) as string) || list.length > 1 || /^(?:of|for)$/.test(named.words[extra - 1] ?? ''))) ||
      (begins && rest.every((word) => FORMAL.test(word)))
    )
      found.set(named.entity, named);
  }
  return found.size === 1 ? ([...found.values()][0] as Named) : null;
}

/** Ties bracketed acronyms, and shorter names of several words, to the body that they belong to. */
function mergeShortBodies(
  mentions: readonly Mention[],
  words: readonly (readonly string[])[],
  of: (Entity | null)[],
  full: Map<string, Named>,
  byWord: ReadonlyMap<string, Named[]>,
  reading: Reading,
): void {
  const { tokens } = reading;
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
    const known = before === undefined ? undefined : full.get((words[before] as readonly string[]).join(' '));
    if (!entity || !known || entity.kind === 'person' || !/^\p{Lu}{2}|^\p{Lu}\p{Ll}*\p{Lu}/u.test(tokens[mention.first]?.text ?? ''))
      return;
    full.set(list[0] as string, known);
    entity.kind ??= 'organisation';
  });
  mentions.forEach((mention, i) => {
    const list = words[i] as readonly string[];
    const entity = of[i];
    if (!mention.name || list.length < 2 || !entity || entity.kind === 'person') return;
    const longer = longerBody(list, byWord);
    if (longer && longer.entity !== entity) {
      for (const at of entity.mentions) {
        of[at] = longer.entity;
        longer.entity.mentions.push(at);
      }
      entity.mentions.length = 0;
      for (const head of entity.heads) longer.entity.heads.add(head);
      for (const type of entity.types) longer.entity.types.add(type);
      longer.entity.kind ??= entity.kind;
      // whoever was led to the short name is led on
      const short = full.get(list.join(' '));
      if (short) short.entity = longer.entity;
      full.set(list.join(' '), longer);
    }
  });
}

/** How formal a name of a well-known institution is: 0 the formal one, more for others; null for any other name. */
export function formality(name: string): number | null {
  const key = nameWords(name).join(' ');
  const at = institutionOf.get(key);
  if (at === undefined) return null;
  return INSTITUTIONS[at]?.names.findIndex((known) => nameWords(known).join(' ') === key) ?? null;
}
