/**
 * Serves the gallery of components: `tsx lib/tasks/gallery.ts`. With a folder, photographs every state in Chromium and
 * Firefox at six widths, light, dark and in forced colours, runs axe over it, and ends: `tsx lib/tasks/gallery.ts FOLDER`.
 * States named after the folder are the only ones photographed; `GALLERY=chromium` or `firefox` leaves the other browser out.
 */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import preact from '@preact/preset-vite';
import { type Browser, chromium } from 'playwright-core';
import puppeteer from 'puppeteer-core';
import { createServer } from 'vite';
import { findBrowser } from './browsers.ts';

const root = fileURLToPath(new URL('../../tests/gallery', import.meta.url));
const widths = [180, 250, 360, 480, 600, 700];
const schemes = ['light', 'dark', 'forced'] as const;
const wide = ['welcome', 'options', 'options-fell-back', 'options-refused', 'options-corrections', 'options-asking'];

/** Browsers break a photograph off at about 16,000 pixels. */
const tallest = 6000;

/** Correcting, press by press. */
function correctingSteps(): Record<string, string> {
  const press = (selector: string, words: string) =>
    `[...document.querySelectorAll('${selector}')].find(({ textContent }) => textContent.startsWith('${words}')).click()`;
  const set = (selector: string, value: string, event: string) =>
    `(() => { const field = document.querySelector('${selector}'); field.value = ${value}; field.dispatchEvent(new Event('${event}', { bubbles: true })); })()`;
  const inTurn = (...steps: string[]) =>
    `(async () => { for (const step of ${JSON.stringify(steps)}) { eval(step); await new Promise((done) => setTimeout(done, 60)); } })()`;
  const open = [`document.querySelector('#statement-4 .basis').click()`, press('.do .plain', 'Someone')];
  const typed = [...open, set('.correct select', `'typed'`, 'change')];
  const put = press('.correct .button', 'Place');
  const chosen = [...open, set('.correct select', `document.querySelector('.correct option:nth-child(3)').value`, 'change'), put];
  const nothing = inTurn(`document.querySelector('#statement-4 .basis').click()`, press('.do .plain', 'Not a statement'));
  return {
    correcting: inTurn(...open),
    'correcting-name': inTurn(...typed),
    'correcting-refused-name': inTurn(...typed, set('.correct input', `'Morag Tulloch MacLeod'`, 'input'), put),
    corrected: inTurn(...chosen),
    'corrected-name': inTurn(...typed, set('.correct input', `'sound gazette'`, 'input'), put),
    'corrected-nothing': nothing,
    'corrected-private': inTurn(...chosen),
    'corrected-unstored': nothing,
  };
}

/** What is done in a state before it is photographed, in the page. */
const steps: Readonly<Record<string, string>> = {
  evidence: `document.querySelector('#statement-4 .basis').click()`,
  ...correctingSteps(),
  menu: `document.querySelector('.copying .button').click()`,
  preview: `(async () => {
    document.querySelector('.copying .button').click();
    setTimeout(() => document.querySelector('.menu [role=menuitem]').click());
    // it is fetched
    while (!document.querySelector('.preview')) await new Promise((done) => setTimeout(done, 20));
  })()`,
  numbers: `document.querySelector('details.minor').open = true`,
  filtered: `(() => {
    const field = document.querySelector('input[type=search]');
    field.value = 'nobody';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    document.querySelector('.kinds summary').click();
  })()`,
  // "Your settings as text", changed and taken over, where the browser cannot store it
  'options-refused': `(() => {
    const text = document.querySelector('textarea');
    text.value = '{}';
    text.dispatchEvent(new Event('input', { bubbles: true }));
    setTimeout(() => text.parentElement.querySelector('.button').click());
  })()`,
  'options-asking': `[...document.querySelectorAll('[aria-labelledby=corrections] .button')].at(-1).click()`,
  refused: `document.querySelector('.source .copy').click()`,
};

/** Long enough for what a step changes to be drawn, in milliseconds. */
const moment = 150;

