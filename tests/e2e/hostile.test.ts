/** Pages that mean ill, in real Chromium with the real extension: nothing executes, nothing leaks, nothing is held up. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { shadowText } from './drivers/closed-shadow.ts';
import { marked, type Newsroom, ownWorld, run, startNewsroom } from './drivers/newsroom.ts';
import { articleOf, pageOf, type Story, wall } from './drivers/stories.ts';

const WALL = 'https://courier.example/2026/05/08/harbour-wall-will-stand';

let newsroom: Newsroom;
let page: Page;

beforeAll(async () => {
  newsroom = await startNewsroom(inject('chromium'));
});
afterAll(() => newsroom?.close());
afterEach(() => page?.close());

async function open(html: string): Promise<void> {
  newsroom.print(WALL, html);
  page = await newsroom.open(WALL);
}
const pressFirst = async () => {
  const box = await run<{ x: number; y: number }>(
    page,
    `const { x, y } = document.querySelectorAll('.body p')[1].getBoundingClientRect(); return { x, y };`,
  );
  await page.mouse.click(box.x + 60, box.y + 12);
};
const card = () => page.locator('whosaid-card');

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
    await expect.poll(async () => (await marked(page, 'quote')).length).toBeGreaterThan(1);
    const { document } = await newsroom.analysis();
    expect(document.text).toContain('<script>alert(2)</script>');
    await pressFirst();
    await expect.poll(() => card().count()).toBe(1);
    const shown = await shadowText(page, 'whosaid-card', 'html');
    expect(shown).toContain('Ada');
    expect(shown).not.toMatch(/<(?:img|script|svg onload)/);
    expect(shown).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    const panel = await newsroom.panelOf(page);
    const alerts: string[] = [];
    panel.on('dialog', (dialog) => void alerts.push(dialog.message()));
    panel.on('pageerror', (error) => void alerts.push(error.message));
    await panel.getByRole('heading', { level: 1 }).waitFor();
    await panel.waitForTimeout(500);
    expect(await panel.locator('body').textContent()).toContain('<img src=x onerror=alert(1)>');
    expect(await panel.locator('img, script:not([src]), svg[onload], [onerror]').count()).toBe(0);
    // What controls there are stand in elements that keep them to themselves.
    const loose = await run<string[]>(
      panel,
      `const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT); const found = [];
      while (walker.nextNode()) if (/[\\u202a-\\u202e\\u2066-\\u2069]/.test(walker.currentNode.data) && !/isolate|plaintext/.test(getComputedStyle(walker.currentNode.parentElement).unicodeBidi)) found.push(walker.currentNode.data);
      return found;`,
    );
    expect(loose).toEqual([]);
    expect(alerts).toEqual([]);
    await panel.close();
  });
});

describe('a page that lies in wait', () => {
  /** Every way to the document is trapped, before anything of ours is there: what is called is written down. */
  const traps = `<script>
    window.heard = [];
    const trap = (owner, name) => {
      const described = Object.getOwnPropertyDescriptor(owner, name);
      if (!described?.configurable) return;
      const wrapped = (real, kind) => function (...args) { if (window.armed) window.heard.push(kind + ' ' + name); return real.apply(this, args); };
      if (typeof described.value === 'function') Object.defineProperty(owner, name, { ...described, value: wrapped(described.value, 'call') });
      else if (described.get) Object.defineProperty(owner, name, { ...described, get: wrapped(described.get, 'get'), ...(described.set && { set: wrapped(described.set, 'set') }) });
    };
    for (const owner of [Element.prototype, Node.prototype, Document.prototype, HTMLElement.prototype, EventTarget.prototype, Range.prototype, CharacterData.prototype, Text.prototype, HighlightRegistry.prototype, Highlight.prototype, MutationObserver.prototype, Array.prototype, Map.prototype, Set.prototype, String.prototype, RegExp.prototype, Promise.prototype, History.prototype, TreeWalker.prototype])
      for (const name of Object.getOwnPropertyNames(owner)) if (name !== 'constructor') trap(owner, name);
    for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame', 'getComputedStyle', 'matchMedia', 'postMessage', 'AbortController']) {
      const real = window[name];
      window[name] = function (...args) { if (window.armed) window.heard.push('call ' + name); return new.target ? new real(...args) : real.apply(this, args); };
    }
    Object.prototype['@type'] = 'Recipe'; Object.prototype.isArticle = false; Object.prototype.type = 'stop'; Object.prototype.name = '<img src=x onerror=alert(1)>';
    Array.prototype.toJSON = () => { window.heard.push('toJSON'); };
    for (const event of ['copy', 'focus', 'selectionchange', 'message']) addEventListener(event, () => { if (window.armed) window.heard.push('event ' + event); }, true);
    window.armed = true;
  </script>`;

  test('hears nothing of the reading, of the marks, nor of an open card but that it is there', async () => {
    await open(pageOf(wall, { head: traps }));
    // The page's own tools are trapped: it is looked at from the extension's world.
    const world = await ownWorld(page, newsroom.chromium.id);
    const count = () =>
      world.evaluate<number>(
        `[...CSS.highlights].filter(([name]) => name.includes('-quote-')).flatMap(([, highlight]) => [...highlight]).length`,
      );
    await expect.poll(count).toBe(3);
    await world.evaluate(
      `document.querySelector('.body').append(Object.assign(document.createElement('p'), { textContent: '“There will be a second survey, and I shall pay for it,” said Ada Brook.' }))`,
    );
    await expect.poll(count, { timeout: 4000 }).toBe(4);
    const { x, y } = await world.evaluate<{ x: number; y: number }>(
      `document.querySelectorAll('.body p')[1].getBoundingClientRect().toJSON()`,
    );
    await page.mouse.click(x + 60, y + 12);
    await expect.poll(() => world.evaluate<number>(`document.querySelectorAll('whosaid-card').length`)).toBe(1);
    expect(await world.evaluate<string[]>(`document.documentElement.getAttributeNames()`)).toEqual(['lang']);
    const { result } = await world.session.send('Runtime.evaluate', {
      expression: `window.armed = false; window.heard.join()`,
      returnByValue: true,
    });
    expect(result.value).toBe('');
    const status = await newsroom.status();
    expect(status).toMatchObject({ state: 'ready', analysis: { document: { title: wall.title, site: null } } });
    await world.leave();
  });

  test('finds nothing of the extension in its window, and none of its files', async () => {
    await open(pageOf(wall));
    await expect.poll(() => marked(page, 'quote')).toEqual(wall.said);
    const id = newsroom.chromium.id;
    const found = await run<string[]>(
      page,
      `const found = [...Object.getOwnPropertyNames(window), ...Object.getOwnPropertyNames(document)].filter((name) => /whosaid/i.test(name));
      for (const file of ['sidepanel.html', 'article.js', 'assets/article.css', 'manifest.json', 'icon/16.png']) {
        try { await fetch('chrome-extension://' + args[0] + '/' + file); found.push(file); } catch {}
        await new Promise((resolve) => { const image = new Image(); image.onload = () => { found.push('image ' + file); resolve(); }; image.onerror = resolve; image.src = 'chrome-extension://' + args[0] + '/' + file; });
      }
      if (window.chrome?.runtime?.sendMessage) found.push('sendMessage');
      if (document.styleSheets.length > 1 || document.adoptedStyleSheets.length > 0) found.push('style sheet');
      return found;`,
      id,
    );
    expect(found).toEqual([]);
  });

  test('cannot press, close, open or fill the card', async () => {
    await open(pageOf(wall));
    await expect.poll(() => marked(page, 'quote')).toEqual(wall.said);
    // It opens for no press that a script makes up.
    await run(
      page,
      `const target = document.querySelectorAll('.body p')[1]; const { x, y } = target.getBoundingClientRect();
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) target.dispatchEvent(new (type.startsWith('p') ? PointerEvent : MouseEvent)(type, { bubbles: true, composed: true, clientX: x + 60, clientY: y + 12 }));
      target.click();`,
    );
    await page.waitForTimeout(300);
    expect(await card().count()).toBe(0);
    await pressFirst();
    await expect.poll(() => card().count()).toBe(1);
    const before = await shadowText(page, 'whosaid-card', 'html');
    const reached = await run<Record<string, unknown>>(
      page,
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
    expect(await card().count()).toBe(1);
    expect(await shadowText(page, 'whosaid-card', 'html')).toBe(before);
    // Its own style is out of reach of the page's.
    await page.addStyleTag({
      content:
        'whosaid-card, * { display: block !important; opacity: 0 !important; transform: scale(9) !important; font-size: 80px !important }',
    });
    const look = await run<Record<string, string>>(
      page,
      `const { opacity, transform } = getComputedStyle(document.querySelector('whosaid-card')); return { opacity, transform };`,
    );
    expect(look).toEqual({ opacity: '1', transform: 'none' });
    await page.keyboard.press('Escape');
    await expect.poll(() => card().count()).toBe(0);
  });

  test.each([
    ['with a root of its own', `constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = '<p>The wall is unsound</p>'; }`],
    ['that has no root', `static disabledFeatures = ['shadow'];`],
    ['that throws', `constructor() { super(); throw new Error('no'); }`],
  ])('has an element of the card’s name, %s: the card opens all the same', async (_, body) => {
    await open(pageOf(wall, { head: `<script>customElements.define('whosaid-card', class extends HTMLElement { ${body} });</script>` }));
    await expect.poll(() => marked(page, 'quote')).toEqual(wall.said);
    await pressFirst();
    const opened = `return [...document.querySelectorAll(':popover-open')].filter((each) => each.shadowRoot === null).length;`;
    await expect.poll(() => run<number>(page, opened)).toBe(1);
  });
});

