/** Which numbers of an article are the same, and which disagree about the same thing. Rather none than a wrong pair. */
import type { Span } from '../model.ts';
import type { Reading } from '../reading.ts';
import { eachInTurns, type InTurns } from '../turn-by-turn.ts';
import { isRelative, isTimeUnit } from './unit-kinds.ts';

export interface Relatable {
  readonly span: Span;
  readonly value: number | null;
  readonly high: number | null;
  readonly unit: string | null;
  readonly counted: Span | null;
}

export interface Related {
  readonly same: readonly (readonly number[])[];
  readonly differs: readonly (readonly number[])[];
}

/** How far apart two numbers for one thing may stand, and how much text around a number is looked at. In UTF-16 code units. */
const FARTHEST = 400;
const AROUND = 50;

/** The words of what is counted, in the singular: "monthly subscribers" gives monthly, subscriber. */
const wordsOf = (reading: Reading, span: Span): readonly string[] => wordsIn(reading, reading.document.text.slice(span.start, span.end));

function wordsIn({ language }: Reading, text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !language.vocabulary.has(word, 'stopWord'))
    .map((word) => (word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word));
}

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

/** True where what stands before a number says that somebody puts something at it: "put the average at ", "has it at ". */
function givesAt(before: string, { language: { vocabulary } }: Reading): boolean {
  const clause =
    before
      .toLowerCase()
      .split(/[.!?\n]/)
      .at(-1) ?? '';
  const words = clause.split(' ');
  // the number follows a space
  const [space, at] = [words.pop(), words.pop()];
  return space === '' && vocabulary.has(at ?? '', 'adessive') && words.slice(0, -1).some((word) => vocabulary.has(word, 'evaluating'));
}

/** The first letters of the longer words of a text, which forms of one word share: "arrest", "arrested". */
const stemsOf = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .toLowerCase()
      .match(/\p{L}{6,}/gu)
      ?.map((word) => word.slice(0, STEM)),
  );
const STEM = 6;
const sharesStem = (one: string, other: string): boolean => {
  const stems = stemsOf(one);
  return [...stemsOf(other)].some((stem) => stems.has(stem));
};

/** "the 36", "these five weeks": what was counted before. `before`: the text before the number. */
function pointsBack(before: string, { language: { vocabulary } }: Reading): boolean {
  // the number follows a space
  const word = before.toLowerCase().split(' ').at(-2) ?? '';
  return vocabulary.has(word, 'definiteArticle') || vocabulary.has(word, 'demonstrative');
}

/** How much text after a number may say what became of what it counts: "24 people were taken to hospital". */
const STATE = 40;

/** True where the words after two counts of one thing, or of nothing said, say that the same became of it: "24 were hospitalised", "32 hospitalised". */
function inOneState(text: string, a: Relatable, b: Relatable, own: readonly string[], theirs: readonly string[]): boolean {
  if (a.unit !== null || (own.length > 0 && theirs.length > 0 && own.at(-1) !== theirs.at(-1))) return false;
  // what is counted is no state of it: "five new deaths", "17 deaths"
  const counted = [...own, ...theirs];
  const after = ({ span }: Relatable) =>
    (text.slice(span.end, span.end + STATE).split(/[.,;:\n]/)[0] ?? '')
      .split(' ')
      .filter((word) => !counted.some((each) => word.toLowerCase().startsWith(each)))
      .join(' ');
  return sharesStem(after(a), after(b));
}

