/**
 * Verbs that report because a whole quotation stands at them, whatever else they mean.
 *
 *   The sign blared: "Turn back now."        "This is fantastic!" beamed Ruiz.
 *            ~~~~~~                                               ~~~~~~
 */

import { longPhraseAfter, phraseBefore } from '../clauses/phrases.ts';
import type { CueVerb, Language } from '../languages/language.ts';
import { hasTag, isFiniteVerb, isPastForm, isVerb } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Reading, Sentence, Token } from '../reading.ts';
import { wordsQuoted } from '../text/quoted.ts';
import { knownAt } from '../text/word-forms.ts';

/** Fewest words of a quotation after a comma or colon, and of one that nothing parts from its verb: with a verb of its own, and without. */
const [PARTED, CLAUSE, LONG] = [3, 5, 8];

/** How far before a plural the verb of its clause may stand, in tokens. */
const NEAR = 8;

/** The verb at `at`, where a quotation that reads as speech follows it or stands before it and its subject; else null. */
export function quotingVerb({ tokens, language }: Reading, at: number, sentence: Sentence): CueVerb | null {
  const token = tokens[at] as Token;
  const { tag, lower, classes } = token;
  // "the sign blares: “…”"; but "told council members: “…”"
  const verbal = tokens.slice(Math.max(sentence.first, at - NEAR), at).some(isFiniteVerb);
  const noun = tag === 'NNS' && hasTag(tokens[at - 1], 'NN', 'NNP') && !verbal;
  if (!((isVerb(token) && tag !== 'VB') || noun) || is(token, 'auxiliary') || is(token, 'copula') || is(token, 'designating')) return null;
  // "when the story broke, “…”": it was said then
  const then =
    tokens[at + 1]?.text === ',' && is(tokens[(phraseBefore(tokens, at, sentence.first)?.first ?? 0) - 1], 'temporalSubordinator');
  if (then) return null;
  return leads(tokens, at, sentence, language) || (!noun && follows(tokens, at, sentence))
    ? { lemma: lower, takes: 'quotation', classes }
    : null;
}

/** "reasoned, “…”", "boomed back: “…”", "reads “we may extend it for a year”". */
function leads(tokens: readonly Token[], at: number, sentence: Sentence, language: Language): boolean {
  let next = at + 1;
  if (hasTag(tokens[next], 'RB', 'RP') && tokens[next]?.quoted === -1) next++;
  const parted = tokens[next]?.quoted === -1 && /^[,:]$/.test(tokens[next]?.text ?? '');
  if (parted) next++;
  if (next >= sentence.last || (tokens[next]?.quoted ?? -1) === -1) return false;
  const words = wordsQuoted(tokens, next);
  if (words.title || isSaidAfter(tokens, words.last, sentence, language)) return false;
  if (parted) return words.count >= PARTED && (words.stops || words.clause);
  // "a park dedicated “to all who …”": its words go on with the article's own, and are somebody else's
  const goesOn = tokens[at]?.tag !== 'VBG' && !tokens[next + 1]?.form.upper;
  return !goesOn && words.count >= (words.clause ? CLAUSE : LONG);
}

/** True where a quotation that ends before `last` has its own verb of saying after it: "what they receive, “…,” | Ruiz said", "“…?” | asked Ruiz". */
function isSaidAfter(tokens: readonly Token[], last: number, sentence: Sentence, language: Language): boolean {
  if (last >= sentence.last || !/^[,?!]$/.test(tokens[last - 2]?.text ?? '')) return false;
  if (language.quotingForms.has(tokens[last]?.lower ?? '')) return true;
  const verb = tokens[longPhraseAfter(tokens, last, sentence.last)?.last ?? sentence.last];
  return (
    verb !== undefined &&
    (language.quotingForms.has(verb.lower) || (verb.tag === 'VBD' && knownAt(verb.form, language).verb?.takes === 'clause'))
  );
}

/** True for a past form between a quotation and a name, whatever the tagger makes of it: "“…,” | fumed Ruiz who had wanted the hall". */
export const invertsQuotation = (tokens: readonly Token[], at: number): boolean =>
  isPastForm(tokens[at]) && tokens[at - 1]?.quoted !== -1 && /^[,?!…]$/.test(tokens[at - 2]?.text ?? '') && tokens[at + 1]?.tag === 'NNP';

/** "“…!” beamed Ruiz", "“…,” Ruiz beamed": the quotation opens the sentence. */
function follows(tokens: readonly Token[], at: number, sentence: Sentence): boolean {
  if (tokens[sentence.first]?.quoted === -1 || !(hasTag(tokens[at], 'VBD', 'VBZ') || invertsQuotation(tokens, at))) return false;
  const inverted = tokens[at - 1]?.quoted !== -1;
  if (inverted && !hasTag(tokens[at + 1], 'DT', 'NNP', 'PRP')) return false;
  const start = inverted ? at : phraseBefore(tokens, at, sentence.first)?.first;
  if (start === undefined || tokens[start - 1]?.quoted !== tokens[sentence.first]?.quoted) return false;
  const words = wordsQuoted(tokens, sentence.first);
  const inner = tokens[words.last - 2]?.text ?? '';
  return words.last === start && !words.title && words.count >= 2 && (inverted ? /^[,?!…]$/ : /^,$/).test(inner);
}
