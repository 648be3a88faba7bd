/** The figures that a bulletin goes on with: "Prices rose 3 per cent, data showed. | Food was up 5 per cent." */
import { firstWhere } from '../first-where.ts';
import type { BodyKind } from '../languages/language.ts';
import { nounOf } from '../languages/nouns.ts';
import { hasTag, isCommonNoun, isFiniteVerb, isVerb } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Range, Reading, Sentence, Statement, Token } from '../reading.ts';
import { knownAt } from '../text/word-forms.ts';
import type { FoundQuantity } from './found-quantity.ts';
import { isOfMarket, type Line, type Place } from './givers-line.ts';
import { isShare } from './unit-kinds.ts';

/** How far a figure may stand after its verb, in tokens, and after the one before it, in sentences and paragraphs. */
const NEAR = 16;
const SENTENCES = 5;
const BLOCKS = 3;
/** How far before a figure that is looked for which a bulletin said without one, in tokens. */
const LEAD = 120;

/** Who last told how prices, deaths or sales moved, where it is no person: data, a report, an agency. */
export class Series {
  /** `by`: index of the statement, or of the number that somebody gave. */
  private last: { readonly by: number; readonly sentence: number } | null = null;

  private at = 0;

  constructor(
    private readonly reading: Reading,
    private readonly statements: readonly Statement[],
  ) {}

  /** The number is given by `statement`, which has the index `by`. */
  note(place: Place, { unit }: FoundQuantity, by: number, statement: Statement): void {
    const { sentence } = place;
    if (statement.shape === 'number-carried') {
      if (this.last) this.last = { ...this.last, sentence };
    } else if (isMeasured(unit) && this.movedBefore(place)) {
      this.last = this.isBulletin(statement) && !this.isExpected(place) ? { by, sentence } : null;
    }
  }

  /** Index of the statement whose source gives the number too; null: none. */
  from({ cues }: Line, place: Place, { unit }: FoundQuantity): number | null {
    const { tokens, sentences } = this.reading;
    this.readTo(place);
    const [here, there] = [sentences[place.sentence], this.last && sentences[this.last.sentence]];
    if (!here || !there || !this.last || !isMeasured(unit)) return null;
    if (place.sentence - this.last.sentence > SENTENCES || here.block - there.block > BLOCKS) return null;
    if (cues.some(({ subject, at }) => subject && at < place.first)) return null;
    const verb = this.movedBefore(place);
    if (!verb) return null;
    const subject = tokens.slice(here.first, verb.first);
    // "she was up 3 points"
    if (isOfMarket(tokens, here) || subject.some((token) => is(token, 'hearsayAdverb') || token.tag === 'PRP')) return null;
    return subject.some(isCommonNoun) ? this.last.by : null;
  }

  /** Takes in what bulletins say without a figure in the sentences before: "Rents rose again, data showed." */
  private readTo({ sentence }: Place): void {
    const { tokens, sentences } = this.reading;
    const { start, first } = sentences[sentence] as Sentence;
    let before = first;
    for (let one = this.statements[this.at]; one && (one.content[0]?.start ?? 0) < start; one = this.statements[++this.at]) {
      const [said] = one.content;
      if (!said || said.end < (tokens[Math.max(0, first - LEAD)]?.start ?? 0) || !this.isBulletin(one)) continue;
      while (before > 0 && (tokens[before - 1] as Token).start >= said.start) before--;
      let told: boolean | null = false;
      for (let i = before; i < first && (tokens[i] as Token).start < said.end && told !== null; i++)
        if (this.expects(tokens[i] as Token)) told = null;
        else if (isVerb(tokens[i]) ? is(tokens[i], 'movingVerb') : is(tokens[i], 'changeNoun')) told = true;
      if (told) this.last = { by: this.at, sentence: (tokens[before] as Token).sentence };
    }
  }

  /** The verb before the number that says how something moved: "rose by", "was up"; null: another stands there, or it may be or will be so. */
  private movedBefore({ first, sentence }: Place): Range | null {
    const { tokens, sentences } = this.reading;
    const floor = Math.max((sentences[sentence] as Sentence).first, first - NEAR);
    let aside = false;
    for (let at = first - 1; at >= floor; at--) {
      const token = tokens[at] as Token;
      if (hasTag(token, ':', ',', "''", '``')) return null;
      if (is(token, 'upOrDown')) aside = true;
      if (!isVerb(token) || hasTag(token, 'VBG')) continue;
      if (!(is(token, 'movingVerb') || (aside && is(token, 'finiteBe')))) return null;
      const open = tokens.slice(Math.max(floor, at - 2), at).some((before) => hasTag(before, 'MD', 'TO'));
      return open || !(isFiniteVerb(token) || token.tag === 'VBN') ? null : { first: at, last: at + 1 };
    }
    return null;
  }

  /** "Analysts had expected 3 per cent, according to Tern data": what is to come. */
  private isExpected({ first, sentence }: Place): boolean {
    const { tokens, sentences } = this.reading;
    return tokens.slice((sentences[sentence] as Sentence).first, first).some((token) => this.expects(token));
  }

  private readonly expects = (token: Token): boolean =>
    is(token, 'estimateNoun') || is(knownAt(token.form, this.reading.language).verb, 'expecting');

  /** True where a document or a body says it, and neither a firm nor anybody of theirs. */
  private isBulletin({ mention }: Statement): boolean {
    const { tokens, language } = this.reading;
    if (!mention) return false;
    let body = false;
    for (let at = firstWhere(tokens, ({ start }) => start >= mention.start); (tokens[at]?.start ?? mention.end) < mention.end; at++) {
      const word = tokens[at] as Token;
      const { role, kinds } = nounOf(language, word.lower);
      const firm = kinds.length > 0 ? kinds.every((kind) => FIRMS.has(kind)) : is(word, 'corporateSuffix');
      if (role || firm || is(word, 'estimateNoun')) return false;
      const isBody = kinds.length > 0 || is(word, 'institutionWord') || /^[A-Z]{3,}$/.test(word.form.plain);
      if (isBody || language.reports.nouns.has(word.lower)) body = true;
    }
    return body;
  }
}

const FIRMS: ReadonlySet<BodyKind> = new Set<BodyKind>(['company', 'bank']);

const isMeasured = (unit: string | null): boolean => isShare(unit) || unit === 'percentage point';
