/**
 * `npm run test:pages -- DIR [--browser firefox] [--jsonl FILE] [--expected DIR]`: over every saved page of a folder, in real
 * Chromium or Firefox with the extension in it: it reads what `NAME.txt` beside the page says (a line a block: its kind, a tab, its
 * text), the map from the text to the page is exact, and the page is the same before and after.
 * `--jsonl` writes what was found, a line a page, as the command line does. `--expected` names a folder of plain texts `NAME.txt`:
 * nine of ten statements that the engine finds in them have to be found in the pages that are read.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Analysis } from '../../lib/engine/model.ts';
import { inPageScript, type SavedPage, savedPages } from './browser.ts';
import { readingChromium } from './in-chromium.ts';
import { readingFirefox } from './in-firefox.ts';
import type { MapReport } from './in-page.ts';
import { keptOf } from './kept.ts';

/** Share of the statements in the expected texts that are to be found in the pages. */
const KEPT = 0.9;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { browser: { type: 'string', default: 'chromium' }, jsonl: { type: 'string' }, expected: { type: 'string' } },
});
const folder = positionals[0] ?? 'tests/pages/samples';
const script = await inPageScript();
const browser = values.browser === 'firefox' ? await readingFirefox('.output/firefox-mv3') : await readingChromium('.output/chrome-mv3');

interface Read {
  readonly why: string;
  readonly analysis: Analysis | null;
  readonly problems: readonly string[];
}

function blocksOf({ document }: Analysis): string {
  return document.blocks.map(({ kind, span }) => `${kind}\t${document.text.slice(span.start, span.end)}\n`).join('');
}

function readPage(saved: SavedPage): Promise<Read> {
  return browser.visit(saved, async (page) => {
    const status = await page.status();
    const problems: string[] = [];
    const analysis = status.state === 'ready' || status.state === 'language' ? status.analysis : null;
    const why = status.state === 'none' ? status.why : status.state;
    if (status.state !== 'none' && !analysis) problems.push(`${status.state} ${JSON.stringify(status)}`);
    const after = await page.run<string>('return new XMLSerializer().serializeToString(document);');
    if (after !== page.before) problems.push('the page is not the same');
    const golden = join(folder, `${saved.name}.txt`);
    if (existsSync(golden) && readFileSync(golden, 'utf8') !== (analysis ? blocksOf(analysis) : `none\t${why}\n`))
      problems.push(`another text than in ${golden}`);
    if (!analysis) return { why, analysis, problems };
    const painted = await page.run<number>('return [...CSS.highlights.keys()].filter((name) => name.startsWith("ws-")).length;');
    if (status.state === 'ready' && analysis.attributions.length > 0 && painted === 0) problems.push('nothing was painted');
    const map = await page.run<MapReport>(`${script}; return await whosaidPages.tryMap();`);
    if (map.text !== analysis.document.text) problems.push('read again, the text is another');
    problems.push(...map.wrong.slice(0, 5));
    return { why, analysis, problems };
  });
}

const lines: string[] = [];
const problems: string[] = [];
const sum = { articles: 0, all: 0, kept: 0 };
const pages = savedPages(folder);
for (const saved of pages) {
  let line: object;
  try {
    const { why, analysis, problems: found } = await readPage(saved);
    problems.push(...found.map((problem) => `${saved.name}: ${problem}`));
    if (analysis) sum.articles++;
    line = analysis ? { id: saved.name, isArticle: true, ...analysis } : { id: saved.name, isArticle: false, why };
    const expected = values.expected ? join(values.expected, `${saved.name}.txt`) : '';
    if (analysis && existsSync(expected)) {
      const { all, kept } = keptOf(readFileSync(expected, 'utf8'), analysis);
      sum.all += all;
      sum.kept += kept;
      if (kept < all * KEPT) console.log(`${saved.name}: ${kept} of ${all} statements of the expected text`);
    }
  } catch (error) {
    const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    problems.push(`${saved.name}: ${message}`);
    line = { id: saved.name, error: message };
  }
  lines.push(JSON.stringify(line));
}
await browser.close();
if (values.jsonl) writeFileSync(values.jsonl, `${lines.join('\n')}\n`);
console.log(`${pages.length} pages, ${sum.articles} read as articles, ${problems.length} problems`);
if (sum.all > 0) {
  console.log(
    `${sum.kept} of ${sum.all} statements of the expected texts are found in the pages (${((100 * sum.kept) / sum.all).toFixed(1)} %)`,
  );
  if (sum.kept < sum.all * KEPT) problems.push('fewer statements than are expected');
}
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
