/** The layers of ARCHITECTURE.md, held over the table of all imports. */
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { files, imports, shown } from './import-table.ts';

/** What each layer may import: other layers or single files of them, and packages (`*`: any). A layer may always import itself. */
const layers: Readonly<Record<string, { readonly layers: readonly string[]; readonly packages: readonly string[] }>> = {
  'lib/engine': { layers: [], packages: [] },
  'lib/messages': { layers: ['lib/engine'], packages: ['zod/mini'] },
  'lib/corrections': { layers: ['lib/engine', 'lib/messages'], packages: ['approx-string-match', 'zod/mini'] },
  'lib/page': { layers: ['lib/engine', 'lib/messages', 'lib/corrections'], packages: ['@mozilla/readability'] },
  'lib/browser': { layers: ['lib/engine', 'lib/messages', 'lib/corrections'], packages: ['webextension-polyfill', 'zod/mini'] },
  'lib/package': { layers: ['lib/engine', 'lib/messages', 'lib/page'], packages: ['zod/mini'] },
  'lib/cli': { layers: ['lib/engine', 'lib/messages', 'lib/page', 'lib/package'], packages: ['node', 'linkedom', 'zod/mini'] },
  'lib/tasks': { layers: ['lib/engine', 'lib/messages', 'lib/page', 'lib/package', 'lib/cli', 'tests'], packages: ['*'] },
  // The scorer compares values; what reads files and runs programs are its commands.
  'benchmark/commands': { layers: ['benchmark', 'lib/engine', 'tests/articles/parse-marked.ts'], packages: ['node', 'zod/mini'] },
  benchmark: { layers: ['lib/engine'], packages: ['zod/mini'] },
  components: { layers: ['lib/engine', 'lib/messages', 'lib/corrections'], packages: ['preact'] },
  entrypoints: {
    layers: ['lib/engine', 'lib/messages', 'lib/corrections', 'lib/page', 'lib/browser', 'components'],
    packages: ['preact', 'wxt', 'zod/mini'],
  },
  tests: {
    layers: [
      'lib/engine',
      'lib/messages',
      'lib/corrections',
      'lib/page',
      'lib/browser',
      'lib/package',
      'lib/cli',
      'lib/tasks',
      'components',
      'benchmark',
      'benchmark/commands',
    ],
    packages: ['*'],
  },
};

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

test('zod is imported by its small door', () => {
  expect(shown(imports.filter(({ to, isPackage }) => isPackage && /^zod(?!\/mini$)/.test(to)))).toEqual([]);
});

/** A module that is reached from the folder's index, in however many steps. */
function reached(index: string): ReadonlySet<string> {
  const seen = new Set([index]);
  for (const file of seen) for (const { from, to } of imports) if (from === file) seen.add(to);
  return seen;
}

test('no script of the extension holds the data of a language: the background fetches them', () => {
  const carrying = files.filter((file) => file.startsWith('entrypoints/') && reached(file).has('lib/engine/languages/every-language.ts'));
  expect(carrying).toEqual([]);
  expect(reached('lib/cli/main.ts')).toContain('lib/engine/languages/every-language.ts');
});

test.each([
  ['language', 'lib/engine/languages', 'every-language.ts', /\/[a-z]{2}\/index\.ts$/],
  ['format', 'lib/engine/formats', 'index.ts', /\.ts$/],
])('no %s is forgotten in the list of its folder', (_, folder, list, pattern) => {
  const seen = reached(`${folder}/${list}`);
  expect(files.filter((file) => file.startsWith(`${folder}/`) && pattern.test(file) && !seen.has(file))).toEqual([]);
});

/** The lines where code reads a `rule` and does not just hand it on under that name. */
function readsOfRule(code: string): number[] {
  const source = ts.createSourceFile('code.tsx', code, ts.ScriptTarget.Latest, true);
  const lines: number[] = [];
  const handsOn = (name: ts.Identifier): boolean => {
    const { parent } = ts.isPropertyAccessExpression(name.parent) ? name.parent : name;
    if (ts.isBindingElement(parent)) return parent.name === name && !parent.propertyName;
    if (ts.isPropertyAssignment(parent)) return parent.name.getText() === 'rule';
    return ts.isShorthandPropertyAssignment(parent) || ts.isPropertySignature(parent);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node.text === 'rule' && !handsOn(node))
      lines.push(source.getLineAndCharacterOfPosition(node.getStart()).line + 1);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return lines;
}

describe('the rule that found a statement is a label', () => {
  /** They print it. */
  const printers = ['lib/cli/explain.ts', 'lib/engine/formats/annotation.ts', 'components/panel/problem-report.ts'];

  test('nothing but what prints it reads it: no other outcome hangs on its letters', () => {
    const readers = files.filter((file) => !/^(tests|benchmark)\//.test(file) && readsOfRule(readFileSync(file, 'utf8')).length > 0);
    expect(readers.sort()).toEqual(printers.sort());
  });

  test.each([
    ["if (found.rule === 'echo') return;", true],
    ["const led = all.filter(({ rule }) => rule !== 'echo');", true],
    ["const [kind] = found?.rule.split(':') ?? [];", true],
    ['const { rule: kind } = found;', true],
    ['const own = { kind: found.rule };', true],
    ['switch (rule) {}', true],
    ['interface Found { readonly rule: string }', false],
    ['const { rule, kind } = found; return { ...own, rule };', false],
    ["const own = { rule: found.rule }; const other = { rule: 'turn' };", false],
  ])('%s', (code, reads) => {
    expect(readsOfRule(code).length > 0).toBe(reads);
  });
});
