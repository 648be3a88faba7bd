/** Many articles one after the other in a real Chromium with the real extension, and what its background holds of them. */
import { until } from '../../lib/tasks/patience.ts';
import { startNewsroom } from '../e2e/drivers/newsroom.ts';
import { type BackgroundMemory, backgroundMemory } from './background-memory.ts';
import type { SavedPage } from './browser.ts';

export interface NavigationReport {
  /** Pages on which an article was read. */
  readonly read: number;
  /** After `warm` of them, when the browser has compiled what runs often and the language has been fetched, and after all. */
  readonly memory: readonly [BackgroundMemory, BackgroundMemory];
}

export async function navigate(
  executable: string,
  pages: readonly SavedPage[],
  options: { readonly count: number; readonly warm: number; readonly say?: (line: string) => void },
): Promise<NavigationReport> {
  const { count, warm, say = () => {} } = options;
  const newsroom = await startNewsroom(executable);
  try {
    let memoryNow: (() => Promise<BackgroundMemory>) | null = null;
    let before: BackgroundMemory | null = null;
    let read = 0;
    const tab = await newsroom.chromium.context.newPage();
    for (let i = 0; i < count; i++) {
      const { html } = pages[i % pages.length] as SavedPage;
      // Each is another article to the extension, at an address and with words of its own.
      const url = `https://courier.example/2026/05/08/article-${i}`;
      newsroom.print(url, html.replace(/<\/p>/, ` This is edition ${i}.</p>`));
      await tab.goto(url);
      const status = await until(`what is said of ${url}`, newsroom.status);
      if (status.state === 'ready') read++;
      memoryNow ??= await backgroundMemory(newsroom.chromium);
      if (i + 1 === warm) before = await memoryNow();
      if ((i + 1) % 20 === 0) {
        const { heap, held } = await memoryNow();
        say(
          `${i + 1} of ${count} pages, ${read} articles: ${(heap / 2 ** 20).toFixed(2)} MB, of which ${(held / 2 ** 20).toFixed(2)} MB held`,
        );
      }
    }
    if (!memoryNow || !before) throw new Error('too few pages');
    return { read, memory: [before, await memoryNow()] };
  } finally {
    await newsroom.close();
  }
}
