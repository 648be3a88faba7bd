/** Pages that change under the marks, in real Chromium with the real extension: what is marked then, and what it costs. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { marked, type Newsroom, run, startNewsroom } from './drivers/newsroom.ts';
import { articleOf, orchard, pageOf, wall } from './drivers/stories.ts';

const WALL = 'https://courier.example/2026/05/08/harbour-wall-will-stand';
const ORCHARD = 'https://courier.example/2026/05/09/orchards-picked-by-night-in-merrow';
const LATE = '“There will be a second survey, and I shall pay for it myself,” said Ada Brook on the quay.';
const LATE_WORDS = '“There will be a second survey, and I shall pay for it myself,”';
/** The longest that a reader waits for a page that rests. */
const SOON = { timeout: 5000 };

let newsroom: Newsroom;
let page: Page;

async function openWall(html = pageOf(wall)): Promise<void> {
  newsroom.print(WALL, html);
  page = await newsroom.open(WALL);
  await expect.poll(() => marked(page, 'quote')).toEqual(wall.said);
}
const quotes = () => marked(page, 'quote');
/** The identifiers of the statements, by their first words. */
async function identifiers(): Promise<Record<string, string>> {
  const { attributions, document } = await newsroom.analysis();
  return Object.fromEntries(
    attributions.map(({ id, content: [first] }) => [document.text.slice(first?.start ?? 0, (first?.start ?? 0) + 12), id]),
  );
}

beforeAll(async () => {
  newsroom = await startNewsroom(inject('chromium'));
});
afterAll(() => newsroom?.close());
afterEach(() => page?.close());

describe('another address without another document', () => {
  const drawOrchard = `document.title = args[1]; document.querySelector('main').innerHTML = args[0];`;
  test.each([
    ['history.pushState', `history.pushState({}, '', args[2]); ${drawOrchard}`],
    ['history.replaceState', `history.replaceState({}, '', args[2]); ${drawOrchard}`],
    [
      'the Navigation API',
      `navigation.addEventListener('navigate', (event) => event.intercept({ handler: async () => { ${drawOrchard} } })); await navigation.navigate(args[2]).finished;`,
    ],
    [
      'the words first, and the address after them',
      `${drawOrchard} await new Promise((resolve) => setTimeout(resolve, 300)); history.pushState({}, '', args[2]);`,
    ],
    [
      'the address first, and the words much later',
      `history.pushState({}, '', args[2]); await new Promise((resolve) => setTimeout(resolve, 1200)); ${drawOrchard}`,
    ],
    ['a hash that is an address', `location.hash = '#/2026/05/09/orchards-picked-by-night'; ${drawOrchard}`],
  ])('by %s: its article is read, and nothing of the one before stays', async (_, change) => {
    await openWall();
    await run(page, change, articleOf(orchard), orchard.title, ORCHARD);
    await expect.poll(quotes, SOON).toEqual(orchard.said);
    await expect.poll(async () => (await newsroom.analysis()).document.url, SOON).toBe(page.url());
    expect((await newsroom.analysis()).document.title).toBe(orchard.title);
  });

  test('and back by the button of the browser', async () => {
    await openWall();
    await run(
      page,
      `const main = document.querySelector('main');
      const drawn = { '': main.innerHTML, next: args[0] };
      addEventListener('popstate', ({ state }) => { main.innerHTML = drawn[state ?? '']; });
      history.pushState('next', '', args[1]);
      main.innerHTML = drawn.next;`,
      articleOf(orchard),
      ORCHARD,
    );
    await expect.poll(quotes, SOON).toEqual(orchard.said);
    await page.evaluate('history.back()');
    await expect.poll(quotes, SOON).toEqual(wall.said);
  });

  test('to a place in the same article: nothing is read again', async () => {
    await openWall();
    const before = await identifiers();
    await run(page, `document.querySelector('.body').lastElementChild.id = 'end'; location.hash = '#end';`);
    await page.waitForTimeout(1500);
    expect(await quotes()).toEqual(wall.said);
    expect(await identifiers()).toEqual(before);
  });

  test('to a page that is no article: the marks go with it', async () => {
    await openWall();
    await run(
      page,
      `history.pushState({}, '', '/'); document.querySelector('main').innerHTML = '<ul><li><a href="/a">A lift stands still</a><li><a href="/b">A door is gone</a></ul>';`,
    );
    await expect.poll(() => marked(page), SOON).toEqual([]);
    await expect.poll(() => newsroom.status(), SOON).toMatchObject({ state: 'none' });
  });
});

