/**
 * What a number counts, in the article's words, by patterns for each kind of number: "of X" after it; the noun after it; the
 * noun that leads to it ("a budget of £5m", "cut costs by 12%"); the subject of the verb ("premiums had risen by a quarter").
 */

import { longPhraseBefore, phraseBefore } from '../clauses/phrases.ts';
import {
  hasTag,
  isAdverb,
  isCommonNoun,
  isComparative,
  isNameWord,
  isParticiple,
  isTensed,
  isVerb,
  isWhPronoun,
} from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Span } from '../model.ts';
import type { Range, Reading, Token } from '../reading.ts';
import { countedByOthers } from './counted-before.ts';
import { lasting, measured, sumStart, timeSpent, timesDone } from './counted-deeds.ts';
import { beforeMoney, moneyFor, nounAfterSum, WORTH } from './counted-money.ts';
import { actsHere, noun, nounsFrom, phraseFrom, TIMED, usable } from './counted-phrases.ts';

/** A number as far as is needed here. */
export interface Counting {
  readonly span: Span;
  readonly unit: string | null;
  readonly value: number | null;
}

const CHANGES =
  /^(rise|rises|increase|increases|fall|falls|drop|drops|decline|declines|cut|cuts|growth|reduction|reductions|jump|surge|gain|gains|loss|losses|stake|share|decrease|hike|slump|spike|dip|uptick|boost|majority|minority|plurality|chance|risk|likelihood)$/;
/** Verbs whose subject gets or has the amount and is not what is counted. */
const OWNERS =
  /^(ha(s|ve|d)|spen[dt]|spends|paid|pays?|gave|gives?|given|raised|raises?|donated|won|bought|sold|offered|received|receives?|got|gets?|made|makes?|found|took|takes?|needs?|needed|wants?|wanted|announced|pledged|promised|said|says|visited|served|waited|joined|ordered|fired|killed|worked|lived|ran|held|scored|earn(s|ed)?|owed?|owes|contributed|invested|set|put|drove|walked|reports?|reported|estimated?|expect(s|ed)?|sees?|forecasts?|jailed|sentenced|provides?|provided|use[sd]?|added?|adds)$/;

/** Verbs of change and size; the tagger takes some for nouns. */
const CHANGED =
  /^(weighs?|weighed|measures|spans|dwindled|reach|reaches|covers?|totals?|exceeds?|hits?|ranges?|balloons?|ballooned|averages?|fell|falls?|rose|rises?|grew|grows?|dropped|drops?|slid|slides?|slipped|slips?|climbed|climbs?|jumped|jumps?|lost|gained|sank|shrank|tumbled|tumbles?|plunged|plunges?|surged|surges?|soared|soars?)$/;
/** Units of length. */
const LENGTH = /^(metre|kilometre|centimetre|mile|yard|foot|inch)$/;

const verbal = (token: Token | undefined): boolean => isVerb(token) || CHANGED.test(token?.lower ?? '');

