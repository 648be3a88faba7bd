/** Results of matches and votes, whose figures count nothing alone. */
import { AFTER_SCORE, BEFORE_SCORE } from '../languages/en/around-numbers.ts';
import { CARDINALS } from '../languages/en/number-words.ts';
import type { Lexeme } from './lexemes.ts';
import { acrossHyphen, isCapitalised, wordAt } from './look.ts';
import type { Range } from './parse-range.ts';

/** "won 3-1", "a 5-4 ruling", "50-50": figures joined by a hyphen that are no range. */
export function isResult(lexemes: readonly Lexeme[], first: number, range: Range | null): boolean {
  if (!range?.hyphen || range.unit !== null || range.top.number.exponent > 0) return false;
  if (range.low.value === null || range.top.value === null || range.low.value >= range.top.value) return true;
  if (BEFORE_SCORE.has(wordAt(lexemes, first - 1))) return true;
  const next = lexemes[range.last];
  const after = acrossHyphen(lexemes, range.last);
  if (after > range.last) return false;
  return next?.kind !== 'word' || isCapitalised(next) || AFTER_SCORE.has(next.lower);
}

const VOTED = /^(voted|vote|votes|split|ruled|divided)$/;

/** "voted 5 to 4", "by a vote of 15 to 2". */
export function isTally(lexemes: readonly Lexeme[], first: number, last: number, unit: string | null): boolean {
  if (unit !== null) return false;
  const figure = (at: number) => lexemes[at]?.kind === 'numeral' || CARDINALS.has(wordAt(lexemes, at));
  const voted = (at: number) => {
    const before = wordAt(lexemes, at - 1);
    return VOTED.test(before) || (/^(of|by)$/.test(before) && VOTED.test(wordAt(lexemes, at - 2)));
  };
  if (voted(first)) return (wordAt(lexemes, last) === 'to' && figure(last + 1)) || wordAt(lexemes, last - 2) === 'to';
  return wordAt(lexemes, first - 1) === 'to' && figure(first - 2) && voted(first - 2);
}
