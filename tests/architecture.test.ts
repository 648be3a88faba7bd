/** The layers of ARCHITECTURE.md, held over the table of all imports. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { preProcessFile } from 'typescript';
import { describe, expect, test } from 'vitest';

interface Import {
  readonly from: string;
  /** A path from the top of the repository, or the name of a package. */
  readonly to: string;
  readonly isPackage: boolean;
}

/** What each layer may import: other layers or single files of them, and packages (`*`: any). A layer may always import itself. */
const layers: Readonly<Record<string, { readonly layers: readonly string[]; readonly packages: readonly string[] }>> = {
  'lib/engine': { layers: [], packages: [] },
  'lib/messages': { layers: ['lib/engine'], packages: ['zod/mini'] },
  'lib/page': { layers: ['lib/engine', 'lib/messages'], packages: ['@mozilla/readability', 'approx-string-match'] },
  // What the panel is given is a value, and the browser's side makes it: the shape stands beside the component.
  'lib/browser': { layers: ['lib/engine', 'lib/messages', 'components/panel-state.ts'], packages: ['webextension-polyfill', 'zod/mini'] },
  'lib/cli': { layers: ['lib/engine', 'lib/messages', 'lib/page'], packages: ['node', 'linkedom', 'zod/mini'] },
  'lib/tasks': { layers: ['lib/engine', 'lib/messages', 'lib/page', 'lib/cli', 'tests'], packages: ['*'] },
  components: { layers: ['lib/engine', 'lib/messages'], packages: ['preact'] },
  entrypoints: {
    layers: ['lib/engine', 'lib/messages', 'lib/page', 'lib/browser', 'components'],
    packages: ['preact', 'wxt', 'zod/mini'],
  },
  tests: { layers: ['lib/engine', 'lib/messages', 'lib/page', 'lib/browser', 'lib/cli', 'lib/tasks', 'components'], packages: ['*'] },
};

const files = ['lib', 'components', 'entrypoints', 'tests'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name)),
);
const imports: readonly Import[] = files.flatMap((from) =>
  preProcessFile(readFileSync(from, 'utf8'), true, true).importedFiles.map(({ fileName }) =>
    fileName.startsWith('.')
      ? { from, to: relative('.', join(dirname(from), fileName)), isPackage: false }
      : { from, to: fileName, isPackage: true },
  ),
);

/** The layer of a file; null: it stands in none, as package.json does. */
function layerOf(file: string): string | null {
  return Object.keys(layers).find((layer) => file.startsWith(`${layer}/`)) ?? null;
}

/** `node:fs` → `node`, `preact/hooks` → `preact`, `zod/mini` → `zod/mini`: zod's two doors are told apart. */
function packageOf(name: string): string {
  if (name.startsWith('node:')) return 'node';
  if (name.startsWith('zod')) return name;
  return name.split('/', name.startsWith('@') ? 2 : 1).join('/');
}

const shown = (list: readonly Import[]) => list.map(({ from, to }) => `${from} imports ${to}`);

test('every file stands in a layer', () => {
  expect(files.filter((file) => layerOf(file) === null)).toEqual([]);
  expect(files.length).toBeGreaterThan(20);
});

describe.each(Object.entries(layers))('%s', (layer, allowed) => {
  const own = imports.filter(({ from }) => layerOf(from) === layer);

  test('imports only the layers below it', () => {
    const across = own.filter(({ to, isPackage }) => !isPackage && layerOf(to) !== layer);
    expect(
      shown(
        across.filter(({ to }) => !allowed.layers.includes(layerOf(to) ?? '') && !allowed.layers.includes(to) && to !== 'package.json'),
      ),
    ).toEqual([]);
  });

  test('imports only its packages', () => {
    const others = own.filter(({ to, isPackage }) => isPackage && !allowed.packages.includes(packageOf(to)));
    expect(allowed.packages.includes('*') ? [] : shown(others)).toEqual([]);
  });
});

test('nothing imports an entrypoint', () => {
  expect(shown(imports.filter(({ from, to }) => to.startsWith('entrypoints/') && layerOf(from) !== 'entrypoints'))).toEqual([]);
  const entryOf = (file: string) => file.split('/')[1]?.replace(/\.ts$/, '');
  expect(shown(imports.filter(({ from, to }) => to.startsWith('entrypoints/') && entryOf(from) !== entryOf(to)))).toEqual([]);
});

/** A stage is a file, and what is named after it: `sources.ts`, `sources-entities.ts`. */
test('stages do not import each other', () => {
  const stageOf = (file: string) => /^lib\/engine\/stages\/([a-z]+)/.exec(file)?.[1] ?? null;
  expect(shown(imports.filter(({ from, to }) => stageOf(from) && stageOf(to) && stageOf(from) !== stageOf(to)))).toEqual([]);
});

test('zod is imported by its small door', () => {
  expect(shown(imports.filter(({ to, isPackage }) => isPackage && /^zod(?!\/mini$)/.test(to)))).toEqual([]);
});

/** A module that is reached from the folder's index, in however many steps. */
function reached(index: string): ReadonlySet<string> {
  const seen = new Set([index]);
  for (const file of seen) for (const { from, to } of imports) if (from === file) seen.add(to);
  return seen;
}

test.each([
  ['language', 'lib/engine/languages', /\/[a-z]{2}\/index\.ts$/],
  ['format', 'lib/engine/formats', /\.ts$/],
])('no %s is forgotten in the list of its folder', (_, folder, pattern) => {
  const seen = reached(`${folder}/index.ts`);
  expect(files.filter((file) => file.startsWith(`${folder}/`) && pattern.test(file) && !seen.has(file))).toEqual([]);
});
