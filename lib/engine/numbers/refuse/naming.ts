/** Which numerals name or number something and count nothing: identifiers, addresses, telephone numbers, list markers, page furniture. */

import type { NumberPatterns } from '../../languages/language.ts';
import { is } from '../../languages/vocabulary.ts';
import type { Range } from '../../reading.ts';
import { isPluralForm } from '../../text/word-forms.ts';
import { eachInTurns, type InTurns } from '../../turn-by-turn.ts';
import type { Lexeme } from '../parse/lexemes.ts';
import { acrossHyphen, isCapitalised, isHyphen, isPlural, markAt, wordAt } from '../parse/look.ts';
import { numeralValue } from '../parse/numeral-value.ts';
import { currencyAt, unitAfter } from '../parse/parse-unit.ts';
import { isTimeUnit } from '../parse/unit-kinds.ts';
import { type Line, lineOf } from './naming-lines.ts';
import { isAddress, isScore, telephoneEnd } from './naming-places.ts';
import { codesIn } from './naming-runs.ts';

/** True where the numeral stands behind a currency sign or code. */
const priced = (lexemes: readonly Lexeme[], at: number): boolean => [1, 2].some((back) => currencyAt(lexemes, at - back)?.next === at);

/** "million", "bn". */
const isScale = (lexeme: Lexeme | undefined): boolean => lexeme?.number.scale !== undefined || lexeme?.number.suffix !== undefined;

/** A capitalised name directly before the figure: "Apollo 11". In headlines that capitalise every word that says nothing. */
function isNamed(lexemes: readonly Lexeme[], at: number, titleCase: boolean): boolean {
  // "Prop. 22"; but "fined by the SEC. 12 were warned"
  const short = is(lexemes[at - 2], 'shortNamedByNumber') && !/^[A-Z]{2}/.test(lexemes[at - 2]?.text ?? '');
  const stop = short && markAt(lexemes, at - 1) === '.' && lexemes[at - 1]?.glued && !isPlural(lexemes[at + 1]);
  const before = lexemes[stop ? at - 2 : at - 1];
  const lexeme = lexemes[at] as Lexeme;
  if (lexeme.kind === 'word' && isPartOfAddress(lexemes, at)) return !titleCase;
  if (before?.kind !== 'word') return false;
  const plural = isPlural(lexemes[at + 1]);
  if (is(before, 'namedByNumber') && !(before.lower.length === 1 && !isCapitalised(before))) {
    const time = is(before, 'countedOrNamed') && !isCapitalised(before);
    const counted = unitAfter(lexemes, at + 1);
    // "on the day five people came", not "day five of the cup"
    const follows = lexemes[at + 1];
    const day =
      is(before, 'timeUnit') && lexeme.kind === 'word' && !is(lexeme, 'one') && follows?.kind === 'word' && !is(follows, 'genitive');
    // "paragraph 14 of the report"; but "in a group 12 of them"
    const of = is(follows, 'genitive') && is(before, 'countedOrNamed') && !is(before, 'dayNoun');
    if (
      !(time && (plural || (isPlural(before) && leadsToPlural(lexemes, at + 1)) || isCapitalised(lexemes[at + 1]))) &&
      !counted &&
      !day &&
      !of
    )
      return true;
  }
  if (lexeme.kind === 'word') return isCapitalised(lexeme) && !titleCase;
  if (titleCase || !isCapitalised(before) || is(before, 'functionOpener')) return false;
  if (/[, ]\d{3}|\./.test(lexeme.text) && !/\.0?$/.test(lexeme.text)) return false;
  if (unitAfter(lexemes, at + 1) || isScale(lexemes[at + 1])) return false;
  // "40 Falcon 9 kits", but "In 2019 Leith 9 boats"
  return !plural || (isNumeral(lexemes[at - 2]) && !/^(19|20)\d\d$/.test(lexemes[at - 2]?.text ?? ''));
}

/** "Ian Bell, Two Mile House, Leith": three words in capitals between two marks, none a plural; not "On Monday, Two Scottish boats". */
const isPartOfAddress = (lexemes: readonly Lexeme[], at: number): boolean =>
  markAt(lexemes, at - 1) === ',' &&
  [at, at + 1, at + 2].every((word) => isCapitalised(lexemes[word]) && !isPluralForm(lexemes[word] as Lexeme)) &&
  !/^[A-Z]{2}/.test(lexemes[at - 2]?.text ?? '') &&
  /^[,.)]$/.test(markAt(lexemes, at + 3));

