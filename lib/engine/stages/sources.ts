/**
 * Who the speakers are: every statement is led to its source, and every source to the fullest name that the article
 * gives it.
 *
 *   Ines Okafor, the chief inspector, said … Okafor said … "…," she said. "…"
 *   named                                    named          resolved       carried
 *
 * Where the evidence is thin no source is given: a wrong name is worse than none.
 */
import { fingerprint } from '../fingerprint.ts';
import { isSpokesNoun, TITLES_KEPT } from '../languages/people.ts';
import type { Attribution, Basis, Source, SourceKind, Span } from '../model.ts';
import type { Mention, Reading, Statement, Token } from '../reading.ts';
import { withWho } from './sources-at-cues.ts';
import { type Entity, formality, nameWords, newEntity, wordBeforeName } from './sources-entities.ts';
import { reasonFor } from './sources-reason.ts';
import { resolveMentions } from './sources-resolve.ts';

/** Longer descriptions are cut to their own phrase. */
const LONGEST_NAME = 18;
const MOST_ALIASES = 12;
/** So often an article writes a short name that it knows a body by. */
const LEAST_SHORT = 3;

/** Whom these are of, the words do not say. */
const PART_OF_THEM = /^(?:all|most|many|some|several|both|none|neither|each|any|few|\w+) of (?:them|these|those|us|whom|which)$/i;

/** Some of a group: not the group. */
const ONE_OF_THEM =
  /^(?:one|another|two|three|four|some|several|many|most|none|a (?:few|number|handful)) of (?!them\b|us\b|whom\b|which\b)\w/i;

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
    if (statement.mention && own?.form === 'pronoun' && PART_OF_THEM.test(textUnder(text, statement.mention))) return null;
    if (statement.mention && own && coordinated(reading, mentions, statement.mention, resolution.at[i] as number))
      return worded(statement.mention, spans);
    if (statement.mention && own && !own.name && ONE_OF_THEM.test(textUnder(text, statement.mention)))
      return worded(statement.mention, spans);
    const entity = resolution.sources[i];
    const at = own ?? mentions[resolution.at[i] ?? -1];
    const longer = at && entity && !entity.named ? withWho(reading, at, statement) : null;
    if (longer && entity) fuller.set(entity, [...(fuller.get(entity) ?? []), longer]);
    if (entity?.mentions.some((m) => mentions[m]?.form !== 'pronoun')) return entity;
    if (!statement.mention || own) return null;
    return /^(?:who|which|that|it|he|she|they|we|i|you|all|both|neither|none|this|these|those|each)$/i.test(
      text.slice(statement.mention.start, statement.mention.end),
    )
      ? null
      : worded(statement.mention, spans);
  });
  statements.forEach((statement, i) => {
    if (statement.mention || statement.continues === null) return;
    const [before, entity] = [statements[statement.continues] as Statement, entities[statement.continues] ?? null];
    entities[i] = entity && goesOn(reading, before, statement, entity) ? entity : null;
  });
  const speaking = new Set<Entity>();
  for (const entity of entities) {
    if (!entity) continue;
    speaking.add(entity);
    if (entity.of && speaksForAnother(entity)) speaking.add(entity.of);
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
    const reason = /^(?:unnamed|group)$/.test(source.kind) ? reasonFor(reading, source.mentions, said) : null;
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
          : basisOf(statement, entity, sources[source] as Source, text, mentions, resolution.at[i] ?? null);
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
    if (/^(?:WP|WDT)$/.test(token.tag)) return false;
    if (token.tag === 'CC' && (!apposed || (tokens[i - 1]?.text === ',' && /^NNP$/.test(tokens[i + 1]?.tag ?? '')))) return true;
  }
  return false;
}

/** A source that is known by the words at the cue alone. */
function worded(span: Span, spans: Map<Entity, Span[]>): Entity {
  const entity = newEntity('group', null, true);
  spans.set(entity, [span]);
  return entity;
}

const speaksForAnother = (entity: Entity): boolean => [...entity.heads].some(isSpokesNoun);

