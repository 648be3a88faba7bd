/** What follows the noun and belongs to it: "by the union", "into school meals", "published in May", "showing that …". */

import { isTime, longPhraseAfter } from '../clauses/phrases.ts';
import type { ReportWords } from '../languages/language.ts';
import { hasTag, isNoun } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Span } from '../model.ts';
import type { Range, Token } from '../reading.ts';
import { dateIn } from './date-in.ts';
import { NOUN_TOO } from './evidence.ts';
import { titleFrom } from './title-from.ts';

export interface Extent {
  /** Index in `tokens`, excluded. */
  readonly last: number;
  readonly published: Span | null;
  /** Who "by" or "led by" names, in the phrase or in the aside after it. */
  readonly by: Range | null;
  readonly made: boolean;
  /** A participle goes on with what it says. */
  readonly says: boolean;
  /** Words in quotation marks after "titled". */
  readonly title: Range | null;
}

const LINKS = /^(?:by|into|on|of|from|in|about|for|to|at|among|alongside|with)$/;
const CLAUSE = /^(?:how|whether|what|why)$/;
const UNIT = /^(?:week|month|year|spring|summer|autumn|fall|winter)$/;
const GIVEN =
  /^(?:published|released|issued|posted|dated|unveiled|circulated|presented|commissioned|conducted|carried|filed|sent|prepared|handed)$/;
const YEAR = /^(?:19|20)\d\d$/;
/** Longest stretch searched for a date, in tokens. */
const DATED = 12;
/** Most tokens of when something was published, before who did it. */
const WHEN = 5;

/** The noun phrase at `start`, cut before a word that is the document's verb: "Union | claims institutions". */
export function phraseAfter(tokens: readonly Token[], start: number, ceiling: number, words: ReportWords): Range | null {
  const phrase = longPhraseAfter(tokens, start, ceiling);
  if (!phrase) return null;
  let { last } = phrase;
  // "the Tenants’ | Alliance"
  while (isPossessive(tokens, last)) {
    const rest = last + 1 < ceiling ? longPhraseAfter(tokens, last + 1, ceiling) : null;
    if (!rest) break;
    last = rest.last;
  }
  if (
    tokens[last]?.lower === 'general' &&
    /^(?:auditor|attorney|inspector|director|secretary|solicitor)$/.test(tokens[last - 1]?.lower ?? '')
  )
    last++;
  for (let i = start + 1; i < last; i++) {
    if (/^(?:last|this|next|earlier)$/.test(tokens[i]?.lower ?? '') && UNIT.test(tokens[i + 1]?.lower ?? ''))
      return { first: start, last: i };
    if (isVerbAt(tokens, i, words)) return { first: start, last: i };
  }
  return { first: start, last };
}