/** The subject of the verb that leads to the number at `at`. */
function subjectBefore(tokens: readonly Token[], at: number, floor: number, timed: boolean, money = false): Range | null {
  let i = at - 1;
  for (let steps = 0; i > floor && steps < 4 && !verbal(tokens[i]) && tokens[i]?.tag !== 'MD'; steps++, i--) {
    if (!(isComparative(tokens[i]) || hasTag(tokens[i], 'CD', 'DT', 'IN', 'JJ', 'RB', 'RP', 'TO', ','))) return null;
  }
  if (!verbal(tokens[i])) return null;
  if (money && !WORTH.test(tokens[i]?.lower ?? '') && !CHANGED.test(tokens[i]?.lower ?? '')) return null;
  if (
    timed &&
    !/^(comes?|came|last(s|ed)?|averag(e|es|ed)|is|was|were|are|be|stretched|spanned|reached|delayed|extended|lengthened|opens?|opened|covers?|covered|shortened|runs?|takes?|took|lengthen|rose|fell|risen|fallen)$/.test(
      tokens[i]?.lower ?? '',
    )
  )
    return null;
  // "…, compared with 4 percent"
  if (tokens[i]?.lower === 'compared') return null;
  const owned =
    !timed && OWNERS.test(tokens[i]?.lower ?? '') && !(tokens[i - 1] && /^(was|were|been|be|is|are)$/.test(tokens[i - 1]?.lower ?? ''));
  while (
    i > floor &&
    (verbal(tokens[i]) ||
      isAdverb(tokens[i]) ||
      hasTag(tokens[i], 'MD', 'TO') ||
      is(tokens[i], 'infinitive') ||
      /^n[’']t$/.test(tokens[i]?.lower ?? ''))
  )
    i--;
  if (isWhPronoun(tokens[i]) || is(tokens[i], 'complementizer')) i--;
  if (tokens[i]?.lower === ',') {
    // An aside between the subject and its verb: "The royalty, paid by a subsidiary, brought in".
    let comma = i - 1;
    while (comma > floor && comma > i - 20 && tokens[comma]?.lower !== ',') comma--;
    const says = isTensed(tokens[i - 1]);
    const aside =
      comma > floor &&
      tokens[comma]?.lower === ',' &&
      (says || isParticiple(tokens[comma + 1]) || isWhPronoun(tokens[comma + 1]) || hasTag(tokens[comma + 1], 'IN', 'WRB'));
    i = aside ? comma - 1 : i - 1;
  }
  // "the typical tenant pays £900": the tenant is not one who pays
  if (owned && !tokens.slice(Math.max(floor, i - 6), i).some(({ lower }) => /^(typical|average|median)$/.test(lower))) return null;
  // "The number of people who have used it was": the people, not it
  for (let verb = false, at = i; at > floor && at > i - 14 && tokens[at]?.text !== ','; at--) {
    verb ||= isVerb(tokens[at]);
    if (!isWhPronoun(tokens[at]) || !noun(tokens[at - 1])) continue;
    if (verb) i = at - 1;
    break;
  }
  return (
    usable(tokens, wholeSubject(tokens, longPhraseBefore(tokens, i + 1, floor), floor)) ??
    usable(tokens, phraseBefore(tokens, i + 1, floor))
  );
}

/** "runners serving bans", "cocoa arriving at the ports": the noun before the participle that the phrase hangs on; "the number of runners": the runners. */
function wholeSubject(tokens: readonly Token[], phrase: Range | null, floor: number): Range | null {
  if (!phrase) return null;
  let hung = phrase.first - 1;
  if (tokens[hung]?.tag === 'IN' && hung - 1 > floor) hung--;
  // "fees from advising clients"
  const link = tokens[hung - 1]?.tag === 'IN' && noun(tokens[hung - 2]) ? hung - 1 : hung;
  const before = isParticiple(tokens[hung]) && noun(tokens[link - 1]) ? longPhraseBefore(tokens, link, floor) : null;
  // "Moving a truck cost"
  const doing = tokens[hung]?.tag === 'VBG' && hung >= floor && (hung === floor || hasTag(tokens[hung - 1], 'CC', 'IN', ',', "''"));
  const { first, last } = { first: before?.first ?? (doing ? hung : phrase.first), last: phrase.last };
  let start = first;
  while (tokens[start]?.tag === 'DT') start++;
  const sum = /^(number|amount|total|proportion|share)$/.test(tokens[start]?.lower ?? '') && is(tokens[start + 1], 'genitive');
  return sum && start + 2 < last ? { first: start + 2, last } : { first, last };
}

/** How far a verb of change may stand before "to" and "by", in tokens. */
const FAR = 8;

/** "a budget of £5m", "cut costs by 12%", "put the average at 38 minutes": the noun before the preposition. */
function leadsTo(tokens: readonly Token[], at: number, floor: number): Range | null {
  let link = at - 1;
  while (link > floor && (isComparative(tokens[link]) || hasTag(tokens[link], 'RB')) && !/^(up|down)$/.test(tokens[link]?.lower ?? ''))
    link--;
  if (!/^(of|by|to|at|from|than|:|worth|with|exceeding|totalling|totaling|up|down)$/.test(tokens[link]?.lower ?? '')) return null;
  // "Output fell across the region to 40 tons": not the region
  for (let i = link - 2; i > floor && i > link - FAR && !is(tokens[link], 'genitive'); i--)
    if (verbal(tokens[i])) {
      if (CHANGED.test(tokens[i]?.lower ?? '') && hasTag(tokens[i + 1], 'IN', 'RB')) return subjectBefore(tokens, i + 1, floor, false);
      break;
    }
  if (tokens[link]?.lower === 'worth' && tokens[link - 1]?.tag === 'RB') return usable(tokens, phraseBefore(tokens, link - 1, floor));
  if (
    !noun(tokens[link - 1]) ||
    /^(fell|rose|grew)$/.test(tokens[link - 1]?.lower ?? '') ||
    (CHANGED.test(tokens[link - 1]?.lower ?? '') && noun(tokens[link - 2])) ||
    /^(percent|cent|cents|percentage|point|points|million|billion|trillion|bn|m|years?|months?|weeks?|days?|hours?|miles?|tonnes?|tons?)$/.test(
      tokens[link - 1]?.lower ?? '',
    ) ||
    /^(figures?|equivalent|group|team|crew|panel|town|city|village|shire|county|country|island|range|view|number|front|lieu|excess|addition|case|top|course)$/.test(
      tokens[link - 1]?.lower ?? '',
    )
  )
    return null;
  const phrase = is(tokens[link], 'genitive') ? phraseBefore(tokens, link, floor) : longPhraseBefore(tokens, link, floor);
  return usable(tokens, phrase);
}

/** What the number at tokens [first, last) counts; null where no pattern tells. */
function countedAt(tokens: readonly Token[], first: number, last: number, unit: string | null, floor: number, end: number): Range | null {
  const next = tokens[last]?.lower ?? '';
  const own = tokens[first]?.lower ?? '';
  if (unit === 'times') {
    const verb = isVerb(tokens[last - 1]) && last - first <= 3;
    if (/^(the|its|their|that|what)$/.test(next) || (verb && (isCommonNoun(tokens[last]) || hasTag(tokens[last], 'DT', 'JJ', 'PRP$'))))
      return usable(tokens, phraseFrom(tokens, last, end));
    if (next === 'as' && /^(many|much)$/.test(tokens[last + 1]?.lower ?? '')) return usable(tokens, nounsFrom(tokens, last + 2, end));
    if (verb)
      return usable(
        tokens,
        longPhraseBefore(
          tokens,
          /^(has|have|had|was|were|be|been|is|are)$/.test(tokens[first - 1]?.lower ?? '') ? first - 1 : first,
          floor,
        ),
      );
    if (/^(more|fewer|less)$/.test(next) || noun(tokens[last]))
      return usable(tokens, nounsFrom(tokens, last, end)) ?? subjectBefore(tokens, first, floor, false);
    return tokens[last]?.tag === 'JJR' || next === 'as'
      ? subjectBefore(tokens, first, floor, false)
      : usable(tokens, timesDone(tokens, first, floor));
  }
  if (next === 'of' && /^(which|whom)$/.test(tokens[last + 1]?.lower ?? '') && tokens[first - 1]?.lower === ',')
    return usable(tokens, phraseBefore(tokens, first - 1, floor));
  if (next === 'of') return usable(tokens, phraseFrom(tokens, last + 1, end));
  if (unit === null) {
    // "nine and 12 shots": the list settles it.
    if ((/^(and|or|,)$/.test(next) && tokens[last + 1]?.tag === 'CD') || actsHere(tokens, last)) return null;
    const nouns = usable(tokens, nounsFrom(tokens, last, end));
    // "seven dead", "40 missing": an adjective may stand for the noun.
    const alone = hasTag(tokens[last], 'JJ', 'JJR', 'VBG') && /^([.,:]|VB.*|MD|IN|''|CC)$/.test(tokens[last + 1]?.tag ?? '.');
    // "three were arrested": what was done stands for the noun
    const done = /^(was|were|are|have|had|has)$/.test(next) ? last + (tokens[last + 1]?.lower === 'been' ? 2 : 1) : -1;
    if (!nouns && tokens[done]?.tag === 'VBN') return { first: done, last: done + 1 };
    return (
      nouns ??
      (alone
        ? usable(tokens, { first: last, last: last + 1 })
        : (usable(tokens, measured(tokens, first, last, floor)) ??
          leadsTo(tokens, first, floor) ??
          (is(tokens[first - 1], 'infinitive') ? subjectBefore(tokens, first, floor, false, true) : null)))
    );
  }
  const wide = measured(tokens, first, last, floor);
  if (wide) return usable(tokens, wide);
  if (own === 'half' || (unit === 'fraction' && /^(the|its|their|his|her|our)$/.test(next))) {
    const direct = usable(tokens, phraseFrom(tokens, last, end));
    if (direct) return direct;
  }
  const money = /^[A-Z]{3}$/.test(unit);
  // "74 cents a share", "£7,215 a ton": a price is a price of something.
  if (
    money &&
    /^(a|an|per)$/.test(next) &&
    (noun(tokens[last + 1]) || (tokens[last + 1]?.tag === 'JJ' && noun(tokens[last + 2]))) &&
    !TIMED.test(tokens[last + 1]?.lower ?? '') &&
    !/^(head|person)$/.test(tokens[last + 1]?.lower ?? '')
  ) {
    return { first: last, last: nounsFrom(tokens, last + 1, end)?.last ?? last + 2 };
  }
  const start = sumStart(tokens, first, floor);
  const spent =
    TIMED.test(unit) || LENGTH.test(unit) ? (timeSpent(tokens, start, last, floor, end) ?? lasting(tokens, start, last, floor, end)) : null;
  if (spent) return usable(tokens, spent);
  if (start === first && is(tokens[first - 1], 'genitive')) {
    const led = leadsTo(tokens, first, floor);
    if (led) return led;
  }
  const paid = money ? beforeMoney(tokens, first, last, floor, end) : null;
  if (paid) return usable(tokens, paid);
  const after = nounsFrom(tokens, last, end) ?? (money ? nounAfterSum(tokens, first, last) : null);
  if (after) {
    if (CHANGES.test(tokens[after.last - 1]?.lower ?? '') && /^(in|of)$/.test(tokens[after.last]?.lower ?? '')) {
      return usable(tokens, phraseFrom(tokens, after.last + 1, end)) ?? usable(tokens, after);
    }
    return usable(tokens, after);
  }
  const bought = money ? moneyFor(tokens, first, last, floor, end) : null;
  if (bought) return bought;
  // "Ohio was 5 percent below its peak, Iowa 4.1 percent"
  const named = isNameWord(tokens[first - 1]) ? phraseBefore(tokens, first, floor) : null;
  if (named && /^(,|and|;)$/.test(tokens[named.first - 1]?.lower ?? '')) return named;
  const subject = leadsTo(tokens, start, floor) ?? subjectBefore(tokens, start, floor, TIMED.test(unit), money);
  // "soreness in one in eight patients, a raised enzyme in 0.4 per cent"
  if (!subject && unit === 'percent' && tokens[first - 1]?.lower === 'in' && noun(tokens[first - 2]))
    return usable(tokens, phraseBefore(tokens, first - 1, floor));
  // "Devi had come 14 km", "Hartigan weighs 127kg": somebody by name is not what is measured. A company's shares are: "Teleon slipped 1.2 percent".
  const name =
    subject !== null && unit !== 'percent' && !money && tokens.slice(subject.first, subject.last).every((token) => token.tag === 'NNP');
  return name ? null : subject;
}

/** For each number, in text order, the span of what it counts. Needs tagged tokens; without them nothing is told. */
export function countedBy(reading: Reading, numbers: readonly Counting[]): readonly (Span | null)[] {
  const { tokens, sentences } = reading;
  const found: (Span | null)[] = [];
  let at = 0;
  for (const { span, unit } of numbers) {
    while (at < tokens.length && (tokens[at] as Token).end <= span.start) at++;
    let last = at;
    while (last < tokens.length && (tokens[last] as Token).start < span.end) last++;
    const sentence = sentences[tokens[at]?.sentence ?? -1];
    if (!sentence || last === at) {
      found.push(null);
      continue;
    }
    // "one post in seven"
    const inside = tokens[at + 2]?.lower === 'in' && last - at === 4 && noun(tokens[at + 1]);
    const phrase = inside ? { first: at + 1, last: at + 2 } : countedAt(tokens, at, last, unit, sentence.first, sentence.last);
    const [from, to] = phrase ? [tokens[phrase.first], tokens[phrase.last - 1]] : [];
    const overlaps = !inside && from && to && from.start < span.end && span.start < to.end;
    found.push(from && to && !overlaps ? { start: from.start, end: to.end } : null);
  }
  return countedByOthers(reading, numbers, found);
}
