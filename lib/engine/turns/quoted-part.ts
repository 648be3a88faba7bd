/** What a line is among quotations that stand beside the names of those who say them. */
import { isFiniteVerb } from '../languages/tags.ts';
import type { Range, Reading, Token } from '../reading.ts';
import { isDash } from '../text/marks.ts';
import { bearerIn, pairIn } from './bearer.ts';
import { describedIn } from './described.ts';
import { isQuotation, isQuoted, type Line } from './lines.ts';
import type { Places } from './places.ts';

/** A quotation, or words that may name somebody; neither: anything else. */
export interface Part extends Range {
  readonly line: Line;
  readonly quoted: boolean;
  /** It stands where a name may: set apart, or after a dash; or such words stand beside the quotation. */
  readonly names: boolean;
  readonly dash: boolean;
  /** The words that may name somebody. */
  readonly named: Range | null;
  readonly speaker: Range | null;
}

/** What a line is: a quotation with who says it in the same line, a quotation, a name, or anything else; null: it is pulled out of the text. */
export function partOf(reading: Reading, line: Line, places: Places): Part | null {
  const { tokens, document } = reading;
  const { first, last } = line;
  if (document.blocks[line.block]?.pulled) return null;
  const none = { first, last, line, quoted: false, names: false, dash: false, named: null, speaker: null };
  if (isQuoted(tokens, line)) return { ...none, quoted: isSaid(tokens, line) };
  const inside = besideIn(tokens, line);
  if (inside) {
    const mention = bearerIn(reading, inside.name, places);
    const dash = isDash(tokens[inside.name.first]);
    const speaker = mention
      ? rangeOf(mention)
      : dash
        ? describedIn(reading, { first: inside.name.first + 1, last: inside.name.last })
        : null;
    return { ...none, ...inside.said, quoted: true, names: speaker === null, dash, named: inside.name, speaker };
  }
  const dash = isDash(tokens[first]);
  const mention = bearerIn(reading, line, places);
  // "**Ana Ruiz and Tom Bell, both 17**"
  const pair = !mention && line.apart ? pairIn(reading, line, places) : null;
  const described = dash ? describedIn(reading, { first: first + 1, last }) : null;
  const speaker = mention ? rangeOf(mention) : (pair ?? described);
  return { ...none, dash, names: speaker !== null || line.apart || dash, named: line, speaker };
}

/** Longest title, in tokens. */
const TITLE = 12;

const BULLET = /^[•·]+$/;

/** The range alone, of what has more fields. */
export const rangeOf = ({ first, last }: Range): Range => ({ first, last });

/** The quotation that a line ends with, and the words before it: "**Ana Ruiz, baker** “It was late.”"; or that it begins with: "“It was late.” — Ana Ruiz". */
function besideIn(tokens: readonly Token[], { first, last, lead }: Line): { readonly said: Range; readonly name: Range } | null {
  let at = first;
  while (at < last && tokens[at]?.quoted === -1) at++;
  const said = { first: at, last };
  const isTold = at === lead || /^[,:]$/.test(tokens[at - 1]?.text ?? '');
  if (at > first && isTold && isQuotation(tokens, said) && isSaid(tokens, said)) return { said, name: { first, last: at } };
  // "• “It was late.” – Ana Ruiz"
  const from = BULLET.test(tokens[first]?.text ?? '') ? first + 1 : first;
  let end = from;
  while (end < last && tokens[end]?.quoted !== -1 && tokens[end]?.quoted === tokens[from]?.quoted) end++;
  const opening = { first: from, last: end };
  return end < last && isSaid(tokens, opening) ? { said: opening, name: { first: end, last } } : null;
}

/** True where a sentence stands in the quotation: not for "“Low Water”" and "“Where Did You Go?”", which are works. */
const isSaid = (tokens: readonly Token[], { first, last }: Range): boolean =>
  last - first > TITLE ||
  (!isTitle(tokens, { first, last }) &&
    tokens.slice(first, last).some((token) => token.form.stops || (isFiniteVerb(token) && !token.form.upper)));

/** Fewest words of a title that is told by its capitals alone, and letters from which on all of them have one. */
const [WORDS, LONG] = [3, 4];

/** True where all but short words begin with a capital. */
function isTitle(tokens: readonly Token[], { first, last }: Range): boolean {
  const words = tokens.slice(first, last).filter(({ form }) => form.letter);
  const capitals = words.filter(({ form }) => form.upper).length;
  return capitals >= WORDS && words.every(({ form, text }) => form.upper || text.length < LONG);
}
