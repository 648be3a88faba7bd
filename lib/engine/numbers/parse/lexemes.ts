/**
 * Cuts text into words, numerals, marks and line breaks for the number grammar. One pass, no backtracking.
 * It is not the tokeniser: a numeral is one lexeme with its grouping ("1,234.5", "10 000"), and every hyphen is a mark.
 */

import type { Language, NumberPatterns } from '../../languages/language.ts';
import { NO_NUMBER, type NumberWord } from '../../languages/number-words.ts';
import { type Classed, NO_CLASSES } from '../../languages/vocabulary.ts';
import type { Span } from '../../model.ts';
import { formAt, formOf, type KnownForm, knownAt, type WordForm } from '../../text/word-forms.ts';
import { type InTurns, MANY_WORDS } from '../../turn-by-turn.ts';

/** A piece of the text. Words and marks have what the language says of them; numerals and breaks have nothing of it. */
export interface Lexeme extends Span, Classed {
  readonly kind: 'word' | 'numeral' | 'mark' | 'break';
  /** Without soft hyphens and other invisible characters; full-width digits as ASCII; spaces that group digits as one space. */
  readonly text: string;
  readonly lower: string;
  /** True where nothing stands between it and the lexeme before. */
  readonly glued: boolean;
  /** What it is in numbers. */
  readonly number: NumberWord;
}

type NumberWords = ReadonlyMap<string, NumberWord>;

const OTHER_LETTER = /[\p{L}\p{M}]/u;
const VULGAR = /[½⅓⅔¼¾⅕⅖⅗⅘⅙⅛⅜⅝⅞]/;
const SPACE = /\s/;
/** Soft hyphen, zero-width space and joiners, word joiner, byte order mark, direction marks. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/;
/** Spaces that newsrooms put between groups of three digits. */
const GROUP_SPACE = /[ \u00A0\u2007\u2009\u202F]/;

/** A digit that {@link digitOf} does not read, beside one that it does. */
const OTHER_DIGIT = /(?![0-9\uFF10-\uFF19])\p{Nd}/u;

/** The ASCII digit that a character stands for, or '' where it is none. Only ASCII and full-width digits are read. */
function digitOf(character: string): string {
  if (character >= '0' && character <= '9') return character;
  if (character >= '\uFF10' && character <= '\uFF19') return String.fromCharCode(character.charCodeAt(0) - 0xfee0);
  return '';
}

/** What makes money of digits after a single letter, with a word of scale: "N200", "R5.50", "N5bn"; but not "N95", the N4. */
const MONEY = /^(?:\d{3}|\d+(?:[.,]\d| ?(\p{L}+)))/u;

/** … after letters that stand for much else: "K4,500", "K4.7 million"; but not "K2", "P45". */
const SUM = /^(?:\d{1,3},\d{3}|\d+(?:\.\d+)?[ -]?(\p{L}+))/u;

/** … and after the name of a nation, parts of its money: "US87 cents", "US67.74c"; but not "US87", "US87 carriers". */
const PARTS = /^\d+(?:\.\d+)? ?(\p{L}+)/u;

/** No number, unit or word that a rule asks for is longer; the rest of a longer run is skipped over, so that time stays linear. */
const LONGEST = 64;

const [SPACE_CODE, APOSTROPHE, STOP, DIGIT_0, DIGIT_9] = [32, 39, 46, 48, 57];
/** True for a letter of ASCII: both cases differ by one bit. */
const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

/** True for a letter, or a mark on one. */
const isOfWord = (character: string): boolean => isLetter(character.charCodeAt(0)) || (character > '\x7F' && OTHER_LETTER.test(character));

/** True for a mark of ASCII that no number begins with: all but digits, letters, white space and the full stop. */
const isMark = (code: number): boolean =>
  code > SPACE_CODE && code < 127 && code !== STOP && !(code >= DIGIT_0 && code <= DIGIT_9) && !isLetter(code);

/** A piece of the text without what is invisible in it, and where it ends. */
interface Piece {
  readonly clean: string;
  readonly end: number;
}

