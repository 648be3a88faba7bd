/** Who said each statement: whom its mention stands for, or who the words at its cue are. */
import { is } from '../languages/vocabulary.ts';
import { type Span, textOf } from '../model.ts';
import type { Mention, Reading, Statement } from '../reading.ts';
import { creditIn } from '../text/credit-line.ts';
import { coordinated } from './at-cues/coordinated.ts';
import { mayBeInner } from './at-cues/inner-subject.ts';
import { firstMentionAt } from './at-cues/nearby.ts';
import { isOneOfSome, isOneOfTwo, isPartOfThem, isSomeThere, namesNobody, withBound, wordsUnder } from './at-cues/some-of-them.ts';
import { withWho } from './at-cues/who-clauses.ts';
import { headNoun } from './discourse/head-noun.ts';
import { type Entity, newEntity } from './entities/entity.ts';
import type { Resolution } from './resolve-mentions.ts';
import { sentenceAt } from './shown/reason.ts';
import { saysI } from './shown/says-i.ts';
import type { Worded } from './shown/shown.ts';

export type Either = readonly [Entity, Entity];

export interface Speakers {
  /** For each statement who said it; null: not known. */
  readonly of: readonly (Entity | null)[];
  /** For each statement of which nothing tells who of two said it, these two; null: it is not so. */
  readonly perhaps: readonly (Either | null)[];
  /** The words that they are known by beside their mentions. */
  readonly worded: (entity: Entity) => Worded;
}

export function speakersOf(
  reading: Reading,
  mentions: readonly Mention[],
  statements: readonly Statement[],
  resolution: Resolution,
): Speakers {
  const own = new Map<Entity, Span[]>();
  const fuller = new Map<Entity, Span[]>();
  const worded = (span: Span): Entity => {
    const entity = newEntity('group', null, true);
    own.set(entity, [span]);
    return entity;
  };
  const rivals = statements.map((statement, i) => rivalsAt(mentions, statement, i, resolution));
  const spoken = statements.map((statement, i): Entity | null => {
    const at = mentions[resolution.at[i] ?? -1] ?? null;
    const entity = resolution.sources[i] ?? null;
    const words = statement.mention ? wordsUnder(reading, statement.mention) : [];
    if (rivals[i]) return null;
    if (isOneOfTwo(words) || mayBeInner(reading, mentions, statements[i - 1], statement)) return null;
    if (statement.mention && at) {
      if (at.form === 'pronoun' && isPartOfThem(words)) return null;
      const several = coordinated(reading, mentions, statement.mention, resolution.at[i] as number, resolution.of);
      if (several) {
        const joint = withoutChannel(reading, statement.mention);
        const together = resolution.together.get(resolution.at[i] as number);
        if (!together) return worded(joint);
        own.set(together, [...(own.get(together) ?? together.together), joint]);
        return together;
      }
      // "Damp in Hull" asks, as somebody calls themselves
      if (statement.shape === 'asked' && at.kind === null && at.end < statement.mention.end) return worded(statement.mention);
      if (isSomeThere(words) || (!at.name && at.kind !== 'person' && isOneOfSome(words))) return worded(statement.mention);
    }
    const longer = at && entity && !entity.named ? (withWho(reading, at, statement) ?? withBound(reading, at)) : null;
    if (longer && entity) fuller.set(entity, [...(fuller.get(entity) ?? []), longer]);
    if (entity && (entity.together.length > 0 || entity.mentions.some((m) => mentions[m]?.form !== 'pronoun'))) return entity;
    return !statement.mention || at || namesNobody(words) ? null : worded(statement.mention);
  });
  const speakers = carriedOn(reading, mentions, statements, resolution, spoken);
  const of = speakers.map((speaker, i) => {
    const said = mentions[resolution.at[i] ?? -1];
    const issuer = said && speaker && !speaker.named ? issuedBy(reading, said, statements, i) : null;
    return issuer === null ? speaker : (speakers[issuer] ?? speaker);
  });
  const ones = new Set(statements.flatMap((statement, i) => (saysI(reading, statement) ? [of[i] ?? null] : [])));
  return {
    of,
    perhaps: eithersOf(statements, resolution, of, rivals),
    worded: (entity) => ({ own: own.get(entity) ?? entity.together, fuller: fuller.get(entity) ?? [], isOne: ones.has(entity) }),
  };
}

