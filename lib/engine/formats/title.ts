/** Headlines as manuals of style want them: with capitals, in the marks of another, short. English headlines alone are changed. */
import { endOf, trailing } from './ends.ts';
import { clean } from './escape.ts';
import type { Names } from './names-in-text.ts';
import { endFor, pairsOf } from './pairs.ts';
import { closerOf } from './quotation-marks.ts';
import { isFunctionWord, LONG, MINOR } from './small-words.ts';

/**
 * What is a conjunction in "after crews strike" and a preposition in "after the flood": MLA has capitals for the one alone (2.90). A noun by
 * itself, up to a mark or the end, makes no clause, nor does "being"; of more words a headline does not tell, and they are taken for one.
 */
const BEFORE_NOUN =
  /^(?:after|before|since|until|till) (?:being |(?:(?:an?|the|his|her|its|their|our) )?[^\s,;:?!]+(?:[,;:?!]|$| [–—-]))/iu;

/** "1990s", "40th" and "£3bn" have no first letter to raise. */
const capital = (word: string) => word.replace(/^[^\p{L}\p{N}]*\p{Script=Latin}/u, (letter) => letter.toUpperCase());

/** "U.S.", "p.m.", "J.": their full stop ends no sentence. */
export function isAbbreviation(word: string): boolean {
  const { before, mark } = endOf(word);
  return /^[^\p{L}\p{N}]*(?:\p{L}\.)+$/u.test(before + mark);
}

/** What follows the last blank; all of it where there is none. */
export const lastOf = (words: string): string => words.slice(words.lastIndexOf(' ') + 1);

/** True where a sentence or a subtitle begins with a word, by the one before it. Behind a full stop a small letter tells that it goes on, but in a title all of small letters. */
export function beginsAfter(before: string, word: string, title: string): boolean {
  const { mark } = endOf(before, ':?!–—.');
  return mark === '.' ? !isAbbreviation(before) && (/^[^\p{L}]*\p{Lu}/u.test(word) || !/\p{Lu}/u.test(title)) : mark !== '';
}

/** Where the language is not known it is the one that is read. */
export const isEnglish = (lang: string | null): boolean => lang === null || /^en(?:-|$)/iu.test(lang);

/**
 * Capitals for all words but the minor ones. Letters that are capitals already stay, so that names keep their form; the rest of a headline
 * that is all in capitals stays too.
 */
export function headlineCapitals(title: string, lang: string | null, style: 'mla' | 'chicago'): string {
  if (!isEnglish(lang)) return title;
  const words = title.split(' ');
  const isMla = style === 'mla';
  const isMinor = (word: string) => MINOR.has(word) || (isMla && LONG.has(word));
  return words
    .map((word, at) => {
      const letters = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/u.exec(word)?.[0] ?? '';
      // "…, so the lift is shut": a conjunction; "so far" is none
      const joins = isMla && endOf(words[at - 1] ?? '', ',').mark !== '' && /^(?:so|yet)$/iu.test(word);
      const begins = at === 0 || at === words.length - 1 || beginsAfter(words[at - 1] ?? '', word, title);
      // "iPhone", "UK’s", "3D" have capitals of their own; "after-school" has two words
      if (/\p{Lu}/u.test(letters.slice(1)) || isAbbreviation(word)) return word;
      const leads = isMla && BEFORE_NOUN.test(words.slice(at, at + 5).join(' '));
      if (!begins && (joins || leads || isMinor(letters.toLowerCase())))
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
  title.replace(/: ([^\p{L}\p{N}\s]?)(\p{Ll})/gu, (_, mark: string, letter: string) => `: ${mark}${letter.toUpperCase()}`);

/** The name of an outlet as it calls itself where a page writes "the Guardian". */
export const titled = (outlet: string): string => outlet.replace(/^the (?=\p{Lu})/u, 'The ');

/** With a mark at its end, inside its own closing ones, unless it ends with one. */
export function withEnd(title: string, mark: string): string {
  const { before, mark: end, closing } = endFor(title, '.?!…,');
  if (end !== '' && (mark === '.' || end === ',')) return title;
  // marks that are no American ones keep what they enclose
  if (closing.endsWith('»')) return `${title}${mark}`;
  return `${before}${end}${mark}${closing}`;
}

const SHORT = 4;

/** The marks that part a title; in "40,000", "5:30" and "2024–25" they part nothing. */
const PARTS = /[;?!—]|(?<!\d)[:,–]|[:,–](?!\d)|\s-\s/u;

/** Words of a quotation at most that are kept so that it is whole. */
const WHOLE = 8;

const isHanging = (word: string): boolean => isFunctionWord(word.toLowerCase().replace(/^\P{L}/u, ''));

/** Where it was cut off, without the words at its end that led on. */
function withoutHanging(cut: string): string {
  const words = cut.split(' ');
  while (words.length > 1 && isHanging(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
}

const withoutStop = (words: string) => (isAbbreviation(lastOf(words)) ? words : words.slice(0, words.length - trailing(words, '.…')));

/** Words behind the cut at most that are kept so that a name is whole. */
const NAME_ON = 2;

/** How many of the words to keep so that the cut stands in no name that the text tells of: up to its end, or to its beginning where that is far. */
function cutOf(words: readonly string[], { nameAt }: Pick<Names, 'nameAt'>): number {
  const bare = words.map((word) => /\p{L}+/u.exec(word)?.[0] ?? '');
  for (let from = 0; from < SHORT; from++) {
    const end = from + nameAt(bare, from);
    // a name that begins the title is kept, however long it is
    if (end > SHORT) return from > 0 && end > SHORT + NAME_ON ? from : end;
  }
  return SHORT;
}

/**
 * Its first words, up to a mark and without an article before them, or where they are cut off a word behind that leads on; of a quotation
 * all or nothing, and where it begins the title and is long, its beginning. What asks or calls where it ends does so still.
 * @param names what the article's text tells of names: none is cut in two
 */
export function shortTitle(title: string, names: Pick<Names, 'nameAt'>): string {
  const all = title.trim();
  const part = (all.split(PARTS).find((each) => each.trim() !== '') ?? all).trim();
  const words = part.split(' ');
  if (words.length > 2 && /^(?:a|an|the)$/iu.test(words[0] ?? '')) words.shift();
  const first = words.length > SHORT ? withoutHanging(words.slice(0, cutOf(words, names)).join(' ')) : words.join(' ');
  const from = all.indexOf(first);
  const to = from + first.length;
  const cut = pairsOf(all)?.filter(({ start, end }) => start < to && end >= to) ?? [];
  if (cut[0]?.start === from) {
    const whole = all.slice(from, cut[0].end + 1);
    const { before, closing } = endOf(whole, ',');
    if (whole.split(' ').length <= WHOLE) return clean(before + closing);
    const closers = cut.map(({ start }) => closerOf(all.charAt(start)));
    return clean(withoutStop(first) + closers.reverse().join(''));
  }
  const short = cut[0] ? withoutHanging(all.slice(from, cut[0].start).trim()) : first;
  const asks = /^[?!]/u.exec(all.slice(from + short.length))?.[0] ?? '';
  return clean(withoutStop(short) + asks);
}
