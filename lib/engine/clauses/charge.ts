/** What somebody has the charge of, where the tagger takes it for a deed: "the head of | planning". */
import { is } from '../languages/vocabulary.ts';
import type { Token } from '../reading.ts';

/** True for such a word at the token `at`: behind "of" and who has the charge. */
export const isCharge = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.tag === 'VBG' && is(tokens[at - 1], 'genitive') && is(tokens[at - 2], 'personNoun');
