/** Which names are one body's: "the ONS" and "the Office for National Statistics", "Microsoft" and "Microsoft Corp". */
import { INSTITUTIONS, isInstitutionWord } from '../languages/en/institutions.ts';
import type { Mention, Reading } from '../reading.ts';
import { nameWords } from './compared-names.ts';
import type { Entity } from './entity.ts';

const FORMAL =
  /^(?:inc|ltd|plc|llc|corp|corporation|company|co|limited|group|holdings|party|airlines|airways|bank|association|organisation|organization|industries|energy|technologies|motors|records|fc|united)$/;

/** Index in the table of well-known institutions by any of their names. */
const institutionOf = new Map<string, number>();
INSTITUTIONS.forEach((institution, i) => {
  for (const name of institution.names) institutionOf.set(nameWords(name).join(' '), i);
});

/** An entity with one of its names. */
export interface Named {
  entity: Entity;
  readonly words: readonly string[];
}

/** The body that has another name of the same well-known institution. */
export function institutionNamed(list: readonly string[], full: ReadonlyMap<string, Named>): Named | null {
  const at = institutionOf.get(list.join(' '));
  if (at === undefined) return null;
  for (const name of INSTITUTIONS[at]?.names ?? []) {
    const known = full.get(nameWords(name).join(' '));
    if (known) return known;
  }
  return null;
}

/** The body whose initials a word of capitals is. */
export function acronymFor(word: string, written: string, byInitials: ReadonlyMap<string, Named[]>): Named | null {
  if (!/^\p{Lu}[\p{Lu}.&\p{N}]+s?$/u.test(written)) return null;
  return byInitials.get(word.replace(/[^\p{L}\p{N}]/gu, ''))?.find(({ entity }) => entity.kind !== 'person') ?? null;
}

/** The one body whose longer name begins or ends with these words: "the Commission", "Microsoft" of "Microsoft Corp". */
export function longerBody(list: readonly string[], byWord: ReadonlyMap<string, Named[]>): Named | null {
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
export function mergeShortBodies(
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
