/** Which names speak in an article, told by the plain verbs of saying beside them. */

import { isNameWord } from '../languages/tags.ts';
import type { Reading } from '../reading.ts';

/** How often each name stands beside a plain verb of saying; its last word, in lower case. */
export type NamesBeside = ReadonlyMap<string, number>;

/** The names that stand right before or after "said", "says", "adds". */
export function namesBeside({ tokens, language }: Reading): NamesBeside {
  const speakers = new Map<string, number>();
  tokens.forEach((token, at) => {
    if (!language.quotingForms.has(token.lower)) return;
    for (const word of [tokens[at - 1], tokens[at + 1]])
      if (word && isNameWord(word)) speakers.set(word.lower, (speakers.get(word.lower) ?? 0) + 1);
  });
  return speakers;
}
