/** The tagger's model for English, unpacked when it is first asked for. */
import type { TaggerModel } from '../language.ts';
import { numbersIn } from '../packed/arithmetic-code.ts';
import { rowIn } from '../packed/tagger-rows.ts';
import { unfoldWords } from '../packed/unfold-words.ts';
import { closedWords, numerals, tagEndings } from './closed-words.ts';
import { COUNTS, FEATURES, KNOWN, ROWS, TAGS } from './tagger-tables.ts';

/** The tables of tagger-tables.ts, which are laid out to pack well: the features and the words are folded, and each feature has a row, see {@link rowIn}. */
function loadTagger(): TaggerModel {
  const next = numbersIn(ROWS);
  const weights = new Map(unfoldWords(FEATURES, COUNTS).map((feature) => [feature, rowIn(next, feature)]));
  const known = new Map<string, string>();
  for (const line of KNOWN.split('\n')) {
    const [tag = '', words = ''] = line.split(' ');
    for (const word of unfoldWords(words)) known.set(word, tag);
  }
  for (const word of numerals) known.set(word, 'CD');
  return { tags: TAGS.split(' '), weights, known, closed: closedWords, endings: tagEndings };
}

let model: TaggerModel | null = null;

/** The same one each time. */
export const taggerModel = (): TaggerModel => (model ??= loadTagger());
