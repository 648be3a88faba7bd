/** Headlines as manuals of style want them: with capitals, in the marks of another, short. English headlines alone are changed. */
import { endOf, trailing } from './ends.ts';
import { clean } from './escape.ts';

const MINOR = new Set('a an the and but or nor for as at by in of on per to via from into like near onto past with vs v than'.split(' '));
/** Prepositions of five letters and more, which are no conjunctions too: in capitals after Chicago 18, not after MLA. */
const LONG = new Set(
  'about above across against along among around behind below beneath beside between beyond despite during except inside outside through throughout toward towards under underneath upon within without'.split(
    ' ',
  ),
);

/** "1990s", "40th" and "£3bn" have no first letter to raise. */
const capital = (word: string) => word.replace(/^[^\p{L}\p{N}]*\p{L}/u, (letter) => letter.toUpperCase());

/** "U.S.", "p.m.", "J.": their full stop ends no sentence. */
const isAbbreviation = (word: string) => /^[^\p{L}\p{N}]*(?:\p{L}\.)+["”’]?$/u.test(word);

/** True where a sentence or a subtitle begins with a word, by the one before it. Behind a full stop a small letter tells that it goes on, but in a title all of small letters. */
function beginsAfter(before: string, word: string, title: string): boolean {
  if (/[:?!–—]["”’]?$/u.test(before)) return true;
  return /\.["”’]?$/u.test(before) && !isAbbreviation(before) && (/^[^\p{L}]*\p{Lu}/u.test(word) || !/\p{Lu}/u.test(title));
}

/**
 * Capitals for all words but the minor ones. Letters that are capitals already stay, so that names keep their form; the rest of a headline
 * that is all in capitals stays too. Where the language is not known it is the one that is read: English.
 */
export function headlineCapitals(title: string, lang: string | null, style: 'mla' | 'chicago'): string {
  if (lang !== null && !/^en(?:-|$)/iu.test(lang)) return title;
  const words = title.split(' ');
  const isMinor = (word: string) => MINOR.has(word) || (style === 'mla' && LONG.has(word));
  return words
    .map((word, at) => {
      const letters = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/u.exec(word)?.[0] ?? '';
      const begins = at === 0 || at === words.length - 1 || beginsAfter(words[at - 1] ?? '', word, title);
      // "iPhone", "UK’s", "3D" have capitals of their own; "after-school" has two words
      if (/\p{Lu}/u.test(letters.slice(1)) || isAbbreviation(word)) return word;
      if (!begins && isMinor(letters.toLowerCase())) return /^\p{Lu}/u.test(letters) && letters.length > 1 ? word.toLowerCase() : word;
      return word
        .split('-')
        .map((part, index) => (index > 0 && isMinor(part.toLowerCase()) ? part : capital(part)))
        .join('-');
    })
    .join(' ');
}

/** With a capital after a colon, where a title of its own begins. */
export const withSubtitle = (title: string): string =>
  title.replace(/: ([‘“"]?)(\p{Ll})/gu, (_, mark: string, letter: string) => `: ${mark}${letter.toUpperCase()}`);

/** For between double marks: its own are single ones. */
export function insideMarks(title: string): string {
  return title.replace(/["“]([^"“”]*)["”]/gu, '‘$1’').replace(/[“”"]/gu, '’');
}

/** With a mark at its end, inside its own closing ones, unless it ends with one. */
export function withEnd(title: string, mark: string): string {
  const { before, mark: end, closing } = endOf(title, '.?!…,');
  if (end !== '' && (mark === '.' || end === ',')) return title;
  return `${before}${end}${mark}${closing}`;
}

const SHORT = 4;

/** The marks that part a title; in "40,000", "5:30" and "2024–25" they part nothing. */
const PARTS = /[;?!—]|(?<!\d)[:,–]|[:,–](?!\d)|\s-\s/u;

/** Its first words, up to a mark and without an article before or a minor word behind. What asks or calls to its end does so still. */
export function shortTitle(title: string): string {
  const words = (title.split(PARTS).find((part) => part.trim() !== '') ?? title).trim().split(' ');
  if (words.length > 2 && /^(?:a|an|the)$/iu.test(words[0] ?? '')) words.shift();
  const short = words.slice(0, SHORT);
  while (short.length > 1 && MINOR.has((short.at(-1) ?? '').toLowerCase())) short.pop();
  const open = (text: string) => (text.match(/[‘“]/gu) ?? []).length > (text.match(/[’”]/gu) ?? []).length;
  // a mark of direction may have lost its end
  const whole = short.join(' ');
  const { before, mark, closing } = endOf(title.trim(), '?!');
  if (mark !== '' && before.endsWith(whole)) return clean(`${whole}${mark}${closing}`);
  const joined = clean(whole.slice(0, whole.length - trailing(whole, '.…')));
  return open(joined) ? `${joined}’` : joined;
}