/** "counts 40 | such boats", "counts 40 | heat deaths"; not "case 40 in courts". */
const leadsToPlural = (lexemes: readonly Lexeme[], at: number): boolean =>
  lexemes[at]?.kind === 'word' && !LINKS.some((name) => is(lexemes[at], name)) && isPlural(lexemes[at + 1]);

const LINKS = ['preposition', 'coordinator', 'auxiliary', 'modal', 'determiner', 'infinitive'] as const;

const isNumeral = (lexeme: Lexeme | undefined): boolean => lexeme?.kind === 'numeral' || lexeme?.number.cardinal !== undefined;

/** "articles 5, 6 and 7", "grades three through eight", "6-4": the numbers that what joins them makes names too. */
function joinedTo(lexemes: readonly Lexeme[], at: number): number[] {
  const found: number[] = [];
  const named = is(lexemes[at - 1], 'namedByNumber');
  for (let on = at, listed = true; listed; on += 2) {
    const joiner = lexemes[on + 1];
    const next = lexemes[on + 2];
    if (!joiner || !next || !isNumeral(next)) break;
    listed = named && (is(joiner, 'seriesJoiner') || joiner.text === ',') && !isPlural(lexemes[on + 3]) && !unitAfter(lexemes, on + 3);
    if (listed || (isHyphen(markAt(lexemes, on + 1)) && joiner.glued && next.glued)) found.push(on + 2);
  }
  return found;
}

/** "the 757", after "a Boeing 757"; "a 737 Max": three digits that name a thing after an article. */
function isModel(lexemes: readonly Lexeme[], at: number, models: ReadonlySet<string>, titleCase: boolean): boolean {
  if (!is(lexemes[at - 1], 'determiner') || !/^\d{3}$/.test(lexemes[at]?.text ?? '')) return false;
  const next = lexemes[at + 1];
  if (isPlural(next) || unitAfter(lexemes, at + 1) || next?.number.scale !== undefined) return false;
  if (models.has(lexemes[at]?.text ?? '')) return true;
  return is(lexemes[at - 1], 'indefiniteArticle') && !titleCase && isCapitalised(next);
}

/** True for a figure that is glued to the word before it by a hyphen: "K-12"; but "mid-90s", "$4-5". */
function hangsOnWord(lexemes: readonly Lexeme[], at: number): boolean {
  const word = lexemes[at - 2];
  const glued = lexemes[at]?.glued && lexemes[at - 1]?.glued && isHyphen(markAt(lexemes, at - 1));
  return (
    glued === true && word?.kind === 'word' && !is(word, 'hyphenLink') && word.number.unit === undefined && word.number.suffix === undefined
  );
}

/** True for a figure that is a name by its digits and by what stands right beside it: "no. 7", "(7)", "NY 10001", "the 14700 block of". */
function isCode(lexemes: readonly Lexeme[], at: number): boolean {
  const { text, glued } = lexemes[at] as Lexeme;
  const [word, before, next] = [lexemes[at - 2], lexemes[at - 1], lexemes[at + 1]];
  const [mark, after] = [markAt(lexemes, at - 1), markAt(lexemes, at + 1)];
  if (hangsOnWord(lexemes, at)) return true;
  if (mark === '.' && (glued || is(word, 'numberSign'))) return true;
  // "rated “2”"
  if (glued && /^\d+$/.test(text) && /^[“"‘]$/.test(mark) && next?.glued && /^[”"’]$/.test(after) && !lexemes[at - 1]?.glued) return true;
  if (mark === '[' || (mark === '(' && after === ')') || (next?.glued && next.text === '(')) return true;
  if (/^\d{7,}$/.test(text)) return true;
  if (/^\d{5}$/.test(text) && before?.kind === 'word' && /^[A-Z]{2}$/.test(before.text)) return true;
  return is(next, 'blockNoun') && is(lexemes[at + 2], 'genitive');
}

/** True for a figure that is the first word of a name: "6 On Our Coast", or one that the language lists with the next word. */
function opensName(lexemes: readonly Lexeme[], at: number, titleCase: boolean, { names }: NumberPatterns): boolean {
  // "7-Eleven"
  const across = acrossHyphen(lexemes, at + 1);
  const next = lexemes[across];
  const listed = names.get(lexemes[at]?.text ?? '')?.has(wordAt(lexemes, across));
  if (listed && (isCapitalised(next) || !isTimeUnit(next?.number.unit?.unit ?? null))) return true;
  return !titleCase && across === at + 1 && isCapitalised(next) && (is(next, 'preposition') || is(next, 'possessiveDeterminer'));
}

