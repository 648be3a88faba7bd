/**
 * How long pages of Firefox wait for a turn while they are read and marked, with the real background: milliseconds of the processor, which
 * other programs do not lengthen. What the page itself has to do in that time is in it.
 */
import { resolve } from 'node:path';
import { allSites } from '../../lib/browser/origins.ts';
import { ensureBrowser } from '../../lib/tasks/browsers.ts';
import { Firefox } from '../e2e/drivers/firefox.ts';
import { startFirefoxWeb } from '../e2e/drivers/firefox-web.ts';
import { clearUp, longestTurn } from '../e2e/drivers/longest-turn.ts';
import type { SavedPage } from './browser.ts';
import { STILL } from './reading-browser.ts';

/**
 * @param build folder of the extension built for Firefox
 * @param pages such as are marked
 * @returns the longest wait of each page, in each of its runs
 */
export async function firefoxTurns(build: string, pages: readonly SavedPage[], runs: number): Promise<number[][]> {
  const web = await startFirefoxWeb();
  const firefox = await Firefox.start(ensureBrowser('firefox'), resolve(build), {
    ...web.preferences,
    // The page before is not kept: clearing it up would hold up the next.
    'browser.sessionhistory.max_total_viewers': 0,
  });
  try {
    await firefox.grant(allSites);
    const found: number[][] = [];
    for (const { url, html } of pages) {
      const turns: number[] = [];
      for (let i = 0; i < runs; i++) {
        await firefox.open('about:blank');
        await firefox.marionette.evaluateWithPowers(clearUp);
        await firefox.open(web.print(url, html, { 'content-security-policy': STILL }));
        turns.push(await firefox.marionette.evaluateWithPowers<number>(longestTurn));
      }
      found.push(turns);
    }
    return found;
  } finally {
    await firefox.close();
    web.close();
  }
}
