/**
 * One side of a comparison, in a process of its own: told its {@link Work}, it warms up, and then answers each wish for so many rounds
 * over all articles with the milliseconds of processor time that a round took.
 */
import compromise from 'compromise/three';
import { marked } from './marked.ts';
import { once, warm } from './once.ts';

const built = '../../dist/bench.js';
const { analyse, documentFromText, languages, numbersOf }: typeof import('./measured.ts') = await import(built);

/** What the sides do with an article. */
const WORK = {
  analysis: (text: string) => void analyse(documentFromText(text), languages),
  "compromise's quotations": (text: string) => void compromise(text).quotations().out('array'),
  numbers: numbersOf,
  "compromise's numbers": (text: string) => void compromise(text).numbers().json(),
};
export type Work = keyof typeof WORK;

const work = WORK[process.argv[2] as Work];
const round = () => marked.forEach(work);
warm(round);
process.on('message', (rounds: number) => {
  const times = once(() => {
    for (let i = 0; i < rounds; i++) round();
  });
  process.send?.(times / rounds);
});
process.send?.(once(round));
