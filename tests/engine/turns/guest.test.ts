/** Who answers in an interview, where the lines above name more than one. */
import { describe, expect, test } from 'vitest';
import { turnsOf } from './laid-out.ts';

const TALK = ['Q: Was it hard?', 'A: The nights were.', 'Q: And now?', 'A: I keep bees.'];
const PUT = ['*Was it hard?*', 'The nights were. I was cold.', '*And now?*', 'I keep bees.', '*Do you miss it?*', 'I miss the swans.'];
const answers = (lines: readonly string[]) => lines.filter((line) => !line.startsWith('? ')).map((line) => line.split(':')[0]);

test('who answers is whom a sentence of the text was put to, though the line above that one names them first', () => {
  const lines = [
    '# Why the lock is late',
    '## Keeper Sue Ames on the boats and the ice',
    'The Herald asked Sue Ames to explain where the money went.',
  ];
  expect(answers(turnsOf([...lines, ...TALK]))).toEqual(['Sue Ames', 'Sue Ames']);
});

test('whose a picture is answers and asks nothing', () => {
  const lines = ['# Sue Ames on the lock', 'The boat at noon. Rhoswen Tidewell / Leith Herald', 'The keeper came in May. We spoke to her.'];
  expect(turnsOf([...lines, ...TALK])).toEqual([
    '? –: Was it hard?',
    'Sue Ames: The nights were.',
    '? –: And now?',
    'Sue Ames: I keep bees.',
  ]);
});

test('for whom a picture was taken asks nothing', () => {
  const lines = ['# Sue Ames on the lock', '^ Photo: Jo Pole for Quay Lantern', 'Sue Ames keeps the lock. We spoke to her.'];
  const said = turnsOf([...lines, ...PUT], { site: 'Quay Lantern' });
  expect(said.filter((line) => line.startsWith('? –'))).toHaveLength(3);
});

test('who asks stands before a bullet, and is no part of what stands behind it', () => {
  const lines = [
    '# The lock',
    'Interview by Rhoswen Tidewell • Photographs by Jo Pole',
    'Ana Ruiz has kept the lock since May. We spoke to her.',
  ];
  const questions = turnsOf([...lines, ...TALK]).filter((line) => line.startsWith('? '));
  expect(questions).toEqual(['? Rhoswen Tidewell: Was it hard?', '? Rhoswen Tidewell: And now?']);
});

