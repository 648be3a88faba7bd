/** Who reports an entry of a live blog, by its first words: nothing is said there, and nobody is told of. */
import { is } from '../languages/vocabulary.ts';
import type { Range, Reading } from '../reading.ts';
import { knownAt } from './word-forms.ts';

/** True for a name that opens an entry or a line of one so: "Ana Ruiz writes: The mayor has come out."; not "Ana Ruiz writes: “It was late.”" */
export function isReporter({ tokens, document, language }: Reading, { first, last }: Range): boolean {
  const verb = tokens[last];
  const opens = tokens[first - 1]?.block !== tokens[first]?.block;
  if (!opens || !verb || tokens[last + 1]?.text !== ':' || tokens[last + 2]?.quoted !== -1) return false;
  return is(knownAt(verb.form, language).verb, 'composing') && document.blocks.some(({ entry }) => entry);
}
