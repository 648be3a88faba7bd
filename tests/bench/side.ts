/**
 * One side of a comparison, in a process of its own: told its {@link Work}, it warms up, and then answers each wish for so many rounds
 * over all articles with the milliseconds of processor time that a round took.
 */
import compromise from 'compromise/three';
import { analyse } from '../../lib/engine/analyse.ts';
import { documentFromText } from '../../lib/engine/document-from-text.ts';
import { languages } from '../../lib/engine/languages/every-language.ts';
import { findQuantities } from '../../lib/engine/numbers/find-quantities.ts';
import { finished } from '../../lib/engine/turn-by-turn.ts';
import { english } from '../engine/english.ts';
import { readText } from '../engine/read-text.ts';
import { marked } from './marked.ts';
import { once, warm } from './once.ts';

/** The numbers of a bare text: cutting it into words, tags and all, is part of the cost. */
function numbersOf(text: string): void {
  finished(findQuantities(readText(documentFromText(text), english)));
}

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
