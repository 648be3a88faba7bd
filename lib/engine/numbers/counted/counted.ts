/**
 * What a number counts, in the article's words, by patterns for each kind of number: "of X" after it; the noun after it; the
 * noun that leads to it ("a budget of £5m", "cut costs by 12%"); the subject of the verb ("premiums had risen by a quarter").
 */

import { longPhraseAfter, longPhraseBefore, phraseBefore } from '../../clauses/phrases.ts';
import { inPlainLetters } from '../../languages/plain-letters.ts';
import { hasTag, isCommonNoun, isNameWord, isPluralNoun, isVerb } from '../../languages/tags.ts';
import { is } from '../../languages/vocabulary.ts';
import type { Span } from '../../model.ts';
import type { Range, Reading, Token } from '../../reading.ts';
import { formOf, knownAt } from '../../text/word-forms.ts';
import { eachInTurns, type InTurns } from '../../turn-by-turn.ts';
import { isLength, isMoney, isTimeUnit, NO_CURRENCY } from '../parse/unit-kinds.ts';
import { countedByOthers } from './counted-before.ts';
import { lasting, measured, sumStart, timeSpent, timesDone } from './counted-deeds.ts';
import { beforeMoney, moneyFor, nounAfterSum } from './counted-money.ts';
import { actsHere, noun, nounsFrom, phraseFrom, usable } from './counted-phrases.ts';
import { cameTo, leadsTo, subjectBefore } from './counted-subjects.ts';

/** A number as far as is needed here. */
export interface Counting {
  readonly span: Span;
  readonly unit: string | null;
  readonly value: number | null;
}

/** "a 5% rise in rents", "a fourfold increase in thefts": what changes, where the phrase after a number is of a change; "a 60% chance of rain": all of it; else the phrase. */
function changed(tokens: readonly Token[], after: Range | null, end: number): Range | null {
  if (!after) return null;
  const of = is(tokens[after.last], 'genitive') || is(tokens[after.last], 'in');
  const odds = of && is(tokens[after.last - 1], 'chanceNoun') ? longPhraseAfter(tokens, after.last + 1, end) : null;
  if (odds) return usable(tokens, { first: after.first, last: odds.last });
  return (
    usable(tokens, of && is(tokens[after.last - 1], 'changeNoun') ? phraseFrom(tokens, after.last + 1, end) : null) ?? usable(tokens, after)
  );
}

/** What a number of times multiplies, or what was done so often. */
function countedTimes(tokens: readonly Token[], { first, last }: Range, floor: number, end: number): Range | null {
  const next = tokens[last];
  const verb = isVerb(tokens[last - 1]) && last - first <= 3;
  // "are double those of May", "had risen sixfold"
  if (is(next, 'pluralDemonstrative') || (!verb && is(tokens[first - 1], 'changeVerb'))) return subjectBefore(tokens, first, floor, false);
  if (is(next, 'identifyingDeterminer') || (verb && (isCommonNoun(next) || hasTag(next, 'DT', 'JJ'))))
    return usable(tokens, phraseFrom(tokens, last, end));
  if (is(next, 'comparative') && is(tokens[last + 1], 'quantifier')) return usable(tokens, nounsFrom(tokens, last + 2, end));
  if (verb) return usable(tokens, longPhraseBefore(tokens, is(tokens[first - 1], 'auxiliary') ? first - 1 : first, floor));
  if (is(next, 'comparativeQuantifier') || noun(next))
    return changed(tokens, nounsFrom(tokens, last, end), end) ?? subjectBefore(tokens, first, floor, false);
  return next?.tag === 'JJR' || is(next, 'comparative')
    ? subjectBefore(tokens, first, floor, false)
    : usable(tokens, timesDone(tokens, first, floor));
}

/** "Of the 48 samples, 31 had lead in them": what a sentence names first that the number is some of. */
function setBefore(tokens: readonly Token[], first: number, floor: number): Range | null {
  const comma = first - 1;
  if (!is(tokens[floor], 'genitive') || tokens[comma]?.text !== ',') return null;
  for (let i = floor; i < comma; i++) if (tokens[i]?.text === ',') return null;
  return usable(tokens, phraseFrom(tokens, floor + 1, comma));
}

/**
 * What was done to so many: "three | were arrested", "12 | had died". Not "40 | had arrived", "40 | are expected to be", "40 | were needed":
 * those are of what was named before.
 */
function doneTo(tokens: readonly Token[], at: number): Range | null {
  if (!is(tokens[at], 'auxiliary')) return null;
  const passive = is(tokens[at], 'be') || is(tokens[at + 1], 'be');
  const done = is(tokens[at + 1], 'be') ? at + 2 : at + 1;
  const told = passive ? !is(tokens[done], 'wanted') : is(tokens[done], 'deathWord');
  return tokens[done]?.tag === 'VBN' && told && !is(tokens[done + 1], 'infinitive') ? { first: done, last: done + 1 } : null;
}

