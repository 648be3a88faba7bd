/** Presses on the card count where the reader can see what is pressed, and in no other case; in real browsers, with real presses. */
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { cardWords } from '../../components/card/card-words.ts';
import { english } from '../../components/shared/words.ts';
import { pause } from '../../lib/tasks/patience.ts';
import { quotes, type Reader, readers } from './drivers/reader.ts';
import { type PageOptions, pageOf, wall } from './drivers/stories.ts';

const WALL = 'https://courier.example/2026/05/08/harbour-wall-will-stand';
const PLAIN = 'http://gazette.example/2026/05/08/harbour-wall-will-stand';
const { copied } = english;
const { notes, copyInPanel } = cardWords;
const { new: tooSoon, changed, covered } = notes;
/** Longer than the card wants to be seen. */
const SEEN = 700;

/** Where the card stands: its buttons are in a root that the page cannot reach, and begin at its lower left. */
const placeOfCard = `const { left, top, right, bottom } = document.querySelector('whosaid-card').getBoundingClientRect(); return { left, top, right, bottom };`;

/** What the page does with `host`, the card's, when it has been seen, and what is said of the press then. */
const attacks: readonly (readonly [string, string, string])[] = [
  ['makes it see-through', `host.style.setProperty('opacity', '0', 'important');`, changed],
  ['makes it nearly so', `host.style.setProperty('opacity', '0.02', 'important');`, changed],
  ['takes its style away and hides it by a rule', `host.removeAttribute('style'); document.head.insertAdjacentHTML('beforeend', '<style>whosaid-card { position: absolute; margin: 0; border: 0; inset: auto; opacity: 0; left: ' + (place.left + scrollX) + 'px; top: ' + (place.top + scrollY) + 'px; }</style>');`, changed],
  ['filters it away', `host.style.setProperty('filter', 'opacity(0)', 'important');`, changed],
  ['masks it', `host.style.setProperty('mask-image', 'linear-gradient(transparent, transparent)', 'important');`, changed],
  ['blends it into the page', `host.style.setProperty('mix-blend-mode', 'color-dodge', 'important');`, changed],
  ['puts it elsewhere, with its button under the same place', `host.style.setProperty('transform', 'translate(40px, 0)', 'important');`, changed],
  ['makes it as large as the window', `host.style.setProperty('scale', '6', 'important');`, changed],
  ['enlarges it and leaves it in its place', `host.style.setProperty('zoom', '1.15', 'important'); for (const [side, at] of [['left', place.left + scrollX], ['top', place.top + scrollY]]) host.style.setProperty(side, at / 1.15 + 'px', 'important');`, changed],
  ['moves it and says that the window has another size', `host.style.setProperty('left', parseFloat(host.style.left) + 10 + 'px', 'important'); dispatchEvent(new Event('resize')); await new Promise((resolve) => setTimeout(resolve, 600));`, changed],
  ['takes it out of the top layer', `host.hidePopover();`, changed],
  ['puts it into a place of its own', `const box = document.createElement('div'); box.style.opacity = '0'; document.body.append(box); box.append(host); host.showPopover();`, changed],
  ['lays something over all of it but its button', `const veil = document.createElement('div'); veil.popover = 'manual'; veil.style.cssText = 'margin: 0; border: 0; inset: auto; position: fixed; background: white; left: ' + place.left + 'px; top: ' + place.top + 'px; width: ' + (place.right - place.left) + 'px; height: ' + (place.bottom - place.top - 50) + 'px;'; document.body.append(veil); veil.showPopover();`, covered],
  ['lays something over it that lets presses through', `const veil = document.createElement('div'); veil.popover = 'manual'; veil.textContent = 'Win a boat'; veil.style.cssText = 'margin: 0; border: 0; inset: 0; width: auto; height: auto; position: fixed; background: white; pointer-events: none;'; document.body.append(veil); veil.showPopover();`, covered],
  ['does so from a closed root, with a box of a pixel and a shadow', `const box = document.createElement('div'); document.body.append(box); const veil = document.createElement('div'); veil.popover = 'manual'; veil.style.cssText = 'margin: 0; border: 0; padding: 0; inset: 0 auto auto 0; width: 1px; height: 1px; overflow: hidden; position: fixed; box-shadow: 0 0 0 3000px white; pointer-events: none;'; box.attachShadow({ mode: 'closed' }).append(veil); veil.showPopover();`, covered],
]; // biome-ignore format: one attack a line

