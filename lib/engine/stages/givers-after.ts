/** Who gives the numbers of a sentence by the words of the next one. A part of the stage of givers. */
import { longPhraseAfter } from '../phrases.ts';
import type { Cue, Reading, Sentence } from '../reading.ts';
import type { Given } from './givers-line.ts';

/** What was told before: "The figures, released on Monday by the agency, cover …", "The data compiled by Bell compares …". */
const FIGURES = /^(?:figures|data|numbers|statistics|estimates|tally|count|totals|calculations)$/;
const MADE = /^(?:published|released|issued|compiled|collected|provided|gathered|produced|obtained|prepared|supplied|calculated|collated)$/;
/** Verbs that tell what figures are, not what they say anew. */
const IS =
  /^(?:are|is|were|was|come|comes|came|cover|covers|covered|compare|compares|compared|include|includes|included|exclude|excludes|excluded|do|does|did)$/;

/** "They sold 40 boats. That is according to Bell.", "… 40 boats. The figures were compiled by Bell." */
export function pointedBackTo(
  { tokens }: Reading,
  here: Sentence,
  next: Sentence | undefined,
  cues: readonly Cue[] | undefined,
): Given | null {
  if (!next) return null;
  const opening = tokens[next.first]?.lower ?? '';
  const cue = cues?.[0];
  if (cue?.form === 'according' && cue.subject && cue.at - next.first <= 3 && /^(?:that|this|those|these|it|all)$/.test(opening))
    return { giver: cue.subject, cue: { first: cue.at, last: cue.at + 2 }, rule: 'number-according' };
  if (!/^(?:the|those|these)$/.test(opening) || here.block !== next.block) return null;
  const noun = next.first + 1;
  if (!FIGURES.test(tokens[noun]?.lower ?? '')) return null;
  const rest = tokens[noun + 1]?.text === ',' ? noun + 2 : noun + 1;
  const verb = IS.test(tokens[rest]?.lower ?? '') && /^VB/.test(tokens[rest]?.tag ?? '') ? rest : null;
  const made = verb === null ? rest : rest + 1;
  if (!MADE.test(tokens[made]?.lower ?? '')) return null;
  for (let i = made + 1; i < next.last && i < made + 8; i++) {
    if (/^(?:,|VB[DZP]|MD)$/.test(tokens[i]?.tag ?? '')) return null;
    if (tokens[i]?.lower !== 'by' && tokens[i]?.lower !== 'from') continue;
    const maker = longPhraseAfter(tokens, i + 1, next.last);
    return maker ? { giver: maker, cue: { first: made, last: made + 1 }, rule: 'number-made-by' } : null;
  }
  return null;
}
