/** The reader's half of the page's script, which is loaded only where there is something to read. */
import { requestReader } from '../../lib/browser/page-door.ts';
import { type ReaderParts, readerParts } from '../../lib/page/reader-parts.ts';

/** @throws where the background could not load it */
export async function loadReader(): Promise<ReaderParts> {
  if (!readerParts()) await requestReader();
  const parts = readerParts();
  if (!parts) throw new Error('The reader was not loaded');
  return parts;
}
