/** Interviews in which nothing sets the questions apart and no answer says “I”, and what looks so. */
import { describe, expect, test } from 'vitest';
import { turnsOf } from './laid-out.ts';

const INTRO = ['# The keeper of the lock', 'Ana Ruiz has kept the lock at Leith for 30 years. She talked to us on her last day.'];
/** Answers that need no “I”. */
const NIGHTS =
  'The nights, and the ice. In a bad winter it came in the first week of November and stayed until somebody broke it with a pole and a lamp.';

describe('questions and answers by turns', () => {
  const said = (lines: readonly string[]) => lines.map((line, i) => (i % 2 === 0 ? `? –: ${line}` : `Ana Ruiz: ${line}`));
  test.each<readonly [string, readonly string[]]>([
    [
      'that are put to somebody',
      ['What did you fear?', NIGHTS, 'Why did you stay?', 'There was a house with it.', 'What will you do?', 'Sleep.'],
    ],
    [
      'of which some ask of things',
      ['What is hardest?', NIGHTS, 'Why did you stay?', 'There was a house.', 'And the boats?', 'They wait.', 'Will you?', 'Never.'],
    ],
    [
      'with a sentence before the question',
      ['The ice is thin. What did you fear?', NIGHTS, 'You stayed. Why?', 'There was a house.', 'Do you swim?', 'In June.'],
    ],
    [
      'with somebody’s words in an answer',
      ['What did you hear?', `${NIGHTS} Somebody said: “Go home.”`, 'Did you go?', 'Never.', 'Do you swim?', 'In June.'],
    ],
    [
      'with others in an answer',
      ['Who helped you?', `Tom Bell did. ${NIGHTS}`, 'Did you thank him?', 'Every day.', 'Do you swim?', 'In June.'],
    ],
  ])('%s', (_, lines) => expect(turnsOf([...INTRO, ...lines])).toEqual(said(lines)));

  const talk = ['What did you fear?', NIGHTS, 'Why did you stay?', 'There was a house.', 'Do you swim?', 'In June.'];
  test.each<readonly [string, string]>([
    ['of who answers', 'Ana Ruiz leaves the lock in May.'],
    ['of something else', 'The lock was built in 1820.'],
    ['and bids the reader', 'Write to our paper.'],
  ])('after them the article speaks %s', (_, line) => expect(turnsOf([...INTRO, ...talk, line])).toEqual(said(talk)));
});

describe('questions with a quotation under each', () => {
  const talk = ['What did you fear?', '“The nights.”', 'Why did you stay?', '“There was a house.”', 'Do you swim?', '“In June.”'];
  test('are answered by them', () => {
    expect(turnsOf([...INTRO, ...talk])).toEqual(talk.map((line, i) => (i % 2 === 0 ? `? –: ${line}` : `Ana Ruiz: ${line}`)));
  });
  test.each<readonly [string, readonly string[]]>([
    ['nobody is spoken to', ['What is a lock?', '“A gate.”', 'Who built it?', '“The town.”', 'Is it old?', '“It is.”']],
    ['the article goes on', [...talk.slice(0, 5), 'Ana Ruiz swims in June.']],
  ])('not where %s', (_, lines) => expect(turnsOf([...INTRO, ...lines])).toEqual([]));
});

describe('what looks so and gives nothing', () => {
  const talk = ['What did you fear?', NIGHTS, 'Why did you stay?', 'There was a house.', 'Do you swim?', 'In June.'];
  test.each<readonly [string, readonly string[]]>([
    ['nobody was asked', ['# The keeper', 'Ana Ruiz has kept the lock at Leith for 30 years.', ...talk]],
    ['somebody was told, and not asked', ['# The keeper', 'Ana Ruiz has kept the lock. She told the council why.', ...talk]],
    ['nobody is named', ['# The keeper', 'We talked about the lock.', ...talk]],
    ['nobody is spoken to', [...INTRO, 'What is a lock?', NIGHTS, 'Who built it?', 'The town did.', 'When was it built?', 'In 1820.']],
    [
      'the answers speak to the reader',
      [...INTRO, 'Can you pass?', 'If you have a boat.', 'Must you pay?', 'You must.', 'Do you need a rope?', 'Take two.'],
    ],
    [
      'the answers tell of who was asked',
      [...INTRO, 'Can you pass?', 'Ruiz shakes her head.', 'Must you pay?', 'Every boat must.', 'Do you need a rope?', 'Two.'],
    ],
    [
      'the answers are quoted',
      [...INTRO, 'Can you pass?', '“Never,” a skipper said.', 'Must you pay?', 'Every boat must.', 'Do you need a rope?', 'Two.'],
    ],
    ['two paragraphs stand under one', [...INTRO, ...talk.slice(0, 2), 'The town slept.', ...talk.slice(2)]],
    ['a question is not answered', [...INTRO, 'Are you well?', ...talk]],
    ['there are two', [...INTRO, ...talk.slice(0, 4)]],
    ['who writes asks themselves', [...INTRO, 'Can I pass?', NIGHTS, 'Must I pay?', 'Every boat must.', 'Do you see me?', 'Never.']],
  ])('%s', (_, lines) => expect(turnsOf(lines)).toEqual([]));
});

describe('among answers that say “I”', () => {
  const around = (...lines: readonly string[]) =>
    turnsOf([...INTRO, 'What did you fear?', 'I feared the ice.', ...lines, 'And now?', 'I sleep.']);
  const LONG =
    'The lamp shows you the edge of the ice, and where a swan sat in the night there is a round of water in it as black as the sky above.';
  test('one paragraph between two questions answers, whoever “you” are in it', () => {
    expect(around('What is the lamp for?', LONG, 'Who made it?', 'My father. I have his lamp still.')).toContain(`Ana Ruiz: ${LONG}`);
  });
  test.each<readonly [string, readonly string[]]>([
    ['two stand there', ['What is the lamp for?', 'Lamps are old.', LONG]],
    ['no question stands over it', [LONG]],
    ['it begins with somebody’s words', ['What is the lamp for?', `“Light,” says Tom Bell. ${LONG}`]],
    ['it speaks of who answers', ['What is the lamp for?', `Ruiz looks up. ${LONG}`]],
  ])('and not where %s', (_, lines) => {
    const all = around(...lines, 'Who made it?', 'My father. I have his lamp still.');
    expect(all).toContain('Ana Ruiz: I sleep.');
    expect(all.filter((line) => line.startsWith('Ana Ruiz') && line.includes('The lamp shows'))).toEqual([]);
  });
});

describe('without a question mark', () => {
  const talk = ['## What did you fear?', 'The nights. I was cold.', '## Why did you stay?', 'I had a house.', '## Do you swim?', 'I do.'];
  test('who bids them tell asks', () => {
    expect(turnsOf([...INTRO, ...talk, 'Tell me about the ice.', 'I broke it with a pole.', '## And now?', 'I sleep.'])).toContain(
      '? –: Tell me about the ice.',
    );
  });
  test.each(['Let me think about the ice.', 'Believe me when I say that it was thick.', 'Ask me in May.'])('%s asks nothing', (line) => {
    expect(turnsOf([...INTRO, ...talk.slice(0, -1), line])).not.toContain(`? –: ${line}`);
  });
  test('a short line in the middle of an answer may be put to them, and is nobody’s', () => {
    expect(turnsOf([...INTRO, ...talk.slice(0, 4), 'So no ice that year.', 'I saw none.', ...talk.slice(4)]).join()).not.toContain(
      'no ice',
    );
  });
});
