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

const marked = (line: string) => {
  const text = `Baths to stay open\n\n${line}\n\n${prose}`;
  const { kind, span, lead } = documentFromText(text).blocks[1] ?? {};
  return [kind, text.slice(span?.start, span?.end), lead ? `${lead.style} ${text.slice(span?.start, lead.end)}` : null];
};

test.each([
  ['## What happens next', 'heading', 'What happens next', null],
  ['> It is the last warm place in town.', 'quote', 'It is the last warm place in town.', null],
  ['**Who paid for the roof?**', 'paragraph', 'Who paid for the roof?', 'bold Who paid for the roof?'],
  ['*Who paid?*', 'paragraph', 'Who paid?', 'italic Who paid?'],
  ['_Who paid?_', 'paragraph', 'Who paid?', 'italic Who paid?'],
  ['**Q:** Who paid for the roof?', 'paragraph', 'Q:** Who paid for the roof?', 'bold Q:**'],
  ['- **Roof:** It leaks.', 'item', 'Roof:** It leaks.', 'bold Roof:**'],
  // marks of something else, and those that never close
  ['*Prices are those of May.', 'paragraph', '*Prices are those of May.', null],
  ['**Who paid for the roof', 'heading', '**Who paid for the roof', null],
  ['2 * 3 * 4 is what they paid.', 'paragraph', '2 * 3 * 4 is what they paid.', null],
  ['* The roof leaks.', 'item', '* The roof leaks.', null],
  ['#savethebaths is what they write.', 'paragraph', '#savethebaths is what they write.', null],
])('marks of Markdown: %s', (line, ...expected) => {
  expect(marked(line)).toEqual(expected);
});

test('the last line of a block quotation says whose all of it is, and not whose the one before is', () => {
  const text = `Baths\n\n> It is warm.\n\nThey wrote.\n\n> It is late.\n> I swim.\n> — Ana Ruiz, Leith\n\n${prose}`;
  const credits = documentFromText(text).blocks.map(({ credit }) => credit && text.slice(credit.start, credit.end));
  expect(credits.slice(1)).toEqual([undefined, undefined, ...Array(3).fill('Ana Ruiz, Leith'), undefined]);
});
