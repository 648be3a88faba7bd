/** Who speaks by the layout, and what looks so and says nothing. */
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../lib/engine/analyse.ts';
import { languages } from '../../../lib/engine/languages/every-language.ts';
import type { Document } from '../../../lib/engine/model.ts';
import { laidOut, turnsOf } from './laid-out.ts';

const INTRO = ['# The keeper of the lock', 'Ana Ruiz has kept the lock at Leith for 30 years. She talked to us on her last day.'];

describe('an interview', () => {
  const cases: readonly (readonly [string, readonly string[], readonly string[], Partial<Document>?])[] = [
    [
      'with names, then with initials',
      [
        ...INTRO,
        '*Tom Bell:* Was it hard?',
        '*Ana Ruiz:* The nights were.',
        '*TB:* You never left.',
        '*AR:* Where to?',
        '*TB:* Any regrets?',
        '*AR:* One.',
      ],
      [
        '? Tom Bell: Was it hard?',
        'Ana Ruiz: The nights were.',
        '? Tom Bell: You never left.',
        'Ana Ruiz: Where to?',
        '? Tom Bell: Any regrets?',
        'Ana Ruiz: One.',
      ],
    ],
    [
      'with Q and A, which are nobody’s names',
      [...INTRO, 'Q: Was it hard?', 'A: The nights were.', 'And the ice.', 'Q: You never left.', 'A: Where to?'],
      ['? –: Was it hard?', 'Ana Ruiz: The nights were.', 'Ana Ruiz: And the ice.', '? –: You never left.', 'Ana Ruiz: Where to?'],
    ],
    [
      'with Q and A without a colon',
      [...INTRO, '*Q.* Was it hard?', 'A. The nights were.', '*Q.* You never left.', 'A. Where to?'],
      ['? –: Was it hard?', 'Ana Ruiz: The nights were.', '? –: You never left.', 'Ana Ruiz: Where to?'],
    ],
    [
      'with labels in brackets',
      [...INTRO, '[Bell] Was it hard?', '[Ruiz] The nights were.', '[Bell] Did you leave?', '[Ruiz] Where to?'],
      ['? Bell: Was it hard?', 'Ana Ruiz: The nights were.', '? Bell: Did you leave?', 'Ana Ruiz: Where to?'],
      { byline: 'Bell' },
    ],
    [
      'with labels on lines of their own',
      [
        ...INTRO,
        '## Ana Ruiz',
        'I came in June.',
        '## Tom Bell',
        'Was it hard?',
        '## Ana Ruiz',
        'The nights were.',
        '## Tom Bell',
        'And now?',
      ],
      ['Ana Ruiz: I came in June.', '? Tom Bell: Was it hard?', 'Ana Ruiz: The nights were.', '? Tom Bell: And now?'],
    ],
    [
      'with the outlet’s name, whose turns ask with a question mark or not',
      [...INTRO, 'Quay Post: You never left.', 'Ruiz: Where to?', 'Quay Post: Now you do.', 'Ruiz: Now I do.'],
      ['? Quay Post: You never left.', 'Ana Ruiz: Where to?', '? Quay Post: Now you do.', 'Ana Ruiz: Now I do.'],
      { site: 'Quay Post' },
    ],
    [
      'of two guests, with questions in italics',
      [
        '# Two keepers',
        'Ana Ruiz keeps one lock, and Tom Bell the other.',
        '_Who closed it?_',
        '*Ruiz:* He did.',
        '*Bell:* She did.',
        '_That cannot be._',
        '*Ruiz:* Ask him.',
        '_Was it you?_',
        '*Bell:* It was.',
      ],
      [
        '? –: Who closed it?',
        'Ana Ruiz: He did.',
        'Tom Bell: She did.',
        '? –: That cannot be.',
        'Ana Ruiz: Ask him.',
        '? –: Was it you?',
        'Tom Bell: It was.',
      ],
    ],
    [
      'some of whose questions have no label, and the answers to them',
      [
        ...INTRO,
        ...['*TB:* Was it hard?', '*AR:* The nights were.', '*TB:* Did you leave?', '*AR:* Never.'],
        ...['*Do you miss it?*', 'I do.', 'We had frogs.', '*And the ice?*', 'It sang.', '*TB:* Any regrets?', '*AR:* One.'],
      ],
      [
        ...['? TB: Was it hard?', 'Ana Ruiz: The nights were.', '? TB: Did you leave?', 'Ana Ruiz: Never.', '? –: Do you miss it?'],
        ...[
          'Ana Ruiz: I do.',
          'Ana Ruiz: We had frogs.',
          '? –: And the ice?',
          'Ana Ruiz: It sang.',
          '? TB: Any regrets?',
          'Ana Ruiz: One.',
        ],
      ],
    ],
    [
      'of two guests, where a question without a label is anybody’s to answer',
      [
        '# Two keepers',
        'Ana Ruiz keeps one lock, and Tom Bell the other.',
        ...['_Who closed it?_', '*Ruiz:* He did.', '*Bell:* She did.', '_That cannot be._', 'It can.', '_Was it you?_', '*Bell:* It was.'],
      ],
      [
        ...[
          '? –: Who closed it?',
          'Ana Ruiz: He did.',
          'Tom Bell: She did.',
          '? –: That cannot be.',
          '? –: Was it you?',
          'Tom Bell: It was.',
        ],
      ],
    ],
    [
      'without labels, with questions in bold',
      [...INTRO, '*Was it hard?*', 'The nights were.', '*You never left.*', 'Where to?', 'My house is here.', '*Do you miss it?*', 'I do.'],
      [
        '? –: Was it hard?',
        'Ana Ruiz: The nights were.',
        '? –: You never left.',
        'Ana Ruiz: Where to?',
        'Ana Ruiz: My house is here.',
        '? –: Do you miss it?',
        'Ana Ruiz: I do.',
      ],
    ],
    [
      'with what opens a paragraph as the question',
      [...INTRO, '*Was it hard?* The nights were.', '*Did you leave?* I did not.', '*Do you miss it?* I do.'],
      [
        '? –: Was it hard?',
        'Ana Ruiz: The nights were.',
        '? –: Did you leave?',
        'Ana Ruiz: I did not.',
        '? –: Do you miss it?',
        'Ana Ruiz: I do.',
      ],
    ],
    [
      'whose author the text names, who asks',
      [
        '# The keeper',
        'Ana Ruiz has kept the lock for 30 years. Tom Bell asked her why.',
        ...['*Was it hard?*', 'It was.', '*Did you leave?*', 'I did not.', '*Do you miss it?*', 'I do.'],
      ],
      [
        '? Tom Bell: Was it hard?',
        'Ana Ruiz: It was.',
        '? Tom Bell: Did you leave?',
        'Ana Ruiz: I did not.',
        '? Tom Bell: Do you miss it?',
        'Ana Ruiz: I do.',
      ],
      { byline: 'Tom Bell' },
    ],
    [
      'with initials that the article gives in brackets',
      [
        '# Two keepers',
        'We asked the keeper Ana Ruiz (AR) and the skipper Hanneke de Wit (HDW).',
        ...['_Who closed it?_', '*AR* I did. The ice was thick.', '*HDW* She did.', '_Was it late?_', '*HDW* It was.', '*AR* Never.'],
      ],
      [
        ...['? –: Who closed it?', 'Ana Ruiz: I did. The ice was thick.', 'Hanneke de Wit: She did.'],
        ...['? –: Was it late?', 'Hanneke de Wit: It was.', 'Ana Ruiz: Never.'],
      ],
    ],
    [
      'with initials in brackets, which are a word too',
      [
        '# Two keepers',
        'The keepers Mia Ellis (ME) and Tom Bell (TB) look back with Sue Noon (SN).',
        ...[
          '*SN* Who closed it?',
          '*ME* I did. The ice was thick.',
          '*SN* And then it thawed.',
          '*TB* It did.',
          '*SN* When?',
          '*ME* In March.',
        ],
      ],
      [
        ...['? Sue Noon: Who closed it?', 'Mia Ellis: I did. The ice was thick.', '? Sue Noon: And then it thawed.'],
        ...['Tom Bell: It did.', '? Sue Noon: When?', 'Mia Ellis: In March.'],
      ],
    ],
    [
      'with initials in brackets, which others have too',
      [
        '# Two keepers',
        'We asked the keeper Ana Ruiz (AR) and the skipper Tom Bell (TB). Alan Reid was there.',
        ...['_Who closed it?_', '*AR* I did. The ice was thick.', '*TB* She did.', '_Was it late?_', '*TB* It was.', '*AR* Never.'],
      ],
      [
        ...['? –: Who closed it?', 'Ana Ruiz: I did. The ice was thick.', 'Tom Bell: She did.'],
        ...['? –: Was it late?', 'Tom Bell: It was.', 'Ana Ruiz: Never.'],
      ],
    ],
    [
      'whose label for who answers says what they are there',
      [
        '# The inquiry',
        'The keeper Ana Ruiz was questioned by Ms Sue Noon. The judge is Lord Pole.',
        ...['MS NOON: Where were you?', 'THE WITNESS: At the lock.', 'MS NOON: And the lamp?', 'THE WITNESS: It was lit.'],
        ...[
          'LORD POLE: Do you want water?',
          'THE WITNESS: No, my lord.',
          'LORD POLE: Go on.',
          'MS NOON: Who lit it?',
          'THE WITNESS: I did.',
        ],
      ],
      [
        ...['? Sue Noon: Where were you?', 'Ana Ruiz: At the lock.', '? Sue Noon: And the lamp?', 'Ana Ruiz: It was lit.'],
        ...[
          '? Lord Pole: Do you want water?',
          'Ana Ruiz: No, my lord.',
          '? Lord Pole: Go on.',
          '? Sue Noon: Who lit it?',
          'Ana Ruiz: I did.',
        ],
      ],
    ],
    [
      'whose label for who asks says what they are there',
      [
        ...INTRO,
        ...[
          'THE HOST: The nights were hard.',
          'ANA RUIZ: They were.',
          'THE MODERATOR: A question from the floor, please.',
          'ANA RUIZ: Why not?',
        ],
        ...['THE HOST: Tell us of the ice.', 'ANA RUIZ: Do you know it?'],
      ],
      [
        ...['? –: The nights were hard.', 'Ana Ruiz: They were.', '? –: A question from the floor, please.', 'Ana Ruiz: Why not?'],
        ...['? –: Tell us of the ice.', 'Ana Ruiz: Do you know it?'],
      ],
    ],
    [
      '… as it is written, where two may be meant',
      [
        '# The inquiry',
        'The keeper Ana Ruiz was questioned by Ms Sue Noon. The skipper Tom Bell was heard before.',
        ...['MS NOON: Where were you?', 'WITNESS: At the lock.', 'MS NOON: And the lamp?', 'WITNESS: It was lit.'],
      ],
      ['? Sue Noon: Where were you?', 'WITNESS: At the lock.', '? Sue Noon: And the lamp?', 'WITNESS: It was lit.'],
    ],
    [
      'in which somebody without a name asks too',
      [
        ...INTRO,
        ...[
          '*Tom Bell:* Was it hard?',
          '*Ana Ruiz:* The nights were.',
          '*Question from the floor:* And the ice?',
          '*Ana Ruiz:* It sang.',
          'In one word: cold.',
        ],
        ...['*Somebody in the last row:* It did not.', '*Ana Ruiz:* One thing: I was there.', '*And for you:* Who built it?'],
      ],
      [
        ...['? Tom Bell: Was it hard?', 'Ana Ruiz: The nights were.', '? –: And the ice?', 'Ana Ruiz: It sang.'],
        ...['Ana Ruiz: In one word: cold.', 'Ana Ruiz: One thing: I was there.'],
      ],
    ],
    [
      'whose guest the headline calls by more than the name',
      [
        '# Ask Ana: the lock and the frogs',
        'Ana Ruiz, who answers here, has kept the lock for years.',
        'Q: Is it hard?',
        'A: It is.',
        'Q: And now?',
        'A: I sleep.',
      ],
      ['? –: Is it hard?', 'Ana Ruiz: It is.', '? –: And now?', 'Ana Ruiz: I sleep.'],
    ],
    [
      'in a record, with labels that say what people are',
      [
        '# The call',
        'The guard was Ana Ruiz. The skipper, Tom Bell, was asleep.',
        ...[
          'CONTROL: We hear you.',
          'GUARD: The gate is shut.',
          'CONTROL: Wake the skipper.',
          'GUARD: He is here.',
          'SKIPPER: I am.',
          'GUARD: No.',
        ],
      ],
      [
        ...['CONTROL: We hear you.', 'Ana Ruiz: The gate is shut.', 'CONTROL: Wake the skipper.', 'Ana Ruiz: He is here.'],
        ...['Tom Bell: I am.', 'Ana Ruiz: No.'],
      ],
    ],
    [
      'with names, and “Q” for who asks',
      [
        ...INTRO,
        ...[
          'Tom Bell: Good morning.',
          'Q: Was it hard?',
          'Ana Ruiz: The nights were.',
          'Q: You never left.',
          'Ana Ruiz: Where to?',
          'Tom Bell: Thank you.',
        ],
      ],
      [
        ...['Tom Bell: Good morning.', '? –: Was it hard?', 'Ana Ruiz: The nights were.', '? –: You never left.', 'Ana Ruiz: Where to?'],
        'Tom Bell: Thank you.',
      ],
    ],
    [
      'among credits of pictures, which are no answers',
      [
        ...INTRO,
        ...[
          'Tom Bell: Was it hard?',
          'Ana Ruiz: It was.',
          'Photo: Sue Ames',
          'Tom Bell: And now?',
          'Ana Ruiz: I sleep.',
          'Photo: Sue Ames',
        ],
        ...['Tom Bell: Good night.', 'Ana Ruiz: Look: I am awake.', 'Look: I am here.'],
      ],
      [
        ...['? Tom Bell: Was it hard?', 'Ana Ruiz: It was.', '? Tom Bell: And now?', 'Ana Ruiz: I sleep.'],
        ...['? Tom Bell: Good night.', 'Ana Ruiz: Look: I am awake.', 'Ana Ruiz: Look: I am here.'],
      ],
    ],
    [
      'of three, whose names come once and then their initials',
      [
        '# The play',
        'The director Ana Ruiz met our critics Tom Bell and Sue Ames.',
        ...[
          '*Tom Bell:* You have cut it.',
          '*Ana Ruiz:* It was long.',
          '*Sue Ames:* Was it?',
          '*AR:* It was.',
          '*TB:* Why?',
          '*AR:* Ask the clock.',
          '*SA:* And now?',
          '*AR:* I sleep.',
        ],
      ],
      [
        ...['? Tom Bell: You have cut it.', 'Ana Ruiz: It was long.', '? Sue Ames: Was it?', 'Ana Ruiz: It was.', '? Tom Bell: Why?'],
        ...['Ana Ruiz: Ask the clock.', '? Sue Ames: And now?', 'Ana Ruiz: I sleep.'],
      ],
    ],
    [
      'in which nobody asks, and one is called by what they are',
      [
        '# The park',
        'The council met.',
        ...[
          '*Cllr Ana Ruiz (Greens):* I hear it.',
          '*The Chair:* Go on.',
          '*Cllr Ana Ruiz (Greens):* I do not sleep.',
          '*The Chair:* We vote.',
        ],
      ],
      ['Ana Ruiz: I hear it.', 'The Chair: Go on.', 'Ana Ruiz: I do not sleep.', 'The Chair: We vote.'],
    ],
    [
      'that is cut off',
      [...INTRO, 'Q: Was it hard?', 'A: The nights were.', 'Q: You never'],
      ['? –: Was it hard?', 'Ana Ruiz: The nights were.', '? –: You never'],
    ],
    [
      'with initials that nobody has: as they are written',
      [...INTRO, '*AR:* It was late.', '*XY:* Was it?', '*AR:* It was.', '*XY:* Was it hard?'],
      ['Ana Ruiz: It was late.', '? XY: Was it?', 'Ana Ruiz: It was.', '? XY: Was it hard?'],
    ],
    [
      'with initials that fit two: as they are written',
      [...INTRO, 'Alan Reid came too.', '*Tom Bell:* Was it hard?', '*AR:* It was.', '*Tom Bell:* And then?', '*AR:* I left.'],
      ['? Tom Bell: Was it hard?', 'AR: It was.', '? Tom Bell: And then?', 'AR: I left.'],
    ],
  ];
  for (const [name, lines, expected, about] of cases) test(name, () => expect(turnsOf(lines, about ?? {})).toEqual(expected));

  test('a word in brackets and what is pulled out of the text are nobody’s turn', () => {
    const lines = [
      ...INTRO,
      'Q: Was it hard?',
      'A: The nights were.',
      '(Laughs.)',
      '>> The nights were.',
      'Q: And now?',
      'A: Now I sleep.',
    ];
    expect(turnsOf(lines)).toEqual(['? –: Was it hard?', 'Ana Ruiz: The nights were.', '? –: And now?', 'Ana Ruiz: Now I sleep.']);
  });

  const asked = (answer: string) =>
    turnsOf([...INTRO, '*Was it hard?*', 'I slept.', '*Why did you leave?*', answer, '*Do you miss it?*', 'I do.']);
  test.each([
    'It was this: we had no time.',
    'One thing: money.',
    'Three words: Read the sign.',
    'My only friend: Tom Bell.',
    'Simple: Tom Bell asked.',
    'The answer: Leith.',
    'One word: Patience.',
    'Three words: Read, Listen, Ask.',
    'And in the end: Tom Bell.',
    'The text: Genesis.',
    'Easy: Bea, Tom and Sue.',
  ])('an answer may begin with a colon: %s', (answer) => expect(asked(answer)).toContain(`Ana Ruiz: ${answer}`));

  test.each([
    'Photo: Ana Ruiz',
    'Text and photos: Tom Bell and Sue Ames',
    'Picture: a gate in the snow',
    'Photo credit: our reader',
    'Interview: Tom Bell',
    'Edited by: Sue Ames',
    'Additional reporting: Jo Pole and Sue Ames',
    'Camera and sound: Jo Pole',
    'Translation: Sue Ames',
  ])('a line that credits somebody is nobody’s answer: %s', (line) => expect(asked(line)).not.toContain(`Ana Ruiz: ${line}`));

  test('initials are the words at the place, and the name stands above', () => {
    const document = laidOut([...INTRO, '*TB:* Was it hard?', '*AR:* It was.', '*TB:* Did you sleep?', '*AR:* I did.']);
    const { attributions } = analyse(document, languages);
    const answer = attributions.find(({ rule }) => rule === 'turn');
    expect(answer).toMatchObject({ basis: 'resolved' });
    expect(answer?.mention && document.text.slice(answer.mention.start, answer.mention.end)).toBe('AR');
    expect(answer?.antecedent && document.text.slice(answer.antecedent.start, answer.antecedent.end)).toBe('Ana Ruiz');
  });
});

