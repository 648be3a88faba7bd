/**
 * `npm run links:pages -- DIR [--most N]`: the links of copies, followed in real Chromium on every saved page of a folder: each has to
 * scroll to the words of its statement, and to highlight them, from the first to the last. `--most` statements a page are tried, evenly
 * spread; so are all where it is left out.
 */
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { directivesIn } from '../../lib/engine/formats/fragment.ts';
import { type Analysis, type Span, textOf } from '../../lib/engine/model.ts';
import { launch, type SavedPage, savedPages } from './browser.ts';
import { readingChromium } from './in-chromium.ts';

/** Share of the links that have to land. */
const LANDING = 0.97;
const TRIES = 8;
const VIEW = { width: 1280, height: 900 };

const { values, positionals } = parseArgs({ allowPositionals: true, options: { most: { type: 'string' } } });
const folder = positionals[0] ?? 'tests/pages/samples';
const most = Number(values.most ?? Number.POSITIVE_INFINITY);

/** Evenly spread over the list, at most so many. */
function spread<Item>(list: readonly Item[], count: number): Item[] {
  const step = Math.max(1, list.length / count);
  return Array.from({ length: Math.min(count, list.length) }, (_, at) => list[Math.floor(at * step)]).filter((item) => item !== undefined);
}

interface Landing {
  readonly found: string;
}

/** The words under the highlight: a picture of the window is taken, with and without it, and what differs is asked for by its place. */
async function landing(page: Page): Promise<Landing> {
  const places = await marked(page);
  const found = await page.evaluate((points) => {
    const seen = new Map<Node, [number, number]>();
    const order: Node[] = [];
    for (const [x, y] of points as [number, number][]) {
      let at = document.caretPositionFromPoint(x, y);
      // a layer that is empty since what it showed is not saved lies over words that are seen through it
      for (let layers = 0; at && at.offsetNode.nodeType !== Node.TEXT_NODE && layers < 8; layers++) {
        const over = document.elementFromPoint(x, y);
        if (!(over instanceof HTMLElement) || over === document.body || over.textContent?.trim()) break;
        over.style.setProperty('display', 'none', 'important');
        at = document.caretPositionFromPoint(x, y);
      }
      if (!at || at.offsetNode.nodeType !== Node.TEXT_NODE) continue;
      const known = seen.get(at.offsetNode);
      if (!known) order.push(at.offsetNode);
      seen.set(at.offsetNode, [Math.min(known?.[0] ?? at.offset, at.offset), Math.max(known?.[1] ?? at.offset, at.offset)]);
    }
    order.sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
    return order.map((node) => node.nodeValue?.slice(...(seen.get(node) as [number, number])) ?? '').join('');
  }, places);
  return { found };
}

/** Points of the window whose ground is the highlight's, a few a line of text. */
async function marked(page: Page): Promise<[number, number][]> {
  const shot = (await page.screenshot()).toString('base64');
  const reader = await page.context().newPage();
  try {
    return await reader.evaluate(async (data) => {
      const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
      const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(picture.width, picture.height);
      const context = canvas.getContext('2d');
      if (!context) return [];
      context.drawImage(picture, 0, 0);
      const { data: pixels, width, height } = context.getImageData(0, 0, picture.width, picture.height);
      const points: [number, number][] = [];
      // grounds of two lines may overlap at their edges: only what is well inside is asked for
      for (let y = 6; y < height - 6; y += 3)
        for (let x = 0; x < width; x++) {
          const around = [y, y - 5, y + 5].map((row) => (row * width + x) * 4);
          if (around.every((at) => pixels[at] === 255 && pixels[at + 1] === 0 && pixels[at + 2] === 254)) points.push([x, y]);
        }
      return points;
    }, shot);
  } finally {
    await reader.close();
  }
}

const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const sum = { statements: 0, links: 0, landed: 0, moved: 0, blank: 0 };
const reading = await readingChromium('.output/chrome-mv3');
const browser = await launch();
const context = await browser.newContext({ viewport: VIEW });

