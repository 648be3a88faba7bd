/** The schema of what the reader says of a statement. */
import * as z from 'zod/mini';
import type { Correction } from '../engine/model.ts';
import { LONGEST_BESIDE, LONGEST_NAME, LONGEST_WORDS } from './correction-limits.ts';

const upTo = (length: number) => z.string().check(z.maxLength(length));

/** Which statement it is, by its words, and who said it. */
export const correctionSchema: z.ZodMiniType<Correction> = z.object({
  words: upTo(LONGEST_WORDS).check(z.minLength(1)),
  before: upTo(LONGEST_BESIDE),
  after: upTo(LONGEST_BESIDE),
  who: z.union([
    z.object({ name: upTo(LONGEST_NAME).check(z.minLength(1)), of: z.nullable(upTo(LONGEST_NAME)) }),
    z.enum(['nobody', 'nothing']),
  ]),
});
