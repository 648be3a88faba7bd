/**
 * `npm run mutate:pages -- [DIR [COUNT]] [--browser firefox]`: changes every article of a folder COUNT times at random, in real
 * Chromium or Firefox, with the real engine, and looks at every mark before every frame: none may stand on other words than it was made for.
 */

import { parseArgs } from 'node:util';
import type { MutationReport } from './mutate-in-page.ts';
import { mutated } from './mutated.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { browser: { type: 'string' } } });
const [folder = 'tests/pages/samples', count = '25'] = positionals;
const browser = values.browser === 'firefox' ? 'firefox' : 'chromium';
const { reports, problems } = await mutated(folder, { browser, count: Number(count) });
const sum = (of: (report: MutationReport) => number) => reports.reduce((total, report) => total + of(report), 0);
const mean = (of: (report: MutationReport) => number) => (sum(of) / Math.max(1, reports.length)).toFixed(1);
console.log(`${sum(({ changes }) => changes)} changes on ${reports.length} pages, ${sum(({ rereads }) => rereads)} times read again`);
console.log(`reading again: ${mean(({ again }) => again)} ms what has changed, ${mean(({ whole }) => whole)} ms everything`);
console.log(`${problems.length} problems`);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