/** A mark after "s" that was taken for a closing quotation mark: "the players’ | union". */
function isPossessive(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at];
  if (!mark || !/^['’]$/.test(mark.text) || !/s$/.test(tokens[at - 1]?.text ?? '') || tokens[at - 1]?.end !== mark.start) return false;
  if (!isNoun(tokens[at + 1]) || tokens[at + 1]?.start === mark.end) return false;
  for (let i = at - 1; i > at - 30 && tokens[i]?.sentence === mark.sentence; i--) if (/^['‘]$/.test(tokens[i]?.text ?? '')) return false;
  return true;
}

/** True where the tagger took the document's verb for a noun of the phrase. */
function isVerbAt(tokens: readonly Token[], at: number, words: ReportWords): boolean {
  const token = tokens[at] as Token;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (!before || !next || !words.says.has(token.text) || words.nouns.has(token.text) || !(isNoun(before) || hasTag(before, 'CD')))
    return false;
  if (hasTag(next, 'CC', 'IN', 'POS', 'TO', ',', '.') && !is(next, 'complementizer') && !/^spe?[ao]/.test(token.text)) return false;
  return (
    /^\p{Lu}/u.test(before.text) || is(next, 'complementizer') || hasTag(next, 'CD', 'DT', 'PRP', 'PRP$', '$') || !NOUN_TOO.test(token.text)
  );
}

/** Reads on from `from`, the token after the noun, and never past `ceiling`. */
export function extentAfter(tokens: readonly Token[], text: string, from: number, ceiling: number, words: ReportWords): Extent {
  let last = from;
  let published: Span | null = null;
  let by: Range | null = null;
  let made = false;
  let says = false;
  let title: Range | null = null;
  const spanOf = (first: number, end: number): Span => ({ start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 });
  const dateFrom = (verb: number): Span | null => {
    let end = verb + 1;
    while (end < Math.min(ceiling, verb + DATED) && !hasTag(tokens[end], ',', ':', '``', "''")) end++;
    return end > verb + 1 ? dateIn(text, spanOf(verb + 1, end)) : null;
  };
  const byAfter = (verb: number): Range | null => {
    let at = verb + 1;
    // "published on Thursday | by the union", "published last week | by the union"
    while (
      at < verb + WHEN &&
      (/^(?:on|in|last|this|earlier)$/.test(tokens[at]?.lower ?? '') || isTime(tokens[at]) || UNIT.test(tokens[at]?.lower ?? ''))
    )
      at++;
    return is(tokens[at], 'agentive') ? phraseAfter(tokens, at + 1, ceiling, words) : null;
  };
  // "the Global Risks Report 2024"
  if (last < ceiling && YEAR.test(tokens[last]?.text ?? '') && /^\p{Lu}/u.test(tokens[last - 1]?.text ?? ''))
    published = spanOf(last, ++last);
  while (last < ceiling) {
    const token = tokens[last] as Token;
    const next = tokens[last + 1];
    if (token.text === ',' && next && words.made.has(next.lower) && !/^(?:led|called)$/.test(next.lower)) {
      made = true;
      by ??= byAfter(last + 1);
      if (GIVEN.test(next.lower)) published ??= dateFrom(last + 1);
      break;
    }
    if (token.text === ',' && next?.lower === 'led' && is(tokens[last + 2], 'agentive')) {
      made = true;
      by ??= byAfter(last + 1);
      break;
    }
    if (words.saying.has(token.lower)) {
      says = true;
      if (!is(next, 'complementizer')) last = phraseAfter(tokens, last + 1, ceiling, words)?.last ?? last;
      break;
    }
    const dated = /^(?:last|this)$/.test(token.lower) && UNIT.test(next?.lower ?? '') ? 2 : isTime(token) ? 1 : 0;
    if (dated > 0 && last + dated <= ceiling) {
      published ??= dateIn(text, spanOf(last, last + dated));
      last += dated;
      continue;
    }
    if (words.made.has(token.lower)) {
      // "handed down on Friday"
      const verb = next?.tag === 'RP' ? last + 1 : last;
      const after = tokens[verb + 1];
      // "the report published evidence", "the paper called the pier unsafe": verbs
      const goesOn =
        hasTag(after, 'IN', 'RB', 'TO', '``', "''") || isTime(after) || /^(?:last|this|earlier|["“‘'])$/.test(after?.lower ?? '');
      const named = titleFrom(tokens, verb + 1, ceiling) !== null;
      if (
        !named &&
        (!goesOn || /^(?:called|led)$/.test(token.lower)) &&
        token.lower !== 'dated' &&
        !(token.lower === 'led' && is(after, 'agentive'))
      )
        break;
      // "polls conducted since the mayor left"
      if (/^(?:since|after|before|while|when)$/.test(after?.lower ?? '')) break;
      if (GIVEN.test(token.lower)) published ??= dateFrom(verb);
      by ??= byAfter(verb);
      const quoted = /^(?:called|titled|entitled)$/.test(token.lower) ? titleFrom(tokens, verb + 1, ceiling) : null;
      const phrase = quoted ?? phraseAfter(tokens, hasTag(after, 'IN', 'TO') ? verb + 2 : verb + 1, ceiling, words);
      if (!phrase && !isTime(after) && !/^(?:earlier|this|last)$/.test(after?.lower ?? '')) break;
      made = true;
      title ??= quoted;
      last = phrase?.last ?? verb + 1;
      continue;
    }
    const bracket = token.tag === '-LRB-' ? tokens.slice(last, last + 8).findIndex((word) => word.tag === '-RRB-') : -1;
    if (bracket > 0 && last + bracket < ceiling) {
      if (bracket === 2 && YEAR.test(next?.text ?? '')) published ??= spanOf(last + 1, last + 2);
      last += bracket + 1;
      continue;
    }
    if (!LINKS.test(token.lower)) break;
    if (CLAUSE.test(next?.lower ?? '')) {
      let end = last + 2;
      while (end < ceiling && !/^(?:,|\.|;|:|-|–|—)$/.test(tokens[end]?.text ?? '')) end++;
      last = end;
      break;
    }
    // "research on teaching maths"
    const doing = next?.tag === 'VBG' && last + 2 < ceiling ? 1 : 0;
    const noun = phraseAfter(tokens, last + 1 + doing, ceiling, words);
    const phrase = noun ?? (doing > 0 ? { first: last + 1, last: last + 2 } : null);
    if (!phrase) break;
    if (/^(?:by|from)$/.test(token.lower)) by ??= phrase;
    const when = /^(?:in|on)$/.test(token.lower) ? dateIn(text, spanOf(last, phrase.last)) : null;
    if (when && when.end >= (tokens[phrase.last - 1]?.end ?? 0)) published ??= when;
    last = phrase.last;
  }
  return { last, published, by, made, says, title };
}
