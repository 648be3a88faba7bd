/** Clauses with their own subject and verb, known by their tags alone. Positions are token indexes, ranges half-open. */

import { hasTag, isAdverb, isFiniteVerb, isNameWord, isNoun, isVerb, isWhWord, opensNounPhrase } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Token } from '../reading.ts';
import { isDash } from '../text/marks.ts';
import { longPhraseAfter } from './phrases.ts';

/** Tags of verbs that can stand by themselves in a clause. */
export const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;

/** Most phrases that may hang on a subject after its own, for the verb to be its own. */
const LINKED = 2;

/** "that", "as", "because": a word of the tag IN that leads a clause and not a noun phrase. */
export const leadsClause = (token: Token | undefined): boolean => is(token, 'complementizer') || is(token, 'subordinator');

/** True where a clause with its own subject and finite verb begins at `at`. `lenient`: subject and verb may be far apart. */
export function clauseAhead(tokens: readonly Token[], at: number, last: number, lenient: boolean): boolean {
  const first = tokens[at];
  if (!first || at >= last) return false;
  // "Nor did it help"
  if (is(first, 'negativeCoordinator'))
    return (is(tokens[at + 1], 'finiteAuxiliary') || hasTag(tokens[at + 1], 'MD')) && longPhraseAfter(tokens, at + 2, last) !== null;
  if ((hasTag(first, 'CC', 'RP', 'TO', ',', '.', ':', '-RRB-') && !is(first, 'correlative') && !is(first, 'boundLead')) || isVerb(first))
    // "said | closed primaries were a mistake"
    return first.tag === 'VBN' && isNoun(tokens[at + 1])
      ? clauseAhead(tokens, at + 1, last, lenient)
      : first.tag === 'VBG' && (lenient ? finiteBefore(tokens, at, last) : modalFirst(tokens, at, last));
  if (lenient) return finiteBefore(tokens, at, last);
  // "what happened was wrong"
  if (is(first, 'freeRelative')) return finiteTwice(tokens, at, last);
  // "if it rained, the roof would leak"
  if (is(first, 'subordinator')) {
    for (let i = at + 2; i < Math.min(last, at + ASIDE); i++)
      if (tokens[i]?.text === ',' && tokens[i]?.quoted === -1) return clauseAhead(tokens, i + 1, last, false);
    return false;
  }
  let start = at;
  while (isAdverb(tokens[start])) start++;
  // "both | he and Bell were"
  if (is(tokens[start], 'correlative') && joinsTwo(tokens, start + 1, last)) start++;
  if (is(tokens[start], 'approximator') || is(tokens[start], 'boundLead')) {
    start++;
    if (is(tokens[start], 'bound') || is(tokens[start], 'than') || is(tokens[start], 'infinitive')) start++;
  }
  let verb = tokens[start]?.tag === 'EX' ? start + 1 : longPhraseAfter(tokens, start, last)?.last;
  for (let linked = 0; verb !== undefined; linked++) {
    // "it “is wrong” to close": the verb may open the quotation
    if (tokens[verb]?.quoted !== -1 && verb < last && linked === 0 && isFiniteVerb(tokens[verb + 1])) return true;
    while (verb < last && (isAdverb(tokens[verb]) || tokens[verb]?.quoted !== -1) && !is(tokens[verb], 'resultative')) verb++;
    // "declared an emergency | so work could begin"
    if (verb >= last || is(tokens[verb], 'resultative')) return false;
    if (linked === 0 ? finiteAt(tokens, verb) : isFiniteVerb(tokens[verb])) return true;
    const past = overModifier(tokens, start, verb, last);
    if (past !== null) {
      if (finiteAt(tokens, past)) return true;
      // "added Acme (ACM)": nothing comes after the brackets
      if (past >= last) return false;
      verb = past;
    }
    // "shops and warehouses across the city were"
    // "events such | as floods will"
    if (is(tokens[verb], 'exemplifying') && is(tokens[verb + 1], 'comparative')) verb++;
    const link = tokens[verb] as Token;
    if (
      linked === LINKED ||
      !(hasTag(link, 'IN', 'TO') || is(link, 'additive')) ||
      (leadsClause(link) && !is(tokens[verb - 1], 'exemplifying'))
    )
      return false;
    verb = longPhraseAfter(tokens, verb + 1, last)?.last;
  }
  return false;
}

/** True where two phrases with "and" or "or" between them begin at `at`: "he and Bell". */
function joinsTwo(tokens: readonly Token[], at: number, last: number): boolean {
  const one = longPhraseAfter(tokens, at, last);
  const link = one && tokens[one.last];
  return is(link, 'coordinator') && !is(link, 'adversative') && longPhraseAfter(tokens, (one?.last ?? at) + 1, last) !== null;
}