describe('fields and pictures that stand in the place of the document’s own words', () => {
  const names = ['querySelector', 'querySelectorAll', 'getElementsByTagName', 'createTreeWalker', 'createRange', 'createElement', 'documentElement', 'body', 'title', 'URL', 'defaultView', 'hidden', 'visibilityState', 'addEventListener', 'removeEventListener', 'elementFromPoint', 'getSelection', 'baseURI', 'activeElement', 'childNodes', 'firstChild', 'nodeType', 'cloneNode', 'whosaid', 'chrome', 'browser']; // biome-ignore format: a table
  const clobber = names.map((name) => `<form name="${name}"></form><img name="${name}" id="${name}" alt="">`).join('');
  const fields = `<form>${['getAttribute', 'tagName', 'localName', 'attributes', 'parentNode', 'parentElement', 'firstChild', 'nextSibling', 'childNodes', 'contains', 'nodeType', 'isConnected', 'textContent', 'matches', 'querySelector', 'shadowRoot', 'ownerDocument', 'getRootNode', 'isContentEditable'].map((name) => `<input name="${name}">`).join('')}<p>“I stand in a form, and the page has hidden its words behind my names,” said Jo Hale, who wrote it, on Friday.</p></form>`; // biome-ignore format: a page

  test('one name each: it is read and marked, or left alone, and never fails', async () => {
    for (const name of names) {
      await open(pageOf(wall, { before: `<form name="${name}"></form>` }));
      const status = await newsroom.status();
      expect([name, status.state]).toEqual([name, expect.stringMatching(/^(?:ready|none)$/)]);
      const wrong = (await marked(page, 'quote').catch(() => [])).filter((words) => !wall.said.includes(words));
      expect([name, wrong]).toEqual([name, []]);
      await page.close();
    }
  }, 120_000);

  test('all of them at once, and coming while it is read', async () => {
    await open(pageOf(wall, { before: clobber }));
    expect((await newsroom.status()).state).toMatch(/^(?:ready|none)$/);
    await page.close();
    await open(pageOf(wall));
    await expect.poll(() => marked(page, 'quote')).toEqual(wall.said);
    await run(
      page,
      `document.querySelectorAll('.body p')[1].firstChild.data = 'Nothing was said about it. '; document.body.insertAdjacentHTML('beforeend', args[0]); await new Promise(requestAnimationFrame);`,
      clobber,
    );
    const world = await ownWorld(page, newsroom.chromium.id);
    const words = () =>
      world.evaluate<string[]>(
        `[...CSS.highlights].filter(([name]) => name.includes('-quote-')).flatMap(([, highlight]) => [...highlight].map(String))`,
      );
    for (let times = 0; times < 5; times++) {
      expect((await words()).filter((each) => !wall.said.slice(1).includes(each))).toEqual([]);
      await page.waitForTimeout(300);
    }
    await world.leave();
  });

  test('a form round the article whose fields hide its own words', async () => {
    await open(pageOf(wall, { main: articleOf(wall).replace('</div></article>', `${fields}</div></article>`) }));
    await expect.poll(async () => (await marked(page, 'quote')).filter((words) => wall.said.includes(words))).toEqual(wall.said);
    expect((await newsroom.status()).state).toBe('ready');
  });
});