/** What reaches into closed roots: it is to change nothing of how the card looks. */
const CARD_FONTS = [
  'Charter',
  'Georgia',
  'Liberation Serif',
  'Noto Serif',
  'Segoe UI',
  'Roboto',
  'Noto Sans',
  'Liberation Sans',
  '-apple-system',
];
const CARD_VARIABLES = ['paper', 'raised', 'ink', 'soft', 'rule', 'control', 'accent', 'on-accent', 'shadow', 'c', 'article', 'interface'];
const reaching: readonly (readonly [string, string])[] = [
  ['lays what comes after the host over it', 'whosaid-card::after { content: "Win a boat" !important; position: fixed; inset: 0; background: gold; z-index: 9; pointer-events: none }'],
  ['lays what comes before the host over it', 'whosaid-card::before { display: block !important; content: "Win a boat"; position: absolute; inset: 0; background: gold; z-index: 9 }'],
  ['names fonts of its own as the system’s are named', CARD_FONTS.map((font) => `@font-face { font-family: "${font}"; src: local("Liberation Mono"), local("DejaVu Sans Mono"); size-adjust: 300% }`).join(' ')],
  ['declares its variables to be colours that are handed to nobody', CARD_VARIABLES.map((name) => `@property --${name} { syntax: "<color>"; inherits: false; initial-value: gold }`).join(' ')],
  ['declares its variables to be numbers', CARD_VARIABLES.map((name) => `@property --${name} { syntax: "<number>"; inherits: true; initial-value: 0 }`).join(' ')],
]; // biome-ignore format: one page a line

/** Pages that mean no harm, and what their readers do. */
const honest: readonly (readonly [string, PageOptions, (reader: Reader) => Promise<unknown>])[] = [
  ['as it is', {}, async () => {}],
  ['with a header that sticks and things that float', { before: '<header style="position: sticky; top: 0; z-index: 99999; background: white; height: 60px">The Courier</header><div style="position: fixed; right: 0; bottom: 0; z-index: 2147483647; width: 100%; height: 90px; background: silver">Cookies?</div>' }, async () => {}],
  ['scrolled a little', { after: '<div style="height: 3000px"></div>' }, (reader) => reader.run('scrollBy({ top: 40, behavior: "instant" }); await new Promise(requestAnimationFrame);')],
  ['scrolled until the head of the card is out of the window', { after: '<div style="height: 3000px"></div>' }, (reader) => reader.run(`scrollBy({ top: document.querySelector('whosaid-card').getBoundingClientRect().top + 30, behavior: "instant" }); await new Promise(requestAnimationFrame);`)],
  ['that scrolls smoothly', { head: '<style>html { scroll-behavior: smooth }</style>', after: '<div style="height: 3000px"></div>' }, (reader) => reader.run('scrollBy(0, 40); await new Promise((resolve) => setTimeout(resolve, 1000));')],
  ['zoomed in', {}, (reader) => reader.zoom(1.5)],
  ['zoomed out', {}, (reader) => reader.zoom(0.67)],
  ['enlarged with two fingers', {}, (reader) => reader.pinch(1.4)],
  ['with a zoom of its own', { head: '<style>html { zoom: 1.25 }</style>' }, async () => {}],
  ['whose elements all move, fade and turn', { head: '<style>* { transition: all 2s !important; animation: fade 2s infinite alternate } @keyframes fade { from { opacity: 0.5; transform: rotate(1deg) } }</style>' }, async () => {}],
  ['whose root is filtered and transformed', { head: '<style>html { filter: invert(1); } body { transform: translateZ(0); opacity: 0.99; will-change: transform }</style>' }, async () => {}],
  ['with a popover of its own that was there before', { before: '<div popover="manual" id="cookies" style="inset: auto 0 0 auto; width: 300px">Cookies?</div><script>cookies.showPopover()</script>' }, async () => {}],
  ['that writes from right to left', { head: '<style>html { direction: rtl; writing-mode: horizontal-tb }</style>' }, async () => {}],
  ['that marks every new element', { head: '<script>new MutationObserver((changes) => { for (const { addedNodes } of changes) for (const node of addedNodes) node.setAttribute?.("data-seen", ""); }).observe(document, { childList: true, subtree: true })</script>' }, async () => {}],
  ['that draws itself anew all the time', { after: '<p id="clock"></p><script>setInterval(() => { clock.textContent = Date.now(); clock.style.height = 20 + Date.now() % 40 + "px"; }, 40)</script>' }, async () => {}],
]; // biome-ignore format: one page a line

