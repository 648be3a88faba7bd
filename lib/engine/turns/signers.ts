/**
 * Readers who sign what they ask, in a line of its own, and the line that says who replies.
 *
 *   **May I worm a donkey?**      **Ana Ruiz, Leith**      Dr Bell replies      Ask at the yard first.
 *   (question)                      ^──────^
 */
import { hasTag, isFiniteVerb, isPlainForm } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Range, Reading, Token } from '../reading.ts';
import { isNamePart } from '../text/label-ends.ts';
import { isDash } from '../text/marks.ts';
import { isNameWithheld } from './letters.ts';
import type { Line } from './lines.ts';
import { isRole } from './roles.ts';

/** Longest name, and longest line, in tokens. */
const [NAME, LONGEST] = [5, 12];

/**
 * The name in a line that signs the question above it: set as that is, or above one that says who replies; without what its bearer is, as
 * those have it who answer. null: it is no such line.
 */
export function signerIn(reading: Reading, line: Line, question: Line, next: Line | undefined): Range | null {
  const isSet = question.apart && line.apart && line.style === question.style && next?.apart === false;
  // "– Ana, Leith", "– Damp in Leith" below a question in bold, above the answer
  const called = question.apart && !line.apart && next?.apart === false ? calledAfterDash(reading, line) : null;
  if (called) return called;
  return next && (isSet || repliesIn(reading, next)) ? signedBy(reading, line, isSet ? 1 : 2) : null;
}

/** Who asks, by a line below it, where the lines above say that readers ask: "Ana, Leith", "Ana Ruiz", "Damp in Leith"; null: it is no such line. */
export function readerIn(reading: Reading, line: Line, next: Line | undefined): Range | null {
  const { first, last, kind } = line;
  // a plain line below a question may be the answer: "Low Water", "Yes and no"
  if (kind === 'heading' || !line.apart || !next || next.apart || last - first > LONGEST) return null;
  const words = reading.tokens.slice(first, last);
  const says = words.some((word) => word.form.stops || word.quoted !== -1 || (isFiniteVerb(word) && word.form.small));
  if (
    says ||
    !words[0]?.form.upper ||
    words.some(({ lower, form }) => form.small && isRole(reading, lower)) ||
    isNameWithheld(reading.tokens, line)
  )
    return signerOver(reading, line);
  const comma = words.findIndex(({ text }) => /^[,(]$/.test(text));
  return { first, last: comma < 0 ? last : first + comma };
}

/** True where the lines above the token `until` say that readers ask: "Ask the vet", "your questions", "readers’ letters". */
export function areReadersAsking({ document, tokens }: Reading, until: number): boolean {
  let [sentence, asked, readers, yours] = [-1, false, false, false];
  for (let i = 0; i < until; i++) {
    const token = tokens[i] as Token;
    if (token.sentence !== sentence) [sentence, asked, readers, yours] = [token.sentence, false, false, false];
    if (document.blocks[token.block]?.kind === 'caption') continue;
    // "Ask me anything" is who answers
    const asks = i === 0 && is(token, 'asking') && isPlainForm(token) && hasTag(tokens[1], 'DT', 'NNP', 'PRP$');
    // "two million readers" read, and ask nothing
    readers ||= is(token, 'readers');
    yours ||= is(token, 'secondPerson') && token.tag === 'PRP$';
    asked ||= is(token, 'questions') || is(token, 'writtenWords');
    if (asks || (asked && (readers || yours))) return true;
  }
  return false;
}

/** The name in a line between a question and a label that says who replies: "Ana, Leith", "Ana Ruiz"; null: it has none. */
export const signerOver = (reading: Reading, line: Line): Range | null =>
  signedBy(reading, line, reading.tokens.slice(line.first, line.last).some(({ text }) => text === ',') ? 1 : 2);

/** True for a line that looks so, of which nothing tells whether it names who asked or who answers: "Ana Ruiz, Leith". */
export const isSigned = (reading: Reading, line: Line): boolean =>
  !line.apart &&
  (calledAfterDash(reading, line) !== null ||
    (reading.tokens.slice(line.first, line.last).some(({ text }) => text === ',') && signedBy(reading, line, 2) !== null));

/** The words of a short line after its dash, up to a comma: "– Ana, Leith", "– Damp in Leith"; null: it opens with none, or says something. */
function calledAfterDash({ tokens }: Reading, { first, last, kind }: Line): Range | null {
  const words = tokens.slice(first, last);
  const isCalled = kind !== 'heading' && isDash(words[0]) && words[1]?.form.upper === true && words.length <= LONGEST;
  if (!isCalled || words.some((word) => word.form.stops || isFiniteVerb(word))) return null;
  const comma = words.findIndex(({ text }) => text === ',');
  return { first: first + 1, last: comma < 0 ? last : first + comma };
}

/** @param fewest words of a name that stands alone: "Anonymous" is one */
function signedBy(reading: Reading, line: Line, fewest: number): Range | null {
  const { tokens } = reading;
  const { last } = line;
  if (line.kind === 'heading' || line.asks || last - line.first > LONGEST) return null;
  let at = isDash(tokens[line.first]) ? line.first + 1 : line.first;
  const marked = MARK.test(tokens[at]?.text ?? '');
  if (marked) at++;
  const first = at;
  while (at < last && at - first <= NAME && isNamePart(tokens[at] as Token)) at++;
  const name = { first, last: at };
  if (marked && !MARK.test(tokens[at]?.text ?? '')) return null;
  if (marked) at++;
  const rest = tokens.slice(at, last);
  const isName = name.last > first && (at === last ? name.last - first >= fewest : /^[,(]$/.test(rest[0]?.text ?? ''));
  const goesOn = rest.some((token) => token.form.stops || isFiniteVerb(token) || isRole(reading, token.lower));
  return isName && !goesOn ? name : null;
}

const MARK = /^["“”'‘’]$/;

/** The lines without those that sign a question. */
export function withoutSigners(reading: Reading, lines: readonly Line[]): readonly Line[] {
  const readers = areReadersAsking(reading, lines.find(({ asks }) => asks)?.first ?? 0);
  return lines.filter((line, i) => {
    const [before, next] = [lines[i - 1], lines[i + 1]];
    if (!before) return true;
    const isReader = readers && before.asks && before.apart && !line.asks && readerIn(reading, line, next) !== null;
    return !isReader && !signerIn(reading, line, before, next);
  });
}

/** The lines of which a reader who asks something says more than they ask, "How fat is too fat? Mine is called Duchess.", and that are signed below. */
export function signedLetters(reading: Reading, lines: readonly Line[]): ReadonlySet<Line> {
  const { tokens } = reading;
  const isLetter = ({ first, last, own, asks, states }: Line): boolean =>
    asks || (states && (own || tokens.slice(first, last).some(({ text }) => text === '?')));
  return new Set(lines.filter((line, i) => lines[i + 1] && isLetter(line) && signerIn(reading, lines[i + 1] as Line, line, lines[i + 2])));
}

/** True for a line that says no more than that somebody replies: "Dr Bell replies", "Ana Ruiz answers:". */
export function repliesIn({ tokens, language }: Reading, { first, last }: Line): boolean {
  const end = tokens[last - 1]?.text === ':' ? last - 1 : last;
  const verb = tokens[end - 1];
  const says = is(verb, 'interviewing') || language.cueVerbs.has(verb?.lower ?? '');
  // the tags of so few words tell little
  return says && end - 1 > first && end - 1 - first <= NAME && tokens.slice(first, end - 1).every(isNamePart);
}
