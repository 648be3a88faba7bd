/**
 * How soon the panel shows an article of 300 statements, from the message with the analysis to the second frame after it, in the build that
 * ships; and its peer on the same page right after: the browser alone, given the elements that stood there then as HTML. What the panel draws
 * later, out of sight, is in neither. Milliseconds of the clock, each panel cold.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { ensureBrowser } from '../../lib/tasks/browsers.ts';
import { startChromium } from '../../lib/tasks/chromium.ts';
import { grantedCopy } from './in-chromium.ts';

export interface Drawn {
  readonly ours: number;
  readonly peer: number;
}

const ADDRESS = 'https://valley.example/2026/11/03/what-three-hundred-said';
const STATEMENTS = 300;
const FIRST = 'Ada Ben Cleo Dan Eva Finn Gwen Hugh Ines Jack Kate Liam'.split(' ');
const LAST = 'Brook Lund Moss Vale Hart Stone Field Marsh Wood Reed'.split(' ');

/** An article in which so many people share the statements, each with a number in it. */
function articleOf(people: number): string {
  const said = Array.from({ length: STATEMENTS }, (_, at) => {
    const who = at % people;
    const name = `${FIRST[who % FIRST.length]} ${LAST[Math.floor(who / FIRST.length)]}`;
    return `<p>“The quay was closed for ${20 + ((at * 13) % 900)} days and nobody told us a thing about it,” ${name} said.</p>`;
  });
  return `<!doctype html><html lang="en"><head><title>What three hundred said</title></head><body><article>
    <h1>What three hundred said</h1><p>It rained for weeks in the valley, and the water rose over the quay on Friday.</p>
    ${said.join('\n')}</article></body></html>`;
}

/** Before the panel's own scripts: the message is seen first, and the second frame after it. */
const WATCH = `{
  const connect = chrome.tabs.connect.bind(chrome.tabs);
  chrome.tabs.connect = (...args) => {
    const port = connect(...args);
    port.onMessage.addListener(({ type, status }) => {
      if (type !== 'status' || status.state !== 'ready' || globalThis.whosaidBegan) return;
      const began = (globalThis.whosaidBegan = performance.now());
      requestAnimationFrame(() => requestAnimationFrame(() => {
        globalThis.whosaidDrawn = performance.now() - began;
        globalThis.whosaidShown = document.getElementById('root').innerHTML;
      }));
    });
    return port;
  };
}`;
const PEER = `new Promise((done) => {
  const root = document.getElementById('root');
  const html = globalThis.whosaidShown;
  root.replaceChildren();
  const twoFrames = (then) => requestAnimationFrame(() => requestAnimationFrame(then));
  twoFrames(() => {
    const began = performance.now();
    root.innerHTML = html;
    twoFrames(() => done(performance.now() - began));
  });
})`;

/** @param build folder of the extension built for Chrome */
export async function panelDrawn(build: string, people: number, rounds: number): Promise<Drawn[]> {
  const chromium = await startChromium(ensureBrowser('chromium'), grantedCopy(build), { headless: true });
  const page = await chromium.context.newPage();
  const body = articleOf(people);
  await page.route('**/*', (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }));
  await page.goto(ADDRESS);
  const worker = chromium.context.serviceWorkers()[0] ?? (await chromium.context.waitForEvent('serviceworker'));
  const tab = await worker.evaluate(`chrome.tabs.query({ url: '${ADDRESS}' }).then(([tab]) => tab.id)`);
  const panel = await chromium.context.newPage();
  await panel.setViewportSize({ width: 400, height: 900 });
  await panel.addInitScript(WATCH);
  const seen: Drawn[] = [];
  // the first is of a browser that has not read its scripts yet
  for (let round = 0; round <= rounds; round++) {
    await panel.goto(`chrome-extension://${chromium.id}/sidepanel.html?tab=${tab}`);
    let ours: number | undefined;
    while (ours === undefined) {
      await pause(50);
      ours = await panel.evaluate<number | undefined>('globalThis.whosaidDrawn');
    }
    seen.push({ ours, peer: await panel.evaluate<number>(PEER) });
  }
  await chromium.close();
  return seen.slice(1);
}
