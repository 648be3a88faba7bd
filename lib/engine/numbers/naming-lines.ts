/** What a line tells of its numerals: that they belong to the page, that one is the number of the line. */
import type { NumberPatterns } from '../languages/language.ts';
import type { Range } from '../reading.ts';
import type { Lexeme } from './lexemes.ts';
import { isCapitalised } from './look.ts';

/** True for a short line that belongs to the page and not to the article. */
function isFurniture(words: readonly string[], { furniture }: NumberPatterns): boolean {
  if (words.length > 6 || words.length === 0) return false;
  return furniture.test(words.join(' '));
}

/** A line of the text. */
export interface Line {
  /** Lexemes that name nothing of the article. */
  readonly names: Range | null;
  /** True for a headline that capitalises every word. */
  readonly titleCase: boolean;
}

/** What the line of the lexemes `first` to `last` is. */
export function lineOf(lexemes: readonly Lexeme[], { first, last }: Range, patterns: NumberPatterns): Line {
  const line = lexemes.slice(first, last);
  const words = line.filter((lexeme) => lexeme.kind !== 'mark');
  const alone = line.length === 1 && line[0]?.kind === 'numeral' && first > 0;
  const spelled = words.slice(0, 7).map((word) => word.lower);
  const number = numberOf(line);
  const long = words.filter((word) => word.kind === 'word' && word.text.length > 3);
  return {
    names:
      alone || isFurniture(spelled, patterns)
        ? { first, last }
        : number !== null
          ? { first: first + number, last: first + number + 1 }
          : null,
    titleCase: long.length >= 3 && long.filter((word) => isCapitalised(word)).length / long.length > 0.7,
  };
}

/** Where the number of a line in a list stands in it: "(2) Rents", "2. Rents"; null: it has none. */
function numberOf(line: readonly Lexeme[]): number | null {
  const at = line[0]?.kind === 'mark' && line[0].text === '(' ? 1 : 0;
  if (line[at]?.kind !== 'numeral' || !/^\d{1,2}$/.test(line[at]?.text ?? '')) return null;
  const mark = line[at + 1];
  return mark?.kind === 'mark' && (mark.text === ')' || (mark.text === '.' && isCapitalised(line[at + 2]))) ? at : null;
}
