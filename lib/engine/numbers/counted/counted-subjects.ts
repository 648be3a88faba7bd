/** What a number counts where the subject of its verb tells it ("premiums had risen by a quarter"), or the noun that leads to it ("a budget of £5m"). */

import { isTime, longPhraseBefore, phraseBefore } from '../../clauses/phrases.ts';
import {
  hasTag,
  isAdverb,
  isComparative,
  isDeterminer,
  isNameWord,
  isParticiple,
  isPossessive,
  isTensed,
  isVerb,
  isWhPronoun,
} from '../../languages/tags.ts';
import { is } from '../../languages/vocabulary.ts';
import type { Range, Token } from '../../reading.ts';
import { noun, usable, withLimit } from './counted-phrases.ts';

/** The tagger takes some verbs of change for nouns; not "its | range | is". */
const verbal = (tokens: readonly Token[], at: number): boolean =>
  isVerb(tokens[at]) || (is(tokens[at], 'changeVerb') && !hasTag(tokens[at - 1], 'DT', 'JJ', 'PRP$', 'POS'));

/**
 * The subject of the verb that leads to the number at `at`.
 *
 * @param timed - the number is a length of time
 * @param money - … a sum of money
 */
export function subjectBefore(tokens: readonly Token[], at: number, floor: number, timed: boolean, money = false): Range | null {
  let i = at - 1;
  for (let steps = 0; i > floor && steps < 4 && !verbal(tokens, i) && tokens[i]?.tag !== 'MD'; steps++, i--) {
    if (!(isComparative(tokens[i]) || hasTag(tokens[i], 'CD', 'DT', 'IN', 'JJ', 'RB', 'RP', 'TO', ','))) return null;
  }
  if (!verbal(tokens, i)) return null;
  if (money && !is(tokens[i], 'be') && !is(tokens[i], 'sizeVerb') && !is(tokens[i], 'changeVerb')) return null;
  // "the gap widened by two months"
  const moved = is(tokens[at - 1], 'agentive') && is(tokens[i], 'movingVerb');
  if (timed && !(moved || is(tokens[i], 'be') || is(tokens[i], 'durationVerb'))) return null;
  // "…, compared with 4 percent"
  if (is(tokens[i], 'comparing')) return null;
  const owned = !timed && is(tokens[i], 'owningVerb') && !is(tokens[i - 1], 'be');
  while (i > floor && (verbal(tokens, i) || isAdverb(tokens[i]) || hasTag(tokens[i], 'MD', 'TO') || is(tokens[i], 'infinitive'))) i--;
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
  if (owned && !tokens.slice(Math.max(floor, i - 6), i).some((token) => is(token, 'statistic'))) return null;
  // "The number of tenants who have used it was": the people, not it
  for (let verb = false, at = i; at > floor && at > i - 14 && tokens[at]?.text !== ','; at--) {
    verb ||= isVerb(tokens[at]);
    if (!isWhPronoun(tokens[at]) || !noun(tokens[at - 1])) continue;
    if (verb) i = at - 1;
    break;
  }
  const end = beforeTime(tokens, i + 1, floor);
  return (
    usable(tokens, subjectCounted(tokens, longPhraseBefore(tokens, end, floor), floor)) ?? usable(tokens, phraseBefore(tokens, end, floor))
  );
}

/** "Sales | in the third quarter", "Output | over the past three months": where the phrase before `end` ends without when it was so. */
function beforeTime(tokens: readonly Token[], end: number, floor: number): number {
  const phrase = phraseBefore(tokens, end, floor);
  const head = tokens[end - 1];
  if (!phrase || !(isTime(head) || is(head, 'timeUnit') || is(head, 'period') || is(head, 'quarter'))) return end;
  const link = phrase.first - 1;
  return tokens[link]?.tag === 'IN' && !is(tokens[link], 'genitive') && link > floor && noun(tokens[link - 1]) ? link : end;
}

