/** The table of all imports, which the tests of the architecture look at. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { preProcessFile } from 'typescript';

/** One file's import of another, or of a package. Paths are from the top of the repository. */
export interface Import {
  readonly from: string;
  /** A path from the top of the repository, or the name of a package. */
  readonly to: string;
  readonly isPackage: boolean;
}

/** All files of code. */
export const files = ['lib', 'components', 'entrypoints', 'benchmark', 'tests'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name)),
);

/** All imports in them. */
export const imports: readonly Import[] = files.flatMap((from) =>
  preProcessFile(readFileSync(from, 'utf8'), true, true).importedFiles.map(({ fileName }) =>
    fileName.startsWith('.')
      ? { from, to: relative('.', join(dirname(from), fileName)), isPackage: false }
      : { from, to: fileName, isPackage: true },
  ),
);

/** The imports as sentences, for a message that can be read. */
export const shown = (list: readonly Import[]): string[] => list.map(({ from, to }) => `${from} imports ${to}`);
