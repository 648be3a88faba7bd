/**
 * Whom "he" or "she" means that opens an entry of a live blog: the one person of the entry before it in time, which may be the one below, and
 * nobody of any other.
 *
 *   **10.31** “I was told so,” she says.      **10.20** Ana Ruiz, the surveyor, is sworn in.
 *                              ^^^ (goes on)            ^──────^
 */
import type { Pronoun } from '../../languages/language.ts';
import { nounOf } from '../../languages/nouns.ts';
import { isFiniteVerb } from '../../languages/tags.ts';
import { is } from '../../languages/vocabulary.ts';
import type { Mention, Reading, Statement } from '../../reading.ts';
import { entriesInTime } from '../../text/entries-in-time.ts';
import { isReporter } from '../../text/reporters.ts';
import type { Entities } from '../entities/entities.ts';
import type { Entity } from '../entities/entity.ts';
import { fitsPronoun } from './fits.ts';
import type { Standings } from './weight.ts';

/** Leads such pronouns to whom they mean, the entries taken in their order of time: one that goes on may be gone on from. */
export function leadToEntryBefore(
  reading: Reading,
  mentions: readonly Mention[],
  statements: readonly Statement[],
  entities: Entities,
  standings: Standings,
): void {
  const entries = entriesInTime(reading);
  if (!entries) return;
  const { document, sentences, tokens } = reading;
  // who writes an entry, in a line above it, is not told of
  const tells = sentences.map(({ first, last }) => tokens[last - 1]?.form.stops || tokens.slice(first, last).some(isFiniteVerb));
  const isSaid = saidIn(mentions, statements);
  const byEntry = new Map<number, number[]>();
  mentions.forEach(({ first }, i) => {
    const block = tokens[first]?.block ?? 0;
    const kind = document.blocks[block]?.kind;
    const entry = entries.of[block] ?? 0;
    const isTold = entry > 0 && kind !== 'caption' && kind !== 'heading' && kind !== 'title' && tells[tokens[first]?.sentence ?? 0];
    if (!isTold || standings.isQuoted(i) || isSaid(i) || isReporter(reading, mentions[i] as Mention)) return;
    if (!byEntry.get(entry)?.push(i)) byEntry.set(entry, [i]);
  });
  const inTime = [...byEntry].sort(([one], [other]) => (other - one) * entries.before);
  for (const [entry, own] of inTime) leadOn(reading, mentions, entities, own, byEntry.get(entry + entries.before) ?? []);
}

/** True for a mention among words that the layout gives to somebody: of whom these tell, the entry does not. */
function saidIn(mentions: readonly Mention[], statements: readonly Statement[]): (mention: number) => boolean {
  const said = statements.flatMap(({ shape, content }) => (shape === 'turn' || shape === 'interview' ? content : []));
  said.sort((one, other) => one.start - other.start);
  let at = 0;
  const inside = mentions.map(({ start }) => {
    while (at < said.length && (said[at]?.end ?? 0) <= start) at++;
    return (said[at]?.start ?? Number.POSITIVE_INFINITY) <= start;
  });
  return (mention) => inside[mention] === true;
}

/** Leads what an entry calls "he" or "she" before it speaks of any other person. */
function leadOn(
  reading: Reading,
  mentions: readonly Mention[],
  entities: Entities,
  own: readonly number[],
  before: readonly number[],
): void {
  let meant: Entity | null = null;
  let called: Pronoun | null = null;
  for (const i of own) {
    const pronoun = calling(reading, mentions[i] as Mention);
    if (!pronoun || entities.of[i]) {
      if (entities.of[i] !== meant && mayBePerson(mentions, entities, i)) return;
      continue;
    }
    meant ??= only(before, (m) => mayBe(reading, mentions, entities, m, pronoun), entities);
    called ??= pronoun;
    if (meant?.kind !== 'person' || !meant.named || pronoun.gender !== called.gender) return;
    entities.lead(i, meant);
    entities.tell(meant, { gender: called.gender, by: 'led' });
  }
}

/** The "he" or "she" that a mention is; null: it is neither. */
function calling({ language, tokens }: Reading, { form, first }: Mention): Pronoun | null {
  const pronoun = form === 'pronoun' ? language.pronouns.get(tokens[first]?.lower ?? '') : undefined;
  return pronoun?.gender && pronoun.person === 3 ? pronoun : null;
}

/** True for somebody, or who may be. */
function mayBePerson(mentions: readonly Mention[], entities: Entities, i: number): boolean {
  const entity = entities.of[i];
  return entity ? entity.kind === 'person' || (entity.kind === null && entity.named) : mentions[i]?.kind === 'person';
}

/** True for whom the pronoun may mean; what is told by name right behind is no other: "The first witness is Ana Ruiz". */
function mayBe(reading: Reading, mentions: readonly Mention[], entities: Entities, i: number, pronoun: Pronoun): boolean {
  const mention = mentions[i] as Mention;
  const { last } = mention;
  // "I" and "you" in words that stand without marks
  const own = mention.form === 'pronoun' ? reading.language.pronouns.get(reading.tokens[mention.first]?.lower ?? '') : undefined;
  if (own && own.person !== 3) return false;
  const isNamed = [i + 1, i + 2].some((next) => mentions[next]?.first === last + 1 && mentions[next]?.name);
  if (isNamed && is(reading.tokens[last], 'finiteBe')) return false;
  // "of Quay Street"
  if (mention.kind !== 'person' && is(reading.tokens[last - 1], 'roadNoun')) return false;
  // "organiser of Public Hand"
  const of = mention.kind !== 'person' && is(reading.tokens[mention.first - 1], 'genitive');
  if (of && nounOf(reading.language, reading.tokens[mention.first - 2]?.lower ?? '').role) return false;
  if (mention.kind !== 'person' && isModifier(reading, mentions, i)) return false;
  const entity = entities.of[i];
  if (entity) return fitsPronoun(entity, pronoun) > 0;
  const gender = mention.gender ?? calling(reading, mention)?.gender ?? null;
  return (mention.kind === 'person' || gender !== null) && (gender === null || gender === pronoun.gender);
}

/** True for a name right before the noun of what it is a part of: "Lower Ford" in "the Lower Ford council", "Harbour" in "Harbour master Ana Ruiz". */
function isModifier({ tokens }: Reading, mentions: readonly Mention[], i: number): boolean {
  const { first, last, end } = mentions[i] as Mention;
  if (tokens[last]?.tag === 'POS') return false;
  return [i - 2, i - 1, i + 1].some((at) => {
    const around = mentions[at];
    const isWhole = around?.kind !== 'person' || around.name === null || end <= around.name.start;
    return around !== undefined && isWhole && around.first <= first && last <= around.head && around.head < around.last;
  });
}

/** Whom all of those mean that may be meant; null: there are several, or nobody knows. */
function only(among: readonly number[], mayBe: (mention: number) => boolean, { of }: Entities): Entity | null {
  const found = new Set(among.filter(mayBe).map((i) => of[i] ?? null));
  const [one = null] = found;
  return found.size === 1 ? one : null;
}
