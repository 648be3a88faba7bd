/** A stream of bytes, cut at line feeds, one line at a time: no more is held than the longest line. */
import { LONGEST_INPUT } from './longest.ts';

export type Line = { readonly number: number; readonly text: string } | { readonly number: number; readonly problem: string };

/**
 * Yields the lines, numbered from one, without their ends; the last one too where it has none.
 * (node:readline also cuts at U+2028, which may stand unescaped inside JSON.)
 *
 * @param longest - in bytes; what is longer comes as a problem
 */
export async function* lines(stream: AsyncIterable<Uint8Array>, longest: number = LONGEST_INPUT): AsyncGenerator<Line> {
  let pieces: Uint8Array[] = [];
  let size = 0;
  let number = 0;
  const take = (): Line => {
    number++;
    const tooLong = size > longest;
    const bytes = Buffer.concat(pieces);
    pieces = [];
    size = 0;
    if (tooLong) return { number, problem: `longer than ${longest} bytes` };
    try {
      return { number, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
    } catch {
      return { number, problem: 'not UTF-8' };
    }
  };
  const add = (bytes: Uint8Array) => {
    size += bytes.length;
    if (size > longest) pieces = [];
    else if (bytes.length > 0) pieces.push(bytes);
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      add(chunk.subarray(from, at));
      yield take();
      from = at + 1;
    }
    add(chunk.subarray(from));
  }
  if (size > 0) yield take();
}
