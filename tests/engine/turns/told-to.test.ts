/** Articles that somebody told and somebody else wrote down, and what looks so. */
import { expect, test } from 'vitest';
import { turnsOf } from './laid-out.ts';

const TOLD = ['I went out in May.', 'I was tired, and I had no lamp.', 'The lock was shut.', 'I slept on the quay.'];
const HERS = TOLD.map((line) => `Ana Ruiz: ${line}`);

test.each<readonly [string, readonly string[], readonly string[]]>([
  ['below a standfirst', ['## Ana Ruiz, 52, on the lock.', ...TOLD, '*As told to Tom Bell*'], HERS],
  ['below a paragraph on her', ['Ana Ruiz, 52, has kept the lock since May. She is often out.', 'As told to Tom Bell', ...TOLD], HERS],
  ['below a day', ['Ana Ruiz, 52, has kept the lock since May.', 'As told to Tom Bell Jan 30, 2024', ...TOLD], HERS],
  [
    'above who took the pictures, in the same line',
    ['## Ana Ruiz, 74, has kept the lock since May.', 'As told to Tom Bell. Pictures by Jo Pole. Spring issue', ...TOLD],
    HERS,
  ],
  [
    'after what it is made from',
    [
      '_This as-told-to essay is based on a conversation with Ana Ruiz, the keeper of the lock at Leith. It has been cut for length._',
      ...TOLD,
    ],
    HERS,
  ],
  ...['By Ana Ruiz (as told to Tom Bell)', 'Ana Ruiz, skipper, as told to our editor', 'Words by Ana Ruiz | As told to the Herald'].map(
    (line): [string, string[], string[]] => [`over the line ${line}`, [line, ...TOLD], HERS],
  ),
  ['below it, behind a bullet', [...TOLD, '• Ana Ruiz, as told to Tom Bell'], HERS],
  [
    'in the second half of a standfirst',
    ['## When the mill closed for the winter, Ana Ruiz, 58, was asked to stay on alone', 'As told to Tom Bell', ...TOLD],
    HERS,
  ],
  ['at the end of what tells of her', ['## Ana Ruiz, 52, keeps the lock. She came in May. As told to Tom Bell.', ...TOLD], HERS],
  ['at the end of a paragraph', ['Ana Ruiz, 52, keeps the lock. She came in May. As told to Tom Bell', ...TOLD], HERS],
  ['at the end of what goes on', ['Ana Ruiz, 52, keeps the lock. It was late, as told to Tom Bell.', ...TOLD], []],
  ['of nobody at its end', ['## The lock is shut. It froze in May. As told to Tom Bell.', ...TOLD], []],
  ['with her name alone over it', ['Ana Ruiz', ...TOLD, '_As told to Tom Bell_'], HERS],
  ...['Life Lessons', 'Health News'].map((line): [string, string[], string[]] => [
    `of the label ${line}`,
    [line, 'As told to Tom Bell', ...TOLD],
    [],
  ]),
  ...['Photographs by Jo Pole, as told to Tom Bell', 'Illustration by Jo Pole. As told to Tom Bell'].map(
    (line): [string, string[], string[]] => [`below ${line}`, [line, ...TOLD], []],
  ),
  ['below the name of the author', ['Jo Pole', 'As told to the author', ...TOLD], []],
  ['below a byline and a paragraph on her', ['Jo Pole', 'Ana Ruiz is a keeper from Leith.', 'As told to Tom Bell', ...TOLD], []],
  ['below a tag', ['Ana Ruiz, 52, has kept the lock since May.', 'Monte Carlo', 'As told to Tom Bell', ...TOLD], HERS],
  ['of a label', ['First Person', ...TOLD, '_As told to Tom Bell_'], []],
  ['told to a court', ['Ana Ruiz was late, as told to the court on Friday when it heard her.', ...TOLD], []],
  [
    'above what the article asks',
    [...['## Ana Ruiz, 52, on the lock.'], ...TOLD, '*As told to Tom Bell*', 'We would like to hear from you.'],
    HERS,
  ],
  [
    'of two people',
    ['Ana Ruiz, 52, has kept the lock. Tom Bell has the boats.', 'Sue Ames, 40, was there.', 'As told to Jo Pole', ...TOLD],
    [],
  ],
  [
    'below a standfirst in which she opens a sentence',
    ['## The mill is gone. Ana Ruiz, 63, talks to Tom Bell.', ...TOLD, '*As told to Tom Bell*'],
    HERS,
  ],
  ['below a standfirst on what she does', ['## Ana Ruiz runs the lock.', ...TOLD, '*As told to Tom Bell*'], HERS],
  ['below a standfirst on her kin', ['## Ana Ruiz, 92, is ill. Her daughter on the day it began.', ...TOLD, '*As told to Tom Bell*'], []],
  [
    'below a standfirst on somebody else',
    ['## Ana Ruiz, the keeper, died in May. A survivor looks back.', ...TOLD, '*As told to Tom Bell*'],
    [],
  ],
  [
    'below a standfirst on whom she never met',
    ['## Ana Ruiz, the star, never met the woman who stood in for her.', ...TOLD, '*As told to Tom Bell*'],
    [],
  ],
  ['below a standfirst on one of several', ['## Ana Ruiz was accused by forty. One of them tells.', ...TOLD, '*As told to Tom Bell*'], []],
  ['below a standfirst on two', ['## Ana Ruiz runs the lock. Sue Ames has the boats.', ...TOLD, '*As told to Tom Bell*'], []],
  ['below a standfirst on another', ['## The boats of Ana Ruiz are gone.', ...TOLD, '*As told to Tom Bell*'], []],
  ['of a survey', ['This report is based on an interview with nobody.', ...TOLD], []],
  ['below a picture of her', ['^ Ana Ruiz with Horace, in Leith', ...TOLD, '*As told to Tom Bell*'], HERS],
  ['below a picture of what she opens', ['^ Ana Ruiz opens the lock', ...TOLD, '*As told to Tom Bell*'], []],
])('%s', (_, lines, expected) => expect(turnsOf(['# A night on the quay', ...lines])).toEqual(expected));

test('whose mother the headline speaks of, who is in the picture', () => {
  expect(turnsOf(['# My mother, the spy', '^ Ana Ruiz, who kept the lock, in 1943', ...TOLD, '*As told to Tom Bell*'])).toEqual([]);
});
