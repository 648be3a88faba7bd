/** What follows the noun and belongs to it: "by the union", "into school meals", "published in May", "showing that …". */

import { isTime, longPhraseAfter } from '../clauses/phrases.ts';
import type { Language, ReportWords } from '../languages/language.ts';
import { hasTag, isFiniteVerb, isNoun } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Span } from '../model.ts';
import type { Range, Reading, Token } from '../reading.ts';
import { spanOf } from '../text/span-of.ts';
import { leadsToTime } from './author.ts';
import { dateIn } from './date-in.ts';
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
  if (is(tokens[last], 'postpositive') && is(tokens[last - 1], 'generalOffice')) last++;
  for (let i = start + 1; i < last; i++) {
    if (isPeriodAt(tokens, i) || isVerbAt(tokens, i, words)) return { first: start, last: i };
  }
  return { first: start, last };
}

/** "last year", "this spring". */
const isPeriodAt = (tokens: readonly Token[], at: number): boolean => is(tokens[at], 'deictic') && is(tokens[at + 1], 'period');

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
  if (hasTag(next, 'IN', ',', '.') && !is(next, 'complementizer')) return false;
  return before.form.upper || is(next, 'complementizer') || hasTag(next, 'CD', '$') || !is(token, 'alsoNoun');
}

/** "fell in the poll | to 29", "fell in the poll | from 29 points": how much it was, and nothing of the document. */
function isMeasure(tokens: readonly Token[], link: Token, { first, last }: Range): boolean {
  const between = is(link, 'infinitive') || is(link, 'from') || is(link, 'at');
  const [number, unit] = [tokens[first], tokens[last - 1]];
  if (!between || number?.tag !== 'CD') return false;
  return last === first + 1 ? !YEAR.test(number.text) : is(unit, 'sharePoint') || is(unit, 'percent');
}

/** Reads on from `from`, the token after the noun, and never past `ceiling`. */
export function extentAfter(reading: Reading, from: number, ceiling: number): Extent {
  return new ExtentReader(reading, from, ceiling).read();
}

/** What was read so far of what follows the noun. */
class ExtentReader {
  private readonly tokens: readonly Token[];
  private readonly language: Language;
  private published: Span | null = null;
  private by: Range | null = null;
  private made = false;
  private says = false;
  private title: Range | null = null;

  constructor(
    private readonly reading: Reading,
    private last: number,
    private readonly ceiling: number,
  ) {
    this.tokens = reading.tokens;
    this.language = reading.language;
  }

  read(): Extent {
    const { tokens, ceiling } = this;
    // "the Global Risks Report 2024"
    if (this.last < ceiling && YEAR.test(tokens[this.last]?.text ?? '') && tokens[this.last - 1]?.form.upper)
      this.published = spanOf(this.tokens, { first: this.last, last: ++this.last });
    while (this.last < ceiling && this.step());
    const { last, published, by, made, says, title } = this;
    return { last, published, by, made, says, title };
  }

  /** Takes in one phrase more; false where none follows that belongs to the document. */
  private step(): boolean {
    const token = this.tokens[this.last] as Token;
    const next = this.tokens[this.last + 1];
    const { made, saying, citing } = this.language.reports;
    // "a report citing the mayor's office"
    if (token.tag === 'VBG' && citing.has(token.lower)) {
      this.last = this.phraseAt(this.last + 1)?.last ?? this.last;
      return false;
    }
    if (token.text === ',' && next && made.has(next.lower)) {
      if (!is(next, 'activeToo') || (is(next, 'leading') && is(this.tokens[this.last + 2], 'agentive'))) {
        this.made = true;
        this.by ??= this.makerAfter(this.last + 1);
        if (is(next, 'givenOut')) this.published ??= this.dateAfter(this.last + 1);
      }
      return false;
    }
    if (saying.has(token.lower)) {
      this.says = true;
      const phrase = is(next, 'complementizer') ? null : this.phraseAt(this.last + 1);
      // "a memo saying | the wall would fall": a clause is what it says; "a memo urging a ban"
      const takes = this.language.cueVerbs.get(token.lower)?.takes;
      const clause = phrase && (takes === 'clause' || takes === 'that') && isFiniteVerb(this.tokens[phrase.last]);
      if (phrase && !clause) this.last = phrase.last;
      return false;
    }
    // "earlier this week"
    const ahead = is(token, 'deictic') && is(next, 'elapsed') ? 1 : 0;
    const period = isPeriodAt(this.tokens, this.last + ahead) && is(ahead ? next : token, 'elapsed');
    const dated = period ? ahead + 2 : isTime(token) ? 1 : 0;
    if (dated > 0 && this.last + dated <= this.ceiling) {
      this.published ??= this.dateIn(this.last, this.last + dated);
      this.last += dated;
      return true;
    }
    if (made.has(token.lower)) return this.participle(token, next);
    return this.bracket(token, next) || this.linked(token, next);
  }

