/** The package for programs, from its tarball, where programs of the web run: in a page and in a worker, in both browsers. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type Site, serve } from '../../lib/tasks/serve.ts';
import { installPackage } from '../packages/install-package.ts';
import { Marionette } from './drivers/marionette.ts';

/** Reads the page that it stands in, and finds what it read in the page again. */
const IN_PAGE = `
  import { analyse, textOf } from 'whosaid';
  import { readPage } from 'whosaid/page';
  import { formats } from 'whosaid/formats';
  const page = await readPage(document, { force: true });
  const analysis = analyse(page.document);
  const [{ content: [words], source }] = analysis.attributions;
  const worker = new Worker('/worker.js', { type: 'module' });
  worker.onmessage = ({ data }) => {
    window.answer = JSON.stringify({
      who: analysis.sources[source].name,
      said: textOf(page.document, words),
      there: page.rangesOf(words).map(String).join(''),
      written: formats.plain.write(analysis).includes('Mona Brandt'),
      worker: data,
    });
  };
  worker.postMessage(page.document.text);`;

const IN_WORKER = `
  import { analyse, documentFromText } from '/node_modules/whosaid/index.js';
  self.onmessage = ({ data }) => {
    const { attributions, sources } = analyse(documentFromText(data));
    self.postMessage(attributions.map(({ source }) => sources[source]?.name ?? null));
  };`;

const paragraph = (place: string) =>
  `<p>“We are glad of every visitor to the ${place},” said Mona Brandt, who has run it for the town since the flood of that year.</p>`;

const PAGE = `<!doctype html><html lang="en"><title>Baths to stay open</title>
  <script type="importmap">{ "imports": {
    "whosaid": "/node_modules/whosaid/index.js",
    "whosaid/page": "/node_modules/whosaid/page.js",
    "whosaid/formats": "/node_modules/whosaid/formats.js" } }</script>
  <article><h1>Baths to stay open</h1>${['old baths', 'café', 'garden'].map(paragraph).join('')}</article>
  <script type="module">${IN_PAGE}</script>`;

const EXPECTED = {
  who: 'Mona Brandt',
  said: '“We are glad of every visitor to the old baths,”',
  there: '“We are glad of every visitor to the old baths,”',
  written: true,
  worker: ['Mona Brandt', 'Mona Brandt', 'Mona Brandt'],
};

let folder: string;
let site: Site;

beforeAll(async () => {
  folder = installPackage();
  writeFileSync(join(folder, 'page.html'), PAGE);
  writeFileSync(join(folder, 'worker.js'), IN_WORKER);
  site = await serve(folder);
});

afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

test('in Chromium', async () => {
  const browser = await chromium.launch({ executablePath: inject('chromium'), args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  try {
    const page = await browser.newPage();
    await page.goto(`${site.origin}/page.html`);
    const answer = await page.waitForFunction(() => (window as { answer?: string }).answer);
    expect(JSON.parse(String(await answer.jsonValue()))).toEqual(EXPECTED);
  } finally {
    await browser.close();
  }
});

test('in Firefox', async () => {
  const firefox = await Marionette.start(inject('firefox'));
  try {
    await firefox.send('WebDriver:Navigate', { url: `${site.origin}/page.html` });
    const answer = () => firefox.evaluate<string | null>('return window.answer ?? null;');
    await expect.poll(answer).not.toBeNull();
    expect(JSON.parse((await answer()) ?? '')).toEqual(EXPECTED);
  } finally {
    await firefox.close();
  }
});