describe('of those whom the lines above name, the guest is', () => {
  test.each<readonly [string, string, string]>([
    ['who is “she” there', 'Sue Ames kept the lock after Tom Bell retired. She left in May. We spoke to her at her hives.', 'Sue Ames'],
    ['who is “he” there', 'Tom Bell kept the lock. He left in May, and Sue Ames took over. We spoke to him at his hives.', 'Tom Bell'],
    [
      'who has the floor after a colon',
      'Sue Ames runs the lock now. Jo Pole built it. Tom Bell, who left, answered our questions:',
      'Tom Bell',
    ],
    [
      'who is a person by name, and no town',
      'Halden Vale lost to Moss Park. Halden Vale has a lock. Its keeper Tom Bell spoke to us.',
      'Tom Bell',
    ],
    ['who wrote a book, and not the book', 'Sunniva Prys is the author of the novel Low Moon. We spoke to her at home.', 'Sunniva Prys'],
    ['who opens the sentence, and no firm', 'Dr Tidewell Prys joined Velm Chain in May. He spoke to us.', 'Dr Tidewell Prys'],
    ['who is named last, though another opens the sentence', 'Tom Bell trained Sue Ames. She left in May. We spoke to her.', 'Sue Ames'],
    ['who is presented, and not who asks', 'Sue Ames, keeper of the lock, sat down with Tom Bell.', 'Sue Ames'],
    ['who is presented after who asks', 'Tom Bell met the skipper Sue Ames in May.', 'Sue Ames'],
    ['who is spoken of, and no place that somebody is told by', 'The keeper of Halden Vale is Sue Ames. She spoke to us.', 'Sue Ames'],
    [
      'who has done it for years, which are no thing of hers',
      'For nine years Rhoswen Tidewell has kept the lock at Halden. She spoke to us.',
      'Rhoswen Tidewell',
    ],
    [
      'somebody, and no day',
      'Rhoswen Tidewell began as keeper on Feb. 5. She comes from Halden. She sat down with us.',
      'Rhoswen Tidewell',
    ],
    [
      'who took over as its keeper, and not the place whose keeper is new',
      'Halden Vale’s new keeper has a boat. Rhoswen Tidewell took over there. She spoke to us.',
      'Rhoswen Tidewell',
    ],
    [
      'who is “she”, and no club that she played for',
      'Rhoswen Tidewell played for Halden Vale. Her book is out in May. She spoke to us at home.',
      'Rhoswen Tidewell',
    ],
    ['whom the questions before the colon are for', 'Sue Ames met Jo Pole there. We had some questions for Tom Bell:', 'Tom Bell'],
  ])('%s', (_, above, name) => {
    expect(answers(turnsOf(['# The lock', above, ...TALK]))).toEqual([name, name]);
    expect(answers(turnsOf(['# The lock', above, ...PUT]))).toEqual([name, name, name]);
  });

  test.each<readonly [string, ...string[]]>([
    ['each is spoken of as often', 'We asked Sue Ames, and she came. We asked Tom Bell, and he came.'],
    ['each is presented', 'Sue Ames, a skipper, sat down with Tom Bell, a baker.'],
    ['a reporter is presented', 'Sue Ames, our reporter, sat down with Tom Bell.'],
    ['“she” may be either', 'Sue Ames met Jane Bell. We asked them over soup.'],
    ['“they” may be anybody', 'Sue Ames met Tom Bell. They like soup. We asked them.'],
    ['two have the floor', 'Sue Ames and Tom Bell answered our questions:'],
    ['one took the picture', 'We sat down with the keeper.', '^ The lock at noon. Credit: Tom Bell'],
    ['somebody works for the one who is named', 'Tom Bell’s former keeper sat down with us.'],
    ['a place has the floor', 'Sue Ames and Tom Bell met. They had questions for Leith:'],
  ])('nobody, where %s', (_, ...above) => {
    expect(answers(turnsOf(['# The lock', ...above, ...PUT]))).toEqual(['–', '–', '–']);
  });
});

describe('whom the lines above do not name answers', () => {
  const lines = (first: string) => [`*${first}*`, 'The nights were. I was cold.', '*And you stayed?*', 'I did.', '*Why?*', 'I liked it.'];
  test.each<readonly [string, readonly string[], string]>([
    ['as the questions call them, at the beginning', lines('Anna, was it hard?'), 'Anna'],
    ['as the questions call them, at the end', lines('It was dark. Was it hard, Anna?'), 'Anna'],
    ['as the questions greet them', lines('Hello, Anna. You kept the lock. Was it hard?'), 'Anna'],
    ['as nobody, where the questions call several', [...lines('Anna, was it hard?'), '*Peter, do you swim?*', 'I do.'], '–'],
    ['as nobody, where no name stands there', lines('Regardless, was it hard?'), '–'],
    ['as nobody, where a town stands there', lines('In Leith, was it hard?'), '–'],
    ['as nobody, where the questions speak of them', lines('Was Zarko Pelt, whom you knew, hard to please?'), '–'],
  ])('%s', (_, talk, name) => expect(new Set(answers(turnsOf(['# The lock', ...talk])))).toEqual(new Set([name])));

  test.each<readonly [string, string]>([
    ['Interview with Wren', 'Wren'],
    ['Talking to Wren: the keeper of the lock', 'Wren'],
    ['A conversation with Zarko Pelt', 'Zarko Pelt'],
    ['An interview with the keeper', '–'],
    ['An interview with keeper Zarko Pelt', 'Zarko Pelt'],
    ['An interview with the keeper about Zarko Pelt', '–'],
    ['Talking to Zarko Pelt’s neighbours', '–'],
    ['Swans at the lock', '–'],
  ])('under the headline “%s” as “%s”', (title, name) =>
    expect(new Set(answers(turnsOf([`# ${title}`, ...PUT])))).toEqual(new Set([name])),
  );
});

