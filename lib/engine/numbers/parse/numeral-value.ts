/** What digits say. A numeral that could be read in two ways has no value: none is better than a wrong one. */

/** More digits than a double holds exactly, or than any count in the news has. */
const MOST_DIGITS = 15;

const VULGAR_FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);

const PLAIN = /^\d+(\.\d+)?$/;
const GROUPED = /^\d{1,3}(,\d{3})+(\.\d+)?$/;
const SPACED = /^\d{1,3}( \d{3})+(\.\d+)?$/;
/** Lakhs and crores: 12,34,567. */
const INDIAN = /^\d{1,2}(,\d{2})+,\d{3}(\.\d+)?$/;
/** Groups with points and a comma for the decimals, which can be nothing else: 1.234,56. */
const CONTINENTAL = /^\d{1,3}(\.\d{3})+,\d{1,2}$/;

/**
 * The value of a numeral as `lexemesOf` gives it, or null where it is malformed, ambiguous ("1,23") or too long to be
 * exact. Digits that begin with a needless zero ("007") are an identifier and no value.
 */
export function numeralValue(text: string): number | null {
  const vulgar = VULGAR_FRACTIONS.get(text);
  if (vulgar !== undefined) return vulgar;
  let plain: string | null = null;
  if (PLAIN.test(text)) plain = text;
  else if (GROUPED.test(text) || INDIAN.test(text)) plain = text.replaceAll(',', '');
  else if (SPACED.test(text)) plain = text.replaceAll(' ', '');
  else if (CONTINENTAL.test(text)) plain = text.replaceAll('.', '').replace(',', '.');
  if (plain === null || /^0\d/.test(plain) || plain.replace('.', '').length > MOST_DIGITS) return null;
  return Number(plain);
}

/** `value` times ten to `exponent`, without the rounding of a product: 22.6 and 9 give 22600000000. */
export function scaled(value: number, exponent: number): number {
  const exact = Number(`${value}e${exponent}`);
  return Number.isFinite(exact) ? exact : value * 10 ** exponent;
}
