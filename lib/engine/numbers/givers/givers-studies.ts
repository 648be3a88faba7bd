/** What a study found, some sentences on: "The study followed 900 women. They lived in Leith. | Of the 290 who slept least, 88 fell ill." */
import { firstWhere } from '../../first-where.ts';
import { isNoun } from '../../languages/tags.ts';
import { is } from '../../languages/vocabulary.ts';
import type { ReportKind } from '../../model.ts';
import type { Reading, Sentence, Statement, Token } from '../../reading.ts';
import type { FoundQuantity } from '../parse/found-quantity.ts';
import { isRelative } from '../parse/unit-kinds.ts';
import { FAR, isCarried, type Line, type Place } from './givers-line.ts';
import { isGiver } from './givers-subjects.ts';

/** How far after a study its findings may stand, in sentences and paragraphs. */
const SENTENCES = 3;
const BLOCKS = 1;

/** The kinds of documents that compare people or things. */
const STUDIES: Readonly<Partial<Record<ReportKind, true>>> = { study: true, survey: true, review: true };

/** The study that was told of last. */
export class Studies {
  private last: { readonly by: number; readonly sentence: number } | null = null;

  constructor(private readonly reading: Reading) {}

  /** The number is given by `statement`, which has the index `by`. */
  note({ sentence }: Place, by: number, statement: Statement): void {
    if (isCarried(statement)) {
      if (this.last) this.last = { ...this.last, sentence };
      return;
    }
    this.last = statement.act === 'statement' && this.isOfStudy(statement) ? { by, sentence } : null;
  }

  /** Index of the statement whose study found the number too; null: none. */
  from(line: Line, { sentence, first, last }: Place, { unit }: FoundQuantity): number | null {
    const { tokens, sentences } = this.reading;
    const here = line.sentence;
    if (!this.last || sentence - this.last.sentence > SENTENCES) return null;
    if (here.block - (sentences[this.last.sentence]?.block ?? 0) > BLOCKS) return null;
    if (line.said.length > 0 || line.cues.some(({ subject }) => subject && isGiver(line, subject))) return null;
    const words = tokens.slice(Math.max(here.first, first - FAR), Math.min(here.last, last + FAR));
    const { pronouns } = this.reading.language;
    // "On average they slept less"; "She is twice as likely to win" is no study's
    const isOfThem = (token: Token) => is(token, 'thirdPerson') && pronouns.get(token.lower)?.plural === true;
    const people = words.some((token) => (isNoun(token) && is(token, 'studied')) || isOfThem(token));
    const compared = isRelative(unit) && (people || isLikely(tokens, last));
    return this.opensGroup(here) || compared || ((people || isRelative(unit)) && isOnAverage(words)) ? this.last.by : null;
  }

  /** "the study", "a new survey of 900 tenants", or researchers who followed people. */
  private isOfStudy({ mention, verb }: Statement): boolean {
    const { tokens, language } = this.reading;
    if (!mention) return false;
    let studying = false;
    for (let at = firstWhere(tokens, ({ start }) => start >= mention.start); (tokens[at]?.start ?? mention.end) < mention.end; at++) {
      const kind = language.reports.nouns.get(tokens[at]?.lower ?? '');
      if (kind && STUDIES[kind]) return true;
      if (is(tokens[at], 'studying') || is(tokens[at], 'studyingTeam')) studying = true;
    }
    return studying && verb !== null && verb !== undefined && language.giving.get(verb.lemma) === 'study';
  }

  /** "Of | the 290 who slept least", "Among those who smoked"; not "Of the 40 beds". */
  private opensGroup({ first }: Sentence): boolean {
    const { tokens } = this.reading;
    if (!is(tokens[first], 'genitive') && !is(tokens[first], 'among')) return false;
    const counted = is(tokens[first + 1], 'definiteArticle') && tokens[first + 2]?.tag === 'CD';
    return tokens[first + (counted ? 3 : 2)]?.tag === 'WP' && (counted || is(tokens[first + 1], 'pluralDemonstrative'));
  }
}

/** "40 per cent | more likely", "twice as | likely". */
const isLikely = (tokens: readonly Token[], last: number): boolean => tokens.slice(last, last + 3).some((token) => is(token, 'likely'));

const isOnAverage = (words: readonly Token[]): boolean =>
  words.some((token, at) => is(token, 'on') && is(words[at + 1], 'statistic') && words[at + 2]?.tag !== 'NN');
