/** What ships of a language is what the engine was tested with, but for the examples of its rows. */
import { expect, test } from 'vitest';
import { languageData } from '../../lib/engine/languages/every-language.ts';
import type { LanguageData, PackagedLanguage } from '../../lib/engine/languages/language-data.ts';
import { groupedWords } from '../../lib/engine/languages/vocabulary.ts';
import { languageFiles } from '../../lib/tasks/language-files.ts';

const read = ({ rows = {}, ...data }: Omit<LanguageData, 'words'>) => ({
  ...data,
  rows: Object.values(rows).flatMap((list) => list.map(({ name, pattern, does }) => [name, pattern, does])),
});

test('the files hold the words, the rows and all else, and no examples', async () => {
  const files = await languageFiles();
  expect(files.map(([path]) => path)).toEqual(Object.keys(languageData));
  for (const [path, text] of files) {
    const shipped: PackagedLanguage = JSON.parse(text);
    const { words, ...source }: LanguageData = JSON.parse(JSON.stringify(languageData[path]));
    expect(read(shipped)).toEqual({ ...read(source), words: groupedWords(words) });
    const rows = Object.values(shipped.rows ?? {}).flat();
    expect(rows.filter(({ example, counter }) => example !== '' || counter !== '')).toEqual([]);
  }
});