describe('what looks like an interview and gives nothing', () => {
  test.each<readonly [string, readonly string[]]>([
    [
      'a glossary',
      [...INTRO, '*Gate:* What shuts.', '*Sill:* What is under it.', '*Pound:* What is between two gates.', '*Sill:* See there.'],
    ],
    ['a recipe', [...INTRO, '*Serves:* Four.', '*Method:* Stir it.', '*Method:* Do you like salt?', '*Tip:* I use my hands.']],
    [
      'a record of things',
      ['# The call', 'The guard was Ana Ruiz.', 'GATE: Shut at ten.', 'NOTE: It was late.', 'GATE: Open at six.', 'NOTE: It was early.'],
    ],
    [
      'who made a film',
      [...INTRO, '*Director:* Ana Ruiz', '*Writer:* Tom Bell', '*Director of sound:* Sue Ames', '*Cast:* Jo Pole', '*Editor:* Tom Bell'],
    ],
    ['credits of pictures', [...INTRO, 'Photo: Tom Bell', 'Photo: Tom Bell', 'Editing: Sue Ames']],
    ['a time table', [...INTRO, '*Friday*', '10:00: Walk with Ana Ruiz', '12:00: Who closed it? A talk', '*Saturday*', '14:00: Dance']],
    [
      'questions and answers of which nobody is asked',
      [...INTRO, '*What does it cost?*', 'Nothing at all.', '*When is it open?*', 'From six to ten.', '*Who built it?*', 'The town did.'],
    ],
    [
      'what readers may ask',
      [
        '# How to vote',
        'Moira Stott has sent out the letters.',
        '*Can I still vote?*',
        'Yes, you can.',
        '*Do I need a stamp?*',
        'No.',
        '*May I bring my dog?*',
        'We like dogs.',
      ],
    ],
    [
      'an essay that asks itself',
      [...INTRO, 'Was I afraid?', 'I was not.', 'Did I run?', 'I made tea.', 'Why did I stay?', 'I had a house.'],
    ],
    [
      'marks for players',
      [...INTRO, '*Sam Pole:* One save. 7', '*Jon Vance:* I have seen him better. 5', '*Ade Cole:* Slow. 6', '*Lee Marr:* Quick. 8'],
    ],
    [
      'what speaks for and against',
      [...INTRO, '*Pros:* It is light.', '*Cons:* Who needs it?', '*Pros:* My test was short.', '*Cons:* It broke.'],
    ],
    ['Q alone', [...INTRO, 'Q: Was it hard?', 'It was.', 'Q: Did you leave?', 'Q: Do you miss it?']],
    ['a label of forty words', [...INTRO, ...Array.from({ length: 4 }, () => `*${'Ana Bell '.repeat(20)}:* Was it you?`)]],
    [
      'places with their news',
      [...INTRO, '*Leith:* The lock is shut.', '*Hull:* Who shut it?', '*Leith:* It is open.', '*Hull:* It is shut.'],
    ],
    [
      'paragraphs that open with a name',
      [...INTRO, '*Ana Ruiz* is 60.', '*Tom Bell* is 40.', '*Ana Ruiz* has two dogs.', '*Tom Bell* has none.'],
    ],
  ])('%s', (_, lines) => expect(turnsOf(lines)).toEqual([]));
});

