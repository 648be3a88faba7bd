/** How an article names the source of a statement, and which words before it tell who that is. */

import { firstWhere } from '../../first-where.ts';
import { nameWords } from '../../languages/compared-names.ts';
import type { Language } from '../../languages/language.ts';
import { inPlainLetters } from '../../languages/plain-letters.ts';
import { type Basis, type Document, type Source, type Span, textOf } from '../../model.ts';
import type { Mention, Reading, Statement } from '../../reading.ts';
import type { Entity } from '../entities/entity.ts';

/** named: its words stand at the statement; resolved: other words do; carried: none do, and the statement goes on with the one before. `mention`: the one at the cue. */
export function basisOf(
  { document, language }: Reading,
  statement: Statement,
  entity: Entity,
  source: Source,
  mention: Mention | null,
): Basis {
  if (!statement.mention && !mention) return 'carried';
  if (!mention) return 'named';
  if (mention.form === 'pronoun') return 'resolved';
  if (mention.name) return sharesName(language, textOf(document, mention.name), source.name) ? 'named' : 'resolved';
  if (entity.named) return 'resolved';
  const name = source.name.toLowerCase();
  return [mention, statement.mention].some((span) => span && textOf(document, span).toLowerCase() === name) ? 'named' : 'resolved';
}

/** The same where the name stands elsewhere: "RUIZ" names Ana Ruiz, "AR" does not, and no label carries over. */
export function labelBasis({ document, language }: Reading, label: Span | null | undefined, source: Source): Basis {
  if (!label) return 'carried';
  const words = nameWords(language, source.name);
  return nameWords(language, textOf(document, label)).some((word) => words.includes(word)) ? 'named' : 'resolved';
}

/** True where a reader sees that two names are one: a word of theirs begins alike, or one is in capitals. "Scotland Yard" does not show whose it is. */
function sharesName(language: Language, short: string, name: string): boolean {
  if (/^[A-Z]{2,}s?$/.test(inPlainLetters(short.replace(/[.\s]/g, '')))) return true;
  const words = nameWords(language, name);
  return nameWords(language, short).some((word) => words.some((other) => other.startsWith(word) || word.startsWith(other)));
}

/** For each entity the mentions that name it, in text order; descriptions where it has no name. */
export function namingMentions(mentions: readonly Mention[]): (entity: Entity) => readonly Mention[] {
  const known = new Map<Entity, readonly Mention[]>();
  return (entity) => {
    const list =
      known.get(entity) ??
      [...new Set(entity.mentions)]
        .map((m) => mentions[m] as Mention)
        .filter((mention) => (entity.named ? mention.name !== null : mention.form !== 'pronoun'))
        .sort((a, b) => a.start - b.start);
    known.set(entity, list);
    return list;
  };
}

/** The mention that names the source: the nearest before the statement that has its name, else the first. */
export function antecedentOf(document: Document, statement: Statement, naming: readonly Mention[], source: Source): Span | null {
  const at = statement.mention?.start ?? statement.content[0]?.start ?? 0;
  const next = firstWhere(naming, ({ end }) => end > at);
  const chosen = naming[next - 1] ?? naming.find((mention) => mention.start !== statement.mention?.start);
  if (chosen) return { start: chosen.start, end: chosen.end };
  return source.mentions.find((span) => textOf(document, span) === source.name) ?? null;
}
