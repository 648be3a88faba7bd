import { describe, expect, test } from 'vitest';
import { analyse } from '../../../lib/engine/analyse.ts';
import { documentFromText } from '../../../lib/engine/document-from-text.ts';
import { languages } from '../../../lib/engine/languages/every-language.ts';

const found = (text: string) => analyse({ ...documentFromText(text), lang: 'en' }, languages).quantities;

describe('counts by the way', () => {
  test.each([
    'She left the port with her [two] cousins.',
    'He slept near [three] tents in the park.',
    'The [two] men sang on the pier.',
    'The other [two] boats are blue.',
    'These [three] sang too.',
    'Bell, a mother of [four], sang on the pier.',
    'He has [two] sisters in Leith.',
    'It was filmed in [two] rooms of the house.',
    'She came with [five] dogs.',
    'Their [three] daughters live in Leith.',
    'The park has a bench between [two] oaks.',
  ])('%s', (marked) => {
    const text = marked.replace(/[[\]]/g, '');
    const [quantity, ...others] = found(text);
    expect(others).toEqual([]);
    expect(quantity && `[${text.slice(quantity.span.start, quantity.span.end)}]`).toBe(/\[.+\]/.exec(marked)?.[0]);
    expect(quantity?.minor).toBe(true);
  });

  test.each([
    'Her two cousins were killed.',
    'Police arrested his two brothers.',
    'Two men sang on the pier.',
    'Two brothers sang on the pier.',
    'He slept near at least three tents.',
    'The 2 men sang on the pier.',
    'The forty men sang on the pier.',
    'It lasted for the two weeks.',
    'The harbour master said her two cousins had left.',
    'Three boats sank near the pier.',
    'It closed in two shops.',
    'It grew by a factor of two.',
    'Two cousins\nThe port was sold to them.',
  ])('not: %s', (text) => {
    expect(found(text).length).toBeGreaterThan(0);
    expect(found(text).some(({ minor }) => minor)).toBe(false);
  });
});

describe('the link over a number', () => {
  const text = 'Some 40 per cent of boats leak. Bell said that 60 boats are late.';
  const linked = (words: string, href: string) => {
    const start = text.indexOf(words);
    const links = [{ span: { start, end: start + words.length }, href }];
    return analyse({ ...documentFromText(text), url: 'https://port.example/news/boats', lang: 'en', links }, languages).quantities;
  };

  test('leads to where it is from', () => {
    expect(linked('40 per cent of boats', 'https://tides.example/data').map(({ href }) => href)).toEqual([
      'https://tides.example/data',
      undefined,
    ]);
  });

  test.each([
    ['somebody is said to give it', '60 boats', 'https://tides.example/data'],
    ['it stands beside the number', 'of boats leak', 'https://tides.example/data'],
    ['it leads back to the page', '40 per cent', 'https://port.example/news/boats/?from=top#notes'],
    ['it leads to no page', '40 per cent', 'mailto:port@port.example'],
  ])('is none where %s', (_, words, href) => {
    expect(linked(words, href).map((quantity) => quantity.href)).toEqual([undefined, undefined]);
  });
});
