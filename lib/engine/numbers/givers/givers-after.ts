/** Who gives the numbers of a sentence by the words of the next one. */

import { longPhraseAfter } from '../../clauses/phrases.ts';
import { hasTag, isFiniteVerb } from '../../languages/tags.ts';
import { is } from '../../languages/vocabulary.ts';
import type { Given, Line } from './givers-line.ts';
import { isGiver } from './givers-subjects.ts';

/** "They sold 40 boats. That is according to Bell.", "… Yet that is a third less, according to Bell", "… 40 boats. The figures were compiled by Bell." */
export function pointedBackTo(line: Line): Given | null {
  const { tokens, sentence, next: following, language } = line;
  if (!following) return null;
  const { sentence: next, cues } = following;
  const opening = tokens[next.first];
  const cue = cues[0];
  let start = next.first;
  while (hasTag(tokens[start], 'CC', 'RB')) start++;
  const resumed = is(tokens[start], 'demonstrative') && isFiniteVerb(tokens[start + 1]) && sentence.block === next.block;
  if (cue?.form === 'according' && cue.subject && (resumed || (cue.at - next.first <= 3 && is(opening, 'standsAlone'))))
    return { giver: cue.subject, cue: { first: cue.at, last: cue.last }, rule: 'number-according' };
  if (!(is(opening, 'definiteArticle') || is(opening, 'demonstrative')) || sentence.block !== next.block) return null;
  const { nouns, made } = language.reports;
  let at = next.first + 1;
  const data = nouns.get(tokens[at]?.lower ?? '') === 'data';
  if (!data && !is(tokens[at], 'figureNoun')) return null;
  // "The figures, compiled by Bell, …", "The data was compiled by Bell", "The figures come from Bell"
  const link = tokens[at + 1];
  at += link?.text === ',' || is(link, 'finiteBe') || is(link, 'coming') ? 2 : 1;
  const from = is(tokens[at], 'from');
  if (!from && !made.has(tokens[at]?.lower ?? '')) return null;
  const end = Math.min(next.last, at + 8);
  for (let by = from ? at : at + 1; by < end && !(isFiniteVerb(tokens[by]) || hasTag(tokens[by], ',')); by++) {
    const leads = is(tokens[by], 'agentive') || is(tokens[by], 'from');
    const maker = leads ? longPhraseAfter(tokens, by + 1, next.last) : null;
    // "The figure comes from Bell", and not from a shop in Leeds
    if (maker && !data && !(from && isGiver(line, maker))) return null;
    if (maker) return { giver: maker, cue: { first: at, last: at + 1 }, rule: 'number-made-by' };
  }
  return null;
}
