/** The quotation marks that formats know, and what is asked of them alone, without which of them pair. */

/** Mark by mark what opens and what closes a quotation. */
export const OPENING = '“‘"\'«';
/** Each at the place of its opening mark in OPENING. */
export const CLOSING = '”’"\'»';

/** Of an opening mark, the one that closes it. */
export const closerOf = (mark: string): string => CLOSING.charAt(OPENING.indexOf(mark));
/** True for a mark that begins so: an apostrophe is one too. */
export const isSingle = (mark: string): boolean => /^[‘’']/u.test(mark);
/** True where a double mark stands anywhere in it, curled or straight. */
export const hasDouble = (text: string): boolean => /["“”]/u.test(text);

/** What begins words that have marks of their own, or a dash for them: “late”, that “it was late”. */
export const BEGINS = /^\s*(?:that[,:]? )?["“”„«»‹›‘’‚'「『‐-―-]/u;

const OPENS = /^["“«]\s?/u;
const CLOSES = /\s?["”»]([.,]?)$/u;
/** Marks that end words before an ellipsis of ours and open them again after it. */
const GAP = /["”»]([.,]?) … ["“«]/gu;

/** Quoted words without the marks around them, for where the layout says that they are quoted; null where marks are left that would then be odd. */
export function marksAway(paragraphs: readonly string[]): readonly string[] | null {
  const bare = paragraphs.map((paragraph) => paragraph.replace(GAP, '$1 … ').replace(OPENS, '').replace(CLOSES, '$1'));
  const isQuoted = paragraphs.every((paragraph) => OPENS.test(paragraph)) && CLOSES.test(paragraphs.at(-1) ?? '');
  return isQuoted && !bare.some((paragraph) => hasDouble(paragraph) || /[«»]/u.test(paragraph)) ? bare : null;
}

/** A text in pieces: those in double quotation marks, marks included, and what stands between. */
export function quotedPieces(text: string): readonly { readonly text: string; readonly quoted: boolean }[] {
  return text
    .split(/(“[^“”]*”|"[^"]*")/u)
    .map((piece, at) => ({ text: piece, quoted: at % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}
