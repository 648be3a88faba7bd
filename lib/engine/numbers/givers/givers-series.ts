/** The figures that a bulletin goes on with: "Prices rose 3 per cent, data showed. | Food was up 5 per cent.", and a firm's results. */
import { isCommonNoun, isComparative, isNameWord, isPluralNoun, isVerb } from '../../languages/tags.ts';
import { is } from '../../languages/vocabulary.ts';
import type { Reading, Sentence, Statement, Token } from '../../reading.ts';
import { knownAt } from '../../text/word-forms.ts';
import type { FoundQuantity } from '../parse/found-quantity.ts';
import { isMoney, isShare } from '../parse/unit-kinds.ts';
import { isCarried, isOfMarket, type Line, type Place } from './givers-line.ts';
import { Measured } from './givers-measured.ts';
import { isTotal, movedBefore, standsBefore } from './givers-moved.ts';
import { type Teller, tellerOf } from './tellers.ts';

/** How far a figure may stand after the one before it, in sentences and paragraphs. */
const SENTENCES = 5;
const BLOCKS = 3;
/** How far before a figure that is looked for which a bulletin said without one, in tokens. */
const LEAD = 120;
/** … and after a firm's results, which others' may follow. */
const RESULTS = 3;
/** … and a total after what was counted. */
const COUNTED = 2;
/** How far after its number what there are may stand, in tokens, and how much of it is its ending, in letters. */
const FEW = 4;
const ENDING = 3;

/** `by`: index of the statement, or of the number that somebody gave. */
interface Told {
  readonly by: number;
  /** Where it was told first, and last. */
  readonly since: number;
  readonly sentence: number;
  readonly teller: Teller;
}

/** Who last told how prices, deaths or sales moved, where it is no person. */
export class Series {
  /** `by`: index of the statement, or of the number that somebody gave. */
  private last: Told | null = null;

  /** The last bulletin that counted something; null: none that a total goes on from. */
  private counted: Told | null = null;

  private readonly measured: Measured;

  private at = 0;

  constructor(
    private readonly reading: Reading,
    private readonly statements: readonly Statement[],
  ) {
    this.measured = new Measured(reading);
  }

  /** The number is given by `statement`, which has the index `by`. */
  note(place: Place, { unit }: FoundQuantity, by: number, statement: Statement): void {
    const { sentence } = place;
    this.measured.note(place, unit, by, statement);
    if (isCarried(statement)) {
      if (this.last) this.last = { ...this.last, sentence };
      if (this.counted) this.counted = { ...this.counted, sentence };
      return;
    }
    const teller = tellerOf(this.reading, statement);
    const told = teller && { by, since: sentence, sentence, teller };
    this.counted = told && teller !== 'firm' && unit === null ? { ...told } : null;
    const tells = teller === 'firm' ? isMeasured(unit) && this.hasResults(place) : teller === 'data';
    if (tells && !this.isExpected(place)) this.last = told;
    else if (isMeasured(unit) && movedBefore(this.reading, place))
      this.last = teller === 'bulletin' && !this.isExpected(place) ? told : null;
  }

  /** Index of the statement whose source gives the number too, and whether it is that only of no person; null: none. */
  from({ cues }: Line, place: Place, { unit }: FoundQuantity): { readonly by: number; readonly results: boolean } | null {
    this.readTo(place);
    const { tokens } = this.reading;
    const measured = this.measured.from(place, unit);
    if (measured !== null) return { by: measured, results: false };
    // "Leith has seen the biggest fall": Leith has counted nothing
    if (cues.some(({ subject, at }) => subject && at < place.first && !is(tokens[at], 'undergoing'))) return null;
    const told = [this.last, this.counted].find((one) => one && this.isNear(one, place) && this.goesOn(one, place, unit));
    return told ? { by: told.by, results: told.teller === 'firm' } : null;
  }

  private isNear(told: Told, { sentence }: Place): boolean {
    const { sentences } = this.reading;
    const blocks = (sentences[sentence]?.block ?? 0) - (sentences[told.sentence]?.block ?? 0);
    // "Acme's revenue rose. | Bolt did well last year. Revenue rose": of the one that was told of last
    if (told.teller === 'firm' && this.namesBetween(told.sentence + 1, sentence)) return false;
    const [far, apart] = told === this.counted ? [COUNTED, COUNTED] : [told.teller === 'firm' ? RESULTS : SENTENCES, BLOCKS];
    return sentence - told.sentence <= far && blocks <= apart;
  }

  /** True where a name stands in the sentences [from, to). */
  private namesBetween(from: number, to: number): boolean {
    const { tokens, sentences } = this.reading;
    return tokens.slice(sentences[from]?.first, sentences[to]?.first).some((token) => isNameWord(token) && !is(token, 'calendar'));
  }

