/** How much sooner the command line is done with many articles on two threads than on one. */
import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** As long a list as somebody who needs threads has: with fewer, what each thread takes to warm up weighs more. */
export const ARTICLES = 2_500;
const ROUNDS = 3;

/** Seconds that the built program takes. */
function seconds(input: string, jobs: number): number {
  const before = performance.now();
  const { status } = spawnSync('node', ['dist/whosaid.js', '--jsonl', '--jobs', String(jobs)], {
    input,
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`whosaid --jobs ${jobs} ended with ${status}`);
  return (performance.now() - before) / 1000;
}

/** The median of the ratios of some rounds, each of both; null on a machine of one core. @param texts - repeated until they are enough */
export function shareOnTwo(texts: readonly string[]): number | null {
  if (availableParallelism() < 2) return null;
  const lines = Array.from({ length: ARTICLES }, (_, id) => `${JSON.stringify({ id, text: texts[id % texts.length] })}\n`).join('');
  const ratios = Array.from({ length: ROUNDS }, () => seconds(lines, 2) / seconds(lines, 1)).sort((a, b) => a - b);
  return ratios[ROUNDS >> 1] as number;
}