describe('where nobody is named nobody’s answers are found', () => {
  const we = PUT.map((line) => line.replaceAll('I ', 'We '));
  test.each<readonly [string, string, readonly string[], number]>([
    ['who says “I”', 'A winter at the lock', PUT, 3],
    ['who says “we” in an interview', 'An interview from the lock', we, 3],
    ['but not who says “we” elsewhere', 'A winter at the lock', we, 0],
    ['nor in a guide to questions', 'Questions for your interview at the lock', PUT, 0],
    ['nor in two questions alone', 'A winter at the lock', PUT.slice(0, 4), 0],
  ])('%s', (_, title, talk, count) => expect(answers(turnsOf([`# ${title}`, ...talk]))).toHaveLength(count));
});

describe('an interview of two questions', () => {
  const two = ['*Was it hard for you?*', 'I was cold.', '*What will you do?*', 'I keep bees.'];
  test.each<readonly [string, readonly string[], number]>([
    ['that are put to somebody', two, 2],
    ['but not where the article answers', ['*Was it hard for you?*', 'The lock is old.', '*What will you do?*', 'The lock is shut.'], 0],
    ['nor where they are put to nobody', ['*What is a lock?*', 'I asked.', '*Who built it?*', 'I asked.'], 0],
  ])('%s', (_, talk, count) => expect(answers(turnsOf(['# The lock', 'Ana Ruiz kept the lock.', ...talk]))).toHaveLength(count));
});

describe('what no person is answers nothing', () => {
  const asked = (lines: readonly string[]) => answers(turnsOf(lines, { byline: 'Jo Pole' }));
  const of = (name: string) => [
    `What can ${name} do?`,
    'It sings. I taught it.',
    'Do you sing?',
    'I used to. I had a cold.',
    'What do you fear?',
    'I fear the swans.',
  ];
  const above = 'The lock has Zarko Pelt, and Zarko Pelt has a bell. It came from the house of Tom Bell.';
  test('the questions speak of it', () => {
    expect(asked(['# The lock', above, ...of('Zarko Pelt')])).toEqual(['Tom Bell', 'Tom Bell', 'Tom Bell']);
    expect(asked(['# The lock', above, ...of('Zarko')])).toEqual(['Tom Bell', 'Tom Bell', 'Tom Bell']);
  });
  test('who is spoken to by name is asked, however unheard-of the name', () => {
    const lines = of('it').map((line) => line.replace('Do you sing?', 'Zarko, do you sing?'));
    expect(asked(['# The lock', above, ...lines])).toEqual(['Zarko Pelt', 'Zarko Pelt', 'Zarko Pelt']);
  });
  test('a person of whom a question speaks is a person', () => {
    const lines = of('it').map((line) => line.replace('you fear', 'people say of Tom Bell'));
    expect(asked(['# The lock', 'Tom Bell is a skipper. We met Tom Bell there.', ...lines])).toEqual(['Tom Bell', 'Tom Bell', 'Tom Bell']);
  });
  const plain = PUT.map((line) => line.replaceAll('*', ''));
  test.each<readonly [string, string, readonly string[]]>([
    ['a title in quotation marks', 'Welcome to “Soup Heroes”! Here I meet those who cook.', ['–', '–', '–']],
    ['a house with its article', 'I had soup and bread at noon, and the Lantern Soup had both.', ['–', '–', '–']],
    ['and who is named without either may', 'Today I met Zarko Pelt, who cooks.', ['Zarko Pelt', 'Zarko Pelt', 'Zarko Pelt']],
  ])('%s', (_, line, names) => expect(asked(['# The soup', line, ...plain])).toEqual(names));

  test('whom the first answer is labelled with answers, where the first question is labelled with the author', () => {
    const charity = 'Welcome to Soup Heroes! Today I meet Charity Bell, who cooks.';
    const talk = ['Jo Pole: Was it hard?', 'Charity Bell: The nights were. I was cold.', ...plain.slice(2)];
    expect(turnsOf(['# The soup', charity, ...talk], { byline: 'Jo Pole' }).filter((line) => !line.startsWith('? '))).toEqual([
      'Charity Bell: The nights were. I was cold.',
      'Charity Bell: I keep bees.',
      'Charity Bell: I miss the swans.',
    ]);
    // nobody else is meant
    expect(asked(['# The soup', charity.replace('Charity Bell', 'a cook'), ...talk])).not.toContain('Soup Heroes');
  });
});

