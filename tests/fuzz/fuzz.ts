/**
 * `npm run fuzz`: hostile texts through the engine, and what it finds in them, and hostile analyses, through every format. Nothing may
 * throw, and what is found must be sound. `--cases N` for so many, `--seed N` for the same ones again. Prints what failed with its seed.
 */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { analyse } from '../../lib/engine/analyse.ts';
import { documentFromText } from '../../lib/engine/document-from-text.ts';
import { everything, formats } from '../../lib/engine/formats/index.ts';
import { languages } from '../../lib/engine/languages/every-language.ts';
import type { Analysis, Span } from '../../lib/engine/model.ts';
import { hostileAnalyses } from '../engine/formats/hostile-analyses.ts';

const { values } = parseArgs({ options: { cases: { type: 'string' }, seed: { type: 'string' } } });
const cases = Number(values.cases ?? 100_000);
const seed = Number(values.seed ?? Date.now() % 1_000_000);

/** @throws where a span of a statement or number lies outside the text, or is empty */
function requireSound({ document, attributions, quantities }: Analysis): void {
  const spans: Span[] = [...attributions.flatMap(({ content }) => content), ...quantities.map(({ span }) => span)];
  for (const { start, end } of spans)
    if (!(start >= 0 && start < end && end <= document.text.length)) throw new Error(`a span from ${start} to ${end}`);
}

function writeAll(analysis: Analysis): void {
  for (const { name, write } of Object.values(formats)) {
    const text = write(analysis, everything(analysis), '2026-11-25');
    if (text !== '' && !text.endsWith('\n')) throw new Error(`${name} does not end its line`);
  }
}

const started = Date.now();
const result = fc.check(
  fc.property(hostileAnalyses, (hostile) => {
    writeAll(hostile);
    const { title, byline, site, published, url } = hostile.document;
    const found = analyse({ ...documentFromText(hostile.document.text, { lang: 'en' }), title, byline, site, published, url }, languages);
    requireSound(found);
    writeAll(found);
  }),
  { numRuns: cases, seed },
);
console.log(`${result.numRuns} cases, seed ${seed}, ${result.failed ? 1 : 0} failed (${((Date.now() - started) / 1000).toFixed(0)} s)`);
if (result.failed) {
  console.log(fc.stringify(result.counterexample), result.errorInstance);
  process.exitCode = 1;
}
