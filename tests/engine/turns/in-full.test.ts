/** Statements in full under a headline that tells whose they are, and what looks so. */
import { describe, expect, test } from 'vitest';
import { turnsOf } from './laid-out.ts';

const [ONE, TWO, THREE] = [
  'I told you that I would stay.',
  'I cannot, and I shall not resign as Mayor in anger.',
  'Thank you for your letters to me.',
];
const HERS = [ONE, TWO, THREE].map((line) => `Ana Ruiz: ${line}`);

describe('a statement in full stands', () => {
  test.each<readonly [string, readonly string[], readonly string[]]>([
    [
      'below what the article tells of it',
      ['The mayor of Leith will go in May. Her statement is printed here in full.', ONE, TWO, THREE],
      HERS,
    ],
    ['below what the article tells first', ['The mayor of Leith will go in May.', ONE, TWO, THREE], HERS],
    ['above her name', [ONE, TWO, THREE, 'Ana Ruiz', 'I think that she was right, and I miss her.'], HERS],
    [
      'above what another answers',
      [ONE, TWO, THREE, 'Tom Bell replied:', 'I am sorry to hear that, and I shall say so.'],
      [...HERS, 'Tom Bell: I am sorry to hear that, and I shall say so.'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(turnsOf(['# In full: Mayor Ana Ruiz’s statement on why she goes', ...lines])).toEqual(expected);
  });

  test.each<readonly [string, string]>([
    ['the columnist judges it', '# Mayor Ana Ruiz’s statement of regret is not enough'],
    ['it is an office’s', '# In full: Leith Harbour chief executive’s statement'],
    ['nothing is announced', '# Mayor Ana Ruiz goes'],
  ])('nowhere, where %s', (_, headline) => {
    expect(turnsOf([headline, 'I read it on the bus, and I was angry.', 'My vote is not for sale, and I shall say so.'])).toEqual([]);
  });
});

describe('a heading that announces a statement and names nobody', () => {
  const [GONE, AFTER] = ['The chairman of Leith Rovers, Ana Ruiz, has gone.', 'The club was made in 1911.'];
  const TOLD = 'Ana Ruiz, the chairman, said in a statement on Friday that she would go.';
  const FULL = '## The statement in full';
  const said = [ONE, 'The ground is old.', TWO];
  const hers = said.map((line) => `Ana Ruiz: ${line}`);
  test.each<readonly [string, readonly string[], readonly string[]]>([
    ['is of the one who spoke', [TOLD, FULL, ...said, '## What now', AFTER], hers],
    ['is of nobody where nobody spoke', [GONE, FULL, ...said, '## What now', AFTER], []],
    ['is of nobody where another read it', [TOLD, 'Her mother read it out.', FULL, ...said, '## What now', AFTER], []],
    ['is of nobody where others may have sent it', [TOLD, 'The board thanked her.', FULL, ...said, '## What now', AFTER], []],
    ['is of nobody whom it speaks of', [TOLD, FULL, 'I thank her for it.', ...said, '## What now', AFTER], []],
    ...['Police statement', 'Club statement', 'Sentencing remarks'].map((noun): [string, string[], string[]] => [
      `is of others where it says ${noun}`,
      [TOLD, `## ${noun} in full`, ...said, '## What now', AFTER],
      [],
    ]),
    ['may be a line on others', [TOLD, 'This is what the club said in full:', ...said], []],
    ['is of who signs', [GONE, 'Tom Bell will follow.', '## Statement in full', ...said, 'Ana Ruiz, chairman', '## What now', AFTER], hers],
    [
      'is of the body that signs, by one of its own',
      [GONE, '## Club statement in full', 'We thank her.', 'Our ground is old.', 'The Committee, Leith Rowing Club', '## What now', AFTER],
      ['Leith Rowing Club: We thank her.', 'Leith Rowing Club: Our ground is old.'],
    ],
    [
      'is of no outlet below it',
      [GONE, '## Club statement in full', 'We thank her.', 'Our ground is old.', 'Leith Picture Agency', '## What now', AFTER],
      [],
    ],
    ['may be a line', ['Ana Ruiz read it out on Friday. Here is what she said in full.', ...said, '## What now', AFTER], hers],
    ['is of nobody where two are named', [GONE, 'Tom Bell will follow.', '## Statement in full', ...said, '## What now', AFTER], []],
    [
      'is of others where it says so',
      [GONE, '## The family’s statement in full', ...said, '## What now', AFTER],
      said.map((line) => `The family: ${line}`),
    ],
    ['is of nobody who says “I” nowhere', [GONE, '## The plan in full', 'We shall build.', 'The ground is old.'], []],
  ])('%s', (_, lines, expected) => expect(turnsOf(['# Ruiz goes', ...lines])).toEqual(expected));
});

describe('a heading that says whose statement it is and no more', () => {
  const PLAIN = ['The ferry has lost money since May.', 'All tickets will be refunded.'];
  const theirs = PLAIN.map((line) => `Leith Ferries: ${line}`);
  test.each<readonly [string, readonly string[], readonly string[]]>([
    ['has all up to the next, though nobody says “we”', ['## Statement from Leith Ferries', ...PLAIN, '## What now', 'It rained.'], theirs],
    ['or up to a quotation of somebody else', ['## Leith Ferries’ statement in full:', ...PLAIN, '> I shall miss it. ~ Ana Ruiz, Leith'], [...theirs, 'Ana Ruiz: I shall miss it.']],
    ['but not where the article speaks there', ['## Statement from Leith Ferries', PLAIN[0] as string, 'The board said that it was late.', '## What now', 'It rained.'], []],
    ['nor where nothing parts it from the article', ['## Statement from Leith Ferries', ...PLAIN], []],
    ['nor where the heading tells more', ['## Statement from Leith Ferries angers a town', ...PLAIN, '## What now', 'It rained.'], []],
  ])('%s', (_, lines, said) => expect(turnsOf(['# Ferry goes', 'The ferry will stop in May.', ...lines])).toEqual(said)); // biome-ignore format: a case a line
});

test('what a headline announces is the talk below it, and no words of the article behind that', () => {
  const talk = ['Bell: Were you late?', 'Ruiz: I was. The lock was shut.', 'Bell: And now?', 'Ruiz: Now I sleep.'];
  const behind = ['## About this text', 'We cut it for length, and we asked the board for an answer.', 'We have had none.'];
  const titled = ['# In full: the transcript of Ana Ruiz’s speech', 'She spoke with Tom Bell at Leith.', ...talk];
  expect(turnsOf([...titled, ...behind])).toEqual(turnsOf(titled));
  const stated = ['## Statement from the Harbour Board', 'We have read the letter.', 'We shall answer it.'];
  expect(turnsOf([...titled, ...stated]).slice(talk.length)).toEqual([
    'Harbour Board: We have read the letter.',
    'Harbour Board: We shall answer it.',
  ]);
});

test('a letter ends with who signs it in the same line', () => {
  const letter = ['Dear parents,', 'I counted your children.', 'All are well.', 'Yours sincerely, Ana Ruiz, Head teacher'];
  expect(turnsOf(['# The bus', 'It left the road.', ...letter])).toEqual(['Ana Ruiz: I counted your children.', 'Ana Ruiz: All are well.']);
});

test.each([
  'Yours sincerely, on behalf of Ana Ruiz, Tom Bell',
  'Yours sincerely, pp Jo Pole for Tom Bell, Head teacher',
  'With kind regards from all at Leith Academy, Ana Ruiz and Tom Bell',
  'Regards to Jo Pole',
])('a letter that ends with “%s” is nobody’s', (ending) => {
  expect(turnsOf(['# The bus', 'It left the road.', 'Dear parents,', 'I counted your children.', 'All are well.', ending])).toEqual([]);
});

test('a text that the article speaks of stays the reporter’s', () => {
  const own = ['I sat two rows behind her family.', 'I saw her leave, and I followed.'];
  expect(turnsOf(['# The trial', 'Ana Ruiz read her statement to the court in full.', ...own])).toEqual([]);
});

describe('an open letter under a heading', () => {
  const LETTER = ['We, the council of the Boat Owners’ Association, write for forty owners.', 'Our members walk there in the dark.'];
  test('is of the body that the heading names', () => {
    const page = [
      '# Lamps',
      'The lamps are out.',
      '## Open letter of the Boat Owners’ Association',
      ...LETTER,
      '## What now',
      'They wait.',
    ];
    expect(turnsOf(page)).toEqual(LETTER.map((line) => `Boat Owners’ Association: ${line}`));
  });
  test('is nobody’s where the article tells of it', () => {
    const told = ['The Boat Owners’ Association wrote to the board on Monday.', 'We asked the board for a reply, and it gave us none.'];
    expect(turnsOf(['# Lamps', 'The lamps are out.', '## Open letter of the Boat Owners’ Association', ...told])).toEqual([]);
  });
});
