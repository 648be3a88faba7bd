/** The longest credit, in characters. */
const LONGEST = 120;
const DASH = /[-–—―]/u;
/** What no name holds. */
const ENDS = /[.!?…“”"\n]/u;
/** The time at the end of a post: "7.09pm", "12:41 a.m." */
const TIME = /\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?$/iu;
/** What a quotation ends with. */
const ENDED = /[.!?…"”’»)]$/u;

/**
 * Where the words begin that say whose a block quotation is, at its end after a dash; null: there are none.
 *
 *   "We were late. — Ana Ruiz, Quay Street"
 *                    ^──────────────────^
 */
export function creditIn(text: string): number | null {
  const end = text.length - (TIME.exec(text)?.[0].length ?? 0);
  for (let at = end - 1; at >= 0 && at > text.length - LONGEST; at--) {
    const letter = text.charAt(at);
    if (ENDS.test(letter)) return null;
    // "Jean-Luc"
    if (!DASH.test(letter) || (letter === '-' && /\p{L}/u.test(text.charAt(at - 1)))) continue;
    const name = text.slice(at + 1).trimStart();
    const said = withoutDash(text.slice(0, at));
    return /^\p{Lu}/u.test(name) && (said === '' || ENDED.test(said)) ? text.length - name.length : null;
  }
  return null;
}

/** The text without the dashes and the white space at its end. */
export function withoutDash(text: string): string {
  let end = text.length;
  while (end > 0 && /[-–—―\s]/u.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
