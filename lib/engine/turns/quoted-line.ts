/**
 * A line that quotes somebody and says whom by itself: by its credit, a name before a colon, one in brackets, or a sentence that leads to it.
 *
 *   > It was late. — Ana Ruiz      Ana Ruiz, baker: “It was late.”      “It was late.” (Ana Ruiz)      Her letter reads: “It was late.”
 *                    ^──────^      ^──────^                                             ^──────^       ^^^
 */
import { isFiniteVerb } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Mention, Range, Reading, Token, Turn } from '../reading.ts';
import { withoutDash } from '../text/credit-line.ts';
import { givenInFull } from './given.ts';
import { isQuotation, type Line } from './lines.ts';
import { type Places, somebodyAt } from './places.ts';
import { opensRole } from './roles.ts';
import { upToComma } from './up-to-comma.ts';

/** Longest name with what they are, before a colon, in tokens. */
const LONGEST = 16;

/** The turn that a line, or a part of it, is. */
export function turnOf(speaker: Range | null, content: Range, { block }: Line, via: Range | null = null): Turn {
  return { label: speaker, speaker, asks: false, content: { first: content.first, last: content.last }, block, via };
}

/** A block quotation, or a part of one, whose credit names somebody. */
export function credited({ document, tokens }: Reading, line: Line): Turn | null {
  const { credit, pulled, span } = document.blocks[line.block] ?? {};
  if (!credit || pulled || !span) return null;
  const own = credit.start >= span.start && credit.start < span.end ? credit.start : span.end;
  const said = span.start + withoutDash(document.text.slice(span.start, own)).length;
  const { first } = line;
  let { last } = line;
  while (last > first && (tokens[last - 1]?.end ?? 0) > said) last--;
  const name = nameAt(tokens, credit.start, credit.end, line);
  return name && last > first ? turnOf(name, { first, last }, line) : null;
}

/** The words of a credit up to a comma or bracket, a name or "a cook from Leith": who it is, without what they are or by what they say it, "Joint statement, | Leith Ferries". */
function nameAt(tokens: readonly Token[], start: number, end: number, { first }: Line): Range | null {
  let at = first;
  while (at > 0 && (tokens[at]?.start ?? 0) > start) at--;
  while (tokens[at] && (tokens[at]?.start ?? 0) < start) at++;
  const comma = upToComma(tokens, { first: at, last: at + LONGEST }).last;
  if (is(tokens[comma - 1], 'ownWords') && (tokens[comma + 1]?.end ?? end + 1) <= end) at = comma + 1;
  let last = at;
  while (tokens[last] && (tokens[last]?.end ?? 0) <= end && !/^[,;(|/–—]$/.test(tokens[last]?.text ?? '')) last++;
  return last > at && (tokens[at]?.form.upper || is(tokens[at], 'indefiniteArticle')) ? { first: at, last } : null;
}

/** "Ana Ruiz, baker: “It was late.”", "Ana Ruiz (baker): “It was late.”": a name, what they are, and nothing else but the quotation. */
export function listed({ tokens }: Reading, line: Line, named: ReadonlyMap<number, Mention>): Turn | null {
  const mention = named.get(line.first);
  if (!mention || mention.kind === 'place' || mention.kind === 'document' || !/^[,(]$/.test(tokens[mention.last]?.text ?? '')) return null;
  if (mention.kind === null && mention.last - mention.first < 2) return null;
  let colon = mention.last;
  while (colon < line.last && colon - line.first <= LONGEST && tokens[colon]?.text !== ':') {
    const isVerb = isFiniteVerb(tokens[colon]) && !opensRole(tokens, colon);
    if (isVerb || tokens[colon]?.form.stops || tokens[colon]?.quoted !== -1) return null;
    colon++;
  }
  const content = { first: colon + 1, last: line.last };
  return tokens[colon]?.text === ':' && isQuotation(tokens, content)
    ? turnOf({ first: mention.first, last: mention.last }, content, line)
    : null;
}

/** "**The lock.** “It was late.” (Ana Ruiz, baker)": a quotation, after what is set apart at most, and in brackets somebody by name. */
export function inBrackets({ tokens }: Reading, line: Line, places: Places): Turn | null {
  if (tokens[line.last - 1]?.text !== ')') return null;
  let open = line.last - 2;
  while (open > line.first && line.last - open <= LONGEST && tokens[open]?.text !== '(') open--;
  const mention = somebodyAt(places, open + 1);
  const content = { first: line.lead, last: open };
  if (!mention || !isQuotation(tokens, content)) return null;
  const ends = /^[,)]$/.test(tokens[mention.last]?.text ?? '') && tokens[open - 2]?.form.stops;
  return ends ? turnOf({ first: mention.first, last: mention.last }, content, line) : null;
}

/** "Ana Ruiz sent a statement. It reads: “It was late.”": quotations that end a sentence of the line, where the words before the colon tell whose they are. */
export function readOut(reading: Reading, line: Line, places: Places): readonly Turn[] {
  const { tokens } = reading;
  const turns: Turn[] = [];
  for (let colon = line.first; colon < line.last; colon++) {
    const part = tokens[colon + 1]?.quoted ?? -1;
    if (part === -1 || tokens[colon]?.text !== ':') continue;
    const first = colon + 1;
    let last = first;
    while (last < line.last && tokens[last]?.quoted === part) last++;
    const ends = last === line.last || tokens[last]?.sentence !== tokens[last - 1]?.sentence;
    const given = ends ? givenInFull(reading, colon, places) : null;
    if (given) turns.push(turnOf(given.speaker, { first, last }, line, given.via));
    colon = last - 1;
  }
  return turns;
}
