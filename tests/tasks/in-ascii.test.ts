/** What ships is ASCII, and means what it was written as. */
import { expect, test } from 'vitest';
import { inAscii } from '../../lib/tasks/in-ascii.ts';

const value = (code: string): unknown => new Function(`return ${code}`)();

test.each([
  ['a string', '"“Nein”, sagte Müller 🙂"'],
  ['a template', '`“Nein” – €`'],
  ['JSON', '{"Müller": ["½", "🙂"]}'],
])('%s is the same', (_, code) => {
  const ascii = inAscii(code);
  expect(ascii).toMatch(/^[\0-\x7f]+$/);
  expect(value(`(${ascii})`)).toEqual(value(`(${code})`));
});

test.each([
  ['/^[“”]+$/', '“”', 'n'],
  ['/^[“-„🙂]+$/u', '“🙂', '\ud83d'],
  ['new RegExp(String.raw`^[’€]\\p{L}$`, "u")', '€ü', '€'],
])('the pattern %s stands where it stood', (code, at, notAt) => {
  const pattern = value(inAscii(code)) as RegExp;
  expect([pattern.test(at), pattern.test(notAt)]).toEqual([true, false]);
});

test('a character with a backslash before it is refused, by what stands there', () => {
  expect(() => inAscii('const open = /\\“/;')).toThrow('const open = /\\“');
});