/** That two may go on with the cue of a statement, and who they are, where both are known; null: it is not so. */
type Rivals = { readonly either: Either | null } | null;

function rivalsAt(mentions: readonly Mention[], { rival }: Statement, i: number, { of, sources }: Resolution): Rivals {
  if (!rival) return null;
  const own = sources[i] ?? null;
  const m = firstMentionAt(mentions, rival.start);
  const other = mentions[m]?.start === rival.start ? (of[m] ?? null) : null;
  // "Ruiz left when Ana Ruiz was told, saying"
  if (own && own === other) return null;
  return { either: own && other ? [own, other] : null };
}

/** For each statement the two of whom its words, or those of the statement that it goes on from, may mean either. */
function eithersOf(
  statements: readonly Statement[],
  { at, of, perhaps }: Resolution,
  speakers: readonly (Entity | null)[],
  rivals: readonly Rivals[],
): readonly (Either | null)[] {
  const found: (Either | null)[] = [];
  for (const [i, { mention, continues }] of statements.entries()) {
    const [one, other] = (perhaps.get(at[i] ?? -1) ?? []).map((m) => of[m]);
    const own: Either | null = one && other && one !== other ? [one, other] : (rivals[i]?.either ?? null);
    const before = !mention && continues !== null && continues < i ? found[continues] : null;
    found.push(speakers[i] ? null : (own ?? before ?? null));
  }
  return found;
}

/** The words at a cue before the channel that they go on with: "said Ruiz and Bell | in a joint statement". */
function withoutChannel(reading: Reading, span: Span): Span {
  const words = wordsUnder(reading, span);
  const from = words.findLastIndex((word) => is(word, 'channelPreposition'));
  return from < 1 || !reading.language.channels.has(words.at(-1)?.lower ?? '')
    ? span
    : { start: span.start, end: words[from - 1]?.end ?? span.end };
}

/** Who says each statement: `spoken`, where words at a cue tell it, else who said those before it, where they may go on. */
function carriedOn(
  reading: Reading,
  mentions: readonly Mention[],
  statements: readonly Statement[],
  resolution: Resolution,
  spoken: readonly (Entity | null)[],
): readonly (Entity | null)[] {
  const speakers: (Entity | null)[] = [];
  let past = 0;
  for (const [i, statement] of statements.entries()) {
    while ((mentions[past]?.start ?? Number.POSITIVE_INFINITY) < (statement.content[0]?.start ?? 0)) past++;
    if (statement.mention || statement.continues === null || resolution.at[i] !== null) {
      speakers.push(spoken[i] ?? overParagraph(reading, mentions, statements, resolution, { i, past, speaker: speakers[i - 1] ?? null }));
      continue;
    }
    const before = statements[statement.continues];
    // words before their cue go on from what comes after them
    const entity = (statement.continues < i ? speakers : spoken)[statement.continues] ?? null;
    const open = before && entity && goesOn(reading, before, statement, entity) ? openFrom(reading, before, statement) : null;
    const isOther = (m: number) => mentions[m]?.kind === 'person' && mentions[m]?.name !== null && resolution.of[m] !== entity;
    let other = open === null || (before !== undefined && asksSomebody(mentions, before));
    for (let m = past - 1; open !== null && m >= 0 && (mentions[m]?.start ?? 0) >= open && !other; m--) other = isOther(m);
    speakers.push(other ? null : entity);
  }
  return speakers;
}

/** True for "Ruiz asked Bell why it was late": a quotation that comes next is the answer. */
function asksSomebody(mentions: readonly Mention[], { act, cue, content }: Statement): boolean {
  const until = content[0]?.start ?? 0;
  if (act !== 'question' || !cue || cue.end >= until) return false;
  for (let m = firstMentionAt(mentions, cue.end); (mentions[m]?.start ?? until) < until; m++)
    if (mentions[m]?.kind === 'person') return true;
  return false;
}