/** "The population has reached | 40", "rose to | 40", "The toll was | 40": what came to so many. */
export function cameTo(tokens: readonly Token[], at: number, floor: number): Range | null {
  const link = tokens[at - 1];
  // "stands at | 40", "rose by | 40"
  const stands = (is(link, 'at') || is(link, 'agentive')) && is(tokens[at - 2], 'movingVerb');
  if (stands || is(link, 'infinitive') || (isVerb(link) && is(link, 'reaching'))) {
    const subject = subjectBefore(tokens, at, floor, false, true);
    // "Leith reached 91 for four"
    return subject && tokens.slice(subject.first, subject.last).every(isNameWord) ? null : subject;
  }
  const phrase = is(link, 'finiteBe') ? longPhraseBefore(tokens, at - 1, floor) : null;
  const total = phrase && tokens.slice(phrase.first, phrase.last).some((token) => COUNTS.some((name) => is(token, name)));
  // "The gate was | 4,211"
  const whole = phrase && tokens[phrase.last - 1]?.tag === 'NN' && /^[1-9][\d,]{2,}$/.test(tokens[at]?.text ?? '');
  return total || whole ? usable(tokens, subjectCounted(tokens, phrase, floor)) : null;
}

/** What is so many where it "is" a number. */
const COUNTS = ['figureNoun', 'sumNoun', 'indicatorNoun', 'headcount'] as const;

/** "runners serving bans", "cocoa arriving at the ports": the noun before the participle that the phrase hangs on; "the number of runners": the runners. */
function subjectCounted(tokens: readonly Token[], end: Range | null, floor: number): Range | null {
  if (!end) return null;
  const phrase = withLimit(tokens, end, floor);
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
  // "the number of dead in Leith", "the number of injured being treated"
  if (!sums(tokens, start))
    for (start = first - 1; start > Math.max(floor, first - BEFORE_SUM) && !sums(tokens, start); start--)
      if (isTensed(tokens[start]) || tokens[start]?.text === ',') break;
  return sums(tokens, start) && start + 2 < last ? { first: start + 2, last } : { first, last };
}

/** How far before a phrase the sum may stand that it belongs to, in tokens. */
const BEFORE_SUM = 8;

const sums = (tokens: readonly Token[], at: number): boolean => is(tokens[at], 'sumNoun') && is(tokens[at + 1], 'genitive');

/** How far a verb of change may stand before "to" and "by", in tokens. */
const FAR = 8;

/** True where names stand before `at` whom somebody leads or beats. */
function contested(tokens: readonly Token[], at: number, floor: number): boolean {
  let verb = at - 1;
  while (verb > floor && !isVerb(tokens[verb]) && !is(tokens[verb], 'contesting')) verb--;
  return is(tokens[verb], 'contesting');
}

/** "cut its target | to £3 from £5": what changed, without the first of two sums. */
function withoutSum(tokens: readonly Token[], phrase: Range | null): Range | null {
  if (!phrase) return null;
  for (let i = phrase.first + 1; i < phrase.last; i++)
    if (is(tokens[i], 'infinitive') && hasTag(tokens[i + 1], 'CD', '$')) return { first: phrase.first, last: i };
  return phrase;
}

/** "gave the magnitude | as 6.6", "gave the number of dead | as 40": what is so large; null: nothing is said to be. */
function namedAs(tokens: readonly Token[], link: number, floor: number): Range | null {
  if (!is(tokens[link], 'comparative')) return null;
  const those = inSum(tokens, link, floor);
  if (those) return those;
  const phrase = noun(tokens[link - 1]) ? longPhraseBefore(tokens, link, floor) : null;
  return phrase && is(tokens[phrase.first - 1], 'owningVerb') ? usable(tokens, subjectCounted(tokens, phrase, floor)) : null;
}

/** "the number of | missing": those whom an adjective alone names before `end`; null: none does. */
const inSum = (tokens: readonly Token[], end: number, floor: number): Range | null =>
  hasTag(tokens[end - 1], 'JJ', 'VBG', 'VBN') && end - 3 >= floor && sums(tokens, end - 3) ? { first: end - 1, last: end } : null;

