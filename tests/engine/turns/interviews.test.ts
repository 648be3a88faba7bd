import { describe, expect, test } from 'vitest';
import { analyse } from '../../../lib/engine/analyse.ts';
import { documentFromText } from '../../../lib/engine/document-from-text.ts';
import { languages } from '../../../lib/engine/languages/every-language.ts';
import { textOf } from '../../../lib/engine/model.ts';

const STANDFIRST = 'Ana Ruiz has sailed the Leith ferry for 30 years. Ruiz retires in May. She talked to Carl Bell over soup.';
const TALK = [
  'When did you know it was over?',
  'In the winter, when my hands hurt. I had never felt that before.',
  'You began on the harbour boats. What was that like?',
  'Cold. I wore two coats, and my brother laughed at me.',
  'What will you do?',
  'I will sit down. We have a bench in our garden.',
  'Any regrets?',
  'The soup.',
];

/** What each statement is, and whose. */
function said(...paragraphs: readonly string[]) {
  const { document, attributions, sources } = analyse(documentFromText(`A quiet woman\n\n${paragraphs.join('\n\n')}`), languages);
  const answers = attributions.filter(({ act }) => act !== 'question');
  return answers.map(({ content, source, basis, mention, antecedent }) => ({
    words: content.map((span) => textOf(document, span)).join(' '),
    name: source === null ? null : sources[source]?.name,
    basis,
    mention: mention && textOf(document, mention),
    antecedent: antecedent && textOf(document, antecedent),
  }));
}

describe('an interview without labels', () => {
  test('the answers are whose the standfirst names, carried over from there', () => {
    const found = said(STANDFIRST, ...TALK);
    expect(found.map(({ words }) => words)).toEqual([TALK[1], TALK[3], TALK[5], TALK[7]]);
    expect(found[0]).toMatchObject({ name: 'Ana Ruiz', basis: 'carried', mention: null, antecedent: 'Ana Ruiz' });
  });
  test('an answer goes on in the next paragraph while it says "I"', () => {
    const found = said(STANDFIRST, ...TALK, 'I mean it.', 'The ferry sails at noon.');
    expect(found.map(({ words }) => words).slice(-2)).toEqual(['The soup.', 'I mean it.']);
  });
});

test.each([
  ['two are named alike', 'Ana Ruiz met Carl Bell.'],
  ['nobody is named', 'She has sailed for 30 years.'],
])('the answers are nobody’s, where %s', (_, above) => {
  const found = said(above, ...TALK);
  expect(found.map(({ name }) => name)).toEqual([null, null, null, null]);
});

describe('no interview', () => {
  test.each([
    ['with too few questions', [STANDFIRST, ...TALK.slice(0, 4)]],
    [
      'where questions are headings of an explainer',
      [
        STANDFIRST,
        'What is a ferry?',
        'A boat that sails to and fro.',
        'Who sails it?',
        'The harbour trust of Leith.',
        'What does it cost?',
        'Two pounds.',
      ],
    ],
    [
      'where the article itself speaks of "you"',
      [STANDFIRST, 'You may know the ferry.', 'It sails at noon.', 'You may not.', 'It sails again.'],
    ],
  ])('%s', (_, paragraphs) => expect(said(...paragraphs)).toEqual([]));
});
