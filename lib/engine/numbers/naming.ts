/** Marks numerals that name or number something and count nothing: identifiers, addresses, telephone numbers, list markers, page furniture. */

import type { NumberPatterns } from '../languages/language.ts';
import { is } from '../languages/vocabulary.ts';
import type { Lexeme } from './lexemes.ts';
import { isCapitalised, isHyphen, isPlural, markAt, wordAt } from './look.ts';
import { markLine } from './naming-lines.ts';
import { isAddress, isScore, markTelephone } from './naming-places.ts';
import { markRuns } from './naming-runs.ts';
import { numeralValue } from './numeral-value.ts';
import { currencyAt, unitAfter } from './parse-unit.ts';
import { isTimeUnit } from './unit-kinds.ts';

/** True where the numeral stands behind a currency sign or code. */
const priced = (lexemes: readonly Lexeme[], at: number): boolean => [1, 2].some((back) => currencyAt(lexemes, at - back)?.next === at);

/** "million", "bn". */
const isScale = (lexeme: Lexeme | undefined): boolean => lexeme?.number.scale !== undefined || lexeme?.number.suffix !== undefined;

/** A capitalised name directly before the figure: "Apollo 11". In headlines that capitalise every word that says nothing. */
function isNamed(lexemes: readonly Lexeme[], at: number, titleCase: boolean): boolean {
  const before = lexemes[at - 1];
  const lexeme = lexemes[at] as Lexeme;
  if (before?.kind !== 'word') return false;
  const plural = isPlural(lexemes[at + 1]);
  if (is(before, 'namedByNumber') && !(before.lower.length === 1 && !isCapitalised(before))) {
    const time = is(before, 'countedOrNamed') && !isCapitalised(before);
    const counted = unitAfter(lexemes, at + 1);
    // "on the day five people came", not "day five of the cup"
    const follows = lexemes[at + 1];
    const day =
      is(before, 'timeUnit') && lexeme.kind === 'word' && !is(lexeme, 'one') && follows?.kind === 'word' && !is(follows, 'genitive');
    if (!(time && (plural || isCapitalised(lexemes[at + 1]))) && !counted && !day && (!is(follows, 'genitive') || is(before, 'dayNoun')))
      return true;
  }
  if (lexeme.kind === 'word') return isCapitalised(lexeme) && !titleCase;
  if (titleCase || !isCapitalised(before) || is(before, 'functionOpener')) return false;
  if (/[, ]\d{3}|\./.test(lexeme.text) && !/\.0?$/.test(lexeme.text)) return false;
  if (unitAfter(lexemes, at + 1) || isScale(lexemes[at + 1])) return false;
  return !plural;
}

/** "articles 5, 6 and 7", "grades three through eight", "6-4": over what joins a marked number to the next. */
function markOn(lexemes: readonly Lexeme[], marks: Uint8Array, at: number): void {
  const named = is(lexemes[at - 1], 'namedByNumber');
  for (let on = at, listed = true; listed; on += 2) {
    const joiner = lexemes[on + 1];
    const next = lexemes[on + 2];
    if (!joiner || !next || !(next.kind === 'numeral' || next.number.cardinal !== undefined)) return;
    listed = named && (is(joiner, 'seriesJoiner') || joiner.text === ',') && !isPlural(lexemes[on + 3]) && !unitAfter(lexemes, on + 3);
    if (listed || (isHyphen(markAt(lexemes, on + 1)) && joiner.glued && next.glued)) marks[on + 2] = 1;
  }
}

/** "the 757", after "a Boeing 757"; "a 737 Max": three digits that name a thing after an article. */
function isModel(lexemes: readonly Lexeme[], at: number, models: ReadonlySet<string>, titleCase: boolean): boolean {
  if (!is(lexemes[at - 1], 'determiner') || !/^\d{3}$/.test(lexemes[at]?.text ?? '')) return false;
  const next = lexemes[at + 1];
  if (isPlural(next) || unitAfter(lexemes, at + 1) || next?.number.scale !== undefined) return false;
  if (models.has(lexemes[at]?.text ?? '')) return true;
  return is(lexemes[at - 1], 'indefiniteArticle') && !titleCase && isCapitalised(next);
}