/** A statement, the first mention behind where it begins, and who spoke before it. */
interface Standing {
  readonly i: number;
  readonly past: number;
  readonly speaker: Entity | null;
}

/**
 * Who spoke last, where a quotation without a cue opens a paragraph after one that names them, tells of nobody else and holds no statement:
 * "“It was late,” Ana Ruiz said. ¶ Ruiz lost her boat. ¶ “It was dark.”"; null: it is not so.
 */
function overParagraph(
  { document: { text } }: Reading,
  mentions: readonly Mention[],
  statements: readonly Statement[],
  { at, of }: Resolution,
  { i, past, speaker }: Standing,
): Entity | null {
  const { mention, content, kind, shape } = statements[i] as Statement;
  const start = content[0]?.start ?? 0;
  const lead = text.slice(0, start).trimEnd();
  const opens = text.slice(lead.length, start).includes('\n') && !lead.endsWith(':');
  if (mention || at[i] !== null || speaker?.kind !== 'person' || kind !== 'direct' || shape !== 'alone' || !opens) return null;
  const from = lead.lastIndexOf('\n');
  const before = text.slice(0, Math.max(from, 0)).trimEnd();
  const last = statements[i - 1];
  const end = Math.max(last?.content.at(-1)?.end ?? 0, last?.cue?.end ?? 0);
  if (end > from || end <= before.lastIndexOf('\n')) return null;
  // "– Ana Ruiz, Leith": the credit of what stands over it
  if (creditIn(lead.slice(from + 1)) !== null) return null;
  let named = false;
  for (let m = past - 1; m >= 0 && (mentions[m]?.start ?? 0) > from; m--) {
    const { kind: sort, name } = mentions[m] as Mention;
    if (of[m] === speaker && name) named = true;
    else if (sort === 'person' && of[m] !== speaker) return null;
  }
  return named ? speaker : null;
}

/**
 * True where a quotation without a cue can be taken for the same speaker's. A person goes on speaking; a body, a document or a
 * group does only in the paragraph in which it was quoted word for word: such quotations of the next one were another's in two of three.
 */
function goesOn(reading: Reading, before: Statement, statement: Statement, entity: Entity): boolean {
  if (statement.kind !== 'direct' || entity.kind === 'person' || (entity.kind === null && entity.named)) return true;
  const { text } = reading.document;
  const gap = text.slice(before.content.at(-1)?.end ?? 0, statement.content[0]?.start ?? 0);
  return before.kind === 'direct' && !gap.includes('\n');
}

/**
 * From where on another person who is named before a quotation without a cue leaves open whose words it is: the start of its paragraph,
 * or the end of the sentence with the statement before it.
 */
function openFrom(reading: Reading, before: Statement, statement: Statement): number {
  if (statement.kind !== 'direct') return Number.POSITIVE_INFINITY;
  return Math.max(reading.document.text.lastIndexOf('\n', statement.content[0]?.start ?? 0), endOfSaying(reading, before));
}

/** Where the sentence ends in which a statement has its cue; its content, where it has none. */
function endOfSaying(reading: Reading, { content, cue }: Statement): number {
  const end = content.at(-1)?.end ?? 0;
  return cue ? Math.max(end, reading.sentences[sentenceAt(reading, cue.start)]?.end ?? 0) : end;
}

/** Statements that are looked at for who issued a document that speaks. */
const ISSUED_WITHIN = 6;

/** The statement whose speaker made it by the document that speaks here: "The force said in a statement …", "the statement said"; null: none. */
function issuedBy(reading: Reading, said: Mention, statements: readonly Statement[], at: number): number | null {
  if (said.kind !== 'document' || said.form !== 'definite' || !reading.language.vocabulary.has(headNoun(reading, said), 'issued'))
    return null;
  for (let i = at - 1; i >= Math.max(0, at - ISSUED_WITHIN); i--) {
    const via = statements[i]?.via;
    if (via && textOf(reading.document, via).toLowerCase().split(/\s+/u).includes(headNoun(reading, said))) return i;
  }
  return null;
}
