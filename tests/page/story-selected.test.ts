/** Which headings in the chosen text are the story's: those that its text goes on after. */
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { undivided } from '../../lib/page/dom/slices.ts';
import { LOOK } from '../../lib/page/reading/look.ts';
import { read } from '../../lib/page/reading/read.ts';

const paragraph = (word: string) =>
  `<p>The harbour office counted every ${word} twice, and each time the clerk, Ines Calloway, wrote down another figure in the ledger.</p>`;
const HEADING = '<h2>Who counts them</h2>';
const PICTURE = '<figure><img src="quay.jpg" alt=""><figcaption>The quay at noon.</figcaption></figure>';
const ADVERTISEMENT = '<div class="slot"><span>Advertisement</span></div>';

async function headingsRead(inner: string) {
  const body = `<main><h1>Harbour office counts</h1>${['boat', 'ship', 'rope'].map(paragraph).join('')}${inner}</main>`;
  const { document } = parseHTML(`<html><body>${body}</body></html>`);
  const result = await read(document as unknown as Document, { url: null, force: true, slices: undivided, ...LOOK });
  if (result.status !== 'article') throw new Error(result.why);
  const { blocks, text } = result.document;
  return blocks.filter(({ kind }) => kind === 'heading').map(({ span }) => text.slice(span.start, span.end));
}

it.each([
  ['text', HEADING + paragraph('mast'), true],
  ['a picture with its caption, and text', HEADING + PICTURE + paragraph('mast'), true],
  ['an advertisement, and text', HEADING + ADVERTISEMENT + paragraph('mast'), true],
  ['a line in italics on who speaks, and text', `${HEADING}<p class="role"><em>Clerk, Leith</em></p>${paragraph('mast')}`, true],
  ['another heading', `${HEADING}<h2>Who counts them not</h2><div>By the quay</div>${paragraph('mast')}`, false],
  ['a line of another shape', `${HEADING}<div>By the quay</div>${paragraph('mast')}`, false],
  ['nothing', paragraph('mast') + HEADING, false],
])('a heading before %s', async (_, inner, isRead) => {
  expect(await headingsRead(inner)).toEqual(isRead ? ['Who counts them'] : []);
});

async function blocksOf(inner: string) {
  const body = `<main><h1>Harbour office counts</h1>${['boat', 'ship', 'rope'].map(paragraph).join('')}${inner}${paragraph('mast')}</main>`;
  const { document } = parseHTML(`<html><body>${body}</body></html>`);
  const result = await read(document as unknown as Document, { url: null, force: true, slices: undivided, ...LOOK });
  if (result.status !== 'article') throw new Error(result.why);
  const { blocks, text } = result.document;
  return blocks.slice(4, -1).map(({ kind, span, lead, credit, pulled, entry }) => ({
    kind,
    text: text.slice(span.start, span.end),
    ...(lead && { lead: [lead.style, text.slice(span.start, lead.end)] }),
    ...(credit && { credit: text.slice(credit.start, credit.end) }),
    ...(pulled && { pulled }),
    ...(entry && { entry }),
  }));
}

