/** Where a dateline ends, and the first sentence of a report begins. */
import { describe, expect, test } from 'vitest';
import { documentFromText } from '../../../lib/engine/document-from-text.ts';
import { english } from '../english.ts';
import { lastSpeakers } from '../last-source.ts';
import { readText } from '../read-text.ts';

/** The sentences of the text, a bar between two. */
function parted(text: string): string {
  const { document, sentences } = readText(documentFromText(text, { lang: 'en' }), english);
  return sentences.map(({ start, end }) => document.text.slice(start, end)).join(' | ');
}

describe('a dateline', () => {
  test.each([
    'TAKORADI, Ghana, Nov 3 (GGNA) – | The lift was late.',
    'LEITH — | The lift was late.',
    'Leith (Quay Press) — | The lift was late.',
    '(GGNA) - | The lift was late.',
    '(GGNA) | The lift was late.',
    'TAKORADI, May 3: | The lift was late.',
    'TAKORADI: | The lift was late.',
    'TAKORADI, Tuesday (GGNA): | The lift was late.',
  ])('is a sentence of its own: %s', (text) => {
    expect(parted(text.replace(' | ', ' '))).toBe(text);
  });

  test.each([
    'Ana Ruiz (Labour) – “I will go.”',
    'Tom Bell — Quay Street.',
    'Tom Bell (the mayor) — late again — came.',
    '(Bell) was late.',
    'The lift (GGNA) – was late.',
    'TOM BELL, May 2024: “I will go.”',
    'TAKORADI: the lift was late.',
    'NASA – the space agency – was late.',
    'LEITH UNITED — who came last — left.',
    'LIFT LATE as ever — Bell came.',
  ])('is none: %s', (text) => {
    expect(parted(text)).toBe(text);
  });
});

lastSpeakers([
  [
    'its place and its agency are nobody that the article speaks of',
    [
      ['LEITH (GGNA) — The lift was late, the water agency said.', 'the water agency'],
      ['LEITH, May 3: In the rain, dozens of tenants marched on Monday, demanding a new lift.', 'dozens of tenants'],
      ['LEITH — The lift was late, the state news agency said.', 'the state news agency'],
      ['(GGNA) - Boats sank, the central bank said. The bank said it was late.', 'the central bank'],
    ],
  ],
]);
