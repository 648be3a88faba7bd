/** What the article says of who said what, and the line that is copied of it: a sentence with the article's own words, from the cue to what is said. */
import { describe, expect, it, test } from 'vitest';
import { analyse } from '../../../lib/engine/analyse.ts';
import { documentFromText } from '../../../lib/engine/document-from-text.ts';
import { everything, formats } from '../../../lib/engine/formats/index.ts';
import { opened, sentenceOf } from '../../../lib/engine/formats/saying.ts';
import { languages } from '../../../lib/engine/languages/every-language.ts';

const analysed = (text: string) => analyse({ ...documentFromText(text), lang: 'en' }, languages);

const lines = (text: string) => {
  const analysis = analysed(text);
  return analysis.attributions.map((attribution) => sentenceOf(analysis, attribution, ' '));
};

describe('reads as a sentence', () => {
  test.each([
    ['Ana Ruiz denied that the lift was late.', 'Ana Ruiz denied that the lift was late'],
    ['Ana Ruiz has repeatedly denied the lift was late.', 'Ana Ruiz has repeatedly denied the lift was late'],
    ['Ana Ruiz denied “knowing anything about it”.', 'Ana Ruiz denied “knowing anything about it”'],
    ['Ana Ruiz denied through her lawyer that the lift was late.', 'Ana Ruiz denied through her lawyer that the lift was late'],
    ['In a statement, Ana Ruiz denied the lift was late.', 'Ana Ruiz, in a statement, denied the lift was late'],
    ['Ana Ruiz left the hall, denying that the lift was late.', 'Ana Ruiz, denying that the lift was late'],
    ['Tom Bell heard Ana Ruiz’s denial that the lift was late.', 'Ana Ruiz’s denial that the lift was late'],
    [
      'Despite Ana Ruiz’s Oct. 11 announcement that the lift was late, it was shut.',
      'Ana Ruiz’s Oct. 11 announcement that the lift was late',
    ],
    ['Ana Ruiz asked the court to weigh her age.', 'Ana Ruiz asked the court to weigh her age'],
    ['Ana Ruiz continued to urge the mayor to mend the lift.', 'Ana Ruiz continued to urge the mayor to mend the lift'],
    ['Ana Ruiz called on the mayor to mend the lift.', 'Ana Ruiz called on the mayor to mend the lift'],
    ['Ana Ruiz asked whether the lift was late.', 'Ana Ruiz asked whether the lift was late'],
    ['Ana Ruiz told the Herald on Tuesday that it was late.', 'Ana Ruiz told the Herald on Tuesday that it was late'],
    ['Ana Ruiz said on Tuesday in a statement that it was late.', 'Ana Ruiz said on Tuesday in a statement that it was late'],
    ['Ana Ruiz called the lift “a mess”.', 'Ana Ruiz called the lift “a mess”'],
    ['Ruiz wrote to a tenant who denied that the lift was late.', 'A tenant denied that the lift was late'],
    ['Ana Ruiz left and denied that the lift was late.', 'Ana Ruiz denied that the lift was late'],
    ['There were denials by Ana Ruiz that the lift was late.', 'Ana Ruiz: denials by Ana Ruiz that the lift was late'],
    ['The tenants deny all charges.', 'The tenants deny all charges'],
  ])('%s', (text, line) => expect(lines(text)).toEqual([line]));
});

describe('begins with the name as a sentence does', () => {
  test.each([
    ['eBay', 'eBay'],
    ['iRobot and Bell', 'iRobot and Bell'],
    ['the harbour master', 'The harbour master'],
    ['van der Berg', 'Van der Berg'],
    ['two residents of Skarra', 'Two residents of Skarra'],
    ['Ana Ruiz', 'Ana Ruiz'],
    ['al-Hassan', 'Al-Hassan'],
    ['', ''],
  ])('%s', (name, start) => expect(opened(name)).toBe(start));
});