  /** True where the sentence goes on from what was told, with the number. */
  private goesOn(told: Told, place: Place, unit: string | null): boolean {
    const { tokens, sentences } = this.reading;
    const here = sentences[place.sentence] as Sentence;
    const verb = movedBefore(this.reading, place) ?? (told.teller === 'firm' ? standsBefore(tokens, place) : null);
    if (!verb) return unit === null && told.teller !== 'firm' && this.areSuch(told, place);
    const subject = tokens.slice(here.first, verb.first);
    // "This has brought the total to 40": nobody else's, wherever it stands
    const pointing = subject.some((token) => is(token, 'demonstrative')) || is(tokens[verb.first], 'bringing');
    const apart = here.block !== sentences[told.sentence]?.block && !pointing && told.teller !== 'data';
    // "reported 40 new jobs. The unemployment rate fell to 5%"
    const rated = told !== this.counted || (isShare(unit) && !apart && place.sentence - told.sentence === 1 && subject.some(isRate));
    if (unit === null ? apart || !isTotal(this.reading, place, verb, told.teller === 'data') : !rated || !isMeasured(unit)) return false;
    // "she was up 3 points"
    if (isOfMarket(tokens, here) || subject.some((token) => is(token, 'hearsayAdverb') || token.tag === 'PRP')) return false;
    // "That was up from £4m"
    if (subject.length === 1 && is(subject[0], 'demonstrative')) return place.sentence - told.sentence === 1;
    if (unit === null) return true;
    if (told.teller === 'firm') return isResults(subject);
    return subject.some(isCommonNoun) && !(isMoney(unit) && subject.some(isNameWord));
  }

  /** "There were | 40 burglaries", after a bulletin on burglary. */
  private areSuch({ since }: Told, { first, last }: Place): boolean {
    const { tokens, sentences } = this.reading;
    let at = first - 1;
    while (is(tokens[at], 'be') || is(tokens[at], 'have')) at--;
    if (at === first - 1 || !is(tokens[at], 'existential')) return false;
    const noun = tokens.slice(last, last + FEW).find(isPluralNoun);
    const stem = noun?.lower.slice(0, -ENDING);
    const from = Math.max(at - LEAD, (sentences[since] as Sentence).first);
    return stem !== undefined && stem.length > 2 && tokens.slice(from, at).some(({ lower }) => lower.startsWith(stem));
  }

  /** Takes in what bulletins say without a figure in the sentences before: "Rents rose again, data showed." */
  private readTo({ sentence }: Place): void {
    const { tokens, sentences } = this.reading;
    const { start, first } = sentences[sentence] as Sentence;
    let before = first;
    for (let one = this.statements[this.at]; one && (one.content[0]?.start ?? 0) < start; one = this.statements[++this.at]) {
      const [said] = one.content;
      if (!said || said.end < (tokens[Math.max(0, first - LEAD)]?.start ?? 0)) continue;
      const teller = tellerOf(this.reading, one);
      if (!teller) continue;
      while (before > 0 && (tokens[before - 1] as Token).start >= said.start) before--;
      let told: boolean | null = false;
      for (let i = before; i < first && (tokens[i] as Token).start < said.end && told !== null; i++)
        if (this.expects(tokens[i] as Token)) told = null;
        else if (this.tells(i, teller)) told = true;
      const since = (tokens[before] as Token).sentence;
      if (told) this.last = { by: this.at, since, sentence: since, teller };
    }
  }

  /** True for a word of how something moved: "rose", "declines", "more burglaries"; of a firm, for one of its results. */
  private tells(at: number, teller: Teller): boolean {
    const { tokens } = this.reading;
    const token = tokens[at] as Token;
    if (teller === 'firm') return is(token, 'resultNoun');
    if (isComparative(token)) return !is(tokens[at + 1], 'than') && isCommonNoun(tokens[at + 1]);
    return isVerb(token) ? is(token, 'movingVerb') : is(token, 'changeNoun') || is(token, 'levelWord');
  }

  /** True where the sentence is about a firm's results, before the number: "earned | £5m", "a profit of | £5m". */
  private hasResults({ first, sentence }: Place): boolean {
    const { tokens, sentences } = this.reading;
    return tokens.slice((sentences[sentence] as Sentence).first, first).some((token) => is(token, 'resultNoun'));
  }

  /** "Analysts had expected 3 per cent, according to Tern data": what is to come. */
  private isExpected({ first, sentence }: Place): boolean {
    const { tokens, sentences } = this.reading;
    return tokens.slice((sentences[sentence] as Sentence).first, first).some((token) => this.expects(token));
  }

  private readonly expects = (token: Token): boolean =>
    is(token, 'estimateNoun') || is(knownAt(token.form, this.reading.language).verb, 'expecting');
}

/** "Revenue", "its net profit", "For the quarter, sales": results of whoever told the last ones, and not those of another, who is named. */
const isResults = (subject: readonly Token[]): boolean =>
  subject.some((token) => is(token, 'resultNoun')) && !subject.some((token) => isNameWord(token) && !is(token, 'calendar'));

const isRate = (token: Token): boolean => isCommonNoun(token) && (is(token, 'figureNoun') || is(token, 'indicatorNoun'));

const isMeasured = (unit: string | null): boolean => isShare(unit) || isMoney(unit) || unit === 'percentage point';