/** Marks every numeral of the text that is a name, in `marks`, one entry a lexeme. */
export function markNames(lexemes: readonly Lexeme[], marks: Uint8Array, patterns: NumberPatterns): void {
  markRuns(lexemes, marks);
  const models = new Set<string>();
  let titleCase = false;
  let lineFrom = -1;
  for (let at = 0; at < lexemes.length; at++) {
    const lexeme = lexemes[at] as Lexeme;
    if (lexeme.kind === 'break') {
      lineFrom = -1;
      continue;
    }
    if (lineFrom < 0) {
      lineFrom = at;
      let end = at;
      while (end < lexemes.length && lexemes[end]?.kind !== 'break') end++;
      titleCase = markLine(lexemes, marks, { first: at, last: end }, patterns);
    }
    const spelled = lexeme.kind === 'word' && lexeme.number.cardinal !== undefined;
    if (spelled && isNamed(lexemes, at, titleCase)) marks[at] = 1;
    if (spelled && marks[at]) markOn(lexemes, marks, at);
    if (lexeme.kind !== 'numeral') continue;
    const before = lexemes[at - 1];
    const next = lexemes[at + 1];
    const money = priced(lexemes, at);
    if (numeralValue(lexeme.text) === null) {
      marks[at] = 1;
      continue;
    }
    if (!money) {
      const end = markTelephone(lexemes, marks, at);
      if (end > at || marks[at]) {
        at = end;
        continue;
      }
      if (
        lexeme.glued &&
        isHyphen(markAt(lexemes, at - 1)) &&
        before?.glued &&
        lexemes[at - 2]?.kind === 'word' &&
        !is(lexemes[at - 2], 'hyphenLink') &&
        lexemes[at - 2]?.number.unit === undefined &&
        lexemes[at - 2]?.number.suffix === undefined
      )
        marks[at] = 1;
      if (lexeme.glued && markAt(lexemes, at - 1) === '.') marks[at] = 1;
      if (markAt(lexemes, at - 1) === '[' || (markAt(lexemes, at - 1) === '(' && markAt(lexemes, at + 1) === ')')) marks[at] = 1;
      if (markAt(lexemes, at - 1) === '.' && is(lexemes[at - 2], 'numberSign')) marks[at] = 1;
      if (isScore(lexemes, at)) marks[at] = marks[at + 2] = 1;
      if (isAddress(lexemes, at) || isNamed(lexemes, at, titleCase)) {
        marks[at] = 1;
        if (/^\d{3}$/.test(lexeme.text)) models.add(lexeme.text);
      } else if (isModel(lexemes, at, models, titleCase)) marks[at] = 1;
      if (/^\d{7,}$/.test(lexeme.text)) marks[at] = 1;
      if (/^\d{5}$/.test(lexeme.text) && before?.kind === 'word' && /^[A-Z]{2}$/.test(before.text)) marks[at] = 1;
      if (
        patterns.names.get(lexeme.text)?.has(wordAt(lexemes, at + 1)) &&
        (isCapitalised(next) || !isTimeUnit(next?.number.unit?.unit ?? null))
      )
        marks[at] = 1;
      if (next?.glued && next.text === '(') marks[at] = 1;
      // "the 14700 block of Lantern Road", "6 On Our Coast"
      if (is(lexemes[at + 1], 'blockNoun') && is(lexemes[at + 2], 'genitive')) marks[at] = 1;
      if (!titleCase && isCapitalised(next) && (is(next, 'preposition') || is(next, 'possessiveDeterminer'))) marks[at] = 1;
    }
    if (next?.kind === 'word' && next.glued && !isScale(next) && !unitAfter(lexemes, at + 1)) marks[at] = 1;
    if (next?.kind === 'word' && next.glued && next.lower === 's') marks[at] = 1;
    if (marks[at]) markOn(lexemes, marks, at);
  }
}
