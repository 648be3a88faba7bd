/**
 * `npm run fuzz`: hostile texts through the engine, and what it finds in them, and hostile analyses, through every format. Nothing may
 * throw, and what is found must be sound. Then texts of many families that grow, through both: time must grow as they do. `--cases N` for
 * so many, `--seed N` for the same ones again. Says how far it is, what failed with its seed, and last in one line how it went.
 */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { analyse } from '../../lib/engine/analyse.ts';
import { documentFromText } from '../../lib/engine/document-from-text.ts';
import { everything, formats } from '../../lib/engine/formats/index.ts';
import { languages } from '../../lib/engine/languages/every-language.ts';
import type { Analysis } from '../../lib/engine/model.ts';
import { hostileAnalyses } from '../engine/formats/hostile-analyses.ts';
import { EXAMPLES, GROWING } from '../engine/growing.ts';
import { growth, MOST } from '../engine/growth.ts';
import { checkSound } from '../engine/invariants.ts';

const { values } = parseArgs({ options: { cases: { type: 'string' }, seed: { type: 'string' } } });
const cases = Number(values.cases ?? 100_000);
const seed = Number(values.seed ?? Date.now() % 1_000_000);

function writeAll(analysis: Analysis): void {
  for (const { name, write } of Object.values(formats)) {
    const text = write(analysis, everything(analysis), '2026-11-25');
    if (text !== '' && !text.endsWith('\n')) throw new Error(`${name} does not end its line`);
  }
}

const started = Date.now();
const seconds = () => ((Date.now() - started) / 1000).toFixed(0);
let told = started;

/** Where somebody waits, now and then. */
function tell(progress: string): void {
  if (Date.now() - told < 10_000) return;
  told = Date.now();
  console.error(`${progress} (${seconds()} s)`);
}

let seen = 0;
const result = fc.check(
  fc.property(hostileAnalyses, (hostile) => {
    tell(`${++seen} of ${cases} cases`);
    writeAll(hostile);
    const { title, byline, site, published, url } = hostile.document;
    const found = analyse({ ...documentFromText(hostile.document.text, { lang: 'en' }), title, byline, site, published, url }, languages);
    checkSound(found);
    writeAll(found);
  }),
  { numRuns: cases, seed },
);
if (result.failed) console.log(fc.stringify(result.counterexample), result.errorInstance);

const read = (text: string) => analyse(documentFromText(text, { lang: 'en' }), languages);
const families = [...GROWING, ['examples of all rows', (n: number) => EXAMPLES.repeat(Math.ceil(n / EXAMPLES.length))] as const];
const measured = families.flatMap(([name, textOf], index) => {
  tell(`${index} of ${families.length} families`);
  const reading = growth((letters) => {
    const text = textOf(letters);
    return () => read(text);
  });
  const writing = growth((letters) => {
    const found = read(textOf(letters));
    return () => writeAll(found);
  });
  return [
    { name: `reading ${name}`, factor: reading },
    { name: `writing ${name}`, factor: writing },
  ];
});
const steep = measured.filter(({ factor }) => !(factor <= MOST));
for (const { name, factor } of steep) console.log(`${name}: ${factor.toFixed(2)} times the time for twice the text`);

const most = Math.max(...measured.map(({ factor }) => factor)).toFixed(2);
console.log(
  `${result.numRuns} cases, seed ${seed}, ${result.failed ? 1 : 0} failed; ${families.length} families, ${most} times the time for twice the text at most, ${steep.length} above ${MOST.toFixed(2)} (${seconds()} s)`,
);
if (result.failed || steep.length > 0) process.exitCode = 1;
