/** The rows of a language that stand at mentions of documents. */
import type { Language } from '../languages/language.ts';
import { madeOnce } from '../languages/remembered.ts';
import type { Row } from '../languages/rows.ts';
import { rowFinder } from '../patterns/row-finder.ts';
import { wordTraits } from '../patterns/traits.ts';
import type { Range, Reading, Token } from '../reading.ts';

/** The rows of the language that stand at documents. */
export const documentRowsOf = madeOnce(
  (language: Language) =>
    ({
      documents: rowFinder<Token>(language.rows.documents, language, wordTraits),
      evidence: rowFinder<Token>(language.rows.evidence, language, wordTraits),
    }) as const,
);

/** The row of the list that stands at the words of a sentence; null: none does. */
export function documentRowAt(
  { tokens, language, seen }: Reading,
  { first, last }: Range,
  list: 'documents' | 'evidence',
  mention: Range,
): Row | null {
  const word = tokens[mention.first] as Token;
  const found = documentRowsOf(language)[list]({ words: tokens, first, last }, mention.first, { word, end: mention.last });
  if (found) seen?.(found.row, { start: word.start, end: tokens[mention.last - 1]?.end ?? word.end });
  return found?.row ?? null;
}