/** Pairs of numbers with the same value and unit for the same thing: `same`; with other values for the same thing, from different sources: `differs`. */
export function* relate(numbers: readonly Relatable[], sources: readonly (number | null)[], reading: Reading): InTurns<Related> {
  const { document, language } = reading;
  const words = numbers.map((number) => (number.counted ? wordsOf(reading, number.counted) : []));
  const title = document.blocks.find((block) => block.kind === 'title')?.span ?? null;
  const inTitle = (number: Relatable): boolean => title !== null && number.span.start >= title.start && number.span.end <= title.end;
  const deadly = ({ span }: Relatable): boolean =>
    document.text
      .slice(Math.max(0, span.start - AROUND), span.end + AROUND)
      .toLowerCase()
      .split(/\W+/)
      .some((word) => language.vocabulary.has(word, 'deathWord'));

  const isSame = (one: number, other: number): boolean => {
    const [a, b] = [numbers[one] as Relatable, numbers[other] as Relatable];
    const [own, theirs] = [words[one] as readonly string[], words[other] as readonly string[]];
    const alike = own.some((word) => theirs.includes(word));
    // "Thousands of teachers" in the headline, and in the text
    if (a.value === null) return alike && inTitle(a) !== inTitle(b);
    if (alike) return true;
    const beside = ({ span }: Relatable) => document.text.slice(Math.max(0, span.start - AROUND), span.end + AROUND);
    if (pointsBack(document.text.slice(Math.max(0, b.span.start - AROUND), b.span.start), reading)) {
      const noun = theirs.at(-1);
      // "the ratio of its two isotopes in the grain … the two grains"
      const small = (a.value ?? 0) <= 2 && own.length > 0;
      if (noun === undefined || (!small && wordsIn(reading, beside(a)).includes(noun))) return true;
      if (a.unit !== null && isTimeUnit(a.unit)) return true;
    }
    if (inTitle(a) !== inTitle(b) && (a.value ?? 0) > 2 && (own.length === 0 || theirs.length === 0) && sharesStem(beside(a), beside(b)))
      return true;
    if (inTitle(a) !== inTitle(b)) {
      if (telling(a) || a.unit === 'percent') return true;
      if (a.unit === null && deadly(a) && deadly(b)) return true;
    }
    return (own.length === 0 || theirs.length === 0) && telling(a);
  };

  const isOther = (one: number, other: number): boolean => {
    const [a, b] = [numbers[one] as Relatable, numbers[other] as Relatable];
    if (a.value === null || b.value === null || sources[one] === sources[other]) return false;
    if (a.value <= (b.high ?? b.value) && b.value <= (a.high ?? a.value)) return false;
    const [own, theirs] = [words[one] as readonly string[], words[other] as readonly string[]];
    if (own.length >= 2 && own.join(' ') === theirs.join(' ') && sources[one] !== null && sources[other] !== null) return true;
    if (b.span.start - a.span.end > FARTHEST) return false;
    if (sources[one] !== null && sources[other] !== null && inOneState(document.text, a, b, own, theirs)) return true;
    if (a.unit === null) return false;
    if (!givesAt(document.text.slice(Math.max(0, b.span.start - AROUND), b.span.start), reading)) return false;
    const last = theirs.at(-1);
    return last === undefined || language.vocabulary.has(last, 'totalNoun') || last === own.at(-1);
  };

  const same: number[][] = numbers.map(() => []);
  const differs: number[][] = numbers.map(() => []);
  const byValue = new Map<string, number[]>();
  const byUnit = new Map<string, number>();
  const byThing = new Map<string, number[]>();
  yield* eachInTurns(numbers, (number, index) => {
    if (number.unit === 'times') return;
    const { start, end } = number.span;
    const value = `${number.value ?? document.text.slice(start, end).toLowerCase()}|${number.high}|${number.unit}`;
    const equals = byValue.get(value) ?? [];
    // A number that comes a hundred times is compared with its first places only: time stays linear.
    for (const other of equals.slice(0, 8)) {
      if (!isSame(other, index)) continue;
      same[other]?.push(index);
      same[index]?.push(other);
    }
    byValue.set(value, [...equals.slice(0, 8), index]);
    const thing = `${number.unit}|${(words[index] as readonly string[]).join(' ')}`;
    const last = byUnit.get(`${number.unit}`);
    const rivals = new Set([...(byThing.get(thing) ?? []), ...(last === undefined ? [] : [last])]);
    for (const other of rivals) {
      if (!isOther(other, index)) continue;
      differs[other]?.push(index);
      differs[index]?.push(other);
    }
    byUnit.set(`${number.unit}`, index);
    byThing.set(thing, [...(byThing.get(thing) ?? []).slice(-7), index]);
  });
  return { same, differs };
}
