/**
 * No regular expression takes more than linear time on any text, by recheck (a checker of regular expressions, by automata and
 * fuzzing): articles are anybody's, and so is what pages declare. Literals are read from the source, and so are those that are made late;
 * expressions that are built at run time are caught as they are built.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import {
  type CallExpression,
  createSourceFile,
  forEachChild,
  isCallExpression,
  isNoSubstitutionTemplateLiteral,
  isRegularExpressionLiteral,
  isStringLiteral,
  isTaggedTemplateExpression,
  type Node,
  ScriptTarget,
  type SourceFile,
} from 'typescript';
import { expect, test, vi } from 'vitest';

/**
 * For one expression, in milliseconds: what is not decided by then is decided by none. Whether an attack succeeds is told by the letters that it
 * has read and not by the clock, which on a busy machine finds one in anything.
 */
const LIMITS = { timeout: 20_000, attackTimeout: null } as const;

/** All that runs in the browser. */
const FOLDERS = ['lib/engine', 'lib/page', 'lib/messages', 'lib/browser', 'components', 'entrypoints'];

interface Expression {
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

function literals(): Expression[] {
  const found: Expression[] = [];
  const names = FOLDERS.flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)));
  for (const name of names) {
    if (!/\.tsx?$/.test(name)) continue;
    const file = createSourceFile(name, readFileSync(name, 'utf8'), ScriptTarget.ES2023);
    const visit = (node: Node): void => {
      if (isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
        found.push({ where: `${name}:${line}`, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
      }
      if (isCallExpression(node) && node.expression.getText(file) === 'latePattern') {
        const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
        found.push({ where: `${name}:${line}`, ...latePatternOf(node, file) });
      }
      forEachChild(node, visit);
    };
    visit(file);
  }
  return found;
}

/** Written as `latePattern(String.raw`…`, 'u')`. */
function latePatternOf({ arguments: [source, flags] }: CallExpression, file: SourceFile): Omit<Expression, 'where'> {
  const isRaw = source && isTaggedTemplateExpression(source) && source.tag.getText(file) === 'String.raw';
  if (!isRaw || !isNoSubstitutionTemplateLiteral(source.template) || !flags || !isStringLiteral(flags))
    throw new Error(`not to be read: ${source?.getText(file)}`);
  return { source: source.template.rawText ?? '', flags: flags.text };
}

async function built(): Promise<Expression[]> {
  const found = new Map<string, Expression>();
  const Real = globalThis.RegExp;
  vi.stubGlobal(
    'RegExp',
    new Proxy(Real, {
      construct(target, args: ConstructorParameters<typeof RegExp>) {
        const expression = new target(...args);
        const { source, flags } = expression;
        found.set(source + flags, { where: 'built at run time', source, flags });
        return expression;
      },
    }),
  );
  const { documentFromText } = await import('../lib/engine/document-from-text.ts');
  const { analyse } = await import('../lib/engine/analyse.ts');
  const { languages } = await import('../lib/engine/languages/every-language.ts');
  analyse(
    documentFromText('Baths to stay open\n\n"We are glad," said Mona Brandt, 41, of the 30 or so visitors. A report found it.'),
    languages,
  );
  // those of pages are built as their files are loaded
  await import('../lib/page/reading/read.ts');
  vi.unstubAllGlobals();
  return [...found.values()];
}

/** True where no part repeats without a bound: a try costs at most a constant then, and there is one try a character. */
function isBounded(source: string): boolean {
  const bare = source.replace(/\\(?:[pP]\{[^}]*\}|.)/gs, 'x').replace(/\[[^\]]*\]/g, 'x');
  return !/[*+]|\{\d+,\}/.test(bare);
}

test('there is no regular expression with super-linear time', async () => {
  const all = [...literals(), ...(await built())];
  expect(all.length).toBeGreaterThan(10);
  const bad = all.flatMap(({ where, source, flags }) => {
    if (isBounded(source)) return [];
    const result = checkSync(source, flags.replace('d', ''), LIMITS);
    if (result.status === 'safe') return [];
    const why = result.status === 'vulnerable' ? result.complexity.summary : result.error.kind;
    return [`${where} /${source}/${flags}: ${why}`];
  });
  expect(bad).toEqual([]);
}, 300_000);
