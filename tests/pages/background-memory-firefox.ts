/** What Firefox's background holds, as `about:memory` counts it: its page stands in a process that no debugger of a page reaches. */
import type { Firefox } from '../e2e/drivers/firefox.ts';
import { UUID } from '../e2e/drivers/marionette.ts';
import type { BackgroundMemory } from './background-memory.ts';

/** In the browser's own window, after collecting garbage in all processes. Backslashes stand for slashes in the reports' paths. */
const measure = `
  const manager = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
  await new Promise((done) => manager.minimizeMemoryUsage(done));
  const page = 'explicit/window-objects/top(moz-extension:' + '\\\\'.repeat(2) + args[0] + '\\\\_generated_background_page.html';
  let [heap, held] = [0, 0];
  const heard = (process, path, kind, units, amount) => {
    if (!path.startsWith(page)) return;
    heap += amount;
    // Machine code, and room that nothing stands in.
    if (!/unused-gc-things|\\/code|jit|ion|baseline/.test(path.slice(page.length))) held += amount;
  };
  await new Promise((done) => manager.getReports(heard, null, done, null, false));
  return { heap, held };
`;

export async function backgroundMemoryOfFirefox({ marionette }: Firefox): Promise<BackgroundMemory> {
  const memory = await marionette.evaluateInBrowser<BackgroundMemory>(measure, UUID);
  if (memory.heap === 0) throw new Error('no background');
  return memory;
}
