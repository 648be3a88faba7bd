/**
 * `npm run bench:pages -- DIR`: what reading and painting cost on the page's thread, in real Chromium, every page loaded anew and
 * every run cold, beside what cloning and Readability cost by themselves on the same page. Milliseconds.
 */
import { inPageScript, launch, open, savedPages } from './browser.ts';
import type { PageReport } from './in-page.ts';

declare const whosaidPages: { report(url: string, force: boolean): Promise<PageReport>; peer(): number };

const [folder = 'tests/pages/samples'] = process.argv.slice(2);
const script = await inPageScript();
const browser = await launch();
const rows: { name: string; status: string; work: number; longest: number; untilMarks: number; peer: number }[] = [];
for (const saved of savedPages(folder)) {
  const fresh = async <T>(measure: (page: Awaited<ReturnType<typeof open>>) => Promise<T>): Promise<T> => {
    const page = await open(browser, saved);
    try {
      await page.evaluate(script);
      return await measure(page);
    } finally {
      await page.close();
    }
  };
  const { status, work, longest, untilMarks } = await fresh((page) => page.evaluate((url) => whosaidPages.report(url, false), saved.url));
  const peer = await fresh((page) => page.evaluate(() => whosaidPages.peer()));
  rows.push({ name: saved.name, status, work, longest, untilMarks, peer });
}
await browser.close();
const read = rows.filter(({ status }) => status === 'article');
const others = rows.filter(({ status }) => status !== 'article');
const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
const at = (values: number[], share: number) =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
const show = (value: number) => value.toFixed(1);
console.log(
  `${read.length} articles: our work ${show(sum(read.map((row) => row.work)))} ms, cloning and Readability alone ${show(sum(read.map((row) => row.peer)))} ms, ratio ${(sum(read.map((row) => row.work)) / sum(read.map((row) => row.peer))).toFixed(2)}`,
);
console.log(
  `longest stretch: median ${show(
    at(
      read.map((row) => row.longest),
      0.5,
    ),
  )}, 95 % ${show(
    at(
      read.map((row) => row.longest),
      0.95,
    ),
  )}, most ${show(
    at(
      read.map((row) => row.longest),
      1,
    ),
  )}`,
);
console.log(
  `from the start to the marks, without the engine: median ${show(
    at(
      read.map((row) => row.untilMarks),
      0.5,
    ),
  )}, 95 % ${show(
    at(
      read.map((row) => row.untilMarks),
      0.95,
    ),
  )}`,
);
console.log(
  `${others.length} pages that are no articles: median ${show(
    at(
      others.map((row) => row.work),
      0.5,
    ),
  )}, most ${show(
    at(
      others.map((row) => row.work),
      1,
    ),
  )}`,
);
for (const row of rows.toSorted((a, b) => b.longest - a.longest).slice(0, 8))
  console.log(`  ${show(row.longest)} of ${show(row.work)} (alone ${show(row.peer)}) ${row.name}`);
