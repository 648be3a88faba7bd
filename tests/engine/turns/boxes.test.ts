/** Boxes in a row and the rows of tables, each with a name and what its bearer says, and what looks so. */
import { describe, expect, test } from 'vitest';
import { turnsOf } from './laid-out.ts';

const TALK = [
  ['Vera Lomas, for the port', 'Mr Tidewell, did you shut the lock?'],
  ['Osbert Tidewell', 'I did not. I was in bed.'],
  ['Vera Lomas, for the port', 'Who had the key, if you had not?'],
  ['Osbert Tidewell', 'I lent it to my brother.'],
  ['Judge Sue Ames', 'We will stop there, unless you object.'],
  ['Ivor Mossop, ferryman', 'I saw a lamp on the gate.'],
] as const;
const table = (rows: readonly (readonly [string, string])[]) =>
  rows.flatMap(([who, words], i) => [`[${i}] - 10.${i + 10}`, `[${i}] - ${who}`, `[${i}] - ${words}`]);
const said = TALK.map(([who, words]) => `${who.split(',')[0]}: ${words}`).map((line) => line.replace('Judge ', ''));

describe('a table of who says what', () => {
  test('in which people answer each other', () => {
    expect(turnsOf(['# The lock trial', 'The trial of the lock went on.', ...table(TALK)])).toEqual(said);
  });

  const once = [
    ['Vera Lomas, clerk', 'The lock is shut on Mondays.'],
    ['Osbert Tidewell, keeper', 'The gate was green.'],
    ['Ivor Mossop, ferryman', 'It was late, and dark.'],
  ] as const;
  test('whose head says that what stands in it was said', () => {
    const head = ['- Time', '- Witness', '- What was said'];
    const expected = once.map(([who, words]) => `${who.split(',')[0]}: ${words}`);
    expect(turnsOf(['# The lock trial', 'The trial of the lock went on.', ...head, ...table(once)])).toEqual(expected);
  });

  test.each<readonly [string, readonly string[]]>([
    ['whose head says nothing of the kind', ['- Time', '- Crew', '- What was done', ...table(once)]],
    ['without a head', table(once)],
    [
      'that tells of its people',
      ['- Time', '- Who', '- What was said', ...table([...once, ['Ivor Mossop, ferryman', 'Mossop rowed home.']])],
    ],
  ])('nobody speaks in one %s', (_, lines) => {
    expect(turnsOf(['# The lock trial', 'The trial of the lock went on.', ...lines])).toEqual([]);
  });
});

describe('boxes with a name over what is said', () => {
  const box = (nth: number, who: string, ...words: readonly string[]) => [`[${nth}] ## ${who}`, ...words.map((line) => `[${nth}] ${line}`)];

  test('one of whom speaks of anybody, and one of whom has no name', () => {
    const lines = [
      ...box(1, 'Vera Lomas, 44, runs a stall', 'I like people who stop.', 'I have asked the port for a ten-minute bay.'),
      ...box(2, 'A rower who asked us not to use his name, 26', 'They say I may row. Somebody should make up his mind.'),
      ...box(3, 'Ivor Mossop, 51, ferryman', 'I row now.'),
    ];
    expect(turnsOf(['# The lock', 'The port will decide in May.', ...lines])).toEqual([
      'Vera Lomas: I like people who stop.',
      'Vera Lomas: I have asked the port for a ten-minute bay.',
      'A rower: They say I may row. Somebody should make up his mind.',
      'Ivor Mossop: I row now.',
    ]);
  });

  test('nobody, where the author tells of one of them', () => {
    const lines = [...box(1, 'Vera Lomas, baker', 'She bakes what I like.'), ...box(2, 'Ivor Mossop, cook', 'I had two bowls.')];
    expect(turnsOf(['# The lock', 'The port will decide in May.', ...lines])).toEqual([]);
  });

  test('letters that ask are no interview', () => {
    const letter = (nth: number, words: string, who: string) => [
      `[${nth}] ## Who pays?`,
      `[${nth}] ${words}`,
      `[${nth}] *${who}*`,
      `[${nth}] Quay Street`,
    ];
    const lines = [
      ...letter(1, 'I have five bins. Would you care to see my garden?', 'Vera Lomas'),
      ...letter(2, 'I fell by the lock. Who was the man?', 'Name supplied'),
      ...letter(3, 'Your paper calls it cheap. I do not.', 'Dr Ivor Mossop'),
      ...letter(4, 'I saw the swifts. Did you see more?', 'Sue Ames'),
    ];
    expect(turnsOf(['# Letters', 'You write to us.', ...lines])).toEqual([
      'Vera Lomas: I have five bins. Would you care to see my garden?',
      '–: I fell by the lock. Who was the man?',
      'Dr Ivor Mossop: Your paper calls it cheap. I do not.',
      'Sue Ames: I saw the swifts. Did you see more?',
    ]);
  });
});
