/** The package for programs, in Node: what is in it, what its README shows, its types, its schema. */
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import { publint } from 'publint';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { version } from '../../package.json';
import { installPackage, PACKAGE } from './install-package.ts';

let folder: string;

beforeAll(() => {
  folder = installPackage();
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** The blocks of code of the README in a language, or in none. */
function shown(language: string): string[] {
  const readme = readFileSync(join(PACKAGE, 'README.md'), 'utf8');
  return Array.from(readme.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)).flatMap(([, named, code]) => (named === language ? [code ?? ''] : []));
}

test('it stands alone, with notices of all that is in it', () => {
  const { dependencies, version: ours } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8'));
  expect(ours).toBe(version);
  expect(dependencies).toBeUndefined();
  const notices = readFileSync(join(PACKAGE, 'NOTICE.txt'), 'utf8');
  for (const name of ['@mozilla/readability', 'linkedom', 'zod']) expect(notices).toContain(`\n${name} `);
});

test('publint has nothing to say of it', async () => {
  const { messages } = await publint({ pkgDir: resolve(PACKAGE), level: 'suggestion', strict: true });
  expect(messages).toEqual([]);
});

test('the lines of its README print what it says', () => {
  const [first = '', second = ''] = shown('js');
  const page = `import { parseHTML } from '${resolve('node_modules/linkedom/esm/index.js')}';
    const { document } = parseHTML(\`<html lang="en"><head>
      <meta property="og:type" content="article"><meta property="article:published_time" content="2026-01-02"><meta name="author" content="Ana Ruiz">
      </head><body><article><h1>Baths to stay open</h1>
      \${['old baths', 'café', 'sauna', 'garden', 'long pool'].map((place) => \`<p>“We are glad of every visitor to the \${place} by the river,”
        said Mona Brandt, who has run the \${place} for the town since the flood of that year.</p>\`).join('')}
      </article></body></html>\`);`;
  expect(execFileSync('node', [file('first.mjs', first)], { encoding: 'utf8', cwd: folder })).toBe(shown('')[0]);
  expect(execFileSync('node', [file('second.mjs', page + second)], { encoding: 'utf8', cwd: folder })).toContain("name: 'Mona Brandt'");
});

test('its types hold where they are looked through, in both ways of resolving them, and with no DOM but for pages', () => {
  file(
    'engine.ts',
    `import { analyse, analyseInTurns, documentFromText, textOf, type Analysis, type Attribution } from 'whosaid';
     import { everything, formats, sourced } from 'whosaid/formats';
     const analysis: Analysis = analyse(documentFromText('Ana Ruiz said it was late.', { lang: 'en' }));
     const said: readonly Attribution[] = analysis.attributions;
     export const words: string[] = said.flatMap(({ content }) => content.map((span) => textOf(analysis.document, span)));
     export const written: string | undefined = formats.markdown?.write(analysis, sourced(analysis, everything(analysis)), '2026-01-01');
     export const later: Promise<Analysis> = analyseInTurns(analysis.document, { isOver: () => false, pause: async () => {} });
     // @ts-expect-error: a text is no document
     analyse('Ana Ruiz said it was late.');`,
  );
  file(
    'page.ts',
    `import { readPage } from 'whosaid/page';
     export async function ranges(document: Document): Promise<Range[]> {
       const page = await readPage(document, { url: null, force: true });
       return page.isArticle ? page.rangesOf({ start: 0, end: 4 }) : [];
     }`,
  );
  for (const [module, resolution] of [
    ['esnext', 'bundler'],
    ['nodenext', 'nodenext'],
  ])
    for (const [name, libraries] of [
      ['engine.ts', 'es2023'],
      ['page.ts', 'es2023,dom'],
    ]) {
      const options = ['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--skipLibCheck', 'false'];
      const { stdout } = spawnSync(
        resolve('node_modules/.bin/tsc'),
        [...options, '--module', `${module}`, '--moduleResolution', `${resolution}`, '--lib', `${libraries}`, `${name}`],
        { cwd: folder, encoding: 'utf8' },
      );
      expect(stdout, `${resolution}, ${name}`).toBe('');
    }
});

describe('a bundler leaves out what is not used', () => {
  test.each([
    ["export { textOf } from 'whosaid';", 1000],
    ["export { everything } from 'whosaid/formats';", 24_000],
    ["export { readPage } from 'whosaid/page';", 400_000],
  ])('%s', async (code, most) => {
    const bundle = await rolldown({ input: file('bundled.mjs', code), cwd: folder });
    const { output } = await bundle.generate({ minify: true });
    expect(output[0].code.length).toBeLessThan(most);
    expect(output[0].code.length).toBeGreaterThan(20);
  });
});

describe('its JSON Schema', () => {
  const schema = JSON.parse(readFileSync('lib/package/analysis.schema.json', 'utf8'));
  const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema);
  const analyses = () => {
    const input = readdirSync('tests/articles', { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.txt'))
      .map((id) => JSON.stringify({ id, text: readFileSync(join('tests/articles', id), 'utf8') }))
      .join('\n');
    const { stdout } = spawnSync(join(folder, 'node_modules/.bin/whosaid'), ['--jsonl'], { input, encoding: 'utf8', maxBuffer: 2 ** 28 });
    return stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
  };

  test('is the one that stands in the package', () => {
    expect(JSON.parse(readFileSync(join(PACKAGE, 'analysis.schema.json'), 'utf8'))).toEqual(schema);
  });

  test("describes what the package's own command line writes of our articles, and nothing that is broken", () => {
    const all = analyses();
    expect(all.length).toBeGreaterThan(20);
    for (const analysis of all) expect(validate(analysis) || validate.errors).toBe(true);
    const [analysis] = all;
    const [said, ...more] = analysis.attributions;
    const broken = [
      { ...analysis, version: 1 },
      { ...analysis, sources: undefined },
      { ...analysis, attributions: [{ ...said, content: [] }, ...more] },
      { ...analysis, attributions: [{ ...said, basis: 'guessed' }, ...more] },
      { ...analysis, attributions: [{ ...said, source: 'Ana Ruiz' }, ...more] },
      { ...analysis, document: { ...analysis.document, text: null } },
    ];
    for (const wrong of broken) expect(validate(JSON.parse(JSON.stringify(wrong)))).toBe(false);
  });
});