describe('text that comes late', () => {
  test('a paragraph at the end, and the identifiers of what stands are kept', async () => {
    await openWall();
    const before = await identifiers();
    await run(
      page,
      `const late = document.createElement('p'); late.textContent = args[0]; document.querySelector('.body').append(late);`,
      LATE,
    );
    await expect.poll(quotes, SOON).toEqual([...wall.said, LATE_WORDS]);
    expect(await identifiers()).toMatchObject(before);
  });

  test('an article that is drawn long after the page', async () => {
    newsroom.print(WALL, pageOf(wall, { main: '<p>Loading</p>' }));
    page = await newsroom.open(WALL);
    await page.waitForTimeout(1500);
    expect(await quotes()).toEqual([]);
    await run(page, `document.querySelector('main').innerHTML = args[0];`, articleOf(wall));
    await expect.poll(quotes, SOON).toEqual(wall.said);
  });

  test.each([
    ['that takes the attribute away', 'hidden', `more.hidden = false;`],
    ['that takes the style away', 'style="display:none"', `more.style.display = '';`],
    ['that puts the rest there', '', `more.innerHTML = '<p>' + args[0] + '</p>';`],
  ])('“show more” %s', async (_, attribute, show) => {
    const rest = attribute ? `<p>${LATE}</p>` : '';
    const [start, end] = [articleOf(wall).replace('</div></article>', ''), '</div></article>'];
    newsroom.print(WALL, pageOf(wall, { main: `${start}<div id="more" ${attribute}>${rest}</div><button>Show more</button>${end}` }));
    page = await newsroom.open(WALL);
    await expect.poll(quotes).toEqual(wall.said);
    await run(page, `const more = document.getElementById('more'); ${show} document.querySelector('button').remove();`, LATE);
    await expect.poll(quotes, SOON).toEqual([...wall.said, LATE_WORDS]);
  });

  test('in a shadow root of the article', async () => {
    const main = `<story-text><template shadowrootmode="open"><h1>${wall.title}</h1><div class="body">${wall.paragraphs.map((words) => `<p>${words}</p>`).join('')}</div></template></story-text>`;
    await openWall(pageOf(wall, { main }));
    await run(
      page,
      `const late = document.createElement('p'); late.textContent = args[0]; document.querySelector('story-text').shadowRoot.querySelector('.body').append(late);`,
      LATE,
    );
    await expect.poll(quotes, SOON).toEqual([...wall.said, LATE_WORDS]);
  });

  test('in a frame that shows another article by and by', async () => {
    const inFrame = `return [...frames[0].CSS.highlights].filter(([name]) => name.includes('-quote-')).flatMap(([, highlight]) => [...highlight].map(String)).sort();`;
    newsroom.print('https://courier.example/frame-1', pageOf(wall));
    newsroom.print('https://courier.example/frame-2', pageOf(orchard));
    newsroom.print(WALL, pageOf(wall, { main: '<iframe src="/frame-1" width="640" height="800"></iframe>' }));
    page = await newsroom.open(WALL);
    await expect.poll(() => run<string[]>(page, inFrame), SOON).toEqual([...wall.said].sort());
    await run(page, `frames[0].document.querySelector('.body').insertAdjacentHTML('beforeend', '<p>' + args[0] + '</p>');`, LATE);
    await expect.poll(() => run<string[]>(page, inFrame), SOON).toEqual([...wall.said, LATE_WORDS].sort());
    await run(page, `document.querySelector('iframe').src = '/frame-2';`);
    await expect.poll(() => run<string[]>(page, inFrame), SOON).toEqual([...orchard.said].sort());
  });
});

