/** Results of matches and votes, whose figures count nothing alone. */

import { is } from '../../languages/vocabulary.ts';
import type { Lexeme } from '../parse/lexemes.ts';
import { isCapitalised } from '../parse/look.ts';
import { numeralValue } from '../parse/numeral-value.ts';
import type { Range } from '../parse/parse-range.ts';

/** "won 3-1", "a 5-4 ruling", "50-50": figures joined by a hyphen that are no range. */
export function isResult(lexemes: readonly Lexeme[], first: number, range: Range | null): boolean {
  if (!range?.hyphen || range.unit !== null || range.top.number.exponent > 0) return false;
  if (range.low.value === null || range.top.value === null || range.low.value >= range.top.value) return true;
  if (is(lexemes[first - 1], 'scoreLead') || isPair(lexemes, first - 4) || isPair(lexemes, range.last + 1)) return true;
  const next = lexemes[range.last];
  return next?.kind !== 'word' || isCapitalised(next) || is(next, 'scoreSequel');
}

/** True for "1-23" at `at`, with "to" beside it, in "won by 1-23 to 1-22": goals and points. */
function isPair(lexemes: readonly Lexeme[], at: number): boolean {
  const [low, hyphen, top] = lexemes.slice(Math.max(0, at), at + 3);
  const isBeside = is(lexemes[at - 1], 'infinitive') || is(lexemes[at + 3], 'infinitive');
  return isBeside && low?.kind === 'numeral' && hyphen?.text === '-' && top?.kind === 'numeral' && top.glued;
}

/** "won 24 to 17 | on Sunday", "| .": nothing behind the figures that they could count. */
const endsScore = (lexemes: readonly Lexeme[], at: number): boolean =>
  lexemes[at]?.kind !== 'word' || SCORED.some((name) => is(lexemes[at], name));

const SCORED = ['spatialPreposition', 'deicticDay', 'weekday', 'for'] as const;

/** "24 to 17", where "17 to 24" may be so many of something. */
const falls = (low: Lexeme | undefined, top: Lexeme | undefined): boolean =>
  (numeralValue(low?.text ?? '') ?? 0) > (numeralValue(top?.text ?? '') ?? Number.POSITIVE_INFINITY);

/** "voted 5 to 4", "by a vote of 15 to 2", "won 24 to 17". */
export function isTally(lexemes: readonly Lexeme[], first: number, last: number, unit: string | null): boolean {
  if (unit !== null) return false;
  const figure = (at: number) => lexemes[at]?.kind === 'numeral' || lexemes[at]?.number.cardinal !== undefined;
  const top = is(lexemes[last], 'infinitive') && figure(last + 1) ? last + 2 : last;
  const voted = (at: number) => {
    const before = lexemes[at - 1];
    return (
      is(before, 'voting') ||
      (is(before, 'scoreVerb') && endsScore(lexemes, top) && falls(lexemes[at], lexemes[top - 1])) ||
      ((is(before, 'agentive') || is(before, 'genitive')) && is(lexemes[at - 2], 'voting'))
    );
  };
  if (voted(first)) return (is(lexemes[last], 'infinitive') && figure(last + 1)) || is(lexemes[last - 2], 'infinitive');
  return is(lexemes[first - 1], 'infinitive') && figure(first - 2) && voted(first - 2);
}