/** Where the page has scrolled to, else wherever it highlights: a saved page has lost what held its layout, and may move after that. */
async function anywhere(page: Page): Promise<Landing & { readonly moved: boolean }> {
  let there = await landing(page);
  // the words are looked for once the page has come, and that takes as long as the machine is busy
  for (let tries = 0; there.found === '' && tries < TRIES; tries++) {
    await page.waitForTimeout(300);
    there = await landing(page);
  }
  const [scrolled, height] = (await page.evaluate('[scrollY, document.documentElement.scrollHeight]')) as [number, number];
  if (there.found !== '' || scrolled === 0) return { ...there, moved: false };
  for (let top = 0; top < height; top += VIEW.height - 100) {
    await page.evaluate(`scrollTo(0, ${top})`);
    const { found } = await landing(page);
    if (found !== '') return { found, moved: true };
  }
  return { found: '', moved: true };
}

/** What is said of a page that shows no word of its own: it waits for its script, and there is nothing to land on. */
const BLANK = 'the page shows nothing without its scripts';

/** Follows one link. @returns what is wrong with it; null: nothing */
async function follow(saved: SavedPage, directive: string, { document }: Analysis, span: Span): Promise<string | null> {
  const page = await context.newPage();
  try {
    await page.route('**/*', (route) => {
      const request = route.request();
      if (!request.isNavigationRequest() || request.frame() !== page.mainFrame()) return route.fulfill({ body: '' });
      // frames and pictures of which nothing is saved would lie over the words, and give up their room late
      const colour =
        '<style>::target-text{background-color:#ff00fe!important;color:#ff00fe!important}*{scroll-behavior:auto!important}iframe,img,video{display:none!important}</style>';
      return route.fulfill({
        body: saved.html.replace(/<head\b[^>]*>/iu, (head) => head + colour),
        contentType: 'text/html; charset=utf-8',
        headers: { 'Content-Security-Policy': "script-src 'none'" },
      });
    });
    await page.goto(`${saved.url.split('#')[0]}#:~:${directive}`, { waitUntil: 'load' });
    const { found, moved } = await anywhere(page);
    const said = bare(textOf(document, span).split('\n', 1)[0] ?? '');
    const lit = bare(found);
    if (lit === '') return (await page.evaluate('document.body.innerText.trim()')) === '' ? BLANK : 'nothing is highlighted';
    if (moved) sum.moved++;
    // a letter at the edge may be missed by the points
    return said.slice(2, -2).startsWith(lit.slice(2, 22)) ||
      lit.startsWith(said.slice(2, 22)) ||
      (lit.includes(said.slice(2, -2)) && lit.length < said.length + 6)
      ? lit.length < said.length * 0.9 && said.length < 1500
        ? `only “${found}”`
        : null
      : `“${found.slice(0, 120)}” is highlighted`;
  } finally {
    await page.close();
  }
}

for (const saved of savedPages(folder)) {
  const status = await reading.visit(saved, (page) => page.status());
  if (status.state !== 'ready') continue;
  const { analysis } = status;
  const directive = directivesIn(analysis.document);
  for (const { content } of spread(analysis.attributions, most)) {
    const [span] = content;
    if (!span) continue;
    sum.statements++;
    const found = directive(span);
    if (!found) continue;
    sum.links++;
    const wrong = await follow(saved, found, analysis, span);
    if (wrong === null) sum.landed++;
    else if (wrong === BLANK) {
      sum.links--;
      sum.blank++;
    }
    if (wrong !== null) console.log(`${saved.name}: ${found}\n  “${textOf(analysis.document, span).slice(0, 160)}”: ${wrong}`);
  }
}
await browser.close();
await reading.close();
console.log(
  `${sum.statements} statements, ${sum.links} with a link, ${sum.landed} land on their words (${((100 * sum.landed) / Math.max(1, sum.links)).toFixed(1)} %), ${sum.moved} of them on pages that moved afterwards; ${sum.blank} not counted, on pages that show nothing without their scripts`,
);
if (sum.links === 0 || sum.landed < sum.links * LANDING) process.exitCode = 1;
