/** Runs of numerals, words and marks with no space between them, whose numerals count nothing. */
import { is } from '../../languages/vocabulary.ts';
import type { Range } from '../../reading.ts';
import type { Lexeme } from '../parse/lexemes.ts';
import { isHyphen, markAt } from '../parse/look.ts';
import { numeralValue } from '../parse/numeral-value.ts';
import { currencyAt, unitAfter } from '../parse/parse-unit.ts';
import { isMoney } from '../parse/unit-kinds.ts';

/** True where an amount of money ends at `at`: "$5", "67c". */
const isPrice = (lexemes: readonly Lexeme[], at: number): boolean => {
  const figure = lexemes[at]?.kind === 'numeral' ? at : at - 1;
  const unit = unitAfter(lexemes, figure + 1)?.unit ?? null;
  return [1, 2].some((back) => currencyAt(lexemes, figure - back)?.next === figure) || unit === '$' || isMoney(unit);
};

/** Links, codes, versions, dates in figures. */
export function codesIn(lexemes: readonly Lexeme[]): readonly Range[] {
  const found: Range[] = [];
  for (let first = 0; first < lexemes.length; ) {
    let last = first + 1;
    if (!lexemes[last]?.glued) {
      first = last;
      continue;
    }
    let numerals = lexemes[first]?.kind === 'numeral' ? 1 : 0;
    let slashes = 0;
    let odd = false;
    while (last < lexemes.length && lexemes[last]?.glued && lexemes[last]?.kind !== 'break') {
      const lexeme = lexemes[last] as Lexeme;
      if (lexeme.kind === 'numeral' && /\d/.test(lexeme.text)) numerals++;
      if (lexeme.text === '/') slashes++;
      if (/^[_@=\\#&^]$/.test(lexeme.text) || (lexeme.text === ':' && lexemes[last + 1]?.glued)) odd = true;
      if (
        lexeme.text === '.' &&
        lexemes[last + 1]?.glued &&
        lexemes[last + 1]?.kind === 'word' &&
        (lexemes[last + 1]?.text.length ?? 0) > 1 &&
        lexemes[last - 1]?.kind === 'word'
      )
        odd = true;
      if (lexeme.text === '\u2014' || (lexeme.text === ',' && lexemes[last + 1]?.kind === 'word')) break;
      last++;
    }
    const opens = markAt(lexemes, first) === '#' || markAt(lexemes, first) === '@';
    const fraction = slashes === 1 && numerals <= 3;
    let slashed = false;
    if (numerals > 0 && slashes > 0) {
      for (let i = first; i < last; i++) {
        if (markAt(lexemes, i) !== '/') continue;
        const [above, below] = [numeralValue(lexemes[i - 1]?.text ?? ''), numeralValue(lexemes[i + 1]?.text ?? '')];
        const plain = above !== null && below !== null && above < below && [2, 3, 4, 5, 6, 8, 10].includes(below);
        const share = plain && (is(lexemes[i + 2], 'fractionOf') || lexemes[i - 2]?.kind === 'numeral');
        // "40km/h", "£12/month", "67c/litre", "$5/kg"
        const per = lexemes[i + 1];
        const unit =
          (lexemes[i - 1]?.kind === 'word' && is(per, 'unitAbbreviation')) ||
          (isPrice(lexemes, i - 1) && (is(per, 'unitAbbreviation') || per?.number.unit !== undefined)) ||
          is(per, 'timeUnit') ||
          is(per, 'partOfDay') ||
          is(per, 'perHead');
        if (!(fraction && (share || unit))) slashed = true;
      }
    }
    let hyphened = 0;
    for (let i = first; numerals >= 3 && i < last; i++)
      if (isHyphen(markAt(lexemes, i)) && lexemes[i - 1]?.kind === 'numeral' && lexemes[i + 1]?.kind === 'numeral' && i > first) hyphened++;
    const coded =
      numerals > 0 &&
      last - first > 2 &&
      lexemes
        .slice(first, last)
        .some(
          (lexeme, i) =>
            lexeme.kind === 'numeral' && numeralValue(lexeme.text) === null && i > 0 && isHyphen(markAt(lexemes, first + i - 1)),
        );
    if (opens || odd || coded || slashed || (numerals >= 3 && hyphened >= 2)) found.push({ first, last });
    first = last;
  }
  return found;
}
