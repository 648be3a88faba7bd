/**
 * Whose words an article is that somebody else wrote down: it says "I" all through, and a line tells who told it to whom.
 *
 *   By Ana Ruiz, as told to Tom Bell      I went out in May.      I was tired.
 *      ^──────^                           ^────────────────────────────────^
 */
import { is } from '../languages/vocabulary.ts';
import type { Range, Reading, Token } from '../reading.ts';
import { isNamePart } from '../text/label-ends.ts';
import type { Places } from './given.ts';
import type { Line } from './lines.ts';
import { names } from './name-lines.ts';
import type { Said } from './once-labelled.ts';
import { alike, ownNames, wordsOf } from './people.ts';

/** Longest name, and longest line, in tokens. */
const [NAME, LONGEST] = [5, 16];
/** Fewest lines in which somebody speaks of themselves, and their share of those that they stand among. */
const [FEWEST, SHARE] = [3, 0.5];

/** All that is told in such an article, but for what is set apart; empty where it is none, or names nobody. */
export function saidAsTold(reading: Reading, lines: readonly Line[], places: Places): readonly Said[] {
  const at = lines.findIndex((line) => isTelling(reading.tokens, line));
  const line = lines[at];
  const speaker = line ? (tellerIn(reading, line) ?? authorIn(reading, line, places)) : null;
  if (!line || !speaker) return [];
  const isOwn = (one: Line) => one.own && !one.apart;
  // it stands above what is told, or below it
  const from = lines.findIndex((one, i) => i > at && isOwn(one));
  const told = lines.slice(at + 1).filter(isOwn).length >= FEWEST ? lines.slice(from) : lines.slice(lines.findIndex(isOwn), at);
  const said = told.slice(0, told.findLastIndex(isOwn) + 1).filter(({ apart, aside }) => !apart && !aside);
  const own = said.filter(isOwn).length;
  if (own < FEWEST || own < said.length * SHARE || said.some((one) => !one.alone && names(reading.tokens, one, speaker))) return [];
  return said.map((one) => ({ speaker, content: one, line: one }));
}

/** Where "told" stands in a line that says no more than to whom: "By Ana Ruiz, as told to Tom Bell"; -1: it says more. */
function toldAt(tokens: readonly Token[], { first, last }: Range): number {
  let at = first;
  while (at < last && at - first <= LONGEST && !is(tokens[at], 'toldTo')) at++;
  const whom = tokens.slice(at + 2, tokens[last - 1]?.text === ')' ? last - 1 : last);
  const isLine = is(tokens[at - 1], 'comparative') && is(tokens[at + 1], 'infinitive');
  return isLine &&
    whom.length > 0 &&
    whom.length <= LONGEST &&
    whom.every((token) => isNamePart(token) || is(token, 'genitive') || token.text === ',')
    ? at
    : -1;
}

const isTelling = (tokens: readonly Token[], line: Line): boolean => line.kind !== 'quote' && toldAt(tokens, line) >= 0;

/** The name before "as told to", after "By" or without it; null: none stands there. */
function tellerIn({ tokens }: Reading, line: Line): Range | null {
  const first = is(tokens[line.first], 'agentive') ? line.first + 1 : line.first;
  let last = first;
  while (last < line.last && last - first <= NAME && isNamePart(tokens[last] as Token)) last++;
  const after = tokens[last]?.text === ',' ? last + 1 : last;
  const isAll = last - first > 1 && is(tokens[after + 1], 'toldTo');
  return isAll ? { first, last } : null;
}

/** The author whom the page gives, where there is one who did not write it down and whom the article names; null: there is not. */
function authorIn(reading: Reading, line: Line, { all }: Places): Range | null {
  const [author, ...more] = reading.document.byline === null ? [] : ownNames({ ...reading, document: { ...reading.document, site: null } });
  if (!author || more.length > 0 || author.length < 2) return null;
  // the author may be who wrote it down
  if (alike(wordsOf(reading, { first: toldAt(reading.tokens, line) + 2, last: line.last }), author)) return null;
  const mention = all.find((one) => one.name && alike(wordsOf(reading, one), author) && wordsOf(reading, one).length > 1);
  return mention ? { first: mention.first, last: mention.last } : null;
}
