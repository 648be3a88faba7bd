/**
 * Makes what the stores take, in `.output/release`: a package for each browser, and the sources that Mozilla asks for.
 * The packages are built twice and compared file by file: the same sources give the same packages.
 * The sources are all that is tracked, as committed: an archive with the same bytes each time. Nothing is released under a name that only
 * stands for one. The version is package.json's.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { version } from '../../package.json';
import { placeholdersIn } from './placeholders.ts';
import { archiveSources, requireCommitted } from './sources.ts';

const BROWSERS = ['chrome', 'firefox'] as const;
const RELEASE = '.output/release';

/** Runs a program of node_modules; npm has put their folder on PATH. */
function execute(command: string): void {
  const { status } = spawnSync(command, { shell: true, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`${command} failed`);
}

/** SHA-256 of the names and contents of all files of an unpacked package. */
function digest(folder: string): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const path = join(folder, name);
    if (statSync(path).isFile()) hash.update(`${name}\0`).update(readFileSync(path)).update('\0');
  }
  return hash.digest('hex');
}

const folderOf = (browser: string) => `.output/${browser}-mv3`;

/** @throws where a name in an unpacked package only stands for ours */
function requireOurNames(folder: string): void {
  const placeholders = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:js|json|html)$/.test(name) && !name.startsWith('languages'))
    .flatMap((name) => placeholdersIn(readFileSync(join(folder, name), 'utf8')).map((found) => `${name}: ${found}`));
  if (placeholders.length > 0) throw new Error(`names that only stand for ours:\n${placeholders.join('\n')}`);
}

// What can be refused is refused first: before the last release is taken away, and before anything is made twice.
requireCommitted('.');
for (const browser of BROWSERS) {
  execute(`wxt build -b ${browser}`);
  requireOurNames(folderOf(browser));
}
rmSync(RELEASE, { recursive: true, force: true });
mkdirSync(RELEASE, { recursive: true });
for (const browser of BROWSERS) {
  const first = digest(folderOf(browser));
  execute(`wxt zip -b ${browser}`);
  if (digest(folderOf(browser)) !== first) throw new Error(`two builds for ${browser} differ`);
  console.log(`${browser}  sha256 of the unpacked package: ${first}`);
}
// that took a while
requireCommitted('.');
archiveSources(join(RELEASE, `whosaid-${version}-sources.zip`));
for (const name of BROWSERS.map((part) => `whosaid-${version}-${part}.zip`)) {
  copyFileSync(join('.output', name), join(RELEASE, name));
  console.log(`${RELEASE}/${name}`);
}
