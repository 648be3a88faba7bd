/** What two sides take for the same articles. `side.js` is built beside it. */
import { fork } from 'node:child_process';
import { once as event } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Work } from './side.ts';

/** Milliseconds of processor time for all articles, and what ours is of the peer's: medians. */
export interface Beside {
  readonly ours: number;
  readonly peer: number;
  readonly ratio: number;
}

const ROUNDS = 21;

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] as number;

/**
 * Each in a process of its own, as nobody runs both in one: there one would clear away what the other left. They take turns of the same
 * length, so that a machine that grows slower, or is for a moment, is so for both.
 */
export async function beside(ours: Work, peer: Work): Promise<Beside> {
  const [us, them] = [await sideOf(ours), await sideOf(peer)];
  const often = Math.max(1, Math.round(them.first / us.first));
  const [own, others, ratios]: [number[], number[], number[]] = [[], [], []];
  for (let i = 0; i < ROUNDS; i++) {
    own.push(await us.time(often));
    others.push(await them.time(1));
    ratios.push((own[i] as number) / (others[i] as number));
  }
  us.end();
  them.end();
  return { ours: median(own), peer: median(others), ratio: median(ratios) };
}

/** A process that does one work. `first`: what a round took once it was warm. */
async function sideOf(work: Work) {
  const side = fork(fileURLToPath(new URL('side.js', import.meta.url)), [work]);
  side.once('exit', (code) => {
    if (code) throw new Error(`the side of ${work} ended with ${code}`);
  });
  const said = async (): Promise<number> => (await event(side, 'message'))[0] as number;
  const first = await said();
  return {
    first,
    time(rounds: number): Promise<number> {
      const answer = said();
      side.send(rounds);
      return answer;
    },
    end: () => side.disconnect(),
  };
}
