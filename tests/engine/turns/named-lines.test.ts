/** People one after another, each with a line that names them above or below what they say, and what looks so. */
import { describe, expect, test } from 'vitest';
import { turnsOf } from './laid-out.ts';

const INTRO = ['# The lock', 'In May the lock at Leith was shut. We asked some of those who use it.'];
const [ONE, TWO, THREE] = ['“I walk now.”', '“The boat is on the grass.”', '“We had a party. Nobody slept.”'];
const [FIRST, SECOND, THIRD] = ['I walk now, and I like it.', 'My boat is on the grass.', 'We had a party. I did not sleep.'];

describe('a line with a name and what they are stands above', () => {
  test.each<readonly [string, readonly string[], readonly string[]]>([
    [
      'quotations, in headings',
      ['## Ana Ruiz, 41, baker', ONE, '## Tom Bell, student', TWO, THREE],
      [`Ana Ruiz: ${ONE}`, `Tom Bell: ${TWO}`, `Tom Bell: ${THREE}`],
    ],
    [
      'quotations, in bold, with a colon',
      ['*Ana Ruiz, Leith hospital:*', ONE, '*Tom Bell, skipper:*', TWO, '*The Leith Boat Club:*', THREE],
      [`Ana Ruiz: ${ONE}`, `Tom Bell: ${TWO}`, `Leith Boat Club: ${THREE}`],
    ],
    [
      'quotations, behind a side and a colon',
      [
        '## Leith: Ana Ruiz',
        ONE,
        '## Avon Rovers: Tom Bell',
        TWO,
        '*Leith:* Cole; Orme, Hale (Pole 58).',
        '*Avon Rovers:* Quist; Ames, Dale.',
      ],
      [`Ana Ruiz: ${ONE}`, `Tom Bell: ${TWO}`],
    ],
    [
      'words of their own, one of them without a name',
      [
        '*Ana Ruiz, 41, baker*',
        FIRST,
        '*Tom Bell, 60, student*',
        SECOND,
        '*A mother of two from Leith*',
        THIRD,
        '*Sue Ames, 30, cook*',
        FIRST,
      ],
      [`Ana Ruiz: ${FIRST}`, `Tom Bell: ${SECOND}`, `A mother of two from Leith: ${THIRD}`, `Sue Ames: ${FIRST}`],
    ],
    [
      'quotations, and not over “A day at the lock”',
      ['*Ana Ruiz, 41, baker*', ONE, '*Tom Bell, 60, student*', TWO, '*A day at the lock*', THREE],
      [`Ana Ruiz: ${ONE}`, `Tom Bell: ${TWO}`],
    ],
    [
      'block quotations',
      ['*Ana Ruiz*, baker', '> I walk now.', '*Tom Bell*, student', '> The boat is on the grass.'],
      ['Ana Ruiz: I walk now.', 'Tom Bell: The boat is on the grass.'],
    ],
    [
      'quotations, with a paragraph of the article between them',
      ['## Ana Ruiz, 41, baker', ONE, 'Her shop is new.', '## Tom Bell, student', TWO],
      [`Ana Ruiz: ${ONE}`, `Tom Bell: ${TWO}`],
    ],
    [
      'words of their own',
      [
        '## Ana Ruiz, 41, baker',
        FIRST,
        '## Tom Bell, student',
        SECOND,
        'It was new.',
        'I sold it.',
        '## Sue Ames, cook',
        THIRD,
        'The lock was built in 1820.',
      ],
      [`Ana Ruiz: ${FIRST}`, `Tom Bell: ${SECOND}`, 'Tom Bell: It was new.', 'Tom Bell: I sold it.', `Sue Ames: ${THIRD}`],
    ],
    [
      'words of their own, with an age and whatever they do, and one who does not say “I”',
      [
        '## Ana Ruiz, 41, retired baker',
        FIRST,
        '## Tom Bell, 19, boatman',
        SECOND,
        '## Bo Lind, 14, pupil',
        'Fill it in. You could skate there.',
        '## Sue Ames, 60, cook',
        THIRD,
      ],
      [`Ana Ruiz: ${FIRST}`, `Tom Bell: ${SECOND}`, 'Bo Lind: Fill it in. You could skate there.', `Sue Ames: ${THIRD}`],
    ],
    [
      'words of their own, where nothing but what they are tells that the names are people’s',
      [
        '## Sunniva Prys, bangle seller',
        FIRST,
        '## Rhoswen Tidewell, retired teacher who lives there',
        SECOND,
        '## Vey Moss, driver',
        THIRD,
      ],
      [`Sunniva Prys: ${FIRST}`, `Rhoswen Tidewell: ${SECOND}`, `Vey Moss: ${THIRD}`],
    ],
    [
      'words of their own, where one line says what its bearer does',
      ['## Ana Ruiz, runs the boat shop', FIRST, '## Tom Bell, student and part-time cook', SECOND, '## Sue Ames, cook', THIRD],
      [`Ana Ruiz: ${FIRST}`, `Tom Bell: ${SECOND}`, `Sue Ames: ${THIRD}`],
    ],
  ])('%s', (_, lines, expected) => expect(turnsOf([...INTRO, ...lines])).toEqual(expected));

  test.each<readonly [string, readonly string[]]>([
    ['one is named alone', ['## Ana Ruiz, 41, baker', ONE, 'The boats wait.']],
    ['the heading tells of them', ['## Ana Ruiz opens the lock', ONE, '## Tom Bell is late', TWO]],
    ['the heading has what they say', ['## Ana Ruiz, says the lock is late', ONE, '## Tom Bell, says it is not', TWO]],
    ['a place is named', ['## Leith, Scotland', ONE, '## Hull, England', TWO]],
    [
      'the quotations have their own speakers',
      ['## Ana Ruiz, baker', `${ONE} says Sue Ames.`, '## Tom Bell, student', `${TWO} says Jo Pole.`],
    ],
    [
      'the article tells of them',
      ['## Ana Ruiz, baker', 'She walks.', '## Tom Bell, student', 'He has a boat.', '## Sue Ames, cook', 'She slept.'],
    ],
    ['somebody else stands between', ['## Ana Ruiz, baker', 'She walks.', '## Some neighbours', ONE, '## Tom Bell, student', TWO]],
    [
      'somebody else tells of whom they met',
      [
        ...['## Ana Ruiz, 41, baker', 'I met Ana in her shop.', '## Tom Bell, student', SECOND],
        ...['## Sue Ames, cook', 'I had a soup there, which Ames had made.'],
      ],
    ],
    [
      'the critic tells of whom the line has doing something',
      [
        ...['## Ana Ruiz, 24, plays the fiddle', 'I heard her in a pub and I could not leave.', '## Tom Bell, 30, sings'],
        ...['I have had him on the show twice.', '## Sue Ames, 41, drums', 'I never heard her play it twice alike.'],
      ],
    ],
    ['one of three says “I”', ['## Ana Ruiz, baker', FIRST, '## Tom Bell, student', 'He has a boat.', '## Sue Ames, cook', 'She slept.']],
  ])('nobody, where %s', (_, lines) => expect(turnsOf([...INTRO, ...lines])).toEqual([]));

  test('two who say it together', () => {
    const lines = [...INTRO, '## Ana and Tom Ruiz, bakers', ONE, '## Sue and Jo Pole, cooks', TWO];
    expect(turnsOf(lines)).toEqual([`Ana and Tom Ruiz: ${ONE}`, `Sue and Jo Pole: ${TWO}`]);
  });
});