/** What a number without a unit counts. */
function countedBare(tokens: readonly Token[], { first, last }: Range, floor: number, end: number): Range | null {
  const next = tokens[last];
  // "nine and 12 shots": the list settles it.
  if ((is(next, 'listJoiner') && tokens[last + 1]?.tag === 'CD') || actsHere(tokens, last)) return null;
  // "400 | 737 Max jets"
  const kind = next?.tag === 'CD' ? usable(tokens, nounsFrom(tokens, last + 1, end)) : null;
  // "two 120 mm rounds"
  const sized = kind && is(tokens[kind.last - 1], 'unitWord') ? usable(tokens, nounsFrom(tokens, kind.last, end)) : null;
  if (kind) return { first: last, last: (sized ?? kind).last };
  const set = hasTag(next, 'NN', 'NNS', 'NNP') ? null : setBefore(tokens, first, floor);
  if (set) return set;
  // "200 Series 5 sets", "400 iPhone 15 handsets"
  const model =
    noun(next) && /[A-Z]/.test(next?.form.plain ?? '') && tokens[last + 1]?.tag === 'CD'
      ? usable(tokens, nounsFrom(tokens, last + 2, end))
      : null;
  const nouns = model ? { first: last, last: model.last } : usable(tokens, nounsFrom(tokens, last, end));
  // "three were arrested", "12 had died": what was done stands for the noun
  const done = doneTo(tokens, last);
  if (!nouns && done) return done;
  if (nouns) return nouns;
  // "seven dead", "40 missing": an adjective may stand for the noun.
  // "was 800,000 | lower than": how much it is, and not what
  const compared = is(next, 'sizeComparative') && is(tokens[last + 1], 'than');
  if (!compared && hasTag(next, 'JJ', 'JJR', 'VBG') && /^([.,:]|VB.*|MD|IN|''|CC)$/.test(tokens[last + 1]?.tag ?? '.'))
    return usable(tokens, { first: last, last: last + 1 });
  return (
    (compared ? subjectBefore(tokens, first, floor, false) : null) ??
    usable(tokens, measured(tokens, first, last, floor)) ??
    leadsTo(tokens, first, floor) ??
    cameTo(tokens, sumStart(tokens, first, floor), floor)
  );
}

/** "74 cents a share", "£7,215 a ton": a price is a price of something. */
function pricedAfter(tokens: readonly Token[], last: number, end: number): Range | null {
  const priced =
    is(tokens[last], 'rateArticle') &&
    (noun(tokens[last + 1]) || (tokens[last + 1]?.tag === 'JJ' && noun(tokens[last + 2]))) &&
    !is(tokens[last + 1], 'timeUnit') &&
    !is(tokens[last + 1], 'partOfDay') &&
    !is(tokens[last + 1], 'perHead');
  return priced ? { first: last, last: nounsFrom(tokens, last + 1, end)?.last ?? last + 2 } : null;
}

/** The phrase beside a number with a unit that it measures, as far as the words right before and after it tell. */
function measuredBeside(tokens: readonly Token[], number: Range, unit: string, floor: number, end: number): Range | null {
  const { first, last } = number;
  const money = isMoney(unit);
  const start = sumStart(tokens, first, floor);
  const spent =
    isTimeUnit(unit) || isLength(unit) ? (timeSpent(tokens, start, last, floor, end) ?? lasting(tokens, start, last, floor)) : null;
  if (spent) return spent;
  // "a budget of £5m", but "the future of 60-day scripts"
  const hyphened = tokens[last - 1]?.text.includes('-') && noun(tokens[last]);
  const led = start === first && !hyphened && is(tokens[first - 1], 'genitive') ? leadsTo(tokens, first, floor) : null;
  if (led) return led;
  const paid = money ? beforeMoney(tokens, first, last, floor, end) : null;
  if (paid) return paid;
  // "is 50ft wide"
  if (is(tokens[last], 'dimension')) return null;
  const after = nounsFrom(tokens, last, end) ?? (money ? nounAfterSum(tokens, first, last) : null);
  return changed(tokens, after, end);
}

/** "Bell drilled 2 km": how far somebody got, and nobody's length. */
const wentSoFar = (tokens: readonly Token[], first: number, unit: string): boolean =>
  isLength(unit) && isVerb(tokens[first - 1]) && !SIZES.some((name) => is(tokens[first - 1], name));

/** Verbs whose subject is as long as they say. */
const SIZES = ['be', 'changeVerb', 'sizeVerb', 'durationVerb'] as const;

/** Tell how far off something is, which is no size of it. */
const AWAY = ['placeAdverb', 'direction', 'separation'] as const;

/** "a metre | (3.3 feet) from the gate", "3.3 feet|) from": behind a short bracket at `at`, or behind its end; else `at`. */
function afterBracket(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(') return tokens[at]?.text === ')' ? at + 1 : at;
  for (let i = at + 1; i < at + 6; i++) if (tokens[i]?.text === ')') return i + 1;
  return at;
}

