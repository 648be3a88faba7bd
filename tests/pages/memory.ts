/**
 * `npm run memory:pages -- [NAVIGATIONS] [--browser firefox]`: 200 articles one after the other in one tab of real Chromium or Firefox. What the background's scripts
 * hold at the end is to be within a twentieth of what they held after the first forty, and the whole heap, for which the browser is
 * still compiling then, within a quarter. The hour of a live blog is `npm run live:pages`, which measures the background too.
 */
import { parseArgs } from 'node:util';
import { savedPages } from './browser.ts';
import { navigate } from './navigations.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { browser: { type: 'string' } } });
const [count = '200'] = positionals;
const pages = savedPages('tests/pages/samples').filter(({ name }) => !/forum|section|french|german/.test(name));
const { read, memory } = await navigate(values.browser === 'firefox' ? 'firefox' : 'chromium', pages, {
  count: Number(count),
  warm: Math.ceil(Number(count) / 5),
  say: console.log,
});
let over = read < Number(count) / 2 ? 1 : 0;
console.log(`${read} of ${count} pages were read as articles`);
for (const [name, most] of [
  ['held', 1.05],
  ['heap', 1.25],
] as const) {
  const [before, after] = memory.map((each) => each[name]) as [number, number];
  const holds = after <= before * most;
  if (!holds) over++;
  console.log(
    `${holds ? 'ok  ' : 'OVER'}  ${name}: ${before.toLocaleString('en')} before, ${after.toLocaleString('en')} after (${(((after - before) / before) * 100).toFixed(2)} %, at most ${((most - 1) * 100).toFixed(0)} %)`,
  );
}
process.exitCode = over > 0 ? 1 : 0;