/** A comma, or what another clause begins with. */
const endsInfinitive = (token: Token | undefined): boolean => token?.text === ',' || leadsClause(token) || is(token, 'relativePronoun');

/** How far what stands between a subject and its verb may reach, in tokens. */
const ASIDE = 14;

/** The place after a participle with its phrase behind the subject that begins at `from`, or an aside between marks: "people [living in flats] need", "the lift [(built in 1990)] was"; null: neither stands here. */
function overModifier(tokens: readonly Token[], from: number, at: number, last: number): number | null {
  const { text, tag } = tokens[at] as Token;
  // "the plan to close it | was wrong"
  if (tag === 'TO' && tokens[at + 1]?.tag === 'VB') {
    for (let i = at + 2; i < Math.min(last, at + ASIDE) && !endsInfinitive(tokens[i]); i++) if (isFiniteVerb(tokens[i])) return i;
    return null;
  }
  if (tag === 'VBN' || tag === 'VBG') {
    const next = tokens[at + 1];
    if (next?.tag === 'RB') return at + 2;
    // "the judge [handling the case]"
    const object = tag === 'VBG' && opensNounPhrase(tokens[from]) && opensNounPhrase(next);
    return next?.tag === 'IN' || object ? (longPhraseAfter(tokens, object ? at + 1 : at + 2, last)?.last ?? null) : null;
  }
  const close =
    text === ',' && (isNameWord(tokens[at + 1]) || isWhWord(tokens[at + 1]) || hasTag(tokens[at + 1], 'CD', 'DT', 'VBN'))
      ? ','
      : text === '('
        ? ')'
        : isDash(tokens[at])
          ? text
          : null;
  if (close === null) return null;
  for (let i = at + 2; i < Math.min(last, at + ASIDE); i++) if (tokens[i]?.text === close) return i + 1;
  return null;
}

/** True where two finite verbs stand before the next mark: "what happened was wrong". */
function finiteTwice(tokens: readonly Token[], at: number, last: number): boolean {
  let seen = 0;
  for (let i = at; i < last && !/^[,:;]$/.test(tokens[i]?.text ?? ''); i++) if (finiteAt(tokens, i)) seen++;
  return seen > 1;
}

/** True where the first finite verb is "would", "could" or the like: "closing it would save £2m". */
function modalFirst(tokens: readonly Token[], at: number, last: number): boolean {
  for (let i = at + 1; i < last; i++) {
    if (isFiniteVerb(tokens[i])) return hasTag(tokens[i], 'MD');
    if (isWhWord(tokens[i]) || hasTag(tokens[i], ',', ':') || leadsClause(tokens[i]) || is(tokens[i], 'closedQuestion')) return false;
  }
  return false;
}

/** A finite verb, or a form that the tagger takes for another where nothing governs it: "it actively investigated", "people over 25 have". */
function finiteAt(tokens: readonly Token[], at: number): boolean {
  const tag = tokens[at]?.tag ?? '';
  if (isGreatest(tokens, at)) return false;
  // "her veto | released by her office": the tagger takes it for a verb in the past
  if (isFiniteVerb(tokens[at])) return !(tag === 'VBD' && is(tokens[at], 'documentary') && is(tokens[at + 1], 'agentive'));
  // "a point made by Ruiz"; but "levels increased by 2 %"
  if ((tag !== 'VB' && tag !== 'VBN') || (is(tokens[at + 1], 'agentive') && !hasTag(tokens[at + 2], 'CD'))) return false;
  let before = at - 1;
  while (isAdverb(tokens[before])) before--;
  return (
    isNoun(tokens[before]) ||
    hasTag(tokens[before], 'CD', 'PRP') ||
    is(tokens[before], 'demonstrative') ||
    (tag === 'VB' && tokens[before]?.text === ',')
  );
}

/** How far before "ever" the greatest of its kind may stand, in tokens. */
const KIND = 5;

/** True for a past form that tells of the greatest of its kind: "the largest haul of gold ever | found"; not "no boat ever sank". */
const isGreatest = (tokens: readonly Token[], at: number): boolean =>
  is(tokens[at - 1], 'atAnyTime') &&
  tokens.slice(Math.max(0, at - 1 - KIND), at - 1).some((token) => hasTag(token, 'JJS', 'RBS') && token.sentence === tokens[at]?.sentence);

/**
 * True where a verb that can be finite and is not in a relative clause stands before `last`. A participle or base form right
 * after a noun counts: the tagger takes "people registered" for one.
 */
function finiteBefore(tokens: readonly Token[], at: number, last: number): boolean {
  let relative = false;
  for (let i = at; i < last; i++) {
    const token = tokens[i] as Token;
    if (isWhWord(token) && i > at) relative = true;
    else if (token.text === ',') relative = false;
    else if (finiteAt(tokens, i)) {
      if (!relative) return true;
      relative = false;
    }
  }
  return false;
}