const textUnder = (text: string, span: Span) => text.slice(span.start, span.end);
const wordCount = (words: string) => words.split(/\s+/u).length;

function sourceOf(
  reading: Reading,
  mentions: readonly Mention[],
  entity: Entity,
  own: readonly Span[],
  fuller: readonly Span[],
  index: ReadonlyMap<Entity, number>,
): Source {
  const { text } = reading.document;
  const order = [...new Set(entity.mentions)].sort((a, b) => a - b);
  const list = order.map((m) => mentions[m] as Mention);
  const names = order.flatMap((m) => (mentions[m]?.name ? [fullName(reading, mentions, m, entity)] : []));
  const descriptions = list.flatMap((mention) => (mention.name || mention.form === 'pronoun' ? [] : [mention as Span]));
  const span =
    introduced(reading, mentions, order) ??
    formal(text, names) ??
    fullest(text, names) ??
    fullest(text, [...own, ...fuller, ...descriptions]) ??
    (list[0] as Span);
  const name = textUnder(text, span);
  const aliases: string[] = [];
  const heard = new Set([name.toLowerCase()]);
  for (const mention of [...own, ...names, ...list.filter((m) => m.form !== 'pronoun')]) {
    const alias = textUnder(text, mention);
    const key = alias.toLowerCase().replace(/^the /, '');
    if (heard.has(key) || heard.has(alias.toLowerCase()) || wordCount(alias) > LONGEST_NAME || alias.includes('\n')) continue;
    heard.add(key);
    if (aliases.length < MOST_ALIASES) aliases.push(alias);
  }
  const role =
    list.find((mention) => mention.name && mention.role)?.role ??
    (names.length > 0 ? descriptions.find((description) => (description as Mention).kind === 'person') : null) ??
    null;
  const mentioned = own.length > 0 ? own : list.map(({ start, end }) => ({ start, end }));
  return {
    name,
    aliases,
    kind: kindOf(entity, names.length > 0, list),
    role: role ? textUnder(text, role) : null,
    reason: null,
    speaksFor: entity.of && speaksForAnother(entity) ? (index.get(entity.of) ?? null) : null,
    mentions: mentioned,
  };
}

/** The name with the title that belongs to it: "Sir Sadiq Khan", "Dr Okafor". */
function fullName(reading: Reading, mentions: readonly Mention[], own: number, entity: Entity): Span {
  const mention = mentions[own] as Mention;
  const name = mention.name as Span;
  const { tokens } = reading;
  if (entity.kind !== 'person') {
    // "Office for National Statistics (ONS)"
    const [open, acronym, close] = [tokens[mention.last], tokens[mention.last + 1], tokens[mention.last + 2]];
    const bracketed = name.end === mention.end && open?.text === '(' && close?.text === ')' && /^\p{Lu}\p{L}+$/u.test(acronym?.text ?? '');
    return bracketed && close && entity.mentions.some((m) => m !== own && mentions[m]?.first === mention.last + 1)
      ? { start: name.start, end: close.end }
      : name;
  }
  const before = wordBeforeName(reading, mention);
  if (!before || before.end + 1 !== name.start) return name;
  const single = !/\s/u.test(textUnder(reading.document.text, name));
  const kept = TITLES_KEPT.has(before.lower) || (single && /^(?:mr|mrs|ms|miss|mx)\.?$/.test(before.lower));
  return kept ? { start: before.start, end: name.end } : name;
}

/**
 * The short name of a body that the article knows by it: its paragraphs begin with "Nato", and write once what it is short for. Null where
 * they begin with the long one: "the Office for National Statistics (ONS)".
 */