describe('a line with the name of who wrote stands below', () => {
  const letters = (sign: (name: string, place: string) => string, between: readonly string[] = []) => [
    '# Letters',
    FIRST,
    SECOND,
    sign('Ana Ruiz', 'Quay Street'),
    ...between,
    THIRD,
    sign('Tom Bell', 'Leith'),
    ...between,
    'You forgot the swans.',
    sign('Sue Ames', 'Hull'),
  ];
  const whose = [`Ana Ruiz: ${FIRST}`, `Ana Ruiz: ${SECOND}`, `Tom Bell: ${THIRD}`, 'Sue Ames: You forgot the swans.'];
  test.each<readonly [string, readonly string[]]>([
    ['in bold, with a place', letters((name, place) => `*${name}*, ${place}`)],
    ['in bold, all of it', letters((name, place) => `*${name}, ${place}*`)],
    ['in italics', letters((name) => `_${name}_`)],
    ['after a dash', letters((name, place) => `*— ${name}*, ${place}`)],
    ['between headings', letters((name, place) => `*${name}*, ${place}`, ['## The lock'])],
    ['with a word to the reader at the end', [...letters((name, place) => `*${name}*, ${place}`), 'Send us your letters.']],
  ])('%s', (_, lines) => expect(turnsOf(lines)).toEqual(whose));

  test.each<readonly [string, readonly string[]]>([
    ['one letter alone', [...INTRO, FIRST, '*Ana Ruiz*, Leith']],
    ['nobody says “I” or “you”', [...INTRO, 'The lock is old.', '*Ana Ruiz*, Leith', 'The boat is old.', '*Tom Bell*, Hull']],
    ['the lines tell of them', [...INTRO, FIRST, '*Ana Ruiz* is a baker.', SECOND, '*Tom Bell* is a skipper.']],
    ['places are named', [...INTRO, FIRST, '*Leith*, Scotland', SECOND, '*Hull*, England']],
    [
      'a line hands over to what stands below the first of them',
      [...INTRO, `${FIRST} What do you do? Your replies:`, '*Ana Ruiz*', SECOND, '*Tom Bell*', 'Leave it be!'],
    ],
    ['those who made the page are named', [...INTRO, FIRST, SECOND, '*Ana Ruiz*, text', '*Tom Bell*, pictures']],
  ])('nobody, where %s', (_, lines) => expect(turnsOf(lines)).toEqual([]));
});

