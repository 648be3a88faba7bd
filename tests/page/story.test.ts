/** What a story keeps of the mark-up of its words: where its links lead, and what kind of block they stand in. */
import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { undivided } from '../../lib/page/dom/slices.ts';
import { LOOK } from '../../lib/page/reading/look.ts';
import { read } from '../../lib/page/reading/read.ts';

const paragraph = (word: string) =>
  `<p>The harbour office counted every ${word} twice, and each time the clerk, Ines Calloway, wrote down another figure in the ledger.</p>`;

async function storyWith(inner: string, head = '') {
  const html = `<html><head>${head}</head><body><main><h1>Harbour office counts</h1>${['boat', 'ship', 'rope', 'sail'].map(paragraph).join('')}${inner}${paragraph('mast')}</main></body></html>`;
  const { document } = parseHTML(html);
  const url = 'https://courier.example/2026/03/boats';
  const result = await read(document as unknown as Document, { url, force: true, slices: undivided, ...LOOK });
  if (result.status !== 'article') throw new Error(result.why);
  return result.document;
}

it.each([
  [
    'to a page by its whole address',
    '<a href="https://ledger.example/a#b">a ledger of its own</a>',
    ['a ledger of its own → https://ledger.example/a#b'],
  ],
  ['to a page of the same site', '<a href="/ledger">a ledger of its own</a>', ['a ledger of its own → https://courier.example/ledger']],
  ['beside the page', '<a href="ledger?page=2">a ledger</a> of its own', ['a ledger → https://courier.example/2026/03/ledger?page=2']],
  ['in bold words, in one link', '<a href="/l">a <b>ledger</b> of its own</a>', ['a ledger of its own → https://courier.example/l']],
  [
    'to two pages',
    '<a href="/a">a ledger</a> <a href="/b">of its own</a>',
    ['a ledger → https://courier.example/a', 'of its own → https://courier.example/b'],
  ],
  ['to a place of the page itself', '<a href="#ledger">a ledger of its own</a>', []],
  ['nowhere', '<a href="">a ledger</a> <a>of its own</a>', []],
  ['to a mailbox', '<a href="mailto:office@courier.example">a ledger of its own</a>', []],
  ['to what is no address', '<a href="https://[">a ledger of its own</a>', []],
])('a link %s', async (_, inner, expected) => {
  const { links, text } = await storyWith(
    `<p>The owners of the boats count them too, and for that they have kept ${inner} since the year before the last, they say.</p>`,
  );
  expect(links.map(({ span, href }) => `${text.slice(span.start, span.end)} → ${href}`)).toEqual(expected);
});

it.each([
  ['a caption', '<figure><img alt=""><figcaption>The quay at noon, with the office behind it</figcaption></figure>', 'caption'],
  [
    'a caption, whatever it is set in',
    '<figure><img alt=""><figcaption><h4>The quay at noon, with the office behind it</h4></figcaption></figure>',
    'caption',
  ],
  ['a heading', '<h3>The quay at noon, with the office behind it</h3>', 'heading'],
  ['an item', '<ul><li>The quay at noon, with the office behind it</li></ul>', 'item'],
  ['a quotation', '<blockquote><p>The quay at noon, with the office behind it</p></blockquote>', 'quote'],
  ['a cell of a table, an item', '<table><tr><td>The quay at noon, with the office behind it</td><td>9</td></tr></table>', 'item'],
])('a line that is %s', async (_, inner, kind) => {
  const { blocks, text } = await storyWith(inner);
  const line = blocks.find(({ span }) => text.slice(span.start, span.end).startsWith('The quay at noon'));
  expect(line?.kind).toBe(kind);
});

it.each([
  [
    'who speaks, by the class of the span',
    '<p><span class="msg__nick">Ana Ruiz</span> I counted them twice on Monday, and it was late.</p>',
    'Ana Ruiz',
  ],
  [
    'a question, by the class of its paragraph',
    '<p class="qa__question">How many boats did you count on Monday, when the office was shut and nobody else was on the quay, neither the clerk nor those who row?</p>',
    'How many boats did you count on Monday, when the office was shut and nobody else was on the quay, neither the clerk nor those who row?',
  ],
  [
    'no turn in a question’s box that has a label',
    '<div class="q"><p><b>Chair:</b> How many boats did you count on Monday, when the office was shut and nobody else was on the quay, neither the clerk nor those who row?</p></div>',
    'Chair:',
  ],
  [
    'no box that is called a speaker and holds a life',
    `<div class="speaker"><p>${'Ana Ruiz has counted boats since 1990. '.repeat(4)}</p></div>`,
    null,
  ],
])('what a line opens with in bold is %s', async (_, inner, expected) => {
  const { blocks, text } = await storyWith(inner);
  const lead = blocks.flatMap((block) => (block.lead ? [text.slice(block.span.start, block.lead.end)] : []));
  expect(lead).toEqual(expected === null ? [] : [expected]);
});

it.each([
  [
    'spans with classes of their own',
    '<p><span class="name">Ana Ruiz</span><span class="role">Clerk of the harbour office</span> wrote it down.</p>',
    'Ana Ruiz Clerk',
  ],
  [
    'letters that a span sets large',
    '<p><span class="drop">A</span><span class="rest">na Ruiz wrote it down in the ledger of the office.</span></p>',
    'Ana Ruiz',
  ],
])('words of %s', async (_, inner, expected) => {
  expect((await storyWith(inner)).text).toContain(expected);
});
