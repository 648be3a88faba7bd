/**
 * Numbers that take what an earlier number counts: "up from 44 per cent", "three of them", "or 89 cents", "the figure of 310 megalitres".
 * A number with words of its own never does.
 */

import { longPhraseBefore, phraseBefore } from '../../clauses/phrases.ts';
import { hasTag, isFiniteVerb, isNoun } from '../../languages/tags.ts';
import { is } from '../../languages/vocabulary.ts';
import type { Span } from '../../model.ts';
import type { Range, Reading, Token } from '../../reading.ts';
import { spanOf } from '../../text/span-of.ts';
import { isShare, isTimeUnit, isUnlike } from '../parse/unit-kinds.ts';
import type { Counting } from './counted.ts';
import { asNounPhrase, withRestriction } from './counted-noun-phrase.ts';
import { usable } from './counted-phrases.ts';

const FAR = 160;
const FARTHEST = 500;
const NEAR = 200;
/** From here on the same number comes twice for the same thing. */
const LARGE = 100;

/**
 * What the numbers without words of their own count, filled in from those before and after them.
 *
 * @param found - as from the patterns
 * @param deeds - for each number without words the verb that came to it, "accepted £5m": an earlier number counts something else then, and none takes it over but its own in other money
 */
export function countedByOthers(
  reading: Reading,
  numbers: readonly Counting[],
  found: readonly (Span | null)[],
  deeds: readonly (Span | null)[],
): readonly (Span | null)[] {
  const { text } = reading.document;
  const { numberPatterns } = reading.language;
  const filled = [...found];
  for (let i = numbers.length - 2; i >= 0; i--) {
    const [here, next] = [numbers[i] as Counting, numbers[i + 1] as Counting];
    if (
      filled[i] === null &&
      here.unit === null &&
      next.unit === null &&
      numberPatterns.list.test(text.slice(here.span.end, next.span.start))
    )
      filled[i] = filled[i + 1] ?? null;
  }
  const known = new Map<string, Span>();
  let at = 0;
  for (let i = 0; i < numbers.length; i++) {
    const here = numbers[i] as Counting;
    const { unit, value } = here;
    while (at < reading.tokens.length && (reading.tokens[at] as Token).end <= here.span.end) at++;
    // "three of them", "Of them, three"
    const of = ofThem(reading.tokens, at) || ofThem(reading.tokens, reading.sentences[reading.tokens[at]?.sentence ?? 0]?.first ?? at);
    // "three times as many as any other": as many of what was counted before
    const asMany = unit === 'times' && is(reading.tokens[at], 'comparative') && is(reading.tokens[at + 1], 'quantifier');
    // "310 litres is what the pump can do": what the same number counted before
    const key = value !== null && (unit === null ? value >= LARGE : value !== 0.5 && !isUnlike(unit)) ? `${value}|${unit}` : '';
    filled[i] ??=
      (asMany ? filled[i - 1] : null) ??
      ofWhom(reading, at, here) ??
      pronoun(reading, numbers, filled, i) ??
      besides(reading, numbers, filled, i) ??
      against(reading, numbers, filled, i) ??
      ((here.unit === null && !hasOwn(reading.tokens, at)) || of || taken(reading.tokens, at)
        ? antecedent(reading, numbers, filled, i, of)
        : null) ??
      (ofThem(reading.tokens, at) && !is(reading.tokens[at + 1], 'impersonal') ? pluralBefore(reading, at) : null) ??
      (deeds[i] && !isShare(unit) && unit !== null ? null : (measure(reading, numbers, filled, i) ?? known.get(key))) ??
      null;
    if (key && filled[i]) known.set(key, filled[i] as Span);
  }
  for (let i = numbers.length - 2; i >= 0; i--)
    filled[i] ??= numberPatterns.part.test(text.slice(numbers[i]?.span.end, numbers[i + 1]?.span.start)) ? (filled[i + 1] ?? null) : null;
  return filled.map((counted, i) => {
    const own = found[i];
    if (own) return withRestriction(reading, own);
    // "accepted £5m | ($6m)"
    const deed = deeds[i] ?? (isBracketed(text, numbers, i) ? deeds[i - 1] : null) ?? null;
    return (counted && asNounPhrase(reading, counted, numbers[i]?.unit ?? null)) ?? deed;
  });
}

