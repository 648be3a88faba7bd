/**
 * Statements that a headline or heading announces, and that stand under it without marks: whoever made it says "I" or "we" there.
 *
 *   ## Statement from Mayor Ana Ruiz      I am grateful to the crews.     We will rebuild the mill.
 *                           ^──────^      ^─────────────────────────────────────────────────────^
 */
import { isFiniteVerb } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Range, Reading, Token } from '../reading.ts';
import { announced, type Places } from './given.ts';
import { isQuoted, type Line } from './lines.ts';
import { names } from './name-lines.ts';
import type { Said } from './once-labelled.ts';

/** Longest heading that announces a statement, in tokens, and the share of its lines that must say "I" or "we". */
const [LONGEST, OWN] = [24, 0.5];

/** The lines of such statements, and who made them. */
export function saidUnderHeadings(reading: Reading, lines: readonly Line[], places: Places): readonly Said[] {
  const found: Said[] = [];
  let heading = titleOf(reading);
  for (let i = 0; i <= lines.length; ) {
    let end = i;
    while (end < lines.length && !lines[end]?.apart) end++;
    if (heading) found.push(...statedIn(reading, heading, lines.slice(i, end), places));
    heading = lines[end] ?? null;
    i = end + 1;
  }
  return found;
}

function titleOf({ document, tokens }: Reading): Range | null {
  const first = tokens.findIndex(({ block }) => document.blocks[block]?.kind === 'title');
  let last = first;
  while (last >= 0 && tokens[last]?.block === tokens[first]?.block) last++;
  return first < 0 ? null : { first, last };
}

/** What stands under the heading, where that announces somebody’s statement, from the first to the last line in which they speak of themselves. */
function statedIn(reading: Reading, heading: Range, under: readonly Line[], places: Places): readonly Said[] {
  const { tokens } = reading;
  const from = under.findIndex(({ own }) => own);
  if (from < 0 || heading.last - heading.first > LONGEST) return [];
  const given = announced(reading, heading, places);
  if (!given || !places.named.has(given.speaker.first) || !is(tokens[given.via.first], 'ownWords')) return [];
  // "5 December" may stand above it, and the name below
  const isTold = (line: Line) => saysMore(tokens, line) && (names(tokens, line, given.speaker) || speaksOf(tokens, line, given.via));
  if (under.slice(0, from).some((line) => saysMore(tokens, line)) || under.some((line) => isTold(line) || isQuoted(tokens, line)))
    return [];
  const said = under.slice(from, under.findLastIndex(({ own }) => own) + 1);
  return said.filter(({ own }) => own).length < said.length * OWN
    ? []
    : said.map((line) => ({ speaker: given.speaker, content: line, line }));
}

const saysMore = (tokens: readonly Token[], { first, last }: Range): boolean => tokens.slice(first, last).some(isFiniteVerb);

/** True where the line tells of the statement, as who made it does not. */
const speaksOf = (tokens: readonly Token[], { first, last }: Range, via: Range): boolean =>
  tokens.slice(first, last).some(({ lower }) => lower === tokens[via.first]?.lower);
