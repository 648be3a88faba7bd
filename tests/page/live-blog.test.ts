/** How the posts of a live blog run, by the times that a page has for machines, and whom "she" means in the next of them. */
import { Window } from 'happy-dom';
import { expect, test } from 'vitest';
import { readHtml } from '../../lib/cli/read-html.ts';
import { analyse } from '../../lib/engine/analyse.ts';
import { languages } from '../../lib/engine/languages/every-language.ts';
import { undivided } from '../../lib/page/dom/slices.ts';
import { LOOK } from '../../lib/page/reading/look.ts';
import { read } from '../../lib/page/reading/read.ts';

const RAIN = 'It has rained on the quay since noon, the boats are late again, and nobody knows when the next of them will be in.';
const RUIZ = 'The skipper, Ana Ruiz, steps off the boat at last and is led to a tent behind the harbour office with a blanket around her.';
const GOES_ON = 'She says that the water was rough, and that it rained all the way from the mouth of the river to the lock at Leith.';

const post = ([time, words]: readonly [string, string]) =>
  `<div class="live-post"><time${time && ` datetime="2026-03-07T${time}Z"`}></time><p>${words}</p></div>`;

async function blog(posts: readonly (readonly [string, string])[]) {
  const html = `<html lang="en"><body><main><article><h1>Regatta live</h1>${posts.map(post).join('')}</article></main></body></html>`;
  const page = await readHtml(html, 'https://courier.example/live/regatta', { force: true });
  if (!page.isArticle) throw new Error(page.why);
  const { attributions, sources } = analyse(page.document, languages);
  return {
    newestFirst: page.document.newestFirst,
    said: attributions.map(({ source }) => (source === null ? null : sources[source]?.name)),
  };
}

test.each<readonly [string, readonly (readonly [string, string])[], Awaited<ReturnType<typeof blog>>]>([
  ['from the newest', [['21:00', RAIN], ['20:00', GOES_ON], ['19:00', RUIZ], ['18:00', RAIN]], { newestFirst: true, said: ['Ana Ruiz'] }],
  ['from the newest, below one that is pinned', [['07:00', RAIN], ['20:00', GOES_ON], ['19:00', RUIZ], ['18:00', RAIN]], { newestFirst: true, said: ['Ana Ruiz'] }],
  ['from the oldest', [['18:00', RAIN], ['19:00', RUIZ], ['20:00', GOES_ON], ['21:00', RAIN]], { newestFirst: false, said: ['Ana Ruiz'] }],
  ['in no order', [['18:00', RAIN], ['21:00', RUIZ], ['17:00', GOES_ON], ['20:00', RAIN], ['16:00', RAIN]], { newestFirst: undefined, said: [null] }],
  ['without times', [['', RAIN], ['', GOES_ON], ['', RUIZ], ['', RAIN]], { newestFirst: undefined, said: [null] }],
])('%s', async (_, posts, expected) => expect(await blog(posts)).toEqual(expected)); // biome-ignore format: a case a line

test('posts may be forms whose fields hide what they are asked', async () => {
  const posts = [
    ['21:00', RAIN],
    ['20:00', GOES_ON],
    ['19:00', RUIZ],
    ['18:00', RAIN],
  ].map(([time = '', words = '']) => post([time, words]));
  const forms = posts.map((one) => one.replace('<div', '<form').replace('</div>', '<input name="querySelector"></form>')).join('');
  const { document } = new Window({ url: 'https://courier.example/live/regatta' });
  document.write(`<html lang="en"><body><main><article><h1>Regatta live</h1>${forms}</article></main></body></html>`);
  for (const form of document.querySelectorAll('form'))
    Object.defineProperty(form, 'querySelector', { value: document.querySelector('input') });
  const result = await read(document as unknown as Document, { url: null, force: true, slices: undivided, ...LOOK });
  expect(result.status === 'article' && result.document.newestFirst).toBe(true);
});

const TIMES = ['18:00', '19:00', '20:00', '21:00'];
const LATE = 'The last of the boats has come in behind the others, and the lock is shut for the night by the men of the harbour office.';
const WORDS = [RAIN, RUIZ, GOES_ON, LATE];
const each = (make: (time: string, words: string) => string) => TIMES.map((time, i) => make(time, WORDS[i] ?? '')).join('');

/** Where entries begin, by the first words of their blocks, in an article whose body is so. */
async function entriesIn(body: string) {
  const html = `<html lang="en"><body><main><article><h1>Regatta live</h1><p>${RAIN} So it was all week.</p>${body}</article></main></body></html>`;
  const page = await readHtml(html, 'https://courier.example/live/regatta', { force: true });
  if (!page.isArticle) throw new Error(page.why);
  const { blocks, newestFirst } = page.document;
  return { entries: blocks.filter(({ entry }) => entry).length, newestFirst };
}

test.each([
  ['the rows of a table', `<table>${each((time, words) => `<tr><td>${time}</td><td>${words}</td></tr>`)}</table>`],
  ['elements of the page’s own', each((time, words) => `<live-bit><live-time>${time}</live-time><p>${words}</p></live-bit>`)],
  ['boxes that nothing calls posts', each((time, words) => `<div class="u"><span>${time}</span><div>${words}</div></div>`)],
  ['definitions of times', `<dl>${each((time, words) => `<dt><time>${time}</time></dt><dd><p>${words}</p></dd>`)}</dl>`],
])('entries are %s that open with a time of day', async (_, body) =>
  expect(await entriesIn(body)).toEqual({ entries: 4, newestFirst: false }),
);

test.each([
  ['the times of a recording', each((time, words) => `<div class="u"><span>${time === '18:00' ? '00:14' : time}</span><div>${words}</div></div>`)],
  ['numbers', each((_, words) => `<div class="u"><span>18</span><div>${words}</div></div>`)],
  ['one that has a time among others', each((time, words) => `<div class="u"><span>${time === '18:00' ? time : 'Leith'}</span><div>${words}</div></div>`)],
])('no entries are %s', async (_, body) => expect(await entriesIn(body)).toEqual({ entries: 0, newestFirst: undefined })); // biome-ignore format: a case a line