describe('one article under the other', () => {
  /** What such pages do: the next one is put under the first, and the address follows the reader. */
  const scrolling = `
    document.querySelector('main').insertAdjacentHTML('beforeend', '<div style="height:900px"></div>' + args[0] + '<div style="height:900px"></div>');
    const [first, second] = document.querySelectorAll('article');
    const addresses = [[first, location.href, document.title], [second, args[1], args[2]]];
    addEventListener('scroll', () => {
      for (const [article, address, title] of addresses) {
        const { top, bottom } = article.getBoundingClientRect();
        if (top < 450 && bottom > 450 && location.href !== address) { history.replaceState({}, '', address); document.title = title; }
      }
    });`;

  test('the one that the reader looks at is marked, and each has a speaker of its own', async () => {
    // The second begins with a pronoun that must not reach into the first.
    const next = {
      ...orchard,
      paragraphs: [`“I have never seen a harvest like it in all my years here,” she said on Sunday.`, ...orchard.paragraphs],
    };
    await openWall();
    await run(page, scrolling, articleOf(next), ORCHARD, next.title);
    await page.waitForTimeout(1500);
    expect(await quotes()).toEqual(wall.said);
    await run(page, `document.querySelectorAll('article')[1].scrollIntoView({ block: 'start', behavior: 'instant' });`);
    await expect.poll(quotes, SOON).toEqual(['“I have never seen a harvest like it in all my years here,”', ...orchard.said]);
    const { document, sources } = await newsroom.analysis();
    expect(document).toMatchObject({ url: ORCHARD, title: next.title, published: null, byline: null });
    expect(sources.map(({ name }) => name)).not.toContain('Ada Brook');
    await run(page, `scrollTo({ top: 0, behavior: 'instant' });`);
    await expect.poll(quotes, SOON).toEqual(wall.said);
    expect((await newsroom.analysis()).document).toMatchObject({ url: WALL, title: wall.title, byline: 'Rae Moss' });
  });

  test('comments under an article at an address of their own are none', async () => {
    const comments = `<section class="comments" style="margin-top:1200px"><h2>Comments</h2>${`<div class="comment"><p>${LATE} I have written to them every week since the winter and nobody has answered me once.</p></div>`.repeat(5)}<div style="height:900px"></div></section>`;
    await openWall(pageOf(wall, { after: comments }));
    await run(
      page,
      `history.pushState({}, '', '?comments=2'); document.querySelector('.comments').scrollIntoView({ behavior: 'instant' });`,
    );
    await page.waitForTimeout(2500);
    expect(await quotes()).toEqual(wall.said);
  });
});

describe('text that goes', () => {
  test('taken away by a consent wall, and given back', async () => {
    await openWall();
    await run(
      page,
      `window.held = document.querySelector('main').innerHTML;
      document.querySelector('main').innerHTML = '<div role="dialog"><h2>Before you read on</h2><p>“We and our 812 partners value your privacy,” said the notice that stands in the place of the article, and it said so at some length.</p><button>Accept</button></div>';
      await new Promise(requestAnimationFrame);`,
    );
    expect(await marked(page)).toEqual([]);
    await expect.poll(() => newsroom.status(), SOON).toMatchObject({ state: 'none' });
    await run(page, `document.querySelector('main').innerHTML = window.held;`);
    await expect.poll(quotes, SOON).toEqual(wall.said);
  });

  test('under a wall that is laid over it nothing changes', async () => {
    await openWall();
    await run(
      page,
      `document.body.insertAdjacentHTML('beforeend', '<div style="position:fixed;inset:0;background:#fff"><p>“We value your privacy,” said the notice, and it named 812 partners who value it as well.</p></div>');`,
    );
    await page.waitForTimeout(1500);
    expect(await quotes()).toEqual(wall.said);
  });

  test('hidden, and shown again', async () => {
    await openWall();
    await run(page, `document.querySelectorAll('.body p')[1].hidden = true; await new Promise(requestAnimationFrame);`);
    expect(await quotes()).toEqual(wall.said.slice(1));
    await run(page, `document.querySelectorAll('.body p')[1].hidden = false;`);
    await expect.poll(quotes, SOON).toEqual(wall.said);
  });
});

