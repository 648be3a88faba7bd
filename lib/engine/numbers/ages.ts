/** Amounts that are somebody's age. */
import { TIME_UNITS } from '../languages/en/units.ts';
import type { Lexeme } from './lexemes.ts';
import { acrossHyphen, isCapitalised, isHyphen, isPlural, markAt, wordAt } from './look.ts';
import type { Amount } from './parse-amount.ts';
import type { Range } from './parse-range.ts';

/** "aged 47", "47-year-old", "in his 40s", ", 47," after a name, "under 18", "a boy of 12". */
export function isAge(lexemes: readonly Lexeme[], first: number, amount: Amount, range: Range | null): boolean {
  const last = range?.last ?? amount.last;
  const unit = range ? range.unit : amount.unit;
  if (unit !== null && (TIME_UNITS.has(unit) || unit === 'year')) {
    if (/^(aged|ages)$/.test(wordAt(lexemes, first - 1))) return true;
    const old = acrossHyphen(lexemes, last);
    return /^old(s|'s)?$/.test(wordAt(lexemes, old)) || (wordAt(lexemes, last) === 'of' && wordAt(lexemes, last + 1) === 'age');
  }
  if (unit !== null || amount.value === null || amount.value > 115 || amount.value < 0 || !Number.isInteger(amount.value)) return false;
  const before = wordAt(lexemes, first - 1);
  const earlier = wordAt(lexemes, first - 2);
  const next = lexemes[last];
  const after = wordAt(lexemes, last);
  if (/^(aged|age|ages|turned|turning|turns)$/.test(before) || (before === 'between' && /^(aged|ages)$/.test(earlier))) return true;
  if (earlier === 'the' && before === 'age') return true;
  // "between the ages of 18 and 29"
  if (before === 'of' && earlier === 'ages') return true;
  if (/^(and|to)$/.test(before) && wordAt(lexemes, first - 3) === 'of' && wordAt(lexemes, first - 4) === 'ages') return true;
  if (before === 'of' && (earlier === 'age' || /^(boy|girl|child|toddler|age|man|woman|teenager)$/.test(earlier))) return true;
  if (/^(under|over)$/.test(before) || (/^(under|over)$/.test(earlier) && /^(the|age)$/.test(before))) {
    const people =
      /^(children|child|kids|those|people|anyone|everyone|adults|pupils|boys|girls|women|men|athletes|patients|residents|citizens|users|youngsters|teenagers|players|person|infants|toddlers|workers|drivers|voters)$/;
    if (people.test(wordAt(lexemes, first - 2)) || (next?.kind === 'word' && next.glued && next.lower === 's')) return true;
    if (isHyphen(markAt(lexemes, first - 1))) return true;
  }
  if (isHyphen(markAt(lexemes, first - 1)) && /^(under|over)$/.test(earlier)) return true;
  if (
    /^(he|she|was|is|who|now|just|only)$/.test(before) &&
    /^(when|at)$/.test(after) &&
    /^(he|she|they|his|her|the)$/.test(wordAt(lexemes, last + 1)) &&
    amount.value > 1
  )
    return true;
  // ", 47," and ", 47." after a name; ", 47 people" is a count.
  const comma = markAt(lexemes, first - 1) === ',' || markAt(lexemes, first - 1) === '(';
  const named = lexemes[first - 2]?.kind === 'word' && isCapitalised(lexemes[first - 2]);
  const described =
    /^(student|teacher|mother|father|driver|pupil|widow|lawyer|nurse|engineer|player|farmer|worker|resident|retiree|pensioner|daughter|son|wife|husband|brother|sister|partner|girl|boy|man|woman|officer)$/.test(
      earlier,
    );
  if (comma && (named || described) && amount.number.form === 'digits') {
    if (next === undefined || next.kind === 'break' || (next.kind === 'mark' && /[,.;)–—-]/.test(next.text))) return true;
    if (!isPlural(next) && next.kind === 'word' && !/^(per|of|percent|other|more|to)$/.test(next.lower) && amount.value > 1) return true;
  }
  return false;
}
