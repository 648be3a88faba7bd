import { expect, test } from 'vitest';
import { documentFromText } from '../../../lib/engine/document-from-text.ts';
import { findQuotations } from '../../../lib/engine/text/quotations.ts';
import { english } from '../english.ts';

/** The outermost quotations of a text, each as its parts. */
const outermost = (text: string) =>
  findQuotations(documentFromText(text), english)
    .filter((quotation) => quotation.depth === 0)
    .map((quotation) => quotation.parts.map((part) => text.slice(part.start, part.end)));

test.each([
  ['straight', 'He said "no" twice.', [['"no"']]],
  ['curly', 'He said “no” twice.', [['“no”']]],
  ['single, with apostrophes inside', "He said: 'It's the boys' club, isn't it?' Then he left.", [["'It's the boys' club, isn't it?'"]]],
  [
    'single curly, with apostrophes inside',
    'He said: ‘It’s the boys’ club, isn’t it?’ Then he left.',
    [['‘It’s the boys’ club, isn’t it?’']],
  ],
  ['two singles', "He said ''no'' twice.", [["''no''"]]],
  ['a curly mark closed by two singles', 'He said “no, never,’’ and left.', [['“no, never,’’']]],
  ['grave accents', "He said ``no'' twice.", [["``no''"]]],
  ['angle', 'He said «no» twice.', [['«no»']]],
  ['angle, with spaces inside, before a comma', '« We went », he said. « No ».', [['« We went »'], ['« No »']]],
  ['angle turned inwards', '»We went«, he said.', [['»We went«']]],
  ['closing marks at both ends', 'He said ”no” twice.', [['”no”']]],
  ['an opening mark at the end, after a space', 'He said “no way. “ She left “at once. “', [['“no way. “'], ['“at once. “']]],
  ['single inside double is no quotation of its own', 'He said "I told her \'go\' twice".', [['"I told her \'go\' twice"']]],
  ['apostrophes alone', "The boys' club in the '90s was theirs, wasn't it?", []],
  ['feet and inches', 'A 6\'2" player and a 12" pipe.', []],
  ['opened again in each paragraph', '"One.\n\n"Two.\n\n"Three."', [['"One.', '"Two.', '"Three."']]],
  ['through a paragraph without a mark', 'She said: “One.\n\nTwo.\n\nThree.”', [['“One.', 'Two.', 'Three.”']]],
  ['never closed, at the start of a paragraph', '“One and two\n\nThree.', [['“One and two']]],
  [
    'curly marks inside straight ones, opened again',
    '"They shouted “Go!” twice.\n\n"We went, as “Go” was meant."',
    [['"They shouted “Go!” twice.', '"We went, as “Go” was meant."']],
  ],
  ['a straight mark that nothing closes, before curly ones', '"They came. “Go,” he said.', [['"They came.'], ['“Go,”']]],
  ['a space inside the mark', 'He said. " We went." Then he left.', [['" We went."']]],
  ['two in a sentence', '"No," he said, "never."', [['"No,"'], ['"never."']]],
])('%s', (_, text, expected) => expect(outermost(text)).toEqual(expected));

test('ten thousand marks in a row are read in one go', () => {
  expect(() => outermost('"'.repeat(10_000))).not.toThrow();
  expect(() => outermost(`'a `.repeat(10_000))).not.toThrow();
});