describe('where the lines above announce what people say', () => {
  const [HERS, HIS, LAST] = ['The lock is old. We lost the vote.', 'A boat is a boat.', 'It has rained.'];
  const list = ['*Ana Ruiz, mayor*', HERS, '## TOM BELL, HARBOUR CHAIR', HIS, 'LEITH MAYOR SUE AMES', LAST];
  const said = [`Ana Ruiz: ${HERS}`, `TOM BELL: ${HIS}`, `SUE AMES: ${LAST}`];
  test.each<readonly [string, readonly string[], readonly string[]]>([
    ['it is theirs that stands under their names', ['# Reaction to the vote on the lock', ...list], said],
    ['a heading does so too', ['# The vote on the lock', 'It was shut.', '## Other reaction', ...list], said],
    ['elsewhere it is told of them', ['# The people of the lock', ...list], []],
    [
      'it is not where they are told of by name',
      ['# Reaction to the vote', ...list.map((line) => line.replace('A boat', 'Bell, a boat'))],
      [],
    ],
    [
      'who speaks may tell of others, and be of a body that looks like a person',
      [
        '# Reaction to the vote on the lock',
        '*Ana Ruiz, mayor*',
        HERS,
        '*Rhoswen Tidewell, Passenger Voice*',
        'A nurse saves an hour, and she will like it.',
        '*Tom Bell, skipper*',
        HIS,
      ],
      [`Ana Ruiz: ${HERS}`, 'Rhoswen Tidewell: A nurse saves an hour, and she will like it.', `Tom Bell: ${HIS}`],
    ],
    [
      'a line on who is named is not theirs',
      [
        '# Reaction to the vote on the lock',
        '*Ana Ruiz, mayor*',
        HERS,
        '*Rhoswen Tidewell, Passenger Voice*',
        'A nurse by trade, she likes it.',
        '*Tom Bell, skipper*',
        'He likes it too.',
      ],
      [],
    ],
    [
      'a club among them has no more than its name',
      [
        '# Reaction to the vote',
        '## Ana Ruiz, mayor',
        HERS,
        '## Tom Bell, cook',
        HIS,
        '## Sue Ames, clerk',
        'It froze.',
        '## Leith Rovers',
        LAST,
        '## What next',
        'A vote.',
      ],
      [`Ana Ruiz: ${HERS}`, `Tom Bell: ${HIS}`, 'Sue Ames: It froze.', `Leith Rovers: ${LAST}`],
    ],
    ['nor where the names are bare', ['# Reaction to the vote', '*Ana Ruiz*', HERS, '*Tom Bell*', HIS], []],
  ])('%s', (_, lines, expected) => expect(turnsOf(lines)).toEqual(expected));
});

describe('names in headings that are set alike', () => {
  const [one, two] = ['## Ana Ruiz, 41, baker', '## Tom Bell, student'];
  const odd = '## Zarko Pelt, Pelt Boats';
  test.each<readonly [string, readonly string[], readonly string[]]>([
    [
      'are names though nothing tells it, and before another heading all is said by the last',
      [one, FIRST, odd, SECOND, two, THIRD, 'The bridge is next.', '## In figures', 'The lock has two gates.'],
      [`Ana Ruiz: ${FIRST}`, `Zarko Pelt: ${SECOND}`, `Tom Bell: ${THIRD}`, 'Tom Bell: The bridge is next.'],
    ],
    ['are none where more of them look so than are known', [one, FIRST, odd, SECOND, '## Low Water, Pelt Boats', THIRD], []],
  ])('%s', (_, lines, said) => expect(turnsOf([...INTRO, ...lines])).toEqual(said));
});

