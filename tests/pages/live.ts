/**
 * `npm run live:pages -- [UPDATES]`: an hour of a live blog, 1,800 updates of every kind, one every two seconds, in compressed time,
 * with the real extension in real Chromium. After every update no mark may stand on other words, and before the next one every
 * quotation is to be marked. At the end what the page's scripts hold is to be within a tenth of what it was before the first update,
 * and the whole heap, with the machine code that the browser has compiled, of what it was after the first ten minutes.
 */
import { ensureBrowser } from '../../lib/tasks/browsers.ts';
import { hourOfLiveBlog } from './live-blog.ts';

const [count = '1800'] = process.argv.slice(2);
const { updates, wrong, late, speakers, lag, memory } = await hourOfLiveBlog(ensureBrowser('chromium'), {
  updates: Number(count),
  warm: Math.ceil(Number(count) / 6),
  say: console.log,
});
let missed = wrong.length + late.length + speakers.length;
console.log(
  `${updates} updates; marks right again after ${lag[0].toFixed(0)} ms, in the middle, and ${lag[1].toFixed(0)} ms at the longest`,
);
for (const [name, [before, after]] of Object.entries(memory)) {
  const holds = after <= before * 1.1;
  if (!holds) missed++;
  console.log(
    `${holds ? 'ok  ' : 'OVER'}  ${name}: ${before.toLocaleString('en')} before, ${after.toLocaleString('en')} after (${(((after - before) / before) * 100).toFixed(1)} %)`,
  );
}
for (const problem of [...wrong, ...late, ...speakers].slice(0, 20)) console.error(problem);
process.exitCode = missed > 0 ? 1 : 0;
