/** What the tagger knows of English. Its tables are laid out to pack well: the words that it knows are folded. */
import type { TaggerData } from '../language-data.ts';
import { unfoldWords } from '../packed/unfold-words.ts';
import { closedWords, numerals, tagEndings } from './closed-words.ts';
import { COUNTS, FEATURES, KNOWN, ROW_TAGS, ROW_WEIGHTS, TAGS } from './tagger-tables.ts';

const known: Record<string, readonly string[]> = Object.fromEntries(
  KNOWN.split('\n').map((line) => {
    const [tag = '', words = ''] = line.split(' ');
    return [tag, unfoldWords(words)];
  }),
);

export const tagger: TaggerData = {
  tags: TAGS,
  known: { ...known, CD: [...new Set([...(known.CD ?? []), ...numerals.split(' ')])] },
  closed: closedWords,
  endings: tagEndings,
  trained: { features: FEATURES, counts: COUNTS, rowTags: ROW_TAGS, rowWeights: ROW_WEIGHTS },
};