/** What can be pressed and is less than 24 pixels high or wide, but for links among words; a box has all of its label. In the page. */
const tooSmall = `Array.from(document.querySelectorAll('button, summary, select, input, textarea, a[href], label:has(input)')).flatMap((each) => {
  const { width, height } = each.getBoundingClientRect();
  const isAmongWords = each.matches('a') && getComputedStyle(each).display === 'inline';
  if (width === 0 || isAmongWords || each.matches('label input') || (width > 23.5 && height > 23.5)) return [];
  return [each.localName + '.' + each.className + ' is ' + Math.round(width) + ' by ' + Math.round(height) + ' px'];
})`;

async function step(page: { evaluate: (code: string) => Promise<unknown> }, name: string): Promise<void> {
  if (!steps[name]) return;
  await page.evaluate(steps[name]);
  await new Promise((done) => setTimeout(done, moment));
}

async function inChromium(browser: Browser, address: string, names: readonly string[], folder: string): Promise<string[]> {
  const faults: string[] = [];
  for (const scheme of schemes) {
    const context = await browser.newContext({
      colorScheme: scheme === 'dark' ? 'dark' : 'light',
      forcedColors: scheme === 'forced' ? 'active' : 'none',
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    for (const name of names) {
      for (const width of wide.includes(name) ? [360, 800] : widths) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(`${address}?${name}`);
        await page.waitForSelector('#root > *');
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        if (over > 0) faults.push(`${name} ${width} ${scheme}: ${over} px too wide`);
        await step(page, name);
        const { violations } = await new AxeBuilder({ page }).analyze();
        for (const { id, nodes } of violations) faults.push(`${name} ${width} ${scheme}: ${id}: ${nodes[0]?.html.slice(0, 160)}`);
        for (const small of await page.evaluate<string[]>(tooSmall)) faults.push(`${name} ${width} ${scheme}: ${small}`);
        await page.screenshot({
          path: `${folder}/${name}-${width}-${scheme}.png`,
          clip: { x: 0, y: 0, width, height: Math.min(height, tallest) },
          fullPage: true,
        });
      }
    }
    await context.close();
  }
  return faults;
}

async function inFirefox(address: string, names: readonly string[], folder: string): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: findBrowser('firefox') ?? '',
      extraPrefsFirefox: { 'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1 },
    });
    const page = await browser.newPage();
    for (const name of names) {
      const width = wide.includes(name) ? 800 : 360;
      // the size is set all the same where Firefox knows no orientation of a screen
      await page.setViewport({ width, height: 1600 }).catch((error: Error) => {
        if (!error.message.includes('setScreenOrientationOverride')) throw error;
      });
      await page.goto(`${address}?${name}`);
      await page.waitForSelector('#root > *');
      await step(page, name);
      await page.screenshot({ path: `${folder}/firefox-${name}-${width}-${scheme}.png` });
    }
    await browser.close();
  }
}

const [folder, ...only] = process.argv.slice(2);
const server = await createServer({
  root,
  configFile: false,
  plugins: [preact()],
  server: { host: '127.0.0.1', port: 0 },
  logLevel: 'warn',
});
await server.listen();
const address = server.resolvedUrls?.local[0] ?? '';
if (folder === undefined) console.log(`Gallery: ${address}`);
else {
  await mkdir(folder, { recursive: true });
  const browser = await chromium.launch({ executablePath: findBrowser('chromium') ?? '' });
  const page = await browser.newPage();
  await page.goto(address);
  await page.waitForSelector('#root a');
  const all = await page.$$eval('#root a', (links) => links.map((link) => link.textContent ?? ''));
  const names = only.length > 0 ? only : all;
  const faults = process.env.GALLERY === 'firefox' ? [] : await inChromium(browser, address, names, folder);
  await browser.close();
  if (process.env.GALLERY !== 'chromium') await inFirefox(address, names, folder);
  await server.close();
  console.log(faults.length === 0 ? `No faults in ${names.length} states. Pictures in ${folder}` : faults.join('\n'));
  process.exitCode = faults.length === 0 ? 0 : 1;
}
