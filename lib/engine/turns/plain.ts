/** Interviews in which nothing sets the questions apart: they are paragraphs among others. */
import type { Reading } from '../reading.ts';
import { type Exchange, exchangesOf, FEWEST, isPutToSomebody, isToldBefore } from './exchanges.ts';
import { isOthers } from './labelled.ts';
import { isQuotation, type Line } from './lines.ts';

/** Longest question, in tokens. */
const PLAIN = 70;
/** Answers of so few tokens need not say "I": "The soup." */
const SHORT = 25;
/** So large a share of the paragraphs right under questions must be answers. */
const SHARE = 0.7;

/** The exchanges of an interview whose questions are paragraphs among others: fewer of them, and answers that say "I". null: it is none. */
export function inPlain(reading: Reading, lines: readonly Line[]): readonly Exchange[] | null {
  let began = false;
  const asking = new Set<Line>();
  for (const [i, line] of lines.entries()) {
    // what stands alone between two that ask is the answer, whoever "you" are in it
    const isBetween = (lines[i - 1]?.asks && lines[i + 1]?.asks) ?? false;
    const isAnswered = lines[i + 1]?.asks === false;
    // "You started out as a full-back. What happened?", "The surgeon has said you could play on."
    const isAsked: boolean =
      line.last - line.first <= PLAIN &&
      (line.asks || (began && isAnswered && (line.bids || (line.spokenTo && !line.own)) && !isBetween && !isOthers(reading.tokens, line)));
    if (isAsked) asking.add(line);
    began ||= isAsked;
  }
  if (asking.size < FEWEST) return null;
  const found = exchangesOf(reading, lines, (line) => (asking.has(line) ? { first: line.first, last: line.end } : null));
  const isAnswer = ({ own, first, last }: Line, right: boolean) => own || (right && last - first <= SHORT);
  const under = found.filter(({ under }) => under.length > 0).length;
  // where each question has a quotation under it and nothing else, those are the answers
  const puts = found.filter(({ line }) => line.spokenTo).length;
  if (
    under === found.length &&
    puts * 2 >= under &&
    found.every(({ under }) => under.every(({ line }) => isQuotation(reading.tokens, line)))
  )
    return found;
  const answered = found.filter(({ under: [first] }) => first && isAnswer(first.line, true) && !first.line.quotes).length;
  const exchanges = found.map(({ under, ...exchange }, i) => ({
    ...exchange,
    // one paragraph between two questions answers, however long
    under: withoutOthers(reading, under, i === found.length - 1).filter(
      (one, at) => (isAnswer(one.line, at === 0) || (i < found.length - 1 && under.length === 1)) && !one.line.quotes,
    ),
  }));
  const answers = exchanges.flatMap(({ under }) => under);
  const own = answers.filter(({ line }) => line.own).length;
  // who asks and answers themselves writes
  const writer = exchanges.filter(({ line }) => line.alone && !line.spokenTo).length;
  return own < FEWEST || own < answers.length / 2 || answered < SHARE * under || writer * 2 >= exchanges.length ? null : exchanges;
}

/** The lines under a question; under the last, without those that open with a label of nobody's: "**Anchor:** …" in a list of words. */
function withoutOthers({ tokens }: Reading, under: Exchange['under'], isLast: boolean): Exchange['under'] {
  return isLast ? under.filter(({ line }, at) => at === 0 || !isOthers(tokens, line)) : under;
}

/**
 * The exchanges of an interview in which question and answer stand by turns, one paragraph each, and the lines above say that somebody
 * was asked: the questions speak to them, and what stands under them to nobody. Then the answers need not say "I". null: it is none.
 */
export function inTurn(reading: Reading, lines: readonly Line[]): readonly Exchange[] | null {
  const opening = lines.findIndex(({ asks }) => asks);
  if (opening < 0) return null;
  const found = exchangesOf(reading, lines.slice(opening), (line) => (line.asks ? { first: line.first, last: line.end } : null));
  const [first] = found;
  if (!first || found.length < FEWEST || !isToldBefore(reading, first.question.first)) return null;
  const puts = found.filter(({ line }) => line.spokenTo && !line.own && line.last - line.first <= PLAIN).length;
  // the reader is spoken to, or the article goes on
  const byTurns = found.every(({ under }, i) => under.length === 1 || (i === found.length - 1 && under.length > 0));
  const toReaders = found.some(({ under }) => under.some(({ line }, i) => i === 0 && (line.spokenTo || line.quotes)));
  if (puts < FEWEST - 1 || puts * 2 < found.length || !byTurns || toReaders) return null;
  return found.map((exchange) => ({ ...exchange, under: exchange.under.slice(0, 1) }));
}

/**
 * The exchanges of an interview whose answers are set apart, in bold or italics, and whose questions are the paragraphs above them. null: it
 * is none.
 */
export function underPlain(reading: Reading, lines: readonly Line[]): readonly Exchange[] | null {
  const answers = lines.filter(isSetApart);
  const isOver = (line: Line, i: number) => !line.apart && line.last - line.first <= PLAIN && isSetApart(lines[i + 1]);
  const first = lines.findIndex((line, i) => line.asks && isOver(line, i));
  const over = new Set(lines.filter((line, i) => i >= first && isOver(line, i)));
  const asked = [...over].filter(({ asks }) => asks).length;
  if (first < 0 || asked < FEWEST || asked * 2 < over.size || answers.filter(({ asks }) => asks).length * 2 > answers.length) return null;
  const read = lines.slice(first).map((line) => (isSetApart(line) ? { ...line, apart: false, style: null, lead: line.first } : line));
  const questions = new Set([...over].map(({ block }) => block));
  const said = new Set(answers.map(({ block }) => block));
  const found = exchangesOf(reading, read, (line) => (questions.has(line.block) ? { first: line.first, last: line.end } : null));
  if (!isPutToSomebody(found, isToldBefore(reading, lines[first]?.first ?? 0))) return null;
  return found.map((exchange) => ({ ...exchange, under: exchange.under.filter(({ line }) => said.has(line.block)) }));
}

const isSetApart = (line: Line | undefined): boolean => line?.apart === true && line.kind !== 'heading';
