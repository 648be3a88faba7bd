/** Marks the numerals of lines that belong to the page, and those that open a line as its number. */
import type { NumberPatterns } from '../languages/language.ts';
import type { Range } from '../reading.ts';
import type { Lexeme } from './lexemes.ts';
import { isCapitalised } from './look.ts';

/** True for a short line that belongs to the page and not to the article. */
function isFurniture(words: readonly string[], { furniture }: NumberPatterns): boolean {
  if (words.length > 6 || words.length === 0) return false;
  return furniture.test(words.join(' '));
}

/** Marks the numerals of a line that name nothing of the article. True for a headline that capitalises every word. */
export function markLine(lexemes: readonly Lexeme[], marks: Uint8Array, { first, last }: Range, patterns: NumberPatterns): boolean {
  const line = lexemes.slice(first, last);
  const words = line.filter((lexeme) => lexeme.kind !== 'mark');
  const alone = line.length === 1 && line[0]?.kind === 'numeral' && first > 0;
  if (
    alone ||
    isFurniture(
      words.slice(0, 7).map((word) => word.lower),
      patterns,
    )
  )
    marks.fill(1, first, last);
  const opener = line[0]?.kind === 'mark' && line[0].text === '(' ? 1 : 0;
  if (line[opener]?.kind === 'numeral' && /^\d{1,2}$/.test(line[opener]?.text ?? '')) {
    const mark = line[opener + 1];
    if (mark?.kind === 'mark' && (mark.text === ')' || (mark.text === '.' && isCapitalised(line[opener + 2])))) marks[first + opener] = 1;
  }
  const long = words.filter((word) => word.kind === 'word' && word.text.length > 3);
  return long.length >= 3 && long.filter((word) => isCapitalised(word)).length / long.length > 0.7;
}
