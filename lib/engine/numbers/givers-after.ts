/** Who gives the numbers of a sentence by the words of the next one. */

import { longPhraseAfter } from '../clauses/phrases.ts';
import type { Language } from '../languages/language.ts';
import { hasTag, isFiniteVerb } from '../languages/tags.ts';
import type { Cue, Reading, Sentence } from '../reading.ts';
import type { Given } from './givers-line.ts';

/** "They sold 40 boats. That is according to Bell.", "… 40 boats. The figures were compiled by Bell." */
export function pointedBackTo(
  { tokens }: Reading,
  here: Sentence,
  next: Sentence | undefined,
  cues: readonly Cue[] | undefined,
  language: Language,
): Given | null {
  if (!next) return null;
  const opening = tokens[next.first]?.lower ?? '';
  const cue = cues?.[0];
  if (cue?.form === 'according' && cue.subject && cue.at - next.first <= 3 && /^(?:that|this|those|these|it|all)$/.test(opening))
    return { giver: cue.subject, cue: { first: cue.at, last: cue.at + 2 }, rule: 'number-according' };
  if (!/^(?:the|those|these)$/.test(opening) || here.block !== next.block) return null;
  const { nouns, made } = language.reports;
  let at = next.first + 1;
  if (nouns.get(tokens[at]?.lower ?? '') !== 'data') return null;
  // "The figures, compiled by Bell, …", "The data was compiled by Bell"
  at += tokens[at + 1]?.text === ',' || /^(?:was|were|is|are|comes?|came)$/.test(tokens[at + 1]?.lower ?? '') ? 2 : 1;
  const from = tokens[at]?.lower === 'from';
  if (!from && !made.has(tokens[at]?.lower ?? '')) return null;
  const end = Math.min(next.last, at + 8);
  for (let by = from ? at : at + 1; by < end && !(isFiniteVerb(tokens[by]) || hasTag(tokens[by], ',')); by++) {
    const maker = /^(?:by|from)$/.test(tokens[by]?.lower ?? '') ? longPhraseAfter(tokens, by + 1, next.last) : null;
    if (maker) return { giver: maker, cue: { first: at, last: at + 1 }, rule: 'number-made-by' };
  }
  return null;
}