describe('below what is asked stands who asks', () => {
  const talk = (name: string) => [
    '_Is it late?_',
    name,
    'I think so.',
    '_And the ice?_',
    '*Bo, Leith*',
    'It is thick.',
    '_Who swims?_',
    '*Jo, 9*',
    'I do.',
  ];
  test.each<readonly [string, string, string, string]>([
    ['by name', '# Ask the keeper: Ana Ruiz on boats', 'Zarko, Hull', 'Zarko'],
    ['as they call themselves', '# Your questions, with Ana Ruiz', 'Damp in Hull', 'Damp in Hull'],
  ])('%s', (_, title, name, asker) => {
    const said = turnsOf([title, 'She keeps the lock.', ...talk(`*${name}*`)]);
    expect(said[0]).toBe(`? ${asker}: Is it late?`);
    expect(said.filter((line) => line.startsWith('Ana Ruiz: '))).toHaveLength(3);
  });
  test('where readers ask, and nowhere else', () => {
    expect(
      turnsOf(['# Ana Ruiz on boats', 'She keeps the lock.', ...talk('Zarko, Hull')]).filter((line) => line.includes('Zarko')),
    ).toEqual([]);
  });
});

describe('“A” in a list of questions is', () => {
  const asked = [
    'Q: Is it late?',
    'A: I counted two boats.',
    'Q: And the ice?',
    'A: It is thick.',
    'Q: Who swims?',
    'A: I do.',
    'Q: Is it cold?',
  ];
  test.each<readonly [string, string, number]>([
    ['who is presented above, and nobody else is', 'Ana Ruiz has counted boats for years. She keeps a list.', 4],
    ['nobody where two are named', 'Ana Ruiz has counted boats for years. Tom Bell keeps the list.', 0],
    ['nobody where the name stands by the way', 'The boats are late. The list is kept by Ana Ruiz.', 0],
  ])('%s', (_, above, count) => {
    const said = turnsOf(['# Q&A: what the boats do', above, ...asked, 'A: Yes.']);
    expect(said.filter((line) => line.startsWith('Ana Ruiz: '))).toHaveLength(count);
  });
});

describe('who asks is', () => {
  const put = (label: string) => PUT.map((line, i) => (i % 2 === 0 ? line.replace('*', `*${label}`) : line));
  const asks = (above: string, label: string) =>
    turnsOf(['# The lock', above, ...put(label)], { byline: 'Jo Pole', site: 'The Herald' }).filter((line) => line.startsWith('? '))[0];
  const told = 'The Herald spoke to Ana Ruiz.';
  test.each<readonly [string, string, string, string]>([
    ['the author, by the label’s first name', told, 'Jo: ', '? Jo: Was it hard?'],
    ['the author, by the label’s name', told, 'Jo Pole: ', '? Jo Pole: Was it hard?'],
    ['the outlet, by what the lines above say', told, 'Q: ', '? Herald: Was it hard?'],
    ['the outlet, where the label is a topic', told, 'Work: ', '? Herald: Was it hard?'],
    ['nobody, where the outlet is what others make', 'Meet those building The Herald. We met Ana Ruiz.', '', '? –: Was it hard?'],
  ])('%s', (_, above, label, question) => expect(asks(above, label)).toBe(question));

  test('the outlet, whose words may be plain ones', () => {
    const lines = ['# The lock', 'We asked two.', '*Rowing Forward:* Was it hard?', '*Tom Bell:* It was.', '>> Tom Bell'];
    const more = ['*Rowing Forward:* And now?', '*Ana Ruiz:* I keep bees.', '*Tom Bell:* I do not.'];
    const asked = turnsOf([...lines, ...more], { site: 'Rowing Forward' }).filter((line) => line.startsWith('? '));
    expect(asked).toEqual(['? Rowing Forward: Was it hard?', '? Rowing Forward: And now?']);
  });
});

