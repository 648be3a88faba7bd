/** What a number counts where the subject of its verb tells it ("premiums had risen by a quarter"), or the noun that leads to it ("a budget of £5m"). */

import { longPhraseBefore, phraseBefore } from '../../clauses/phrases.ts';
import { hasTag, isAdverb, isComparative, isParticiple, isTensed, isVerb, isWhPronoun } from '../../languages/tags.ts';
import { is } from '../../languages/vocabulary.ts';
import type { Range, Token } from '../../reading.ts';
import { noun, usable } from './counted-phrases.ts';

/** The tagger takes some verbs of change for nouns. */
const verbal = (token: Token | undefined): boolean => isVerb(token) || is(token, 'changeVerb');

/**
 * The subject of the verb that leads to the number at `at`.
 *
 * @param timed - the number is a length of time
 * @param money - … a sum of money
 */
export function subjectBefore(tokens: readonly Token[], at: number, floor: number, timed: boolean, money = false): Range | null {
  let i = at - 1;
  for (let steps = 0; i > floor && steps < 4 && !verbal(tokens[i]) && tokens[i]?.tag !== 'MD'; steps++, i--) {
    if (!(isComparative(tokens[i]) || hasTag(tokens[i], 'CD', 'DT', 'IN', 'JJ', 'RB', 'RP', 'TO', ','))) return null;
  }
  if (!verbal(tokens[i])) return null;
  if (money && !is(tokens[i], 'be') && !is(tokens[i], 'sizeVerb') && !is(tokens[i], 'changeVerb')) return null;
  if (timed && !(is(tokens[i], 'be') || is(tokens[i], 'durationVerb'))) return null;
  // "…, compared with 4 percent"
  if (is(tokens[i], 'comparing')) return null;
  const owned = !timed && is(tokens[i], 'owningVerb') && !is(tokens[i - 1], 'be');
  while (i > floor && (verbal(tokens[i]) || isAdverb(tokens[i]) || hasTag(tokens[i], 'MD', 'TO') || is(tokens[i], 'infinitive'))) i--;
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
  return (
    usable(tokens, subjectCounted(tokens, longPhraseBefore(tokens, i + 1, floor), floor)) ??
    usable(tokens, phraseBefore(tokens, i + 1, floor))
  );
}

/** "runners serving bans", "cocoa arriving at the ports": the noun before the participle that the phrase hangs on; "the number of runners": the runners. */
function subjectCounted(tokens: readonly Token[], phrase: Range | null, floor: number): Range | null {
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
  const sum = is(tokens[start], 'sumNoun') && is(tokens[start + 1], 'genitive');
  return sum && start + 2 < last ? { first: start + 2, last } : { first, last };
}

/** How far a verb of change may stand before "to" and "by", in tokens. */
const FAR = 8;

/** "a budget of £5m", "cut costs by 12%", "put the average at 38 minutes": the noun before the preposition. */
export function leadsTo(tokens: readonly Token[], at: number, floor: number): Range | null {
  let link = at - 1;
  while (link > floor && (isComparative(tokens[link]) || hasTag(tokens[link], 'RB')) && !is(tokens[link], 'direction')) link--;
  if (!is(tokens[link], 'amountLink')) return null;
  // "Output fell across the region to 40 tons": not the region
  for (let i = link - 2; i > floor && i > link - FAR && !is(tokens[link], 'genitive'); i--)
    if (verbal(tokens[i])) {
      if (is(tokens[i], 'changeVerb') && hasTag(tokens[i + 1], 'IN', 'RB')) return subjectBefore(tokens, i + 1, floor, false);
      break;
    }
  if (is(tokens[link], 'worth') && tokens[link - 1]?.tag === 'RB') return usable(tokens, phraseBefore(tokens, link - 1, floor));
  if (
    !noun(tokens[link - 1]) ||
    (is(tokens[link - 1], 'changeVerb') && noun(tokens[link - 2])) ||
    is(tokens[link - 1], 'unitWord') ||
    is(tokens[link - 1], 'sizedNoun')
  )
    return null;
  const phrase = is(tokens[link], 'genitive') ? phraseBefore(tokens, link, floor) : longPhraseBefore(tokens, link, floor);
  // "went on the market at £5m": where something is, not what costs so much
  const lead = phrase && phrase.first - 2 >= floor ? tokens[phrase.first - 1] : undefined;
  // "closed 46 points up at 8,214": how far something moved
  if (phrase && tokens[phrase.first]?.tag === 'CD' && (is(tokens[link], 'adessive') || is(tokens[link], 'infinitive'))) return null;
  if (phrase && is(tokens[link], 'adessive') && is(lead, 'spatialPreposition') && isVerb(tokens[phrase.first - 2])) return null;
  return usable(tokens, phrase);
}
