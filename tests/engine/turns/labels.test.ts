/** Labels that say more than a name or less, labels beside which others have none, and what looks so. */
import { describe, expect, test } from 'vitest';
import { turnsOf } from './laid-out.ts';

const INTRO = ['# Low water', 'Ana Ruiz, who runs the Leith lock, spoke with Tom Bell, a skipper.'];

describe('labels', () => {
  test.each<readonly [string, readonly string[], readonly string[]]>([
    [
      'with what they are, the first time',
      [
        'ANA RUIZ, host: We are on the air.',
        'Mr. TOM BELL (Skipper of the Swan, Herald columnist): It was late.',
        'RUIZ: How late?',
        'Mr. BELL: By a day.',
      ],
      ['? Ana Ruiz: We are on the air.', 'Tom Bell: It was late.', '? Ana Ruiz: How late?', 'Tom Bell: By a day.'],
    ],
    [
      'of one letter, after the name',
      ['*Tom:* Were you late?', '*Ana:* I was. The lock was shut.', '*T:* And now?', '*A:* Now I sleep.', '*T:* Good.'],
      [
        '? Tom Bell: Were you late?',
        'Ana Ruiz: I was. The lock was shut.',
        '? Tom Bell: And now?',
        'Ana Ruiz: Now I sleep.',
        '? Tom Bell: Good.',
      ],
    ],
    [
      'of a letter, with a name in brackets where another answers than the guest',
      [
        '*Q:* Were you late?',
        '*A:* I was. The lock was shut.',
        '*Q:* And who paid?',
        '*A (Tom Bell, a skipper):* I paid for both of us.',
        '*A (Ruiz):* He did, and I thanked him.',
        '*Q:* And now?',
        '*A:* Now I sleep.',
      ],
      [
        '? –: Were you late?',
        'Ana Ruiz: I was. The lock was shut.',
        '? –: And who paid?',
        'Tom Bell: I paid for both of us.',
        'Ana Ruiz: He did, and I thanked him.',
        '? –: And now?',
        'Ana Ruiz: Now I sleep.',
      ],
    ],
    [
      'before what the article tells of another who speaks',
      [
        'Ana Ruiz: I was late. The lock was shut.',
        'Tom Bell: How late?',
        'Ana Ruiz: By a day. I had to wait for the tide.',
        'Bell laughs and shuts the door.',
        'Tom Bell: And now?',
        'Ana Ruiz: Now I sleep.',
      ],
      [
        'Ana Ruiz: I was late. The lock was shut.',
        '? Tom Bell: How late?',
        'Ana Ruiz: By a day. I had to wait for the tide.',
        '? Tom Bell: And now?',
        'Ana Ruiz: Now I sleep.',
      ],
    ],
    [
      'with a dash that nothing sets apart',
      ['Tom Bell — Were you late?', 'Ana Ruiz — I was. The lock was shut.', 'Tom Bell — And now?', 'Ana Ruiz — Now I sleep.'],
      ['? Tom Bell: Were you late?', 'Ana Ruiz: I was. The lock was shut.', '? Tom Bell: And now?', 'Ana Ruiz: Now I sleep.'],
    ],
    [
      'in brackets, each in a line of its own',
      [
        '[Tom Bell]',
        'Did you begin here?',
        '[Ana Ruiz]',
        'I did. The lock was shut.',
        '(Laughs)',
        '(LAUGHTER)',
        '[Bell]',
        'Tell the story of the boot.',
        '[Ruiz]',
        'I lost it.',
      ],
      [
        '? Tom Bell: Did you begin here?',
        'Ana Ruiz: I did. The lock was shut.',
        '? Tom Bell: Tell the story of the boot.',
        'Ana Ruiz: I lost it.',
      ],
    ],
    [
      'of one letter, in lines of their own',
      ['*Q*', 'You began here.', '*A*', 'I did. The lock was shut.', '*Q*', 'And now?', '*A*', 'Now I sleep.'],
      ['? –: You began here.', 'Ana Ruiz: I did. The lock was shut.', '? –: And now?', 'Ana Ruiz: Now I sleep.'],
    ],
    [
      'of those who ask from the hall',
      [
        'Moderator: Any questions?',
        'Audience: Why so late?',
        'Ana Ruiz: The lock was shut.',
        'Audience: And now?',
        'Ana Ruiz: Now I sleep.',
      ],
      ['? –: Any questions?', '? –: Why so late?', 'Ana Ruiz: The lock was shut.', '? –: And now?', 'Ana Ruiz: Now I sleep.'],
    ],
  ])('%s', (_, lines, expected) => expect(turnsOf([...INTRO, ...lines])).toEqual(expected));

  test.each<readonly [string, readonly string[], readonly string[]]>([
    [
      'after a time, with nothing that sets them apart',
      [
        ...['00:09 Ana Ruiz Tom, were you late?', '00:17 Tom Bell I was. The lock was shut.', '00:26 Ruiz Who shut it?'],
        ...['00:30 Bell It was you.', '00:41 Ruiz Was it?'],
      ],
      [
        ...['? Ana Ruiz: Tom, were you late?', 'Tom Bell: I was. The lock was shut.', '? Ana Ruiz: Who shut it?'],
        ...['Tom Bell: It was you.', '? Ana Ruiz: Was it?'],
      ],
    ],
    [
      'before a time',
      ['Ana Ruiz 00:09 Tom, were you late?', 'Tom Bell 00:17 I was. The lock was shut.', 'Ana Ruiz (00:26) Who shut it?'],
      ['? Ana Ruiz: Tom, were you late?', 'Tom Bell: I was. The lock was shut.', '? Ana Ruiz: Who shut it?'],
    ],
    [
      'before a time, in lines of their own, of whom one is named nowhere else',
      ['## Ana Ruiz 0:09', 'Who has a boat?', '## Zarko Pelt 0:17', 'I have two.', '## Ana Ruiz 0:26', 'Two!', '## Tom Bell 0:31', 'One.'],
      ['? Ana Ruiz: Who has a boat?', 'Zarko Pelt: I have two.', '? Ana Ruiz: Two!', 'Tom Bell: One.'],
    ],
    [
      'after a time and a dash, in lines of their own',
      ['*00:09* - Ana Ruiz', 'I was late.', '*00:17* - Tom Bell', 'How late were you?', '*00:26* - Ana Ruiz', 'By a day.'],
      ['Ana Ruiz: I was late.', 'Tom Bell: How late were you?', 'Ana Ruiz: By a day.'],
    ],
  ])('%s', (_, lines, expected) => expect(turnsOf([...INTRO, ...lines])).toEqual(expected));

  test.each<readonly [string, readonly string[]]>([
    ['a day is told by the clock', ['09:00 Gates open', '09:30 Ana Ruiz opens the lock.', '10:15 Tom Bell talks of boats.', '11:00 Soup']],
    ['a match is', ['12:10 Ruiz runs.', '12:15 Bell is off. Leith wait.', '12:30 Ruiz scores!', '12:41 Bell is back.']],
    ['trains leave', ['07:12 Leith, Hull and York.', '09:40 Leith and Hull.', '12:40 York. Change at Hull.']],
  ])('nobody speaks where %s', (_, lines) => expect(turnsOf([...INTRO, ...lines])).toEqual([]));

  const ALONE = ['# Low water', 'We spoke to Ana Ruiz, who runs the Leith lock. She is 60.'];
  test.each<readonly [string, readonly string[], readonly string[]]>([
    [
      'of who asks alone',
      ['*Tom: Were you late?*', 'I was.', '*Tom: Why?*', 'The lock was shut, and I was cold.', '*Tom: And now?*', 'I sleep.'],
      [
        '? Tom: Were you late?',
        'Ana Ruiz: I was.',
        '? Tom: Why?',
        'Ana Ruiz: The lock was shut, and I was cold.',
        '? Tom: And now?',
        'Ana Ruiz: I sleep.',
      ],
    ],
    [
      'of the answers alone',
      ['*Were you late?*', '*A:* I was.', '*Why?*', '*A:* The lock was shut, and I was cold.', '*And now?*', '*A:* I sleep.'],
      [
        '? –: Were you late?',
        'Ana Ruiz: I was.',
        '? –: Why?',
        'Ana Ruiz: The lock was shut, and I was cold.',
        '? –: And now?',
        'Ana Ruiz: I sleep.',
      ],
    ],
  ])('%s stand outside what is said', (_, lines, expected) => expect(turnsOf([...ALONE, ...lines])).toEqual(expected));

  test.each<readonly [string, readonly string[]]>([
    [
      'the lines under the questions are for and against',
      [
        '## Do you like it?',
        'Pros: I do. Ana Ruiz does.',
        'Cons: It broke.',
        '## Would you buy it?',
        'Pros: I would.',
        'Cons: It is red.',
        '## Do you row?',
        'I do.',
      ],
    ],
    ['a game answers for itself', ['Q: Is it free?', 'A: It is.', 'Q: Is it new?', 'A: It is old.', 'Q: Is it long?', 'A: It is short.']],
    ['a list tells who is what', ['Ana Ruiz, keeper: Leith.', 'Tom Bell, skipper: Hull.', 'Sue Ames (Cook): York.']],
    [
      'a name in a headline is a thing',
      ['## 1. How do you open it?', 'I look first.', '## 2. Do you row?', 'I do.', '## 3. Why do you ask?', 'I like to.'],
    ],
  ])('nobody, where %s', (_, lines) => expect(turnsOf(['# Baker Interview Questions', 'The lock is old.', ...lines])).toEqual([]));
});