/** "a budget of £5m", "cut costs by 12%", "put the average at 38 minutes": the noun before the preposition. */
export function leadsTo(tokens: readonly Token[], at: number, floor: number): Range | null {
  let link = at - 1;
  while (link > floor && (isComparative(tokens[link]) || hasTag(tokens[link], 'RB')) && !is(tokens[link], 'direction')) link--;
  const named = namedAs(tokens, link, floor);
  if (named || !is(tokens[link], 'amountLink')) return named;
  // "brings the number of cases | this year | to 40", "… so far this year to 40"
  if (is(tokens[link], 'infinitive') && is(tokens[link - 2], 'deictic') && noun(tokens[link - 1]) && link - 3 > floor) {
    const end = is(tokens[link - 3], 'extreme') && hasTag(tokens[link - 4], 'RB', 'IN') ? link - 4 : link - 2;
    return usable(tokens, subjectCounted(tokens, longPhraseBefore(tokens, end, floor), floor));
  }
  // "rose 46 points | to 8,214": what moved
  if (is(tokens[link], 'infinitive') && tokens[link - 2]?.tag === 'CD' && is(tokens[link - 3], 'changeVerb'))
    return subjectBefore(tokens, link - 2, floor, false);
  // "leads Bell by 40%": whoever is behind is not what is counted
  if (is(tokens[link], 'agentive') && isNameWord(tokens[link - 1]) && contested(tokens, link, floor)) return null;
  // "Output fell across the region to 40 tons": not the region
  for (let i = link - 2; i > floor && i > link - FAR && !is(tokens[link], 'genitive'); i--)
    if (verbal(tokens, i)) {
      if (is(tokens[i], 'changeVerb') && hasTag(tokens[i + 1], 'IN', 'RB')) return subjectBefore(tokens, i + 1, floor, false);
      break;
    }
  if (is(tokens[link], 'worth') && tokens[link - 1]?.tag === 'RB') return usable(tokens, phraseBefore(tokens, link - 1, floor));
  const those = inSum(tokens, link, floor);
  if (those) return those;
  if (
    !noun(tokens[link - 1]) ||
    (is(tokens[link - 1], 'changeVerb') && noun(tokens[link - 2])) ||
    is(tokens[link - 1], 'unitWord') ||
    is(tokens[link - 1], 'sizedNoun')
  )
    return null;
  const phrase = is(tokens[link], 'genitive')
    ? ofWhichBefore(tokens, link, floor)
    : withoutSum(tokens, longPhraseBefore(tokens, link, floor));
  // "went on the market at £5m": where something is, not what costs so much
  const lead = phrase && phrase.first - 2 >= floor ? tokens[phrase.first - 1] : undefined;
  // "closed 46 points up at 8,214": how far something moved
  // "Bell first with 36 percent, followed by Ruiz at 14": a list of numbers with whose they are
  const isLevel = is(tokens[link], 'at') || is(tokens[link], 'infinitive');
  if (phrase && isLevel && tokens.slice(phrase.first, phrase.last).some(({ tag }) => tag === 'CD')) return null;
  if (phrase && is(tokens[link], 'at') && is(lead, 'spatialPreposition') && isVerb(tokens[phrase.first - 2])) return null;
  return usable(tokens, phrase && withoutName(tokens, phrase));
}

/** "a margin of error | of 3 points", "the rate of inflation | of 4%": with the noun that a noun without an article belongs to; "a cut in the budget | of £5m": the budget. */
function ofWhichBefore(tokens: readonly Token[], link: number, floor: number): Range | null {
  const phrase = phraseBefore(tokens, link, floor);
  const belongs = phrase && phrase.first - 2 >= floor && is(tokens[phrase.first - 1], 'genitive') && noun(tokens[phrase.first - 2]);
  return belongs && !isDeterminer(tokens[phrase.first]) && !isPossessive(tokens[phrase.first]) && !isNameWord(tokens[phrase.first])
    ? longPhraseBefore(tokens, link, floor)
    : phrase;
}

/** "Leith Sheriff Court for | theft of goods worth £400": what somebody by name is there for; not "the Department for Work". */
function withoutName(tokens: readonly Token[], { first, last }: Range): Range {
  for (let i = last - 2; i > first; i--)
    if (is(tokens[i], 'for') && isNameWord(tokens[i - 1]) && tokens[i + 1]?.form.small) return { first: i + 1, last };
  return { first, last };
}
