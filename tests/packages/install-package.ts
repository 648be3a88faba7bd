/** The package for programs, as somebody gets it: built, packed, and installed from the tarball into a folder of its own. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Where it is built, before it is packed. */
export const PACKAGE = '.output/package';

/** @returns the folder of a project that depends on nothing else; to be removed by who called */
export function installPackage(): string {
  const printed = execFileSync('npx', ['tsx', 'lib/tasks/build-package.ts'], { encoding: 'utf8' });
  const tarball = resolve(printed.trimEnd().split('\n').at(-1) ?? '');
  const folder = mkdtempSync(join(tmpdir(), 'whosaid-package-'));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  execFileSync('npm', ['install', '--offline', '--no-audit', '--no-fund', '--silent', tarball], { cwd: folder });
  return folder;
}