it.each([
  ['<p><b>Ines:</b> It was late.</p>', [{ kind: 'paragraph', text: 'Ines: It was late.', lead: ['bold', 'Ines:'] }]],
  [
    '<p><span style="font-weight: 700">Was</span> <strong>it late?</strong></p>',
    [{ kind: 'paragraph', text: 'Was it late?', lead: ['bold', 'Was it late?'] }],
  ],
  [
    '<p><em>Is the clerk in</em> Quiet Water <em>your old tutor?</em></p>',
    [
      {
        kind: 'paragraph',
        text: 'Is the clerk in Quiet Water your old tutor?',
        lead: ['italic', 'Is the clerk in Quiet Water your old tutor?'],
      },
    ],
  ],
  [
    '<p><em>Ines</em> said that it was late. <em>Very</em> late.</p>',
    [{ kind: 'paragraph', text: 'Ines said that it was late. Very late.', lead: ['italic', 'Ines'] }],
  ],
  [
    '<ul><li>Ines Calloway, 41, clerk<br>“It was late.”</li></ul>',
    [
      { kind: 'item', text: 'Ines Calloway, 41, clerk' },
      { kind: 'item', text: '“It was late.”' },
    ],
  ],
  [
    '<ul><li>Ines Calloway said in<br>Leith that it was late.</li></ul>',
    [{ kind: 'item', text: 'Ines Calloway said in Leith that it was late.' }],
  ],
  [
    '<p><i>Was it?</i><br>It was.</p>',
    [
      { kind: 'paragraph', text: 'Was it?', lead: ['italic', 'Was it?'] },
      { kind: 'paragraph', text: 'It was.' },
    ],
  ],
  ['<p>It <b>was</b> late.</p>', [{ kind: 'paragraph', text: 'It was late.' }]],
  [
    '<blockquote><p>It was late.</p><footer>— Ines Calloway, clerk</footer></blockquote>',
    [
      { kind: 'quote', text: 'It was late.', credit: 'Ines Calloway, clerk' },
      { kind: 'quote', text: '— Ines Calloway, clerk', credit: 'Ines Calloway, clerk' },
    ],
  ],
  [
    '<blockquote>It was late. <cite>Ines Calloway</cite></blockquote>',
    [{ kind: 'quote', text: 'It was late. Ines Calloway', credit: 'Ines Calloway' }],
  ],
  [
    '<blockquote><p>It was late.</p><footer><span class="who">Ines Calloway</span><span class="role">Clerk, Leith</span></footer></blockquote>',
    [
      { kind: 'quote', text: 'It was late.', credit: 'Ines Calloway' },
      { kind: 'quote', text: 'Ines Calloway Clerk, Leith', credit: 'Ines Calloway' },
    ],
  ],
  [
    '<blockquote><p>It was late.<br>— Ines Calloway</p></blockquote>',
    [
      { kind: 'quote', text: 'It was late.', credit: 'Ines Calloway' },
      { kind: 'quote', text: '— Ines Calloway', credit: 'Ines Calloway' },
    ],
  ],
  [
    '<figure><blockquote>It was late.</blockquote><figcaption>Ines Calloway</figcaption></figure>',
    [
      { kind: 'quote', text: 'It was late.', credit: 'Ines Calloway' },
      { kind: 'quote', text: 'Ines Calloway', credit: 'Ines Calloway' },
    ],
  ],
  ['<blockquote>She read <cite>The Quay</cite> to us in May.</blockquote>', [{ kind: 'quote', text: 'She read The Quay to us in May.' }]],
  ['<blockquote class="pullquote">It was late.</blockquote>', [{ kind: 'quote', text: 'It was late.', pulled: true }]],
] as const)('the layout of %s', async (inner, expected) => {
  expect(await blocksOf(inner)).toEqual(expected);
});

it('posts that repeat, and lines that begin with a time, are entries', async () => {
  const post = (word: string) => `<article class="post"><h2>At the quay</h2>${paragraph(word)}</article>`;
  const posts = await blocksOf(['oar', 'sail', 'tow'].map(post).join(''));
  expect(posts.map(({ entry }) => entry === true)).toEqual([true, false, true, false, true, false]);
  const timed = (time: string) => `<p><b>${time}</b> ${paragraph(time).slice(3)}`;
  const times = await blocksOf(['10.00', '10.20am', '11.05'].map(timed).join(''));
  expect(times.map(({ entry }) => entry)).toEqual([true, true, true]);
  expect((await blocksOf(timed('10.00') + timed('11.00'))).some(({ entry }) => entry)).toBe(false);
});

