/**
 * Letters to somebody who answers them: each greets the other by name, whatever name that is.
 *
 *   Dear Ana, Is my lock too old? — Damp in Leith      Dear Damp, I would ask the board.
 *        ^─^                        ^───────────^           ^──^  ^─────────────────────^
 *        (whom it greets)           (who signs it)               (hers whom the first greets)
 */
import { is } from '../languages/vocabulary.ts';
import type { Mention, Range, Reading, Token } from '../reading.ts';
import { isDash } from '../text/marks.ts';
import { boxOf, type Line } from './lines.ts';
import type { Said } from './once-labelled.ts';
import { alike, ownNames, wordsOf } from './people.ts';
import type { Places } from './places.ts';
import { names } from './told-of.ts';

/** Longest name that is greeted, and that signs, in tokens. */
const [GREETED, SIGNED] = [6, 10];

/** What stands under a greeting, up to the next or to a heading, and who signs it there. */
interface Letter {
  readonly greets: Range;
  readonly signer: Range | null;
  readonly said: readonly Pick<Said, 'content' | 'line'>[];
}

/** The letters that are answered, and the answers to them. */
export function saidInCorrespondence(reading: Reading, lines: readonly Line[], places: Places): readonly Said[] {
  const letters = lettersIn(reading, lines);
  return letters.flatMap((letter, i) => {
    const answer = letters[i + 1];
    const { greets, signer, said } = letter;
    if (!signer || !answer || !isCalled(reading.tokens, answer.greets, signer)) return [];
    const answering = inFull(reading, greets, places);
    // a line on who answers is the article's
    const own = answer.said.filter(({ line }) => line.own || !names(reading.tokens, line, answering));
    return [
      ...said.map((one) => ({ ...one, speaker: signer })),
      ...(answer.signer ? [] : own).map((one) => ({ ...one, speaker: answering })),
    ];
  });
}

function lettersIn(reading: Reading, lines: readonly Line[]): readonly Letter[] {
  const { tokens } = reading;
  const starts = lines.flatMap((line, i) => (greetingIn(tokens, line) ? [i] : []));
  return starts.flatMap((start, i) => {
    const first = lines[start] as Line;
    const greets = greetingIn(tokens, first);
    if (!greets) return [];
    const box = boxOf(reading, first);
    let signer: Range | null = null;
    const said: Pick<Said, 'content' | 'line'>[] = [];
    for (let at = start; at < (starts[i + 1] ?? lines.length); at++) {
      const line = lines[at] as Line;
      if (at > start && (line.kind === 'heading' || boxOf(reading, line) !== box || isBoldAlone(line))) break;
      const from = line === first ? greets.last + 1 : line.first;
      const signed = signedFrom(tokens, { first: from, last: line.last });
      const content = { first: from, last: signed ?? line.last };
      if (content.first < content.last && !line.aside) said.push({ content, line });
      if (signed === null) continue;
      signer = upToComma(tokens, { first: signed + 1, last: line.last });
      break;
    }
    return [{ greets, signer, said }];
  });
}

/** The name behind "Dear", up to a mark; null: the line greets nobody. */
function greetingIn(tokens: readonly Token[], { first, last }: Line): Range | null {
  if (!is(tokens[first], 'greeting') || !tokens[first]?.form.upper) return null;
  let end = first + 1;
  while (end < last && end - first <= GREETED && tokens[end]?.form.letter) end++;
  return end > first + 1 && /^[,:–—-]$/.test(tokens[end]?.text ?? '') ? { first: first + 1, last: end } : null;
}

/** Where the dash stands before who signs at the end: "— Damp in Leith", below the letter or behind its last sentence; null: nobody does. */
function signedFrom(tokens: readonly Token[], { first, last }: Range): number | null {
  let at = last - 1;
  while (at > first && last - at <= SIGNED && !isDash(tokens[at])) at--;
  const isEnd = at === first || tokens[at - 1]?.form.stops;
  const isName = tokens[at + 1]?.form.upper && !tokens[last - 1]?.form.stops;
  return at < last - 1 && isDash(tokens[at]) && isEnd && isName ? at : null;
}

const isBoldAlone = ({ apart, style, asks }: Line): boolean => apart && style === 'bold' && !asks;

function upToComma(tokens: readonly Token[], { first, last }: Range): Range {
  let end = first;
  while (end < last && tokens[end]?.text !== ',') end++;
  return { first, last: end };
}

/** True where who is greeted is called by what who signs begins with: "Damp" for "Damp in Leith". */
const isCalled = (tokens: readonly Token[], greets: Range, signer: Range): boolean =>
  greets.last - greets.first <= signer.last - signer.first &&
  tokens.slice(greets.first, greets.last).every(({ lower }, i) => tokens[signer.first + i]?.lower === lower);

/** The name in full of the author whom the letters greet, where the text has it; else what they are greeted by. */
function inFull(reading: Reading, greets: Range, { all }: Places): Range {
  const called = wordsOf(reading, greets);
  const author = ownNames(reading).find((own) => own.length > 1 && called.some((word) => own.includes(word)));
  const isFull = (one: Mention) =>
    author !== undefined && one.name !== null && wordsOf(reading, one).length > 1 && alike(wordsOf(reading, one), author);
  const mention = author && all.find(isFull);
  return mention ? { first: mention.first, last: mention.last } : greets;
}