describe.each(readers)('in %s', (name, start) => {
  let reader: Reader;

  beforeAll(async () => {
    reader = await start(inject(name));
  });
  afterAll(() => reader?.close());
  afterEach(async () => {
    await reader.zoom(1);
    await reader.leave();
  });

  const card = () => reader.shadowHtml('whosaid-card');
  const cards = () => reader.run<number>(`return document.querySelectorAll('whosaid-card').length;`);
  async function openCard(options: PageOptions = {}, url = WALL, headers = {}): Promise<void> {
    reader.print(url, pageOf(wall, options), headers);
    await reader.open(url);
    await expect.poll(() => quotes(reader)).toEqual(wall.said);
    await openCardHere();
  }
  async function openCardHere(): Promise<void> {
    const { x, y } = await reader.run<{ x: number; y: number }>(
      `const second = document.querySelectorAll('.body p')[1]; second.scrollIntoView({ block: 'center', behavior: 'instant' }); await new Promise((resolve) => setTimeout(resolve, 100));
      const range = document.createRange(); range.selectNodeContents(second); const [line] = range.getClientRects(); return { x: line.left + line.width / 2, y: line.top + line.height / 2 };`,
    );
    await reader.press(x, y);
    await expect.poll(cards).toBe(1);
  }
  interface Edges {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  }
  const edges = () => reader.run<Edges>(placeOfCard);
  /** On the first of the buttons, which stand at the foot where nothing is said of a press. */
  async function pressCopy(at?: Edges): Promise<void> {
    const { left, bottom } = at ?? (await edges());
    await reader.press(left + 40, bottom - 30);
  }
  const attack = (body: string) =>
    reader.run(`const host = document.querySelector('whosaid-card'); const place = host.getBoundingClientRect(); ${body}`);

  test.each(attacks)('a page that %s: the press does not count, and the card says so and is back', async (_, body, words) => {
    await openCard();
    await pause(SEEN);
    const before = await edges();
    await attack(body);
    await pause(50);
    await pressCopy(before);
    await expect.poll(card).toContain(words);
    expect(await card()).not.toContain(copied);
    const after = await edges();
    expect([after.left, after.top].map(Math.round)).toEqual([before.left, before.top].map(Math.round));
  });

  test.each(reaching)('a page that %s: the card looks as on any other', async (_, rules) => {
    await openCard();
    await pause(SEEN);
    const plain = await reader.shot();
    await openCard({ head: `<style>${rules}</style>` });
    await pause(SEEN);
    await expect.poll(async () => plain.equals(await reader.shot())).toBe(true);
  });

  test('a page that scrolls the card under the pointer as it is pressed: it has to stand there first', async () => {
    await openCard({ after: '<div style="height: 4000px"></div>' });
    await pause(SEEN);
    const before = await edges();
    await attack(
      `const from = scrollY; scrollBy({ top: 2000, behavior: 'instant' }); addEventListener('pointermove', () => scrollTo({ top: from, behavior: 'instant' }), true);`,
    );
    await pause(SEEN);
    await pressCopy({ ...before, left: before.left + 5 });
    await expect.poll(card).toContain(tooSoon);
    expect(await card()).not.toContain(copied);
  });

  test('a page that hides the card, holds up the browser and shows it as it is pressed: the press does not count', async () => {
    await openCard();
    await pause(SEEN);
    const before = await edges();
    await attack(`host.removeAttribute('style');
      const own = document.head.appendChild(document.createElement('style'));
      own.textContent = 'whosaid-card { position: absolute; margin: 0; border: 0; padding: 0; inset: auto; background: none; overflow: visible; left: ' + (place.left + scrollX) + 'px; top: ' + (place.top + scrollY) + 'px; }';
      const hide = document.head.appendChild(document.createElement('style'));
      setTimeout(() => { hide.textContent = 'whosaid-card { opacity: 0 }'; requestAnimationFrame(() => setTimeout(() => { for (const end = performance.now() + 2500; performance.now() < end; ); hide.textContent = ''; })); }, 500);`);
    await pause(1200);
    await pressCopy(before);
    await expect.poll(card).toMatch(/Nothing was done/);
    expect(await card()).not.toContain(copied);
  });

  test('a page that writes where the reader last pressed: the card’s words stay', async () => {
    await openCard();
    await pause(SEEN);
    await attack(`document.designMode = 'on'; host.contentEditable = 'true';
      addEventListener('click', () => setTimeout(() => { for (const [what, text] of [['selectAll'], ['insertText', 'Win a boat'], ['insertHTML', '<b>Win a boat</b>']]) document.execCommand(what, false, text); window.done = true; }), true);`);
    const { left, top } = await edges();
    await reader.press(left + 80, top + 50);
    await expect.poll(() => reader.run<boolean>('return window.done === true;')).toBe(true);
    expect(await card()).toContain('Ada Brook');
    expect(await card()).not.toContain('Win a boat');
  });

  test('a page that hides the card until it is pressed: what stood there before the press is what counts', async () => {
    await openCard();
    await pause(SEEN);
    await attack(
      `const show = () => host.style.removeProperty('opacity'); const hide = () => host.style.setProperty('opacity', '0', 'important'); hide();
       addEventListener('pointerdown', show, true);`,
    );
    await pause(300);
    await pressCopy();
    await expect.poll(card).toMatch(/Nothing was done/);
    expect(await card()).not.toContain(copied);
  });

  test('a card that has only just appeared is not pressed yet, and is in a moment', async () => {
    const watched = `<script>window.times = {};
      new MutationObserver(() => { if (document.querySelector('whosaid-card')) times.shown ??= performance.now(); }).observe(document, { childList: true, subtree: true });
      addEventListener('click', ({ target, timeStamp }) => { if (target.localName === 'whosaid-card') times.pressed ??= timeStamp; }, true);</script>`;
    // On a busy machine the press may come late: then once more.
    for (let age = Number.POSITIVE_INFINITY; age > 250; ) {
      await openCard({ head: watched });
      const at = await edges();
      await pressCopy(at);
      age = await reader.run<number>('return times.pressed - times.shown;');
      if (age > 250) continue;
      await expect.poll(card).toContain(tooSoon);
      await pause(SEEN);
      await pressCopy(at);
      await expect.poll(card).toContain(copied);
    }
  });

  test('after a press that did not count the next one does, when the card has been seen', async () => {
    await openCard();
    await pause(SEEN);
    const before = await edges();
    await attack(`host.style.setProperty('opacity', '0', 'important');`);
    await pressCopy(before);
    await expect.poll(card).toContain(changed);
    await pause(SEEN);
    await pressCopy(before);
    await expect.poll(card).toContain(copied);
    expect(await card()).not.toContain(changed);
  });

  test('by keys it is the same: they count where the card is to be seen', async () => {
    await openCard();
    await reader.escape();
    await reader.step();
    await expect.poll(cards).toBe(1);
    await expect.poll(() => reader.run<string>('return document.activeElement.localName;')).toBe('whosaid-card');
    await pause(SEEN);
    await attack(`host.style.setProperty('opacity', '0', 'important');`);
    await reader.key('Enter');
    await expect.poll(card).toContain(changed);
    await pause(SEEN);
    await reader.key('Enter');
    await expect.poll(card).toContain(copied);
  });

  test.each(honest)('a page %s: the press counts', async (_, options, act) => {
    await openCard(options);
    await act(reader);
    await pause(SEEN);
    await pressCopy();
    await expect.poll(card).toMatch(new RegExp(`${copied}|Nothing was done`));
    expect(await card()).toContain(copied);
  });

  describe('copying', () => {
    test('where the page has no clipboard, the panel offers what the card shows, and nothing passes through the page', async () => {
      const heard = `<script>window.heard = []; for (const type of ['copy', 'beforecopy', 'cut']) for (const target of [window, document]) target.addEventListener(type, (event) => { heard.push(type); event.stopImmediatePropagation(); event.clipboardData?.setData('text/plain', 'The wall is unsound'); event.preventDefault(); }, true);
        const real = document.execCommand; document.execCommand = (...args) => { heard.push('execCommand'); return real.apply(document, args); };</script>`;
      await openCard({ head: heard }, PLAIN);
      await pause(SEEN);
      expect(await card()).toContain(copyInPanel);
      await pressCopy();
      // In Firefox a press in a page opens no sidebar.
      await expect.poll(card).toContain(name === 'firefox' ? notes.button : notes.handed);
      expect(await reader.run<string[]>('return heard;')).toEqual([]);
      await expect
        .poll(() => reader.inOpenedPanel<string>(`return document.querySelector('textarea')?.value ?? '';`))
        .toContain('We have looked at every stone of it');
      expect(await reader.inOpenedPanel<string>('return document.body.innerText;')).toContain(english.byHand.handed);
    });

    test('where the panel is open already, it offers it there and then', async () => {
      reader.print(PLAIN, pageOf(wall));
      await reader.open(PLAIN);
      await expect.poll(() => quotes(reader)).toEqual(wall.said);
      await expect.poll(() => reader.inPanel<string>('return document.body.innerText;')).toContain(wall.title);
      await openCardHere();
      await pause(SEEN);
      await pressCopy();
      await expect.poll(card).toContain(notes.handed);
      const offered = () => reader.inPanel<string>(`return document.querySelector('textarea')?.value ?? '';`);
      await expect.poll(offered).toContain('We have looked at every stone of it');
    });

    // Firefox knows no such policy.
    if (name === 'chromium')
      test('where the page forbids its clipboard, the card says so and offers the panel', async () => {
        await openCard({}, WALL, { 'permissions-policy': 'clipboard-write=()' });
        await pause(SEEN);
        const at = await edges();
        await pressCopy(at);
        await expect.poll(card).toContain(notes.refused);
        expect(await card()).toContain(copyInPanel);
        await pause(SEEN);
        await pressCopy(at);
        await expect.poll(card).toContain(notes.handed);
      });
  });
});
