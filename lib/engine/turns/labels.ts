/**
 * The label that a line begins with, or is: who speaks, as a name, letters or a word, with a colon after it, in brackets, or set apart.
 *
 *   Ana Ruiz: It was late.      [AR] It was late.      **AR** It was late.      Q. Was it late?      **Ana Ruiz**
 *   ^──────^                     ^^                      ^^                     ^^                      ^──────^ (the next line)
 */
import { isFiniteVerb } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Range, Reading, Token } from '../reading.ts';
import { isDash } from '../text/marks.ts';
import { isQuestionNumber } from '../text/question-numbers.ts';
import { nameBesideBrackets, namesBeforeWhat } from './beside-brackets.ts';
import { withoutDatelines } from './datelines.ts';
import { handedTo } from './handed.ts';
import { DIGITS, type Found, isClosing, isNumber, isOpening, isPart, LONGEST_BARE, withColon } from './labels-with-colon.ts';
import { letteredLines } from './lettered-lines.ts';
import { isQuoted, type Line } from './lines.ts';
import { isNumbered } from './listed-people.ts';
import { timedLabels } from './timed.ts';

export interface Label {
  readonly range: Range;
  /** In lower case, without marks: labels of one speaker that are written alike have one. */
  readonly key: string;
  /** What is said first, and the line that it stands in: the next one, where the label is all of its own. */
  readonly content: Range;
  readonly line: Line;
  /** The time stands before it or after it, as beside who speaks in a transcript. */
  readonly timed: boolean;
  /** It says that they speak: "Ana Ruiz answered on 4 May:". */
  readonly told: boolean;
  /** It has what its bearer is in brackets behind it, or the office before it: "Ana Ruiz (Leith)". */
  readonly placed: boolean;
}

/** The labels of the lines, in their order. */
export function labelsOf(reading: Reading, lines: readonly Line[]): readonly Label[] {
  const { tokens } = reading;
  const timed = timedLabels(tokens, lines, (line) => afterTime(tokens, line));
  const again = namesBeforeWhat(reading, lines);
  const lettered = letteredLines(tokens, lines);
  const found = lines.map(
    (line) =>
      labelOf(tokens, line, timed.get(line), lettered.get(line)) ??
      labelWithBrackets(reading, line, again.get(line)) ??
      labelOfHanded(reading, line),
  );
  const labels = found.flatMap((label, i) => {
    if (!label) return [];
    const { range, content, told, placed = false } = label;
    const line = content ? lines[i] : lines[i + 1];
    // the next line has a label of its own
    if (!line || (!content && found[i + 1])) return [];
    // "Goals" over "Ruiz, 12" in a table
    if (!content && lines[i]?.style === null && !isSaid(tokens, line)) return [];
    // "Ana Ruiz" over "GP, Quay Street Surgery"
    if (!content && !isSaid(tokens, line) && tellsPlace(tokens, line)) return [];
    // "Ana Ruiz said:" over a quotation
    if (told && !content && isQuoted(tokens, line)) return [];
    return [{ range, key: keyOf(tokens, range), content: content ?? line, line, timed: isTimed(tokens, range), told, placed }];
  });
  return withoutDatelines(tokens, labels);
}

interface Labelled {
  readonly range: Range;
  /** What is said in the line; null: what is said stands in the next. */
  readonly content: Range | null;
  readonly told: boolean;
  readonly placed?: true;
}

/** "Ana Ruiz (Leith)", all of a line or set apart before what begins like a sentence; or the name that comes again with what its bearer is. */
function labelWithBrackets(reading: Reading, line: Line, known: Range | undefined): Labelled | null {
  const { first, last, lead } = line;
  const end = lead > first && !line.apart ? lead : last;
  const range = nameBesideBrackets(reading, { first, last: end }) ?? known;
  if (!range || (end < last && !beginsSentence(reading.tokens[end]))) return null;
  return { range, content: end < last ? { first: end, last } : null, told: false, placed: true };
}