describe('translation in place', () => {
  const reversed = `(words) => words.split(' ').reverse().join(' ')`;
  test.each([
    [
      'Chrome and Google, which wrap the words',
      `document.documentElement.classList.add('translated-ltr'); document.documentElement.lang = 'fr';
      for (const p of document.querySelectorAll('.body p')) { const words = (${reversed})(p.textContent); p.innerHTML = '<font><font></font></font>'; p.firstChild.firstChild.textContent = words; }`,
    ],
    [
      'Firefox, which sets other words in the same places',
      `document.documentElement.lang = 'fr';
      for (const p of document.querySelectorAll('.body p')) for (const text of p.childNodes) text.data = (${reversed})(text.data);`,
    ],
  ])('by %s: nothing stays marked, the panel is told why, and it is read again when it is turned back', async (_, translate) => {
    await openWall();
    await run(
      page,
      `window.held = [...document.querySelectorAll('.body p')].map((p) => p.innerHTML); ${translate} await new Promise(requestAnimationFrame);`,
    );
    expect(await quotes()).toEqual([]);
    await expect.poll(() => newsroom.status(), SOON).toEqual({ state: 'none', why: 'translated' });
    expect(await marked(page)).toEqual([]);
    await run(
      page,
      `document.documentElement.classList.remove('translated-ltr'); document.documentElement.lang = 'en'; document.querySelectorAll('.body p').forEach((p, i) => { p.innerHTML = window.held[i]; });`,
    );
    await expect.poll(quotes, SOON).toEqual(wall.said);
  });
});

describe('passages that move', () => {
  test('to another place: marked there, under the same identifier', async () => {
    await openWall();
    const before = await identifiers();
    await run(
      page,
      `const body = document.querySelector('.body'); body.append(body.children[1].cloneNode(true)); body.children[1].remove();`,
    );
    await expect.poll(quotes, SOON).toEqual([...wall.said.slice(1), wall.said[0]]);
    expect(await identifiers()).toEqual(before);
  });

  test('and are edited on the way: still the same', async () => {
    await openWall();
    const before = await identifiers();
    await run(
      page,
      `const body = document.querySelector('.body'); const moved = body.children[1];
      moved.textContent = moved.textContent.replace('every stone of it', 'each stone of it'); body.append(moved);`,
    );
    await expect.poll(quotes, SOON).toEqual([...wall.said.slice(1), '“We have looked at each stone of it and the wall is sound,”']);
    const after = await identifiers();
    expect(after['“We have loo']).toBe(before['“We have loo']);
  });

  test('where two places fit neither is taken for it', async () => {
    await openWall();
    const before = await identifiers();
    await run(
      page,
      `const body = document.querySelector('.body'); const [old] = [body.children[1]];
      for (const word of ['each', 'any']) { const p = document.createElement('p'); p.textContent = old.textContent.replace('every stone', word + ' stone'); body.append(p); }
      old.remove();`,
    );
    await expect.poll(async () => (await quotes()).length, SOON).toBe(4);
    const { attributions } = await newsroom.analysis();
    expect(attributions.map(({ id }) => id)).not.toContain(before['“We have loo']);
  });

  test('an open card goes with its words, and closes where they are gone', async () => {
    await openWall();
    const place = await run<{ x: number; y: number }>(
      page,
      `const box = document.querySelectorAll('.body p')[1].getBoundingClientRect(); return { x: box.x + 60, y: box.y + 12 };`,
    );
    await page.mouse.click(place.x, place.y);
    const card = page.locator('whosaid-card');
    await expect.poll(() => card.count()).toBe(1);
    const before = (await card.boundingBox())?.y ?? 0;
    await run(page, `const body = document.querySelector('.body'); body.append(body.children[1]);`);
    await expect.poll(async () => ((await card.boundingBox())?.y ?? 0) > before + 100, SOON).toBe(true);
    await run(page, `document.querySelector('.body').lastElementChild.remove();`);
    await expect.poll(() => card.count(), SOON).toBe(0);
  });
});
