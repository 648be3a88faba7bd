/** What each token before a verb is to the phrases that stand before it, and how often each kind stands between. */

import { leadsClause } from '../clauses/ahead.ts';
import { isDateNumber } from '../clauses/date-numbers.ts';
import { isTime } from '../clauses/phrases.ts';
import { isTimeMeasure } from '../clauses/time-measure.ts';
import { hasTag, isFiniteVerb, isWhWord } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Token } from '../reading.ts';
import { isDash } from '../text/marks.ts';

/** auxiliary: a finite verb that another may follow. */
type Part =
  | 'quoted'
  | 'comma'
  | 'dash'
  | 'stop'
  | 'relative'
  | 'verb'
  | 'auxiliary'
  | 'adverb'
  | 'clause'
  | 'conjunction'
  | 'bracket'
  | 'time'
  | 'other';

/** How often each stands there; verb: every finite verb outside relative clauses. */
export type Counts = Readonly<Record<Exclude<Part, 'auxiliary'>, number>>;

const tellsTime = (token: Token): boolean => isTime(token) || is(token, 'deictic') || is(token, 'datePreposition') || is(token, 'period');

/** The WHO is a body. */
const isAcronym = ({ form, text }: Token): boolean => form.upper && /^\p{Lu}{2}/u.test(text);

/** True for a participle that the tagger takes for a verb in the past: "hit by", ", published on Monday,". */
function hangsOnComma(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.tag !== 'VBD') return false;
  return is(next, 'agentive') || (tokens[at - 1]?.text === ',' && is(token, 'documentary') && (hasTag(next, 'IN', 'RB') || isTime(next)));
}

function partOf(tokens: readonly Token[], at: number): Part {
  const token = tokens[at] as Token;
  if (token.quoted !== -1) return 'quoted';
  // "June 24, 2019"
  if (token.text === ',') return isDateNumber(tokens, at - 1) && isDateNumber(tokens, at + 1) ? 'time' : 'comma';
  if (!token.form.letter && isDash(token)) return 'dash';
  if (token.tag === ':') return 'stop';
  if (isWhWord(token) && !isAcronym(token)) return 'relative';
  if (isFiniteVerb(token) && !hangsOnComma(tokens, at)) return is(token, 'auxiliary') ? 'auxiliary' : 'verb';
  if (token.tag === 'RB') return 'adverb';
  if (leadsClause(token)) return 'clause';
  if (token.tag === 'CC') return 'conjunction';
  if (hasTag(token, '-LRB-', '-RRB-')) return 'bracket';
  const measured = isTimeMeasure(tokens, at, at + 2) || isTimeMeasure(tokens, at - 1, at + 1);
  return tellsTime(token) || measured || isDateNumber(tokens, at) ? 'time' : 'other';
}

/** "that" leads a relative clause where it stands right after the phrase. */
const besidePhrase = (part: Part, token: Token | undefined): Part =>
  token && part !== 'quoted' && is(token, 'relativePronoun') && !isAcronym(token) ? 'relative' : part;

/** True for a dash before a participle, and no other in its sentence before it: "chose on the spot – | saying"; not "– it was May – | saying". */
export function isLedByDash(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.tag !== 'VBG' || !isDash(tokens[at - 1])) return false;
  let i = at - 2;
  while (tokens[i]?.sentence === tokens[at]?.sentence && !(isDash(tokens[i]) && tokens[i]?.quoted === -1)) i--;
  return tokens[i]?.sentence !== tokens[at]?.sentence;
}

/** The tokens before the verb group at `last`. Each is looked at once, however many phrases stand before it. */
export class PartsBefore {
  /** From the group back. */
  private readonly parts: Part[] = [];
  /** A dash stands before the verb as a comma does. */
  readonly dashed: boolean;

  constructor(
    readonly tokens: readonly Token[],
    readonly last: number,
  ) {
    this.dashed = isLedByDash(tokens, last);
  }

  /** What stands from the token `first` on, where a phrase has ended. */
  countsFrom(first: number): Counts {
    const { tokens, last, parts } = this;
    const length = last - first;
    while (parts.length < length) parts.push(partOf(tokens, last - 1 - parts.length));
    const counts = {
      quoted: 0,
      comma: 0,
      dash: 0,
      stop: 0,
      relative: 0,
      verb: 0,
      adverb: 0,
      clause: 0,
      conjunction: 0,
      bracket: 0,
      time: 0,
      other: 0,
    };
    // the next finite verb is that of a relative clause
    let relative = false;
    for (let i = length - 1; i >= 0; i--) {
      const own = parts[i] as Part;
      const part = i === length - 1 ? besidePhrase(own, tokens[first]) : own;
      if (part === 'verb' || part === 'auxiliary') {
        if (!relative) counts.verb++;
        else relative = part === 'auxiliary';
        continue;
      }
      counts[part]++;
      if (part === 'relative') relative = true;
      else if (part === 'comma' || part === 'dash') relative = false;
    }
    return counts;
  }
}
