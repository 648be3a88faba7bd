/** Numbers that are one word of their own: "doubled", "fivefold", "single", and ordinals that are ranks ("third-largest"). */

import {
  AFTER_BARE_MULTIPLE,
  AFTER_SINGLE_NOT,
  BEFORE_BARE_MULTIPLE,
  BEFORE_RANK,
  BEFORE_SINGLE_NOT,
  SUPERLATIVES,
} from '../languages/en/around-numbers.ts';
import { BARE_MULTIPLES, CARDINALS, MULTIPLES, ORDINALS } from '../languages/en/number-words.ts';
import type { Lexeme } from './lexemes.ts';
import { acrossHyphen, isHyphen, markAt, wordAt } from './look.ts';
import { numeralValue } from './numeral-value.ts';

export interface SingleWord {
  readonly last: number;
  readonly value: number;
  readonly unit: string | null;
}

/** "third most", "the second-largest", "ranked 15th", "in fourth place". */
function rank(lexemes: readonly Lexeme[], at: number): SingleWord | null {
  const lexeme = lexemes[at];
  let value: number | null | undefined;
  let last = at + 1;
  if (lexeme?.kind === 'word') value = ORDINALS.get(lexeme.lower);
  else if (lexeme?.kind === 'numeral' && /^(st|nd|rd|th)$/.test(wordAt(lexemes, at + 1)) && lexemes[at + 1]?.glued) {
    value = numeralValue(lexeme.text);
    last = at + 2;
  }
  if (!value) return null;
  const after = acrossHyphen(lexemes, last);
  const follows = wordAt(lexemes, after);
  if (
    SUPERLATIVES.has(follows) &&
    (value > 1 || follows === 'place') &&
    !(follows === 'place' && wordAt(lexemes, at - 1) === 'the' && value < 2)
  ) {
    if (follows === 'place' && !/^(in|into|finished|took|to|for|a|on)$/.test(wordAt(lexemes, at - 1))) return null;
    return { last: follows === 'place' || after > last ? after + 1 : after, value, unit: null };
  }
  return BEFORE_RANK.has(wordAt(lexemes, at - 1)) && !/^(half|time|round|day|game|set)$/.test(follows) ? { last, value, unit: null } : null;
}

/** "fivefold", "ten-fold", "doubled", "twice as many", "more than double". */
function multiple(lexemes: readonly Lexeme[], at: number): SingleWord | null {
  const word = wordAt(lexemes, at);
  const fold = word.endsWith('fold') ? CARDINALS.get(word.slice(0, -4)) : undefined;
  if (fold) return { last: at + 1, value: fold, unit: 'times' };
  if (word === 'twofold') return { last: at + 1, value: 2, unit: 'times' };
  const value = MULTIPLES.get(word);
  if (value !== undefined) {
    if (word === 'twice' && /^(think|thinking|thought|once)$/.test(wordAt(lexemes, at - 1))) return null;
    if (/^(doubling|doubled|doubles)$/.test(word) && /^(down|up|over|as)$/.test(wordAt(lexemes, at + 1))) return null;
    if (isHyphen(markAt(lexemes, at + 1)) && lexemes[at + 1]?.glued) return null;
    return { last: at + 1, value, unit: 'times' };
  }
  const bare = BARE_MULTIPLES.get(word);
  if (bare === undefined || lexemes[at + 1]?.text === '-') return null;
  const next = lexemes[at + 1];
  const before = wordAt(lexemes, at - 1);
  if (/^(down|as|up)$/.test(next?.lower ?? '')) return null;
  const after = next?.kind === 'word' && AFTER_BARE_MULTIPLE.has(next.lower);
  const ends = next === undefined || next.kind !== 'word';
  return (after && before !== 'a' && before !== 'the') || (ends && BEFORE_BARE_MULTIPLE.has(before))
    ? { last: at + 1, value: bare, unit: 'times' }
    : null;
}

function single(lexemes: readonly Lexeme[], at: number): SingleWord | null {
  if (wordAt(lexemes, at) !== 'single') return null;
  const next = lexemes[acrossHyphen(lexemes, at + 1)];
  if (
    next?.kind !== 'word' ||
    AFTER_SINGLE_NOT.has(next.lower) ||
    BEFORE_SINGLE_NOT.has(wordAt(lexemes, at - 1)) ||
    acrossHyphen(lexemes, at + 1) > at + 1
  )
    return null;
  return /^(a|one|not)$/.test(wordAt(lexemes, at - 1)) ? { last: at + 1, value: 1, unit: null } : null;
}

/** The number that the one word at `at` is, or null. */
export function singleWordAt(lexemes: readonly Lexeme[], at: number): SingleWord | null {
  return rank(lexemes, at) ?? multiple(lexemes, at) ?? single(lexemes, at);
}
