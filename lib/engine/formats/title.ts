/** Headlines as manuals of style want them: with capitals, in the marks of another, short. English headlines alone are changed. */
import { endOf, trailing } from './ends.ts';
import { clean } from './escape.ts';
import { singleOutside, unclosed } from './marks.ts';

const MINOR = new Set(
  'a an the and but or nor for as at by in of on per to via from into like near onto past with amid vs v than'.split(' '),
);
/** Prepositions of five letters and more, which are no conjunctions too: in capitals after Chicago 18, not after MLA. */
const LONG = new Set(
  'about above across alongside amidst amongst concerning regarding versus against along among around behind below beneath beside between beyond despite during except inside outside through throughout toward towards under underneath upon within without'.split(
    ' ',
  ),
);

/** "1990s", "40th" and "£3bn" have no first letter to raise. */
const capital = (word: string) => word.replace(/^[^\p{L}\p{N}]*\p{Script=Latin}/u, (letter) => letter.toUpperCase());

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
      // "…, so the lift is shut": a conjunction; "so far" is none
      const joins = style === 'mla' && /,["”’]?$/u.test(words[at - 1] ?? '') && /^(?:so|yet)$/iu.test(word);
      const begins = at === 0 || at === words.length - 1 || beginsAfter(words[at - 1] ?? '', word, title);
      // "iPhone", "UK’s", "3D" have capitals of their own; "after-school" has two words
      if (/\p{Lu}/u.test(letters.slice(1)) || isAbbreviation(word)) return word;
      if (!begins && (joins || isMinor(letters.toLowerCase())))
        return /^\p{Lu}/u.test(letters) && letters.length > 1 ? word.toLowerCase() : word;
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

/** The name of an outlet as it calls itself where a page writes "the Guardian". */
export const titled = (outlet: string): string => outlet.replace(/^the (?=\p{Lu})/u, 'The ');

/** For between double marks: its own are single ones. */
export function insideMarks(title: string): string {
  const paired = singleOutside(title);
  if (paired !== null) return paired;
  return title.replace(/["“]([^"“”]*)["”]/gu, '‘$1’').replace(/[“”"]/gu, '’');
}

/** With a mark at its end, inside its own closing ones, unless it ends with one. */
export function withEnd(title: string, mark: string): string {
  const { before, mark: end, closing } = endOf(title, '.?!…,');
  if (end !== '' && (mark === '.' || end === ',')) return title;
  // marks that are no American ones keep what they enclose
  if (closing.endsWith('»')) return `${title}${mark}`;
  return `${before}${end}${mark}${closing}`;
}

const SHORT = 4;

/** The marks that part a title; in "40,000", "5:30" and "2024–25" they part nothing. */
const PARTS = /[;?!—]|(?<!\d)[:,–]|[:,–](?!\d)|\s-\s/u;

/** What closes the mark that opens a quotation. */
const CLOSES: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '"': '"', "'": "'" };
/** Words of a quotation at most that are kept so that it is whole. */
const WHOLE = 8;

const isMinorEnd = (word: string) => MINOR.has(word.toLowerCase().replace(/^["'“‘]/u, ''));

/** Without the minor words at its end. */
function withoutMinor(words: readonly string[]): string {
  let count = words.length;
  while (count > 1 && isMinorEnd(words[count - 1] ?? '')) count--;
  return words.slice(0, count).join(' ');
}

/** A title that begins with a quotation, up to where that is closed; where it is long, `short` is closed. */
function wholeQuotation(title: string, short: string): string {
  const words = title.split(' ');
  for (let count = 1; count <= Math.min(WHOLE, words.length); count++) {
    const first = words.slice(0, count).join(' ');
    if (unclosed(first).length > 0) continue;
    const { before, closing } = endOf(first.replace(/[,;:]$/u, ''), ',');
    return before + closing;
  }
  const bare = short.slice(0, short.length - trailing(short, '.…'));
  const marks = unclosed(bare).map((at) => CLOSES[bare.charAt(at)] ?? '');
  return bare + marks.reverse().join('');
}

/**
 * Its first words, up to a mark and without an article before or a minor word behind; of a quotation all or nothing. What asks or calls where
 * it ends does so still.
 */
export function shortTitle(title: string): string {
  const all = title.trim();
  const words = (all.split(PARTS).find((part) => part.trim() !== '') ?? all).trim().split(' ');
  if (words.length > 2 && /^(?:a|an|the)$/iu.test(words[0] ?? '')) words.shift();
  const first = withoutMinor(words.slice(0, SHORT));
  const [open] = unclosed(first);
  if (open === 0) return clean(wholeQuotation(all.slice(all.indexOf(first)), first));
  const short = open === undefined ? first : withoutMinor(first.slice(0, open).trim().split(' '));
  const asks = /^[?!]/u.exec(all.slice(all.indexOf(short) + short.length))?.[0] ?? '';
  return clean(short.slice(0, short.length - trailing(short, '.…')) + asks);
}
