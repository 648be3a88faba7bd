/**
 * What the bench measures, built as it ships: `npm run bench` bundles this file first. From the sources, the loader's own
 * rewriting would be measured with it: it makes every regular expression with a `u` flag anew at each use.
 */
import { documentFromText } from '../../lib/engine/document-from-text.ts';
import { findQuantities } from '../../lib/engine/numbers/find-quantities.ts';
import { finished } from '../../lib/engine/turn-by-turn.ts';
import { english } from '../engine/english.ts';
import { readText } from '../engine/read-text.ts';

export { analyse, analyseInTurns } from '../../lib/engine/analyse.ts';
export { languages } from '../../lib/engine/languages/every-language.ts';
export { bareReading } from '../engine/bare-reading.ts';
export { documentFromText, findQuantities, finished };

/** The numbers of a bare text: cutting it into words, tags and all, is part of the cost. */
export function numbersOf(text: string): void {
  const document = documentFromText(text);
  finished(findQuantities(readText(document, english)));
}
