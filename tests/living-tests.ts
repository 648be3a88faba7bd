/** The tests of a file that run, and the groups that have one, by name, as they stand in it. */
import ts from 'typescript';

const TESTS = new Set(['test', 'it']);
const DEAD = new Set(['skip', 'todo', 'fails', 'skipIf', 'runIf']);

/** `test`, `it`, `describe` with what hangs on it: `test.each(…)` is `['test', 'each']`. */
function chainOf(called: ts.Expression): string[] {
  if (ts.isCallExpression(called)) return chainOf(called.expression);
  if (ts.isTaggedTemplateExpression(called)) return chainOf(called.tag);
  if (ts.isPropertyAccessExpression(called)) return [...chainOf(called.expression), called.name.text];
  return ts.isIdentifier(called) ? [called.text] : [];
}

/** @param source a file of tests */
export function livingTests(source: string): string[] {
  return testsIn(ts.createSourceFile('a.test.tsx', source, ts.ScriptTarget.Latest, false, ts.ScriptKind.TSX));
}

function testsIn(node: ts.Node): string[] {
  const inner = () => {
    const found: string[] = [];
    ts.forEachChild(node, (child) => void found.push(...testsIn(child)));
    return found;
  };
  if (!ts.isCallExpression(node)) return inner();
  const [kind = '', ...rest] = chainOf(node.expression);
  if (!TESTS.has(kind) && kind !== 'describe') return inner();
  if (rest.some((part) => DEAD.has(part))) return [];
  const [first, ...given] = node.arguments;
  if (!first || !ts.isStringLiteralLike(first) || !given.some(ts.isFunctionLike)) return inner();
  if (TESTS.has(kind)) return [first.text];
  const found = inner();
  return found.length > 0 ? [first.text, ...found] : [];
}
