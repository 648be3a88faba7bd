/**
 * What a number counts, in the article's words, by patterns for each kind of number: "of X" after it; the noun after it; the
 * noun that leads to it ("a budget of £5m", "cut costs by 12%"); the subject of the verb ("premiums had risen by a quarter").
 */
import type { Span } from '../model.ts';
import { longPhraseBefore, phraseBefore, type Range } from '../phrases.ts';
import type { Reading, Token } from '../reading.ts';

/** A number as far as is needed here. */
export interface Counting {
  readonly span: Span;
  readonly unit: string | null;
}

const MOST_TOKENS = 12;
const CHANGES =
  /^(rise|rises|increase|increases|fall|falls|drop|drops|decline|declines|cut|cuts|growth|reduction|reductions|jump|surge|gain|gains|loss|losses|stake|share|decrease|hike|slump|spike|dip|uptick|boost|majority|chance|risk|likelihood)$/;
const TIMES =
  /^(monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow|last|next|this|each|per|ago|later|earlier|away|more|less|fewer|another|total|apiece|overall|annually)$/;
/** Verbs whose subject gets or has the amount and is not what is counted. */
const OWNERS =
  /^(ha(s|ve|d)|spen[dt]|spends|paid|pays?|gave|gives?|given|raised|raises?|donated|won|bought|sold|offered|received|receives?|got|gets?|made|makes?|found|took|takes?|needs?|needed|wants?|wanted|announced|pledged|promised|said|says|visited|served|waited|joined|ordered|fired|killed|worked|lived|ran|held|scored|earn(s|ed)?|owed?|owes|contributed|invested|set|put|drove|walked|reports?|reported|estimated?|provides?|provided|use[sd]?|added?|adds)$/;

const chainTag = (token: Token): boolean =>
  /^(JJ|JJS|NN|NNS|NNP|NNPS|VBN|VBG|POS|HYPH|FW|ADD|AFX)$/.test(token.tag) ||
  (token.tag === 'JJR' && /^(more|fewer|less)$/.test(token.lower));
const noun = (token: Token | undefined): boolean => /^(NN|NNS|NNP|NNPS)$/.test(token?.tag ?? '');

/** The nouns and their adjectives that begin at `at`: from the first word to the last noun. `floor` of nouns: one. */
function nounsFrom(tokens: readonly Token[], at: number, end: number): Range | null {
  let last = -1;
  let first = at;
  while (
    first < end &&
    /^(RB|JJR|JJS|-|HYPH)$/.test(tokens[first]?.tag ?? '') &&
    /^(more|fewer|less|other|additional|further|highly|very|most|-)$/.test(tokens[first]?.lower ?? '')
  )
    first++;
  for (let i = first; i < end && i < first + MOST_TOKENS; i++) {
    const token = tokens[i] as Token;
    if (!chainTag(token) || (TIMES.test(token.lower) && token.tag !== 'NNS')) break;
    // "nine US companies were", "12 people killed in": a participle after the noun begins something else.
    if (last >= 0 && /^VB/.test(token.tag)) break;
    if (noun(token)) {
      last = i;
      // "12 workers Monday"; "four children ages 3 to 17"
      if (token.tag === 'NNS' && !noun(tokens[i + 1])) break;
    }
  }
  return last < 0 ? null : { first, last: last + 1 };
}

/** Over articles and figures to the nouns: "the 300 patients" gives "patients". */
function phraseFrom(tokens: readonly Token[], at: number, end: number): Range | null {
  let i = at;
  while (
    i < end &&
    i < at + 5 &&
    /^(DT|PDT|CD|\$|RB|IN)$/.test(tokens[i]?.tag ?? '') &&
    !(tokens[i]?.tag === 'IN' && !/^(about|around|over|some|than)$/.test(tokens[i]?.lower ?? ''))
  )
    i++;
  if (tokens[i]?.tag === 'PRP$') {
    let after = i + 1;
    while (after < end && /^(CD|\$)$/.test(tokens[after]?.tag ?? '')) after++;
    const nouns = nounsFrom(tokens, after, end);
    return nouns && after === i + 1 ? { first: i, last: nouns.last } : nouns;
  }
  const nouns = nounsFrom(tokens, i, end);
  // "the number of deaths", "what the county spends"
  if (
    nouns &&
    nouns.last === nouns.first + 1 &&
    /^(number|amount|total|level|rate|proportion|share)$/.test(tokens[nouns.first]?.lower ?? '') &&
    tokens[nouns.last]?.lower === 'of'
  ) {
    return phraseFrom(tokens, nouns.last + 1, end) ?? nouns;
  }
  return nouns;
}

const PRONOUN = /^(PRP|EX|WP|WDT|DT|CD)$/;

function usable(tokens: readonly Token[], phrase: Range | null): Range | null {
  if (!phrase) return null;
  let first = phrase.first;
  while (first < phrase.last - 1 && /^(the|a|an)$/.test(tokens[first]?.lower ?? '')) first++;
  if (phrase.last - first > MOST_TOKENS) return null;
  if (phrase.last - first === 1 && (PRONOUN.test(tokens[first]?.tag ?? '') || TIMES.test(tokens[first]?.lower ?? ''))) return null;
  return { first, last: phrase.last };
}

