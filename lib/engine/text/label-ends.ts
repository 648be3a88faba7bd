/**
 * Where labels without a colon end: what blocks open with in bold or italics, where it is a name and the words after it begin a sentence.
 *
 *   **Ana Ruiz** It was late.      **Ana Ruiz, baker** It was late.
 *   ^──────^    a sentence of its own ^─────────────^
 */
import type { Document } from '../model.ts';
import type { Word } from '../reading.ts';

/** So many blocks of an article have such a label: one alone is a name that goes on with its verb. */
const FEWEST = 3;
/** Longest label, in words and marks; with what they are after a comma. */
const [LONGEST, LONGEST_ROLE] = [5, 16];

/** Indexes of the last words of the labels. */
export function labelEnds({ blocks }: Pick<Document, 'blocks'>, words: readonly Word[]): ReadonlySet<number> {
  const always = new Set([...letterEnds(words), ...creditEnds(blocks, words)]);
  const ends = new Set<number>();
  if (blocks.filter(({ lead }) => lead).length < FEWEST) return always;
  for (let first = 0; first < words.length; ) {
    const { block } = words[first] as Word;
    const { lead, span } = blocks[block] ?? {};
    let last = first;
    while (words[last]?.block === block && lead && (words[last]?.start ?? 0) < lead.end) last++;
    const next = words[last];
    const opens = lead && span && lead.end < span.end && next?.block === block && next.form.begins;
    if (opens && isLabel(words.slice(first, Math.min(last, first + LONGEST_ROLE + 1)))) ends.add(last - 1);
    while (words[last]?.block === block) last++;
    first = last;
  }
  return ends.size < FEWEST ? always : new Set([...ends, ...always]);
}

/** Those of names that a credit ends with before what their bearers are: "Ana Ruiz" and "Baker, Leith" in boxes side by side. */
function creditEnds(blocks: Document['blocks'], words: readonly Word[]): readonly number[] {
  if (!blocks.some(({ credit }) => credit)) return [];
  return words.flatMap(({ block, end }, i) => (blocks[block]?.credit?.end === end && words[i + 1]?.block === block ? [i] : []));
}

/** Those of blocks that begin with the letter of who asks and no mark after it, "Q Was it late?": one alone may be anything. */
function letterEnds(words: readonly Word[]): ReadonlySet<number> {
  const ends = new Set<number>();
  words.forEach(({ block, classes, form }, i) => {
    const [before, next] = [words[i - 1], words[i + 1]];
    if (before?.block !== block && next?.block === block && classes.has('questionLabel') && form.upper && next.form.begins) ends.add(i);
  });
  return ends.size < FEWEST ? new Set() : ends;
}

/** True for a name, and for one with what its bearer is after a comma: "Ana Ruiz, baker". */
function isLabel(words: readonly Word[]): boolean {
  const end = words.findIndex((word) => !isNamePart(word));
  return end < 0 ? words.length <= LONGEST : end > 1 && words[end]?.text === ',' && words.length <= LONGEST_ROLE;
}

/** True for a word with a capital, a small one in a name, and a mark after an initial or in a name. */
export const isNamePart = ({ form, classes, text }: Word): boolean => form.upper || classes.has('nameParticle') || /^['’.]$/.test(text);
