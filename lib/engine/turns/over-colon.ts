/**
 * Answers that stand without marks under a line that says whose they are and ends with a colon: a heading with no more than that, or a line with a verb of
 * saying.
 *
 *   ## Ana Ruiz, director of the lock:      I am sorry.     We open in May.      A spokesman for the board said:      We do not know.
 *      ^──────^                             ^─────────────────────────────^      ^────────────────────^               ^─────────────^
 *
 * And in quotation marks under questions below such a line: "Ana Ruiz said:", "Is it sure?", "“Nothing is.”"
 */
import { isAdverb, isTensed } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Range, Reading, Token } from '../reading.ts';
import { bearerIn } from './bearer.ts';
import { descriptionIn } from './described.ts';
import { answeredInMarks, boxOf, isQuoted, type Line } from './lines.ts';
import type { Said } from './once-labelled.ts';
import type { Places } from './places.ts';
import { names, reports, tellsOfSomebody } from './told-of.ts';

/** Longest line over an answer, in tokens. */
const LONGEST = 20;

/** The lines of such answers, each to the last in which somebody speaks of themselves. */
export function saidUnderColons(reading: Reading, lines: readonly Line[], places: Places): readonly Said[] {
  const { tokens } = reading;
  // a column says "I" itself
  const column = lines.findIndex(({ alone }) => alone);
  const put = answeredInMarks(tokens, lines);
  return lines.flatMap((over, at) => {
    const speaker = speakerIn(reading, over, places);
    const next = lines[at + 1];
    if (!speaker || !next) return [];
    const box = boxOf(reading, next);
    const replies = repliesBelow(tokens, lines, at + 1, put);
    if (replies.length > 0) return replies.map((line) => ({ speaker, content: line, line }));
    const isTheirs = (line: Line) =>
      !line.apart && !isQuoted(tokens, line) && boxOf(reading, line) === box && !isOthers(reading, line) && !names(tokens, line, speaker);
    let end = at + 1;
    while (end < lines.length && isTheirs(lines[end] as Line)) end++;
    const under = lines.slice(at + 1, end);
    const said = under.slice(0, under.findLastIndex(({ own }) => own) + 1);
    if (!said[0]?.own || said.some((line) => tellsOfSomebody(reading, line))) return [];
    // below the first paragraph the article may go on as "we", where nothing parts it from the answer
    const isParted = lines[end]?.apart === true || (end < lines.length && boxOf(reading, lines[end]) !== box);
    if (isParted) return said.map((line) => ({ speaker, content: line, line }));
    const others = said.findIndex((line, i) => i > 0 && (!line.alone || (column >= 0 && column < at)));
    return said.slice(0, others < 0 ? said.length : others).map((line) => ({ speaker, content: line, line }));
  });
}

/** The quotations with which questions are answered one after another, from the line at `from` on; none where that asks nothing. @param put those questions */
function repliesBelow(tokens: readonly Token[], lines: readonly Line[], from: number, put: ReadonlySet<Line>): readonly Line[] {
  let end = from;
  if (put.has(lines[from] as Line))
    while (end < lines.length && (put.has(lines[end] as Line) || isQuoted(tokens, lines[end] as Line))) end++;
  return lines.slice(from, end).filter((line) => !put.has(line));
}

/** True for a line that leads to somebody else's words, or in which the article tells what somebody says. */
const isOthers = (reading: Reading, line: Line): boolean =>
  !line.own && (reading.tokens[line.last - 1]?.text === ':' || reports(reading, line));

/** Who answers below the line; null: it says something else. */
function speakerIn(reading: Reading, line: Line, places: Places): Range | null {
  const { tokens, language } = reading;
  const colon = line.last - 1;
  if (tokens[colon]?.text !== ':' || line.own || line.last - line.first > LONGEST) return null;
  const named = line.apart ? whoIn(reading, { first: line.first, last: colon }, places) : null;
  if (named) return named;
  let verb = colon - 1;
  while (verb > line.first && (isAdverb(tokens[verb]) || is(tokens[verb], 'objectPronoun'))) verb--;
  const says = isTensed(tokens[verb]) && language.cueVerbs.has(tokens[verb]?.lower ?? '');
  const end = tokens[verb - 1]?.text === ',' ? verb - 1 : verb;
  return says ? whoIn(reading, { first: line.first, last: end }, places) : null;
}

function whoIn(reading: Reading, words: Range, places: Places): Range | null {
  // "A spokesman for the Harbour Board" is not the board
  if (is(reading.tokens[words.first], 'indefiniteArticle')) return descriptionIn(reading, words, true);
  const mention = bearerIn(reading, words, places);
  const isSomebody = mention && (mention.kind !== null || mention.last < words.last);
  return isSomebody ? { first: mention.first, last: mention.last } : mention ? null : descriptionIn(reading, words, true);
}