/** The subject of the verb that leads to the number at `at`. */
function subjectBefore(tokens: readonly Token[], at: number, floor: number, owner: boolean): Range | null {
  let i = at - 1;
  for (let steps = 0; i > floor && steps < 4 && !/^(VB|MD)/.test(tokens[i]?.tag ?? ''); steps++, i--) {
    if (!/^(RB|RBR|RP|IN|TO|JJR|DT|JJ|,)$/.test(tokens[i]?.tag ?? '')) return null;
  }
  if (!/^VB/.test(tokens[i]?.tag ?? '')) return null;
  if (!owner && OWNERS.test(tokens[i]?.lower ?? '') && !(tokens[i - 1] && /^(was|were|been|be|is|are)$/.test(tokens[i - 1]?.lower ?? '')))
    return null;
  while (i > floor && (/^(VB|MD|RB|TO)/.test(tokens[i]?.tag ?? '') || /^n[’']t$/.test(tokens[i]?.lower ?? ''))) i--;
  if (/^(WDT|WP)$/.test(tokens[i]?.tag ?? '') || tokens[i]?.lower === 'that') i--;
  if (tokens[i]?.lower === ',') i--;
  return usable(tokens, longPhraseBefore(tokens, i + 1, floor));
}

/** "a budget of £5m", "cut costs by 12%", "put the average at 38 minutes": the noun before the preposition. */
function leadsTo(tokens: readonly Token[], at: number, floor: number): Range | null {
  let link = at - 1;
  while (link > floor && /^(RB|RBR|JJR)$/.test(tokens[link]?.tag ?? '')) link--;
  if (!/^(of|by|to|at|from|from|than|:|worth|with|exceeding|totalling|totaling)$/.test(tokens[link]?.lower ?? '')) return null;
  if (!noun(tokens[link - 1])) return null;
  const phrase = tokens[link]?.lower === 'of' ? phraseBefore(tokens, link, floor) : longPhraseBefore(tokens, link, floor);
  return usable(tokens, phrase);
}

/** What the number at tokens [first, last) counts; null where no pattern tells. */
function countedAt(tokens: readonly Token[], first: number, last: number, unit: string | null, floor: number, end: number): Range | null {
  const next = tokens[last]?.lower ?? '';
  const own = tokens[first]?.lower ?? '';
  if (unit === 'times') {
    const verb = /^VB/.test(tokens[last - 1]?.tag ?? '') && last - first <= 3;
    if (/^(the|its|their|that|what)$/.test(next) || (verb && /^(DT|PRP\$|NN|NNS|JJ)$/.test(tokens[last]?.tag ?? '')))
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
    return usable(tokens, nounsFrom(tokens, last, end)) ?? subjectBefore(tokens, first, floor, false);
  }
  if (next === 'of') return usable(tokens, phraseFrom(tokens, last + 1, end));
  if (unit === null || unit === 'rank') return usable(tokens, nounsFrom(tokens, last, end));
  if (own === 'half' || (unit === 'fraction' && /^(the|its|their|his|her|our)$/.test(next))) {
    const direct = usable(tokens, phraseFrom(tokens, last, end));
    if (direct) return direct;
  }
  const after = nounsFrom(tokens, last, end);
  if (after) {
    if (CHANGES.test(tokens[after.last - 1]?.lower ?? '') && /^(in|of)$/.test(tokens[after.last]?.lower ?? '')) {
      return usable(tokens, phraseFrom(tokens, after.last + 1, end)) ?? usable(tokens, after);
    }
    return usable(tokens, after);
  }
  const money = /^[A-Z]{3}$/.test(unit);
  if (money && /^(in|for)$/.test(next) && !/^(NNP|NNPS|CD)$/.test(tokens[last + 1]?.tag ?? '')) {
    const what = usable(tokens, phraseFrom(tokens, last + 1, end));
    if (what && !TIMES.test(tokens[what.first]?.lower ?? '')) return what;
  }
  return leadsTo(tokens, first, floor) ?? subjectBefore(tokens, first, floor, false);
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
    const phrase = countedAt(tokens, at, last, unit, sentence.first, sentence.last);
    const [from, to] = phrase ? [tokens[phrase.first], tokens[phrase.last - 1]] : [];
    const overlaps = from && to && from.start < span.end && span.start < to.end;
    found.push(from && to && !overlaps ? { start: from.start, end: to.end } : null);
  }
  // "bursts of nine and 12 shots": a plain count takes what the next one in its list counts.
  for (let i = numbers.length - 2; i >= 0; i--) {
    const [here, next] = [numbers[i] as Counting, numbers[i + 1] as Counting];
    const between = reading.document.text.slice(here.span.end, next.span.start);
    if (found[i] === null && here.unit === next.unit && /^(,| and| or|, and|, or| to) ?$/.test(between)) found[i] = found[i + 1] ?? null;
  }
  return found;
}