describe('a letter with a number is a label in capitals', () => {
  const ASKED = ['F: Do you like the lock?', 'W1: I do. I swim there.', 'M1: I like the swans.'];
  const AGAIN = ['F: And the mill?', 'W1: I buy my bread there.', 'M1: I never go.'];
  const of = (lines: readonly string[]) => turnsOf(['# The lock', 'F = Finn, W1 = the first woman, M1 = the first man.', ...lines]);
  test('who has it says their own, though they speak once', () => {
    const said = of([...ASKED, 'W2: I fear the ice.', ...AGAIN]);
    expect(said).toContain('W2: I fear the ice.');
    expect(said.filter((line) => line.startsWith('M1'))).toEqual(['M1: I like the swans.', 'M1: I never go.']);
  });
  test('and what goes on without one is said by who spoke last', () => {
    expect(of([...ASKED, 'I like its ice, too.', ...AGAIN])).toContain('M1: I like its ice, too.');
  });
  test.each<readonly [string, readonly string[]]>([
    ['roads', ['M1: Shut at Leith.', 'M6: Slow at Hull.', 'A1: Open again.', 'M1: Open at noon.']],
    ['courts', ['C1: The keeper of the lock.', 'C2: The mill.', 'C1: The swans are heard.']],
  ])('but not where they are %s', (_, lines) => expect(turnsOf(['# This morning', 'The rain was late.', ...lines])).toEqual([]));
});

