/** Amounts that are somebody's age. */

import { is } from '../languages/vocabulary.ts';
import type { Lexeme } from './lexemes.ts';
import { acrossHyphen, isCapitalised, isPlural, markAt } from './look.ts';
import type { Amount } from './parse-amount.ts';
import type { Range } from './parse-range.ts';
import { isTimeUnit } from './unit-kinds.ts';

/** "aged 47", "47-year-old", "in his 40s", ", 47," after a name, "under 18", "a boy of 12". */
export function isAge(lexemes: readonly Lexeme[], first: number, amount: Amount, range: Range | null): boolean {
  const last = range?.last ?? amount.last;
  const unit = range ? range.unit : amount.unit;
  if (unit !== null && isTimeUnit(unit)) {
    if (is(lexemes[first - 1], 'ageWord')) return true;
    const old = acrossHyphen(lexemes, last);
    return is(lexemes[old], 'oldWord') || (is(lexemes[last], 'genitive') && is(lexemes[last + 1], 'ageWord'));
  }
  if (unit !== null || amount.value === null || amount.value > 115 || amount.value < 0 || !Number.isInteger(amount.value)) return false;
  const before = lexemes[first - 1];
  const earlier = lexemes[first - 2];
  const next = lexemes[last];
  if (is(before, 'ageWord') || is(before, 'turning')) return true;
  // "between the ages of 21 and 34"
  if (is(before, 'seriesJoiner') && is(lexemes[first - 3], 'genitive') && is(lexemes[first - 4], 'ageWord')) return true;
  if (is(before, 'genitive') && (is(earlier, 'ageWord') || is(earlier, 'personByAge'))) return true;
  if (is(before, 'ageBound') && is(earlier, 'ageGroup')) return true;
  if (
    (is(before, 'thirdPerson') || is(before, 'be') || is(before, 'focusAdverb') || is(before, 'personalRelative')) &&
    (is(next, 'adessive') || is(next, 'temporalSubordinator')) &&
    (is(lexemes[last + 1], 'thirdPerson') || is(lexemes[last + 1], 'possessiveDeterminer') || is(lexemes[last + 1], 'definiteArticle')) &&
    amount.value > 1
  )
    return true;
  // ", 47," and ", 47." after a name; ", 47 people" is a count.
  const comma = markAt(lexemes, first - 1) === ',' || markAt(lexemes, first - 1) === '(';
  const named = lexemes[first - 2]?.kind === 'word' && isCapitalised(lexemes[first - 2]);
  const described = is(earlier, 'personByAge') || is(earlier, 'personByRole');
  if (comma && (named || described) && amount.number.form === 'digits') {
    if (next === undefined || next.kind === 'break' || (next.kind === 'mark' && /[,.;)–—-]/.test(next.text))) return true;
    if (!isPlural(next) && next.kind === 'word' && !is(next, 'countSequel') && amount.value > 1) return true;
  }
  return false;
}
