/** Names above what is said that nothing but their class sets apart, or their element from what their bearers are, and what looks so: read from pages, up to who says what. */
import { describe, expect, test } from 'vitest';
import { saidOnPage, turnsOfPage } from './turns-of-page.ts';

const RUIZ = 'I told them to wait for the tide, and I would tell them so again. My crew rowed like lions.';
const BELL = 'We came second by an oar. I have not slept, and I do not mind it at all.';
const AMES = 'My boat was full of water by the second mark. I am having it mended, and I will be back.';

const people = (line: (name: string) => string) =>
  [
    ['Wren skipper Ana Ruiz', RUIZ],
    ['Heron skipper Tom Bell', BELL],
    ['Rower Sue Ames', AMES],
  ]
    .map(([name = '', words]) => `${line(name)}<p>${words}</p>`)
    .join('');

const SAID = [`Ana Ruiz: ${RUIZ}`, `Tom Bell: ${BELL}`, `Sue Ames: ${AMES}`];

describe('lines of a class of their own', () => {
  test.each([
    ['in paragraphs', `<h2>What they said</h2>${people((name) => `<p class="who-said">${name}</p>`)}<h2>Prizes</h2>`],
    ['in boxes', `<h2>What they said</h2>${people((name) => `<div class="nm">${name}</div>`)}<h2>Prizes</h2>`],
    [
      'and below all of it a table',
      `<h2>What they said</h2>${people((name) => `<p class="who-said">${name}</p>`)}<table><tr><th>Wren</th><td>Ruiz, Hale, Orme</td></tr><tr><th>Heron</th><td>Bell, Ames, Cole</td></tr></table>`,
    ],
  ])('name who speaks below, %s', async (_, inner) => {
    expect(await turnsOfPage(inner)).toEqual(SAID);
  });

  test.each([
    ['no class', people((name) => `<p>${name}</p>`)],
    ['the class of the prose', people((name) => `<p class="text">${name}</p>`).replaceAll('<p>', '<p class="text">')],
    [
      'a class that prose has too',
      `<p class="who-said">The boats came in one after another until the lamps were lit on the quay.</p>${people((name) => `<p class="who-said">${name}</p>`)}`,
    ],
    ['a name once alone', `<p class="who-said">Wren skipper Ana Ruiz</p><p>${RUIZ}</p>`],
    [
      'people of whom is told',
      '<p class="nm">Skipper Ana Ruiz</p><p>Ruiz told me to wait for the tide, and I did. She rowed for Leith.</p><p class="nm">Skipper Tom Bell</p><p>I have seen Bell row for years. He came second by an oar.</p><p class="nm">Rower Sue Ames</p><p>I found her boat full of water, and Ames was laughing.</p>',
    ],
    [
      'no names',
      `<p class="topic">The course</p><p>${RUIZ}</p><p class="topic">The Heron</p><p>${BELL}</p><p class="topic">The weather</p><p>${AMES}</p>`,
    ],
    [
      'who took the pictures',
      `<p class="pic">Picture: Ana Ruiz</p><p>${RUIZ}</p><p class="pic">Picture: Tom Bell</p><p>${BELL}</p><p class="pic">Picture: Sue Ames</p><p>${AMES}</p>`,
    ],
  ])('give nobody anything where they have %s', async (_, inner) => {
    expect(await turnsOfPage(`<h2>At the quay</h2>${inner}<h2>Prizes</h2>`)).toEqual([]);
  });
});

test('a line of a class of its own that hands over to a quotation stays, and whom it names says it', async () => {
  const hers =
    '"We rowed for an hour without a lamp. Nobody had told us that the pilot would not meet the last of the boats at the mouth."';
  const his =
    '"It feels like a defeat. We had three chances to win it, and we took none of them before the dark, when no more could be had."';
  const inner = `<p class="who">Skipper Ana Ruiz said:</p><p>${hers}</p><p class="who">Heron skipper <b>Tom Bell</b>:</p><p>${his}</p>`;
  expect(await saidOnPage(inner)).toEqual(expect.arrayContaining([`Ana Ruiz: ${hers}`, `Tom Bell: ${his}`]));
});

describe('boxes with a name and what its bearer is, each in an element of its own right behind the other', () => {
  const box = (side: string, name: string, role: string, words: string) =>
    `<div class="view"><div class="side">${side}</div><div class="who"><span class="name">${name}</span><span class="role">${role}</span></div>${words}</div>`;
  const FOR = '<p>I am for the new course, since I have rowed the old one for thirty years. It is too long.</p>';
  const AGAINST = '<p>I would keep the old course. It is what my father rowed, and I want my son to row it too.</p>';

  test('are theirs', async () => {
    const inner = `${box('FOR', 'Ana Ruiz', 'Skipper, Leith Rowing Club', FOR)}${box('AGAINST', 'Tom Bell', 'Former skipper, St Olave’s', AGAINST)}`;
    expect(await turnsOfPage(inner)).toEqual([
      'Ana Ruiz: I am for the new course, since I have rowed the old one for thirty years. It is too long.',
      'Tom Bell: I would keep the old course. It is what my father rowed, and I want my son to row it too.',
    ]);
  });

  test.each([
    [
      'of them is told',
      '<p>She rowed the old course for thirty years. I have never seen her rest.</p>',
      '<p>He would keep the old course. I met him in May.</p>',
    ],
    [
      'the boxes say what they do',
      '<p>Runs the club and the boats, and answers the telephone.</p>',
      '<p>Mends the oars, and paints them too.</p>',
    ],
  ])('are nobody’s where %s', async (_, one, other) => {
    const inner = `${box('CREW', 'Ana Ruiz', 'Skipper, Leith Rowing Club', one)}${box('CREW', 'Tom Bell', 'Former skipper, St Olave’s', other)}`;
    expect(await turnsOfPage(inner)).toEqual([]);
  });
});
