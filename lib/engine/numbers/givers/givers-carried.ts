/** Numbers that go on from one that somebody gave. */

import { headOf, longPhraseAfter } from '../../clauses/phrases.ts';
import { hasTag, isFiniteVerb, isNameWord, isNoun, isPluralNoun, isVerb } from '../../languages/tags.ts';
import { is } from '../../languages/vocabulary.ts';
import { type Span, textOf } from '../../model.ts';
import type { Range, Reading, Sentence, Statement, Token } from '../../reading.ts';
import { isDash } from '../../text/marks.ts';
import { singularAt } from '../../text/word-forms.ts';
import type { FoundQuantity } from '../parse/found-quantity.ts';
import { isShare, isTimeUnit } from '../parse/unit-kinds.ts';
import { FAR, finiteIn, isCarried, isOfMarket, type Line, type Place } from './givers-line.ts';

/**
 * "…, Bell said, up from 40", "said it sold 60, bringing the total to 90": what goes on from a statement without a verb of its own.
 * `first`: the number's first token. The index of the statement; null: none.
 */
export function goesOn({ tokens, sentence, said }: Line, first: number): number | null {
  const start = (tokens[first] as Token).start;
  const last = said.findLast(({ span }) => span.end <= start);
  if (!last) return null;
  const { mention, cue, kind, of } = last.statement;
  if (kind === 'direct' && !of) return null;
  const end = Math.max(last.span.end, ...[mention, cue].map((span) => (span && span.end <= start ? span.end : 0)));
  let comma = first;
  while (comma > Math.max(sentence.first, first - FAR) && (tokens[comma - 1] as Token).start >= end) comma--;
  if ((tokens[comma - 1]?.end ?? 0) > end) return null;
  // "reported 40 on Monday, | bringing the total to 90"
  const told = Math.min(first, comma + WHEN);
  if (!last.statement.cue || last.statement.cue.start < last.span.start)
    for (let i = comma; i < told && !isVerb(tokens[i]); i++) if (tokens[i]?.text === ',') comma = i;
  // "said 40 had died, while the number of injured rose to 300"
  const beside = tokens[comma]?.text === ',' && is(tokens[comma + 1], 'contrastive') && kind === 'indirect';
  if (beside && hasNumber(tokens, comma, last.span)) return finiteIn(tokens, comma + 2, first, { allowed: 1 }) ? null : last.index;
  // "bringing the number of those who had died to 275"
  if (finiteIn(tokens, comma + 2, first, { related: true })) return null;
  // "said it was “dull”: 40 people came"
  if (tokens[comma]?.text === ':' && (kind === 'mixed' || of)) return last.index;
  if (!(tokens[comma]?.text === ',' || isDash(tokens[comma])) || kind !== 'indirect') return null;
  // "raising the total to 40"
  const total = is(tokens[comma + 1], 'bringing') && tokens.slice(comma, first).some((token) => is(token, 'figureNoun'));
  // "reported 150 guards, | 95 clerks and hundreds of sailors killed"
  const lists = tokens[comma]?.text === ',' && tokens[comma + 1]?.tag === 'CD' && !is(tokens[comma + 2], 'timeUnit');
  const listed = lists && hasNumber(tokens, comma, last.span);
  return total || listed || is(tokens[comma + 1], 'figureLink') || isChange(tokens, comma + 1, last.span) ? last.index : null;
}

/** "said it sold 60 boats, | a rise of 5%", "… – a 5% rise": what the number before it came to. `at`: after the comma; `said`: what was said before. */
function isChange(tokens: readonly Token[], at: number, said: Span): boolean {
  if (!is(tokens[at], 'indefiniteArticle')) return false;
  const change = tokens.slice(at + 1, at + CHANGE).some((token) => isNoun(token) && is(token, 'changeNoun'));
  return change && hasNumber(tokens, at - 1, said);
}

/** True where a number stands before `end` in what was said. */
function hasNumber(tokens: readonly Token[], end: number, said: Span): boolean {
  let before = end;
  while (before >= 0 && (tokens[before] as Token).start >= said.start && tokens[before]?.tag !== 'CD') before--;
  return (tokens[before]?.start ?? -1) >= said.start;
}

/** How far the noun may stand after "a", in tokens. */
const CHANGE = 5;

/** Most tokens of when somebody said it, before the comma. */
const WHEN = 5;

