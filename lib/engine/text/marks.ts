/** Marks of punctuation that are written in more than one way. */

/** A dash, be it a hyphen, two of them, or a real one. */
export const isDash = (token: { readonly text: string } | undefined): boolean => /^[-–—]+$/.test(token?.text ?? '');

/** So many words may stand between brackets after a name. */
const BRACKETED = 12;

/** The token after what stands between brackets at `at`: "Ruiz (R-Avon) | left"; `at`, where no brackets open there or they hold more than a few words. */
export function afterBrackets(tokens: readonly { readonly text: string }[], at: number): number {
  if (tokens[at]?.text !== '(') return at;
  for (let i = at + 1; i <= at + BRACKETED; i++) if (tokens[i]?.text === ')') return i + 1;
  return at;
}

/** True for a mark with which somebody's words may begin. */
export const opensWords = (token: { readonly text: string } | undefined): boolean => /^["“'‘«]/.test(token?.text ?? '');

/** The token past the dash that the range opens with; its first, where it opens with none. */
export const afterDash = (
  tokens: readonly { readonly text: string }[],
  { first, last }: { readonly first: number; readonly last: number },
) => (first < last && isDash(tokens[first]) ? first + 1 : first);