const spanOrNone = (tokens: readonly Token[], phrase: Range | null): Span | null => phrase && spanOf(tokens, phrase);

/** "patients over 80, of whom it had recruited only 412": what stands before the comma. `after`: the token after the number. */
function ofWhom({ tokens, sentences }: Reading, after: number, { unit }: Counting): Span | null {
  if (unit !== null && !isShare(unit)) return null;
  for (let i = after - 2; i > after - 12 && i > 2; i--) {
    if (/^[.;]$/.test(tokens[i]?.text ?? '.')) return null;
    if (!is(tokens[i], 'whRelative') || !is(tokens[i - 1], 'genitive') || tokens[i - 2]?.text !== ',') continue;
    const aged = tokens[i - 3]?.tag === 'CD' && is(tokens[i - 4], 'ageBound') ? phraseBefore(tokens, i - 4, 0) : null;
    if (aged) return spanOrNone(tokens, usable(tokens, { first: aged.first, last: i - 2 }));
    const phrase = longPhraseBefore(tokens, i - 2, sentences[tokens[i]?.sentence ?? 0]?.first ?? 0);
    return spanOrNone(tokens, usable(tokens, phrase));
  }
  return null;
}

/** "She put the cost at £5m. It could be £6m.": what the last number counts. */
function pronoun(
  { document: { text }, language }: Reading,
  numbers: readonly Counting[],
  filled: readonly (Span | null)[],
  index: number,
): Span | null {
  const here = numbers[index] as Counting;
  if (!language.numberPatterns.resumed.test(text.slice(Math.max(0, here.span.start - 50), here.span.start))) return null;
  for (let i = index - 1; i >= 0 && here.span.start - (numbers[i] as Counting).span.end < FARTHEST; i--)
    if (filled[i] && (here.unit === null || numbers[i]?.unit === here.unit)) return filled[i] ?? null;
  return null;
}

/** "1,450 miles | (2,330 km)". */
const isBracketed = (text: string, numbers: readonly Counting[], index: number): boolean =>
  text.slice(numbers[index - 1]?.span.end, numbers[index]?.span.start) === ' (';

/** "1,450 miles (2,330 km)"; "74 cents a share, up from £700m, or 70 cents". */
function besides(
  { document: { text }, language }: Reading,
  numbers: readonly Counting[],
  filled: readonly (Span | null)[],
  index: number,
): Span | null {
  const wordsOf = (number: Counting | undefined) => (number ? text.slice(number.span.start, number.span.end) : '');
  const here = numbers[index] as Counting;
  if (isBracketed(text, numbers, index)) return filled[index - 1] ?? null;
  if (!language.numberPatterns.smallMoney.test(wordsOf(here))) return null;
  for (let i = index - 1; i >= 0 && i > index - 4; i--)
    if (language.numberPatterns.smallMoney.test(wordsOf(numbers[i]))) return filled[i] ?? null;
  return null;
}

function against(
  { document: { text }, language }: Reading,
  numbers: readonly Counting[],
  filled: readonly (Span | null)[],
  index: number,
): Span | null {
  const here = numbers[index] as Counting;
  const before = numbers[index - 1];
  if (!before) return null;
  const between = text.slice(Math.max(before.span.end, here.span.start - 60), here.span.start);
  if (here.span.start - before.span.end <= 60 && language.numberPatterns.against.test(between) && filled[index - 1])
    return filled[index - 1] ?? null;
  const led = language.numberPatterns.againstFar.test(text.slice(Math.max(0, here.span.start - 60), here.span.start));
  const after = language.numberPatterns.compared.test(text.slice(here.span.end, here.span.end + 15));
  // "carried 40 passengers last year, 5% more than in May"
  if (after && /^[^.;\n]*, $/.test(between)) return filled[index - 1] ?? null;
  if (!led) return null;
  const far = language.numberPatterns.figure.test(between) ? FARTHEST : FAR;
  for (let i = index - 1; i >= 0; i--) {
    const one = numbers[i] as Counting;
    if (here.span.start - one.span.end > far || (far === FAR && /\n/.test(text.slice(one.span.end, here.span.start)))) return null;
    const counted = filled[i];
    // "74 cents a share" is a rate
    if (counted && (one.unit === here.unit || (isTimeUnit(one.unit) && isTimeUnit(here.unit))) && counted.start !== one.span.end + 1)
      return counted;
  }
  return null;
}

