/**
 * The sample pages, written after the structures of real ones, read by the command line's parser. The same files are read in
 * Chromium by `npm run test:pages`, and must give the same text. `npx vitest -u` writes them anew: look at the difference.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readHtml } from '../../lib/cli/read-html.ts';

const FOLDER = 'tests/pages/samples';
/** The command line's parser knows no shadow roots. */
const BROWSER_ONLY = new Set(['shadow-root.html']);

const pages = readdirSync(FOLDER).filter((file) => file.endsWith('.html') && !BROWSER_ONLY.has(file));

it('has twenty pages or more', () => {
  expect(pages.length).toBeGreaterThanOrEqual(20);
});

it.each(pages)('reads %s', async (file) => {
  const html = readFileSync(`${FOLDER}/${file}`, 'utf8');
  const reading = await readHtml(html, /rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? null);
  const text = reading.isArticle
    ? reading.document.blocks.map(({ kind, span }) => `${kind}\t${reading.document.text.slice(span.start, span.end)}\n`).join('')
    : `none\t${reading.why}\n`;
  await expect(text).toMatchFileSnapshot(`../pages/samples/${file.replace('.html', '.txt')}`);
});