function labelOfHanded(reading: Reading, line: Line): Labelled | null {
  const { first, last, lead } = line;
  // "**Ana Ruiz replies:** It was late."
  const opens = lead > first && lead < last ? handedTo(reading, { ...line, last: lead }) : null;
  if (opens) return { range: opens, content: { first: lead, last }, told: true };
  const range = handedTo(reading, line);
  return range && { range, content: null, told: true };
}

/** The label of a line, and what is said in it; null: it has none. */
function labelOf(tokens: readonly Token[], line: Line, timed?: Range, lettered?: Range): Labelled | null {
  const first = afterTime(tokens, line);
  const known = timed && { range: timed, after: timed.last };
  const opening = lettered && { range: lettered, after: lettered.last };
  const found =
    opening ??
    bracketed(tokens, line, first) ??
    withColon(tokens, line, first) ??
    withTime(tokens, line, first) ??
    bare(tokens, line, first) ??
    known;
  if (!found) return null;
  const { range, after } = found;
  // "Photo: Ana Ruiz", "Dear Ana: It is late."
  const isElse = (['pictureNoun', 'questions', 'greeting'] as const).some((noun) => is(tokens[range.first], noun));
  if (isElse || isNumbered(tokens, { ...line, first: range.first })) return null;
  const said = { first: after, last: line.last };
  let at = after;
  while (at < line.last && !tokens[at]?.form.letter) at++;
  const has = at < line.last;
  // "Bell: 547" is a table
  if (!has && after < line.last) return null;
  return { range, content: has ? said : null, told: false };
}

/** Past the time of a transcript, "[00:12] RUIZ: …", or the number of a question, "Q31 Chair: …". */
function afterTime(tokens: readonly Token[], { first, last }: Line): number {
  if (isQuestionNumber(tokens[first]) && isPart(tokens[first + 1])) return first + 1;
  const open = isOpening(tokens[first]);
  const at = open ? first + 1 : first;
  if (!TIME.test(tokens[at]?.text ?? '')) return first;
  let end = open ? at + 2 : at + 1;
  // "04:54 – Ana Ruiz"
  while (end < last && /^[-–—|]+$/.test(tokens[end]?.text ?? '')) end++;
  return end < last ? end : first;
}

/** "Ana Ruiz 00:12 It was late.", "Speaker 1 (00:12):": a name with the time after it, before what is said. */
function withTime(tokens: readonly Token[], line: Line, first: number): Found | null {
  let last = first;
  while (last < line.last && last - first <= LONGEST_BARE && (isPart(tokens[last]) || (last > first && isNumber(tokens[last])))) last++;
  const time = isOpening(tokens[last]) ? last + 1 : last;
  const behind = time > last ? time + 2 : time + 1;
  const after = tokens[behind]?.text === ':' ? behind + 1 : behind;
  if (last === first || after > line.last || !TIME.test(tokens[time]?.text ?? '')) return null;
  return (after === line.last && after > behind) || (after < line.last && beginsSentence(tokens[after]))
    ? { range: { first, last }, after }
    : null;
}

/** Where the time of a transcript begins that ends a name: "Ana Ruiz 00:12", "Ana Ruiz (0:12)". */
function beforeTime(tokens: readonly Token[], first: number, last: number): number {
  const end = isClosing(tokens[last - 1]) ? last - 1 : last;
  if (end - 1 <= first || !TIME.test(tokens[end - 1]?.text ?? '')) return last;
  return isOpening(tokens[end - 2]) ? end - 2 : end - 1;
}

const isTimed = (tokens: readonly Token[], { first, last }: Range): boolean =>
  [first - 1, first - 2, last, last + 1].some((at) => tokens[at]?.block === tokens[first]?.block && TIME.test(tokens[at]?.text ?? ''));

const TIME = /^\d+(?::\d+)+$/;
const INITIALS = /^\p{Lu}{2,3}$/u;