/** Shares are one kind, however they are written: "62%", "a third". */
const kindOf = (unit: string | null): string | null => (isShare(unit) ? 'percent' : unit);

/** A number that somebody gave, from which others go on. */
interface Given {
  readonly sentence: number;
  readonly units: Set<string | null>;
  /** Index of the statement. */
  readonly by: number;
  readonly free: boolean;
  /** By figures: "according to data from the port". */
  readonly figures: boolean;
}

const isNounPhrase = (tokens: readonly Token[], at: number): boolean => isNoun(tokens[at]) || hasTag(tokens[at], 'JJ', 'CD');

/** The numbers that go on from one that somebody gave: "…, according to the poll. Another 12 per cent …", and the list after "The study found:". */
export class Carried {
  /** The last number that somebody gave; null: none that carries on. */
  private last: Given | null = null;

  /** The last count of things that a statement has, and its sentence; null: none. */
  private count: { readonly sentence: number; readonly by: number; readonly direct: boolean } | null = null;

  /** The number asked for last is a part of what was counted: nothing goes on from it but further parts. */
  private parted = false;

  constructor(private readonly reading: Reading) {}

  /** The number in `sentence` is given by the statement with the index `by`. */
  note(sentence: number, { unit }: FoundQuantity, by: number, statement: Statement): void {
    this.count = unit === null && statement.act === 'statement' ? { sentence, by, direct: statement.kind === 'direct' } : null;
    if (this.parted) this.last = null;
    else if (this.last?.sentence === sentence && this.last.by === by) this.last.units.add(kindOf(unit));
    else if (this.isSure(statement, unit)) {
      const figures = this.wordsOf(statement).some((word) => this.reading.language.reports.nouns.get(word) === 'data');
      this.last = { sentence, units: new Set([kindOf(unit)]), by, free: isCarried(statement), figures };
    } else this.last = null;
    this.parted = false;
  }

  /** Index of the statement whose source gives the number too; null: none. */
  from(place: Place, quantity: FoundQuantity): number | null {
    const on = this.goesOnFrom(place, quantity);
    if (on !== null) return on;
    const part = this.partOf(place, quantity.unit);
    this.parted = part !== null;
    return part;
  }

  /** "Bell said 40 boats sank. | Twelve | of them were new", "Of those, | 12", "| Twelve | were new": some of what somebody counted in the sentence before. */
  private partOf({ sentence, first, last }: Place, unit: string | null): number | null {
    const { sentences, tokens } = this.reading;
    const [here, before] = [sentences[sentence], sentences[sentence - 1]];
    if (!here || !this.count) return null;
    // "Ninety were missing, and | 30 of the dead were old": of what it counts itself, or the sentence before
    if (this.count.sentence === sentence) {
      const joined = tokens[first - 1]?.text === ',' || (is(tokens[first - 1], 'coordinator') && tokens[first - 2]?.text === ',');
      const own = { first: before?.block === here.block ? before.first : here.first, last: first };
      return joined && (this.isOfThem(last, own) || (is(tokens[last], 'genitive') && is(tokens[last + 1], 'objectPronoun')))
        ? this.count.by
        : null;
    }
    if (!before || this.count.sentence !== sentence - 1 || here.block !== before.block) return null;
    // "three of those firms" may be told by anybody
    const them = (at: number) =>
      (is(tokens[at], 'objectPronoun') || is(tokens[at], 'pluralDemonstrative')) && !isNounPhrase(tokens, at + 1);
    const opens = them(here.first + 1) && (is(tokens[here.first], 'genitive') || is(tokens[here.first], 'among'));
    // "Of the patients, | 12 are old"
    const opened = first > here.first + 2 && tokens[first - 1]?.text === ',' && this.isOfThem(here.first, before);
    if (opens || opened || (is(tokens[last], 'genitive') && them(last + 1))) return this.count.by;
    const leads =
      first === here.first || (first === here.first + 1 && (is(tokens[here.first], 'partLead') || is(tokens[here.first], 'resumptive')));
    if (!leads || this.count.direct || !(unit === null || isShare(unit))) return null;
    const alone = isFiniteVerb(tokens[last]) || is(tokens[last], 'othersPronoun');
    return alone || this.isOfThem(last, before) ? this.count.by : null;
  }

