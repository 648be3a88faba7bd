/** What a line tells of its numerals: that they belong to the page, that one is the number of the line. */
import type { NumberPatterns } from '../../languages/language.ts';
import type { Range } from '../../reading.ts';
import type { Lexeme } from '../parse/lexemes.ts';
import { isCapitalised } from '../parse/look.ts';

/** Most words of a line that belongs to the page, and fewest long ones of a headline that capitalises every word. */
const [FURNITURE, TITLE] = [6, 3];

/** True for a short line that belongs to the page and not to the article. */
function isFurniture(lexemes: readonly Lexeme[], { first, last }: Range, { furniture }: NumberPatterns): boolean {
  const words: string[] = [];
  for (const { kind, lower } of lexemes.slice(first, last)) {
    if (kind === 'mark') continue;
    if (words.length === FURNITURE) return false;
    words.push(lower);
  }
  return words.length > 0 && furniture.test(words.join(' '));
}

/** A line of the text. */
export interface Line {
  /** Lexemes that name nothing of the article. */
  readonly names: Range | null;
  /** True for a headline that capitalises every word; looked at when first asked for. */
  readonly titleCase: boolean;
}

/** What the line of the lexemes `first` to `last` is. */
export function lineOf(lexemes: readonly Lexeme[], line: Range, patterns: NumberPatterns): Line {
  const { first, last } = line;
  const alone = last - first === 1 && lexemes[first]?.kind === 'numeral' && first > 0;
  const number = numberOf(lexemes, line);
  let titleCase: boolean | null = null;
  return {
    names: alone || isFurniture(lexemes, line, patterns) ? line : number === null ? null : { first: number, last: number + 1 },
    get titleCase() {
      titleCase ??= isTitleCase(lexemes, line);
      return titleCase;
    },
  };
}

function isTitleCase(lexemes: readonly Lexeme[], { first, last }: Range): boolean {
  // a sentence
  if (lexemes[last - 1]?.text === '.') return false;
  const long = lexemes.slice(first, last).filter(({ kind, text }) => kind === 'word' && text.length > 3);
  return long.length >= TITLE && long.filter(isCapitalised).length / long.length > 0.7;
}

/** The lexeme that is the number of a line in a list: "(2) Rents", "2. Rents"; null: it has none. */
function numberOf(lexemes: readonly Lexeme[], { first, last }: Range): number | null {
  const at = lexemes[first]?.kind === 'mark' && lexemes[first].text === '(' ? first + 1 : first;
  if (at + 1 >= last || lexemes[at]?.kind !== 'numeral' || !/^\d{1,2}$/.test(lexemes[at].text)) return null;
  const { kind, text } = lexemes[at + 1] as Lexeme;
  return kind === 'mark' && (text === ')' || (text === '.' && isCapitalised(lexemes[at + 2]))) ? at : null;
}
