/** Lines that sign what stands above them: read from pages, up to who says what. */
import { describe, expect, test } from 'vitest';
import { turnsOfPage } from './turns-of-page.ts';

const LETTER = [
  'I told them to wait for the tide, and I would tell them so again. My crew rowed like lions all through the night.',
  'I wait.',
];
const paragraphs = LETTER.map((line) => `<p>${line}</p>`).join('');

describe('a statement ends with who signs it', () => {
  test.each([
    ['though the last words above that are few', `${paragraphs}<p class="signed">Ana Ruiz, skipper</p>`, LETTER],
    ['but not where it is called nothing', `${paragraphs}<p class="strong">Ana Ruiz, skipper</p>`, []],
  ])('%s', async (_, inner, said) => {
    const found = await turnsOfPage(`<h2>Statement in full</h2><div class="letter">${inner}</div><h2>Prizes</h2>`);
    expect(found).toEqual(said.map((line) => `Ana Ruiz: ${line}`));
  });
});

describe('boxes are signed', () => {
  const box = (words: string, who: string, name = 'attrib') => `<div class="panel"><p>${words}</p><p class="${name}">${who}</p></div>`;
  const [ONE, TWO] = ['I walk to the lock now, and I like it.', 'The boat is on the grass, and I sit in it.'];
  test.each<readonly [string, readonly [string, string], readonly string[]]>([
    ['by names', ['– Ana Ruiz, Leith', '– Tom Bell, Avon'], [`Ana Ruiz: ${ONE}`, `Tom Bell: ${TWO}`]],
    ['by somebody without one', ['– Ana Ruiz, Leith', '– a skipper from Avon'], [`Ana Ruiz: ${ONE}`, `a skipper from Avon: ${TWO}`]],
    ['by two', ['– Ana Ruiz, Leith', '– Sue and Tom Bell, Avon'], [`Ana Ruiz: ${ONE}`, `Sue and Tom Bell: ${TWO}`]],
  ])('%s', async (_, [one, other], said) => expect(await turnsOfPage(box(ONE, one) + box(TWO, other))).toEqual(said));
});

test.each(['— Ana Ruiz (@anaruiz) 7.09pm', '— Ana Ruiz, skipper · 12:41 a.m.'])(
  'a post ends with who wrote it and when: %s',
  async (credit) => {
    const post = 'I have spoken to the crew of the Wren, and I have thanked them for what they did in the night.';
    expect(await turnsOfPage(`<p>She has posted this:</p><blockquote><p>${post}</p><p>${credit}</p></blockquote>`)).toEqual([
      `Ana Ruiz: ${post}`,
    ]);
  },
);

test('letters in boxes are signed where a reply stands below one of the names', async () => {
  const box = (words: string, who: string, reply = '') =>
    `<div class="letter"><h2>The lock</h2><p>${words}</p><p class="signoff"><b>${who}</b><br>Leith</p>${reply}</div>`;
  const [ONE, TWO, THREE] = [
    'I walk to the lock now, and I like it very much, though it is a long way from here to there and back.',
    'My boat is on the grass, and I sit in it in the sun, where I read the papers and the letters of others.',
    'I should like the chairman of the board to try it with my legs on a wet Tuesday in the winter months.',
  ];
  const reply = '<p><b>Sue Noon, of the council, replies:</b> The boat is quite right where it is.</p>';
  expect(await turnsOfPage(box(ONE, 'Ana Ruiz') + box(TWO, 'Tom Bell', reply) + box(THREE, 'Eva Ames'))).toEqual([
    `Ana Ruiz: ${ONE}`,
    `Tom Bell: ${TWO}`,
    `Eva Ames: ${THREE}`,
  ]);
});

test('a letter goes from whom it greets to who signs it, in boxes of their own', async () => {
  const letter = `<p class="salutation">Dear Mr Bell,</p>${paragraphs}<p class="signoff">Yours sincerely,<br>Ana Ruiz<br>Skipper, St Olave’s</p>`;
  expect(await turnsOfPage(`<section class="letter">${letter}</section><p>He has not replied to her yet.</p>`)).toEqual(
    LETTER.map((line) => `Ana Ruiz: ${line}`),
  );
});

test('each of several e-mails is whose its fields say, though two are from the same person', async () => {
  const mail = (from: string, to: string, body: string) =>
    `<p><b>From: ${from}</b><br><b>To:</b> ${to}<br><b>Date:</b> 11 July</p><p>${body}</p>`;
  const [ONE, TWO, THREE] = [
    'I have told the crew of it twice now.',
    'Thanks. There is no boat for them in the yard.',
    'I would not go out in it.',
  ];
  const [ana, tom] = ['Ana Ruiz, second engineer', 'Tom Bell, operations manager'];
  expect(await turnsOfPage(mail(ana, 'shore office', ONE) + mail(tom, 'Ana Ruiz', TWO) + mail(ana, 'Tom Bell', THREE))).toEqual([
    `Ana Ruiz: ${ONE}`,
    `Tom Bell: ${TWO}`,
    `Ana Ruiz: ${THREE}`,
  ]);
});

test('a block quotation that is called by its source is not all of it who said it', async () => {
  const words = 'What they gave us was a wall, and what we had asked for was a night of sleep in a quiet street.';
  const page = `<p>The hum fell in May.</p><blockquote class="with-source"><p>${words}</p><p class="source">Ana Ruiz, chair</p></blockquote>`;
  expect(await turnsOfPage(page)).toEqual([`Ana Ruiz: ${words}`]);
});

test.each(['quote-by', 'card__by'])('below quotation marks whoever a dash leads to signs them, in boxes called by “%s”', async (name) => {
  const box = (words: string, who: string) => `<div class="quote-card"><p>“${words}”</p><p class="${name}">— ${who}</p></div>`;
  const [ONE, TWO] = ['I walk to the lock now, and I like it.', 'We come for the noise of it.'];
  expect(await turnsOfPage(box(ONE, 'Ana Ruiz, florist') + box(TWO, 'Woman at the gate, 50s'))).toEqual([
    `Ana Ruiz: “${ONE}”`,
    `Woman at the gate: “${TWO}”`,
  ]);
});

test('a letter in one paragraph ends with a line of its own for each, as it is broken', async () => {
  const letter = `${paragraphs}<p>Yours sincerely,<br>Ana Ruiz<br>Principal, Leith School</p>`;
  const page = `<p>It was given to parents at noon. It reads:</p><div class="document"><p>Dear families,</p>${letter}</div><p>They wait for an answer.</p>`;
  expect(await turnsOfPage(page)).toEqual(LETTER.map((line) => `Ana Ruiz: ${line}`));
});

test.each([
  ['Ana Ruiz, 52, owner', 'Ana Ruiz'],
  ['Woman, 50s, who did not give her name', 'Woman'],
])('the last line of a block quotation that says who somebody is is its credit: %s', async (credit, name) => {
  const words = 'We have lost two of them already, and they have worked out that it pays the same at home.';
  const page = `<p>Outside, a man was busy, and reversed away.</p><blockquote><p>${words}</p><p>${credit}</p></blockquote>`;
  expect(await turnsOfPage(page)).toEqual([`${name}: ${words}`]);
});
