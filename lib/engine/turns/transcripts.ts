/**
 * Whether labelled lines are a talk: turns of people who speak again and again, and no list of people, no guide that asks its own questions.
 *
 *   Ana Ruiz: It was late.   TB: How late?   Ana Ruiz: By a day.      Q: Can you fish here?   A: Yes, in May.
 *   (a talk)                                                           (anybody's)
 */
import type { Reading } from '../reading.ts';
import { exchangesOf, isPutToSomebody } from './exchanges.ts';
import { isSaid, type Label } from './labels.ts';
import type { Line } from './lines.ts';
import type { Speaker, SpeakerKind } from './speakers.ts';

/** Fewest labelled lines that make a transcript; at least two of them must be one speaker's. */
export const FEWEST = 3;
/** Most speakers, as a share of the lines: in a list of people each is named once. */
const LABELS = 0.7;

/** True where the labelled lines are turns: of two at least, one of whom speaks again; or of one whom questions without a label are put to. */
export function isTranscript(labels: readonly Label[], speakers: ReadonlyMap<string, Speaker>, asked: boolean): boolean {
  const times = new Map(labels.map(({ key }) => [speakers.get(key)?.group, speakers.get(key)?.times ?? 0]));
  const again = [...times.values()].some((count) => count > 1);
  // a list of people has their names, and no "Q"
  const named = labels.filter(({ key }) => !isNameless(speakers, key));
  const isSpread = new Set(named.map(({ key }) => speakers.get(key)?.group)).size > named.length * LABELS;
  const isPut = labels.filter(({ key }) => speakers.get(key)?.kind === 'question').length >= FEWEST;
  const isList = isSpread && !isPut && !labels.every(({ timed }) => timed) && !isTalk(labels, speakers);
  return labels.length >= FEWEST && again && !isList && (times.size > 1 || asked);
}

/** True where those who speak have no names, and most speak of themselves: "Woman 1: I walk now." */
export function areNameless(labels: readonly Label[], speakers: ReadonlyMap<string, Speaker>): boolean {
  const own = labels.filter(({ line }) => line.own).length;
  return labels.length >= FEWEST && own * 2 > labels.length && labels.every(({ key }) => isNameless(speakers, key));
}

const isNameless = (speakers: ReadonlyMap<string, Speaker>, key: string): boolean => speakers.get(key)?.kind === 'nameless';

/** True where people speak of themselves or to somebody in every line, and one of them asks: a talk of which little is given. */
function isTalk(labels: readonly Label[], speakers: ReadonlyMap<string, Speaker>): boolean {
  return labels.every(({ line }) => line.own || line.spokenTo) && labels.some(({ key, line }) => line.asks && speakers.get(key)?.asks);
}

/** Share of the lines under names alone in which nobody asks, says "I" or "you", from which on they are about the people. */
const ABOUT = 0.6;

/**
 * True where most labels are names on lines of their own, and what stands under them is told about the people: a list of them. Or where most
 * of what stands behind them does not end as what is said does: "Ana Ruiz: How I sold my boat" is a talk that is to come.
 */
export function isList({ tokens }: Reading, labels: readonly Label[]): boolean {
  if (labels.filter(({ line }) => isSaid(tokens, line)).length * 2 < labels.length) return true;
  const over = labels.filter(({ range, line }) => range.last <= line.first && tokens[range.last]?.text !== ':');
  const about = over.filter(({ line }) => !line.own && !line.spokenTo && !line.asks).length;
  return over.length * 2 > labels.length && about >= over.length * ABOUT;
}

const LETTERS: ReadonlySet<SpeakerKind | undefined> = new Set<SpeakerKind>(['question', 'answer']);

/** True where all labels are "Q" and "A". */
export const isLettered = (labels: readonly Label[], speakers: ReadonlyMap<string, Speaker>): boolean =>
  labels.every(({ key }) => LETTERS.has(speakers.get(key)?.kind));

/** In what share of the answers who answers says "I", in more than one: "A" in a guide has them for everybody. */
export function shareOfOwn(labels: readonly Label[], speakers: ReadonlyMap<string, Speaker>): number {
  const answers = labels.filter(({ key }) => speakers.get(key)?.kind === 'answer');
  const own = answers.filter(({ line }) => line.alone).length;
  return own > 1 ? own / answers.length : 0;
}

/** True where the lines that end with a question mark under such labels are put to somebody, and not by the readers. */
export function isInterview(reading: Reading, lines: readonly Line[], labels: readonly Label[]): boolean {
  const asking = new Map(labels.filter(({ line }) => line.asks).map(({ line, content }) => [line.block, content]));
  const exchanges = exchangesOf(reading, lines, ({ block }) => asking.get(block) ?? null);
  return isPutToSomebody(exchanges, false);
}
