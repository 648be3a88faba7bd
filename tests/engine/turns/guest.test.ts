/** Who answers in an interview, where the lines above name more than one. */
import { describe, expect, test } from 'vitest';
import { turnsOf } from './laid-out.ts';

const TALK = ['Q: Was it hard?', 'A: The nights were.', 'Q: And now?', 'A: I keep bees.'];
const PUT = ['*Was it hard?*', 'The nights were. I was cold.', '*And now?*', 'I keep bees.', '*Do you miss it?*', 'I miss the swans.'];
const answers = (lines: readonly string[]) => lines.filter((line) => !line.startsWith('? ')).map((line) => line.split(':')[0]);

describe('of those whom the lines above name, the guest is', () => {
  test.each<readonly [string, string, string]>([
    ['who is “she” there', 'Sue Ames kept the lock after Tom Bell retired. She left in May. We spoke to her at her hives.', 'Sue Ames'],
    ['who is “he” there', 'Tom Bell kept the lock. He left in May, and Sue Ames took over. We spoke to him at his hives.', 'Tom Bell'],
    [
      'who has the floor after a colon',
      'Sue Ames runs the lock now. Jo Pole built it. Tom Bell, who left, answered our questions:',
      'Tom Bell',
    ],
    [
      'who is a person by name, and no town',
      'Halden Vale lost to Moss Park. Halden Vale has a lock. Its keeper Tom Bell spoke to us.',
      'Tom Bell',
    ],
    ['whom the questions before the colon are for', 'Sue Ames met Jo Pole there. We had some questions for Tom Bell:', 'Tom Bell'],
  ])('%s', (_, above, name) => {
    expect(answers(turnsOf(['# The lock', above, ...TALK]))).toEqual([name, name]);
    expect(answers(turnsOf(['# The lock', above, ...PUT]))).toEqual([name, name, name]);
  });

  test.each<readonly [string, string]>([
    ['each is spoken of as often', 'We asked Sue Ames, and she came. We asked Tom Bell, and he came.'],
    ['“she” may be either', 'Sue Ames met Jane Bell. We asked them over soup.'],
    ['“they” may be anybody', 'Sue Ames met Tom Bell. They like soup. We asked them.'],
    ['two have the floor', 'Sue Ames and Tom Bell answered our questions:'],
    ['a place has the floor', 'Sue Ames and Tom Bell met. They had questions for Leith:'],
  ])('nobody, where %s', (_, above) => {
    expect(answers(turnsOf(['# The lock', above, ...PUT]))).toEqual([]);
  });
});
