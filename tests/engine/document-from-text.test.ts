import { expect, test } from 'vitest';
import { documentFromText } from '../../lib/engine/document-from-text.ts';

const shape = (text: string) => documentFromText(text).blocks.map(({ kind, span }) => `${kind}: ${text.slice(span.start, span.end)}`);

const prose = 'The council voted on Tuesday to keep the swimming baths open until the autumn of next year.';

test.each([
  ['a first line without an end mark', 'Baths to stay open', 'title'],
  ['a short first line that ends as a sentence does', 'Baths will stay open, says council.', 'title'],
  ['a dateline', 'HARLOW (PA) - Baths will stay open', 'heading'],
  ['a list item', '- Baths will stay open', 'item'],
])('first: %s', (_, line, kind) => {
  expect(shape(`${line}\n\n${prose}`)).toEqual([`${kind}: ${line}`, `paragraph: ${prose}`]);
});

test.each([
  ['paragraph', prose],
  ['paragraph', '"We are glad," said Mona Brandt.'],
  ['paragraph', 'The letter went on:'],
  ['paragraph', 'Q: Who paid for the roof?'],
  ['paragraph', '"Who paid for the roof?"'],
  ['heading', "'Badly let down'"],
  ['heading', 'Who paid for the roof?'],
  ['heading', 'What happens next'],
  ['caption', 'The council says that it has saved three of the seven baths in the last ten years'],
  ['caption', 'Photograph: Mona Brandt'],
  ['quote', '"It is the last warm place in town." — Mona Brandt'],
  ['quote', '> It is the last warm place in town.'],
  ['item', '• Longer hours on Sundays.'],
  ['item', '2. Longer hours on Sundays.'],
])('a %s: %s', (kind, line) => {
  expect(shape(`Baths to stay open\n\n${line}\n\n${prose}`)[1]).toBe(`${kind}: ${line}`);
});

test('one line alone is a paragraph, even where it is short', () => {
  expect(shape('"We are ready," Ana Ruiz said.')).toEqual(['paragraph: "We are ready," Ana Ruiz said.']);
});

test('lines without a word are no blocks; white space around a line stays in the text, outside its span', () => {
  const text = '\uFEFF Baths to stay open \r\n\r\n* * *\r\n\t___\n';
  expect(documentFromText(text).text).toBe(text);
  expect(shape(text)).toEqual(['heading: Baths to stay open']);
});

test('an empty text has no blocks', () => {
  expect(documentFromText('')).toEqual({
    url: null,
    title: null,
    byline: null,
    site: null,
    published: null,
    lang: null,
    text: '',
    blocks: [],
    links: [],
  });
});

test('what is known is kept', () => {
  expect(documentFromText(prose, { url: 'https://paper.example/baths', lang: 'en-GB' })).toMatchObject({
    url: 'https://paper.example/baths',
    lang: 'en-GB',
  });
});