describe('whom the headline alone names', () => {
  const above = 'It was a wet day, and the lock was shut. We talked as the tide came in.';
  test.each<readonly [string, string, string]>([
    ['the talk is with', 'A wet day with Zarko Pelt', 'Zarko Pelt'],
    ['is quoted after a colon', 'Zarko Pelt: “I never swim”', 'Zarko Pelt'],
    ['is quoted before it', '“I never swim”: Zarko Pelt and the lock', 'Zarko Pelt'],
    ['something has its name', 'The Pelt Lock in the rain', '–'],
    ['what they are stands before the name', '“I never swim”: lock keeper Zarko Pelt', 'Zarko Pelt'],
    ['what they are stands behind it', 'Zarko Pelt: the keeper who never swims', 'Zarko Pelt'],
    ['they talk', 'Zarko Pelt talks boats and ice', 'Zarko Pelt'],
    ['nothing tells that it is a person', 'Zarko Pelt: what came after the flood', '–'],
  ])('%s', (_, title, name) => expect(answers(turnsOf([`# ${title}`, above, ...PUT]))).toEqual([name, name, name]));

  test('is not who took a picture of them', () => {
    expect(answers(turnsOf(['# The lock', '^ Sue Ames at the lock. Photograph: Tom Bell', above, ...PUT]))).toEqual(
      Array(3).fill('Sue Ames'),
    );
  });
  test.each<readonly [string, string, string]>([
    ['–', 'is open beside who did something by the way', 'The lock was built by Tom Bell in 1903, and it still has his name.'],
    ['–', 'is open beside one of whom no more is told', 'In the hut hangs a picture of Tom Bell. It was a wet day.'],
    ['Tom Bell', 'is not asked where somebody else is', 'It was a wet day. We spoke to Tom Bell in the hut.'],
  ])('%s: %s', (name, _, line) => {
    expect(answers(turnsOf(['# Lock keeper Zarko Pelt is not afraid of ice', line, ...PUT]))).toEqual([name, name, name]);
  });
  test('is nobody where one is named who did something by the way', () => {
    expect(answers(turnsOf(['# The lock in the rain', 'The lock was built by Tom Bell in 1903.', ...PUT]))).toEqual(['–', '–', '–']);
  });
  test('is not who signs the text', () => {
    expect(answers(turnsOf(['# A day with Zarko Pelt', 'By Tom Bell', above, ...PUT]))).toEqual(Array(3).fill('Zarko Pelt'));
  });
});

test('what has an article is no “she”', () => {
  const above = 'Zarka Pelt has the swans of Hatch Rise on the Old Tarn Cut. Rowers know her for her hat.';
  const said = turnsOf(['# A minute with… Zarka Pelt', above, ...PUT]).filter((line) => !line.startsWith('? '));
  expect(said.map((line) => line.split(':')[0])).toEqual(['Zarka Pelt', 'Zarka Pelt', 'Zarka Pelt']);
});

test('questions in a list that an answer leads to are the answer’s, with “who” as with “where”', () => {
  const lines = ['# Sue Ames on the lock', 'Sue Ames keeps the lock. We spoke to her.', 'Q: What should a crew ask?', 'A: Three things:'];
  const list = ['- Who comes out at night?', '- Where is the spare rope?'];
  const said = turnsOf([...lines, ...list, 'Q: And now?', 'A: I keep bees.']);
  expect(said.slice(1, 4)).toEqual(['Sue Ames: Three things:', ...list.map((line) => `Sue Ames: ${line.slice(2)}`)]);
});