describe('labels that stand once', () => {
  test.each<readonly [string, readonly string[], readonly string[]]>([
    [
      'in a talk of which little is given',
      ['*Ana Ruiz:* I am Ana Ruiz.', '*Tom Bell:* I have a boat.', '*Ana:* Were you late, Sue?', '*Sue Ames:* I was. We saw you.'],
      ['? Ana Ruiz: I am Ana Ruiz.', 'Tom Bell: I have a boat.', '? Ana Ruiz: Were you late, Sue?', 'Sue Ames: I was. We saw you.'],
    ],
    [
      'and “Q.”, which is put to those who answer by name',
      [
        'HARBOURMASTER POLE: Welcome.',
        'MR BELL: I am glad to be here.',
        'HARBOURMASTER POLE: We have time.',
        'Q. Were you late?',
        'MR BELL: I was.',
      ],
      ['POLE: Welcome.', 'Tom Bell: I am glad to be here.', 'POLE: We have time.', '? –: Were you late?', 'Tom Bell: I was.'],
    ],
  ])('%s', (_, lines, expected) => expect(turnsOf([...INTRO, ...lines])).toEqual(expected));

  test.each<readonly [string, readonly string[]]>([
    ['in a list of those who row', ['*Ana Ruiz:* She rows.', '*Tom Bell:* He steers.', '*Ana:* She swims too.', '*Sue Ames:* She sleeps.']],
    [
      'of those whom readers write to, and who are answered',
      [
        ...['*DEAR ANA RUIZ:* I have a tree. Is it old?', '*DEAR TOM BELL:* I think it is. I have one too.'],
        ...['*DEAR ANA RUIZ:* I have a goat.', '*DEAR SUE AMES:* I do not.'],
      ],
    ],
    ['beside hours', ['Lock 10:30 Open to boats', 'Ferry 11:15 Leaves for Hull', 'Lock 12:30 Closed']],
    ['beside who answers alone', ['Q. When does it open?', 'Tom Bell: At ten.', 'Q. When does it shut?']],
  ])('nobody, %s', (_, lines) => expect(turnsOf(['# Low water', 'The lock at Leith is old.', ...lines])).toEqual([]));
});

