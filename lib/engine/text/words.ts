/**
 * Cuts text into words and marks as Universal Dependencies English does ("don't" is "do" + "n't", "Khan's" is
 * "Khan" + "'s"), save that hyphenated words stay whole.
 *
 *   The Met's 11,000 officers won't, it said.
 *   ^^^ ^^^^^ ^^^^^^ ^^^^^^^^ ^^^^^^ ^^ ^^^^^
 */
import type { Language } from '../languages/language.ts';
import { inPlainLetters } from '../languages/plain-letters.ts';
import type { Document } from '../model.ts';
import type { Word } from '../reading.ts';
import { type InTurns, MANY_WORDS } from '../turn-by-turn.ts';
import { emphasisOf } from './emphasis.ts';
import { cliticAt, formAt, formOf, knownAt, type WordForm } from './word-forms.ts';

/**
 * One alternation, tried at one place at a time and never going back over what it took: addresses, without the marks after them;
 * abbreviations with inner dots; numbers that begin with a point, as ".22" and ".45-caliber"; numbers with their inner marks; words with inner apostrophes, hyphens and ampersands, or a plus at their end; runs of dots or
 * dashes; one mark. It is asked of a text {@link inPlainLetters}.
 */
const PIECE =
  /https?:\/\/(?:[.,:;!?…)\]}]*[^\s"'”’<>.,:;!?…)\]}])+|[@#]\w+|(?:[A-Za-z]\.){2,}(?:-(?:(?:[A-Za-z]\.)+|[A-Za-z]+))*|(?<=[\s(])\.\d{1,3}(?![\d,])(?:-[A-Za-z]+)*|\d+(?:[.,:/]\d+)*[A-Za-z%]*(?:[-–][A-Za-z\d]+(?:(?<=\d)\.\d+[A-Za-z%]*)?)*|['’]s(?<=(?:\d|[A-Z]\.)..)(?![A-Za-z\d])|[A-Za-z\uE000](?:[\w\uE000\u00AD\u200B-\u200D]|\.(?=[A-Z]{2})|&(?=[A-Z])|\+(?![A-Za-z\d+])|(?<=[A-Z]{2})\.(?=[A-Z]\))|(?<=\d)[.,](?=\d)|\.(?=(?:com|org|net|co\.uk|gov|io|info|edu|tv|news)(?![A-Za-z\d]))|(?<=\.co)\.(?=uk(?![A-Za-z\d]))|[‘'’](?=[A-Za-z])|[-‐‑](?=[A-Za-z\d])|(?<=-[A-Z]|-[A-Z]\.[A-Z])\.(?=[A-Z]\.|[),]))*|\.{2,}|…|[-–—]{2,}|``|''|‘‘|’’|[\uD800-\uDBFF][\uDC00-\uDFFF]|\S/g;

const INITIAL = /^[A-Z]$/;
/** "Lt-Gen." */
const PREFIX = /^[^\d.-]+-/;

/** A name, or another rank. */
const NAMES_AFTER = /^ [A-Z]/;

/** True for a word that a full stop after it belongs to. `after`: where that ends. */
function abbreviates(form: WordForm, before: Word | undefined, language: Language, text: string, after: number): boolean {
  const { classes } = knownAt(form, language);
  if (classes.has('abbreviation')) return true;
  if (form.lower.includes('-') && language.vocabulary.has(form.lower.replace(PREFIX, ''), 'abbreviation')) return true;
  // "Const. Bell": what stands for a role for short has a capital before a name
  if (form.upper && language.roleShortForms.has(`${form.lower}.`) && NAMES_AFTER.test(text.slice(after, after + 2))) return true;
  return INITIAL.test(form.plain) && (!classes.has('subjectPronoun') || isNamed(before, language, text, after));
}

/** The word after the full stop of an initial. */
const AFTER_INITIAL = /^ ([A-Z][\w'’-]*)(,? [a-z]|,)?/;

/**
 * "Mr I. Bell", "K. I. Bell", "counsel, I. Bell, said": what is a word elsewhere is an initial before a surname, where a title, an initial
 * or a comma leads to it; not "so do I. Bell said", nor after a first name, which a king may have: "a book on James I. Bell said".
 */
function isNamed(before: Word | undefined, language: Language, text: string, after: number): boolean {
  const [, next, goesOn] = AFTER_INITIAL.exec(inPlainLetters(text.slice(after, after + MOST_OF_SURNAME))) ?? [];
  if (!before || !next || language.starters.has(next)) return false;
  const { classes: own } = knownAt(formOf(next), language);
  if (OPENERS.some((name) => own.has(name))) return false;
  const { text: lead, classes } = before;
  return classes.has('honorific') || /^[A-Z]\.$/.test(lead) || (lead === ',' && goesOn !== undefined);
}

/** What a sentence opens with and no surname is: "Ana and, he says, I. Some, who". */
const OPENERS = ['functionOpener', 'smallWord', 'indefiniteDeterminer', 'timeNoun', 'relativeTime', 'negation', 'regularPlural'] as const;

/** Letters that are looked at for a surname. */
const MOST_OF_SURNAME = 32;

/** A rank after another, for short. */
const NEXT_SHORT = /^ ([A-Z][a-z]{1,5}\.)/;

/** True for a part of a rank beside another that is for short too: "Det. *Con.* Hale", "*Ch.* Insp. Hale"; alone it is a word or a name. */
function ranks(form: WordForm, before: Word | undefined, language: Language, text: string, after: number): boolean {
  if (!form.upper || !knownAt(form, language).classes.has('shortRank') || !NAMES_AFTER.test(text.slice(after, after + 2))) return false;
  const next = NEXT_SHORT.exec(text.slice(after, after + 8))?.[1];
  return [before?.lower, next?.toLowerCase()].some((word) => word?.endsWith('.') === true && language.roleShortForms.has(word));
}

/** True for "No" in "No. 2", "Rs" in "Rs.500". `after`: where its full stop ends. */
const counts = (form: WordForm, language: Language, text: string, after: number): boolean =>
  form.upper && knownAt(form, language).classes.has('numeroSign') && /^ ?\d/.test(text.slice(after, after + 2));

/** True for a word with its full stop, which ends at `after`. */
const isShort = (form: WordForm, before: Word | undefined, language: Language, text: string, after: number): boolean =>
  abbreviates(form, before, language, text, after) || ranks(form, before, language, text, after) || counts(form, language, text, after);

const STOP = 46;

/** What every mark and letter below 128 can do in the plain words that need no pattern: SPACE parts, LETTER goes on, END ends a word and is a token. */
const [OTHER, SPACE, LETTER, END] = [0, 1, 2, 3];
const PLAIN = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return /[a-z]/i.test(character) ? LETTER : /[ \n]/.test(character) ? SPACE : /[,;!?()[\]"]/.test(character) ? END : OTHER;
});
const plainAt = (text: string, at: number): number => PLAIN[text.charCodeAt(at)] ?? OTHER;

/** Where the plain word or mark at `start` ends: letters of ASCII up to a space or mark; −1 where {@link PIECE} has to say. */
function plainEnd(text: string, start: number): number {
  const first = plainAt(text, start);
  if (first === END) return start + 1;
  let end = start;
  while (plainAt(text, end) === LETTER) end++;
  if (end === start) return -1;
  const next = plainAt(text, end);
  // a full stop ends the word where a space comes after; one letter may be the first of "U.S."
  const stop = next === OTHER && end - start > 1 && text.charCodeAt(end) === STOP && plainAt(text, end + 1) === SPACE;
  return next === SPACE || next === END || stop ? end : -1;
}

/** The words and marks of the document's blocks, in order. Each lies inside its block. */
export function* findWords({ text, blocks }: Pick<Document, 'text' | 'blocks'>, language: Language): InTurns<Word[]> {
  const words: Word[] = [];
  let turn = MANY_WORDS;
  const plain = inPlainLetters(text);
  const add = (start: number, end: number, block: number, form = formAt(text, start, end)) => {
    const { text, lower } = form;
    words.push({ start, end, text, lower, form, block, classes: knownAt(form, language).classes });
  };
  const emphasisAt = emphasisOf({ text });
  for (const [block, own] of blocks.entries()) {
    const { span } = own;
    const emphasis = emphasisAt(own);
    for (let at = span.start; at < span.end; ) {
      if (plainAt(text, at) === SPACE || emphasis.has(at)) {
        at++;
        continue;
      }
      if (words.length >= turn) {
        turn += MANY_WORDS;
        yield;
      }
      let end = plainEnd(text, at);
      if (end < 0) {
        PIECE.lastIndex = at;
        const match = PIECE.exec(plain);
        if (!match || match.index >= span.end) break;
        at = match.index;
        end = at + match[0].length;
      }
      end = Math.min(end, span.end);
      // some newsrooms write a horizontal bar for a dash
      const form = text[at] === '―' ? formAt('—', 0, 1) : formAt(text, at, end);
      if (end < span.end && text.charCodeAt(end) === STOP && isShort(form, words.at(-1), language, text, end + 1)) {
        add(at, end + 1, block);
        at = end + 1;
        continue;
      }
      const middle = at + cliticAt(form, language);
      if (middle === end) add(at, end, block, form);
      else {
        add(at, middle, block);
        add(middle, end, block);
      }
      at = end;
    }
  }
  return words;
}
