/** Changes saved pages at random, in real Chromium, and tells which marks ever stood on other words than they were made for. */
import type { Browser } from 'playwright-core';
import { inPageScript, launch, open, type SavedPage, savedPages } from './browser.ts';
import type { MutationReport } from './mutate-in-page.ts';

declare const whosaidMutate: (count: number, seed: number) => Promise<MutationReport | null>;

export interface Mutated {
  readonly reports: readonly MutationReport[];
  /** A line each. */
  readonly problems: readonly string[];
}

/** Several browsers at a time: most of the time they wait for their frames, and a second tab of one would be hidden. */
const TOGETHER = 4;

/** @param count changes on each page */
export async function mutated(folder: string, count: number): Promise<Mutated> {
  const script = await inPageScript('tests/pages/mutate-in-page.ts');
  const problems: string[] = [];
  const reports: MutationReport[] = [];
  async function change(browser: Browser, i: number, saved: SavedPage): Promise<void> {
    const page = await open(browser, saved);
    try {
      await page.evaluate(script);
      const report = await page.evaluate(([times, seed]) => whosaidMutate(times as number, seed as number), [count, 97 + i * 7919]);
      if (!report) return;
      reports.push(report);
      for (const words of report.wrong.slice(0, 3)) problems.push(`${saved.name}: ${words}`);
      for (const words of report.unlike.slice(0, 3)) problems.push(`${saved.name}: another text: ${words}`);
      for (const words of report.missing.slice(0, 3)) problems.push(`${saved.name}: no mark on ${words.slice(0, 80)}`);
      if (report.rereads === 0) problems.push(`${saved.name}: changed and was not read again`);
    } catch (error) {
      problems.push(`${saved.name}: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
    } finally {
      await page.close();
    }
  }

  const waiting = [...savedPages(folder).entries()];
  await Promise.all(
    Array.from({ length: TOGETHER }, async () => {
      const browser = await launch();
      for (let next = waiting.shift(); next; next = waiting.shift()) await change(browser, ...next);
      await browser.close();
    }),
  );
  return { reports, problems };
}
