/** Where numbers stand among the tokens. */
import type { Reading, Token } from '../reading.ts';
import type { Place } from './givers/givers-line.ts';
import type { FoundQuantity } from './parse/found-quantity.ts';

/** Where each number stands, as far as its sentence goes; null: in no sentence. `numbers` in text order. */
export function tokensOf(numbers: readonly FoundQuantity[], { tokens, sentences }: Reading): readonly (Place | null)[] {
  let first = 0;
  return numbers.map(({ span }) => {
    while (first < tokens.length && (tokens[first] as Token).end <= span.start) first++;
    const index = tokens[first]?.sentence ?? -1;
    const sentence = sentences[index];
    if (!sentence) return null;
    let last = first;
    while (last < sentence.last && (tokens[last] as Token).start < span.end) last++;
    return { first, last, sentence: index };
  });
}
