/** Answers without marks under a line with a colon that says whose they are. */
import { describe, expect, test } from 'vitest';
import { turnsOf } from './laid-out.ts';

const INTRO = ['# The lock is shut', 'The lock at Leith has been shut since May, and the boats wait below it.'];
const SORRY = 'I am sorry that it has been shut for so long.';
const OPENS = 'I shall open it myself in June.';
const TOLD = 'The boatmen have heard as much before.';

describe('an answer is', () => {
  test.each([
    ['Ana Ruiz', '## Ana Ruiz, keeper of the lock:'],
    ['Ana Ruiz', '*The keeper of the lock, Ana Ruiz:*'],
    ['Ana Ruiz', 'The keeper of the lock, Ana Ruiz, told us:'],
    ['A spokesman for the Harbour Board', '## A spokesman for the Harbour Board:'],
    ['A spokesman for the Harbour Board', 'A spokesman for the Harbour Board said:'],
  ])('%s’s under “%s”', (name, line) => {
    expect(turnsOf([...INTRO, line, SORRY, OPENS, TOLD])).toEqual([`${name}: ${SORRY}`, `${name}: ${OPENS}`]);
  });

  test('no more than its first paragraph, where the outlet may go on as “we”', () => {
    const own = 'We spent a night at the lock, and saw nobody.';
    expect(turnsOf([...INTRO, '## Ana Ruiz, keeper of the lock:', SORRY, own])).toEqual([`Ana Ruiz: ${SORRY}`]);
  });

  test.each([
    ['about whom it tells', '## Ana Ruiz, keeper of the lock:', 'We met her in May, and she gave us tea.'],
    ['of whom nobody speaks as “I”', '## Ana Ruiz, keeper of the lock:', 'The lock was built in 1901.'],
    ['who is a place', '## Leith, on the Stour:', SORRY],
    ['who only lists it', '## Opening hours:', 'We open at nine.'],
  ])('nobody’s, %s', (_, line, words) => expect(turnsOf([...INTRO, line, words, TOLD])).toEqual([]));
});

describe('questions under a line that says whose the answers are', () => {
  const SAID = '*Ana Ruiz, keeper of the lock, said:*';
  const [SURE, THEN] = ['Is it sure that it opens?', 'And what then?'];
  test('are nobody’s, and the quotations below them hers', () => {
    const lines = [SAID, `_${SURE}_`, '“Nothing is sure.”', `_${THEN}_`, '“Then the boats wait for me.”', TOLD];
    expect(turnsOf([...INTRO, ...lines])).toEqual(['Ana Ruiz: “Nothing is sure.”', 'Ana Ruiz: “Then the boats wait for me.”']);
  });
  test('end where somebody else begins', () => {
    const lines = [SAID, `_${SURE}_`, '“Nothing is sure.”', '*Tom Bell, a skipper, said:*', `_${THEN}_`, '“I wait for her.”'];
    expect(turnsOf([...INTRO, ...lines])).toEqual(['Ana Ruiz: “Nothing is sure.”', 'Tom Bell: “I wait for her.”']);
  });
});
