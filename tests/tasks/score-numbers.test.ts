import { expect, test } from 'vitest';
import { analyse } from '../../lib/engine/analyse.ts';
import { documentFromText } from '../../lib/engine/document-from-text.ts';
import { addNumbers, newNumberScore, sameThing } from '../../lib/tasks/score-numbers.ts';

test.each([
  ['affordable homes', 'homes', true],
  ['homes in the town', 'the new homes', true],
  ['officers and analysts', 'officers', true],
  ['a ratio of two', 'two', false],
  ['homes', null, false],
  [null, 'homes', false],
  [null, null, true],
])('%s and %s are the same thing: %s', (marked, found, same) => {
  expect(sameThing(marked, found)).toBe(same);
});

test('each part of a number is counted by itself, and what is wrong is told', () => {
  const text = 'The council will build 12 homes for £5m, Ana Ruiz said.';
  const at = (words: string) => [text.indexOf(words), text.indexOf(words) + words.length] as const;
  const quantities = [
    { span: at('12'), value: 12, unit: null, counted: 'shops', claimedBy: 'Ana Ruiz' },
    { span: at('£5m'), value: 5, unit: 'GBP', counted: 'homes', claimedBy: null },
    { span: [0, 3] as const, value: 1, claimedBy: null },
  ];
  const score = newNumberScore();
  const wrong: string[] = [];
  addNumbers(score, { text, quantities, reports: [{ name: 'a report', aliases: [] }] }, analyse(documentFromText(text)), (line) =>
    wrong.push(line),
  );
  expect(score).toMatchObject({ marked: 3, predicted: 2, found: 2, value: { asked: 2, right: 1 }, unit: { asked: 2, right: 2 } });
  expect(score).toMatchObject({ whose: { asked: 2, right: 1 }, stated: { asked: 1, right: 1 }, reports: { marked: 1, found: 0 } });
  expect(score.counted.right).toBeLessThan(2);
  expect(wrong.map((line) => line.split(' ')[0])).toContain('whose');
});
