/** Who reports an entry of a live blog, by its first words or in a line of its own: nothing is said there, and nobody is told of. */
import { is } from '../languages/vocabulary.ts';
import type { Range, Reading } from '../reading.ts';
import { hasEntries } from './entries.ts';
import { knownAt } from './word-forms.ts';

/** True for a name that opens an entry or a line of one so: "Ana Ruiz writes: The mayor has come out."; not "Ana Ruiz writes: “It was late.”" And for one that is all of a line. */
export function isReporter({ tokens, document, language }: Reading, { first, last }: Range): boolean {
  const [verb, block] = [tokens[last], tokens[first]?.block];
  if (tokens[first - 1]?.block === block || !hasEntries(document)) return false;
  if (!verb || verb.block !== block) return true;
  if (!is(knownAt(verb.form, language).verb, 'composing') || tokens[last + 1]?.text !== ':') return false;
  // "Ana Ruiz writes: “It was late,” she said."
  let end = last + 2;
  const quotation = tokens[end]?.quoted ?? -1;
  while (quotation !== -1 && tokens[end]?.quoted === quotation) end++;
  return quotation === -1 || (is(tokens[end], 'personalPronoun') && language.cueVerbs.has(tokens[end + 1]?.lower ?? ''));
}
