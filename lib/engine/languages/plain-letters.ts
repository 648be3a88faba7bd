/** What may be a letter, number or mark on a letter, and is not of ASCII. */
const WIDE = /[^\0-\u00A9\u2000-\u206F]/gu;

/** Stands in for the character; no pattern asks for this letter itself. Null: it is no letter, number or mark on one. */
function kindOf(character: string): string | null {
  if (/^\p{Lu}/u.test(character)) return 'Q';
  if (/^\p{L}/u.test(character)) return 'q';
  if (/^\p{N}/u.test(character)) return '0';
  return /^\p{M}/u.test(character) ? '\uE000' : null;
}

/**
 * The text, as long as it is, with a letter of ASCII for every other letter, capitals for capitals, 0 for numbers and U+E000 for marks on letters.
 * A pattern that asks of what kind characters are names those of ASCII then: V8 takes ten times as long to make one ready that names those
 * of all alphabets, and a background that has just been woken makes all of them ready for its first article.
 */
export const inPlainLetters = (text: string): string =>
  text.replace(WIDE, (character) => kindOf(character)?.repeat(character.length) ?? character);
