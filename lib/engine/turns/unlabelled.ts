/**
 * The turns of an interview without labels: questions that are set apart, or are paragraphs of their own, and under each what the one who
 * was asked says. Who that is, the lines above tell.
 *
 *   Ana Ruiz retires in May.      **When did you know?**      In Leith, last winter. I was tired.
 *   ^──────^                      (question)                  ^──────────────────────────────────^
 */
import { is } from '../languages/vocabulary.ts';
import type { Range, Reading, Token, Turn } from '../reading.ts';
import { stylesOf } from './apart.ts';
import { isClosing, namesSpeaker } from './floor.ts';
import type { Line } from './lines.ts';
import { askerBefore, guestBefore, type Names, rangeOf } from './people.ts';

/** Fewest questions that make an interview. */
const FEWEST = 3;
/** Longest question, in tokens: set apart, and as a paragraph among others. */
const [QUESTION, PLAIN] = [120, 70];
/** Answers of so few tokens need not say "I": "The soup." */
const SHORT = 25;
/** So large a share of the paragraphs right under questions must be answers, where nothing sets the questions apart. */
const SHARE = 0.7;
/** Points from which on questions that are set apart are put to somebody. */
const ENOUGH = 3;
/** Most points of one kind. */
const MOST = 3;
/** What it is worth that the lines above say that somebody was asked. */
const TOLD = 2;

/** A question with the lines under it, up to the next. */
interface Exchange {
  readonly question: Range;
  readonly line: Line;
  readonly under: readonly { readonly range: Range; readonly line: Line }[];
}

/** The turns, in text order; empty where the article is no such interview, or does not tell whose. */
export function unlabelledTurns(reading: Reading, lines: readonly Line[], names: Names): readonly Turn[] {
  // where some questions are paragraphs among others, those that are headings are not all of them
  const found = isMixed(lines) ? [inPlain, setApart] : [setApart, inPlain];
  const exchanges = found.reduce<readonly Exchange[] | null>((known, find) => known ?? find(reading, lines), null);
  const [first] = exchanges ?? [];
  if (!exchanges || !first) return [];
  const guest = guestBefore(reading, names, first.question.first);
  if (!guest) return [];
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
  return found.length >= FEWEST && isPutToSomebody(reading, found) ? answersIn(reading, found) : null;
}

/** The exchanges without those at the end whose heading asks nothing: "About the prize". */
function asking({ tokens }: Reading, exchanges: readonly Exchange[]): readonly Exchange[] {
  const asks = ({ line, question, under }: Exchange) =>
    line.spokenTo || line.own || tokens[question.last - 1]?.form.letter !== true || under.some(({ line }) => line.alone);
  return exchanges.slice(0, exchanges.findLastIndex(asks) + 1);
}

type Question = (line: Line) => Range | null;

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

/** The questions, each with the lines under it. */
function exchangesOf({ tokens }: Reading, lines: readonly Line[], questions: Question): readonly Exchange[] {
  const found: { question: Range; line: Line; under: { range: Range; line: Line }[] }[] = [];
  for (const line of lines) {
    const question = questions(line);
    const last = found.at(-1);
    if (question) found.push({ question, line, under: [] });
    const range = { first: question?.last ?? line.first, last: line.last };
    const under = question ? found.at(-1) : last;
    const said = range.first < range.last && !(line.apart && !question) && !line.aside;
    // a pulled quotation stands in the middle of an answer
    const pulled = line.kind === 'quote' && (last?.under.length ?? 0) > 0;
    if (said && !pulled && !hasColon(tokens, range)) under?.under.push({ range, line });
  }
  return found;
}

/** True for "Photo: Ana Ruiz". */
const hasColon = (tokens: readonly Token[], { first }: Range): boolean => tokens.slice(first, first + 4).some(({ text }) => text === ':');

/** True where the questions are put to somebody who answers for themselves: not where an article asks what its readers may ask. */
function isPutToSomebody({ document, tokens }: Reading, exchanges: readonly Exchange[]): boolean {
  const until = exchanges[0]?.question.first ?? 0;
  let told = false;
  for (let i = 0; i < until && !told; i++)
    told = is(tokens[i], 'interviewing') && document.blocks[tokens[i]?.block ?? 0]?.kind !== 'caption';
  const answered = exchanges.filter(({ under }) => under.some(({ line }) => line.alone)).length;
  const spokenTo = exchanges.filter(({ line }) => line.spokenTo).length;
  // "Can I still apply?" is the reader's
  const readers = exchanges.filter(({ line }) => line.alone && !line.spokenTo).length;
  if (answered + spokenTo === 0) return false;
  return Math.min(answered, MOST) + Math.min(spokenTo, MOST) + (told ? TOLD : -readers) >= ENOUGH;
}

/** What of the lines under the questions is said: whole quotations, where most answers stand in quotation marks, else all of them. */
function answersIn(reading: Reading, exchanges: readonly Exchange[]): readonly Exchange[] {
  const quoting = exchanges.filter(({ under: [first] }) => first && (first.line.quotes || first.line.kind === 'quote')).length;
  const quoted = quoting * 2 >= exchanges.length;
  return exchanges.map(({ question, line, under }, i) => {
    // "“It was late,” she says": whose it is stands there
    const own = under.filter(
      ({ range, line }) => (quoted && line.kind === 'quote') || (line.quotes || quoted ? isQuotation(reading, range) : true),
    );
    // after the last question the article may have taken the floor again
    const end = i < exchanges.length - 1 ? -1 : own.findIndex(({ line }, at) => at > 0 && isClosing(reading, line) && !quoted);
    return { question, line, under: end < 0 ? own : own.slice(0, end) };
  });
}

/** True where the range is one quotation. */
const isQuotation = ({ tokens }: Reading, { first, last }: Range): boolean =>
  tokens[first]?.quoted !== -1 && tokens[first]?.quoted === tokens[last - 1]?.quoted;

/** The exchanges of an interview whose questions are paragraphs among others: fewer of them, and answers that say "I". null: it is none. */
function inPlain(reading: Reading, lines: readonly Line[]): readonly Exchange[] | null {
  let began = false;
  const asking = new Set<Line>();
  for (const line of lines) {
    // "You started out as a full-back. What happened?", "The surgeon has said you could play on."
    const isAsked: boolean = line.last - line.first <= PLAIN && (line.asks || (began && line.spokenTo && !line.own));
    if (isAsked) asking.add(line);
    began ||= isAsked;
  }
  if (asking.size < FEWEST) return null;
  const found = exchangesOf(reading, lines, (line) => (asking.has(line) ? { first: line.first, last: line.last } : null));
  const isAnswer = ({ own, first, last }: Line, right: boolean) => own || (right && last - first <= SHORT);
  const under = found.filter(({ under }) => under.length > 0).length;
  const answered = found.filter(({ under: [first] }) => first && isAnswer(first.line, true) && !first.line.quotes).length;
  const exchanges = found.map(({ question, line, under }) => ({
    question,
    line,
    under: under.filter((one, at) => isAnswer(one.line, at === 0) && !one.line.quotes),
  }));
  const answers = exchanges.flatMap(({ under }) => under);
  const own = answers.filter(({ line }) => line.own).length;
  // who asks and answers themselves writes
  const writer = exchanges.filter(({ line }) => line.alone && !line.spokenTo).length;
  return own < FEWEST || own < answers.length / 2 || answered < SHARE * under || writer * 2 >= exchanges.length ? null : exchanges;
}
