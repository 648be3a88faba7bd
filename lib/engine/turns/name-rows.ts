/**
 * Names of which nothing tells that they are names but the headings beside them that are set alike, each a name, a comma and what its bearer is; and
 * those who have none there, "A mother of two".
 *
 *   ## Ana Ruiz, baker      ## Farid Nassour, Nassour Hardware      ## Tom Bell, The Quay Inn
 *      ^──────^                ^───────────^                           ^──────^
 */
import { isFiniteVerb } from '../languages/tags.ts';
import type { Mention, Range, Reading, Token } from '../reading.ts';
import { isNamePart } from '../text/label-ends.ts';
import { describedIn } from './described.ts';
import type { Apart, Line } from './lines.ts';

/** Fewest headings of one look that are known to name somebody. */
const FEWEST = 2;
/** Longest name, and longest such line, in tokens. */
const [NAME, LONGEST] = [4, 16];

/** Such names by their lines; at most as many of one look as name somebody that is known. @param nameIn whom a line is known to name */
export function namesLikeOthers(
  reading: Reading,
  lines: readonly Line[],
  nameIn: (line: Line) => Mention | null,
): ReadonlyMap<Line, Range> {
  const known = new Map<Apart, number>();
  const alike: { readonly line: Line; readonly name: Range }[] = [];
  for (const line of lines) {
    if (!line.apart || line.asks || line.style === null || line.last - line.first > LONGEST) continue;
    const name = nameBeforeComma(reading.tokens, line) ?? described(reading, line);
    if (!name) continue;
    if (nameIn(line)) known.set(line.style, (known.get(line.style) ?? 0) + 1);
    else alike.push({ line, name });
  }
  const found = alike.filter(({ line: { style } }) => {
    const count = style ? (known.get(style) ?? 0) : 0;
    return count >= FEWEST && alike.filter(({ line }) => line.style === style).length <= count;
  });
  return new Map(found.map(({ line, name }) => [line, name]));
}

/** The same for somebody without a name, where the line is no sentence. */
function described(reading: Reading, { first, last }: Line): Range | null {
  const tells = reading.tokens.slice(first, last).some((token) => token.form.stops || token.quoted !== -1);
  return tells ? null : describedIn(reading, { first, last });
}

/** Two words with capitals or more before a comma, where no sentence stands behind it; null: the line opens otherwise. */
function nameBeforeComma(tokens: readonly Token[], { first, last }: Line): Range | null {
  let end = first;
  while (end < last && isNamePart(tokens[end] as Token)) end++;
  const isName = end - first > 1 && end - first <= NAME && tokens[end]?.text === ',' && end + 1 < last;
  const tells = tokens
    .slice(end, last)
    .some((token) => token.form.stops || token.quoted !== -1 || (isFiniteVerb(token) && token.form.small));
  return isName && !tells ? { first, last: end } : null;
}