/** What a number with a unit measures. */
function countedMeasure(tokens: readonly Token[], number: Range, unit: string, floor: number, end: number): Range | null {
  const { first, last } = number;
  const wide = measured(tokens, first, last, floor);
  if (wide) return usable(tokens, wide);
  if (is(tokens[first], 'half') || (unit === 'fraction' && is(tokens[last], 'identifyingDeterminer'))) {
    const direct = usable(tokens, phraseFrom(tokens, last, end));
    if (direct) return direct;
  }
  // "in the space of four minutes"
  if (isTimeUnit(unit) && is(tokens[first - 1], 'genitive') && is(tokens[first - 2], 'stretchNoun')) return null;
  // "nine centimetres apart", "40 miles north of Leith", "half a mile from the gate"
  const off = isLength(unit) ? tokens[afterBracket(tokens, last)] : undefined;
  if (AWAY.some((name) => is(off, name))) return null;
  const money = isMoney(unit);
  const priced = money ? pricedAfter(tokens, last, end) : null;
  if (priced) return priced;
  const beside = measuredBeside(tokens, number, unit, floor, end);
  if (beside) return usable(tokens, beside);
  const bought = money ? moneyFor(tokens, first, last, floor, end) : null;
  if (bought) return bought;
  // "Ohio was 5 percent below its peak, Iowa 4.1 percent"
  const named = isNameWord(tokens[first - 1]) ? phraseBefore(tokens, first, floor) : null;
  if (named && is(tokens[named.first - 1], 'listJoiner')) return named;
  const start = sumStart(tokens, first, floor);
  const subject =
    leadsTo(tokens, start, floor) ?? (wentSoFar(tokens, start, unit) ? null : subjectBefore(tokens, start, floor, isTimeUnit(unit), money));
  // "soreness in one in eight patients, a raised enzyme in 0.4 per cent"
  if (!subject && unit === 'percent' && is(tokens[first - 1], 'in') && noun(tokens[first - 2]))
    return usable(tokens, phraseBefore(tokens, first - 1, floor));
  // "Devi had come 14 km", "Hartigan weighs 127kg": somebody by name is not what is measured. A company's shares are: "Teleon slipped 1.2 percent".
  const name =
    subject !== null && unit !== 'percent' && !money && tokens.slice(subject.first, subject.last).every((token) => token.tag === 'NNP');
  return name ? null : subject;
}

/** What the number at a range of tokens counts; null where no pattern tells. `floor` and `end`: its sentence. */
function countedAt(tokens: readonly Token[], number: Range, unit: string | null, floor: number, end: number): Range | null {
  const { first, last } = number;
  if (unit === 'times') return countedTimes(tokens, number, floor, end);
  if (is(tokens[last], 'genitive')) {
    // "40 ships, nine of which"; but "40 ships from the port, nine of which": the ships, which were counted before
    const whose = is(tokens[last + 1], 'whRelative') && tokens[first - 1]?.text === ',';
    if (!whose) return usable(tokens, phraseFrom(tokens, last + 1, end));
    return isPluralNoun(tokens[first - 2]) ? usable(tokens, phraseBefore(tokens, first - 1, floor)) : null;
  }
  // "40 pesos": money, whosever it is
  if (unit === null && is(tokens[last], 'looseCurrency')) return countedMeasure(tokens, { first, last: last + 1 }, NO_CURRENCY, floor, end);
  return unit === null ? countedBare(tokens, number, floor, end) : countedMeasure(tokens, number, unit, floor, end);
}

/** "a three-|bedroom flat", "12-|member panel": what the word that the number is a part of is of; not "three-legged", "12-strong". */
function compoundAfter({ document: { text }, language }: Reading, end: number): Span | null {
  const found = /^[-\u2010\u2011]([a-z]{3,40})(?![-A-Za-z\d])/.exec(inPlainLetters(text.slice(end, end + 42)));
  if (!found) return null;
  const word = text.slice(end + 1, end + found[0].length);
  if (/ed$/.test(word) || is(knownAt(formOf(word), language), 'numberAdjective')) return null;
  return { start: end + 1, end: end + 1 + word.length };
}

/** For each number, in text order, the span of what it counts. Needs tagged tokens; without them nothing is told. */
export function* countedBy(reading: Reading, numbers: readonly Counting[]): InTurns<readonly (Span | null)[]> {
  const { tokens, sentences } = reading;
  const found: (Span | null)[] = [];
  let at = 0;
  yield* eachInTurns(numbers, ({ span, unit }) => {
    while (at < tokens.length && (tokens[at] as Token).end <= span.start) at++;
    let last = at;
    while (last < tokens.length && (tokens[last] as Token).start < span.end) last++;
    const sentence = sentences[tokens[at]?.sentence ?? -1];
    if (!sentence || last === at) {
      found.push(null);
      return;
    }
    const compound = unit === null ? compoundAfter(reading, span.end) : null;
    if (compound) {
      found.push(compound);
      return;
    }
    // "one post in seven"
    const inside = is(tokens[at + 2], 'in') && last - at === 4 && noun(tokens[at + 1]);
    const phrase = inside ? { first: at + 1, last: at + 2 } : countedAt(tokens, { first: at, last }, unit, sentence.first, sentence.last);
    const [from, to] = phrase ? [tokens[phrase.first], tokens[phrase.last - 1]] : [];
    found.push(from && to ? { start: from.start, end: to.end } : null);
  });
  return countedByOthers(reading, numbers, found);
}
