/** How words end: their last mark, and the quotation marks that close after it. In loops: an expression would look from every place. */
import { CLOSING } from './quotation-marks.ts';

/** Marks that end a sentence, in the scripts that news in English quotes. */
export const TERMINAL = '.?!…‽。！？؟';

/** How many letters at the end are of these. */
export function trailing(text: string, letters: string): number {
  let at = text.length;
  while (at > 0 && letters.includes(text.charAt(at - 1))) at--;
  return text.length - at;
}

export interface End {
  readonly before: string;
  /** The mark that ends the sentence; empty where there is none. */
  readonly mark: string;
  /** The quotation marks behind it. */
  readonly closing: string;
}

/** The text in three parts that together are the text: what it says, its last mark, if it is one of `marks`, and the quotation marks that close after it. */
export function endOf(text: string, marks = TERMINAL): End {
  const closing = text.length - trailing(text, CLOSING);
  const mark = closing > 0 && marks.includes(text.charAt(closing - 1)) ? text.charAt(closing - 1) : '';
  return { before: text.slice(0, closing - mark.length), mark, closing: text.slice(closing) };
}
