/** Nouns that report. */

import { isTime, longPhraseAfter, phraseBefore } from '../clauses/phrases.ts';
import { isPossessive } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Range, Sentence, Token } from '../reading.ts';

/** Whose words a quotation is: "In Ruiz's words, “…”", "in the words of the council, “…”"; null: none follows. */
export function inWordsOf(
  tokens: readonly Token[],
  sentence: Sentence,
  at: number,
): { readonly whose: Range; readonly after: number } | null {
  const of = is(tokens[at + 1], 'genitive') ? longPhraseAfter(tokens, at + 2, sentence.last) : null;
  const phrase = phraseBefore(tokens, at + 1, sentence.first);
  if (!phrase || !is(tokens[phrase.first - 1], 'in')) return null;
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
  if (is(tokens[last], 'on')) last--;
  return tokens[last]?.lower ?? '';
}
