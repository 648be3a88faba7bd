/** Talks that stand among what others say or tell, questions that are for everybody beside one who is asked, and labels by the number. */
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

describe('below a dash stand', () => {
  const [NOISE, PENCE] = ['“We come for the noise.”', '“My lad learned to count here.”'];
  test.each<Case>([
    [
      'two by name, and one without',
      [
        '# Coins',
        'Opinion was split.',
        NOISE,
        '— Ana Ruiz, florist',
        PENCE,
        '— Tom Bell, retired postman',
        NOISE,
        '— Priti and Sam Vale, visitors',
        PENCE,
        '— Woman, 50s, who did not give her name',
      ],
      [`Ana Ruiz: ${NOISE}`, `Tom Bell: ${PENCE}`, `Priti and Sam Vale: ${NOISE}`, `Woman: ${PENCE}`],
    ],
    [
      'two with what they sell in brackets',
      ['# Coins', '## Peter and Colleen Rusk (honey)', NOISE, '## Ana Ruiz (rugs)', PENCE],
      [`Peter and Colleen Rusk: ${NOISE}`, `Ana Ruiz: ${PENCE}`],
    ],
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

describe('people over what they say, and below a heading who signs a letter', () => {
  const READERS = [
    '# Nine days',
    'We asked readers to tell us how they coped.',
    'Here is a selection of your responses.',
    '*Ana Ruiz, Leith*',
    'I cooked on the quay for nine days.',
    '*Tom Bell, Avon*',
    'Nine days? With us it was fourteen. I run a school and we boiled water.',
    '*Name withheld, Avon*',
    'I am on oxygen at night.',
    '*Sue Ames, Avon*',
    'My shop lost all its stock. I would like to know why.',
  ];
  const SAID = [
    'Ana Ruiz: I cooked on the quay for nine days.',
    'Tom Bell: Nine days? With us it was fourteen. I run a school and we boiled water.',
    'Sue Ames: My shop lost all its stock. I would like to know why.',
  ];
  const LETTER = [
    'Your front page called it a flood. It was a bolt.',
    'I served on that council, and I am ashamed of it.',
    '*Dr Ida Pauw*',
  ];
  test.each<Case>([
    ['have what stands under their names', READERS, SAID],
    [
      'have it, and she her letter that greets the editor',
      [...READERS, '## A letter', '_Dear Editor_', ...LETTER, '## The council', 'It rained.'],
      [...SAID, `Dr Ida Pauw: ${LETTER[0]}`, `Dr Ida Pauw: ${LETTER[1]}`],
    ],
    ['have it, and nobody what greets nobody', [...READERS, '## A letter', ...LETTER, '## The council', 'It rained.'], SAID],
  ])('%s', (_, lines, expected) => expect(turnsOf(lines)).toEqual(expected));
});

describe('entries of a list that end with a dash and who wrote them', () => {
  const LISTED = [
    '# The toll',
    'More than 300 readers answered us. A selection:',
    '- I shall stop going. My butcher is over there. – Margo T., Leith',
    '- User pays. I have paid for your bridge for forty years. – Jai, Avon',
    '- We commute by kayak now. – Petra and Colm, Nobbys Reach',
  ];
  const SAID = [
    'Margo T.: I shall stop going. My butcher is over there.',
    'Jai: User pays. I have paid for your bridge for forty years.',
    'Petra and Colm: We commute by kayak now.',
  ];
  const OVER = [
    '## Ana Ruiz, 34, deckhand',
    'I like it, and my boat may come back.',
    '## Tom Bell, 68, boilermaker',
    'I helped to build it.',
  ];
  test.each<Case>([
    ['are theirs', LISTED, SAID],
    [
      'are theirs below people over what they say',
      [
        ...LISTED.slice(0, 1),
        ...OVER,
        '## Sue Ames, 17, student',
        'I go by bus, and nobody asked me.',
        '## And online',
        ...LISTED.slice(1),
      ],
      [
        'Ana Ruiz: I like it, and my boat may come back.',
        'Tom Bell: I helped to build it.',
        'Sue Ames: I go by bus, and nobody asked me.',
        ...SAID,
      ],
    ],
    [
      'are nobody’s where what stands behind the dash goes on',
      [...LISTED.slice(0, 2), '- I shall stop. – and that is that.', '- User pays. – or so I think.'],
      [],
    ],
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
