/** Noun phrases beside a number, in the words of the article: "300 patients", "those given the drug", "the number of deaths". */

import { isTime, longPhraseBefore } from '../../clauses/phrases.ts';
import {
  hasTag,
  isAdjective,
  isAdverb,
  isCommonNoun,
  isDeterminer,
  isNoun,
  isParticiple,
  isPastForm,
  isVerb,
} from '../../languages/tags.ts';
import { is } from '../../languages/vocabulary.ts';
import type { Range, Token } from '../../reading.ts';

const MOST_TOKENS = 12;
/** "£5 *apiece*", "12 workers *Monday*": tells when, where or how often, and is not counted. */
export const tellsWhenOrWhere = (token: Token | undefined): boolean =>
  is(token, 'amountAdjunct') ||
  is(token, 'weekday') ||
  is(token, 'deicticDay') ||
  is(token, 'deictic') ||
  is(token, 'relativeTime') ||
  is(token, 'direction');

const QUOTE = /^["“”‘’]$/;

const chainTag = (token: Token): boolean => isNoun(token) || isParticiple(token) || hasTag(token, 'JJ', 'JJS', 'POS') || rareWord(token);
/** A comparative never follows "more": "more groundwater", which the tagger takes for one. */
const afterMore = (tokens: readonly Token[], i: number): boolean => tokens[i]?.tag === 'JJR' && is(tokens[i - 1], 'comparativeQuantifier');
/** The tagger takes some rare words after a figure for figures themselves: "a £5m bypass", "62 missing-person files"; not "6 million". */
const rareWord = (token: Token | undefined): boolean =>
  token?.tag === 'CD' && /^[a-z]+(-[a-z]+)?$/.test(token.text) && !is(token, 'spelledNumber') && !is(token, 'unitWord');
/** True for a noun. */
export const noun = (token: Token | undefined): boolean => isNoun(token) || rareWord(token);

/** "Three agree with him": a verb and no noun, right after a number. */
export const actsHere = (tokens: readonly Token[], at: number): boolean =>
  is(tokens[at], 'nounLikeVerb') && !tokens[at]?.lower.endsWith('s') && hasTag(tokens[at + 1], 'DT', 'IN', 'NNS', 'RB', 'TO');

/** The nouns and their adjectives that begin at `at`: from the first word to the last noun. `floor` of nouns: one. */
export function nounsFrom(tokens: readonly Token[], at: number, end: number): Range | null {
  let last = -1;
  // "five years' experience"
  let first = tokens[at]?.tag === 'POS' ? at + 1 : at;
  while (first < end && (isAdjective(tokens[first]) || isAdverb(tokens[first])) && is(tokens[first], 'countModifier')) first++;
  const many =
    /^([2-9]|\d[\d,]+|[a-z]+)$/.test(tokens[at - 1]?.lower ?? '') &&
    tokens[at - 1]?.tag === 'CD' &&
    tokens[at - 2]?.tag !== '$' &&
    !is(tokens[at - 1], 'one');
  for (let i = first; i < end && i < first + MOST_TOKENS; i++) {
    const token = tokens[i] as Token;
    // "20,000 Harrow Committee | emails": no verb in the singular stands after several
    if (many && last >= 0 && token.tag === 'VBZ' && token.form.small && hasTag(tokens[last], 'NN', 'NNP')) {
      last = i;
      break;
    }
    // "two | middle-aged men"
    if (last < 0 && token.tag === 'VBD' && token.text.includes('-')) continue;
    // "active “businesses”"
    if (last < 0 && QUOTE.test(token.text) && i + 1 < end) {
      if (i === first) first++;
      continue;
    }
    // "“high-end” lifts"
    if (QUOTE.test(token.text) && tokens[last]?.text.includes('-') && noun(tokens[i + 1])) continue;
    // "40 local and national groups", "five cargo and passenger ferries"
    // … "46 Latin American and Caribbean countries"
    const joined = hasTag(tokens[last], 'NN', 'NNP') && hasTag(tokens[i + 1], 'JJ', 'NN', 'NNP') && tokens[i + 2]?.tag === 'NNS';
    if ((last < 0 || joined) && i > first && is(token, 'coordinator')) continue;
    const capital = token.tag === 'NNP' && noun(tokens[i + 1]);
    // "12 north coast villages", "5 north London flats"
    const placed = isCommonNoun(tokens[i + 1]) || (tokens[i + 1]?.tag === 'NNP' && isCommonNoun(tokens[i + 2]));
    const side = is(token, 'direction') && hasTag(token, 'JJ', 'NN');
    // "four early voting states", "40 total seats"; not "£5m last year"
    const timed = isTime(tokens[i + 1]) || is(tokens[i + 1], 'timeUnit') || is(tokens[i + 1], 'period');
    const described = last < 0 && token.tag === 'JJ' && !timed;
    const own = token.tag === 'NNS' || capital || (placed && (side || described));
    if (!(chainTag(token) || afterMore(tokens, i)) || (tellsWhenOrWhere(token) && !own)) break;
    // "nine US companies were", "12 people killed in": a participle after the noun begins something else.
    if (last >= 0 && isVerb(token)) break;
    // "a rate Mr. Bell inherited"
    if (capital && tokens[last]?.tag === 'NN' && verbAfterNames(tokens, i)) break;
    if (
      last >= 0 &&
      is(token, 'nounLikeVerb') &&
      noun(tokens[last]) &&
      (isCommonNoun(tokens[i + 1]) || hasTag(tokens[i + 1], 'CD', 'IN', 'JJ', 'PRP', 'PRP$', 'RB', 'RP', 'TO'))
    )
      break;
    if (noun(token) || afterMore(tokens, i)) {
      last = i;
      // "12 workers Monday"; "four children ages 5 to 12"
      if (token.tag === 'NNS' && token.lower === token.text && (!noun(tokens[i + 1]) || !is(token, 'pluralModifier'))) break;
    }
  }
  if (last < 0) return null;
  // "two million | more votes": not the votes alone
  if (first > at && is(tokens[first - 1], 'comparativeQuantifier')) first--;
  const opened = tokens.slice(first, last).some(({ text }) => QUOTE.test(text));
  // "“high-end” lifts": with the mark that opens
  if (opened && QUOTE.test(tokens[first - 1]?.text ?? '') && first > at) first--;
  return { first, last: last + (opened && QUOTE.test(tokens[last + 1]?.text ?? '') ? 2 : 1) };
}

/** True where names from `at` on have a verb. */
function verbAfterNames(tokens: readonly Token[], at: number): boolean {
  let i = at;
  while (tokens[i]?.tag === 'NNP') i++;
  return hasTag(tokens[i], 'MD', 'VBD', 'VBZ');
}

/** Over articles and figures to the nouns: "the 300 patients" gives "patients". */
export function phraseFrom(tokens: readonly Token[], at: number, end: number): Range | null {
  let i = at;
  while (
    i < end &&
    i < at + 5 &&
    // "six of the past | seven votes"
    (isDeterminer(tokens[i]) || hasTag(tokens[i], 'CD', 'IN', 'RB', '$') || (tokens[i]?.tag === 'JJ' && tokens[i + 1]?.tag === 'CD')) &&
    !(tokens[i]?.tag === 'IN' && !is(tokens[i], 'approximator'))
  )
    i++;
  if (
    is(tokens[i - 1], 'pluralDemonstrative') &&
    (isPastForm(tokens[i]) || hasTag(tokens[i], 'IN', 'VBG', 'WP')) &&
    !is(tokens[i], 'auxiliary')
  ) {
    const nouns = nounsFrom(tokens, i + 1, end) ?? phraseFrom(tokens, i + 1, end);
    return { first: i - 1, last: tokens[i]?.tag === 'WP' ? i : (nouns?.last ?? i + 1) };
  }
  if (tokens[i]?.tag === 'PRP$') {
    let after = i + 1;
    while (after < end && hasTag(tokens[after], 'CD', '$')) after++;
    const nouns = nounsFrom(tokens, after, end);
    return nouns && after === i + 1 ? { first: i, last: nouns.last } : nouns;
  }
  const nouns = nounsFrom(tokens, i, end);
  // "four of the dead"
  if (!nouns && is(tokens[i - 1], 'definiteArticle') && hasTag(tokens[i], 'JJ', 'VBN') && i < end && !isNoun(tokens[i + 1]))
    return { first: i, last: i + 1 };
  if (!nouns && tokens[i]?.tag === 'VBG') {
    let done = i + 1;
    while (done < end && done < i + 4 && hasTag(tokens[done], 'DT', 'PRP$', 'RP')) done++;
    return { first: i, last: nounsFrom(tokens, done, end)?.last ?? i + 1 };
  }
  // "the number of deaths", "what the county spends"
  if (nouns && nouns.last === nouns.first + 1 && is(tokens[nouns.first], 'sumNoun') && is(tokens[nouns.last], 'genitive')) {
    return phraseFrom(tokens, nouns.last + 1, end) ?? nouns;
  }
  return nouns;
}

/** "people | over 65", "debt | per adult": with the noun before. `floor`: as for phrases. */
export function withLimit(tokens: readonly Token[], phrase: Range, floor: number): Range {
  const aged = is(tokens[phrase.first], 'ageBound') && phrase.last - phrase.first === 2;
  const link = aged ? phrase.first : phrase.first - 1;
  const limits = aged || is(tokens[link], 'perPreposition');
  const before = limits && noun(tokens[link - 1]) ? longPhraseBefore(tokens, link, floor) : null;
  return before ? { first: before.first, last: phrase.last } : phrase;
}

const PRONOUN = /^(PRP|EX|WP|WDT|DT|CD)$/;

/** "more than 12 | hours", "over a decade", "12 August": how long or when; but "a 35-hour week". */
function isWhen(tokens: readonly Token[], from: number, at: number): boolean {
  if (is(tokens[at], 'month')) return tokens[at]?.form.small === false;
  return is(tokens[at], 'timeUnit') && !(from === at && hasTag(tokens[at - 1], 'JJ', 'CD'));
}

/** The phrase without its article; null where it is a pronoun, a time or too long to be what is counted. */
export function usable(tokens: readonly Token[], phrase: Range | null): Range | null {
  if (!phrase) return null;
  let first = phrase.first;
  // "at least four states", "24 percent of all tenants", "as of today Bell"
  while (first < phrase.last - 1 && (is(tokens[first], 'partitiveOpener') || (tokens[first]?.tag === 'CD' && !rareWord(tokens[first]))))
    first++;
  // "rose by 12 | in May from 9": a number with its time is no thing
  if (first > phrase.first && hasTag(tokens[first], 'IN', 'TO')) return null;
  // "the figure given for unpaid bills"
  if (is(tokens[first], 'sumNoun'))
    for (let i = first + 1; i < phrase.last - 1; i++) if (is(tokens[i], 'genitive') || is(tokens[i], 'for')) first = i + 1;
  if (
    phrase.last - first > MOST_TOKENS ||
    (phrase.last - first === 2 && is(tokens[phrase.last - 1], 'occasion') && !hasTag(tokens[first], 'NN', 'VBG'))
  )
    return null;
  // "made | that same day | totalling £62,000"
  if (phrase.last - first === 2 && is(tokens[first], 'otherPeriod') && is(tokens[first + 1], 'timeUnit')) return null;
  if (phrase.last - first === 1 && (is(tokens[first], 'emptyNoun') || isWhen(tokens, phrase.first, first))) return null;
  if (
    phrase.last - first === 1 &&
    ((PRONOUN.test(tokens[first]?.tag ?? '') && !rareWord(tokens[first])) || tellsWhenOrWhere(tokens[first]))
  )
    return null;
  return { first, last: phrase.last };
}
