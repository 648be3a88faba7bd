/** Nouns that report. */

import { isTime, longPhraseAfter, phraseBefore } from '../clauses/phrases.ts';
import type { Language } from '../languages/language.ts';
import { hasTag, isFiniteVerb, isPossessive } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Range, Sentence, Token } from '../reading.ts';

/** True where what the noun at `at` says begins after it: "the claim | that", "the promise | to close it", "the request | to close it". */
export function reportsAfter(tokens: readonly Token[], at: number, language: Language): boolean {
  const noun = tokens[at] as Token;
  if (is(tokens[at + 1], 'complementizer')) return language.cueNouns.has(noun.lower);
  return (
    is(tokens[at + 1], 'infinitive') &&
    (is(noun, 'commissive') || is(noun, 'requestNoun')) &&
    (tokens[at + 2]?.tag === 'VB' || tokens[at + 2]?.quoted !== -1)
  );
}

/** Whose claim it is, in "Ruiz's claim that" and "her claim that" after a verb; before the verb its clause cannot be told from what follows. */
export function possessor(tokens: readonly Token[], sentence: Sentence, at: number): Range | null {
  const phrase = phraseBefore(tokens, at + 1, sentence.first);
  // "Despite her claim that": what a preposition governs ends with its clause
  const led = phrase?.first === sentence.first + 1 && tokens[sentence.first]?.tag === 'IN';
  if (!phrase || !(led || tokens.slice(sentence.first, phrase.first).some((token) => isFiniteVerb(token) || hasTag(token, 'VBG'))))
    return null;
  for (let i = at - 1; i >= phrase.first; i--) {
    if (tokens[i]?.tag === 'PRP$') return { first: i, last: i + 1 };
    if (tokens[i]?.tag === 'POS') return { first: phrase.first, last: i };
  }
  return null;
}

/** Whose words a quotation is: "In Ruiz's words, “…”", "in the words of the council, “…”"; null: none follows. */
export function inWordsOf(
  tokens: readonly Token[],
  sentence: Sentence,
  at: number,
): { readonly whose: Range; readonly after: number } | null {
  const of = is(tokens[at + 1], 'genitive') ? longPhraseAfter(tokens, at + 2, sentence.last) : null;
  const phrase = phraseBefore(tokens, at + 1, sentence.first);
  if (!phrase || !is(tokens[phrase.first - 1], 'inessive')) return null;
  const end = of?.last ?? at + 1;
  const after = tokens[end]?.text === ',' ? end + 1 : end;
  if (after >= sentence.last || (tokens[after]?.quoted ?? -1) === -1) return null;
  if (of) return { whose: of, after };
  let last = at - 1;
  while (last > phrase.first && !isPossessive(tokens[last])) last--;
  const { tag } = tokens[last] as Token;
  if (tag === 'PRP$') return { whose: { first: last, last: last + 1 }, after };
  return tag === 'POS' && last > phrase.first ? { whose: { first: phrase.first, last }, after } : null;
}

/** The word before `at`, over a day or "this month": "sent an email | on Wednesday saying". */
export function untimed(tokens: readonly Token[], at: number): string {
  let last = at - 1;
  if (isTime(tokens[last])) last--;
  else if (is(tokens[last - 1], 'deictic')) last -= 2;
  if (is(tokens[last], 'superessive')) last--;
  return tokens[last]?.lower ?? '';
}
