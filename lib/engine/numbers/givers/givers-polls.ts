/** The shares that go on from a poll. */
import { phraseBefore } from '../../clauses/phrases.ts';
import { hasTag, isFiniteVerb, isNameWord, isNoun, isPluralNoun, isVerb } from '../../languages/tags.ts';
import { is } from '../../languages/vocabulary.ts';
import type { Cue, Range, Reading, Sentence, Token } from '../../reading.ts';
import type { FoundQuantity } from '../parse/found-quantity.ts';
import { isShare } from '../parse/unit-kinds.ts';
import type { Given, Place } from './givers-line.ts';

/** How far the verb may stand after its share, in tokens, and the share after its poll, in sentences and paragraphs. */
const NEAR = 9;
const SENTENCES = 7;
const BLOCKS = 3;
/** … and the margin of error before its figure, in tokens. */
const MARGIN = 6;
/** … and the noun of a poll after its sentence's start, in tokens. */
const OPENING = 6;
/** … and what somebody's standing is, in tokens. */
const STANDING = 14;

/** A poll, where it was last told of. */
interface Asked {
  readonly subject: Range;
  readonly sentence: number;
  readonly at: number;
}

/** Counts of other things do not go on from points. */
const ALONE = { alone: true } as const;

const givenBy = ({ subject, at }: Asked): Given => ({ giver: subject, cue: { first: at, last: at + 1 }, rule: 'number-polled' });

/** "…, according to the poll. Some 40% said no. About a third trust neither.": the poll that shares go on from. */
export class Polls {
  private at = 0;
  private token = 0;
  private last: Asked | null = null;
  /** The last sentence with a share that a poll gives. */
  private shared = -1;

  constructor(
    private readonly reading: Reading,
    private readonly cues: readonly Cue[],
  ) {}

  /** The poll that gives the share; null: none. Asked in text order. */
  giverOf(place: Place, quantity: FoundQuantity): Given | null {
    const given = this.find(place, quantity);
    if (given) this.shared = place.sentence;
    return given;
  }

  private find({ sentence, first, last }: Place, { unit }: FoundQuantity): Given | null {
    const { sentences, tokens } = this.reading;
    this.readTo(first);
    const points = unit === null && is(tokens[last], 'pointNoun');
    // "The poll has a margin of error of 3 points", "The poll had Bell ahead by 3 points", "The poll put Bell 3 points ahead"
    const own = isShare(unit) || points || unit === 'percentage point' ? this.ownerOf(first, sentence) : null;
    const asked = own ?? this.last;
    // of one poll
    if (asked && this.isMargin(first) && this.isOne(asked.subject)) return { ...givenBy(asked), rule: 'number-margin', alone: true };
    if (own && isNameWord(tokens[own.at + 1])) return givenBy(own);
    const cue = this.last;
    if (!cue || !(isShare(unit) || points)) return null;
    const [here, there] = [sentences[sentence] as Sentence, sentences[cue.sentence] as Sentence];
    const opens = !points && sentence - cue.sentence === 1 && here.block === there.block && first - here.first <= 2;
    // "Half of tenants said that they would leave (49%)", "That included students (5%)"
    const aside = tokens[first - 1]?.text === '(' && tokens[last]?.text === ')';
    if (opens || (aside && here.block === sentences[this.shared]?.block && sentence - this.shared <= 1)) return givenBy(cue);
    if (sentence - cue.sentence > SENTENCES || here.block - there.block > BLOCKS) return null;
    if (!points && (this.holds(last, here.last) || this.isFigure(first, here))) return givenBy(cue);
    return this.isStanding(first, here) ? { ...givenBy(cue), ...(points ? ALONE : {}) } : null;
  }

  /** "In a poll for the union, 40 per cent …": shares go on from that poll. */
  note({ giver, cue }: Given, sentence: number): void {
    const subject = this.pollIn(giver);
    if (subject) this.last = { subject, sentence, at: cue.first };
  }

  /** Takes in the polls that speak before the token `end`, and those whose respondents are told of. */
  private readTo(end: number): void {
    for (let cue = this.cues[this.at]; cue && cue.at < end; cue = this.cues[++this.at]) {
      const subject = cue.subject && this.pollIn(cue.subject);
      // "a day after a Leith poll showed that": told in passing
      const passing = this.last && is(this.reading.tokens[(cue.subject?.first ?? 0) - 1], 'temporalSubordinator');
      if (subject && !passing) this.last = { subject, sentence: cue.sentence, at: cue.at };
    }
    for (; this.token < end; this.token++) {
      const asked = this.askedAt(this.token);
      if (asked && asked.at >= (this.last?.at ?? 0)) this.last = asked;
    }
  }