  /** "of | the survivors", "of | the boats", after what was said of boats: what the sentence before counted. `at`: after the number. */
  private isOfThem(at: number, before: Range): boolean {
    const { tokens } = this.reading;
    if (!is(tokens[at], 'genitive') || !(hasTag(tokens[at + 1], 'DT', 'PRP$') || is(tokens[at + 1], 'demonstrative'))) return false;
    // "of the dead", which may be taken for an adjective
    if (is(tokens[at + 2], 'casualtyNoun')) return true;
    let head = at + 2;
    while (isNounPhrase(tokens, head + 1)) head++;
    const noun = tokens[head];
    if (!isNoun(noun) || !noun) return false;
    const stem = noun.lower.slice(0, -1);
    return tokens.slice(before.first, before.last).some(({ lower }) => stem.length > 2 && lower.startsWith(stem));
  }

  /** "The Red Cross opened | three tents": what somebody else did. `first`: the number's first token. */
  private isAnothersDeed(here: Sentence, first: number): boolean {
    const { tokens, language } = this.reading;
    const actor = longPhraseAfter(tokens, here.first, first);
    const verb = tokens[actor?.last ?? 0];
    if (!actor || !(isVerb(verb) || verb?.text === ',') || is(verb, 'finiteBe')) return false;
    // "Leith had | 12": what there was
    if (is(verb, 'have') && !isVerb(tokens[actor.last + 1])) return false;
    const head = tokens[headOf(tokens, actor)] as Token;
    if (is(head, 'placeName') || is(head, 'territory') || isPluralNoun(head)) return false;
    return isNameWord(head) || is(head, 'personNoun') || singularAt(head, language).kinds.length > 0;
  }

  private goesOnFrom({ sentence, first, last }: Place, { unit }: FoundQuantity): number | null {
    const { sentences, tokens } = this.reading;
    const [here, there] = [sentences[sentence], this.last && sentences[this.last.sentence]];
    if (!here || !there || !this.last || sentence - this.last.sentence > 1) return null;
    if (this.last.free && this.last.sentence === sentence) return this.last.by;
    // "Meanwhile, in India alone, 40 million": of something else
    if (is(tokens[here.first], 'turningElsewhere')) return null;
    if (tokens.slice(here.first, last).some((token) => is(token, 'hearsayAdverb')) || isOfMarket(tokens, here)) return null;
    const alike = this.last.units.has(kindOf(unit));
    // "That was a rise of 12 per cent": what was given before
    const points = is(tokens[here.first], 'demonstrative') && isVerb(tokens[here.first + 1]);
    // "Trade grew 14 per cent, according to official data. | Exports rose 9 per cent"
    if (here.block !== there.block) {
      const { by, figures } = this.last;
      if (figures && here.block - there.block === 1 && (points || (alike && unit !== null && !isTimeUnit(unit)))) return by;
      this.last = null;
      return null;
    }
    // "It is worth £20m. Another | 12 boats are lost": of something else
    const apart = !alike && is(tokens[first - 1], 'resumptive');
    const opening = points || (!apart && tokens.slice(here.first, here.first + 6).some((token) => is(token, 'resumptive')));
    const of = is(tokens[last], 'genitive') ? tokens[last + 1] : undefined;
    const part = is(of, 'definiteArticle') || is(of, 'demonstrative') || is(of, 'objectPronoun');
    if (this.last.sentence < sentence)
      return opening || (alike && !(unit === null && this.isAnothersDeed(here, first))) ? this.last.by : null;
    return opening || (alike && (unit !== null || part)) ? this.last.by : null;
  }

  /** True for what a document says, and what is so according to somebody. */
  private isSure(statement: Statement, unit: string | null): boolean {
    const { shape, verb } = statement;
    if (shape === 'according' || shape === 'number-by-words' || isCarried(statement)) return true;
    const { language } = this.reading;
    // "The agency found that farmers kept 72 per cent, while towns took 20 per cent"
    const finds =
      shape === 'number-by-verb' ||
      shape === 'number-relayed' ||
      ((shape === 'that' || shape === 'clause-after') && kindOf(unit) === 'percent');
    if (finds && verb && language.giving.get(verb.lemma) === 'study') return true;
    return this.wordsOf(statement).some((word) => language.documents.has(word));
  }

  /** The words that stand at its cue, in lower case. */
  private wordsOf({ mention }: Statement): readonly string[] {
    return mention ? textOf(this.reading.document, mention).toLowerCase().split(' ') : [];
  }
}
