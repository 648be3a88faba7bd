/** Whose code is in a package, and its licence, can be read there: what the code of the extension imports, in however many steps, stands in the package's notice. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { preProcessFile } from 'typescript';
import { describe, expect, test } from 'vitest';
import { dependencies } from '../../package.json';

/** The packages that code imports, from the entrypoints on, types left out: read from the sources, not asked of the bundler. */
function importedPackages(): Set<string> {
  const seen = new Set(
    readdirSync('entrypoints', { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join('entrypoints', name)),
  );
  const packages = new Set<string>();
  for (const file of seen) {
    // from JSX, which imports it unseen
    if (file.endsWith('x')) packages.add('preact');
    const code = readFileSync(file, 'utf8').replace(/^import type [^;]*;/gm, '');
    for (const { fileName } of preProcessFile(code, true, true).importedFiles) {
      const to = join(dirname(file), fileName);
      if (!fileName.startsWith('.')) packages.add(fileName.split('/', fileName.startsWith('@') ? 2 : 1).join('/'));
      else if (/\.tsx?$/.test(fileName) && existsSync(to)) seen.add(to);
    }
  }
  return packages;
}

const words = (text: string) => text.replace(/\s+/g, ' ').trim();

describe.each(['.output/chrome-mv3', '.output/firefox-mv3'])('the notice in %s', (folder) => {
  const notice = readFileSync(join(folder, 'NOTICE.txt'), 'utf8');

  test('has our licence, and that of the trained weights', () => {
    expect(words(notice)).toContain(words(readFileSync('LICENSE', 'utf8')));
    expect(notice).toContain('CC BY-SA 4.0');
  });

  test('names every package that is imported, with its licence', () => {
    const names = [...importedPackages()].sort();
    expect(names).toEqual(expect.arrayContaining(Object.keys(dependencies)));
    for (const name of names) {
      const own = JSON.parse(readFileSync(join('node_modules', name, 'package.json'), 'utf8'));
      expect(notice).toContain(`\n${name} ${own.version}, ${own.license}`);
    }
  });

  test.each(Object.keys(dependencies))('has the text of the licence of %s, word for word', (name) => {
    const file = readdirSync(join('node_modules', name)).find((each) => /^licen[cs]e/i.test(each));
    expect(words(notice)).toContain(words(readFileSync(join('node_modules', name, file ?? ''), 'utf8')));
  });
});
