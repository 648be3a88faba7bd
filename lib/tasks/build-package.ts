/**
 * Builds the package for other programs into `.output/package` and packs it: `npm run package`. The last line that it prints is the path
 * of the tarball. Nothing is published.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { dts } from 'rolldown-plugin-dts';
import { build } from 'vite';
import { buildCommandLine } from './command-line-of.ts';
import { noticeFile, noticesOfBuild } from './notices.ts';

const FOLDER = '.output/package';
const SCHEMA = 'analysis.schema.json';
const entries = { index: 'lib/package/index.ts', page: 'lib/package/page.ts', formats: 'lib/package/formats.ts' };

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const notices = noticesOfBuild();

// not minified, so that an error in it can be read
await build({
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  plugins: [notices.plugin],
  build: {
    lib: { entry: entries, formats: ['es'] },
    outDir: FOLDER,
    emptyOutDir: false,
    minify: false,
    target: 'es2023',
    rolldownOptions: { output: { entryFileNames: '[name].js', chunkFileNames: 'parts/[name].js' } },
  },
});
const types = await rolldown({ input: entries, plugins: [dts({ emitDtsOnly: true, tsconfig: 'tsconfig.json' })] });
await types.write({ dir: FOLDER, chunkFileNames: 'parts/[name].js' });
await buildCommandLine(join(FOLDER, 'bin'), [notices.plugin]);

const { name, version, description, license, engines } = JSON.parse(readFileSync('package.json', 'utf8'));
const exported = (entry: string) => ({ types: `./${entry}.d.ts`, default: `./${entry}.js` });
writeJson('package.json', {
  name,
  version,
  description,
  keywords: ['news', 'quotation', 'attribution', 'reported speech', 'nlp', 'fact-checking'],
  license,
  type: 'module',
  engines,
  sideEffects: false,
  bin: { [name]: './bin/whosaid.js' },
  exports: {
    '.': exported('index'),
    './page': exported('page'),
    './formats': exported('formats'),
    [`./${SCHEMA}`]: `./${SCHEMA}`,
    './package.json': './package.json',
  },
});
copyFileSync(`lib/package/${SCHEMA}`, join(FOLDER, SCHEMA));
copyFileSync('lib/package/README.md', join(FOLDER, 'README.md'));
copyFileSync('LICENSE', join(FOLDER, 'LICENSE'));
notices.write(FOLDER, [readFileSync(`public/${noticeFile}`, 'utf8'), readFileSync('LICENSE', 'utf8')]);
const packed = execFileSync('npm', ['pack', '--silent', '--pack-destination', '..'], { cwd: FOLDER, encoding: 'utf8' }).trim();
console.log(join('.output', packed));

function writeJson(file: string, value: object): void {
  writeFileSync(join(FOLDER, file), `${JSON.stringify(value, null, 2)}\n`);
}
