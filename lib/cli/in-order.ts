/** Work on a stream, several pieces at once, with results in the order of the pieces and no more of them under way than there is room for. */

export interface Room {
  /** How many pieces may be under way, or wait for one before them. */
  readonly pieces: number;
  /** No further piece is taken while they weigh this much together. */
  readonly weight: number;
}

/**
 * Yields the result of each piece as soon as it and all before it are done. Where the stream breaks, what came before is yielded first,
 * and then the error is thrown. Who stops before the end closes the stream, and waits for a piece that was asked for.
 *
 * @param weigh - what a piece takes of the room
 * @param work - must not reject
 */
export async function* inOrder<Piece, Result>(
  stream: AsyncIterable<Piece>,
  room: Room,
  weigh: (piece: Piece) => number,
  work: (piece: Piece) => Promise<Result>,
): AsyncGenerator<Result> {
  const pieces = stream[Symbol.asyncIterator]();
  const underWay: { readonly done: Promise<{ readonly result: Result }>; readonly weight: number }[] = [];
  let weight = 0;
  let coming: Promise<{ readonly came: IteratorResult<Piece> } | { readonly error: unknown }> | null = null;
  let end: { readonly error?: unknown } | null = null;
  try {
    for (;;) {
      const [first] = underWay;
      if (!end && underWay.length < room.pieces && (!first || weight < room.weight)) {
        coming ??= pieces.next().then(
          (came) => ({ came }),
          (error: unknown) => ({ error }),
        );
      }
      if (!coming && !first) break;
      const what = await Promise.race([...(first ? [first.done] : []), ...(coming ? [coming] : [])]);
      if ('result' in what) {
        weight -= underWay.shift()?.weight ?? 0;
        yield what.result;
        continue;
      }
      coming = null;
      if ('error' in what) end = what;
      else if (what.came.done) end = {};
      else {
        const piece = what.came.value;
        const taken = weigh(piece);
        weight += taken;
        underWay.push({ done: work(piece).then((result) => ({ result })), weight: taken });
      }
    }
    if (end && 'error' in end) throw end.error;
  } finally {
    if (!end) await pieces.return?.();
  }
}