/** True for a figure that ends in letters which are no unit: "5G", "1990s". */
function endsInLetters(lexemes: readonly Lexeme[], at: number): boolean {
  const next = lexemes[at + 1];
  return next?.kind === 'word' && next.glued && ((!isScale(next) && !unitAfter(lexemes, at + 1)) || next.lower === 's');
}

const isLettered = (lexemes: readonly Lexeme[], at: number): boolean =>
  lexemes[at]?.kind === 'numeral' && lexemes[at + 1]?.glued === true && /^[A-Z]$/.test(lexemes[at + 1]?.text ?? '');

/** Index of the figure that this one is named with: 14A for 14B in "halls 14A and 14B", whatever B stands for elsewhere; −1: there is none. */
const namedWith = (lexemes: readonly Lexeme[], at: number): number =>
  isLettered(lexemes, at) && is(lexemes[at - 1], 'seriesJoiner') && isLettered(lexemes, at - 3) ? at - 3 : -1;

/** The numerals of one text that are names, as they are found from its start to its end. */
class Names {
  readonly found: Set<number>;
  /** Three digits that name a thing above: "a Boeing 757". */
  private readonly models = new Set<string>();

  constructor(
    private readonly lexemes: readonly Lexeme[],
    private readonly patterns: NumberPatterns,
    dates: ReadonlySet<number>,
  ) {
    this.found = new Set(dates);
    for (const run of codesIn(lexemes)) this.addAll(run);
  }

  addAll({ first, last }: Range): void {
    for (let i = first; i < last; i++) this.found.add(i);
  }

  /** Looks at the figure at `at` of the line; gives the index of the last that it has looked at. */
  look(at: number, line: Line): number {
    const { lexemes, found } = this;
    const lexeme = lexemes[at] as Lexeme;
    const figure = lexeme.kind === 'numeral';
    if (figure && numeralValue(lexeme.text) === null) {
      // "0800 123 456"
      const last = lexeme.text.startsWith('0') ? (telephoneEnd(lexemes, at, this.patterns) ?? at) : at;
      this.addAll({ first: at, last: last + 1 });
      return last;
    }
    if (!figure) {
      if (isNamed(lexemes, at, line.titleCase)) found.add(at);
    } else {
      if (!priced(lexemes, at)) {
        const end = telephoneEnd(lexemes, at, this.patterns);
        if (end !== null) this.addAll({ first: at, last: end + 1 });
        if (found.has(at)) return end ?? at;
        this.lookAtFigure(at, line.titleCase);
      }
      if (endsInLetters(lexemes, at) || found.has(namedWith(lexemes, at))) found.add(at);
    }
    if (found.has(at)) for (const index of joinedTo(lexemes, at)) found.add(index);
    return at;
  }

  private lookAtFigure(at: number, titleCase: boolean): void {
    const { lexemes, found, models, patterns } = this;
    const { text } = lexemes[at] as Lexeme;
    if (isScore(lexemes, at)) found.add(at).add(at + 2);
    if (isAddress(lexemes, at) || isNamed(lexemes, at, titleCase)) {
      found.add(at);
      if (/^\d{3}$/.test(text)) models.add(text);
    }
    if (isModel(lexemes, at, models, titleCase) || isCode(lexemes, at) || opensName(lexemes, at, titleCase, patterns)) found.add(at);
  }
}

/** The numerals of a text that are names, the dates among them. All numbers are indexes in the lexemes; `figures`: where they can stand. */
export function* namesIn(
  lexemes: readonly Lexeme[],
  figures: readonly number[],
  dates: ReadonlySet<number>,
  patterns: NumberPatterns,
): InTurns<ReadonlySet<number>> {
  const names = new Names(lexemes, patterns, dates);
  let line: Line | null = null;
  let end = -1;
  let seen = -1;
  yield* eachInTurns(figures, (at) => {
    if (at >= end) {
      let first = at;
      while (first > 0 && lexemes[first - 1]?.kind !== 'break') first--;
      end = at;
      while (end < lexemes.length && lexemes[end]?.kind !== 'break') end++;
      line = lineOf(lexemes, { first, last: end }, patterns);
      if (line.names) names.addAll(line.names);
    }
    if (line && at > seen) seen = names.look(at, line);
  });
  return names.found;
}