describe('the comma that led on to who said it is gone', () => {
  const text = '“It was late,” Ana Ruiz said, “and nobody came.” The lift, Tom Bell said, was shut. “I was away,” Ines Okafor denied.';
  const analysis = analysed(text);
  const copies = ['“It was late” … “and nobody came.”', 'The lift … was shut', '“I was away”'];

  test('in sentences', () => {
    expect(lines(text)).toEqual([`Ana Ruiz said: ${copies[0]}`, 'Tom Bell said the lift … was shut', `Ines Okafor denied: ${copies[2]}`]);
  });

  test('in tables', () => {
    const rows = (formats.statements?.write(analysis) ?? '').split('\r\n').slice(1, -1);
    expect(rows).toHaveLength(copies.length);
    for (const [at, row] of rows.entries()) expect(row.replaceAll('""', '"')).toContain(`${copies[at]}`);
    expect(rows.join('')).not.toMatch(/,["”]? …|,”/u);
  });

  test('in schema.org and in the body of an annotation, whose selectors have it still', () => {
    const page = JSON.parse(formats.schema?.write(analysis) ?? '');
    expect(page.hasPart.map((part: { text: string }) => part.text.replace(/^denied: /u, ''))).toEqual(copies);
    const { items } = JSON.parse(formats.annotation?.write(analysis) ?? '');
    expect(items.map(({ body }: { body: Record<string, string> }) => body['schema:text']?.replace(/^denied: /u, ''))).toEqual(copies);
    expect(items[0].target[0].selector[0].exact).toBe('“It was late,”');
  });

  test('and one that the article writes stays', () => {
    const [line] = lines('“It was late, … and nobody came, so I left,” Ana Ruiz said.');
    expect(line).toBe('Ana Ruiz said: “It was late, … and nobody came, so I left”');
  });
});

test('an annotation says whether words are quoted, told or asked', () => {
  const { items } = JSON.parse(formats.annotation?.write(analysed('“It was late,” Ana Ruiz said. Tom Bell said it was shut.')) ?? '');
  expect(items.map(({ body }: { body: { type: string } }) => body.type)).toEqual(['schema:Quotation', 'schema:Statement']);
});

describe('reported words read on from a verb, and from who is according to', () => {
  test.each([
    ['The lift was late, Ana Ruiz said.', 'Ana Ruiz said the lift was late'],
    ['It was “a mess”, Ana Ruiz said.', 'Ana Ruiz said it was “a mess”'],
    ['A lift was shut, Ana Ruiz warned.', 'Ana Ruiz warned a lift was shut'],
    ['According to Ana Ruiz, the lift was late.', 'According to Ana Ruiz, the lift was late'],
    ['The lift was late, according to Ana Ruiz.', 'According to Ana Ruiz, the lift was late'],
    ['Two lifts were late, according to Ana Ruiz.', 'According to Ana Ruiz, two lifts were late'],
    ['NATO ships were late, according to Ana Ruiz.', 'According to Ana Ruiz, NATO ships were late'],
    ['Skarra was dark, according to Ana Ruiz.', 'According to Ana Ruiz, Skarra was dark'],
    ['“The lift was late,” according to Ana Ruiz.', 'According to Ana Ruiz, “The lift was late”'],
  ])('%s', (text, line) => expect(lines(text)).toEqual([line]));
});

describe('where the words do not lead on, a mark parts them', () => {
  test.each([
    ['Lifts were late, Ana Ruiz said.', ['Ana Ruiz said: Lifts were late']],
    ['The lift was late, Ana Ruiz wrote.', ['Ana Ruiz wrote: The lift was late']],
    ['Skarra was dark, Ana Ruiz said.', ['Ana Ruiz said: Skarra was dark']],
    ['“The lift was late,” said Ana Ruiz.', ['Ana Ruiz said: “The lift was late”']],
    ["'It was the sixtieth,' Ana Ruiz said.", ["Ana Ruiz said: 'It was the sixtieth'"]],
    ['“It was late,” Ana Ruiz said.', ['Ana Ruiz said: “It was late”']],
    ['“I was away,” Ana Ruiz denied.', ['Ana Ruiz denied: “I was away”']],
    ['Ana Ruiz said, “It was late.”', ['Ana Ruiz said: “It was late.”']],
    ['Ana Ruiz was accused by tenants of lying.', ['Tenants: accused by tenants of lying']],
    ['Asked whether it was late, Tom Bell said it was.', ['Source not found: asked whether it was late', 'Tom Bell said it was']],
    ['Tom Bell, asked whether it was late, said it was.', ['Source not found: asked whether it was late', 'Tom Bell said it was']],
  ])('%s', (text, expected) => expect(lines(text)).toEqual(expected));
});

it('says nothing that does not stand in the article, but for the name, “’s” and marks', () => {
  const text = 'She joined in May. Ana Ruiz, the caretaker, spoke. Tom Bell has read her request on Monday to the mayor to close the lift.';
  for (const line of lines(text)) expect(text).toContain(line.replace(/^Ana Ruiz(?:’s)? /u, ''));
});

describe.each(Object.keys(formats).filter((name) => name !== 'numbers'))('a denial as %s', (name) => {
  it.each([
    'Ana Ruiz denied that the lift was late.',
    'Ana Ruiz denied “knowing anything about it”.',
    'The lift was late, and Ruiz has denied it was.',
  ])('shows that it was denied: %s', (text) => {
    const analysis = analysed(text);
    expect(analysis.attributions.map(({ act }) => act)).toEqual(['denial']);
    const [said] = analysis.attributions[0]?.content ?? [];
    const words = text.slice(said?.start, said?.end).replace(/[“”]/gu, '').trim();
    const written = formats[name]?.write(analysis) ?? '';
    expect(written.replace(/<[^>]*>|\s+|[“”]/gu, ' ').replace(/ +/gu, ' ')).toMatch(new RegExp(`denied ${words}`, 'u'));
  });
});

it('an annotation and a table of numbers say what is done with the words', () => {
  const analysis = analysed('Ana Ruiz denied that 40 lifts were late. Tom Bell said 12 lifts were late.');
  const { items } = JSON.parse(formats.annotation?.write(analysis) ?? '');
  expect(items.map(({ body }: { body: Record<string, string> }) => body['whosaid:act'])).toEqual(['denial', 'statement']);
  const [head = '', ...rows] = (formats.numbers?.write(analysis, everything(analysis)) ?? '').trim().split('\r\n');
  const [source, act] = ['source', 'act'].map((name) => head.split(',').indexOf(name));
  expect(rows.map((row) => [row.split(',')[source ?? -1], row.split(',')[act ?? -1]])).toEqual([
    ['', 'denial'],
    ['Tom Bell', 'statement'],
  ]);
});
