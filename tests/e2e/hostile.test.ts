/** Pages that mean ill, in real Chromium and Firefox with the real extension: nothing executes, nothing leaks, nothing is held up. */
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { pause } from '../../lib/tasks/patience.ts';
import { measureless } from './drivers/measureless.ts';
import { markedWords } from './drivers/newsroom.ts';
import { quotes, type Reader, readers } from './drivers/reader.ts';
import { articleOf, pageOf, type Story, wall } from './drivers/stories.ts';
import { traps } from './drivers/traps.ts';

const WALL = 'https://courier.example/2026/05/08/harbour-wall-will-stand';

describe.each(readers)('in %s', (name, start) => {
  let reader: Reader;

  beforeAll(async () => {
    reader = await start(inject(name));
  });
  afterAll(() => reader?.close());
  afterEach(() => reader?.leave());

  async function open(html: string): Promise<void> {
    reader.print(WALL, html);
    await reader.open(WALL);
  }
  async function openRead(html = pageOf(wall)): Promise<void> {
    await open(html);
    await expect.poll(() => quotes(reader)).toEqual(wall.said);
  }
  /** The page's own tools may be trapped or hidden: it is looked at apart. */
  const marks = () => reader.apart<string[]>(markedWords, 'quote');
  const cards = () => reader.apart<number>(`return document.querySelectorAll('whosaid-card').length;`);
  async function pressFirst(): Promise<void> {
    const { x, y } = await reader.apart<{ x: number; y: number }>(
      `const { x, y } = document.querySelectorAll('.body p')[1].getBoundingClientRect(); return { x, y };`,
    );
    await reader.press(x + 60, y + 12);
  }

  describe('text that looks like mark-up, and that turns its direction', () => {
    const name = '<img src=x onerror=alert(1)>';
    const turned = '\u202eAda\u2066 Brook';
    const evil: Story = {
      title: `Harbour wall ${name} will stand, \u202eboard says`,
      paragraphs: [
        ...wall.paragraphs.slice(0, 1),
        `“We have looked at every stone <script>alert(2)</script> of it and the wall is sound,” said ${turned}, who chairs the board.`,
        `“The swell comes over the top on every tide now, </b></span><svg onload=alert(3)>” said Tom ${name} Lund, a skipper.`,
        ...wall.paragraphs.slice(3),
      ],
      said: [],
    };
    const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
    const html = pageOf({ ...evil, title: escaped(evil.title), paragraphs: evil.paragraphs.map(escaped) })
      .replace('"headline"', '"alternativeHeadline"')
      .replace(/"name":"Rae Moss"/, `"name":"Rae \u202e${name}"`)
      .replace('</head>', `<meta property="og:site_name" content='Courier \u202e"><img src=x onerror=alert(4)>'></head>`);

    test('nothing executes in the panel, in the card or in what is copied, and no control turns the words around it', async () => {
      await open(html);
      await expect.poll(async () => (await marks()).length).toBeGreaterThan(1);
      const status = await reader.status();
      expect(status.state === 'ready' ? status.analysis.document.text : '').toContain('<script>alert(2)</script>');
      await pressFirst();
      await expect.poll(cards).toBe(1);
      const shown = await reader.shadowHtml('whosaid-card');
      expect(shown).toContain('Ada');
      expect(shown).not.toMatch(/<(?:img|script|svg onload)/);
      expect(shown).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
      await expect.poll(() => reader.inPanel<number>(`return document.querySelectorAll('h1').length;`)).toBe(1);
      const { words, elements, loose } = await reader.inPanel<{ words: string; elements: number; loose: string[] }>(
        `const walker = document.createTreeWalker(document.body, window.NodeFilter.SHOW_TEXT);
      const loose = [];
      const isApart = ({ parentElement }) => /isolate|plaintext/.test(window.getComputedStyle(parentElement).unicodeBidi);
      while (walker.nextNode()) if (/[\\u202a-\\u202e\\u2066-\\u2069]/.test(walker.currentNode.data) && !isApart(walker.currentNode)) loose.push(walker.currentNode.data);
      const elements = document.querySelectorAll('img, script:not([src]), svg[onload], [onerror]').length;
      return { words: document.body.textContent, elements, loose };`,
      );
      expect(words).toContain('<img src=x onerror=alert(1)>');
      expect(elements).toBe(0);
      // What controls there are stand in elements that keep them to themselves.
      expect(loose).toEqual([]);
    });
  });

  describe('a page that lies in wait', () => {
    test('hears nothing of the reading, of the marks, nor of an open card but that it is there', async () => {
      await open(pageOf(wall, { head: traps }));
      const count = async () => (await marks()).length;
      await expect.poll(count).toBe(3);
      await reader.apart(
        `const late = document.createElement('p');
      late.textContent = '“There will be a second survey, and I shall pay for it,” said Ada Brook.';
      document.querySelector('.body').append(late);`,
      );
      await expect.poll(count).toBe(4);
      await pressFirst();
      await expect.poll(cards).toBe(1);
      expect(await reader.apart<string[]>('return document.documentElement.getAttributeNames();')).toEqual(['lang']);
      const heard = `document.dispatchEvent(new Event('tell')); return document.documentElement.getAttribute('heard');`;
      expect(await reader.apart<string>(heard)).toBe('');
      expect(await reader.status()).toMatchObject({ state: 'ready', analysis: { document: { title: wall.title, site: null } } });
    });

    test('finds nothing of the extension in its window, and none of its files', async () => {
      await openRead();
      const found = await reader.run<string[]>(
        `const found = [...Object.getOwnPropertyNames(window), ...Object.getOwnPropertyNames(document)].filter((name) => /whosaid/i.test(name));
      for (const file of ['sidepanel.html', 'article.js', 'assets/article.css', 'manifest.json', 'icon/16.png']) {
        try { await fetch(args[0] + file); found.push(file); } catch {}
        await new Promise((resolve) => { const image = new Image(); image.onload = () => { found.push('image ' + file); resolve(); }; image.onerror = resolve; image.src = args[0] + file; });
      }
      if (window.chrome?.runtime?.sendMessage || window.browser) found.push('sendMessage');
      if (document.styleSheets.length > 1 || document.adoptedStyleSheets.length > 0) found.push('style sheet');
      return found;`,
        reader.home,
      );
      expect(found).toEqual([]);
    });

    test('cannot press, close, open or fill the card', async () => {
      await openRead();
      // It opens for no press that a script makes up.
      await reader.run(
        `const target = document.querySelectorAll('.body p')[1]; const { x, y } = target.getBoundingClientRect();
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) target.dispatchEvent(new (type.startsWith('p') ? PointerEvent : MouseEvent)(type, { bubbles: true, composed: true, clientX: x + 60, clientY: y + 12 }));
      target.click();`,
      );
      await pause(300);
      expect(await cards()).toBe(0);
      await pressFirst();
      await expect.poll(cards).toBe(1);
      const before = await reader.shadowHtml('whosaid-card');
      const reached = await reader.run<Record<string, unknown>>(
        `const host = document.querySelector('whosaid-card');
      for (let x = 0; x < 300; x += 20) for (let y = 0; y < 200; y += 20) {
        const { left, top } = host.getBoundingClientRect();
        for (const type of ['pointerdown', 'click']) host.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: left + x, clientY: top + y }));
      }
      host.click(); host.focus();
      for (const key of ['Enter', ' ', 'Escape', 'Tab']) for (const type of ['keydown', 'keyup']) { host.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true })); document.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true })); }
      host.innerHTML = '<slot></slot><p>Sponsored: the wall is unsound</p>';
      const { left, top } = host.getBoundingClientRect();
      return { root: host.shadowRoot, inside: document.elementFromPoint(left + 20, top + 20)?.localName, children: host.attachInternals === undefined, text: host.textContent };`,
      );
      expect(reached.root).toBeNull();
      expect(reached.inside).toBe('whosaid-card');
      expect(await cards()).toBe(1);
      expect(await reader.shadowHtml('whosaid-card')).toBe(before);
      // Its own style is out of reach of the page's.
      const look = await reader.run<Record<string, string>>(
        `const style = document.createElement('style');
      style.textContent = 'whosaid-card, * { display: block !important; opacity: 0 !important; transform: scale(9) !important; font-size: 80px !important }';
      document.head.append(style);
      const { opacity, transform } = getComputedStyle(document.querySelector('whosaid-card')); return { opacity, transform };`,
      );
      expect(look).toEqual({ opacity: '1', transform: 'none' });
      await reader.escape();
      await expect.poll(cards).toBe(0);
    });

    test.each([
      [
        'with a root of its own',
        `constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = '<p>The wall is unsound</p>'; }`,
      ],
      ['that has no root', `static disabledFeatures = ['shadow'];`],
      ['that throws', `constructor() { super(); throw new Error('no'); }`],
    ])('has an element of the card’s name, %s: the card opens all the same', async (_, body) => {
      await openRead(
        pageOf(wall, { head: `<script>customElements.define('whosaid-card', class extends HTMLElement { ${body} });</script>` }),
      );
      await pressFirst();
      const opened = `return [...document.querySelectorAll(':popover-open')].filter((each) => each.shadowRoot === null).length;`;
      await expect.poll(() => reader.run<number>(opened)).toBe(1);
    });

    test('a page’s own messages are not heard', async () => {
      await openRead();
      await reader.run(
        `for (const type of ['stop', 'step', 'asked', 'step-marks', 'read', 'marks']) { postMessage({ type, by: 1, origins: ['*://*/*'], kinds: [] }, '*'); document.dispatchEvent(new CustomEvent(type, { detail: { type } })); }`,
      );
      await pause(500);
      expect(await quotes(reader)).toEqual(wall.said);
      expect(await cards()).toBe(0);
    });
  });

  describe('fields and pictures that stand in the place of the document’s own words', () => {
    const names = ['querySelector', 'querySelectorAll', 'getElementsByTagName', 'createTreeWalker', 'createRange', 'createElement', 'documentElement', 'body', 'title', 'URL', 'defaultView', 'hidden', 'visibilityState', 'addEventListener', 'removeEventListener', 'elementFromPoint', 'getSelection', 'baseURI', 'activeElement', 'childNodes', 'firstChild', 'nodeType', 'cloneNode', 'whosaid', 'chrome', 'browser']; // biome-ignore format: a table
    const clobber = names.map((name) => `<form name="${name}"></form><img name="${name}" id="${name}" alt="">`).join('');
    const fields = `<form>${['getAttribute', 'tagName', 'localName', 'attributes', 'parentNode', 'parentElement', 'firstChild', 'nextSibling', 'childNodes', 'contains', 'nodeType', 'isConnected', 'textContent', 'matches', 'querySelector', 'shadowRoot', 'ownerDocument', 'getRootNode', 'isContentEditable'].map((name) => `<input name="${name}">`).join('')}<p>“I stand in a form, and the page has hidden its words behind my names,” said Jo Hale, who wrote it, on Friday.</p></form>`; // biome-ignore format: a page

    test('one name each: it is read and marked, or left alone, and never fails', async () => {
      for (const name of names) {
        await open(pageOf(wall, { before: `<form name="${name}"></form>` }));
        const status = await reader.status();
        expect([name, status.state]).toEqual([name, expect.stringMatching(/^(?:ready|none)$/)]);
        const wrong = (await marks()).filter((words) => !wall.said.includes(words));
        expect([name, wrong]).toEqual([name, []]);
      }
    });

    test('all of them at once, and coming while it is read', async () => {
      await open(pageOf(wall, { before: clobber }));
      expect((await reader.status()).state).toMatch(/^(?:ready|none)$/);
      await openRead();
      await reader.run(
        `document.querySelectorAll('.body p')[1].firstChild.data = 'Nothing was said about it. '; document.body.insertAdjacentHTML('beforeend', args[0]); await new Promise(requestAnimationFrame);`,
        clobber,
      );
      for (let times = 0; times < 5; times++) {
        expect((await marks()).filter((each) => !wall.said.slice(1).includes(each))).toEqual([]);
        await pause(300);
      }
    });

    test('a form round the article whose fields hide its own words', async () => {
      await open(pageOf(wall, { main: articleOf(wall).replace('</div></article>', `${fields}</div></article>`) }));
      await expect.poll(async () => (await marks()).filter((words) => wall.said.includes(words))).toEqual(wall.said);
      expect((await reader.status()).state).toBe('ready');
    });
  });

  describe('pages without measure', () => {
    // That the page is not held up is told in quiet.test.ts.
    test.each(measureless)('%s: the panel is told something', async (_, build) => {
      await open(pageOf(wall, { after: `<script>${build}</script>` }));
      expect((await reader.status()).state).toMatch(/^(?:ready|none)$/);
    });
  });
});
