/**
 * Who the speakers are: every statement is led to its source, and every source to the fullest name that the article
 * gives it.
 *
 *   Ines Okafor, the chief inspector, said … Okafor said … "…," she said. "…"
 *   named                                    named          resolved       carried
 *
 * Where the evidence is thin no source is given: a wrong name is worse than none.
 */
import { hasTag, isWhPronoun } from '../languages/tags.ts';
import type { Attribution, Source, Span } from '../model.ts';
import type { Mention, Reading, Statement, Token } from '../reading.ts';
import { antecedentOf, basisOf, namingMentions } from './basis.ts';
import { type Entity, newEntity, speaksForAnother } from './entity.ts';
import { fingerprint } from './fingerprint.ts';
import { headNoun } from './head-noun.ts';
import { reasonFor, sentenceAt } from './reason.ts';
import { resolveMentions } from './resolve-mentions.ts';
import { sourceOf } from './shown.ts';
import { isOneOfSome, isPartOfThem, namesNobody, wordsUnder } from './some-of-them.ts';
import { withWho } from './who-clauses.ts';

const textUnder = (text: string, span: Span) => text.slice(span.start, span.end);

/** Sources in the order in which they first stand in the text, and the statements with theirs. */
export function nameSources(
  reading: Reading,
  mentions: readonly Mention[],
  statements: readonly Statement[],
): { sources: readonly Source[]; attributions: readonly Attribution[] } {
  const { text } = reading.document;
  const resolution = resolveMentions(reading, mentions, statements);
  const spans = new Map<Entity, Span[]>();
  const fuller = new Map<Entity, Span[]>();
  const entities = statements.map((statement, i) => {
    const own = statement.mention && resolution.at[i] !== null ? (mentions[resolution.at[i] ?? 0] as Mention) : null;
    if (statement.mention && own?.form === 'pronoun' && isPartOfThem(wordsUnder(reading, statement.mention))) return null;
    if (statement.mention && own && coordinated(reading, mentions, statement.mention, resolution.at[i] as number))
      return worded(statement.mention, spans);
    if (statement.mention && own && !own.name && isOneOfSome(wordsUnder(reading, statement.mention)))
      return worded(statement.mention, spans);
    const entity = resolution.sources[i];
    const at = own ?? mentions[resolution.at[i] ?? -1];
    const longer = at && entity && !entity.named ? withWho(reading, at, statement) : null;
    if (longer && entity) fuller.set(entity, [...(fuller.get(entity) ?? []), longer]);
    if (entity?.mentions.some((m) => mentions[m]?.form !== 'pronoun')) return entity;
    if (!statement.mention || own) return null;
    return namesNobody(wordsUnder(reading, statement.mention)) ? null : worded(statement.mention, spans);
  });
  let past = 0;
  statements.forEach((statement, i) => {
    while ((mentions[past]?.start ?? Number.POSITIVE_INFINITY) < (statement.content[0]?.start ?? 0)) past++;
    if (statement.mention || statement.continues === null) return;
    const [before, entity] = [statements[statement.continues] as Statement, entities[statement.continues] ?? null];
    const goes =
      entity &&
      goesOn(reading, before, statement, entity) &&
      !othersBetween(reading, before, statement, mentions, past, resolution.of, entity);
    entities[i] = goes ? entity : null;
  });
  entities.forEach((entity, i) => {
    const said = mentions[resolution.at[i] ?? -1];
    const issuer = said && entity && !entity.named ? issuedBy(reading, said, statements, i) : null;
    if (issuer !== null) entities[i] = entities[issuer] ?? entity;
  });
  const speaking = new Set<Entity>();
  for (const entity of entities) {
    if (!entity) continue;
    speaking.add(entity);
    if (entity.of && speaksForAnother(reading.language, entity)) speaking.add(entity.of);
  }
  const position = (entity: Entity) => {
    const own = spans.get(entity)?.[0]?.start ?? Number.POSITIVE_INFINITY;
    return entity.mentions.reduce((first, m) => Math.min(first, mentions[m]?.start ?? first), own);
  };
  const positions = new Map([...speaking].map((entity) => [entity, position(entity)]));
  const listed = [...speaking].sort((a, b) => (positions.get(a) ?? 0) - (positions.get(b) ?? 0));
  const index = new Map(listed.map((entity, i) => [entity, i]));
  const said = statements.flatMap(({ cue }) => (cue ? [cue.start] : [])).sort((a, b) => a - b);
  const sources = listed.map((entity) => {
    const source = sourceOf(reading, mentions, entity, spans.get(entity) ?? [], fuller.get(entity) ?? [], index);
    const reason = source.kind === 'unnamed' || source.kind === 'group' ? reasonFor(reading, source.mentions, said) : null;
    return reason === null ? source : { ...source, kind: 'unnamed' as const, reason };
  });
  const naming = namingMentions(mentions);
  const seen = new Map<string, number>();
  const attributions = statements.map((statement, i): Attribution => {
    const entity = entities[i] ?? null;
    const source = entity ? (index.get(entity) ?? null) : null;
    // the name stands in the standfirst, not at the answer
    const away = statement.rule === 'interview';
    const basis =
      source === null || !entity
        ? 'none'
        : away
          ? 'carried'
          : basisOf(reading, statement, entity, sources[source] as Source, mentions[resolution.at[i] ?? -1] ?? null);
    const key = fingerprint(statement.content.map((span) => text.slice(span.start, span.end)).join('\n'));
    const times = seen.get(key) ?? 0;
    seen.set(key, times + 1);
    return {
      id: times === 0 ? key : `${key}-${times + 1}`,
      kind: statement.kind,
      content: statement.content,
      cue: statement.cue,
      mention: away ? null : mentionAt(statement, source === null ? null : spanOf(mentions, resolution.at[i] ?? null)),
      via: statement.via,
      source,
      basis,
      antecedent:
        basis === 'resolved' || basis === 'carried'
          ? away
            ? statement.mention
            : antecedentOf(text, statement, naming(entity as Entity), sources[source as number] as Source)
          : null,
      rule: statement.rule,
      confidence: statement.confidence,
    };
  });
  return { sources, attributions };
}

