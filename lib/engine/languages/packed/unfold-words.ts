/** The digits of a list that has no capital letters in it. */
export const CAPITALS = 'ABCDEFGHIJ';

/**
 * The words of a sorted list that lib/tasks/fold-words.ts has folded: each is the number of letters that it shares with the
 * one before it, as one of ten characters that stand in no word, and the rest ("AabelCraham": abel, abraham).
 */
export function unfoldWords(text: string, counts = CAPITALS): string[] {
  let word = '';
  const parts = text.split(new RegExp(`(?=[${counts.replace(/\W/g, '\\$&')}])`)).filter(Boolean);
  return parts.map((part) => (word = word.slice(0, counts.indexOf(part[0] as string)) + part.slice(1)));
}