/** Three digits and no more at `from`, whatever invisible characters stand between. */
function isGroup(text: string, from: number): boolean {
  let digits = 0;
  for (let i = from; i < text.length && i < from + 8; i++) {
    if (digitOf(text.charAt(i))) digits++;
    else if (!INVISIBLE.test(text.charAt(i))) break;
  }
  return digits === 3;
}

/** Digits in groups with commas, as most newsrooms have them: an article that has some groups none with plain spaces. */
const COMMAS = /\d,\d{3}(?!\d)/;

/** "400 | 737 Max jets", "30 | 787-9 jets": three digits that are a name with what follows them. `at`: where they stand. */
function isModelAt(text: string, at: number, { names }: NumberPatterns): boolean {
  const [, number = '', word = '', variant] = /^(\d{3})(?:[ -]?([A-Za-z]+)|(-\d{1,2})(?!\d| \d{3}))?/.exec(text.slice(at, at + 20)) ?? [];
  return variant !== undefined || names.get(number)?.has(word.toLowerCase()) === true;
}

/** The numeral that begins at `at`. `spaced`: whether a space at an index may part its digits. */
function numeralFrom(text: string, at: number, spaced: (space: number) => boolean): Piece {
  let clean = '';
  let run = 0;
  let onlySpaces = true;
  let i = at;
  let end = at;
  while (i < text.length) {
    const character = text.charAt(i);
    const digit = digitOf(character);
    if (digit) {
      if (clean.length < LONGEST) clean += digit;
      run++;
      end = ++i;
    } else if (INVISIBLE.test(character)) i++;
    else if ((character === '.' || character === ',' || character === '\uFF0C' || character === '\uFF0E') && digitOf(text.charAt(i + 1))) {
      if (clean.length < LONGEST) clean += character === '\uFF0C' ? ',' : character === '\uFF0E' ? '.' : character;
      run = 0;
      onlySpaces = false;
      i++;
    } else if (onlySpaces && run > 0 && run <= 3 && GROUP_SPACE.test(character) && !clean.startsWith('0') && spaced(i)) {
      if (clean.length < LONGEST) clean += ' ';
      run = 0;
      i++;
    } else break;
  }
  // digits of two scripts in one run: nobody's number
  const before = at > 0 && OTHER_DIGIT.test(text.charAt(at - 1));
  for (; OTHER_DIGIT.test(text.charAt(i)); end = ++i) clean = '?';
  return { clean: before ? '?' : clean, end };
}

/** True where the digits at `digits`, right after the letters `clean`, are money: "N5bn". The word ends before them then. */
function opensMoney(text: string, clean: string, digits: number, words: NumberWords): boolean {
  const { prefix, nation } = words.get(clean.toLowerCase()) ?? NO_NUMBER;
  if (nation !== undefined && clean === clean.toUpperCase()) {
    const part = words.get(PARTS.exec(text.slice(digits, digits + 16))?.[1]?.toLowerCase() ?? '');
    if (part?.currency && part.currency.factor < 1) return true;
    if (part?.letters?.some(({ unit, factor }) => unit === '$' && factor < 1)) return true;
  }
  if (!prefix || (prefix.cased !== null && !prefix.cased.includes(clean))) return false;
  if (clean.length > 1 && !prefix.sum) return true;
  const money = (prefix.sum ? SUM : MONEY).exec(text.slice(digits, digits + 16));
  const scale = words.get(money?.[1]?.toLowerCase() ?? '');
  return money !== null && (money[1] === undefined || (scale?.scale ?? scale?.suffix) !== undefined);
}

/** The word that begins at `at`. */
function wordFrom(text: string, at: number, words: NumberWords): Piece {
  let clean = '';
  let i = at;
  let end = at;
  while (i < text.length) {
    const character = text.charAt(i);
    if (INVISIBLE.test(character)) {
      i++;
      continue;
    }
    const digit = digitOf(character);
    if (digit) {
      const money =
        i === end &&
        clean.length < 5 &&
        (opensMoney(text, clean, i, words) || words.get(clean.toLowerCase())?.signs?.has(text.charAt(at - 1)));
      if (money) break;
      if (clean.length < LONGEST) clean += digit;
    } else if (isOfWord(character)) {
      if (clean.length < LONGEST) clean += character;
    } else if ((character === "'" || character === '\u2019') && clean && isOfWord(text.charAt(i + 1))) {
      if (clean.length < LONGEST) clean += "'";
    } else if (character === ',' && i === end && digitOf(text.charAt(i - 1)) && isGroup(text, i + 1)) {
      // "XYZ4,500": all of it is of the word, and the groups are no numbers
      if (clean.length < LONGEST) clean += ',';
    } else break;
    end = ++i;
  }
  return { clean, end };
}

