/**
 * The turns of an interview without labels: questions that are set apart, or are paragraphs of their own, and under each what the one who
 * was asked says. Who that is, the lines above tell.
 *
 *   Ana Ruiz retires in May.      **When did you know?**      In Leith, last winter. I was tired.
 *   ^──────^                      (question)                  ^──────────────────────────────────^
 */
import type { Reading, Turn } from '../reading.ts';
import { stylesOf } from './apart.ts';
import { askerBefore } from './asker.ts';
import { type Exchange, exchangesOf, FEWEST, isPutToSomebody, isToldBefore, type Question } from './exchanges.ts';
import { isClosing, namesSpeaker } from './floor.ts';
import { guestBefore } from './guest.ts';
import { isQuotation, type Line } from './lines.ts';
import { type Names, rangeOf } from './people.ts';
import { inPlain, inTurn } from './plain.ts';

/** Longest question, in tokens. */
const QUESTION = 120;

/** The turns, in text order; empty where the article is no such interview, or does not tell whose. `namesIn`: those of the article. */
export function unlabelledTurns(reading: Reading, lines: readonly Line[], namesIn: () => Names): readonly Turn[] {
  // where some questions are paragraphs among others, those that are headings are not all of them
  const [find, otherwise] = isMixed(lines) ? [inPlain, setApart] : [setApart, inPlain];
  const own = find(reading, lines) ?? otherwise(reading, lines);
  const exchanges = own ?? inTurn(reading, lines);
  const [first] = exchanges ?? [];
  if (!exchanges || !first) return [];
  const names = namesIn();
  const guest = guestBefore(reading, names, first.question.first);
  if (!guest) return [];
  // where nothing else tells that the lines under the questions are answers, none of them may speak of who answers
  const isTold = ({ line }: { readonly line: Line }) => namesSpeaker(reading, names, line, rangeOf(reading, guest));
  if (!own && exchanges.some(({ under }) => under.some(isTold))) return [];
  const asker = askerBefore(reading, names, first.question.first);
  const [speaker, asks] = [rangeOf(reading, guest), asker && asker !== guest ? rangeOf(reading, asker) : null];
  return exchanges.flatMap(({ question, line, under }, i) => [
    { label: null, speaker: asks, asks: true, content: question, block: line.block },
    ...answersOf(under, i === exchanges.length - 1, (line) => namesSpeaker(reading, names, line, speaker)).map(({ range, line }) => ({
      label: null,
      speaker,
      asks: false,
      content: range,
      block: line.block,
    })),
  ]);
}

/** The lines that are not told of who answers; after the last question such a line ends the answers. */
function answersOf<T extends { readonly line: Line }>(under: readonly T[], isLast: boolean, isTold: (line: Line) => boolean): readonly T[] {
  const end = isLast ? under.findIndex(({ line }) => isTold(line)) : -1;
  return end < 0 ? under.filter(({ line }) => !isTold(line)) : under.slice(0, end);
}

/** True where nothing is set in bold or italics, and a paragraph asks somebody. */
const isMixed = (lines: readonly Line[]): boolean =>
  !lines.some(({ lead, first }) => lead > first) && lines.some(({ apart, asks, spokenTo }) => !apart && asks && spokenTo);

/** The exchanges of an interview whose questions are set apart; null: it is none. */
function setApart(reading: Reading, lines: readonly Line[]): readonly Exchange[] | null {
  const questions = apartQuestions(lines);
  // "You look well rested." may come before the first question mark
  const opening = lines.findIndex((line) => questions(line) !== null && (line.asks || line.leadAsks || (line.spokenTo && !line.alone)));
  if (opening < 0) return null;
  const found = asking(reading, exchangesOf(reading, lines.slice(opening), questions));
  return found.length >= FEWEST && isPutToSomebody(found, isToldBefore(reading, found[0]?.question.first ?? 0))
    ? answersIn(reading, found)
    : null;
}

/** The exchanges without those at the end whose heading asks nothing: "About the prize". */
function asking({ tokens }: Reading, exchanges: readonly Exchange[]): readonly Exchange[] {
  const asks = ({ line, question, under }: Exchange) =>
    line.spokenTo || line.own || tokens[question.last - 1]?.form.letter !== true || under.some(({ line }) => line.alone);
  return exchanges.slice(0, exchanges.findLastIndex(asks) + 1);
}

/** How the article sets its questions apart: whole lines in one way, or what lines open with. */
function apartQuestions(lines: readonly Line[]): Question {
  const styles = stylesOf(
    lines.filter(({ apart }) => apart),
    FEWEST - 1,
  );
  const leads = stylesOf(
    lines.flatMap((line) => (line.apart ? [] : [{ style: line.style, asks: line.leadAsks }])),
    FEWEST - 1,
  );
  return ({ style, apart, first, last, lead }) => {
    const end = apart ? last : lead;
    return style !== null && (apart ? styles : leads).has(style) && end - first <= QUESTION ? { first, last: end } : null;
  };
}

/** What of the lines under the questions is said: whole quotations, where most answers stand in quotation marks, else all of them. */
function answersIn(reading: Reading, exchanges: readonly Exchange[]): readonly Exchange[] {
  const quoting = exchanges.filter(({ under: [first] }) => first && (first.line.quotes || first.line.kind === 'quote')).length;
  const quoted = quoting * 2 >= exchanges.length;
  return exchanges.map(({ question, line, under }, i) => {
    // "“It was late,” she says": whose it is stands there
    const own = under.filter(
      ({ range, line }) => (quoted && line.kind === 'quote') || (line.quotes || quoted ? isQuotation(reading.tokens, range) : true),
    );
    // after the last question the article may have taken the floor again
    const end = i < exchanges.length - 1 ? -1 : own.findIndex(({ line }, at) => at > 0 && isClosing(reading, line) && !quoted);
    return { question, line, under: end < 0 ? own : own.slice(0, end) };
  });
}