describe('a side stands before the name', () => {
  test.each<readonly [string, readonly string[]]>([
    ['with a colon', ['## Yes: Ana Ruiz, baker', FIRST, '## No: Tom Bell, student', SECOND, 'I sold it.']],
    ['with a dash', ['## For – Ana Ruiz, who walks', FIRST, '## Against – Tom Bell', SECOND, 'I sold it.']],
  ])('%s', (_, lines) => {
    expect(turnsOf([...INTRO, ...lines])).toEqual([`Ana Ruiz: ${FIRST}`, `Tom Bell: ${SECOND}`, 'Tom Bell: I sold it.']);
  });
  test.each<readonly [string, readonly string[]]>([
    ['no side', ['## Today: Ana Ruiz, baker', FIRST, '## Sunday: Tom Bell, student', SECOND]],
    ['a side and nobody', ['## Yes: the shops', FIRST, '## No: the boats', SECOND]],
    ['a side, and they are told of', ['## Yes: Ana Ruiz, baker', 'Ruiz walks now. We saw her.', '## No: Tom Bell', 'Bell has a boat.']],
  ])('%s', (_, lines) => expect(turnsOf([...INTRO, ...lines])).toEqual([]));
});

test('letters may be all in italics', () => {
  const lines = [`_${FIRST}_`, '*Ana Ruiz*, Quay Street', `_${SECOND} I sold it._`, '*Tom Bell*, Hill Road'];
  expect(turnsOf([...INTRO, ...lines])).toEqual([`Ana Ruiz: ${FIRST}`, `Tom Bell: ${SECOND} I sold it.`]);
});

describe('people who were asked answer without “I”', () => {
  const PEOPLE = ['## Ana Ruiz, baker', '## Tom Bell, skipper', '## Sue Ames, cook'];
  const ANSWERS = ['The lock is too old.', 'We need it for the boats.', 'Close it, and the town is gone.'];
  const lines = PEOPLE.flatMap((name, i) => [name, ANSWERS[i] as string]);
  const said = ['Ana Ruiz', 'Tom Bell', 'Sue Ames'].map((name, i) => `${name}: ${ANSWERS[i]}`);
  test.each<readonly [string, readonly string[], readonly string[]]>([
    ['where “we” asked them', ['# Should the lock stay? We asked three neighbours', 'It was made in 1820.', ...lines], said],
    [
      'but not where the headline has what they say: it may be told of them',
      ['# What the neighbours say', 'It was made in 1820.', ...lines],
      [],
    ],
    ['nor where more were asked than speak', ['# We asked 2,000 readers', 'It was made in 1820.', ...lines], []],
    [
      'below the side that each takes',
      ['# We asked three people', 'It was made in 1820.', ...PEOPLE.flatMap((name, i) => [name, '*No*', ANSWERS[i] as string])],
      said,
    ],
    [
      'up to where the article goes on',
      ['# We asked three people', 'It was made in 1820.', ...lines, 'The lock is shut on Mondays.'],
      said,
    ],
    ['but not where nobody was asked', ['# Three of Leith', 'It was made in 1820.', ...lines], []],
    [
      'nor where the article tells of them',
      ['# We asked three people', 'It was made in 1820.', ...PEOPLE.flatMap((name) => [name, 'She has a boat.'])],
      [],
    ],
    [
      'nor where they have no trade',
      [
        '# We asked three people',
        'It was made in 1820.',
        '## Ana Ruiz',
        'The lock is old.',
        '## Tom Bell',
        'It is late.',
        '## Sue Ames',
        'It is gone.',
      ],
      [],
    ],
  ])('%s', (_, article, expected) => expect(turnsOf(article)).toEqual(expected));

  test('whose letters stand above their names are not those below the side of the one before', () => {
    const article = [
      '# Should it stay?',
      'It was made in 1820.',
      ...PEOPLE.flatMap((name, i) => [name, '*No*', `I say so. ${ANSWERS[i]}`]),
    ];
    const own = ['Ana Ruiz', 'Tom Bell', 'Sue Ames'].map((name, i) => `${name}: I say so. ${ANSWERS[i]}`);
    expect(turnsOf(article)).toEqual(own);
  });
});

describe('what stands under a heading that says who replies', () => {
  const LETTER = 'My boat is on the grass, and my brother wants it.';
  test.each<readonly [string, readonly string[], readonly string[]]>([
    [
      'is theirs',
      ['## Ana replies', 'You are no monster.', 'Give him the boat.', 'I would.'],
      ['Ana Ruiz: You are no monster.', 'Ana Ruiz: Give him the boat.', 'Ana Ruiz: I would.'],
    ],
    [
      'up to what tells of them',
      ['## Ana replies', 'You are no monster.', 'Have you something to ask Ana? Write to her.'],
      ['Ana Ruiz: You are no monster.'],
    ],
    ['but not where the article tells of it', ['## Ana replies', 'She said that the boat was late.', 'It was sold in May.'], []],
    ['nor where nobody replies', ['## Ana rows', 'You are no monster.', 'I would.'], []],
  ])('%s', (_, lines, said) =>
    expect(turnsOf(['# Whose boat?', 'A reader wants a boat. Ana Ruiz has an end to it.', LETTER, ...lines])).toEqual(said),
  );
});