/** A word of ASCII letters alone, most words: where it ends; `at` where {@link wordFrom} has to read it. */
function plainEnd(text: string, at: number): number {
  let end = at;
  while (isLetter(text.charCodeAt(end))) end++;
  const next = end < text.length ? text.charCodeAt(end) : SPACE_CODE;
  // digits, apostrophes and all beyond ASCII may go on with it
  return next < 128 && next !== APOSTROPHE && !(next >= DIGIT_0 && next <= DIGIT_9) && end - at <= LONGEST ? end : at;
}

const isBreak = (character: string): boolean =>
  character === '\n' || character === '\r' || character === '\u2028' || character === '\u2029';

/** True for "$" in "$.50"; the full stop in "Rs.500" is the word's. */
const isSign = (lexeme: Lexeme | undefined): boolean => lexeme?.kind === 'mark' && lexeme.number.prefix !== undefined;

/** What numerals and line breaks are to the vocabulary. */
const UNKNOWN = { classes: NO_CLASSES, number: NO_NUMBER };

/** The lexemes of a text in a language. */
export function* lexemesOf(text: string, language: Language): InTurns<readonly Lexeme[]> {
  const { numberWords, numberPatterns } = language;
  const commas = COMMAS.test(text);
  const spaced = (space: number): boolean =>
    !(commas && text.charAt(space) === ' ') && isGroup(text, space + 1) && !isModelAt(text, space + 1, numberPatterns);
  const lexemes: Lexeme[] = [];
  let at = 0;
  let glued = false;
  let turn = MANY_WORDS;

  const push = (kind: Lexeme['kind'], end: number, clean: string, lower = clean, known: KnownForm | null = null): void => {
    const { classes, number } = known ?? UNKNOWN;
    lexemes.push({ kind, start: at, end, text: clean, lower, glued, classes, number });
    at = end;
    glued = true;
  };
  const pushWord = (kind: 'word' | 'mark', end: number, form: WordForm): void =>
    push(kind, end, form.text, form.lower, knownAt(form, language));

  while (at < text.length) {
    if (lexemes.length >= turn) {
      turn += MANY_WORDS;
      yield;
    }
    const code = text.charCodeAt(at);
    if (code === SPACE_CODE) {
      at++;
      glued = false;
      continue;
    }
    const plain = isLetter(code) ? plainEnd(text, at) : at;
    if (plain > at) {
      pushWord('word', plain, formAt(text, at, plain));
      continue;
    }
    const character = text.charAt(at);
    if (isMark(code)) {
      pushWord('mark', at + 1, formAt(text, at, at + 1));
      continue;
    }
    if (isBreak(character)) {
      push('break', at + 1, '\n');
    } else if (SPACE.test(character)) {
      at++;
      glued = false;
    } else if (INVISIBLE.test(character)) at++;
    else if (digitOf(character)) {
      const { end, clean } = numeralFrom(text, at, spaced);
      push('numeral', end, clean);
    } else if (character === '.' && digitOf(text.charAt(at + 1)) && (!glued || isSign(lexemes.at(-1)))) {
      const { end, clean } = numeralFrom(text, at + 1, spaced);
      glued = at > 0 && !SPACE.test(text.charAt(at - 1));
      push('numeral', end, `0.${clean}`);
    } else if (VULGAR.test(character)) push('numeral', at + 1, character);
    else if (isOfWord(character)) {
      const { end, clean } = wordFrom(text, at, numberWords);
      pushWord('word', end, formOf(clean));
    } else pushWord('mark', at + 1, formOf(character));
  }
  return lexemes;
}
