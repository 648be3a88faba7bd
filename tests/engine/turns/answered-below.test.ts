/** Questions without labels behind the last label of a talk, and questions that somebody signs. */
import { expect, test } from 'vitest';
import { turnsOf } from './laid-out.ts';

const INTRO = ['# Low water', 'Ana Ruiz, who runs the Leith lock, spoke with Tom Bell, a skipper.'];
const LABELLED = ['Tom Bell: Were you late?', 'Ana Ruiz: I was. The lock was shut.', 'Tom Bell: And now?', 'Ana Ruiz: Now I sleep.'];
const TALK = LABELLED.map((line) => (line.endsWith('?') ? `? ${line}` : line));
const QUICK = [
  '*Your best meal?*',
  'Soup. I make it on Sundays.',
  '*Your first boat?*',
  'A tub. I sank it.',
  '*Where do you sleep?*',
  'I sleep on the boat.',
];
const HERS = QUICK.map((line) => (line.startsWith('*') ? `? –: ${line.replaceAll('*', '')}` : `Ana Ruiz: ${line}`));
const FAQ = [
  '*When is the lock open?*',
  'From nine to five.',
  '*What does it cost?*',
  'Nothing on Sundays.',
  '*Is there a café?*',
  'There is one on the quay.',
];

test.each<readonly [string, readonly string[], readonly string[]]>([
  ['are hers who alone answered above', ['## Three more', ...QUICK], [...TALK, ...HERS]],
  ['are hers below no heading, too', QUICK, [...TALK, ...HERS]],
  ['are nobody’s below a heading that names another', ['## Three for Sue Ames', ...QUICK], TALK],
  ['are nobody’s where the reader may ask them', ['## Good to know', ...FAQ], TALK],
])('questions behind the last label %s', (_, below, expected) => {
  expect(turnsOf([...INTRO, ...LABELLED, ...below])).toEqual(expected);
});

test.each<readonly [string, string, string]>([
  ['a name and a place in brackets', 'Will it open? (Moana, Leith)', '? Moana: Will it open?'],
  ['a name behind a dash', 'Will it open? – Moana', '? Moana: Will it open?'],
  ['no sound in brackets', 'Will it open? (Laughs)', '? –: Will it open? (Laughs)'],
])('who asks is told by %s', (_, question, asked) => {
  const page = ['# Your questions answered', 'Ana Ruiz, who runs the Leith lock, answers you.'];
  const first = ['*Are you tired? – Greg*', 'I am, and I thank you.', '*Do you swim? – Wen*', 'I never learned, as you can tell.'];
  expect(turnsOf([...page, ...first, `*${question}*`, 'I hope that you will see it.'])).toContain(asked);
});
