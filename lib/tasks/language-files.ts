/** The files of the package that hold the data of the languages. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import type { LanguageData, WordList } from '../engine/languages/language-data.ts';
import type { Row } from '../engine/languages/rows.ts';
import { wordList } from '../engine/languages/word-list.ts';

const SOURCE = fileURLToPath(new URL('../engine/languages/every-language.ts', import.meta.url));

/** True for a source that they are made of. @param path - of the system, absolute or not */
export const isOfLanguages = (path: string): boolean => /[\\/]languages[\\/].+\.ts$/.test(path);

/** What each file holds, by its path from the top of the package; made anew of the sources each time. */
export async function languageFiles(): Promise<readonly (readonly [path: string, text: string])[]> {
  const { module } = await runnerImport<typeof import('../engine/languages/every-language.ts')>(SOURCE, { configFile: false });
  return Object.entries(module.languageData).map(([path, data]) => [path, JSON.stringify(shipped(data))] as const);
}

/** The data without what tests alone read, the examples of its rows; its lists of words in strings, which are shorter, but for names of several words. */
function shipped({ rows = {}, words = {}, ...data }: LanguageData): LanguageData {
  const bare = (row: Row): Row => ({ ...row, example: '', counter: '' });
  const short = (list: WordList): WordList => (wordList(list).some((word) => /\s/.test(word)) ? list : wordList(list).join(' '));
  return {
    ...data,
    words: Object.fromEntries(Object.entries(words).map(([name, list]) => [name, short(list)])),
    rows: Object.fromEntries(Object.entries(rows).map(([name, list]) => [name, list.map(bare)])),
  };
}

/** Writes them below a folder. */
export async function writeLanguageFiles(folder: string): Promise<void> {
  for (const [path, text] of await languageFiles()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