  /** "Respondents to | the Tern poll | were split": the poll whose noun stands at `at`; null: none. */
  private askedAt(at: number): Asked | null {
    const { tokens, sentences, language } = this.reading;
    const head = tokens[at] as Token;
    if (language.reports.nouns.get(head.lower) !== 'survey' || isNoun(tokens[at + 1])) return null;
    const subject = phraseBefore(tokens, at + 1, (sentences[head.sentence] as Sentence).first);
    const link = tokens[(subject?.first ?? 0) - 1];
    const asked = tokens[(subject?.first ?? 0) - 2];
    const leads = is(link, 'infinitive') || is(link, 'in');
    return subject && leads && is(asked, 'studied') && asked?.sentence === head.sentence
      ? { subject, sentence: head.sentence, at: subject.first - 1 }
      : null;
  }

  /** The poll that the phrase names: all of it, or "a new poll" in "a third of tenants in a new poll"; null: none. */
  private pollIn({ first, last }: Range): Range | null {
    const { tokens, language } = this.reading;
    let from = first;
    for (let i = first; i < last; i++) {
      // "many other polls": the one that is told of goes on after them
      if (is(tokens[i], 'otherOne') && isPluralNoun(tokens[i + 1])) return null;
      if (is(tokens[i], 'in') && i > first) from = i + 1;
      if (language.reports.nouns.get(tokens[i]?.lower ?? '') === 'survey') return { first: from, last };
    }
    return null;
  }

  private isOne({ first, last }: Range): boolean {
    const { tokens, language } = this.reading;
    return !tokens.slice(first, last).some((token) => isPluralNoun(token) && language.reports.nouns.get(token.lower) === 'survey');
  }

  /** "a margin of error of 3 points", "The margin of error is plus or minus 3 per cent". `first`: the number's first token. */
  private isMargin(first: number): boolean {
    const { tokens } = this.reading;
    for (let at = first - 1; at >= Math.max(0, first - MARGIN) && !hasTag(tokens[at], 'DT', 'PDT'); at--)
      if (is(tokens[at], 'errorNoun')) return is(tokens[at - 2], 'marginNoun') && tokens[at]?.sentence === tokens[first]?.sentence;
    return false;
  }

  /** "The poll of 900 voters | has": the poll that its sentence opens with, and where it has what stands before the token `end`; null: none. */
  private ownerOf(end: number, sentence: number): Asked | null {
    const { tokens, sentences, language } = this.reading;
    const { first } = sentences[sentence] as Sentence;
    for (let at = first; at < Math.min(end, first + OPENING); at++)
      if (language.reports.nouns.get(tokens[at]?.lower ?? '') === 'survey' && !isNoun(tokens[at + 1])) {
        const subject = phraseBefore(tokens, at + 1, first);
        let verb = at + 1;
        while (verb < end && !isFiniteVerb(tokens[verb])) verb++;
        const has = is(tokens[verb], 'have');
        // "had put Bell ahead"
        const puts = is(tokens[has ? verb + 1 : verb], 'standingVerb');
        return subject?.first === first && (has || puts) ? { subject, sentence, at: has && puts ? verb + 1 : verb } : null;
      }
    return null;
  }

  /** "Among women | the figure was | 40%"; not where another poll is named. `at`: the number's first token. */
  private isFigure(at: number, { first, last }: Sentence): boolean {
    const { tokens, language } = this.reading;
    const figure = is(tokens[at - 1], 'finiteBe') && is(tokens[at - 2], 'figureNoun') && is(tokens[at - 3], 'definiteArticle');
    return figure && !tokens.slice(first, last).some(({ lower }) => language.reports.nouns.get(lower) === 'survey');
  }

  /** "satisfaction with Ruiz was up | 7 points", "support for the club fell to | 40%"; not where another poll is named. `at`: the number's first token. */
  private isStanding(at: number, { first, last }: Sentence): boolean {
    const { tokens, language } = this.reading;
    if (tokens.slice(first, last).some(({ lower }) => language.reports.nouns.get(lower) === 'survey')) return false;
    return tokens.slice(Math.max(first, at - STANDING), at).some((token) => isNoun(token) && is(token, 'standingNoun'));
  }

  /** True where the share is of people who hold something: "a third of voters trust", "3 in 20 tenants say", "most, 60%, are worried". */
  private holds(last: number, end: number): boolean {
    const { tokens, language } = this.reading;
    // "40 per cent of tenants, however, think so"
    const aside = tokens.slice(last, last + NEAR).findIndex((token, i, all) => token.text === ',' && all[i + 2]?.text === ',');
    const from = tokens[last]?.text === ',' ? last + 1 : aside < 0 ? last : last + aside + 3;
    for (let i = from; i < Math.min(end, from + NEAR) && tokens[i]?.text !== ','; i++) {
      const token = tokens[i] as Token;
      if (is(token, 'opining') || (isVerb(token) && (is(token, 'minding') || language.cueVerbs.has(token.lower)))) return true;
      const minded = is(token, 'finiteBe') ? tokens[hasTag(tokens[i + 1], 'RB') ? i + 2 : i + 1] : undefined;
      if (is(minded, 'minded')) return true;
    }
    return false;
  }
}
