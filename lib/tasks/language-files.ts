/** The files of the package that hold the data of the languages. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const SOURCE = fileURLToPath(new URL('../engine/languages/every-language.ts', import.meta.url));

/** True for a source that they are made of. @param path - of the system, absolute or not */
export const isOfLanguages = (path: string): boolean => /[\\/]languages[\\/].+\.ts$/.test(path);

/** What each file holds, by its path from the top of the package; made anew of the sources each time. */
export async function languageFiles(): Promise<readonly (readonly [path: string, text: string])[]> {
  const { module } = await runnerImport<typeof import('../engine/languages/every-language.ts')>(SOURCE, { configFile: false });
  return Object.entries(module.languageData).map(([path, data]) => [path, JSON.stringify(data)] as const);
}

/** Writes them below a folder. */
export async function writeLanguageFiles(folder: string): Promise<void> {
  for (const [path, text] of await languageFiles()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
