/**
 * What a number counts, in the article's words, by patterns for each kind of number: "of X" after it; the noun after it; the
 * noun that leads to it ("a budget of £5m", "cut costs by 12%"); the subject of the verb ("premiums had risen by a quarter").
 */

import { phraseBefore } from '../../clauses/phrases.ts';
import { hasTag, isFiniteVerb, isNameWord, isPluralNoun, isVerb } from '../../languages/tags.ts';
import { is } from '../../languages/vocabulary.ts';
import type { Span } from '../../model.ts';
import type { Range, Reading, Token } from '../../reading.ts';
import { spanOf } from '../../text/span-of.ts';
import { eachInTurns, type InTurns } from '../../turn-by-turn.ts';
import { isLength, isMoney, isTimeUnit, NO_CURRENCY } from '../parse/unit-kinds.ts';
import { countedByOthers } from './counted-before.ts';
import { deedAfter, deedOf } from './counted-by-deed.ts';
import { compoundAfter } from './counted-compounds.ts';
import { lasting, measured, sumStart, timeSpent } from './counted-deeds.ts';
import { beforeMoney, moneyFor, nounAfterSum } from './counted-money.ts';
import { asNounPhrase } from './counted-noun-phrase.ts';
import { afterBracket, offsetAfter, spentAt } from './counted-offsets.ts';
import { actsHere, noun, nounsFrom, phraseFrom, usable } from './counted-phrases.ts';
import { inPoints } from './counted-points.ts';
import { cameTo, leadsTo, subjectBefore } from './counted-subjects.ts';
import { changed, countedTimes } from './counted-times.ts';

/** A number as far as is needed here. */
export interface Counting {
  readonly span: Span;
  readonly unit: string | null;
  readonly value: number | null;
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
  // "a mother of four": whose, where of whom is not said
  if (is(tokens[first - 1], 'genitive') && is(tokens[first - 2], 'kin') && !noun(next)) return { first: first - 2, last: first };
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
  if (nouns && nouns.last === nouns.first + 1 && is(tokens[nouns.first], 'pointNoun')) return inPoints(tokens, first, nouns, floor);
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
  // "a budget of £5m", but "the future of 60-day scripts"
  const hyphened = tokens[last - 1]?.text.includes('-') && noun(tokens[last]);
  const spent =
    !hyphened && (isTimeUnit(unit) || isLength(unit))
      ? (timeSpent(tokens, start, last, floor, end) ?? lasting(tokens, start, last, floor))
      : null;
  if (spent) return spent;
  const led = start === first && !hyphened && is(tokens[first - 1], 'genitive') ? leadsTo(tokens, first, floor) : null;
  if (led) return led;
  const paid = money ? beforeMoney(tokens, first, last, floor, end) : null;
  if (paid) return paid;
  // "is 50ft wide"
  if (is(tokens[last], 'dimension')) return null;
  // "within five years | Iran will"
  const clause = isTimeUnit(unit) && !hyphened && isNameWord(tokens[last]);
  const after = (clause ? null : nounsFrom(tokens, last, end)) ?? (money ? nounAfterSum(tokens, first, last) : null);
  return changed(tokens, after, end);
}

/** "Bell drilled 2 km": how far somebody got, and nobody's length. */
const wentSoFar = (tokens: readonly Token[], first: number, unit: string): boolean =>
  isLength(unit) && isVerb(tokens[first - 1]) && !SIZES.some((name) => is(tokens[first - 1], name));

/** Verbs whose subject is as long as they say. */
const SIZES = ['be', 'changeVerb', 'sizeVerb', 'durationVerb'] as const;

/** Tell how far off something is, which is no size of it. */
const AWAY = ['placeAdverb', 'direction', 'separation'] as const;

