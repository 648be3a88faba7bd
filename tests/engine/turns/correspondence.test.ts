/** Letters that are answered by whom they greet, letters "To the Editor", and what looks so. */
import { describe, expect, test } from 'vitest';
import { turnsOf } from './laid-out.ts';

type Case = readonly [name: string, lines: readonly string[], said: readonly string[]];

const [LETTER, ANSWER] = ['Four summers ago I lent him my boat.', 'Write him a letter, on paper.'];

describe('an advice column', () => {
  const BY = { byline: 'Verbena Castle' };
  const BIO = 'Verbena Castle has written this column since 1998.';
  test.each<Case>([
    ['has the letter from who signs it, and the answer from whom it greets', [`*Dear Verbena:* ${LETTER}`, '— Up the Creek', `*Dear Up:* ${ANSWER}`], [`Up: ${LETTER}`, `Verbena: ${ANSWER}`]],
    ['calls the author in full', ['Dear Aunt Verbena,', LETTER, '— Damp in Leith', 'Dear Damp,', ANSWER, BIO], [`Damp: ${LETTER}`, `Verbena Castle: ${ANSWER}`]],
    ['may sign behind the last sentence', [`Dear Verbena, ${LETTER} — Damp in Leith`, `Dear Damp in Leith, ${ANSWER}`], [`Damp: ${LETTER}`, `Verbena: ${ANSWER}`]],
    ['has more than one paragraph of each', ['Dear Verbena,', LETTER, 'He has it yet.', '— Damp', 'Dear Damp,', ANSWER, 'Then wait.'], [`Damp: ${LETTER}`, 'Damp: He has it yet.', `Verbena: ${ANSWER}`, 'Verbena: Then wait.']],
    ['ends with a heading', ['Dear Verbena,', LETTER, '— Damp', 'Dear Damp,', ANSWER, '## Write to us', 'Letters may be cut.'], [`Damp: ${LETTER}`, `Verbena: ${ANSWER}`]],
    ['is none where the other letter greets somebody else', ['Dear Verbena,', LETTER, '— Damp in Leith', 'Dear Sir,', ANSWER], []],
    ['nor where nobody signs', ['Dear Verbena,', LETTER, 'Dear Damp,', ANSWER], []],
    ['nor where nobody answers', ['Dear Verbena,', LETTER, '— Damp in Leith'], []],
    ['nor where a dash goes on', ['Dear Verbena,', LETTER, '— Damp as ever, he never asked.', 'Dear Damp,', ANSWER], []],
  ])('%s', (_, lines, said) => expect(turnsOf(['# Ask Verbena', ...lines], BY)).toEqual(said)); // biome-ignore format: a case a line
});

describe('a letter to an office', () => {
  const MINE = 'I learned to swim there, and I miss it.';
  test.each<Case>([
    ['is whose name stands alone below it', ['To the Editor:', MINE, 'Rhoswen Tidewell'], [`Rhoswen Tidewell: ${MINE}`]],
    ['is whose name stands there with what they are', ['To the trustees of the Quay Museum,', MINE, 'Ana Ruiz, keeper of boats'], [`Ana Ruiz: ${MINE}`]],
    ['is nobody’s whom several sign', ['To the Editor:', MINE, 'Ana Ruiz, keeper of boats, and eighteen others'], []],
    ['nor where a sentence names somebody', ['To the Editor:', MINE, 'Ana Ruiz, keeper of boats, left in May.'], []],
    ['nor below a street', ['To the Editor:', MINE, '## Boats', 'Quay Street'], []],
    ['nor where the line says more', ['To the editor it was late:', MINE, 'Rhoswen Tidewell'], []],
  ])('%s', (_, lines, said) => expect(turnsOf(['# Letters', 'The pool was shut in May.', ...lines])).toEqual(said)); // biome-ignore format: a case a line
});