describe('labels of those who are not named as they speak', () => {
  test('an office before a name in capitals is no part of it', () => {
    const talk = [
      ...['CHAIRMAN CARL ROE: Thank you for coming. I will be short.', 'VICE CHAIRMAN ANA RUIZ: Thank you, Mr. Chairman. I am glad.'],
      ...['BELL: Thank you very much.', 'ROE: Was there ever a meeting at the lock?', 'BELL: I do not recall any.'],
    ];
    expect(turnsOf(['# The hearing', 'Tom Bell spoke before the board on Monday.', ...talk])).toEqual([
      ...['? CARL ROE: Thank you for coming. I will be short.', 'ANA RUIZ: Thank you, Mr. Chairman. I am glad.'],
      ...['Tom Bell: Thank you very much.', '? ROE: Was there ever a meeting at the lock?', 'Tom Bell: I do not recall any.'],
    ]);
  });
  test.each<readonly [string, readonly string[], number]>([
    ['people are counted', ['Woman 1: I walk now.', 'Woman 2: I like the lock.', 'Man 1: My boat is on the grass.'], 3],
    ['speakers are', ['Speaker 1: I walk now.', 'Speaker 2: Do you?', 'Speaker 1: I do.', 'Speaker 2: Why?'], 4],
    ['steps are not people', ['Step 1: I walk to the lock.', 'Step 2: I shut it.', 'Step 3: I go home.'], 0],
    ['of whom the rules of a game tell', ['Player 1: Takes a card.', 'Player 2: Takes two.', 'Player 3: Takes none.'], 0],
  ])('%s', (_, lines, count) => expect(turnsOf(['# The lock', ...lines])).toHaveLength(count));
});

test('a dash after the name of a place begins the story', () => {
  const talk = ['TATE: When did you come?', 'BELL: I came in May.', 'TATE: And now?', 'BELL: Now I sleep.'];
  expect(turnsOf([...INTRO, 'LEITH — The lock was shut on Friday, and nobody had said so.', ...talk]).join()).not.toContain('The lock was');
});