/**
 * True where a quotation without a cue can be taken for the same speaker's. A person goes on speaking; a body, a document or a
 * group does only in the paragraph in which it was quoted word for word: such quotations of the next one were another's in two of three.
 */
function goesOn(reading: Reading, before: Statement, statement: Statement, entity: Entity): boolean {
  if (statement.cue !== null || statement.kind !== 'direct' || entity.kind === 'person' || (entity.kind === null && entity.named))
    return true;
  const { text } = reading.document;
  const gap = text.slice(before.content.at(-1)?.end ?? 0, statement.content[0]?.start ?? 0);
  return before.kind === 'direct' && !gap.includes('\n');
}

/** Statements that are looked at for who issued a document that speaks. */
const ISSUED_WITHIN = 6;

/** The statement whose speaker made it by the document that speaks here: "The force said in a statement …", "the statement said"; null: none. */
function issuedBy(reading: Reading, said: Mention, statements: readonly Statement[], at: number): number | null {
  if (said.kind !== 'document' || said.form !== 'definite' || !reading.language.vocabulary.has(headNoun(reading, said), 'issued'))
    return null;
  for (let i = at - 1; i >= Math.max(0, at - ISSUED_WITHIN); i--) {
    const via = statements[i]?.via;
    if (via && textUnder(reading.document.text, via).toLowerCase().split(/\s+/u).includes(headNoun(reading, said))) return i;
  }
  return null;
}

/** Where the sentence ends in which a statement has its cue; its content, where it has none. */
function endOfSaying(reading: Reading, { content, cue }: Statement): number {
  const end = content.at(-1)?.end ?? 0;
  return cue ? Math.max(end, reading.sentences[sentenceAt(reading, cue.start)]?.end ?? 0) : end;
}

/** True where another person is named between a statement and a quotation without a cue, in the paragraph of the second: whose words those are is open. `past`: the first mention after it. */
function othersBetween(
  reading: Reading,
  before: Statement,
  statement: Statement,
  mentions: readonly Mention[],
  past: number,
  of: readonly (Entity | null)[],
  entity: Entity,
): boolean {
  if (statement.cue !== null || statement.kind !== 'direct') return false;
  const paragraph = reading.document.text.lastIndexOf('\n', statement.content[0]?.start ?? 0);
  const from = Math.max(paragraph, endOfSaying(reading, before));
  for (let m = past - 1; m >= 0; m--) {
    const { name, kind, start } = mentions[m] as Mention;
    if (start < from) return false;
    if (name && kind === 'person' && of[m] !== entity) return true;
  }
  return false;
}

/** The words at the cue, or, where they name no one, those that do: "Ruiz" in "After the match, Ruiz, the coach, said". */
const mentionAt = ({ mention }: Statement, found: Span | null): Span | null =>
  found && mention && (found.end <= mention.start || mention.end <= found.start) ? found : (mention ?? found);

const spanOf = (mentions: readonly Mention[], at: number | null): Span | null => {
  const mention = at === null ? null : mentions[at];
  return mention ? { start: mention.start, end: mention.end } : null;
};

/** True where the words at the cue join two phrases with "and" or "or". */
function coordinated(reading: Reading, mentions: readonly Mention[], span: Span, at: number): boolean {
  const own = mentions[at] as Mention;
  if (own.start < span.start || own.end >= span.end) return false;
  // what stands in apposition may have an "and" of its own: "Rick Bell, the former senator and candidate"
  const apposed = mentions.slice(at + 1, at + 12).some((mention) => mention.apposition === at);
  const { tokens } = reading;
  for (let i = own.last; i < tokens.length && (tokens[i]?.end ?? 0) < span.end; i++) {
    const token = tokens[i] as Token;
    if (isWhPronoun(token)) return false;
    if (
      token.tag === 'CC' &&
      (!apposed || (tokens[i - 1]?.text === ',' && hasTag(tokens[i + 1], 'DT', 'NNP', 'PRP$') && tokens[i + 2]?.tag !== 'IN'))
    )
      return true;
  }
  return false;
}

/** A source that is known by the words at the cue alone. */
function worded(span: Span, spans: Map<Entity, Span[]>): Entity {
  const entity = newEntity('group', null, true);
  spans.set(entity, [span]);
  return entity;
}
