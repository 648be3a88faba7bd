/** Names that nothing sets apart, above and below what people say, and lines that look so. */
import { describe, expect, test } from 'vitest';
import { turnsOf } from './laid-out.ts';

const ABOVE = ['# The race', 'Leith won the race on Monday.'];

describe('names with what their bearers are, in lines of their own', () => {
  test('above what they say, over a table', () => {
    const lines = [
      ...['## What they said', 'Leith coach Vera Lomas', 'I am tired.', 'The second start? I have seen it.'],
      ...['Avon skipper Tom Bell', 'We were late, and I said so.', 'Leith rower Ana Ruiz', 'I pulled.', '- Leith', '- Ruiz, Mossop'],
    ];
    expect(turnsOf([...ABOVE, ...lines])).toEqual([
      ...[
        'Vera Lomas: I am tired.',
        'Vera Lomas: The second start? I have seen it.',
        'Tom Bell: We were late, and I said so.',
        'Ana Ruiz: I pulled.',
      ],
    ]);
  });

  test.each<readonly [string, readonly string[]]>([
    [
      'who are told of',
      ['Vera Lomas, coach', 'Lomas was tired.', 'Tom Bell, skipper', 'Bell was late.', 'Ana Ruiz, rower', 'I saw Ruiz pull.'],
    ],
    [
      'of whom nothing is said',
      ['Vera Lomas, coach', 'The boat is red.', 'Tom Bell, skipper', 'It was late.', 'Ana Ruiz, rower', 'It rained.'],
    ],
    ['who are but two', ['Vera Lomas, coach', 'I am tired.', 'Tom Bell, skipper', 'I was late.']],
  ])('nobody, where they are people %s', (_, lines) => expect(turnsOf([...ABOVE, ...lines])).toEqual([]));
});

describe('a side above the name', () => {
  test('in a heading of its own', () => {
    const lines = ['## Yes', '*Vera Lomas*', 'Baker', 'I would shut it.', '## No', '*Tom Bell*', 'Rower', 'I would not.'];
    expect(turnsOf([...ABOVE, ...lines])).toEqual(['Vera Lomas: I would shut it.', 'Tom Bell: I would not.']);
  });
});

describe('letters under headings, signed in plain lines', () => {
  const letters = [
    ...['## Mind the gate', 'I have carried water since May.', 'Nobody with a bad hip drew that.', 'Mrs Vera Lomas', 'Quay Street'],
    ...['## The heron', 'Your heron is on my roof.', 'Dr Tom Bell', 'Nether Leith'],
  ];
  test('each to the end of its part', () => {
    expect(turnsOf(['# Letters', ...letters])).toEqual([
      'Vera Lomas: I have carried water since May.',
      'Vera Lomas: Nobody with a bad hip drew that.',
      'Dr Tom Bell: Your heron is on my roof.',
    ]);
  });

  test.each<readonly [string, readonly string[]]>([
    [
      'more text stands below a name',
      [...letters.slice(0, 5), 'The gate is old.', ...letters.slice(5), '## More', 'It rained.', '## Last', 'It was dry.'],
    ],
    ['nobody speaks of themselves', ['## The gate', 'It is green.', 'Vera Lomas', '## The heron', 'It flew.', 'Tom Bell']],
    ['one is signed', [...letters.slice(0, 5), '## The heron', 'Your heron is on my roof.']],
  ])('not where %s', (_, lines) => expect(turnsOf(['# Letters', ...lines])).toEqual([]));
});

describe('a credit right below a quotation', () => {
  const quoted = '“We found a boot, and I am told that it is mine.”';
  test.each<readonly [string, readonly string[]]>([
    ['with what its bearer is', [quoted, 'Tom Bell, site manager', 'The road opens in May.']],
    ['with that in a line of its own', [quoted, '*Tom Bell*', 'Site manager', 'The road opens in May.']],
  ])('%s', (_, lines) => expect(turnsOf(['# The road', 'The road is late.', ...lines])).toEqual([`Tom Bell: ${quoted}`]));

  test.each<readonly [string, readonly string[]]>([
    ['the name may stand above what comes', [quoted, 'Tom Bell, site manager', 'I was late.']],
    ['a line with a colon leads to it', ['One of them told me this:', quoted, 'Tom Bell, site manager', 'The road opens in May.']],
    ['the name alone stands there', [quoted, 'Tom Bell', 'The road opens in May.']],
    ['it is a title', ['“Low Water”', 'Tom Bell, painter', 'The road opens in May.']],
  ])('not where %s', (_, lines) => expect(turnsOf(['# The road', 'The road is late.', ...lines])).toEqual([]));
});

describe('a time of day before the name', () => {
  const talk = (name: (time: string, who: string) => string) => [
    ...[name('10.05', 'Vera Lomas'), 'Were you late?', name('10.06', 'Tom Bell'), 'I was.', name('2.10pm', 'Vera Lomas'), 'Why?'],
    ...[name('2.11pm', 'Tom Bell'), 'I slept.'],
  ];
  test.each<readonly [string, readonly string[]]>([
    ['in a heading', talk((time, who) => `## ${time}: ${who}`)],
    ['with what they are', talk((time, who) => `*${time} ${who}, witness*`)],
  ])('%s', (_, lines) => {
    const expected = ['? Vera Lomas: Were you late?', 'Tom Bell: I was.', '? Vera Lomas: Why?', 'Tom Bell: I slept.'];
    expect(turnsOf(['# The lock trial', 'The trial went on.', ...lines])).toEqual(expected);
  });

  test('is no label where nobody is named behind it', () => {
    const lines = ['## 10.05: Doors', 'I was late.', '## 10.30: Lunch', 'I ate.', '## 2.10pm: Doors', 'I left.'];
    expect(turnsOf(['# The day', 'The day was long.', ...lines])).toEqual([]);
  });
});
