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
      'under lines that nothing sets apart but a colon',
      ['Opening words:', ONE, 'On Tom Bell, who rowed:', TWO, 'On the rain:', THREE],
      WHOSE,
    ],
    ['behind a colon', [`Opening words: ${ONE}`, `On Tom Bell, who rowed: ${TWO}`, `On the rain: ${THREE}`], WHOSE],
    [
      'in two paragraphs',
      ['## On the race', ONE, '## On Tom Bell', TWO, '## On the rain', THREE, ONE, 'The next race is in May.'],
      [...WHOSE, WHOSE[0] as string],
    ],
  ])('%s', (_, lines, expected) => expect(turnsOf([...INTRO, ...lines])).toEqual(expected));

  test.each(['What Zarko Pelt said after the race', 'Zarko Pelt on the race'])('whom the headline alone names: %s', (headline) => {
    const lines = [`# ${headline}`, 'On the race:', ONE, 'On Tom Bell:', TWO, 'On the rain:', THREE];
    expect(turnsOf(lines)).toEqual([ONE, TWO, THREE].map((words) => `Zarko Pelt: ${words}`));
  });

  test('whoever a topic names says what stands below it, and who is named between has the floor', () => {
    const lines = [...INTRO, '*On the race:*', ONE, '*The rain:*', TWO, '*On the quay:*', THREE];
    const more = ['*Bell on the boat:*', ONE, '*… and on the mast:*', TWO, '*Pelt and Ruiz on the lock:*', THREE];
    const said = [...WHOSE, `Tom Bell: ${ONE}`, `Tom Bell: ${TWO}`];
    expect(turnsOf([...lines, 'Tom Bell, the mate, was there.', ...more])).toEqual(said);
    expect(turnsOf([...lines, 'Tom Bell, the mate, was there.', '*On the boat:*', ONE])).toEqual(WHOSE);
  });

  test('who is named right above says it, whoever was spoken of more before', () => {
    const more = ['Sue Ames, 82, sat out the storm. Ames had a dog. Ames has a broom.', 'Coach Ana Ruiz met the press. Highlights:'];
    const lines = [`- *On the race:* ${ONE}`, `- *On Tom Bell:* ${TWO}`, `- *On the rain:* ${THREE}`];
    expect(turnsOf(['# After the race', ...more, ...lines])).toEqual(WHOSE);
  });

  test.each<readonly [string, readonly string[]]>([
    [
      'who was spoken of most is not who was named last',
      [
        ...['# After the race', 'Sue Ames, 82, sat out the storm. Ames had a dog.', 'Tom Bell came for her.', 'The coach spoke.'],
        ...['## On the race', ONE, '## On the boat', TWO, '## On the rain', THREE],
      ],
    ],
    [
      'who is named stands in another entry of a live blog',
      [
        ...['# After the race', '@ 11:15', 'Coach Ana Ruiz met the press.', '@ 11:02', 'The coach spoke.'],
        ...['*On the race:*', ONE, '*On the boat:*', TWO, '*On the rain:*', THREE],
      ],
    ],
    [
      '… though right above, where an entry opens with what is spoken of',
      [
        ...['# After the race', '@ 11:15', 'The coach spoke.', '@ 11:02', 'Coach Ana Ruiz met the press.'],
        ...['@ *On the race:*', ONE, '*On the boat:*', TWO, '*On the rain:*', THREE],
      ],
    ],
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
    ['lines end with a colon that are long', [...INTRO, 'The rain fell all day:', ONE, 'Then it was over:', TWO, 'Nobody was wet:', THREE]],
    ['the headline tells of a place', ['# Zarko Pelt wins', 'On the race:', ONE, 'On Tom Bell:', TWO, 'On the rain:', THREE]],
    ['the article tells of it', [...INTRO, '## On the race', 'It was long.', '## On Tom Bell', 'He rowed.', '## On the rain', 'It fell.']],
  ])('nobody, where %s', (_, lines) => expect(turnsOf(lines)).toEqual([]));
});
