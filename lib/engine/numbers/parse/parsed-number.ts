/** A number that was read, before its unit. */
export interface ParsedNumber {
  /** Index after its last lexeme. */
  readonly last: number;
  /** Null for vague amounts; not a number where the words are a year, a place in a row or a row of digits. */
  readonly value: number | null;
  /** Power of ten of the scale words: 6 for "5 million". */
  readonly exponent: number;
  readonly form: 'digits' | 'words' | 'fraction' | 'vague';
  /** "5m": a million, or metres. */
  readonly metre: boolean;
  /** A rough figure by its own words: "a couple of". */
  readonly rough: boolean;
}

/** The number that ends before `last`, neither rough nor in metres. */
export const parsed = (last: number, value: number | null, form: ParsedNumber['form'], exponent = 0): ParsedNumber => ({
  last,
  value,
  exponent,
  form,
  metre: false,
  rough: false,
});
