/** How far apart sentences stand in the article's own words. */
import type { Reading } from '../../reading.ts';

/** For each sentence, how many before it are not words of a quotation from their first to their last. */
export function toldBefore({ sentences, tokens }: Pick<Reading, 'sentences' | 'tokens'>): Int32Array {
  const before = new Int32Array(sentences.length);
  let told = 0;
  sentences.forEach(({ first, last }, i) => {
    before[i] = told;
    const part = tokens[first]?.quoted ?? -1;
    if (part === -1 || tokens[last - 1]?.quoted !== part) told++;
  });
  return before;
}
