/** How much of the page's text was read. */
import { isAsked } from '../../engine/formats/asked.ts';
import type { Analysis } from '../../engine/model.ts';
import type { Part } from '../../messages/protocol.ts';
import { politeSlices } from '../dom/slices.ts';
import { partOf } from '../reading/part.ts';
import type { Reading } from '../reading/reading.ts';

/** True where anybody says anything: what an interviewer asks is the article's own. */
export function quotesSomebody({ read, attributions }: Analysis): boolean {
  return !read || !attributions.every(isAsked);
}

/** None where it cannot be told: what was read stands. */
export function partFound(reading: Reading, isQuoted: boolean): Promise<Part | null> {
  return partOf(reading, isQuoted, politeSlices()).catch((error: unknown) => {
    console.error('Whosaid:', error);
    return null;
  });
}