describe('what the page describes itself by', () => {
  const lead =
    'The harbour office of Skarra has counted its boats twice since May, and the clerk, Ines Calloway, has two figures for them.';
  const rest = ['boat', 'ship', 'rope', 'mast'].map(paragraph).join('');
  const kindOf = async (inner: string) => {
    const head = `<meta name="description" content="${lead}">`;
    const { document } = parseHTML(`<html><head>${head}</head><body><main><h1>Harbour office counts</h1>${inner}</main></body></html>`);
    const result = await read(document as unknown as Document, { url: null, force: true, slices: undivided, ...LOOK });
    if (result.status !== 'article') throw new Error(result.why);
    const { blocks, text } = result.document;
    return blocks.find(({ span }) => text.slice(span.start, span.end) === lead)?.kind;
  };

  it.each([
    ['looks like the text', `<p>${lead}</p>${rest}`, 'paragraph'],
    ['looks like the text, in a box of its own', `<span class="first"><p>${lead}</p></span>${rest}`, 'paragraph'],
    ['looks otherwise', `<p class="large">${lead}</p>${rest}`, 'heading'],
    ['is a heading', `<h2>${lead}</h2>${rest}`, 'heading'],
    ['calls itself a standfirst', `<div class="standfirst"><p>${lead}</p></div>${rest}`, 'heading'],
  ])('%s', async (_, inner, kind) => {
    expect(await kindOf(inner)).toBe(kind);
  });
});

describe('words right under the headline, in a box of their own', () => {
  const line = 'Ines Calloway, 29, was asleep in her hut when the call came over the loudspeaker';
  const rest = ['boat', 'ship', 'rope', 'mast'].map(paragraph).join('');
  const kindOf = async (inner: string) => {
    const { document } = parseHTML(
      `<html><body><main><h1>Harbour office counts</h1>${inner}<div class="body">${rest}</div></main></body></html>`,
    );
    const result = await read(document as unknown as Document, { url: null, force: true, slices: undivided, ...LOOK });
    if (result.status !== 'article') throw new Error(result.why);
    const { blocks, text } = result.document;
    return blocks.find(({ span }) => text.slice(span.start, span.end) === line)?.kind;
  };
  it.each([
    ['are a standfirst without a stop', `<div class="x1"><p>${line}</p></div>`, 'heading'],
    ['are none where something stands between', `<div class="x0"><p>News</p></div><div class="x1"><p>${line}</p></div>`, undefined],
    ['are none where they lead elsewhere', `<div class="x1"><p><a href="/calloway">${line}</a></p></div>`, undefined],
    ['are none beside others', `<div class="x1"><p>${line}</p><p>Share</p></div>`, undefined],
  ])('%s', async (_, inner, kind) => {
    expect(await kindOf(inner)).toBe(kind);
  });
});

it('a heading over questions in a list is read, and who answers under it', async () => {
  const asked = (word: string) => `<dt>Why is the ${word} late?</dt><dd>${paragraph(word)}</dd>`;
  const section = (name: string, who: string, word: string) =>
    `<h2>${name}</h2><p class="w">${who}</p><dl>${asked(word)}${asked('lamp')}</dl>`;
  const sections = [
    section('Boats', 'Answers from Ines Calloway, clerk', 'boat'),
    section('Ropes', 'Answers from Tom Bell, clerk', 'rope'),
    section('Masts', 'Updated on Friday', 'mast'),
  ];
  const texts = (await blocksOf(`${paragraph('ship')}${sections.join('')}${paragraph('sail')}`)).map(({ text }) => text);
  expect(texts.filter((text) => /^(?:Boats|Ropes|Answers|Updated)/.test(text))).toEqual([
    'Boats',
    'Answers from Ines Calloway, clerk',
    'Ropes',
    'Answers from Tom Bell, clerk',
  ]);
});

describe('short lines of one shape', () => {
  const named = (names: readonly string[]) => names.map((name) => `<p class="who">${name}</p>${paragraph(name)}`).join('');
  const textsOf = async (inner: string) => (await blocksOf(inner)).map(({ text }) => text);

  it('are read where several stand beside the text', async () => {
    const texts = await textsOf(named(['Ines', 'Tom', 'Ana']));
    expect(texts.filter((text) => text.length < 10)).toEqual(['Ines', 'Tom', 'Ana']);
  });
  it('are left out where there are two, and where they lead elsewhere', async () => {
    expect((await textsOf(named(['Ines', 'Tom']))).filter((text) => text.length < 10)).toEqual([]);
    const links = ['Ines', 'Tom', 'Ana'].map((name) => `<a href="/${name}">${name}</a>`);
    expect((await textsOf(named(links))).filter((text) => text.length < 10)).toEqual([]);
  });
});