  /** "published in May", "handed down on Friday", "called Facing the Flood". */
  private participle(token: Token, next: Token | undefined): boolean {
    const verb = next?.tag === 'RP' ? this.last + 1 : this.last;
    const after = this.tokens[verb + 1];
    // "the report published evidence", "the paper called the pier unsafe": verbs
    const goesOn = hasTag(after, 'IN', 'RB', "''") || isTime(after) || is(after, 'deictic');
    const title = titleFrom(this.tokens, verb + 1, this.ceiling);
    const led = is(token, 'leading') && is(after, 'agentive');
    if (!title && (!goesOn || is(token, 'activeToo')) && !is(token, 'dating') && !led) return false;
    // "polls conducted since the mayor left"
    if (is(after, 'temporalSubordinator') && !is(after, 'comparative')) return false;
    if (is(token, 'givenOut')) this.published ??= this.dateAfter(verb);
    this.by ??= this.makerAfter(verb);
    const quoted = is(token, 'titling') ? title : null;
    const phrase = quoted ?? this.phraseAt(after?.tag === 'IN' ? verb + 2 : verb + 1);
    if (!phrase && !is(after, 'deictic')) return false;
    this.made = true;
    this.title ??= quoted;
    this.last = phrase?.last ?? verb + 1;
    return true;
  }

  /** "(2024)", "(PDF)". */
  private bracket(token: Token, next: Token | undefined): boolean {
    if (token.tag !== '-LRB-') return false;
    const length = this.tokens.slice(this.last, this.last + 8).findIndex((word) => word.tag === '-RRB-');
    if (length <= 0 || this.last + length >= this.ceiling) return false;
    if (length === 2 && YEAR.test(next?.text ?? '')) this.published ??= spanOf(this.tokens, { first: this.last + 1, last: this.last + 2 });
    this.last += length + 1;
    return true;
  }

  /** "by the union", "into school meals", "on how it sank". */
  private linked(token: Token, next: Token | undefined): boolean {
    if (!is(token, 'documentLink')) return false;
    if (is(next, 'topicQuestion')) {
      let end = this.last + 2;
      while (end < this.ceiling && !/^(?:,|\.|;|:|-|–|—)$/.test(this.tokens[end]?.text ?? '')) end++;
      this.last = end;
      return false;
    }
    // "research on teaching maths"
    const doing = next?.tag === 'VBG' && this.last + 2 < this.ceiling ? 1 : 0;
    const phrase = this.phraseAt(this.last + 1 + doing) ?? (doing > 0 ? { first: this.last + 1, last: this.last + 2 } : null);
    if (!phrase || isMeasure(this.tokens, token, phrase)) return false;
    if (is(token, 'agentive') || is(token, 'from')) this.by ??= phrase;
    const when = is(token, 'in') || is(token, 'on') ? this.dateIn(this.last, phrase.last) : null;
    if (when && when.end >= (this.tokens[phrase.last - 1]?.end ?? 0)) this.published ??= when;
    this.last = phrase.last;
    return true;
  }

  private phraseAt(start: number): Range | null {
    return phraseAfter(this.tokens, start, this.ceiling, this.language.reports);
  }

  private dateIn(first: number, last: number): Span | null {
    return dateIn(this.reading.document.text, spanOf(this.tokens, { first, last }), this.language.documentPatterns);
  }

  /** When it was given out, from the words after a participle. */
  private dateAfter(verb: number): Span | null {
    let end = verb + 1;
    while (end < Math.min(this.ceiling, verb + DATED) && !hasTag(this.tokens[end], ',', ':', "''")) end++;
    return end > verb + 1 ? this.dateIn(verb + 1, end) : null;
  }

  /** Who made it: "published on Thursday | by the union", "published last week | by the union". */
  private makerAfter(verb: number): Range | null {
    let at = verb + 1;
    while (at < verb + WHEN && (leadsToTime(this.tokens[at]) || isTime(this.tokens[at]) || is(this.tokens[at], 'period'))) at++;
    return is(this.tokens[at], 'agentive') ? this.phraseAt(at + 1) : null;
  }
}
