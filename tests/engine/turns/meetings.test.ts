/** Reports of meetings and transcripts: who has an office or a number for a name, evidence under its own heading, and what the page says beside them. */
import { describe, expect, test } from 'vitest';
import { turnsOf } from './laid-out.ts';

type Case = readonly [string, readonly string[], readonly string[]];

describe('in a transcript', () => {
  const TALKING = [
    '# Mowers',
    'OLEN: We sent a man to the desk.',
    'UNIDENTIFIED PERSON #1: I live in a flat. I mow for my aunt.',
    'UNIDENTIFIED PERSON #2: Honestly? This one is nicer.',
    'OLEN: And Walt? Where is he wrong?',
    'WALT BELL: I never said that.',
  ];
  const SAID = [
    '? OLEN: We sent a man to the desk.',
    'PERSON #1: I live in a flat. I mow for my aunt.',
    'PERSON #2: Honestly? This one is nicer.',
    '? OLEN: And Walt? Where is he wrong?',
    'WALT BELL: I never said that.',
  ];
  test.each<Case>([
    ['those without a name have their number', TALKING, SAID],
    ['what the page says of it is nobody’s', [...TALKING, 'Transcripts are made in a hurry, and may be wrong.'], SAID],
    [
      'who speaks of one goes on',
      [...TALKING, 'I have read the transcript of it.'],
      [...SAID, 'WALT BELL: I have read the transcript of it.'],
    ],
  ])('%s', (_, lines, expected) => expect(turnsOf(lines)).toEqual(expected));
});

describe('in the report of a meeting', () => {
  const MEETING = [
    '# The bus',
    '“I will not cry,” said Eilidh Gow, a mother of three, on the steps.',
    '## Item 6',
    'The Convener (Ailsa Raeburn): We move to item 6.',
    'Councillor Hamish Dean: Thank you. I will need three minutes.',
    'The Convener: Order. I will clear the room if I have to.',
    'Councillor Hamish Dean: I ask for quiet too.',
  ];
  const SAID = [
    'Ailsa Raeburn: We move to item 6.',
    'Hamish Dean: Thank you. I will need three minutes.',
    'Ailsa Raeburn: Order. I will clear the room if I have to.',
    'Hamish Dean: I ask for quiet too.',
  ];
  const ASKED = ['Q. How long have you driven it?', 'A. A year in April.', 'Q. Is it safe?', 'A. I would not walk there.'];
  test.each<Case>([
    ['an office alone is whose name stood in brackets behind it', MEETING, SAID],
    [
      'the heading over “Q” and “A” tells who answers, and the line under it who asks',
      [...MEETING, '## Evidence of Archie Moss, driver', 'He was questioned by the clerk, Fenella Croy.', ...ASKED],
      [
        ...SAID,
        '? Fenella Croy: How long have you driven it?',
        'Archie Moss: A year in April.',
        '? Fenella Croy: Is it safe?',
        'Archie Moss: I would not walk there.',
      ],
    ],
    [
      'nobody answers under a heading that names nobody',
      [...MEETING, '## Evidence', ...ASKED],
      [...SAID, '? –: How long have you driven it?', '–: A year in April.', '? –: Is it safe?', '–: I would not walk there.'],
    ],
    [
      'the words that the page explains are nobody’s',
      [
        ...MEETING,
        '## Words explained',
        '- *Convener:*',
        '- The councillor who keeps order.',
        '- *Capital:*',
        '- Money that may be spent on things that last.',
        '- *Revenue:*',
        '- Money for day to day.',
      ],
      SAID,
    ],
    [
      '… nor of who spoke last, in the middle of the talk',
      [
        ...MEETING.slice(0, 5),
        '- Convener: The councillor who keeps order.',
        '- Capital: Money that may be spent on things that last.',
        'It may not be spent on wages.',
        ...MEETING.slice(5),
      ],
      SAID,
    ],
  ])('%s', (_, lines, expected) => expect(turnsOf(lines)).toEqual(expected));
});

test('in a report that is a list all through who speaks once has a turn, and nobody goes on for them', () => {
  const report = [
    ...['Cr ANA RUIZ:', 'I ask for a pause.', 'THE MAYOR:', 'I thank you.', 'Cr ANA RUIZ:', 'I thank you too.', 'THE MAYOR:', 'Order.'],
    ...['Cr ANA RUIZ:', 'When were you going to tell us?', 'Mr TOM BELL:', 'It is in appendix F.', 'A VOICE:', 'Nobody has read it!'],
  ];
  const lines = report.map((line, i) => (i % 2 === 0 ? `- *${line}*` : `- ${line}`));
  expect(turnsOf(['# The pool', 'The council met. Tom Bell runs it.', ...lines]).slice(-3)).toEqual([
    '? ANA RUIZ: When were you going to tell us?',
    'Tom Bell: It is in appendix F.',
    'VOICE: Nobody has read it!',
  ]);
});