function introduced(reading: Reading, mentions: readonly Mention[], order: readonly number[]): Span | null {
  const { text, blocks } = reading.document;
  const names = order
    .map((m) => mentions[m] as Mention)
    .filter(({ name, first }) => name && blocks[reading.tokens[first]?.block ?? 0]?.kind === 'paragraph')
    .map(({ name }) => name as Span);
  const words = names.map((name) => textUnder(text, name));
  const [short] = words;
  const long = new Set(words.filter((name) => name.includes(' ')));
  if (!short || short.includes(' ') || long.size !== 1 || words.filter((name) => long.has(name)).length > 1) return null;
  const known = /^\p{Lu}{2,}s?$/u.test(short) || (formality(short) ?? 0) > 0;
  return known && words.filter((name) => name === short).length >= LEAST_SHORT ? (names[0] as Span) : null;
}

/** The most formal of the names of a well-known institution; null where it has none. */
function formal(text: string, spans: readonly Span[]): Span | null {
  let best: Span | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const span of spans) {
    const rank = formality(textUnder(text, span).replace(/ \([^()]*\)$/u, ''));
    if (rank !== null && (rank < least || (rank === least && best && span.end - span.start > best.end - best.start))) {
      least = rank;
      best = span;
    }
  }
  return best;
}

/** The span of most words, the first of them; acronyms only where there is nothing longer. */
function fullest(text: string, spans: readonly Span[]): Span | null {
  let best: Span | null = null;
  let most = 0;
  for (const span of spans) {
    const words = textUnder(text, span);
    const count = wordCount(words);
    if (count > LONGEST_NAME && best) continue;
    const worth =
      count +
      (count === 1 && /^\p{Lu}+$/u.test(words) ? 0 : 0.5) +
      (/^(?:his|her|its|their)\b/i.test(words) ? -0.5 : 0) +
      (/^(?:mr|mrs|ms|miss|mx)\b/i.test(words) ? -0.9 : 0);
    if (worth > most) {
      most = worth;
      best = span;
    }
  }
  return best ? { start: best.start, end: best.end } : null;
}

function kindOf(entity: Entity, named: boolean, list: readonly Mention[]): SourceKind {
  if (entity.kind === 'document') return 'document';
  if (entity.kind === 'group') return list.length > 0 && entity.heads.has('source') ? 'unnamed' : 'group';
  if (entity.kind === 'person') return named ? 'person' : 'unnamed';
  if (entity.kind === null && !named) return entity.plural ? 'group' : 'document';
  return entity.plural && entity.kind !== 'organisation' ? 'group' : 'organisation';
}

function basisOf(
  statement: Statement,
  entity: Entity,
  source: Source,
  text: string,
  mentions: readonly Mention[],
  at: number | null,
): Basis {
  const mention = at === null ? null : (mentions[at] as Mention);
  if (!statement.mention && !mention) return 'carried';
  if (!mention) return 'named';
  if (mention.form === 'pronoun') return 'resolved';
  if (mention.name) return sharesName(text.slice(mention.name.start, mention.name.end), source.name) ? 'named' : 'resolved';
  if (entity.named) return 'resolved';
  return textUnder(text, mention).toLowerCase() === source.name.toLowerCase() ? 'named' : 'resolved';
}

/** True where a reader sees that two names are one: a word of theirs begins alike, or one is in capitals. "Scotland Yard" does not show whose it is. */
function sharesName(short: string, name: string): boolean {
  if (/^\p{Lu}{2,}s?$/u.test(short.replace(/[.\s]/g, ''))) return true;
  const words = nameWords(name);
  return nameWords(short).some((word) => words.some((other) => other.startsWith(word) || word.startsWith(other)));
}

/** For each entity the mentions that name it, in text order; descriptions where it has no name. */
function namingMentions(mentions: readonly Mention[]): (entity: Entity) => readonly Mention[] {
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
function antecedentOf(text: string, statement: Statement, naming: readonly Mention[], source: Source): Span | null {
  const at = statement.mention?.start ?? statement.content[0]?.start ?? 0;
  let low = 0;
  let high = naming.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((naming[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const chosen = naming[low - 1] ?? naming.find((mention) => mention.start !== statement.mention?.start);
  if (chosen) return { start: chosen.start, end: chosen.end };
  return source.mentions.find((span) => textUnder(text, span) === source.name) ?? null;
}
