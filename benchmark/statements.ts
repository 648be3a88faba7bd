/**
 * Compares the statements of an article: which marked stretches were found, under which name, and what was found that nobody marked.
 */
import { isUnderMentions, type MentionKind, mentionKindOf } from './mentions.ts';
import type { FoundSource, FoundStatement, MarkedArticle, MarkedStatement, Prediction } from './model.ts';
import { wordsOf } from './names.ts';
import { pairsOf } from './pairs.ts';
import { isSpeaker } from './speakers.ts';
import { type Stretch, stretchesOf } from './stretches.ts';

/** From this share of letters in common on a stretch is found; the finer measures are `close` and `exact`. */
export const FOUND = 0.5;
/** From this share on the edges of a stretch are nearly right. */
export const CLOSE = 0.8;

export interface MarkedStretch extends Stretch {
  readonly mark: MarkedStatement;
}

export interface FoundStretch extends Stretch {
  readonly statement: FoundStatement;
  readonly source: FoundSource | null;
}

/** How the name given compares with the marked one; none: the system gives no name. */
export type NameVerdict = 'right' | 'wrong' | 'none';

/** One marked stretch, and what became of it. */
export interface Asked {
  readonly marked: MarkedStretch;
  /** How the article names the source there; null where no speaker is marked. */
  readonly mentionKind: MentionKind | null;
  /** What was paired with it; `share` below {@link FOUND} is no find. */
  readonly found: { readonly stretch: FoundStretch; readonly share: number } | null;
  /** Null where it was not found, or no speaker is marked. */
  readonly name: NameVerdict | null;
  /** Whether a right name has two words of the speaker's name; null where the speaker's has only one, or the name is not right. */
  readonly full: boolean | null;
  /** Whether the words that name the source at the place were found; null where none are marked. */
  readonly mention: boolean | null;
}

/**
 * One stretch of a prediction. found: it is paired with a marked one and close enough. forgiven: it lies where nothing is asked.
 * apart: it says of itself that it is a request or a question. spurious: nobody marked it.
 */
export interface Told {
  readonly found: FoundStretch;
  readonly verdict: 'found' | 'forgiven' | 'apart' | 'spurious';
  /** The marked stretch that it found. */
  readonly asked: Asked | null;
}

export interface ComparedStatements {
  readonly asked: readonly Asked[];
  readonly told: readonly Told[];
}

/** Whether a statement is asked for. */
const counts = ({ act, nested }: MarkedStatement) => act !== 'other' && !nested;

/** The stretches of an article that are asked for. */
export function markedStretches({ text, attributions }: MarkedArticle): MarkedStretch[] {
  return attributions.filter(counts).flatMap((mark) => stretchesOf(text, mark.content).map((stretch) => ({ ...stretch, mark })));
}

/** Says of itself that it is no statement: never a hit on one. */
const isApart = ({ act }: FoundStatement) => act === 'request' || act === 'question';

/** Pairs what is marked with what was found, by the letters that they have in common. */
export function compareStatements(article: MarkedArticle, prediction: Prediction): ComparedStatements {
  const { text } = article;
  const marked = markedStretches(article);
  const found = prediction.attributions.flatMap((statement) => {
    const source = statement.source === null ? null : (prediction.sources[statement.source] ?? null);
    return stretchesOf(text, statement.content).map((stretch): FoundStretch => ({ ...stretch, statement, source }));
  });
  const pairs = pairsOf(
    marked,
    found.filter(({ statement }) => !isApart(statement)),
  );
  const pairOf = new Map(pairs.map((pair) => [pair.a, pair]));
  const asked = marked.map((stretch): Asked => {
    const pair = pairOf.get(stretch);
    return askedOf(stretch, pair ? { stretch: pair.b, share: pair.share } : null, article);
  });
  const isForgiven = forgivenIn(article);
  const askedFor = new Map(asked.flatMap((each) => (each.found ? [[each.found.stretch, each] as const] : [])));
  const told = found.map((stretch): Told => {
    const partner = askedFor.get(stretch) ?? null;
    if (partner && isFound(partner)) return { found: stretch, verdict: 'found', asked: partner };
    if (!partner && isForgiven(stretch)) return { found: stretch, verdict: 'forgiven', asked: null };
    return { found: stretch, verdict: !partner && isApart(stretch.statement) ? 'apart' : 'spurious', asked: null };
  });
  return { asked, told };
}

/** True from {@link FOUND} on. */
export const isFound = ({ found }: Asked): boolean => found !== null && found.share >= FOUND;

function askedOf(marked: MarkedStretch, found: Asked['found'], article: MarkedArticle): Asked {
  const { speaker, aliases, source: mentions } = marked.mark;
  const mentionKind = mentionKindOf(marked.mark, article.text);
  if (!found || found.share < FOUND) return { marked, mentionKind, found, name: null, full: null, mention: null };
  const { statement, source } = found.stretch;
  const name = speaker === null ? null : nameVerdict(source, [speaker, ...aliases], article);
  const full = name === 'right' && speaker !== null && source !== null ? isFull(source.name, speaker) : null;
  const mention =
    mentions.length === 0 ? null : isUnderMentions(mentions, statement.mention ? [statement.mention] : (source?.mentions ?? []));
  return { marked, mentionKind, found, name, full, mention };
}

function nameVerdict(source: FoundSource | null, own: readonly string[], article: MarkedArticle): NameVerdict {
  if (!source) return 'none';
  return isSpeaker(source, own, article) ? 'right' : 'wrong';
}

function isFull(given: string, speaker: string): boolean | null {
  const [words, inGiven] = [wordsOf(speaker), wordsOf(given)];
  return words.length < 2 ? null : words.filter((word) => inGiven.includes(word)).length > 1;
}

/** Whether half of a stretch lies in what is neither asked for nor punished: other acts, nested statements, what the marks ignore. */
function forgivenIn(article: MarkedArticle): (stretch: Stretch) => boolean {
  const left = article.attributions.filter((mark) => !counts(mark)).flatMap(({ content }) => stretchesOf(article.text, content));
  const spans = [...article.ignore, ...left.map(({ span }) => span)];
  const isIn = (at: number) => spans.some(({ start, end }) => start <= at && at < end);
  return ({ letters }) => [...letters].filter(isIn).length >= letters.size / 2;
}
