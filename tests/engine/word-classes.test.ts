/** The classes of a language's words stand in several files: a name for two classes would be that of the last, without a word of warning. */
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = 'lib/engine/languages/en/words';

test('no two classes of English words have one name', async () => {
  const files = readdirSync(folder).filter((file) => file !== 'index.ts');
  const modules: object[] = await Promise.all(files.map((file) => import(`../../${folder}/${file}`)));
  const names = modules.flatMap((module) => Object.values(module)).flatMap((classes: object) => Object.keys(classes));
  expect(names.length).toBeGreaterThan(100);
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});
