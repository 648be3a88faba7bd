/** Quotations of one person under what they are about, and what looks so. */
import { describe, expect, test } from 'vitest';
import { turnsOf } from './laid-out.ts';

const INTRO = ['# After the race', 'Leith beat Hull on Saturday. Coach Ana Ruiz met the press on the quay.'];
const [ONE, TWO, THREE] = ['“It was a long day.”', '“He did a good job.”', '“We like rain. It is free.”'];
const WHOSE = [ONE, TWO, THREE].map((words) => `Ana Ruiz: ${words}`);

describe('what somebody says on one thing after another', () => {
  test.each<readonly [string, readonly string[], readonly string[]]>([
    ['under headings', ['## On the race', ONE, '## On Tom Bell', TWO, '## On the rain', THREE], WHOSE],
    ['under bold lines, one of which is no topic', ['*Opening words:*', ONE, '*On Tom Bell:*', TWO, '*On the rain:*', THREE], WHOSE],
    ['behind bold words', [`*On the race:* ${ONE}`, `*On Tom Bell:* ${TWO}`, `*On the rain:* ${THREE}`], WHOSE],
    [
      'in two paragraphs',
      ['## On the race', ONE, '## On Tom Bell', TWO, '## On the rain', THREE, ONE, 'The next race is in May.'],
      [...WHOSE, WHOSE[0] as string],
    ],
  ])('%s', (_, lines, expected) => expect(turnsOf([...INTRO, ...lines])).toEqual(expected));

  test.each<readonly [string, readonly string[]]>([
    ['there are two topics', [...INTRO, '## On the race', ONE, '## On Tom Bell', TWO, 'The boats wait.']],
    ['the headings are headlines', [...INTRO, '## A long day', ONE, '## A good job', TWO, '## Free rain', THREE]],
    ['nobody is named above', ['# After the race', 'Leith won.', '## On the race', ONE, '## On Tom Bell', TWO, '## On the rain', THREE]],
    [
      'two are named alike',
      [
        ...['# After the race', 'Ana Ruiz and Sue Ames met the press.'],
        ...['## On the race', ONE, '## On Tom Bell', TWO, '## On the rain', THREE],
      ],
    ],
    ['the article tells of it', [...INTRO, '## On the race', 'It was long.', '## On Tom Bell', 'He rowed.', '## On the rain', 'It fell.']],
  ])('nobody, where %s', (_, lines) => expect(turnsOf(lines)).toEqual([]));
});
