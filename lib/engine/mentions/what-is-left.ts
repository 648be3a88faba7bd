import { hasTag } from '../languages/tags.ts';
import { type Classed, is } from '../languages/vocabulary.ts';
import type { Words } from './word-kinds.ts';

/**
 * True for what is left of somebody, "the | body | of a man", "found the | body"; "the body said" and "the body, in a statement, said" are those who sit.
 *
 * @param noun - the word at `head`, with no other between it and its determiner: a "public body" is one of those who sit
 */
export function isLeft(words: Words, noun: Classed, head: number): boolean {
  if (!is(noun, 'corpse')) return false;
  const next = words.at(head + 1);
  const verb = words.language.cueVerbs.get(words.at(head - 2)?.lower ?? '');
  return (is(next, 'genitive') && hasTag(next, 'IN')) || (verb !== undefined && words.language.finding.has(verb.lemma));
}