describe('pages without measure', () => {
  test.each([
    [
      'a million nodes',
      `const m = document.createElement('main'); for (let i = 0; i < 500000; i++) { const s = document.createElement('span'); s.textContent = 'x'; m.append(s); } m.style.display = 'none'; document.body.append(m);`,
    ],
    [
      'ten thousand levels',
      `let at = document.createElement('div'); at.style.display = 'none'; document.body.append(at); for (let i = 0; i < 10000; i++) { const d = document.createElement('div'); at.append(d); at = d; } at.textContent = 'At the very bottom of the well somebody said that it was deep.';`,
    ],
    [
      'a text of eight million letters',
      `const p = document.createElement('p'); p.style.display = 'none'; p.textContent = 'said and said again, '.repeat(400000); document.body.append(p);`,
    ],
  ])('%s: the page is not held up, and the panel is told something', async (_, build) => {
    await open(pageOf(wall, { after: `<script>${build}</script>` }));
    await page.evaluate('1');
    // The extension comes when the page is idle: how long a timer of the page waits for it.
    const longest = await run<number>(
      page,
      `let [longest, last] = [0, performance.now()];
      const end = last + 4000;
      while (last < end) { await new Promise((resolve) => setTimeout(resolve, 0)); const now = performance.now(); longest = Math.max(longest, now - last); last = now; }
      return longest;`,
    );
    expect(longest).toBeLessThan(250);
    expect((await newsroom.status()).state).toMatch(/^(?:ready|none)$/);
  });
});

