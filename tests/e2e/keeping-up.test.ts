/** Pages that change under the marks, in real Chromium and Firefox with the real extension: what is marked then. */
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Analysis } from '../../lib/engine/model.ts';
import { pause } from '../../lib/tasks/patience.ts';
import { markedWords } from './drivers/newsroom.ts';
import { quotes, type Reader, readers } from './drivers/reader.ts';
import { articleOf, orchard, pageOf, wall } from './drivers/stories.ts';

const WALL = 'https://courier.example/2026/05/08/harbour-wall-will-stand';
const ORCHARD = '/2026/05/09/orchards-picked-by-night-in-merrow';
const LATE = '“There will be a second survey, and I shall pay for it myself,” said Ada Brook on the quay.';
const LATE_WORDS = '“There will be a second survey, and I shall pay for it myself,”';

describe.each(readers)('in %s', (name, start) => {
  let reader: Reader;

  async function open(html: string): Promise<void> {
    reader.print(WALL, html);
    await reader.open(WALL);
  }
  async function openWall(html = pageOf(wall)): Promise<void> {
    await open(html);
    await expect.poll(said).toEqual(wall.said);
  }
  const said = () => quotes(reader);
  const all = () => reader.run<string[]>(markedWords, '');
  const address = () => reader.run<string>('return location.href;');
  const cards = () => reader.run<number>(`return document.querySelectorAll('whosaid-card').length;`);
  async function analysis(): Promise<Analysis> {
    const status = await reader.status();
    if (status.state !== 'ready') throw new Error(`not read: ${JSON.stringify(status)}`);
    return status.analysis;
  }
  /** The identifiers of the statements, by their first words. */
  async function identifiers(): Promise<Record<string, string>> {
    const { attributions, document } = await analysis();
    return Object.fromEntries(
      attributions.map(({ id, content: [first] }) => [document.text.slice(first?.start ?? 0, (first?.start ?? 0) + 12), id]),
    );
  }

  beforeAll(async () => {
    reader = await start(inject(name));
  });
  afterAll(() => reader?.close());
  afterEach(() => reader?.leave());

  describe('another address without another document', () => {
    const drawOrchard = `document.title = args[1]; document.querySelector('main').innerHTML = args[0];`;
    // Firefox has no Navigation API before version 147: there the way is not proven
    const byNavigation: [string, string][] =
      name === 'chromium'
        ? [
            [
              'the Navigation API',
              `navigation.addEventListener('navigate', (event) => event.intercept({ handler: async () => { ${drawOrchard} } })); await navigation.navigate(args[2]).finished;`,
            ],
          ]
        : [];
    test.each([
      ...byNavigation,
      ['history.pushState', `history.pushState({}, '', args[2]); ${drawOrchard}`],
      ['history.replaceState', `history.replaceState({}, '', args[2]); ${drawOrchard}`],
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
      await reader.run(change, articleOf(orchard), orchard.title, ORCHARD);
      await expect.poll(said).toEqual(orchard.said);
      await expect.poll(async () => (await analysis()).document).toMatchObject({ url: await address(), title: orchard.title });
    });

    test('and back by the button of the browser', async () => {
      await openWall();
      await reader.run(
        `const main = document.querySelector('main');
      const drawn = { '': main.innerHTML, next: args[0] };
      addEventListener('popstate', ({ state }) => { main.innerHTML = drawn[state ?? '']; });
      history.pushState('next', '', args[1]);
      main.innerHTML = drawn.next;`,
        articleOf(orchard),
        ORCHARD,
      );
      await expect.poll(said).toEqual(orchard.said);
      await reader.run('history.back();');
      await expect.poll(said).toEqual(wall.said);
    });

    test('to a place in the same article: nothing is read again', async () => {
      await openWall();
      const before = await identifiers();
      await reader.run(`document.querySelector('.body').lastElementChild.id = 'end'; location.hash = '#end';`);
      await pause(1500);
      expect(await said()).toEqual(wall.said);
      expect(await identifiers()).toEqual(before);
    });

    test('to a page that is no article: the marks go with it', async () => {
      await openWall();
      await reader.run(
        `history.pushState({}, '', '/'); document.querySelector('main').innerHTML = '<ul><li><a href="/a">A lift stands still</a><li><a href="/b">A door is gone</a></ul>';`,
      );
      await expect.poll(all).toEqual([]);
      await expect.poll(() => reader.status()).toMatchObject({ state: 'none' });
    });
  });

  describe('text that comes late', () => {
    test('a paragraph at the end, and the identifiers of what stands are kept', async () => {
      await openWall();
      const before = await identifiers();
      await reader.run(
        `const late = document.createElement('p'); late.textContent = args[0]; document.querySelector('.body').append(late);`,
        LATE,
      );
      await expect.poll(said).toEqual([...wall.said, LATE_WORDS]);
      expect(await identifiers()).toMatchObject(before);
    });

    test('an article that is drawn long after the page', async () => {
      await open(pageOf(wall, { main: '<p>Loading</p>' }));
      await pause(1500);
      expect(await said()).toEqual([]);
      await reader.run(`document.querySelector('main').innerHTML = args[0];`, articleOf(wall));
      await expect.poll(said).toEqual(wall.said);
    });

    test.each([
      ['that takes the attribute away', 'hidden', `more.hidden = false;`],
      ['that takes the style away', 'style="display:none"', `more.style.display = '';`],
      ['that puts the rest there', '', `more.innerHTML = '<p>' + args[0] + '</p>';`],
    ])('“show more” %s', async (_, attribute, show) => {
      const rest = attribute ? `<p>${LATE}</p>` : '';
      const [start, end] = [articleOf(wall).replace('</div></article>', ''), '</div></article>'];
      await open(pageOf(wall, { main: `${start}<div id="more" ${attribute}>${rest}</div><button>Show more</button>${end}` }));
      await expect.poll(said).toEqual(wall.said);
      await reader.run(`const more = document.getElementById('more'); ${show} document.querySelector('button').remove();`, LATE);
      await expect.poll(said).toEqual([...wall.said, LATE_WORDS]);
    });

    test('in a shadow root of the article', async () => {
      const main = `<story-text><template shadowrootmode="open"><h1>${wall.title}</h1><div class="body">${wall.paragraphs.map((words) => `<p>${words}</p>`).join('')}</div></template></story-text>`;
      await openWall(pageOf(wall, { main }));
      await reader.run(
        `const late = document.createElement('p'); late.textContent = args[0]; document.querySelector('story-text').shadowRoot.querySelector('.body').append(late);`,
        LATE,
      );
      await expect.poll(said).toEqual([...wall.said, LATE_WORDS]);
    });

    test('in a frame that shows another article by and by', async () => {
      const inFrame = `return [...frames[0].CSS.highlights].filter(([name]) => name.includes('-quote-')).flatMap(([, highlight]) => [...highlight].map(String)).sort();`;
      reader.print('https://courier.example/frame-1', pageOf(wall));
      reader.print('https://courier.example/frame-2', pageOf(orchard));
      await open(pageOf(wall, { main: '<iframe src="/frame-1" width="640" height="800"></iframe>' }));
      await expect.poll(() => reader.run<string[]>(inFrame)).toEqual([...wall.said].sort());
      await reader.run(`frames[0].document.querySelector('.body').insertAdjacentHTML('beforeend', '<p>' + args[0] + '</p>');`, LATE);
      await expect.poll(() => reader.run<string[]>(inFrame)).toEqual([...wall.said, LATE_WORDS].sort());
      await reader.run(`document.querySelector('iframe').src = '/frame-2';`);
      await expect.poll(() => reader.run<string[]>(inFrame)).toEqual([...orchard.said].sort());
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
      await reader.run(scrolling, articleOf(next).replace('By Rae Moss', 'By Ines Orr'), ORCHARD, next.title);
      await pause(1500);
      expect(await said()).toEqual(wall.said);
      await reader.run(`document.querySelectorAll('article')[1].scrollIntoView({ block: 'start', behavior: 'instant' });`);
      await expect.poll(said).toEqual(['“I have never seen a harvest like it in all my years here,”', ...orchard.said]);
      const described = async () => (await analysis()).document;
      await expect.poll(described).toMatchObject({ url: await address(), title: next.title, published: null, byline: 'Ines Orr' });
      const { sources } = await analysis();
      expect(sources.map(({ name }) => name)).not.toContain('Ada Brook');
      await reader.run(`scrollTo({ top: 0, behavior: 'instant' });`);
      await expect.poll(said).toEqual(wall.said);
      await expect.poll(described).toMatchObject({ url: await address(), title: wall.title, byline: 'Rae Moss' });
    });

    /** The same, and the page tells nothing of it: its address and its title stay those of the first. */
    const endless = `document.querySelector('main').insertAdjacentHTML('beforeend', '<div style="height:900px"></div>' + args[0] + '<div style="height:900px"></div>');`;
    const lookAt = (i: number) =>
      reader.run(`document.querySelectorAll('article')[args[0]].scrollIntoView({ block: 'start', behavior: 'instant' });`, i);

    test('at one address for all: the one that the reader looks at is marked, and says nothing of the other', async () => {
      await openWall();
      await reader.run(endless, articleOf(orchard).replace('<p class="byline">By Rae Moss</p>', ''));
      await pause(1500);
      expect(await said()).toEqual(wall.said);
      await lookAt(1);
      await expect.poll(said).toEqual(orchard.said);
      const { document, sources } = await analysis();
      expect(document).toMatchObject({ url: await address(), title: orchard.title, published: null, byline: null });
      expect(sources.map(({ name }) => name)).not.toContain('Ada Brook');
      // And late words of the one are its own.
      await reader.run(`document.querySelectorAll('.body')[1].insertAdjacentHTML('beforeend', '<p>' + args[0] + '</p>');`, LATE);
      await expect.poll(said).toEqual([...orchard.said, LATE_WORDS]);
      await lookAt(0);
      await expect.poll(said).toEqual(wall.said);
      expect((await analysis()).document).toMatchObject({ title: wall.title, byline: 'Rae Moss' });
    });

    test('that comes when the reader has long been at the end of the first', async () => {
      await openWall();
      await reader.run(
        `document.querySelector('main').insertAdjacentHTML('beforeend', '<div style="height:2000px"></div>'); scrollTo(0, 3000);`,
      );
      await pause(2500);
      expect(await said()).toEqual(wall.said);
      await reader.run(
        `document.querySelector('main').lastElementChild.remove(); document.querySelector('main').insertAdjacentHTML('beforeend', args[0] + '<div style="height:900px"></div>');`,
        articleOf(orchard),
      );
      await lookAt(1);
      await expect.poll(said).toEqual(orchard.said);
    });

    test.each([
      ['teasers', `<article class="teaser"><h1>Another harbour to be dredged by spring</h1><p>${LATE}</p></article>`],
      [
        'comments',
        `<article class="comment"><h3>Jo Hale of Selby writes</h3>${`<p>${LATE} I have written to them every week.</p>`.repeat(9)}</article>`,
      ],
      [
        'a long advertisement',
        `<div class="ad"><article><h1>A boat of your own for less</h1>${`<p>${LATE} And it has never let me down since.</p>`.repeat(9)}</article></div>`,
      ],
      ['the same article again', articleOf(wall)],
    ])('%s below it are none', async (_, below) => {
      await openWall();
      await reader.run(endless, below);
      await reader.run(
        `document.querySelector('main').lastElementChild.previousElementSibling.scrollIntoView({ block: 'center', behavior: 'instant' });`,
      );
      await pause(2500);
      expect(await said()).toEqual(wall.said);
    });

    test('comments under an article at an address of their own are none', async () => {
      const comments = `<section class="comments" style="margin-top:1200px"><h2>Comments</h2>${`<div class="comment"><p>${LATE} I have written to them every week since the winter and nobody has answered me once.</p></div>`.repeat(5)}<div style="height:900px"></div></section>`;
      await openWall(pageOf(wall, { after: comments }));
      await reader.run(
        `history.pushState({}, '', '?comments=2'); document.querySelector('.comments').scrollIntoView({ behavior: 'instant' });`,
      );
      await pause(2500);
      expect(await said()).toEqual(wall.said);
    });
  });

  describe('text that goes', () => {
    test('taken away by a consent wall, and given back', async () => {
      await openWall();
      await reader.run(`window.held = document.querySelector('main').innerHTML;
      document.querySelector('main').innerHTML = '<div role="dialog"><h2>Before you read on</h2><p>“We and our 812 partners value your privacy,” said the notice that stands in the place of the article, and it said so at some length.</p><button>Accept</button></div>';
      await new Promise(requestAnimationFrame);`);
      expect(await all()).toEqual([]);
      await expect.poll(() => reader.status()).toMatchObject({ state: 'none' });
      await reader.run(`document.querySelector('main').innerHTML = window.held;`);
      await expect.poll(said).toEqual(wall.said);
    });

    test('under a wall that is laid over it nothing changes', async () => {
      await openWall();
      await reader.run(
        `document.body.insertAdjacentHTML('beforeend', '<div style="position:fixed;inset:0;background:#fff"><p>“We value your privacy,” said the notice, and it named 812 partners who value it as well.</p></div>');`,
      );
      await pause(1500);
      expect(await said()).toEqual(wall.said);
    });

    test('hidden, and shown again', async () => {
      await openWall();
      await reader.run(`document.querySelectorAll('.body p')[1].hidden = true; await new Promise(requestAnimationFrame);`);
      expect(await said()).toEqual(wall.said.slice(1));
      await reader.run(`document.querySelectorAll('.body p')[1].hidden = false;`);
      await expect.poll(said).toEqual(wall.said);
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
      await reader.run(
        `window.held = [...document.querySelectorAll('.body p')].map((p) => p.innerHTML); ${translate} await new Promise(requestAnimationFrame);`,
      );
      expect(await said()).toEqual([]);
      await expect.poll(() => reader.status()).toEqual({ state: 'none', why: 'translated' });
      expect(await all()).toEqual([]);
      await reader.run(
        `document.documentElement.classList.remove('translated-ltr'); document.documentElement.lang = 'en'; document.querySelectorAll('.body p').forEach((p, i) => { p.innerHTML = window.held[i]; });`,
      );
      await expect.poll(said).toEqual(wall.said);
    });
  });

  describe('passages that move', () => {
    test('to another place: marked there, under the same identifier', async () => {
      await openWall();
      const before = await identifiers();
      await reader.run(
        `const body = document.querySelector('.body'); body.append(body.children[1].cloneNode(true)); body.children[1].remove();`,
      );
      await expect.poll(said).toEqual([...wall.said.slice(1), wall.said[0]]);
      expect(await identifiers()).toEqual(before);
    });

    test('and are edited on the way: still the same', async () => {
      await openWall();
      const before = await identifiers();
      await reader.run(`const body = document.querySelector('.body'); const moved = body.children[1];
      moved.textContent = moved.textContent.replace('every stone of it', 'each stone of it'); body.append(moved);`);
      await expect.poll(said).toEqual([...wall.said.slice(1), '“We have looked at each stone of it and the wall is sound,”']);
      const after = await identifiers();
      expect(after['“We have loo']).toBe(before['“We have loo']);
    });

    test('where two places fit neither is taken for it', async () => {
      await openWall();
      const before = await identifiers();
      await reader.run(`const body = document.querySelector('.body'); const [old] = [body.children[1]];
      for (const word of ['each', 'any']) { const p = document.createElement('p'); p.textContent = old.textContent.replace('every stone', word + ' stone'); body.append(p); }
      old.remove();`);
      await expect.poll(async () => (await said()).length).toBe(4);
      const { attributions } = await analysis();
      expect(attributions.map(({ id }) => id)).not.toContain(before['“We have loo']);
    });

    test('an open card goes with its words, and closes where they are gone', async () => {
      await openWall();
      const place = await reader.run<{ x: number; y: number }>(
        `const box = document.querySelectorAll('.body p')[1].getBoundingClientRect(); return { x: box.x + 60, y: box.y + 12 };`,
      );
      await reader.press(place.x, place.y);
      const top = () => reader.run<number>(`return document.querySelector('whosaid-card')?.getBoundingClientRect().top ?? 0;`);
      await expect.poll(cards).toBe(1);
      const before = await top();
      await reader.run(`const body = document.querySelector('.body'); body.append(body.children[1]);`);
      await expect.poll(async () => (await top()) > before + 100).toBe(true);
      await reader.run(`document.querySelector('.body').lastElementChild.remove();`);
      await expect.poll(cards).toBe(0);
    });
  });
});
