/** Where the subject of a sentence may begin. */
import { hasTag } from '../languages/tags.ts';
import type { Range, Token } from '../reading.ts';

/** With the sentence, or behind a comma where that opens with when, how or after what something was done: "Asked about it, | Ana Ruiz". */
export function* subjectStarts(tokens: readonly Token[], { first, last }: Range): Iterable<number> {
  yield first;
  const opens = tokens[first];
  if (!hasTag(opens, 'IN', 'RB', 'VBN', 'VBG', 'WRB', 'TO', 'VBD', 'NN', 'NNP', 'CD')) return;
  for (let at = first + 1; at < last - 1; at++) if (tokens[at]?.text === ',') yield at + 1;
}
