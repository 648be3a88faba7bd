/** The files of the package that hold the data of the languages. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { checkedLanguage } from '../engine/languages/check-language.ts';
import type { LanguageData, PackagedLanguage } from '../engine/languages/language-data.ts';
import type { Row } from '../engine/languages/rows.ts';
import { groupedWords } from '../engine/languages/vocabulary.ts';
import { inAscii } from './in-ascii.ts';

const SOURCE = fileURLToPath(new URL('../engine/languages/every-language.ts', import.meta.url));

/** True for a source that they are made of. @param path - of the system, absolute or not */
export const isOfLanguages = (path: string): boolean => /[\\/]languages[\\/].+\.ts$/.test(path);

/** What each file holds, by its path from the top of the package; made anew of the sources each time. */
export async function languageFiles(): Promise<readonly (readonly [path: string, text: string])[]> {
  const { module } = await runnerImport<typeof import('../engine/languages/every-language.ts')>(SOURCE, { configFile: false });
  return Object.entries(module.languageData).map(
    ([path, data]) => [path, inAscii(JSON.stringify(packaged(checkedLanguage(data))))] as const,
  );
}

/**
 * The data without what tests alone read, the examples of its rows, and its words each once. What holds the same words stands together, and
 * the numbers of the tagger, which hold none, come last: so the archive packs them best.
 */
export function packaged({ rows = {}, words, tagger, ...data }: LanguageData): PackagedLanguage {
  const bare = (row: Row): Row => ({ ...row, example: '', counter: '' });
  return {
    ...data,
    words: groupedWords(words),
    rows: Object.fromEntries(Object.entries(rows).map(([name, list]) => [name, list.map(bare)])),
    tagger,
  };
}

/** Writes them below a folder. */
export async function writeLanguageFiles(folder: string): Promise<void> {
  for (const [path, text] of await languageFiles()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