/** Verbs that give a sum as the size of their subject, whoever it is. */
const SUM_OF_IT = ['be', 'sizeVerb', 'worth'] as const;

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
  // "Leith in 1996 (38%)"
  const bracketed = unit === 'percent' && tokens[first - 1]?.text === '(' && tokens[last]?.text === ')';
  if (bracketed)
    return usable(
      tokens,
      phraseBefore(tokens, is(tokens[first - 3], 'in') && tokens[first - 2]?.tag === 'CD' ? first - 3 : first - 1, floor),
    );
  // "Ohio was 5 percent below its peak, Iowa 4.1 percent"
  const named = isNameWord(tokens[first - 1]) ? phraseBefore(tokens, first, floor) : null;
  if (named && is(tokens[named.first - 1], 'listJoiner')) return named;
  const start = sumStart(tokens, first, floor);
  const subject =
    leadsTo(tokens, start, floor) ?? (wentSoFar(tokens, start, unit) ? null : subjectBefore(tokens, start, floor, isTimeUnit(unit), money));
  // "soreness in one in eight patients, a raised enzyme in 0.4 per cent"
  if (!subject && unit === 'percent' && is(tokens[first - 1], 'in') && noun(tokens[first - 2]))
    return usable(tokens, phraseBefore(tokens, first - 1, floor));
  // "Bell has lost £5m"
  const spends = money && subject !== null && !SUM_OF_IT.some((name) => is(tokens[start - 1], name));
  if (spends && tokens.slice(subject.first, subject.last).every(isNameWord)) return null;
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

/** What was done so much or so long, or what it was from or until, where no noun tells what the number at the range counts. */
function deedBeside(tokens: readonly Token[], { first, last }: Range, unit: string | null, floor: number, end: number): Range | null {
  // "worked for two years after the war": for so long, and not after it
  const offset = is(tokens[first - 1], 'for') && first - 1 > floor ? null : offsetAfter(tokens, last, unit, end);
  const place = isTimeUnit(unit) && is(tokens[first - 1], 'spending') ? spentAt(tokens, last, end) : null;
  if (place) return place;
  const done = unit === null ? deedAfter(tokens, { first, last }, end) : null;
  // "claimed 190 were dead"
  if (offset || done || (unit === null && isFiniteVerb(tokens[last]))) return offset ?? done;
  // "a four-year course"
  if (tokens[last - 1]?.text.includes('-')) return null;
  const deed = deedOf(tokens, sumStart(tokens, first, floor), floor, isTimeUnit(unit));
  if (unit !== null || !deed) return deed;
  // "killed 40", "attended by thousands"; not "for 40 there", nor "got three" of what was named before
  const direct = deed.last === first || (deed.last === first - 1 && is(tokens[first - 1], 'agentive'));
  const gets = tokens.slice(deed.first, deed.last).some((token) => is(token, 'getting'));
  return direct && !gets ? deed : null;
}

/** For each number, in text order, the span of what it counts. Needs tagged tokens; without them nothing is told. */
export function* countedBy(reading: Reading, numbers: readonly Counting[]): InTurns<readonly (Span | null)[]> {
  const { tokens, sentences } = reading;
  const found: (Span | null)[] = [];
  const deeds: (Span | null)[] = [];
  const spanOrNone = (phrase: Range | null) => phrase && spanOf(tokens, phrase);
  const asNounPhraseOrNone = (phrase: Range | null, unit: string | null) => phrase && asNounPhrase(reading, spanOf(tokens, phrase), unit);
  let at = 0;
  yield* eachInTurns(numbers, ({ span, unit }) => {
    while (at < tokens.length && (tokens[at] as Token).end <= span.start) at++;
    let last = at;
    while (last < tokens.length && (tokens[last] as Token).start < span.end) last++;
    const sentence = sentences[tokens[at]?.sentence ?? -1];
    const none = !sentence || last === at;
    const compound = none || unit !== null ? null : compoundAfter(reading, span.end, at, sentence.last);
    if (none || compound) {
      found.push(compound);
      deeds.push(null);
      return;
    }
    // "one post in seven"
    const inside = is(tokens[at + 2], 'in') && last - at === 4 && noun(tokens[at + 1]);
    const phrase = inside ? { first: at + 1, last: at + 2 } : countedAt(tokens, { first: at, last }, unit, sentence.first, sentence.last);
    const thing = asNounPhraseOrNone(phrase, unit);
    found.push(thing);
    const told = thing ? null : deedBeside(tokens, { first: at, last }, unit, sentence.first, sentence.last);
    deeds.push(spanOrNone(told));
  });
  return countedByOthers(reading, numbers, found, deeds);
}