test.each<readonly [string, string]>([
  ['Leith Observatory', 'Leith Observatory asked Ana Ruiz about her last day.'],
  ['Leith Observatory', 'On Friday the Leith Observatory interviewed Ana Ruiz.'],
  ['Leith Observatory', 'The Leith Observatory talked to Ana Ruiz.'],
  ['Leith Observatory', 'Leith Observatory sat down with Ana Ruiz, who leaves.'],
  ['–', 'Ana Ruiz of the Leith Observatory talked about her last day.'],
  ['–', 'Ana Ruiz, head of Leith Observatory, answers.'],
  ['–', 'Leith Observatory told Ana Ruiz that she may stay.'],
  ['–', 'Leith Observatory answered Ana Ruiz in a letter. She spoke to us.'],
  ['–', 'Leith Observatory met Ana Ruiz halfway. She spoke to us.'],
  ['–', 'Leith Observatory asked Ana Ruiz to leave. She spoke to us.'],
  ['–', 'Leith Observatory spoke of a mistake. Ana Ruiz spoke to us.'],
  ['–', 'Leith Observatory asked for money. Ana Ruiz spoke to us.'],
])('%s asks: %s', (name, line) => {
  const turns = turnsOf([
    '# The keeper',
    line,
    '*Was it hard?*',
    'I slept.',
    '*Did you leave?*',
    'I did not.',
    '*Do you miss it?*',
    'I do.',
  ]);
  expect(turns.filter((turn) => turn.startsWith('?'))).toEqual(
    ['Was it hard?', 'Did you leave?', 'Do you miss it?'].map((question) => `? ${name}: ${question}`),
  );
});

