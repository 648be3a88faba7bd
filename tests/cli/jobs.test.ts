/** Several articles at once: their order, their room, and threads that die. */
import { setTimeout as sleep } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, test } from 'vitest';
import { inOrder } from '../../lib/cli/in-order.ts';
import { type Workers, workersOf } from '../../lib/cli/workers.ts';

const WIDE = { pieces: 100, weight: 1000 };

async function* streamOf<Piece>(...pieces: readonly Piece[]) {
  yield* pieces;
}

async function all<Result>(results: AsyncIterable<Result>): Promise<Result[]> {
  const found: Result[] = [];
  for await (const result of results) found.push(result);
  return found;
}

describe('results in order', () => {
  test('however long each piece takes', async () => {
    const work = async (milliseconds: number) => {
      await sleep(milliseconds);
      return milliseconds;
    };
    expect(await all(inOrder(streamOf(40, 1, 20, 0), WIDE, () => 1, work))).toEqual([40, 1, 20, 0]);
  });

  test('each as soon as it is done, before the next piece has come', async () => {
    const asked: number[] = [];
    async function* whoWaits() {
      yield 1;
      // the second piece comes only after the first result
      while (asked.length === 0) await sleep(1);
      yield 2;
    }
    const results: number[] = [];
    for await (const result of inOrder(
      whoWaits(),
      WIDE,
      () => 1,
      async (piece) => piece,
    )) {
      asked.push(result);
      results.push(result);
    }
    expect(results).toEqual([1, 2]);
  });

  test.each([
    ['pieces', { pieces: 2, weight: 1000 }, 2],
    ['weight', { pieces: 100, weight: 6 }, 2],
    ['one piece that weighs more than all the room', { pieces: 100, weight: 1 }, 1],
  ])('with no more under way than there is room for: %s', async (_, room, most) => {
    let [underWay, mostSeen] = [0, 0];
    const work = async (piece: number) => {
      mostSeen = Math.max(mostSeen, ++underWay);
      await sleep(2);
      underWay--;
      return piece;
    };
    expect(await all(inOrder(streamOf(1, 2, 3, 4, 5), room, () => 3, work))).toEqual([1, 2, 3, 4, 5]);
    expect(mostSeen).toBe(most);
  });

  test('of what came before a stream broke, and then its error', async () => {
    async function* breaks() {
      yield* [1, 2];
      throw new Error('the disk is gone');
    }
    const found: number[] = [];
    const reading = async () => {
      for await (const result of inOrder(
        breaks(),
        WIDE,
        () => 1,
        async (piece) => piece,
      ))
        found.push(result);
    };
    await expect(reading()).rejects.toThrow('the disk is gone');
    expect(found).toEqual([1, 2]);
  });

  test('until nobody wants more: the stream is closed then', async () => {
    let closed = false;
    async function* endless() {
      try {
        for (let i = 0; ; i++) yield i;
      } finally {
        closed = true;
      }
    }
    for await (const result of inOrder(
      endless(),
      WIDE,
      () => 1,
      async (piece) => piece,
    ))
      if (result === 3) break;
    expect(closed).toBe(true);
  });
});

describe('threads', () => {
  /** Answers words in capitals; ends itself at "die", throws at "throw", and fills its memory at "fill". */
  const THREAD = `
    const { parentPort } = require('node:worker_threads');
    parentPort.on('message', (word) => {
      if (word === 'die') process.exit(3);
      if (word === 'throw') throw new Error('no such word');
      if (word === 'fill') for (const held = []; ; ) held.push(new Array(100_000).fill(held.length));
      parentPort.postMessage(word.toUpperCase());
    });`;
  let started: Worker[] = [];
  let workers: Workers<string, string>;

  function threads(count: number): Workers<string, string> {
    started = [];
    workers = workersOf(() => {
      const worker = new Worker(THREAD, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 32 } });
      started.push(worker);
      return worker;
    }, count);
    return workers;
  }

  afterEach(() => workers.close());

  test('that cannot be started leave the work to those that run; where none does, it is told', async () => {
    const able = { threads: 1 };
    workers = workersOf(() => {
      if (able.threads-- > 0) return new Worker(THREAD, { eval: true });
      throw new Error('no room for a thread');
    }, 3);
    const { run } = workers;
    expect(await Promise.all(['a', 'b', 'c'].map(run))).toEqual(['A', 'B', 'C'].map((answer) => ({ answer })));
    await workers.close();
    workers = workersOf<string, string>(() => {
      throw new Error('no room for a thread');
    }, 3);
    expect(await Promise.all(['a', 'b'].map(workers.run))).toEqual(['a', 'b'].map(() => ({ died: 'no room for a thread' })));
  });

  test('are tried again where one could not be started for a while', async () => {
    started = [];
    workers = workersOf(() => {
      if (started.length === 1 && tried++ === 0) throw new Error('no room for a thread');
      started.push(new Worker(THREAD, { eval: true }));
      return started.at(-1) as Worker;
    }, 2);
    let tried = 0;
    expect(await Promise.all(['a', 'b', 'c', 'd'].map(workers.run))).toEqual(['A', 'B', 'C', 'D'].map((answer) => ({ answer })));
    expect(started).toHaveLength(2);
  });

  test('take what waits, and no more of them start than there is work for', async () => {
    const { run } = threads(2);
    expect(await run('a')).toEqual({ answer: 'A' });
    expect(started).toHaveLength(1);
    expect(await Promise.all(['b', 'c', 'd', 'e'].map(run))).toEqual(['B', 'C', 'D', 'E'].map((answer) => ({ answer })));
    expect(started).toHaveLength(2);
  });

  test.each([
    ['ends itself', 'die', 'exit code 3'],
    ['throws', 'throw', 'no such word'],
    ['fills its memory', 'fill', 'Worker terminated due to reaching memory limit: JS heap out of memory'],
  ])('of which one %s: its piece is tried once more, then given up, and all others are answered', async (_, bad, died) => {
    const { run } = threads(2);
    expect(await Promise.all(['a', bad, 'b', 'c'].map(run))).toEqual([{ answer: 'A' }, { died }, { answer: 'B' }, { answer: 'C' }]);
  });

  test('of which one dies once: its piece is answered by another', async () => {
    let first = true;
    workers = workersOf(() => {
      const code = first ? `require('node:worker_threads').parentPort.on('message', () => process.exit(1));` : THREAD;
      first = false;
      return new Worker(code, { eval: true });
    }, 1);
    expect(await workers.run('a')).toEqual({ answer: 'A' });
  });

  test('that are closed end, busy or not', async () => {
    const { run, close } = threads(2);
    await Promise.all([run('a'), run('b')]);
    void run('fill');
    await close();
    // a thread that has ended has no number any more
    expect(started.map(({ threadId }) => threadId)).toEqual([-1, -1]);
  });
});
