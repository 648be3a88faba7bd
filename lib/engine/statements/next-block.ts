/** What a colon at the end of a block leads to in the next. */
import type { Range, Reading, Sentence } from '../reading.ts';

/** The quotation or the list that opens the block after the sentence with this index, where that one ends in a colon; null: none. */
export function nextBlock(reading: Reading, index: number): Range | null {
  const { sentences, tokens } = reading;
  const next = sentences[index + 1];
  if (!next || tokens[next.first - 1]?.text !== ':') return null;
  const items = list(reading, next);
  if (items || tokens[next.first]?.quoted === -1) return items;
  let last = next.first;
  while (last < next.last && tokens[last]?.quoted === tokens[next.first]?.quoted) last++;
  return { first: next.first, last };
}

/** The items of a list from its first sentence on: items by their mark, or two lines or more without an end mark; null: it is none. */
function list({ document, tokens }: Reading, { first }: Sentence): Range | null {
  const kindAt = (at: number) => document.blocks[tokens[at]?.block ?? -1]?.kind;
  const plain = kindAt(first) === 'heading' || kindAt(first) === 'caption';
  if (!plain && kindAt(first) !== 'item') return null;
  let last = first;
  while (plain ? kindAt(last) === 'heading' || kindAt(last) === 'caption' : kindAt(last) === 'item') last++;
  return plain && tokens[last - 1]?.block === tokens[first]?.block ? null : { first, last };
}