describe('where the article takes the floor again', () => {
  const asked = ['*Was it hard?*', 'The nights were.', '*Did you leave?*', 'I did not.', '*Do you miss it?*', 'I do.'];
  const labelled = ['*TB:* Was it hard?', '*AR:* The nights were.', '*TB:* Did you leave?', '*AR:* I did not.'];
  /** What is found in a line that stands after the turns. */
  const below = (turns: readonly string[], line: string) => turnsOf([...INTRO, ...turns, line]).slice(turns.length);

  test.each<readonly [string, string]>([
    ['who answers is named', 'Ana Ruiz leaves the lock in May, and our paper will be there.'],
    ['… by a surname', 'Our talk with Ruiz took place in June.'],
    ['… by a first name', 'Want to walk with Ana? Write to us.'],
    ['the reader is bidden', 'Read our report on the lock.'],
    ['… to hear more', 'Listen to the whole talk on our site.'],
    ['nobody speaks of themselves', 'The lock was built in 1820.'],
  ])('nobody says it: %s', (_, line) => {
    expect(below(asked, line)).toEqual([]);
    expect(below(labelled, line)).toEqual([]);
  });

  test.each<readonly [string, string]>([
    ['who speaks says “I”', 'My brother kept it before me.'],
    ['… and “we”', 'We had a boat, and the boat had us.'],
    ['… and gives their own name', 'I was Ana Ruiz of the lock to all of them.'],
    ['somebody calls them by it', 'We all heard it: “Ana Ruiz, go home.”'],
    ['it is another of that name', 'We were told so by Sam Ruiz.'],
    ['what is bidden is theirs', 'Ask my brother.'],
  ])('the answer goes on: %s', (_, line) => {
    expect(below(asked, line)).toEqual([`Ana Ruiz: ${line}`]);
    expect(below(labelled, line)).toEqual([`Ana Ruiz: ${line}`]);
  });

  test.each<readonly [string, string]>([
    ['of another', 'Bell'],
    ['of another, whole', 'Tom Bell'],
    ['of a time alone', '11.20am'],
  ])('nothing more is said by who spoke last under a line %s', (_, line) => {
    const told = [...INTRO, 'Tom Bell was there too.'];
    const lines = [...told, ...labelled.slice(0, 2), line, 'I was late, and I had no lamp.', ...labelled.slice(2)];
    expect(turnsOf(lines)).toEqual(turnsOf([...told, ...labelled]));
  });

  test('between two questions too', () => {
    const [told, own] = ['Ruiz laughs.', 'The frogs laughed.'];
    const lines = [...asked.slice(0, 2), told, own, ...asked.slice(2)];
    expect(turnsOf([...INTRO, ...lines])).not.toContain(`Ana Ruiz: ${told}`);
    expect(turnsOf([...INTRO, ...lines])).toContain(`Ana Ruiz: ${own}`);
  });

  const headings = ['## Was it hard?', 'The nights were.', '## Did you leave?', 'I did not.', '## Do you miss it?', 'I do.'];
  test('a heading after the last question that asks nothing', () => {
    expect(turnsOf([...INTRO, ...headings, '## The lock', 'It was built in 1820.'])).toHaveLength(headings.length);
    expect(turnsOf([...INTRO, ...headings, '## And to you', 'Good night.'])).toHaveLength(headings.length + 2);
  });
});

