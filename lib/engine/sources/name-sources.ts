/**
 * Who the speakers are: every statement is led to its source, and every source to the fullest name that the article
 * gives it.
 *
 *   Ines Okafor, the chief inspector, said … Okafor said … "…," she said. "…"
 *   named                                    named          resolved       carried
 *
 * Where the evidence is thin no source is given: a wrong name is worse than none.
 */
import { type Attribution, type Document, type Source, type Span, textOf } from '../model.ts';
import type { Mention, Reading, Statement } from '../reading.ts';
import { type InTurns, mapInTurns } from '../turn-by-turn.ts';
import { type Entity, speaksForAnother } from './entities/entity.ts';
import { resolveMentions } from './resolve-mentions.ts';
import { antecedentOf, basisOf, labelBasis, namingMentions } from './shown/basis.ts';
import { fingerprint } from './shown/fingerprint.ts';
import { reasonFor } from './shown/reason.ts';
import { sourceOf } from './shown/shown.ts';
import { type Speakers, speakersOf } from './speakers.ts';

/** Sources in the order in which they first stand in the text, and the statements with theirs. */
export function* nameSources(
  reading: Reading,
  mentions: readonly Mention[],
  statements: readonly Statement[],
): InTurns<{ sources: readonly Source[]; attributions: readonly Attribution[] }> {
  const { document } = reading;
  const resolution = yield* resolveMentions(reading, mentions, statements);
  yield;
  const speakers = speakersOf(reading, mentions, statements, resolution);
  yield;
  const listed = inOrder(reading, mentions, speakers);
  const index = new Map(listed.map((entity, i) => [entity, i]));
  const said = statements.flatMap(({ cue }) => (cue ? [cue.start] : [])).sort((a, b) => a - b);
  const sources = yield* mapInTurns(listed, (entity) => {
    const source = sourceOf(reading, mentions, entity, speakers.worded(entity), index);
    const reason = source.kind === 'unnamed' || source.kind === 'group' ? reasonFor(reading, source.mentions, said) : null;
    return reason === null ? source : { ...source, kind: 'unnamed' as const, reason };
  });
  const naming = namingMentions(mentions);
  const ids = fingerprints(document, statements);
  const attributions = yield* mapInTurns(statements, (statement, i): Attribution => {
    const entity = speakers.of[i] ?? null;
    const source = entity ? (index.get(entity) ?? null) : null;
    const at = mentions[resolution.at[i] ?? -1] ?? null;
    // who speaks is named elsewhere: above an interview, or before a block quotation
    const away = statement.label !== undefined;
    const { kind, act, content, of, gap, cue, via, shape, rule } = statement;
    const known = source === null ? null : (sources[source] as Source);
    const basis =
      !entity || !known ? 'none' : away ? labelBasis(reading, statement.label, known) : basisOf(reading, statement, entity, known, at);
    const either = speakers.perhaps[i];
    const perhaps = either?.flatMap((each) => index.get(each) ?? []);
    const named: Attribution = {
      id: ids[i] as string,
      kind,
      act,
      content,
      of,
      cue,
      mention: away ? (statement.label ?? null) : mentionAt(statement, source === null ? null : at),
      via,
      source,
      basis,
      ...(perhaps && { perhaps }),
      antecedent:
        !entity || !known || basis === 'named' ? null : away ? statement.mention : antecedentOf(document, statement, naming(entity), known),
      echo: shape === 'echo',
      rule,
    };
    return gap === undefined ? named : { ...named, gap };
  });
  return { sources, attributions };
}

/** Who speaks, and whom they speak for, in the order in which they first stand in the text. */
function inOrder({ language }: Reading, mentions: readonly Mention[], { of, perhaps, worded }: Speakers): readonly Entity[] {
  const speaking = new Set<Entity>();
  for (const entity of [...of, ...perhaps.flat()]) {
    if (!entity) continue;
    speaking.add(entity);
    if (entity.of && speaksForAnother(language, entity)) speaking.add(entity.of);
  }
  const position = (entity: Entity) => {
    const own = worded(entity).own[0]?.start ?? Number.POSITIVE_INFINITY;
    return entity.mentions.reduce((first, m) => Math.min(first, mentions[m]?.start ?? first), own);
  };
  const positions = new Map([...speaking].map((entity) => [entity, position(entity)]));
  return [...speaking].sort((a, b) => (positions.get(a) ?? 0) - (positions.get(b) ?? 0));
}

/** A fingerprint of each statement's content; a number makes those alike differ. */
function fingerprints(document: Document, statements: readonly Statement[]): readonly string[] {
  const seen = new Map<string, number>();
  return statements.map(({ content }) => {
    const key = fingerprint(content.map((span) => textOf(document, span)).join('\n'));
    const times = seen.get(key) ?? 0;
    seen.set(key, times + 1);
    return times === 0 ? key : `${key}-${times + 1}`;
  });
}

/** The words at the cue, or, where they name no one, those that do: "Ruiz" in "After the match, Ruiz, the coach, said". */
function mentionAt({ mention }: Statement, found: Mention | null): Span | null {
  const apart = found && (!mention || found.end <= mention.start || mention.end <= found.start);
  return apart ? { start: found.start, end: found.end } : mention;
}
