/** Talks that stand among what others say or tell, and people one after another of whom two talk. */
import { describe, expect, test } from 'vitest';
import { turnsOf } from './laid-out.ts';

type Case = readonly [string, readonly string[], readonly string[]];

const ASKED = ['# The line', 'The line to Leith opened in May. We asked people along it how it went.'];
const ONE = [
  '## Ana Ruiz, 29, baker, Leith',
  'I was home by ten. I had not been home by ten in a year.',
  'Now it is a short way for my son too.',
];
const TWO = ['## Tom Bell, 71, retired signalman, Avon', 'I shut the box on the last night, and I was thirteen.'];
const TALK = [
  '## Sue Ames, 36, and Ike Moss, 38, owners of the Halt',
  '*Sue:* We called it the Halt for a joke.',
  '*Ike:* I drove to the shop three times.',
  '*Sue:* It will not last, of course.',
];
const THREE = ['## Jo Pole, 44, beekeeper, Avon', 'I had eleven hives there, and I lost four of them.'];
const NEXT = ['## What comes next', 'A train an hour starts in May.'];

const SAID_ALONE = [
  'Ana Ruiz: I was home by ten. I had not been home by ten in a year.',
  'Ana Ruiz: Now it is a short way for my son too.',
  'Tom Bell: I shut the box on the last night, and I was thirteen.',
];

describe('people one after another, two of whom talk', () => {
  test.each<Case>([
    [
      'say what stands under their names above the talk and below it',
      [...ASKED, ...ONE, ...TWO, ...TALK, ...THREE, ...NEXT],
      [
        ...SAID_ALONE,
        'Sue Ames: We called it the Halt for a joke.',
        'Ike Moss: I drove to the shop three times.',
        'Sue Ames: It will not last, of course.',
        'Jo Pole: I had eleven hives there, and I lost four of them.',
      ],
    ],
    [
      'say nothing below it where a heading there names nobody',
      [...ASKED, ...TALK, ...NEXT, 'I saw forty boats on the way.', 'They wait.'],
      [
        'Sue Ames: We called it the Halt for a joke.',
        'Ike Moss: I drove to the shop three times.',
        'Sue Ames: It will not last, of course.',
      ],
    ],
  ])('%s', (_, lines, expected) => expect(turnsOf(lines)).toEqual(expected));
});

describe('three people or more whose labels say what they are', () => {
  const SAID = [
    '- *Joe Kim, baker:* I would say eight in ten pay by card.',
    '- *Asa Rohan, fishmonger:* The machine takes two per cent.',
    '- *Dara Quill, bookseller:* Nobody has paid a euro by card. I am finished.',
    '- *Bart Wolny, cheesemonger:* No opinion. Would you like some?',
  ];
  test.each<Case>([
    [
      'speak though half of them do not say “I”',
      ['# Coins', 'It rained at the market.', ...SAID],
      [
        'Joe Kim: I would say eight in ten pay by card.',
        'Asa Rohan: The machine takes two per cent.',
        'Dara Quill: Nobody has paid a euro by card. I am finished.',
        'Bart Wolny: No opinion. Would you like some?',
      ],
    ],
    [
      'may be told of where only one does',
      ['# Coins', 'It rained at the market.', SAID[0] as string, SAID[1] as string, SAID[3] as string],
      [],
    ],
    [
      'are told of where one is “he”',
      ['# Coins', 'It rained at the market.', SAID[0] as string, SAID[2] as string, '- *Ed Orme, cook:* I asked Orme, and he waved.'],
      [],
    ],
  ])('%s', (_, lines, expected) => expect(turnsOf(lines)).toEqual(expected));
});

describe('questions and answers below another heading than what tells of the one who is asked', () => {
  const TOLD = ['# Rye', 'Ana Ruiz bakes rye at the lock. We met her in May, and she answered what we asked.'];
  test.each<Case>([
    [
      'are anybody’s where nobody says “I”',
      [
        ...TOLD,
        '## Common questions',
        '*Q:* Can I use light rye?',
        '*A:* You can, but it is another loaf.',
        '*Q:* Is it dead?',
        '*A:* No, only hungry.',
      ],
      [],
    ],
    [
      'are hers below that who speaks of herself',
      [
        ...TOLD,
        '## Common questions',
        '*Q:* Can I use light rye?',
        '*A:* You can, but it is another loaf.',
        '*Q:* Is it dead?',
        '*A:* No, only hungry.',
        '## A minute with Ana Ruiz',
        '_What do you listen to at four?_',
        'The forecast. I like to know who has a worse day than me.',
        '_What was your worst loaf?_',
        'I left out the salt once.',
        '_Do you sleep?_',
        'I do, in August.',
      ],
      [
        '? –: What do you listen to at four?',
        'Ana Ruiz: The forecast. I like to know who has a worse day than me.',
        '? –: What was your worst loaf?',
        'Ana Ruiz: I left out the salt once.',
        '? –: Do you sleep?',
        'Ana Ruiz: I do, in August.',
      ],
    ],
    [
      'are hers right below what tells of her',
      [...TOLD, '*Q:* Can I use light rye?', '*A:* You can, but it is another loaf.', '*Q:* Is it dead?', '*A:* No, only hungry.'],
      ['? –: Can I use light rye?', 'Ana Ruiz: You can, but it is another loaf.', '? –: Is it dead?', 'Ana Ruiz: No, only hungry.'],
    ],
  ])('%s', (_, lines, expected) => expect(turnsOf(lines)).toEqual(expected));
});

describe('in an entry of a live blog', () => {
  const ENTRY = [
    '@ 11:50',
    '## Your questions',
    'Jo Frisch',
    'We have been putting readers’ questions to Hal Nygaard, who runs the pumps.',
    '*Q (from Ana in Leith):* Is the water safe?',
    '*A:* Yes, for now. The wells are on the hill.',
    '*Q:* Can I go back for my cats?',
    '*A:* Please don’t. Call the number.',
  ];
  const OTHERS = [
    '@ 11:20',
    '## Leith',
    'Jo Frisch',
    '“It came up,” said Sue Ames.',
    '@ 11:00',
    '## Avon',
    'Jo Frisch',
    '“It is late,” said Tom Bell.',
  ];
  test('whom the questions are put to answers, not who writes it', () =>
    expect(turnsOf(['# The flood', 'The river rose in May.', ...ENTRY, ...OTHERS]).filter((turn) => /wells|number/.test(turn))).toEqual([
      'Hal Nygaard: Yes, for now. The wells are on the hill.',
      'Hal Nygaard: Please don’t. Call the number.',
    ]));
});