describe('what is quoted in full', () => {
  test.each<readonly [string, readonly string[], readonly string[]]>([
    [
      'a block quotation is whose credit it has',
      ['# Street closed', 'Others wrote to us.', '> We asked for a trial. — ~ Joe Kim, Quay Street', '> The bus is late. ~ Sue Ames'],
      ['Joe Kim: We asked for a trial.', 'Sue Ames: The bus is late.'],
    ],
    [
      'a list of people with what each says',
      [
        '# Street closed',
        'Three were asked.',
        '- Joe Kim, baker: “It is the best thing yet.”',
        '- Imran Sadiq, taxi driver: “I lose my street.”',
        '- *Sue Ames* (keeper of the Swan): “I sold three pints.”',
      ],
      ['Joe Kim: “It is the best thing yet.”', 'Imran Sadiq: “I lose my street.”', 'Sue Ames: “I sold three pints.”'],
    ],
    [
      'a statement that is given in full',
      [
        '# Street closed',
        'Mark Webb’s full statement:',
        '> The street was built for horses.',
        '> It will do without.',
        'The shops said nothing.',
      ],
      ['Mark Webb: The street was built for horses.', 'Mark Webb: It will do without.'],
    ],
    [
      'a statement from somebody',
      ['# Street closed', 'Statement from Mark Webb:', '“The street was built for horses.”'],
      ['Mark Webb: “The street was built for horses.”'],
    ],
  ])('%s', (_, lines, expected) => expect(turnsOf(lines)).toEqual(expected));

  test('what is given in full is said by that channel', () => {
    const document = laidOut(['# Street closed', 'Mark Webb’s full statement:', '> The street was built for horses.']);
    const [said] = analyse(document, languages).attributions;
    expect(said?.via && document.text.slice(said.via.start, said.via.end)).toBe('statement');
  });

  test.each<readonly [string, readonly string[]]>([
    ['a block quotation that nobody is credited with', ['# Street closed', 'It was late.', '> We asked for a trial.']],
    ['a picture with whose it is', ['# Street closed', 'It was late.', '^ Photo: Joe Kim']],
    ['a name with a list', ['# Street closed', 'Joe Kim, baker: bread, rolls and cake.', 'Imran Sadiq, driver: two cars.']],
    ['a place with a quotation', ['# Street closed', 'Leith, Scotland: “The Gate of the North” is shut.']],
    ['words pulled out of the text', ['# Street closed', 'It was late.', '>> “We asked for a trial” ~ Joe Kim']],
    ['a statement that is somebody’s, and told', ['# Street closed', 'Mark Webb’s full statement will come:', 'The street is shut.']],
  ])('%s gives nothing', (_, lines) => expect(turnsOf(lines)).toEqual([]));
});

describe('a live blog', () => {
  const bases = (lines: readonly string[]) => {
    const { attributions, sources } = analyse(laidOut(lines), languages);
    return attributions.map(({ source }) => (source === null ? null : sources[source]?.name));
  };
  const [first, second] = ['Ana Ruiz said: “The lock is shut.”', '“Nobody was hurt by it.”'];

  test('a quotation without a speaker goes on in its entry alone', () => {
    expect(bases([`@ ${first}`, second])).toEqual(['Ana Ruiz', 'Ana Ruiz']);
    expect(bases([`@ ${first}`, `@ ${second}`])).toEqual(['Ana Ruiz', null]);
  });

  test('a pronoun reaches nobody of another entry', () => {
    expect(bases([`@ ${first}`, 'She said it would open.'])).toEqual(['Ana Ruiz', 'Ana Ruiz']);
    expect(bases([`@ ${first}`, '@ She said it would open.'])).toEqual(['Ana Ruiz', null]);
  });
});