function bracketed(tokens: readonly Token[], line: Line, first: number): Found | null {
  if (!isOpening(tokens[first])) return null;
  let last = first + 1;
  while (last < line.last && last - first <= LONGEST_BARE && isPart(tokens[last])) last++;
  if (last === first + 1 || !isClosing(tokens[last])) return null;
  // "(END OF THE CLIP) RUIZ: …"
  const isDirection = last - first > 2 && tokens.slice(first + 1, last).every(({ text }) => text === text.toUpperCase());
  const label = isDirection ? withColon(tokens, line, last + 1) : null;
  if (label) return label;
  const after = tokens[last + 1]?.text === ':' ? last + 2 : last + 1;
  // all of the line: "[Ana Ruiz]" or "[AR]" over what she says; "(laughs)" and "(LAUGHTER)" are no speakers
  const words = tokens.slice(first + 1, last);
  const isInitials = words.length === 1 && INITIALS.test(words[0]?.text ?? '');
  const isName = isInitials || words.every(({ form, text }) => form.upper && text !== text.toUpperCase());
  return after < line.last || isName ? { range: { first: first + 1, last }, after: Math.min(after, line.last) } : null;
}

/** A label without a colon: what is set apart before what begins like a sentence, or stands alone; "Q." and "A.". */
function bare(tokens: readonly Token[], line: Line, first: number): Found | null {
  const opening = tokens[first];
  if ((is(opening, 'questionLabel') || is(opening, 'answerLabel')) && opening?.form.upper) {
    const after = /^[.)–—-]$/.test(tokens[first + 1]?.text ?? '') ? first + 2 : first + 1;
    // all of the line: "Q" over what is asked
    return after >= line.last || beginsSentence(tokens[after])
      ? { range: { first, last: first + 1 }, after: Math.min(after, line.last) }
      : null;
  }
  // nothing sets it apart but a dash, or that it stands alone: "Ana Ruiz", and not "Yes."
  if (line.lead === line.first && isSaid(tokens, line)) {
    const found = dashed(tokens, line, first);
    if (found || line.style === null) return found;
  }
  let last = beforeTime(tokens, first, line.lead > first ? line.lead : line.last);
  while (last > first && /^[.|–—-]$/.test(tokens[last - 1]?.text ?? '')) last--;
  if (last === first || last - first > LONGEST_BARE) return null;
  for (let i = first; i < last; i++) if (!isPart(tokens[i])) return null;
  // "Ana Ruiz" and what she is, in a heading
  let after = line.lead > first && !line.apart ? line.lead : line.last;
  while (after < line.last && /^[.|–—-]$/.test(tokens[after]?.text ?? '')) after++;
  return after === line.last || beginsSentence(tokens[after]) ? { range: { first, last }, after } : null;
}

/** "Ana Ruiz — It was late.": a name, and a dash before what begins like a sentence. */
function dashed(tokens: readonly Token[], line: Line, first: number): Found | null {
  let last = first;
  while (last < line.last && last - first <= LONGEST_BARE && isPart(tokens[last])) last++;
  const isLabel = last > first && last - first <= LONGEST_BARE && isDash(tokens[last]);
  return isLabel && last + 1 < line.last && beginsSentence(tokens[last + 1]) ? { range: { first, last }, after: last + 1 } : null;
}

/** True for words with a comma and without a verb: "GP, Quay Street Surgery". */
const tellsPlace = (tokens: readonly Token[], { first, last }: Line): boolean =>
  tokens.slice(first, last).some(({ text }) => text === ',') && !tokens.slice(first, last).some(isFiniteVerb);

/** True where the line ends like a sentence, or with one in brackets: "It was late. [Laughter.]" */
export const isSaid = (tokens: readonly Token[], { last }: Line): boolean =>
  /^[.!?…"”’]$/.test(tokens[last - 1]?.text ?? '') || (isClosing(tokens[last - 1]) && tokens[last - 2]?.form.stops === true);

const beginsSentence = (token: Token | undefined): boolean => token?.form.begins === true;

const keyOf = (tokens: readonly Token[], { first, last }: Range): string =>
  tokens
    .slice(first, last)
    .filter(({ form, text }) => form.letter || DIGITS.test(text))
    .map(({ lower }) => lower.replaceAll('.', ''))
    .join(' ');
