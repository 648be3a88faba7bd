/** What the words of two descriptions tell of whether they can be of one. */
import { singularOf } from '../languages/en/people.ts';
import type { Entity } from './entity.ts';

/** Those who speak of candidates and players, and are none. */
const COMMENTS = /^(?:spokes\w+|aide|advis[eo]r|strategist|judge|analyst|pollster|expert|professor|economist|consultant|lawyer|attorney)$/;

/** True for who only speaks of candidates and players. */
export const commentsOnly = ({ heads }: Entity): boolean => [...heads].some((head) => COMMENTS.test(head));

/** Sides of which nobody is on two. */
const SIDES = [/^(?:republican|gop)$/, /^democrat(?:ic)?$/, /^labour$/, /^(?:conservative|tory)$/];

/** False for "the Republican nominee" and who was said to be a Democrat. */
export function sameSide(words: readonly string[], { heads }: Entity): boolean {
  const own = SIDES.findIndex((side) => words.some((word) => side.test(word)));
  return own < 0 || ![...heads].some((head) => SIDES.some((side, at) => at !== own && side.test(head)));
}

/** How many words, small ones and kinds of document aside, a description and a title share. */
export const sharedWords = (words: string, title: ReadonlySet<string>): number =>
  new Set(
    words
      .split(' ')
      .map(singularOf)
      .filter((word) => word.length > 2 && !/^(?:and|for|into|from|with|how|new)$/.test(word) && title.has(word)),
  ).size;
