/** Which numbers of an article are the same, and which disagree about the same thing. Rather none than a wrong pair. */
import type { Source } from '../../model.ts';
import type { Reading } from '../../reading.ts';
import { eachInTurns, type InTurns } from '../../turn-by-turn.ts';
import type { FoundQuantity } from '../parse/found-quantity.ts';
import { isDeadly, type Relatable, relatable } from './relatable.ts';
import { isRival, isToll } from './rival-number.ts';
import { isConversion, isSameNumber } from './same-number.ts';

export interface Related {
  readonly same: readonly (readonly number[])[];
  readonly differs: readonly (readonly number[])[];
}

/** A number that comes a hundred times is compared with its first places only: time stays linear. */
const PLACES = 8;

/**
 * Pairs of numbers with the same value and unit for the same thing, or of one in two units: `same`; with other values for the same thing,
 * from different sources: `differs`. `given`: whose each number is, an index in `sources`.
 */
export function* relate(
  found: readonly FoundQuantity[],
  given: readonly (number | null)[],
  sources: readonly Source[],
  reading: Reading,
): InTurns<Related> {
  const { document } = reading;
  const title = document.blocks.find((block) => block.kind === 'title')?.span ?? null;
  const numbers: Relatable[] = [];
  const same: number[][] = found.map(() => []);
  const differs: number[][] = found.map(() => []);
  const pair = (of: number[][], one: number, other: number) => {
    if (of[one]?.includes(other)) return;
    of[one]?.push(other);
    of[other]?.push(one);
  };
  const areRivals = (one: number, other: number): boolean => {
    const names = [one, other].map((index) => sources[given[index] ?? -1]?.name ?? '') as [string, string];
    // one source under two names: "the council", "the council's press office"
    if (names.includes('') || names[0].includes(names[1]) || names[1].includes(names[0])) return false;
    return isRival(numbers[one] as Relatable, numbers[other] as Relatable, reading);
  };
  const byValue = new Map<string, number[]>();
  const byUnit = new Map<string, number>();
  const byThing = new Map<string, number[]>();
  let inTwoUnits: number[] = [];
  yield* eachInTurns(found, (quantity, index) => {
    const number = relatable(quantity, reading, title);
    const before = numbers[index - 1];
    numbers.push(number);
    if (number.unit === 'times') return;
    const { start, end } = number.span;
    const between = before ? document.text.slice(before.span.end, start) : '';
    const opens = inTwoUnits.length === 0 || !/^[,;] $/.test(between);
    if (before && isConversion(before, number, opens ? between : ' (', document.text[end] ?? '')) {
      inTwoUnits = opens ? [index - 1] : inTwoUnits;
      for (const other of inTwoUnits) pair(same, other, index);
      inTwoUnits.push(index);
    } else inTwoUnits = [];
    const value = `${number.value ?? document.text.slice(start, end).toLowerCase()}|${number.high}|${number.unit}`;
    const equals = byValue.get(value) ?? [];
    for (const other of equals) if (isSameNumber(numbers[other] as Relatable, number, reading)) pair(same, other, index);
    byValue.set(value, [...equals, index].slice(0, PLACES));
    const thing = `${number.unit}|${number.words.join(' ')}`;
    // "killing at least 12 … had put the toll at 17"
    const dead = isToll(number, reading)
      ? numbers.findLastIndex((each) => each !== number && each.unit === null && isDeadly(each, reading))
      : -1;
    const rivals = new Set([...(byThing.get(thing) ?? []), byUnit.get(`${number.unit}`) ?? -1, dead]);
    rivals.delete(-1);
    for (const other of rivals) if (areRivals(other, index)) pair(differs, other, index);
    byUnit.set(`${number.unit}`, index);
    byThing.set(thing, [...(byThing.get(thing) ?? []), index].slice(-PLACES));
  });
  return { same, differs };
}
