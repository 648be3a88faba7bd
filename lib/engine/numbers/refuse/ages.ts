/** Amounts that are somebody's age. */

import { is } from '../../languages/vocabulary.ts';
import type { Lexeme } from '../parse/lexemes.ts';
import { acrossHyphen, isCapitalised, isPlural, markAt } from '../parse/look.ts';
import type { Amount } from '../parse/parse-amount.ts';
import type { Range } from '../parse/parse-range.ts';
import { isTimeUnit } from '../parse/unit-kinds.ts';

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
  const next = lexemes[last];
  if (isListedAge(lexemes, first, last) || isAgeInRange(lexemes, first)) return true;
  // "Bell, now 47,"
  const at = is(lexemes[first - 1], 'atPresent') ? first - 1 : first;
  return isAgeOf(lexemes, at, amount, last) || isStatedAge(lexemes, at, amount, next);
}

/** True where the bare amount is the age of whoever stands before `at`; it ends before `last`. */
function isAgeOf(lexemes: readonly Lexeme[], at: number, { value, number, first }: Amount, last: number): boolean {
  const before = lexemes[at - 1];
  const earlier = lexemes[at - 2];
  const next = lexemes[last];
  const years = value ?? 0;
  if (is(before, 'ageWord') || is(before, 'turning')) return true;
  // "between the ages of 21 and 34"
  if (is(before, 'seriesJoiner') && is(lexemes[at - 3], 'genitive') && is(lexemes[at - 4], 'ageWord')) return true;
  if (is(before, 'genitive') && (is(earlier, 'ageWord') || is(earlier, 'personByAge'))) return true;
  if (is(before, 'ageBound') && is(earlier, 'ageGroup')) return true;
  if (
    (is(before, 'thirdPerson') || is(before, 'be') || is(before, 'focusAdverb') || is(before, 'personalRelative')) &&
    (is(next, 'at') || is(next, 'temporalSubordinator')) &&
    (is(lexemes[last + 1], 'thirdPerson') || is(lexemes[last + 1], 'possessiveDeterminer') || is(lexemes[last + 1], 'definiteArticle')) &&
    years > 1
  )
    return true;
  // ", 47," and ", 47." after a name; ", 47 people" is a count.
  const comma = markAt(lexemes, at - 1) === ',' || markAt(lexemes, at - 1) === '(';
  const named = lexemes[at - 2]?.kind === 'word' && isCapitalised(lexemes[at - 2]);
  const described = is(earlier, 'personByAge') || is(earlier, 'personByRole') || is(earlier, 'personNoun');
  if (comma && (named || described) && number.form === 'digits') {
    if (next === undefined || next.kind === 'break' || (next.kind === 'mark' && /[,.;)–—-]/.test(next.text))) return true;
    // ", at least 31 dead"
    const bare = at === first || is(lexemes[at], 'atPresent');
    if (bare && !isPlural(next) && next.kind === 'word' && !is(next, 'countSequel') && years > 1) return true;
  }
  return false;
}

/** "He was 79.", "she is nine and", "he would have been 80 on Monday", "dies at 88"; not "he was two up". */
function isStatedAge(lexemes: readonly Lexeme[], at: number, { value, number }: Amount, next: Lexeme | undefined): boolean {
  const before = lexemes[at - 1];
  const digits = number.form === 'digits';
  if (is(before, 'at')) return digits && endsClause(next) && (diesBefore(lexemes, at - 1) || opensWithAge(lexemes, at));
  if (!is(before, 'be') || (value ?? 0) < 2 || !(endsClause(next) || (digits && is(next, 'on')))) return false;
  let who = at - 1;
  while (who > at - MOST && (is(lexemes[who], 'be') || is(lexemes[who], 'auxiliary') || is(lexemes[who], 'modal'))) who--;
  return is(lexemes[who], 'personalPronoun') || is(lexemes[who], 'personalRelative') || isMeanAge(lexemes, who);
}

/** "The median age | is", "The average age of sailors | was". */
function isMeanAge(lexemes: readonly Lexeme[], at: number): boolean {
  for (let i = at; i > at - FAR && lexemes[i]?.kind === 'word'; i--) if (is(lexemes[i], 'ageWord')) return is(lexemes[i - 1], 'statistic');
  return false;
}

/** True where somebody "died in Leith | at 91"; not "two people died. The price closed | at 15", "hopes died as shares opened | at 15". */
function diesBefore(lexemes: readonly Lexeme[], at: number): boolean {
  // "died peacefully, at 91"
  let i = markAt(lexemes, at - 1) === ',' ? at - 2 : at - 1;
  // nothing but when, where and of what
  while (i > at - FAR && lexemes[i]?.kind === 'word' && !is(lexemes[i], 'dying') && !opensClause(lexemes[i])) i--;
  // an age is one person's
  return is(lexemes[i], 'dying') && !isPlural(lexemes[i - 1]);
}

/** "At 34, Bell is the oldest": first in its sentence, with somebody right after it. */
function opensWithAge(lexemes: readonly Lexeme[], at: number): boolean {
  const [start, comma, who] = [lexemes[at - 2], lexemes[at + 1], lexemes[at + 2]];
  const first = start === undefined || start.kind === 'break' || (start.kind === 'mark' && /^[.!?”"]$/.test(start.text));
  return first && comma?.text === ',' && (isCapitalised(who) || is(who, 'personalPronoun'));
}

/** How far "died" may stand before "at 91", in lexemes. */
const FAR = 6;

/** True for what another verb follows: "and", "when", "which". */
const opensClause = (lexeme: Lexeme | undefined): boolean =>
  is(lexeme, 'coordinator') || is(lexeme, 'subordinator') || is(lexeme, 'causal') || is(lexeme, 'relativePronoun');

/** Most words between "he" and his age: "would have been". */
const MOST = 5;

const endsClause = (next: Lexeme | undefined): boolean =>
  next === undefined || next.kind !== 'word' || is(next, 'additive') || is(next, 'temporalSubordinator');

/** Most lexemes of a list of ages that are looked back over. */
const LIST = 24;

/** "aged nine, | ten, 49 and 59": goes on from an age over numbers only, and counts nothing itself. */
function isListedAge(lexemes: readonly Lexeme[], first: number, last: number): boolean {
  if (!endsClause(lexemes[last])) return false;
  let at = first - 1;
  while (at > first - LIST && is(lexemes[at], 'listJoiner')) {
    while (is(lexemes[at], 'listJoiner')) at--;
    if (!isNumeral(lexemes[at])) return false;
    if (is(lexemes[at - 1], 'ageWord')) return true;
    at--;
  }
  return false;
}

const isNumeral = (lexeme: Lexeme | undefined): boolean => lexeme?.kind === 'numeral' || lexeme?.number.cardinal !== undefined;

/** "range in age from 21 to 78", "aged from 21 to 78". */
function isAgeInRange(lexemes: readonly Lexeme[], first: number): boolean {
  const from = is(lexemes[first - 1], 'infinitive') ? first - 3 : first - 1;
  return (
    is(lexemes[from], 'from') && (is(lexemes[from - 1], 'ageWord') || (is(lexemes[from - 1], 'agesDo') && is(lexemes[from - 2], 'ageWord')))
  );
}
