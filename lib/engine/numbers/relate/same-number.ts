/** Whether two numbers of one value and unit are the same number again, or one number in two units. */
import { textOf } from '../../model.ts';
import type { Reading } from '../../reading.ts';
import { areOneMeasure, isMoney, isRelative, isShare, isTimeUnit } from '../parse/unit-kinds.ts';
import { beside, isDeadly, pointsBack, type Relatable, shareStem, wordsIn } from './relatable.ts';

/** Digits of a number without the noughts before and after: 0.05 and 5,000 have one. */
function significantDigits(value: number): number {
  const digits = String(Math.abs(value)).replace('.', '');
  let [first, last] = [0, digits.length];
  while (digits[first] === '0') first++;
  while (last > first && digits[last - 1] === '0') last--;
  return last - first;
}

/** A value that is no coincidence when it comes twice: three significant digits, or two of money or of a measure. */
function telling({ value, unit }: Relatable): boolean {
  if (!value) return false;
  const digits = significantDigits(value);
  const measured = unit !== null && !isRelative(unit) && !isTimeUnit(unit);
  return digits >= 3 || (unit === null && Math.abs(value) >= 1000) || (measured && digits >= 2);
}

/** "*another* 36 boats", "36 *others*": not those of before. */
const isAnew = ({ before, after }: Relatable, { language: { vocabulary } }: Reading): boolean =>
  vocabulary.has(before.at(-1) ?? '', 'anew') || vocabulary.has(after, 'anew');

/** @param b - the later one, of the same value and unit */
export function isSameNumber(a: Relatable, b: Relatable, reading: Reading): boolean {
  const { vocabulary } = reading.language;
  const acrossTitle = a.inTitle !== b.inTitle;
  const alike = a.words.some((word) => b.words.includes(word));
  // "Thousands of teachers" in the headline, and in the text
  if (a.value === null) return alike && acrossTitle;
  if (isAnew(b, reading) && !isAnew(a, reading)) return false;
  // "the second-largest port … the second-largest mill"
  if (isRank(a, reading) && !acrossTitle) return false;
  const back = pointsBack(b, vocabulary);
  // as many per cent of one and of another
  if (isShare(a.unit) && !acrossTitle && !telling(a) && a.high === null)
    return a.words.length > 0 && (a.words.join(' ') === b.words.join(' ') ? back || a.words.length > 1 : alike && back);
  if (alike || (back && isPointedTo(a, b, reading))) return true;
  const [bare, large] = [a.words.length === 0 || b.words.length === 0, a.value > 2];
  if (acrossTitle) {
    if (large && bare && shareStem(beside(reading, a), beside(reading, b))) return true;
    if (telling(a) || a.unit === 'percent') return true;
    if (a.unit === null && isDeadly(a, reading) && isDeadly(b, reading)) return true;
  }
  return bare && telling(a);
}

/** "the twelve", "these five weeks", "all five deaths": by what the earlier number stands beside. */
function isPointedTo(a: Relatable, b: Relatable, reading: Reading): boolean {
  const noun = b.words.at(-1);
  if (noun === undefined || isTimeUnit(a.unit)) return true;
  // "the ratio of its two isotopes in the grain … the two grains"
  if ((a.value ?? 0) <= 2 && a.words.length > 0) return false;
  // what stands after the later one is its own
  const near = beside(reading, a, b.span.start);
  if (wordsIn(reading, near).includes(noun)) return true;
  return a.unit === null && reading.language.vocabulary.has(noun, 'deathWord') && isDeadly(a, reading);
}

/** "second-largest", "15th". */
function isRank({ span }: Relatable, { document, language }: Reading): boolean {
  const [first = ''] = textOf(document, span).toLowerCase().split(/[ -]/);
  return language.numberWords.get(first)?.ordinal !== undefined || language.vocabulary.has(first.replace(/^\d+/, ''), 'ordinalSuffix');
}

/**
 * "75 m (250 ft)", "6 hectares (15 acres; .06 square km)", "$4.5bn (£3.5bn)": one number in two units.
 * @param between - the text from the one to the other; @param after - the mark after the other
 */
export function isConversion(a: Relatable, b: Relatable, between: string, after: string): boolean {
  if (!/^ ?\($/.test(between) || !/^[),;]$/.test(after) || a.value === null || b.value === null) return false;
  // "up from 2.5 (6.2 acres)"
  if (a.unit === null)
    return a.counted === null && !Number.isInteger(a.value) && b.unit !== null && !isRelative(b.unit) && !isMoney(b.unit);
  return areOneMeasure(a.unit, b.unit);
}
