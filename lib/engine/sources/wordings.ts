/** What the words of two descriptions tell of whether they can be of one. */
import type { Language } from '../languages/language.ts';
import type { Entity } from './entity.ts';

/** True for who only speaks of candidates and players. */
export const commentsOnly = ({ vocabulary }: Language, { heads }: Entity): boolean =>
  [...heads].some((head) => vocabulary.has(head, 'commentator'));

/** False for "the Republican nominee" and who was said to be a Democrat. */
export function sameSide({ sides }: Language, words: readonly string[], { heads }: Entity): boolean {
  const own = words.map((word) => sides.get(word)).find((side) => side !== undefined);
  return !own || ![...heads].some((head) => (sides.get(head) ?? own) !== own);
}

/** How many words, small ones and kinds of document aside, a description and a title share. */
export const sharedWords = ({ singularOf, vocabulary }: Language, words: string, title: ReadonlySet<string>): number =>
  new Set(
    words
      .split(' ')
      .map(singularOf)
      .filter((word) => word.length > 2 && !vocabulary.has(word, 'smallTitleWord') && title.has(word)),
  ).size;
