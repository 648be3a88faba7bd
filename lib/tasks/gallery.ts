/**
 * Serves the gallery of components: `npm run gallery`. With a folder it photographs every state in Chromium and Firefox at six widths, light, dark
 * and in forced colours, says what a program can see of what is wrong with it, and ends: `npm run gallery -- FOLDER`. axe looks at each state at
 * two of the widths, light and dark. States named after the folder are the only ones; `GALLERY=chromium` or `firefox` leaves the other browser out.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserName } from './browsers.ts';
import { type Camera, camerasOf } from './cameras.ts';
import { builtGallery, serveGallery } from './gallery-site.ts';

const WIDTHS = [180, 250, 360, 480, 600, 700];
/** Between them lie the widths at which panel and pages change their form. */
const FOR_AXE = [250, 700];

async function photographState(camera: Camera, address: string, name: string, folder: string): Promise<string[]> {
  const faults: string[] = [];
  // Chromium keeps the ground of forced colours under a page until another is opened without them
  await camera.show(WIDTHS[0] ?? 0, camera.schemes[0] ?? 'light');
  await camera.open(`${address}?${name}`, '[data-shown]');
  for (const scheme of camera.schemes) {
    for (const width of WIDTHS) {
      await camera.show(width, scheme);
      const seen = await camera.evaluate<string[]>('faultsSeen()');
      const looksAxe = scheme !== 'forced' && FOR_AXE.includes(width);
      const ofAxe = looksAxe ? await camera.evaluate<string[]>('faultsOfAxe()') : [];
      for (const fault of [...seen, ...ofAxe]) faults.push(`${camera.browser} ${name} ${width} ${scheme}: ${fault}`);
      await camera.photograph(join(folder, `${name}-${scheme}-${width}-${camera.browser}.png`));
    }
  }
  return faults;
}

/** @param only names of states; none: all that there are */
async function photograph(folder: string, only: readonly string[], browsers: readonly BrowserName[]): Promise<string[]> {
  const { address, close } = await builtGallery();
  await mkdir(folder, { recursive: true });
  const faults: string[] = [];
  for (const start of camerasOf(browsers)) {
    const begin = Date.now();
    const camera = await start();
    await camera.open(address, '#root a');
    const all = await camera.evaluate<string[]>(`Array.from(document.querySelectorAll('#root a'), (link) => link.textContent)`);
    for (const name of only.length > 0 ? only : all) {
      faults.push(...(await photographState(camera, address, name, folder)));
    }
    await camera.close();
    console.log(`${camera.browser}, ${camera.schemes.join(', ')}: ${Math.round((Date.now() - begin) / 1000)} s`);
  }
  await close();
  return faults;
}

const [folder, ...only] = process.argv.slice(2);
if (folder === undefined) console.log(`Gallery: ${await serveGallery()}`);
else {
  const { GALLERY } = process.env;
  const browsers = (['chromium', 'firefox'] as const).filter((name) => GALLERY === undefined || GALLERY === name);
  const faults = await photograph(folder, only, browsers);
  console.log(faults.length === 0 ? `No faults. Pictures in ${folder}` : faults.join('\n'));
  process.exitCode = faults.length === 0 ? 0 : 1;
}
