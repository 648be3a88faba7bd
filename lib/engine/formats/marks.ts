/** Quotation marks as the manuals of essays have them: double ones outside, single ones inside. The words stay; where marks do not surely pair, all stays. */
import { pairsOf } from './pairs.ts';
import { BEGINS, hasDouble } from './quotation-marks.ts';

/** One paragraph, `depth` marks deep; null where its marks do not pair. */
function markedAt(text: string, depth: number, goesOn: boolean): string | null {
  const pairs = pairsOf(text, goesOn);
  if (!pairs) return null;
  const letters = text.split('');
  for (const pair of pairs) {
    const isDouble = (pair.depth + depth) % 2 === 0;
    letters[pair.start] = isDouble ? '“' : '‘';
    if (pair.end < text.length) letters[pair.end] = isDouble ? '”' : '’';
  }
  return letters.join('');
}

/** All of them; a quotation that goes on opens anew in each. Null where marks do not pair. */
function allMarked(paragraphs: readonly string[], depth: number): readonly string[] | null {
  const marked = paragraphs.map((paragraph, at) => markedAt(paragraph, depth, BEGINS.test(paragraphs[at + 1] ?? '')));
  const found = marked.filter((each) => each !== null);
  return found.length === marked.length ? found : null;
}

/** Words in single marks, as British articles have them, and in a typewriter's, in double ones, and what these have inside in single ones. */
export const doubleOutside = (paragraphs: readonly string[]): readonly string[] => allMarked(paragraphs, 0) ?? paragraphs;

/** Words for between double marks, with single ones and double ones inside these; as they are where theirs do not pair. */
export const insideMarks = (words: string): string => markedAt(words, 1, false) ?? words;

/** With apostrophes of print for those of a typewriter, where letters on both sides say that they are none of a quotation's marks. */
export const curled = (text: string): string => text.replace(/(?<=[\p{L}\p{N}])'(?=\p{L})/gu, '’');

/** True for words that nothing marks as quoted: turns of an interview, posts. */
export const isBare = (paragraphs: readonly string[]): boolean => paragraphs.every((paragraph) => !BEGINS.test(paragraph));

/** Bare words of a speaker in marks, each paragraph opened and the last one closed. */
export function inMarks(paragraphs: readonly string[]): readonly string[] {
  const inside = allMarked(paragraphs, 1);
  if (!inside && paragraphs.some(hasDouble)) return paragraphs;
  const words = inside ?? paragraphs;
  return words.map((paragraph, at) => `“${paragraph}${at === words.length - 1 ? '”' : ''}`);
}
