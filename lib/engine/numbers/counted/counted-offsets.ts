/** What a length of time or way is from, until or spent on: "15 minutes after Ruiz was picked", "40 miles from Leith", "four years as mayor", "seven days to appeal". */

import { longPhraseAfter } from '../../clauses/phrases.ts';
import { hasTag } from '../../languages/tags.ts';
import { is } from '../../languages/vocabulary.ts';
import type { Range, Token } from '../../reading.ts';
import { isLength, isTimeUnit } from '../parse/unit-kinds.ts';
import { nounsFrom } from './counted-phrases.ts';
import { verbsEnd } from './counted-restricted.ts';

/** The longest that such words may be, in tokens. */
const MOST = 12;

/** "a metre | (3.3 feet) from the gate", "3.3 feet|) from": behind a short bracket at `at`, or behind its end; else `at`. */
export function afterBracket(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(') return tokens[at]?.text === ')' ? at + 1 : at;
  for (let i = at + 1; i < at + 6; i++) if (tokens[i]?.text === ')') return i + 1;
  return at;
}

/** Words after a length of time or way that ends before the token `after`; null: others than those. `end`: the end of its sentence. */
export function offsetAfter(tokens: readonly Token[], after: number, unit: string | null, end: number): Range | null {
  const at = afterBracket(tokens, after);
  const most = Math.min(end, at + MOST);
  const token = tokens[at];
  const timed = isTimeUnit(unit);
  if (!token || !(timed || isLength(unit))) return null;
  // "seven days to appeal"
  if (timed && is(token, 'infinitive') && tokens[at + 1]?.tag === 'VB') return { first: at, last: verbsEnd(tokens, at + 1, most) };
  // "two hours | spent at the gate"
  if (timed && (token.tag === 'VBG' || is(token, 'spending')) && !is(token, 'auxiliary'))
    return { first: at, last: verbsEnd(tokens, at, most) };
  const parts = timed ? is(token, 'offsetPreposition') : is(token, 'separation');
  // "north of Leith", "off the coast"
  const way = !timed && is(token, 'direction');
  if (!parts && !way) return null;
  const link = way && (is(tokens[at + 1], 'genitive') || is(tokens[at + 1], 'separation')) ? at + 2 : at + 1;
  // "north of here"
  const here = hasTag(tokens[link], 'RB') ? { first: link, last: link + 1 } : null;
  const phrase = here ?? longPhraseAfter(tokens, link, most) ?? nounsFrom(tokens, link, most);
  if (!phrase) return null;
  const clause = timed && !is(token, 'comparative') ? verbsEnd(tokens, phrase.last, most) : phrase.last;
  return { first: at, last: clause };
}

/** Where or with whom a time that ends before the token `at` was spent: "spent eight years | at the mill"; null: the words tell something else. */
export function spentAt(tokens: readonly Token[], at: number, end: number): Range | null {
  const phrase = hasTag(tokens[at], 'IN') ? longPhraseAfter(tokens, at + 1, end) : null;
  return phrase && { first: at, last: phrase.last };
}