describe('one short sentence among the paragraphs', () => {
  const textsOf = async (inner: string) => (await blocksOf(inner)).map(({ text }) => text).filter((text) => text.length < 60);
  it.each<readonly [string, string, readonly string[]]>([
    ['that asks is read', '<p class="f"><i>What would each of them need?</i></p>', ['What would each of them need?']],
    ['that tells is not, in a shape of its own', '<p class="f">The clerk rose at noon.</p>', []],
    ['is not, where it leads elsewhere', '<p class="f"><a href="/news">What would each of them need?</a></p>', []],
    [
      'that looks as a paragraph in a box does is read',
      `<div class="col">${paragraph('oar')}</div><div class="col"><b>Tom</b><p>They buy paint. I think they sell.</p></div>`,
      ['They buy paint. I think they sell.'],
    ],
  ])('%s', async (_, inner, expected) => {
    const texts = await textsOf(paragraph('sail') + inner + paragraph('keel'));
    expect(texts.filter((text) => text !== 'Tom')).toEqual(expected);
  });
});

it('an empty line ends a paragraph of what is shown as it was typed, and of nothing else', async () => {
  const [question, answer] = ['BELL: Was it late when the harbour office had counted every boat of the fleet?', 'RUIZ: It was.'];
  const typed = `${question.replace('late when', 'late\nwhen')}\n \n${answer}\n`;
  expect((await blocksOf(`<pre>${typed}</pre>`)).map(({ text }) => text)).toEqual([question, answer]);
  expect((await blocksOf(`<p>${typed}</p>`)).map(({ text }) => text)).toEqual([`${question} ${answer}`]);
});

it('a text that stands in a list is read with its short entries', async () => {
  const entries = ['boat', 'ship', 'rope', 'mast'].map(paragraph);
  const list = [entries[0], '<p>All quiet.</p>', entries[1], entries[2], '<p>Rain.</p>', entries[3]].map((entry) => `<li>${entry}</li>`);
  const body = `<main><h1>Harbour office counts</h1><ul>${list.join('')}</ul></main>`;
  const { document } = parseHTML(`<html><body>${body}</body></html>`);
  const result = await read(document as unknown as Document, { url: null, force: true, slices: undivided, ...LOOK });
  expect(result.status === 'article' && result.document.text.split('\n').filter((text) => text.length < 20)).toEqual([
    'All quiet.',
    'Rain.',
  ]);
});

describe('a list, of which one line was chosen', () => {
  const LONG = 'It stands in the wind, so that the clerk has to light it twice, and on the worst of evenings three times, in the rain.';
  it.each([
    ['with short lines', `<ol><li>Nineteen.</li><li>${LONG}</li><li>Nobody yet.</li></ol>`, ['Nineteen.', LONG, 'Nobody yet.']],
    [
      'set in pairs',
      `<dl><dt>Which?</dt><dd>${LONG}</dd></dl><dl><dt>When?</dt><dd>At six.</dd></dl>`,
      ['Which?', LONG, 'When?', 'At six.'],
    ],
    ['with a link', `<ul><li>${LONG}</li><li>Also today <a href="/quay">The quay</a></li></ul>`, [LONG]],
    [
      'set as a table',
      `<table><tr><th>Which?</th><td>${LONG}</td></tr><tr><th>When?</th><td>At six.</td></tr></table>`,
      ['Which?', LONG, 'When?', 'At six.'],
    ],
  ])('%s', async (_, list, lines) => {
    const { document } = parseHTML(
      `<html><body><main><h1>Harbour office counts</h1>${['boat', 'ship', 'rope'].map(paragraph).join('')}${list}</main></body></html>`,
    );
    const result = await read(document as unknown as Document, { url: null, force: true, slices: undivided, ...LOOK });
    if (result.status !== 'article') throw new Error(result.why);
    const { blocks, text } = result.document;
    expect(blocks.slice(4).map(({ span }) => text.slice(span.start, span.end))).toEqual(lines);
  });
});