/** "40 bank homes and 5 | north London homes": a thing of its own behind the number, whatever was counted before. `after`: the token after it. */
const hasOwn = (tokens: readonly Token[], after: number): boolean => is(tokens[after], 'direction') && isNoun(tokens[after + 1]);

/** True where the words after a number show that it stands for things named before: "three of them", "Three agree", "fewer than half of those that". */
function taken(tokens: readonly Token[], after: number): boolean {
  const next = tokens[after];
  if (is(next, 'genitive')) return ofThem(tokens, after);
  return isFiniteVerb(next) || hasTag(next, 'WDT', '.') || is(next, 'relativePronoun');
}

/** "three of them", "half of those", "12 of whom": nobody reads it without what was named before. */
const ofThem = (tokens: readonly Token[], after: number): boolean =>
  is(tokens[after], 'genitive') && (['objectPronoun', 'demonstrative', 'whRelative'] as const).some((name) => is(tokens[after + 1], name));

/** The nearest plural before the number in its sentence. `after`: the token after the number. */
function pluralBefore({ tokens, sentences }: Reading, after: number): Span | null {
  const floor = sentences[tokens[after]?.sentence ?? 0]?.first ?? 0;
  for (let i = after - 2; i >= floor; i--)
    if (tokens[i]?.tag === 'NNS') return spanOrNone(tokens, usable(tokens, phraseBefore(tokens, i + 1, floor)));
  return null;
}

/** What the last number before counted, if it was a count of things and stands near. */
function antecedent(
  { document: { text }, language }: Reading,
  numbers: readonly Counting[],
  filled: readonly (Span | null)[],
  index: number,
  named: boolean,
): Span | null {
  const here = numbers[index] as Counting;
  if (here.unit !== null && !isShare(here.unit)) return null;
  // "a tenth of it"
  const it = language.numberPatterns.ofIt.test(text.slice(here.span.end, here.span.end + 7));
  let best: Counting | null = null;
  let found: Span | null = null;
  for (let i = index - 1; i >= 0 && i >= index - 3; i--) {
    const one = numbers[i] as Counting;
    if (here.span.start - one.span.end > (named ? FARTHEST : NEAR)) break;
    if (!named && /\n/.test(text.slice(one.span.end, here.span.start))) break;
    // "tracked 40 pupils at two schools. Of them, 12": more than these are
    if (best && /[.\n]/.test(text.slice(one.span.end, best.span.start))) break;
    const counted = filled[i];
    const same = here.unit === one.unit || (here.unit !== null && (one.unit === null || isShare(one.unit)));
    const many = counted && language.numberPatterns.many.test(text.slice(counted.start, counted.end));
    if (!counted || !(it ? !many && i === index - 1 : same && many)) continue;
    if (named && ((one.unit === null && isLess(one, here)) || (best && !isLess(best, one)))) continue;
    [best, found] = [one, counted];
    if (!named) break;
  }
  return found;
}

const isLess = (one: Counting, other: Counting): boolean =>
  one.unit === other.unit && one.value !== null && other.value !== null && one.value < other.value;

/** What the last number in the same unit counted, in the same paragraph. */
function measure(
  { document: { text } }: Reading,
  numbers: readonly Counting[],
  filled: readonly (Span | null)[],
  index: number,
): Span | null {
  const here = numbers[index] as Counting;
  if (here.unit === null || isUnlike(here.unit)) return null;
  for (let i = index - 1; i >= 0; i--) {
    const one = numbers[i] as Counting;
    if (here.span.start - one.span.end > NEAR || /\n/.test(text.slice(one.span.end, here.span.start))) return null;
    if (one.unit === here.unit && filled[i]) return filled[i] ?? null;
  }
  return null;
}
