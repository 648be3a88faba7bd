/** To tell who speaks by the layout, tokens and mentions are looked at as often as there are of them, and no oftener. */
import { describe, expect, test } from 'vitest';
import { findCues } from '../../../lib/engine/cues/find-cues.ts';
import { documentFromText } from '../../../lib/engine/document-from-text.ts';
import { findMentions } from '../../../lib/engine/mentions/find-mentions.ts';
import type { Reading } from '../../../lib/engine/reading.ts';
import { finished } from '../../../lib/engine/turn-by-turn.ts';
import { findTurns } from '../../../lib/engine/turns/find-turns.ts';
import { english } from '../english.ts';
import { TALKS } from '../growing.ts';
import { readText } from '../read-text.ts';
import { laidOut } from './laid-out.ts';

const LETTERS = 10_000;
const MANY = 200;
/** So many more looks for four times the text: 4 is linear, 16 is quadratic. Looking by halves takes some more. */
const MOST = 4.5;

const read = (text: string) => readText(documentFromText(text, { lang: 'en' }), english);

/** So many people one after another, each with what they say under their name, and as many letters with the name below. */
const people = (count: number) =>
  Array.from({ length: count }, (_, i) => [`*Ana ${SURNAMES[i % SURNAMES.length]}, baker*`, '“I walk to the lock now.”']).flat();
const letters = (count: number) =>
  Array.from({ length: count }, (_, i) => ['I walk to the lock now.', `*Ana ${SURNAMES[i % SURNAMES.length]}*, Quay Street`]).flat();
const SURNAMES = ['Ruiz', 'Bell', 'Ames', 'Pole', 'Vance', 'Marr', 'Cole'];

/** So many statements that are signed, under lines that say no more than that they read so; and readers, each with an answer. */
const statements = (count: number) =>
  Array.from({ length: count }, (_, i) => [
    'They wrote a letter. It reads:',
    'We keep the lock.',
    `Ana ${SURNAMES[i % SURNAMES.length]}, baker`,
  ]).flat();
const readers = (count: number) => [
  '# Ask Edda: your questions',
  ...Array.from({ length: count / 2 }, () => ['Dear Edda,', 'I have lost my boat.', '— Adrift in Leith', 'You will find it.']).flat(),
];

/** So many who are asked in turn, each with what they answer in marks; and turns in entries of a live blog, five in each. */
const experts = (count: number) =>
  Array.from({ length: count }, (_, i) => [
    `*Ana ${SURNAMES[i % SURNAMES.length]}, keeper of the lock, said:*`,
    '_Is it sure that it opens?_',
    '“Nothing is sure.”',
  ]).flat();
const entries = (count: number) =>
  Array.from({ length: count / 5 }, (_, i) => [
    `@ Some of you asked Ana ${SURNAMES[i % SURNAMES.length]}, keeper of the lock, about the flood.`,
    '*Is it sure that it opens? (Moana, Leith)*',
    'I hope so.',
    'I have the key.',
    '*Is the lock old? (Greg, Leith)*',
    'I think that it is.',
  ]).flat();

/** How often what turns are found of is looked at. Counted, not timed: each look is short, and many of them are lost in the time of the rest. */
function looksAt(reading: Reading): number {
  let looks = 0;
  const counted = <T extends object>(value: T): T =>
    new Proxy(value, {
      get: (target, key, receiver) => {
        looks++;
        return Reflect.get(target, key, receiver);
      },
    });
  const mentions = finished(findMentions(reading)).map(counted);
  finished(findTurns({ ...reading, tokens: counted(reading.tokens) }, counted(mentions), finished(findCues(reading))));
  return looks;
}

describe('what turns are found of is looked at as often as there is of it', () => {
  test.each(TALKS)('in %s', (_, grow) => {
    // nearly every line is somebody's, so that all of them are looked at
    const text = grow(1000);
    const reading = read(text);
    expect(finished(findTurns(reading, finished(findMentions(reading)), finished(findCues(reading)))).length).toBeGreaterThan(
      text.split('\n').length * 0.8,
    );
    expect(looksAt(read(grow(4 * LETTERS))) / looksAt(read(grow(LETTERS)))).toBeLessThan(MOST);
  });

  test.each([
    ['people one after another', people],
    ['letters', letters],
    ['statements, each with who signs it', statements],
    ['readers who are answered', readers],
    ['experts who are asked', experts],
    ['entries in which readers ask', entries],
  ] as const)('in %s', (_, grow) => {
    const laid = (count: number) => readText(laidOut(['# The lock', ...grow(count)]), english);
    const reading = laid(50);
    expect(finished(findTurns(reading, finished(findMentions(reading)), finished(findCues(reading))))).toHaveLength(50);
    expect(looksAt(laid(4 * MANY)) / looksAt(laid(MANY))).toBeLessThan(MOST);
  });
});
