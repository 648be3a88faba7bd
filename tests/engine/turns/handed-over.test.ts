/** Statements of two, and those that a heading, a credit or a line with a colon hands over. */
import { describe, expect, test } from 'vitest';
import { turnsOf } from './laid-out.ts';

type Case = readonly [string, readonly string[], readonly string[]];

describe('a statement of two, whose names stand in it', () => {
  const HANDED = ['# The lock', 'Leith Ferries and the Avon Trust have agreed to publish the following statement:'];
  const WE = 'We have listened to all of you.';
  const NAMED = 'The Avon Trust accepts that this will cost a lot.';
  const LAST = 'We are sorry, and we thank you.';
  const BOTH = 'Leith Ferries and the Avon Trust';
  test.each<Case>([
    [
      'goes on to the heading below their last “we”',
      [...HANDED, WE, NAMED, LAST, '## What they said', 'It rained.'],
      [`${BOTH}: ${WE}`, `${BOTH}: ${NAMED}`, `${BOTH}: ${LAST}`],
    ],
    ['ends before what tells of them where no heading stands below', [...HANDED, WE, LAST, NAMED], [`${BOTH}: ${WE}`, `${BOTH}: ${LAST}`]],
  ])('%s', (_, lines, expected) => expect(turnsOf(lines)).toEqual(expected));
});

describe('a heading that opens with what it gives and a colon', () => {
  const SAID = ['We make no apology for that.', 'We want to know why, as you do.'];
  test.each<Case>([
    [
      'says whose it is',
      ['# The bridge', '## Statement: Leith Borough Council', ...SAID, '## The union'],
      SAID.map((line) => `Leith Borough Council: ${line}`),
    ],
    ['says nothing of a sentence', ['# The bridge', '## Statement: Leith Borough Council to close it', ...SAID, '## The union'], []],
  ])('%s', (_, lines, expected) => expect(turnsOf(lines)).toEqual(expected));
});

describe('below a colon', () => {
  const SAID = '> The board shows the word “Welcome”.';
  test.each<Case>([
    ['this is from her', ['# The gale', 'And this from Ana Ruiz, whose train left at eight:', SAID], [`Ana Ruiz: ${SAID.slice(2)}`]],
    [
      'this is from no place where somebody has it from there',
      ['# The gale', 'Our reporter, Ana Ruiz, has this from Leith station:', SAID],
      [],
    ],
    [
      'a statement is the club’s whose name stands behind its own',
      ['# The toll', '> We oppose it.~ Joint statement, Leith Rovers'],
      ['Leith Rovers: We oppose it.'],
    ],
  ])('%s', (_, lines, expected) => expect(turnsOf(lines)).toEqual(expected));
});

test('what a letter is about is no statement of whom that names', () =>
  expect(
    turnsOf([
      '# Milk',
      '## Re: False statement made by the Leith Dairy',
      'We, the drivers, have read it.',
      'We wish to say that we were first.',
    ]),
  ).toEqual([]));
