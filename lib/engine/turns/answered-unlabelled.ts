/**
 * What the one who is interviewed says without a label, in an interview in whose middle others join in: from then on labels tell who speaks.
 * And behind the last label, where questions are put in quick succession, below a heading or none: "Five quick ones".
 *
 *   Ana Ruiz runs the lock.      **When did you know?**      I was tired.      Tom, did you?      **Tom:** I did.      **Ana:** He did.
 *   ^──────^                     (question)                  ^──────────^                         ^───────────────────────────^ (labelled)
 */
import type { Range, Reading, Turn } from '../reading.ts';
import type { Exchange } from './exchanges.ts';
import { namesSpeaker } from './floor.ts';
import { guestBefore } from './guest.ts';
import type { Label } from './labels.ts';
import type { Line } from './lines.ts';
import { alike, type Named, type Names, rangeOf, wordsOf } from './people.ts';
import { exchangesApart } from './unlabelled.ts';

/** Fewest answers without a label before the first with one, which tell that this is how the interview begins. */
const FEWEST = 2;

/**
 * The turns without labels, in text order; empty where the lines above do not tell who answers, or who does has no label among the others.
 * @param turns those with labels
 */
export function answeredUnlabelled(
  reading: Reading,
  names: Names,
  lines: readonly Line[],
  labels: readonly Label[],
  turns: readonly Turn[],
): readonly Turn[] {
  const labelled = new Set([...labels.map(({ line }) => line.block), ...turns.filter(({ asks }) => !asks).map(({ block }) => block)]);
  const isLabelled = ({ line, under }: Exchange) => labelled.has(line.block) || under.some((one) => labelled.has(one.line.block));
  const exchanges = exchangesApart(reading, lines)?.filter((exchange) => exchange.under.length > 0 && !isLabelled(exchange)) ?? [];
  const [first] = exchanges;
  const until = labels[0]?.line.first ?? 0;
  if (!first || exchanges.filter(({ line }) => line.first < until).length < FEWEST) return [];
  const guest = guestBefore(reading, names, first.question.first);
  const words = guest ? wordsOf(reading, rangeOf(reading, guest)) : [];
  const isGuest = ({ range }: Label) => alike(wordsOf(reading, range), words);
  if (!guest || !labels.some(isGuest)) return [];
  const speaker = rangeOf(reading, guest);
  const asked = new Set(turns.map(({ block }) => block));
  return turnsIn(reading, names, exchanges, speaker, asked);
}

/**
 * The turns of the questions that are set apart behind the last label, in text order; empty where no one alone answers.
 * @param turns those before
 * @param guest who answers as "A"; null: "A" is no label, or it is not told
 */
export function answeredBelow(
  reading: Reading,
  names: Names,
  lines: readonly Line[],
  turns: readonly Turn[],
  guest: Range | null,
): readonly Turn[] {
  const last = turns.at(-1)?.block ?? 0;
  const below = lines.filter(({ block }) => block > last);
  const voices = turns.filter(({ asks }) => !asks).map(({ speaker }) => speaker);
  const isAlone = voices.every((one) => one && voices[0] && alike(wordsOf(reading, one), wordsOf(reading, voices[0])));
  const speaker = guest ?? (isAlone ? voices[0] : null);
  const exchanges = speaker ? exchangesApart(reading, below[0]?.kind === 'heading' ? below.slice(1) : below) : null;
  const [opening, until] = [below[0]?.first ?? 0, exchanges?.[0]?.question.first ?? 0];
  // "Five for Tom Bell" is no more of the talk above
  const isOther = ({ words, mentions }: Named) =>
    !alike(words, speaker ? wordsOf(reading, speaker) : []) && mentions.some(({ first }) => first >= opening && first < until);
  return speaker && exchanges && !names.all.some((one) => one.person && isOther(one))
    ? turnsIn(reading, names, exchanges, speaker, new Set())
    : [];
}

/** The turns of the exchanges. @param asked blocks in which somebody asks already */
function turnsIn(
  reading: Reading,
  names: Names,
  exchanges: readonly Exchange[],
  speaker: Range,
  asked: ReadonlySet<number>,
): readonly Turn[] {
  return exchanges.flatMap(({ question, line, under }) => {
    // what tells of nobody who speaks or is spoken to is the article's again: "Tom Bell comes in with the tea."
    const isAnswer = ({ line }: Exchange['under'][number], at: number) =>
      at === 0 ? !namesSpeaker(reading, names, line, speaker) : line.own || line.spokenTo;
    const end = under.findIndex((one, at) => !isAnswer(one, at));
    const answers = under.slice(0, end < 0 ? under.length : end);
    const put: Turn[] = asked.has(line.block) ? [] : [{ label: null, speaker: null, asks: true, content: question, block: line.block }];
    return [...put, ...answers.map(({ range, line }): Turn => ({ label: null, speaker, asks: false, content: range, block: line.block }))];
  });
}
