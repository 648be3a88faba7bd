/** The numbers by which a record counts the questions put to a witness: "Q31 **Chair:** Is it safe?" */
import type { Token } from '../reading.ts';

/** True for "Q31": who speaks behind it asks. */
export const isQuestionNumber = (token: Token | undefined): boolean => /^Q\d{1,4}$/.test(token?.text ?? '');
