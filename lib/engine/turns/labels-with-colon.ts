/** The label with a colon behind it that a line begins with: "Ana Ruiz:", "ANA RUIZ, host:", "Mr. TOM BELL (Writer for the Herald):", "AR (to TB):", "A (Ana Ruiz):". */
import { hasTag, isFiniteVerb } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Range, Token } from '../reading.ts';
import { isNamePart } from '../text/label-ends.ts';
import { holderWithColon } from './beside-brackets.ts';
import type { Line } from './lines.ts';
import { opensRole } from './roles.ts';

/** Longest label, in tokens: "SEN. ANA RUIZ (D-MD)". */
const LONGEST = 9;
/** … without a colon or bracket: a name. */
export const LONGEST_BARE = 4;
/** … with what they are. */
const LONGEST_ROLE = 20;

/** A label, and where what is said after it begins, as indexes of tokens. */
export interface Found {
  readonly range: Range;
  readonly after: number;
}

/** The number behind a label: “Speaker 2”, “Person #1”. */
export const DIGITS = /^#?\d{1,2}$/;

/** True for such a number. */
export const isNumber = (token: Token | undefined) => DIGITS.test(token?.text ?? '');

/** True for a bracket that opens. */
export const isOpening = (token: Token | undefined) => token?.text === '(' || token?.text === '[';
/** True for one that closes. */
export const isClosing = (token: Token | undefined) => token?.text === ')' || token?.text === ']';

/** True for a word that a name may have. */
export const isPart = (token: Token | undefined): boolean => token !== undefined && isNamePart(token);

/** "Ana Ruiz:", and with what they are: "ANA RUIZ, host:", "Mr. TOM BELL (Writer for the Herald):". */
export const withColon = (tokens: readonly Token[], line: Line, first: number) =>
  besideLetter(tokens, line, first) ??
  holderWithColon(tokens, line, first) ??
  inNames(tokens, line, first) ??
  withRole(tokens, line, first) ??
  withAside(tokens, line, first);

/** The letter of who answers, and in brackets who that is: "A (Ana Ruiz, mayor):"; the name is the label. */
function besideLetter(tokens: readonly Token[], line: Line, first: number): Found | null {
  if (!is(tokens[first], 'answerLabel') || !isOpening(tokens[first + 1])) return null;
  const after = afterBracket(tokens, first + 1, Math.min(line.last, first + LONGEST_ROLE));
  let last = first + 2;
  while (last < after - 1 && isPart(tokens[last])) last++;
  const isName = last > first + 2 && (last === after - 1 || tokens[last]?.text === ',');
  return isName && tokens[after]?.text === ':' && after + 1 < line.last ? { range: { first: first + 2, last }, after: after + 1 } : null;
}

/** True for such a name: who answers under the letter alone may have it too. */
export const isBesideLetter = (tokens: readonly Token[], { first }: Range): boolean =>
  isOpening(tokens[first - 1]) && is(tokens[first - 2], 'answerLabel');

/** A name or letter, and in brackets whom they turn to, what they do, or who it is from, up to the colon: "AR (to TB):", "Ruiz (laughing):", "Q (from a reader):". */
function withAside(tokens: readonly Token[], line: Line, first: number): Found | null {
  let last = first;
  while (last < line.last && last - first <= LONGEST_BARE && isPart(tokens[last])) last++;
  const [opening, next] = [tokens[last + 1], tokens[last + 2]];
  const aside = is(opening, 'infinitive') || is(opening, 'from') || isClosing(next);
  if (last === first || tokens[last]?.text !== '(' || !opening?.form.small || !aside) return null;
  const after = afterBracket(tokens, last, Math.min(line.last, last + LONGEST));
  return tokens[after]?.text === ':' && after < line.last ? { range: { first, last }, after: after + 1 } : null;
}

/** A name, and after a comma or in brackets what they are, up to the colon: the name is the label. */
function withRole(tokens: readonly Token[], line: Line, first: number): Found | null {
  let last = first;
  while (last < line.last && last - first <= LONGEST_BARE && isPart(tokens[last])) last++;
  if (last - first < 2 || !/^[,(]$/.test(tokens[last]?.text ?? '')) return null;
  // "TOM BELL (Author, “Low Water: A Log”):", "SUE AMES (I), MAYOR:"
  const role = isOpening(tokens[last]) ? afterBracket(tokens, last, line.last) : last;
  if (!/^[,:]$/.test(tokens[role]?.text ?? '')) return null;
  for (let i = role; i < line.last && i - first <= LONGEST_ROLE; i++) {
    const token = tokens[i];
    if (token?.text === ':') return { range: { first, last }, after: i + 1 };
    const isVerb = isFiniteVerb(token) && !hasTag(token, 'VB') && !opensRole(tokens, i);
    if (token?.form.stops || token?.quoted !== -1 || isVerb) return null;
  }
  return null;
}

/** Past the bracket that opens at the token. */
function afterBracket(tokens: readonly Token[], open: number, end: number): number {
  let at = open + 1;
  while (at < end && !isClosing(tokens[at])) at++;
  return at + 1;
}

function inNames(tokens: readonly Token[], line: Line, first: number): Found | null {
  for (let i = first; i < line.last && i <= first + LONGEST; i++) {
    const token = tokens[i];
    if (token?.text === ':') return i > first ? { range: { first, last: i }, after: i + 1 } : null;
    // "Woman 2:"
    if (i > first && tokens[i + 1]?.text === ':' && isNumber(token)) continue;
    // "Ana Ruiz (D-MD), mayor"
    if (!isPart(token) && !/^[,()-]$/.test(token?.text ?? '')) return null;
  }
  return null;
}
