/**
 * `npm run test:pages -- DIR`: over every saved page of a folder, in real Chromium: the page is the same before and after, the
 * map is exact, nothing shifts. Beside a page `NAME.txt` the text must be the one there: a line a block, its kind, a tab.
 * `npm run test:pages -- DIR --jsonl FILE` also writes what was read, a line a page, as the command line does.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inPageScript, launch, open, savedPages } from './browser.ts';
import type { PageReport } from './in-page.ts';

declare const whosaidPages: { report(url: string, force: boolean): Promise<PageReport> };

const [folder = 'tests/pages/samples', ...rest] = process.argv.slice(2);
const jsonl = rest[0] === '--jsonl' ? rest[1] : undefined;
const script = await inPageScript();
const browser = await launch();
const lines: string[] = [];
const problems: string[] = [];
let articles = 0;
const pages = savedPages(folder);
for (const saved of pages) {
  const page = await open(browser, saved);
  try {
    await page.evaluate(script);
    const report = await page.evaluate((url) => whosaidPages.report(url, false), saved.url);
    const golden = join(folder, `${saved.name}.txt`);
    const text =
      report.status === 'article' ? report.blocks.map((block) => `${block.kind}\t${block.text}\n`).join('') : `none\t${report.status}\n`;
    if (report.status === 'article') articles++;
    if (!report.same) problems.push(`${saved.name}: the page is not the same`);
    if (report.status === 'article' && report.painted === 0) problems.push(`${saved.name}: nothing was painted`);
    if (report.shift > 0) problems.push(`${saved.name}: the layout shifted`);
    if (existsSync(golden) && readFileSync(golden, 'utf8') !== text) problems.push(`${saved.name}: another text than in ${golden}`);
    for (const wrong of report.wrong.slice(0, 5)) problems.push(`${saved.name}: ${wrong}`);
    if (jsonl) {
      const joined = report.blocks.map((block) => block.text).join('\n');
      let start = 0;
      const blocks = report.blocks.map(({ kind, text: own }) => {
        const span = { start, end: start + own.length };
        start = span.end + 1;
        return { kind, span };
      });
      lines.push(
        JSON.stringify(
          report.status === 'article'
            ? { id: saved.name, isArticle: true, document: { text: joined, blocks } }
            : { id: saved.name, isArticle: false, why: report.status },
        ),
      );
    }
  } catch (error) {
    problems.push(`${saved.name}: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
  } finally {
    await page.close();
  }
}
await browser.close();
if (jsonl) writeFileSync(jsonl, `${lines.join('\n')}\n`);
console.log(`${pages.length} pages, ${articles} read as articles, ${problems.length} problems`);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