describe('the doors', () => {
  test('nothing that a page’s process could send is done, unless it is one of the four questions', async () => {
    await open(pageOf(wall));
    await expect.poll(() => marked(page, 'quote')).toEqual(wall.said);
    const world = await ownWorld(page, newsroom.chromium.id);
    const messages = [
      'null', '"analyse"', '{}', '{ type: "run", code: "alert(1)" }', '{ type: "load", part: "../background" }', '{ type: "load", part: "background" }',
      '{ type: "analyse" }', '{ type: "analyse", document: { text: 7 } }', '{ type: "pressed", tabId: 1 }', '{ type: "status", status: { state: "ready" } }', '{ type: "__proto__", __proto__: { type: "load", part: "card" } }',
    ]; // biome-ignore format: a table
    for (const message of messages) {
      const answer = await world.evaluate(`chrome.runtime.sendMessage(${message}).then((answer) => answer ?? 'none', () => 'none')`);
      expect([message, answer]).toEqual([message, 'none']);
    }
    // And an analysis that is none does not come through the panel's door.
    expect(await world.evaluate(`chrome.runtime.sendMessage({ type: 'load', part: 'card' })`)).toBe(true);
    expect(await world.evaluate(`typeof chrome.tabs + typeof chrome.scripting?.executeScript`)).toBe('undefinedundefined');
    await world.leave();
  });

  test('a page’s own messages are not heard', async () => {
    await open(pageOf(wall));
    await expect.poll(() => marked(page, 'quote')).toEqual(wall.said);
    await run(
      page,
      `for (const type of ['stop', 'step', 'asked', 'step-marks', 'read', 'marks']) { postMessage({ type, by: 1, origins: ['*://*/*'], kinds: [] }, '*'); document.dispatchEvent(new CustomEvent(type, { detail: { type } })); }`,
    );
    await page.waitForTimeout(500);
    expect(await marked(page, 'quote')).toEqual(wall.said);
    expect(await card().count()).toBe(0);
  });
});
