/** What other files may use says what it is: each exported value has a docstring. */
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { files } from './import-table.ts';

/** Written by programs. */
const MADE = /\/(?:folded-lists|tagger-tables)\.ts$/;

/** The exported functions, constants and classes of a file without a docstring. What stands at the head of a file describes its only one. */
function undescribedIn(code: string): string[] {
  const source = ts.createSourceFile('code.tsx', code, ts.ScriptTarget.Latest, true);
  const values = source.statements.filter(
    (each): each is ts.FunctionDeclaration | ts.VariableStatement | ts.ClassDeclaration =>
      (ts.isFunctionDeclaration(each) || ts.isVariableStatement(each) || ts.isClassDeclaration(each)) &&
      (ts.getModifiers(each) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword),
  );
  if (values.length === 1 && code.startsWith('/**')) return [];
  return values
    .filter((each) => ts.getJSDocCommentsAndTags(each).length === 0)
    .flatMap((each) => (ts.isVariableStatement(each) ? each.declarationList.declarations.map(({ name }) => name) : each.name))
    .map((name) => name?.getText() ?? 'default');
}

test('every exported function, constant and class has a docstring', () => {
  const own = files.filter((file) => !file.startsWith('tests/') && !MADE.test(file));
  expect(own.flatMap((file) => undescribedIn(readFileSync(file, 'utf8')).map((name) => `${file}: ${name}`))).toEqual([]);
});

test.each([
  ['/** Fares. */\nexport const fare = 2;', []],
  ['export const fare = 2;', ['fare']],
  ['/** Fares. */\nexport const fare = 2;\nexport function fares() {}', ['fares']],
  ['import a from "a";\n/** In pounds. */\nexport const fare = 2;\nexport class Fares {}', ['Fares']],
  ['const fare = 2;\n/** In pounds. */\nexport const fares = [fare];\nexport type Fare = number;', []],
])('%s', (code, names) => {
  expect(undescribedIn(code)).toEqual(names);
});
