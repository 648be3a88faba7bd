import { isFiniteVerb } from '../languages/tags.ts';
import { type Classed, is } from '../languages/vocabulary.ts';
import type { Words } from './word-kinds.ts';

/**
 * True for what is left of somebody: "the | body | of a man", "his | body", "found the | body"; not "the body said".
 *
 * @param noun - the word at `head`, with no other between it and its determiner: a "public body" is one of those who sit
 */
export function isLeft(words: Words, noun: Classed, head: number): boolean {
  if (!is(noun, 'corpse')) return false;
  const next = words.at(head + 1);
  return is(next, 'genitive') || !(isFiniteVerb(next) && words.language.cueVerbs.has(next?.lower ?? ''));
}