describe('a name with brackets alone in its line is a label', () => {
  test.each<readonly [string, readonly string[], readonly string[]]>([
    [
      'of where they are from, though nothing else tells that they can speak',
      [
        'Ana Ruiz (Leith) (Lab)',
        'I was late.',
        'Tom Bell (Hull)',
        'I was not.',
        'Ana Ruiz',
        'So be it.',
        'Zarko Pelt (York)',
        'I row.',
        'Tom Bell',
        'You do.',
      ],
      ['Ana Ruiz: I was late.', 'Tom Bell: I was not.', 'Ana Ruiz: So be it.', 'Zarko Pelt: I row.', 'Tom Bell: You do.'],
    ],
    [
      'of an office before its holder',
      [
        ...['The Minister for Locks (Tom Bell)', 'It is shut, as I said. [Laughter.]', 'Mr Deputy Speaker (Sir Olav Pelt)', 'Order.'],
        ...['Ana Ruiz (Leith)', 'I can wait.', 'Tom Bell', 'So can I.', 'Ana Ruiz', 'Good.'],
      ],
      [
        'Tom Bell: It is shut, as I said. [Laughter.]',
        'Sir Olav Pelt: Order.',
        'Ana Ruiz: I can wait.',
        'Tom Bell: So can I.',
        'Ana Ruiz: Good.',
      ],
    ],
    [
      'over answers, of which one is no more than a note',
      [
        ...['## What is wrong?', '*Ana Ruiz (Labour)*', 'I say the lock.', '*Zarko Pelt (Green)*', 'I say the mill.'],
        ...['## And what is right?', '*Zarko Pelt (Green)*', 'I like the swans.', '*Ana Ruiz (Labour)*', '_Did not answer._'],
      ],
      [
        '? –: What is wrong?',
        'Ana Ruiz: I say the lock.',
        'Zarko Pelt: I say the mill.',
        '? –: And what is right?',
        'Zarko Pelt: I like the swans.',
      ],
    ],
  ])('%s', (_, lines, expected) => expect(turnsOf(['# The lock', ...lines])).toEqual(expected));

  const answers = (one: string, other: string) => [
    ...['## What would you mend?', one, 'I would mend the lock.', other, 'I would not.'],
    ...['## Do you row?', other, 'I do.', one, 'I did.', '## Where do you live?', one, 'I live by the lock.', other, 'I live in a boat.'],
  ];
  const above = ['# The seat of Tom Bell', 'Tom Bell died in May. He was 80.'];
  test.each([',', ' –'])('or one that comes again with what they are after “%s”', (mark) => {
    const found = turnsOf([...above, ...answers(`*Rhoswen Tide${mark} Labour*`, `*Ivor Mossop${mark} Green*`)]);
    expect(found).toHaveLength(9);
    expect(found.slice(-2)).toEqual(['Rhoswen Tide: I live by the lock.', 'Ivor Mossop: I live in a boat.']);
  });
  test('parties under the questions leave the answers to nobody', () =>
    expect(turnsOf([...above, ...answers('*Labour*', '*Greens*')])).toEqual([]));

  test.each<readonly [string, readonly string[]]>([
    [
      'a cast is told of',
      ['*Ana Ruiz (Hester)*', 'She was born in Leith.', '*Tom Bell (The Boy)*', 'His first part.', '*Sue Ames (Cook)*', 'She sings.'],
    ],
    ['votes are counted', ['- Ana Ruiz (Lab)', '- 1,204', '- Tom Bell (Con)', '- 977', '- Sue Ames (Green)', '- 640']],
    ['each has one line', ['Ana Ruiz (Leith)', 'I was late.', 'Tom Bell (Hull)', 'I was not.', 'Sue Ames (York)', 'I row.']],
  ])('nobody speaks where %s', (_, lines) => expect(turnsOf(['# The lock', ...lines])).toEqual([]));

  test('names under the questions that are no labels leave the answers to nobody', () => {
    const under = (name: string, words: string) => [`*${name} – Labour, of Leith*`, words];
    const lines = [
      ...['## What would you mend?', ...under('Rhoswen Tide', 'I would mend the lock.'), ...under('Ivor Mossop', 'I would not.')],
      ...['## Do you row?', ...under('Zillah Crane', 'I do.'), ...under('Corin Farr', 'I did.')],
      ...['## What do you fear?', ...under('Osbert Lunt', 'I fear the swans.'), ...under('Edda Stell', 'I fear the rain.')],
    ];
    expect(turnsOf(['# The seat of Tom Bell', 'Tom Bell died in May. He was 80.', ...lines])).toEqual([]);
  });
});
