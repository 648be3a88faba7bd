/**
 * Letters to somebody who answers them: each greets the other by name, whatever name that is.
 *
 *   Dear Ana, Is my lock too old? — Damp in Leith      Dear Damp, I would ask the board.
 *        ^─^                        ^───────────^           ^──^  ^─────────────────────^
 *        (whom it greets)           (who signs it)               (hers whom the first greets)
 */
import { isFiniteVerb } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Mention, Range, Reading, Token } from '../reading.ts';
import { isDash } from '../text/marks.ts';
import { boxOf, type Line } from './lines.ts';
import type { Said } from './once-labelled.ts';
import { alike, ownNames, wordsOf } from './people.ts';
import type { Places } from './places.ts';
import { areReadersAsking } from './signers.ts';
import { names } from './told-of.ts';
import { upToComma } from './up-to-comma.ts';

/** Longest name that is greeted, and that signs, in tokens. */
const [GREETED, SIGNED] = [6, 10];

type Part = Pick<Said, 'content' | 'line'>;

/** What stands under a greeting, up to the next or to a heading, and who signs it there. */
interface Letter {
  readonly greets: Range;
  readonly signer: Range | null;
  readonly said: readonly Part[];
  /** What stands under the name of who signs it. */
  readonly below: readonly Part[];
}

/** The letters that are answered, and the answers to them. `places`: asked for where there are some. */
export function saidInCorrespondence(reading: Reading, lines: readonly Line[], places: () => Places): readonly Said[] {
  const { tokens } = reading;
  const starts = lines.flatMap((line, i) => (greetingIn(tokens, line) ? [i] : []));
  const isColumn = starts.length > 0 && areReadersAsking(reading, lines[starts[0] ?? 0]?.first ?? 0);
  const letters = lettersIn(reading, lines, starts, isColumn);
  // most of them greet the same one
  const full = new Map<string, Range | null>();
  return letters.flatMap((letter, i) => {
    const next = letters[i + 1];
    const { greets, signer, said, below } = letter;
    const isAnswered = next !== undefined && signer !== null && isCalled(tokens, next.greets, signer);
    if (!signer || (!isAnswered && below.length === 0)) return [];
    const answer = isAnswered ? (next.signer ? [] : next.said) : below;
    const called = wordsOf(reading, greets);
    const key = called.join(' ');
    const known = full.get(key);
    const name = known === undefined ? nameInFull(reading, called, greets.first, places()) : known;
    full.set(key, name);
    const answering = name ?? greets;
    // a line on who answers is the article's
    const own = answer.filter(({ line }) => line.own || !names(tokens, line, answering));
    return [...said.map((one) => ({ ...one, speaker: signer })), ...own.map((one) => ({ ...one, speaker: answering }))];
  });
}

/** @param isColumn readers write, and what stands below their names answers them */
function lettersIn(reading: Reading, lines: readonly Line[], starts: readonly number[], isColumn: boolean): readonly Letter[] {
  const { tokens } = reading;
  return starts.flatMap((start, i) => {
    const first = lines[start] as Line;
    const greets = greetingIn(tokens, first);
    if (!greets) return [];
    const box = boxOf(reading, first);
    const end = starts[i + 1] ?? lines.length;
    let signer: Range | null = null;
    let at = start;
    const said: Part[] = [];
    for (; at < end; at++) {
      const line = lines[at] as Line;
      if (at > start && (line.kind === 'heading' || boxOf(reading, line) !== box || isBoldAlone(line))) break;
      const from = line === first ? greets.last + 1 : line.first;
      const signed = signedFrom(tokens, { first: from, last: line.last });
      if (isColumn && signed === null && at > start + 1 && isNameOfReader(tokens, line)) {
        signer = upToComma(tokens, line);
        break;
      }
      const content = { first: from, last: signed ?? line.last };
      if (content.first < content.last && !line.aside) said.push({ content, line });
      if (signed === null) continue;
      signer = upToComma(tokens, { first: signed + 1, last: line.last });
      break;
    }
    return [{ greets, signer, said, below: isColumn && signer ? answerIn(reading, lines.slice(at + 1, end)) : [] }];
  });
}

/** What stands in one box, or in none, up to a heading. */
function answerIn(reading: Reading, lines: readonly Line[]): readonly Part[] {
  const box = boxOf(reading, lines[0]);
  const end = lines.findIndex((line) => line.kind === 'heading' || isBoldAlone(line) || boxOf(reading, line) !== box);
  return (end < 0 ? lines : lines.slice(0, end)).filter(({ aside }) => !aside).map((line) => ({ content: line, line }));
}

/** True for a line that says no more than what a reader calls themselves, "Damp, Leith", "Out of Pocket, by e-mail". */
const isNameOfReader = (tokens: readonly Token[], { first, last, asks }: Line): boolean =>
  !asks &&
  last - first <= SIGNED &&
  tokens[first]?.form.upper === true &&
  !tokens
    .slice(first, last)
    .some((token) => token.form.stops || isFiniteVerb(token) || is(token, 'firstPerson') || is(token, 'letterEnding'));

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

/** True where who is greeted is called by what who signs begins with: "Damp" for "Damp in Leith". */
const isCalled = (tokens: readonly Token[], greets: Range, signer: Range): boolean =>
  greets.last - greets.first <= signer.last - signer.first &&
  tokens.slice(greets.first, greets.last).every(({ lower }, i) => tokens[signer.first + i]?.lower === lower);

/** The name in full of whom letters greet so, the author's or one above them, where the text has it; null: it has none. */
function nameInFull(reading: Reading, called: readonly string[], until: number, { all }: Places): Range | null {
  const author = ownNames(reading).find((own) => own.length > 1 && called.some((word) => own.includes(word)));
  const isFull = (one: Mention) => {
    const words = wordsOf(reading, one);
    if (one.name === null || words.length < 2) return false;
    const isAbove = one.kind === 'person' && one.first < until && called.every((word) => words.includes(word));
    return author ? alike(words, author) : isAbove;
  };
  const mention = all.find(isFull);
  return mention ? { first: mention.first, last: mention.last } : null;
}
