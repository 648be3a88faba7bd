/**
 * Verbs that report because a whole quotation stands at them, whatever else they mean.
 *
 *   The sign blared: "Turn back now."        "This is fantastic!" beamed Ruiz.
 *            ~~~~~~                                               ~~~~~~
 */

import { phraseBefore } from '../clauses/phrases.ts';
import type { CueVerb } from '../languages/language.ts';
import { hasTag, isVerb } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Sentence, Token } from '../reading.ts';
import { wordsQuoted } from '../text/quoted.ts';

/** Fewest words of a quotation after a comma or colon, and of one that nothing parts from its verb: with a verb of its own, and without. */
const [PARTED, CLAUSE, LONG] = [3, 5, 8];

/** The verb at `at`, where a quotation that reads as speech follows it or stands before it and its subject; else null. */
export function quotingVerb(tokens: readonly Token[], at: number, sentence: Sentence): CueVerb | null {
  const token = tokens[at] as Token;
  const { tag, lower, classes } = token;
  const noun = tag === 'NNS' && hasTag(tokens[at - 1], 'NN', 'NNP');
  if (!((isVerb(token) && tag !== 'VB') || noun) || is(token, 'auxiliary') || is(token, 'copula') || is(token, 'designating')) return null;
  // "when the story broke, “…”": it was said then
  const then =
    tokens[at + 1]?.text === ',' && is(tokens[(phraseBefore(tokens, at, sentence.first)?.first ?? 0) - 1], 'temporalSubordinator');
  if (then) return null;
  return leads(tokens, at, sentence) || (!noun && follows(tokens, at, sentence)) ? { lemma: lower, takes: 'quotation', classes } : null;
}

/** "reasoned, “…”", "boomed back: “…”", "reads “we may extend it for a year”". */
function leads(tokens: readonly Token[], at: number, sentence: Sentence): boolean {
  let next = at + 1;
  if (hasTag(tokens[next], 'RB', 'RP') && tokens[next]?.quoted === -1) next++;
  const parted = tokens[next]?.quoted === -1 && /^[,:]$/.test(tokens[next]?.text ?? '');
  if (parted) next++;
  if (next >= sentence.last || (tokens[next]?.quoted ?? -1) === -1) return false;
  const words = wordsQuoted(tokens, next);
  if (words.title) return false;
  return parted ? words.count >= PARTED && (words.stops || words.clause) : words.count >= (words.clause ? CLAUSE : LONG);
}

/** "“…!” beamed Ruiz", "“…,” Ruiz beamed": the quotation opens the sentence. */
function follows(tokens: readonly Token[], at: number, sentence: Sentence): boolean {
  if (tokens[sentence.first]?.quoted === -1 || !hasTag(tokens[at], 'VBD', 'VBZ')) return false;
  const inverted = tokens[at - 1]?.quoted !== -1;
  if (inverted && !hasTag(tokens[at + 1], 'DT', 'NNP', 'PRP')) return false;
  const start = inverted ? at : phraseBefore(tokens, at, sentence.first)?.first;
  if (start === undefined || tokens[start - 1]?.quoted !== tokens[sentence.first]?.quoted) return false;
  const words = wordsQuoted(tokens, sentence.first);
  const inner = tokens[words.last - 2]?.text ?? '';
  return words.last === start && !words.title && words.count >= 2 && (inverted ? /^[,?!…]$/ : /^,$/).test(inner);
}
