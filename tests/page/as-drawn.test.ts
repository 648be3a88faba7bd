// @vitest-environment happy-dom
/** What speaks against a press, in a page that does as it is told here. What browsers do is held by `e2e/card-presses.test.ts`. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type AsDrawn, keepAsDrawn } from '../../lib/page/card/as-drawn.ts';

const middle = { x: 150, y: 100 };
/** What the browser would say of the page. */
interface Page {
  readonly styles: Readonly<Record<string, string>>;
  readonly isOpen: boolean;
  readonly box: DOMRect;
  readonly over: Element | null;
  readonly top: readonly Element[];
  readonly changing: boolean;
  readonly zoom: number;
}
const honest: Page = { styles: {}, isOpen: true, box: new DOMRect(100, 50, 300, 200), over: null, top: [], changing: false, zoom: 1 };
let page = honest;
const become = (change: Partial<Page>) => {
  page = { ...page, ...change };
};
let tellSight: (isVisible: boolean, intersectionRatio: number) => void;
let host: HTMLElement;
let drawn: AsDrawn;
/** Puts a property in the place of another, and back after the test. */
const giveBack: (() => void)[] = [];
function lend(owner: object, name: string, property: PropertyDescriptor): void {
  const before = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { ...property, configurable: true });
  giveBack.push(() => (before ? Object.defineProperty(owner, name, before) : Reflect.deleteProperty(owner, name)));
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'requestAnimationFrame'] });
  document.body.innerHTML = '';
  page = honest;
  host = document.createElement('div');
  const body = document.createElement('div');
  host.attachShadow({ mode: 'open' }).append(body);
  document.documentElement.append(host);
  Object.assign(host, {
    matches: (state: string) => state === ':popover-open' && page.isOpen,
    showPopover: () => become({ isOpen: true }),
    hidePopover: () => become({ isOpen: false }),
  });
  Object.defineProperty(host, 'currentCSSZoom', { get: () => page.zoom });
  lend(document.documentElement, 'matches', { value: () => page.changing });
  lend(document.documentElement, 'clientWidth', { value: 1000 });
  lend(document.documentElement, 'clientHeight', { value: 800 });
  body.getBoundingClientRect = () => page.box;
  const known = Object.getPrototypeOf(document) as object;
  lend(known, 'elementFromPoint', { value: () => page.over ?? host });
  lend(known, 'querySelectorAll', { value: () => [...page.top, host] });
  vi.stubGlobal('getComputedStyle', () => ({ getPropertyValue: (name: string) => page.styles[name] ?? '' }));
  vi.stubGlobal('IntersectionObserverEntry', class { get isVisible() { return true; } }); // biome-ignore format: one line
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(heard: (entries: object[]) => void) {
        tellSight = (isVisible, intersectionRatio) => heard([{ isVisible, intersectionRatio }]);
      }
      observe() {}
      disconnect() {}
      takeRecords = () => [];
    },
  );
  drawn = keepAsDrawn(host, body);
  drawn.drawn();
});
afterEach(() => {
  drawn.stop();
  host.remove();
  for (const back of giveBack.splice(0)) back();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const pressed = () => drawn.doubt(middle, performance.now());
/** It has been painted, and the reader has looked at it. */
const seen = () => vi.advanceTimersByTime(500);

test('it counts when it has been painted and seen for 300 ms, and not before', () => {
  expect(pressed()).toBe('new');
  vi.advanceTimersByTime(40);
  const painted = performance.now();
  vi.advanceTimersByTime(240);
  expect(pressed()).toBe('new');
  vi.advanceTimersByTime(100);
  expect(pressed()).toBeNull();
  // Pressed before, and heard of late.
  expect(drawn.doubt(middle, painted + 200)).toBe('new');
});

describe.each<[string, () => void, string]>([
  ['is see-through', () => become({ styles: { opacity: '0.5' } }), 'changed'],
  ['is filtered', () => become({ styles: { filter: 'opacity(0)' } }), 'changed'],
  ['lets presses through', () => become({ styles: { 'pointer-events': 'none' } }), 'changed'],
  ['is turned along a path', () => become({ styles: { 'offset-path': 'path("M 0 0 L 0 100")' } }), 'changed'],
  ['is cut off', () => become({ styles: { overflow: 'clip' } }), 'changed'],
  ['is enlarged with all of the page', () => become({ zoom: 1.1 }), 'changed'],
  ['is turned', () => become({ styles: { rotate: '3deg' } }), 'changed'],
  ['has left the top layer', () => become({ isOpen: false }), 'changed'],
  ['stands further right', () => become({ box: new DOMRect(104, 50, 300, 200) }), 'changed'],
  ['stands further down', () => become({ box: new DOMRect(100, 54, 300, 200) }), 'changed'],
  ['has another parent', () => document.body.append(host), 'changed'],
  ['has something else where it is pressed', () => become({ over: document.body }), 'covered'],
  ['has company in the top layer', () => become({ top: [document.createElement('p')] }), 'covered'],
  ['stands behind a picture of the page', () => become({ changing: true }), 'covered'],
  ['is not to be seen, as the browser says', () => tellSight(false, 1), 'covered'],
])('a card that %s', (_, change, doubt) => {
  test('is in doubt, is brought back, and then has to be seen anew', () => {
    seen();
    expect(pressed()).toBeNull();
    change();
    expect(pressed()).toBe(doubt);
    become({ ...honest, isOpen: page.isOpen, top: page.top });
    tellSight(true, 1);
    drawn.restore();
    expect(pressed()).toBe('new');
    seen();
    expect(pressed()).toBeNull();
  });

  test('for a moment between two presses has to be seen anew', () => {
    seen();
    change();
    vi.advanceTimersByTime(150);
    become(honest);
    document.documentElement.append(host);
    tellSight(true, 1);
    expect(pressed()).toBe('new');
    seen();
    expect(pressed()).toBeNull();
  });
});

describe.each<[string, () => void]>([
  ['of what stood in the top layer before it', () => {}],
  ['of rounding', () => become({ box: new DOMRect(102, 48.5, 300, 200) })],
  ['of growing', () => become({ box: new DOMRect(100, 50, 300, 260) })],
  ['of attributes', () => host.setAttribute('data-seen', '')],
  ['of being scrolled out of the window and back', () => tellSight(false, 0)],
])('nothing comes', (name, change) => {
  test(name, () => {
    seen();
    change();
    expect(pressed()).toBeNull();
  });
});

test('a window of another size moves it, and it is looked at anew', () => {
  seen();
  become({ box: new DOMRect(20, 50, 300, 200) });
  dispatchEvent(Object.defineProperty(new Event('resize'), 'isTrusted', { value: true }));
  expect(pressed()).toBe('new');
  seen();
  expect(pressed()).toBeNull();
});

test('a page that says that the window has another size moves nothing', () => {
  seen();
  become({ box: new DOMRect(20, 50, 300, 200) });
  dispatchEvent(new Event('resize'));
  expect(pressed()).toBe('changed');
});

test('what the page scrolls under a press has to stand there first', () => {
  seen();
  become({ box: new DOMRect(100, 250, 300, 200) });
  vi.stubGlobal('scrollY', -200);
  expect(pressed()).toBe('new');
  seen();
  expect(pressed()).toBeNull();
});

test('while the browser was held up nobody knows how it stood', () => {
  seen();
  const now = performance.now();
  const late = vi.spyOn(performance, 'now').mockReturnValue(now + 700);
  expect(drawn.doubt(middle, now + 700)).toBeNull();
  late.mockReturnValue(now + 1200);
  expect(drawn.doubt(middle, now + 500)).toBe('new');
  // What stood there in the meantime is not known when the page gives it back in time for the next look.
  vi.advanceTimersByTime(150);
  expect(drawn.doubt(middle, now + 500)).toBe('new');
});

test.each([0.4, 4])('what the page draws at %s times its size is none that was seen', (zoom) => {
  become({ zoom });
  drawn.drawn();
  seen();
  expect(pressed()).toBe('changed');
});

test('what is drawn anew has to be seen', () => {
  seen();
  expect(pressed()).toBeNull();
  drawn.drawn();
  expect(pressed()).toBe('new');
});

test('it is brought back with its style, and without what the page has hung on it', () => {
  host.style.cssText = 'left: 4px;';
  drawn.drawn();
  host.style.cssText = 'opacity: 0';
  host.setAttribute('inert', '');
  become({ isOpen: false });
  drawn.restore();
  expect(host.getAttribute('style')).toBe('left: 4px;');
  expect(host.hasAttribute('inert')).toBe(false);
  expect(page.isOpen).toBe(true);
});
