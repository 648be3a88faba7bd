/** Who gives the numbers of a sentence by the words of the next one. */

import { longPhraseAfter } from '../../clauses/phrases.ts';
import { hasTag, isAdjective, isFiniteVerb, isNoun } from '../../languages/tags.ts';
import { is } from '../../languages/vocabulary.ts';
import type { Range, Sentence, Token } from '../../reading.ts';
import { counts } from './givers-documents.ts';
import type { Given, Line } from './givers-line.ts';
import { isGiver } from './givers-subjects.ts';

/** "They sold 40 boats. That is according to Bell.", "… Yet that is a third less, according to Bell", "… 40 boats. The figures were compiled by Bell." */
export function pointedBackTo(line: Line): Given | null {
  const { tokens, sentence, next: following } = line;
  if (!following) return null;
  const { sentence: next, cues } = following;
  const opening = tokens[next.first];
  const cue = cues[0];
  let start = next.first;
  while (hasTag(tokens[start], 'CC', 'RB')) start++;
  const resumed = is(tokens[start], 'demonstrative') && isFiniteVerb(tokens[start + 1]) && sentence.block === next.block;
  if (cue?.form === 'according' && cue.subject && (resumed || (cue.at - next.first <= 3 && is(opening, 'standsAlone'))))
    return { giver: cue.subject, cue: { first: cue.at, last: cue.last }, rule: 'number-according' };
  if (sentence.block !== next.block) return null;
  const figures = figuresAt(line, next.first);
  return figures ? madeBy(line, figures, next) : toldBy(line, next);
}

/** Words for the numbers that went before, and whether they are data. */
interface Figures extends Range {
  readonly data: boolean;
}

/** Most words between the article and the noun. */
const FEW = 3;

/** "the figures", "that estimate", "the latest official toll", from `first` on; null: they are no such words, or have more nouns. */
function figuresAt({ tokens, language }: Line, first: number): Figures | null {
  if (!(is(tokens[first], 'definiteArticle') || is(tokens[first], 'demonstrative'))) return null;
  let at = first + 1;
  while (at <= first + FEW && isAdjective(tokens[at])) at++;
  const noun = tokens[at];
  const data = language.reports.nouns.get(noun?.lower ?? '') === 'data';
  const figures = data || FIGURES.some((name) => is(noun, name));
  return figures && isNoun(noun) && !isNoun(tokens[at + 1]) ? { first, last: at + 1, data } : null;
}

const FIGURES = ['figureNoun', 'estimateNoun'] as const;

/** "The figures, compiled by Bell, …", "The data was compiled by Bell", "The figures come from Bell", "The figures are in a report by Bell". */
function madeBy(line: Line, figures: Figures, next: Sentence): Given | null {
  const { tokens, language } = line;
  const link = tokens[figures.last];
  let at = figures.last;
  if (link?.text === ',' || is(link, 'coming') || is(link, 'appearing') || is(link, 'finiteBe')) at++;
  const from = is(tokens[at], 'from');
  const made = language.reports.made.has(tokens[at]?.lower ?? '') || tells(tokens[at]);
  const within = made ? at + 1 : at;
  const document = is(tokens[within], 'in') ? longPhraseAfter(tokens, within + 1, next.last) : null;
  if (document && counts(line, document)) return { giver: document, cue: { first: at, last: within + 1 }, rule: 'number-made-in' };
  if (!from && !made) return null;
  const end = Math.min(next.last, at + 8);
  for (let by = from ? at : at + 1; by < end && !(isFiniteVerb(tokens[by]) || hasTag(tokens[by], ',')); by++) {
    const leads = is(tokens[by], 'agentive') || is(tokens[by], 'from');
    const maker = leads ? longPhraseAfter(tokens, by + 1, next.last) : null;
    // "The figure comes from Bell", and not from a shop in Leeds
    if (maker && !figures.data && !isGiver(line, maker)) return null;
    if (maker) return { giver: maker, cue: { first: at, last: at + 1 }, rule: 'number-made-by' };
  }
  return null;
}

/** "The ministry released the estimate on Monday.", "Organisers gave that figure." */
function toldBy(line: Line, next: Sentence): Given | null {
  const { tokens } = line;
  const giver = longPhraseAfter(tokens, next.first, next.last);
  if (!giver || !isGiver(line, giver)) return null;
  const verb = is(tokens[giver.last], 'have') ? giver.last + 1 : giver.last;
  if (!tells(tokens[verb]) && !is(tokens[verb], 'handing')) return null;
  const figures = figuresAt(line, verb + 1);
  // "gave the number of boats": another figure
  return figures && !is(tokens[figures.last], 'genitive') ? { giver, cue: { first: verb, last: verb + 1 }, rule: 'number-told-by' } : null;
}

/** "released", "announced". */
const tells = (token: Token | undefined): boolean => is(token, 'suppliedBy') || is(token, 'countedBy');
