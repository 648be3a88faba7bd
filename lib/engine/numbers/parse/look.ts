/** Small looks at the lexemes around a place. Out of range reads as nothing, so that no rule tests bounds. */
import { isPluralForm } from '../../text/word-forms.ts';
import type { Lexeme } from './lexemes.ts';

/** The lower-case word at `at`, or '' where there is none. */
export function wordAt(lexemes: readonly Lexeme[], at: number): string {
  const lexeme = lexemes[at];
  return lexeme?.kind === 'word' ? lexeme.lower : '';
}

/** The mark at `at`, or ''. */
export function markAt(lexemes: readonly Lexeme[], at: number): string {
  const lexeme = lexemes[at];
  return lexeme?.kind === 'mark' ? lexeme.text : '';
}

/** Hyphens and short dashes; not the em dash, which parts sentences. */
export function isHyphen(mark: string): boolean {
  return mark !== '' && '-\u2010\u2011\u2012\u2013\u2212'.includes(mark);
}

/** Over a hyphen between two words ("twenty-five"): the index after it, or `at` where none stands there. */
export function acrossHyphen(lexemes: readonly Lexeme[], at: number): number {
  return isHyphen(markAt(lexemes, at)) && lexemes[at]?.glued && lexemes[at + 1]?.glued && lexemes[at + 1]?.kind !== 'break' ? at + 1 : at;
}

/** Begins with a capital letter. */
export function isCapitalised(lexeme: Lexeme | undefined): boolean {
  if (lexeme?.kind !== 'word') return false;
  const first = lexeme.text.charAt(0);
  return first !== first.toLowerCase();
}

/** Looks like a plural noun: lower case and ends as plurals do, or one of the irregular. */
export function isPlural(lexeme: Lexeme | undefined): boolean {
  if (lexeme?.kind !== 'word' || isCapitalised(lexeme)) return false;
  return isPluralForm(lexeme);
}
