/** How much the command line reads at once: what is longer is told, so that it cannot fill the memory. */

/** Bytes of a FILE or a line: a page's scripts are many of them. */
export const LONGEST_INPUT = 64 * 1024 * 1024;

/** Letters of the text of an article; three novels. Reading so many takes 1.5 GB. */
const MOST_LETTERS = 8_000_000;

/** Why what was found could not be written: it can make more JSON than a string can hold. */
export const whyUnwritten = (error: unknown): string =>
  error instanceof RangeError
    ? 'what was found in it is too much to be written'
    : `failed: ${error instanceof Error ? error.message : error}`;

/** Why the text is not read; null: it is short enough. */
export function tooLong(text: string): string | null {
  return text.length > MOST_LETTERS ? `its text is too long: ${text.length} letters, and ${MOST_LETTERS} are read at the most` : null;
}

/**
 * The bytes of a stream, or why there are too many.
 *
 * @param longest - in bytes; no more are held
 * @throws what the stream throws
 */
export async function bytesOf(
  stream: AsyncIterable<Uint8Array>,
  longest: number = LONGEST_INPUT,
): Promise<{ readonly bytes: Uint8Array } | { readonly problem: string }> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of stream) {
    size += piece.length;
    if (size > longest) return { problem: `it is too large: more than ${longest} bytes` };
    pieces.push(piece);
  }
  return { bytes: Buffer.concat(pieces) };
}
