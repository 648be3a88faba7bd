/** Whom the entry of a live blog, or a line over a block quotation, shows right above words that stand apart; and who only writes the entries. */
import { describe, expect, test } from 'vitest';
import { turnsOf } from './laid-out.ts';

const SAID = '“Nobody has been here since May.”';
const EMPTY = ['@ *10.02*', 'It is raining on the lock.', '@ *10.40*', 'The boats are late.'];
const entry = (...lines: readonly string[]) => turnsOf(['# The lock, live', ...EMPTY, '@ *11.15*', ...lines, SAID]);

describe('in an entry of a live blog the words below are hers', () => {
  test.each([
    ['who speaks', 'The keeper, Ana Ruiz, has spoken to the crowd.'],
    ['who gives a briefing', 'Ana Ruiz, who keeps the lock, has given her first briefing.'],
    ['who comes next', 'First up is the lock keeper Ana Ruiz, a baker by trade.'],
    ['who is met', 'On the bank I have met Ana Ruiz, 74, a cutter from Ross Creek.'],
    ['with whom who writes has spoken', 'I have just been speaking to Ana Ruiz, who sat on the bank all day.'],
    ['who is asked', 'Reporters asked Ana Ruiz about the boats.'],
    ['of whom the line goes on', 'Ana Ruiz has come down to the bank. She speaks without notes.'],
    ['whom the line goes on to ask', 'Ana Ruiz has come down to the bank. Reporters asked her if the lock was shut.'],
    ['to whom a colon leads', 'Ana Ruiz, at the rail, puts it like this:'],
  ])('%s: %s', (_, line) => expect(entry(line)).toEqual([`Ana Ruiz: ${SAID}`]));

  test.each([
    ['of whom others may speak', 'Ana Ruiz stands in the dock.'],
    ['who walks off', 'Ana Ruiz shakes her head and leaves.'],
    ['one of two', 'Ana Ruiz speaks to Tom Bell.'],
    ['who has a name for a joke', 'I have just spoken to a very wet Ana Ruiz.'],
    ['who reads what others wrote', 'Ana Ruiz speaks of the letter.'],
    ['somebody who is asked by her', 'Ana Ruiz asks her about the boats.'],
    ['to whom something is done', 'Ana Ruiz was given no time to speak.'],
    ['whose man acts', 'Ana Ruiz’s son speaks to the crowd.'],
    ['behind whom another acts', 'The son of Ana Ruiz speaks to the crowd.'],
    ['before another acts', 'Ana Ruiz has come down to the bank. Her lawyer speaks.'],
    ['where a sign is read', 'There is a sign for Ana Ruiz.'],
    ['where others are quoted', '“It is late,” says Ana Ruiz to the crowd.'],
  ])('not hers, %s: %s', (_, line) => expect(entry(line).filter((turn) => turn.endsWith(SAID) && turn.startsWith('Ana'))).toEqual([]));

  test('nor a question that is put to her', () =>
    expect(turnsOf(['# The lock, live', ...EMPTY, '@ *11.15*', 'Ana Ruiz is asked about the boats.', '“Was it not late?”'])).toEqual([]));

  test('nor in an article without entries', () => expect(turnsOf(['# The lock', 'Ana Ruiz has spoken to the crowd.', SAID])).toEqual([]));
});

describe('a block quotation', () => {
  const under = (line: string) => turnsOf(['# The lock', 'In May the lock at Leith was shut.', line, `> ${SAID}`, 'It opens in June.']);
  test('is hers who answers above it', () =>
    expect(under('Ana Ruiz answered within the hour, in an e-mail that was sent to all.')).toEqual([`Ana Ruiz: ${SAID}`]));
  test.each([
    ['Ana Ruiz walked home.'],
    ['Ana Ruiz answered Tom Bell within the hour.'],
    ['The son of Ana Ruiz answered.'],
    ['She told the board that the owner had replied:'],
  ])('is nobody’s by the layout: %s', (line) => expect(under(line)).toEqual([]));
});

describe('who writes the entries', () => {
  const written = (name: string, ...lines: readonly string[]) => ['@ *10.02*', name, ...lines];
  test('says nothing of what others are quoted with', () => {
    const blog = [...written('Sue Ames', 'Ana Ruiz speaks.', SAID), ...written('Tom Bell', 'Eva Hale speaks too.', '“I walk now.”')];
    expect(turnsOf(['# The lock, live', ...blog, ...written('Sue Ames', 'I am off home.'), ...written('Tom Bell', 'I am too.')])).toEqual([
      `Ana Ruiz: ${SAID}`,
      'Eva Hale: “I walk now.”',
    ]);
  });
});
