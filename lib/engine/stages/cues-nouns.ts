/** Nouns that report. A part of the cues stage. */
import { phraseBefore, type Range } from '../phrases.ts';
import type { Sentence, Token } from '../reading.ts';

/** Whose claim it is, in "Ruiz's claim that" and "her claim that" after a verb; before the verb its clause cannot be told from what follows. */
export function possessor(tokens: readonly Token[], sentence: Sentence, at: number): Range | null {
  const phrase = phraseBefore(tokens, at + 1, sentence.first);
  if (!phrase || !tokens.slice(sentence.first, phrase.first).some((token) => /^(?:VBD|VBZ|VBP|MD|VBG)$/.test(token.tag))) return null;
  for (let i = at - 1; i >= phrase.first; i--) {
    if (tokens[i]?.tag === 'PRP$') return { first: i, last: i + 1 };
    if (tokens[i]?.tag === 'POS') return { first: phrase.first, last: i };
  }
  return null;
}
