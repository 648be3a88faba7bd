/** Changes saved pages at random, in a real browser, and tells which marks ever stood on other words than they were made for. */
import { resolve } from 'node:path';
import { ensureBrowser } from '../../lib/tasks/browsers.ts';
import { Firefox } from '../e2e/drivers/firefox.ts';
import { startFirefoxWeb } from '../e2e/drivers/firefox-web.ts';
import { inPageScript, launch, open, type SavedPage, savedPages } from './browser.ts';
import type { MutationReport } from './mutate-in-page.ts';
import { STILL } from './reading-browser.ts';

declare const whosaidMutate: (count: number, seed: number) => Promise<MutationReport | null>;

export interface Mutated {
  readonly reports: readonly MutationReport[];
  /** A line each. */
  readonly problems: readonly string[];
}

/** A browser in which one page after the other is changed. */
interface Changer {
  change(saved: SavedPage, count: number, seed: number): Promise<MutationReport | null>;
  close(): Promise<void>;
}

async function inChromium(script: string): Promise<Changer> {
  const browser = await launch();
  return {
    async change(saved, count, seed) {
      const page = await open(browser, saved);
      try {
        await page.evaluate(script);
        return await page.evaluate(([times, first]) => whosaidMutate(times as number, first as number), [count, seed]);
      } finally {
        await page.close();
      }
    },
    close: () => browser.close(),
  };
}

/** The extension is there and has been granted nothing. */
async function inFirefox(script: string): Promise<Changer> {
  const web = await startFirefoxWeb();
  const firefox = await Firefox.start(ensureBrowser('firefox'), resolve('.output/firefox-mv3'), web.preferences);
  return {
    async change(saved, count, seed) {
      await firefox.open(web.print('https://saved.example/page', saved.html, { 'content-security-policy': STILL }));
      return firefox.marionette.evaluate(`${script}; return await globalThis.whosaidMutate(args[0], args[1]);`, count, seed);
    },
    async close() {
      await firefox.close();
      web.close();
    },
  };
}

/** Several browsers at a time: most of the time they wait for their frames, and a second tab of one would be hidden. */
const BROWSERS = { chromium: { start: inChromium, together: 4 }, firefox: { start: inFirefox, together: 2 } };

export interface MutateOptions {
  readonly browser?: keyof typeof BROWSERS;
  /** Changes on each page. */
  readonly count: number;
  /** One page in so many; each where it is left out. */
  readonly every?: number;
}

export async function mutated(folder: string, { browser = 'chromium', count, every = 1 }: MutateOptions): Promise<Mutated> {
  const script = await inPageScript('tests/pages/mutate-in-page.ts');
  const problems: string[] = [];
  const reports: MutationReport[] = [];
  async function change(changer: Changer, i: number, saved: SavedPage): Promise<void> {
    try {
      const report = await changer.change(saved, count, 97 + i * 7919);
      if (!report) return;
      reports.push(report);
      for (const words of report.wrong.slice(0, 3)) problems.push(`${saved.name}: ${words}`);
      for (const words of report.unlike.slice(0, 3)) problems.push(`${saved.name}: another text: ${words}`);
      for (const words of report.missing.slice(0, 3)) problems.push(`${saved.name}: no mark on ${words.slice(0, 80)}`);
      if (report.rereads === 0) problems.push(`${saved.name}: changed and was not read again`);
    } catch (error) {
      problems.push(`${saved.name}: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
    }
  }

  const waiting = [...savedPages(folder).entries()].filter(([i]) => i % every === 0);
  const { start, together } = BROWSERS[browser];
  await Promise.all(
    Array.from({ length: together }, async () => {
      const changer = await start(script);
      for (let next = waiting.shift(); next; next = waiting.shift()) await change(changer, ...next);
      await changer.close();
    }),
  );
  return { reports, problems };
}
