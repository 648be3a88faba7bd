/** Questions under headings with a line that says who answers there. */
import { describe, expect, test } from 'vitest';
import { turnsOf } from './laid-out.ts';

const under = (heading: string, line: string, question: string, answer: string) => [`## ${heading}`, line, `*${question}*`, answer];
const BOATS = ['Why is your ferry late?', 'I had no rope.'] as const;
const LAMPS = ['When will you light the lamp?', 'I promised it for May.'] as const;
const asked = (first: string, second: string) => [
  '# You asked, we answered',
  'The evening was chaired by Sue Ames. She asked for questions.',
  ...under('Boats', first, ...BOATS),
  ...under('Lamps', second, ...LAMPS),
  ...under('Ropes', first, 'Where do you buy rope?', 'I make my own.'),
];
const answers = (lines: readonly string[]) => turnsOf(lines).filter((line) => !line.startsWith('?'));

test.each<readonly [string, string, string, readonly [string, string]]>([
  ['whom the lines name', 'Answers from Councillor Ana Ruiz, clerk', 'Answered by Tom Bell', ['Ana Ruiz', 'Tom Bell']],
  ['nobody, where others do', 'Answers from readers of Ana Ruiz, vet', 'Answers from the practice of Tom Bell, vet', ['–', '–']],
  ['nobody, where they name nobody', 'Answers from our readers', 'Answered by the harbour office', ['–', '–']],
])('%s', (_, first, second, [one, other]) => {
  expect(answers(asked(first, second))).toEqual([`${one}: ${BOATS[1]}`, `${other}: ${LAMPS[1]}`, `${one}: I make my own.`]);
});

describe('questions that are headings', () => {
  const page = (answered: (name: string) => readonly string[]) => [
    '# You asked, we answered',
    'Residents sent in questions for the spring issue, and officers reply.',
    ...[
      ['Why is your ferry late?', 'Ana Ruiz', 'I had no rope.'],
      ['When will you light the lamp?', 'Rhoswen Tidewell', 'I promised it for May.'],
      ['Who pays for it?', 'Tom Bell', 'I do.'],
    ].flatMap(([question = '', name = '', answer = '']) => [`## ${question}`, ...answered(name), answer]),
  ];
  test.each<readonly [string, readonly string[], readonly string[]]>([
    ['are answered by whom the line below names, known for a name or not', page((name) => [`Answered by ${name}, clerk of boats`]), ['Ana Ruiz: I had no rope.', 'Rhoswen Tidewell: I promised it for May.', 'Tom Bell: I do.']],
    ['and by nobody where that names nobody', page(() => ['Answered by our clerk of boats']), ['–: I had no rope.', '–: I promised it for May.', '–: I do.']],
  ])('%s', (_, lines, said) => expect(answers(lines)).toEqual(said)); // biome-ignore format: a case a line
});
