/**
 * The classes of English words are listed in files by notion, which are put together by name: a name twice would lose one of them. One
 * that nothing asks for is dead.
 */
import { expect, test } from 'vitest';
import { english } from '../../../lib/engine/languages/en/index.ts';
import { englishWords } from '../../../lib/engine/languages/en/words/index.ts';

/** Words parted by spaces, or a list where some of them are several words. */
type Lists = Readonly<Record<string, string | readonly string[]>>;

const files = import.meta.glob<Record<string, Lists>>('../../../lib/engine/languages/en/words/*.ts', { eager: true });
const lists = Object.entries(files)
  .filter(([path]) => !path.endsWith('/index.ts'))
  .flatMap(([path, exported]) => Object.values(exported).flatMap((classes) => Object.keys(classes).map((name) => ({ name, path }))));

test('no class of words is listed twice', () => {
  const twice = lists.filter(({ name }, i) => lists.findIndex((other) => other.name === name) !== i);
  expect(twice).toEqual([]);
});

test('every class is in the index, and holds words in lower case', () => {
  expect(Object.keys(englishWords).sort()).toEqual(lists.map(({ name }) => name).sort());
  const all = Object.values(englishWords as Lists).map((words) => [words].flat().join(' ').trim());
  expect(all.filter((words) => words === '' || words !== words.toLowerCase())).toEqual([]);
});

/** The engine's code but for the languages' lists. What is said of a class in a comment asks for nothing. */
const code = Object.values(
  import.meta.glob<string>(['../../../lib/engine/**/*.ts', '!**/en/**'], { eager: true, query: '?raw', import: 'default' }),
).map((text) => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ''));
const patterns = Object.values(english.rows ?? {}).flatMap((rows) => rows.map(({ pattern }) => pattern));
/** The classes as code asks for them, `'month'`, and as rows do, `@month`. */
const asked = new Set(
  [code.join('\n').match(/(?<=')\w+(?=')/g), patterns.join('\n').match(/(?<=@)[a-zA-Z]+/g)].flatMap((names) => names ?? []),
);

test('code or a row asks for every class', () => {
  expect(Object.keys(englishWords).filter((name) => !asked.has(name))).toEqual([]);
});
