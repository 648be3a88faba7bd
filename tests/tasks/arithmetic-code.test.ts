import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numbersIn, SYMBOLS } from '../../lib/engine/languages/packed/arithmetic-code.ts';
import { numbersOfRow, rowIn } from '../../lib/engine/languages/packed/tagger-rows.ts';
import { encodeNumbers } from '../../lib/tasks/arithmetic-encode.ts';

const context = fc.nat(9);
const numbers = fc.array(fc.tuple(fc.tuple(context, context, context), fc.nat(SYMBOLS - 1)), { maxLength: 300 });

describe('the arithmetic code', () => {
  test('reads what was written', () => {
    fc.assert(
      fc.property(numbers, (pairs) => {
        const next = numbersIn(encodeNumbers(pairs));
        expect(pairs.map(([contexts]) => next(...contexts))).toEqual(pairs.map(([, symbol]) => symbol));
      }),
    );
  });

  test('is of printable characters that no script escapes', () => {
    fc.assert(
      fc.property(numbers, (pairs) => {
        expect(encodeNumbers(pairs)).toMatch(/^[!#(-[\]-_a-~]*$/);
      }),
    );
  });

  test('takes little where one number follows another', () => {
    const alike = Array.from({ length: 1000 }, (): [[number, number, number], number] => [[0, 1, 2], 7]);
    expect(encodeNumbers(alike).length).toBeLessThan(60);
  });

  test('refuses a number that is too large', () => {
    expect(() => encodeNumbers([[[0, 1, 2], SYMBOLS]])).toThrow('below');
  });
});

test('a row of the tagger comes back', () => {
  const row = '0O1N<A';
  const next = numbersIn(encodeNumbers([...numbersOfRow('wx', row), ...numbersOfRow('sing', '')]));
  expect([rowIn(next, 'wx'), rowIn(next, 'sing')]).toEqual([row, '']);
});
