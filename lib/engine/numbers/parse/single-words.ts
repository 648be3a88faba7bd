/** Numbers that are one word of their own: "doubled", "fivefold", "single", and ordinals that are ranks ("third-largest"). */

import { is } from '../../languages/vocabulary.ts';
import type { Lexeme } from './lexemes.ts';
import { acrossHyphen, isHyphen, markAt } from './look.ts';
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
  if (lexeme?.kind === 'word') value = lexeme.number.ordinal;
  else if (lexeme?.kind === 'numeral' && is(lexemes[at + 1], 'ordinalSuffix') && lexemes[at + 1]?.glued) {
    value = numeralValue(lexeme.text);
    last = at + 2;
  }
  if (!value) return null;
  const after = acrossHyphen(lexemes, last);
  const follows = lexemes[after];
  if (
    (is(follows, 'superlative') || is(follows, 'rankNoun')) &&
    (value > 1 || is(follows, 'rankNoun')) &&
    !(is(follows, 'rankNoun') && is(lexemes[at - 1], 'definiteArticle') && value < 2)
  ) {
    if (is(follows, 'rankNoun') && !is(lexemes[at - 1], 'placeLead')) return null;
    return { last: is(follows, 'rankNoun') || after > last ? after + 1 : after, value, unit: null };
  }
  return is(lexemes[at - 1], 'ranking') && !is(follows, 'matchPart') ? { last, value, unit: null } : null;
}

/** "fivefold", "ten-fold", "doubled", "twice as many", "more than double". */
function multiple(lexemes: readonly Lexeme[], at: number): SingleWord | null {
  const { multiple: value, bareMultiple: bare } = lexemes[at]?.number ?? {};
  if (value !== undefined) {
    if (is(lexemes[at], 'twice') && is(lexemes[at - 1], 'reconsidering')) return null;
    if (is(lexemes[at], 'doubling') && is(lexemes[at + 1], 'multipleParticle')) return null;
    if (isHyphen(markAt(lexemes, at + 1)) && lexemes[at + 1]?.glued) return null;
    return { last: at + 1, value, unit: 'times' };
  }
  if (bare === undefined || lexemes[at + 1]?.text === '-') return null;
  const next = lexemes[at + 1];
  const before = lexemes[at - 1];
  const after = next?.kind === 'word' && (is(next, 'identifyingDeterminer') || is(next, 'multipleLink'));
  const ends = next === undefined || next.kind !== 'word';
  return (after && !is(before, 'indefiniteArticle') && !is(before, 'definiteArticle')) ||
    (ends &&
      (is(before, 'infinitive') || is(before, 'modal') || is(before, 'approximator') || is(before, 'boundWord') || is(before, 'finiteBe')))
    ? { last: at + 1, value: bare, unit: 'times' }
    : null;
}

function single(lexemes: readonly Lexeme[], at: number): SingleWord | null {
  if (!is(lexemes[at], 'single')) return null;
  const next = lexemes[acrossHyphen(lexemes, at + 1)];
  if (next?.kind !== 'word' || is(next, 'singleCompound') || acrossHyphen(lexemes, at + 1) > at + 1) return null;
  // "not a single nurse": there is none
  if (is(lexemes[at - 2], 'negation')) return null;
  return is(lexemes[at - 1], 'singleLead') ? { last: at + 1, value: 1, unit: null } : null;
}

/** The number that the one word at `at` is, or null. */
export function singleWordAt(lexemes: readonly Lexeme[], at: number): SingleWord | null {
  return rank(lexemes, at) ?? multiple(lexemes, at) ?? single(lexemes, at);
}
