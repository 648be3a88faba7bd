// @vitest-environment happy-dom
/** What the painter puts in the page's registry, and when it takes it away: names of marks, each with the words under it. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { analyse } from '../../lib/engine/analyse.ts';
import { languages } from '../../lib/engine/languages/every-language.ts';
import type { MarkKind } from '../../lib/messages/protocol.ts';
import { undivided } from '../../lib/page/dom/slices.ts';
import { createPainter, type Painter } from '../../lib/page/paint/painter.ts';
import { LOOK } from '../../lib/page/reading/look.ts';
import { read } from '../../lib/page/reading/read.ts';
import type { Reading } from '../../lib/page/reading/reading.ts';
import { hide } from './hide.ts';
import { layOut } from './laid-out.ts';

const ALL: readonly MarkKind[] = ['quotation', 'reported', 'number', 'report'];
const HEADLINE = 'The harbour wall at Kestrel Point';
const QUOTED = '“We have looked at every stone of it,”';
const PAGE = `<main><h1>${HEADLINE}</h1>
  <p id="quoted">${QUOTED} said Ada Brook, the engineer of the harbour, on the quay on Friday morning.</p>
  <p id="reported">Tom Lund said that the harbour had lost £42,000 to the storms, and that <a href="/boats">all of its boats</a> had left for another harbour.</p>
  <p id="plain">The wall was built when the harbour was, and it has been mended by the same masons ever since the first storm.</p></main>`;

class FakeHighlight extends Set<Range> {
  priority = 0;
}
let registry: Map<string, FakeHighlight>;
let media: Set<string>;
let reading: Reading;
let painter: Painter;

/** The marks in the registry, on which ground and in which colour, each with the words that it stands on. */
const painted = () =>
  Object.fromEntries([...registry].filter(([, ranges]) => ranges.size > 0).map(([name, ranges]) => [name, [...ranges].map(String)]));
const names = () => Object.keys(painted()).sort();
const byId = (id: string) => document.getElementById(id) as HTMLElement;
const words = (id: string) => byId(id).firstChild as Text;

async function open(body: string): Promise<void> {
  document.body.innerHTML = body;
  layOut(document);
  const result = await read(document, { url: null, force: true, slices: undivided, ...LOOK });
  if (result.status !== 'article') throw new Error(result.why);
  reading = result;
  painter = createPainter(reading.map, analyse(reading.document, languages));
}

beforeEach(async () => {
  vi.useFakeTimers();
  registry = new Map();
  media = new Set();
  vi.stubGlobal('CSS', { highlights: registry });
  vi.stubGlobal('Highlight', FakeHighlight);
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: media.has(query), addEventListener() {} }));
  await open(PAGE);
});
afterEach(() => {
  painter.clear();
  document.documentElement.removeAttribute('style');
  vi.restoreAllMocks();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** The point where the first of these letters stands in an element. */
const at = (id: string, letters: string) => {
  const { top } = byId(id).getBoundingClientRect();
  return { x: 10 * (byId(id).firstChild as Text).data.indexOf(letters) + 5, y: top + 10 };
};

describe('an article as long as a book', () => {
  const SAID = Array.from({ length: 600 }, (_, i) => `“It was boat ${i} that came,”`);
  const quotes = () => [...registry].flatMap(([name, ranges]) => (name.includes('-quote-') ? [...ranges].map(String) : []));
  const openBook = async (scrolled: number) => {
    await open(`<main>${SAID.map((words) => `<p>${words} said Ada Brook, the engineer of the harbour, on the quay.</p>`).join('')}</main>`);
    layOut(document, scrolled);
    painter.paint(['quotation']);
  };

  it('what the reader looks at is painted at once, and the rest in a while', async () => {
    // Line 500 stands in the middle of the window.
    await openBook(500 * 20 - window.innerHeight / 2);
    const first = quotes();
    expect(first).toContain(SAID[500]);
    expect(first).toContain(SAID[480]);
    expect(first).not.toContain(SAID[0]);
    expect(first.length).toBeLessThan(400);
    await vi.advanceTimersByTimeAsync(2000);
    expect(new Set(quotes())).toEqual(new Set(SAID));
  });

  it('is cut around what the reader looks at as elsewhere: no word has two lines, and none lacks its own', async () => {
    await open(
      `<main>${SAID.map((_, i) => `<p>“It was ${40 + i} boats that came,” said Ada Brook, the engineer of the harbour, on the quay.</p>`).join('')}</main>`,
    );
    layOut(document, 300 * 20 - window.innerHeight / 2);
    painter.paint(['quotation', 'number']);
    await vi.advanceTimersByTimeAsync(2000);
    const ranges = [...registry].flatMap(([name, all]) => (/-(?:quote|number)-/.test(name) ? [...all] : []));
    ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    expect(ranges.join('')).toBe(SAID.map((_, i) => `“It was ${40 + i} boats that came,”`).join(''));
  });

  it('is not gone on with where it is taken away, nor twice where it is painted anew', async () => {
    await openBook(0);
    expect(quotes()).toContain(SAID[0]);
    painter.paint(['quotation']);
    await vi.advanceTimersByTimeAsync(2000);
    expect(quotes()).toHaveLength(SAID.length);
    painter.paint(['quotation']);
    painter.clear();
    await vi.advanceTimersByTimeAsync(2000);
    expect(quotes()).toEqual([]);
  });
});

describe('painting', () => {
  it('marks each statement in the colour of its source, and numbers', () => {
    painter.paint(ALL);
    expect(painted()).toEqual({
      'ws-l-tint-2': [QUOTED],
      'ws-l-quote-2': [QUOTED],
      'ws-l-number-1': ['£42,000'],
      'ws-l-reported-1': ['that the harbour had lost ', ' to the storms, and that all of its boats had left for another harbour'],
    });
  });
  it('marks what a filtered list holds, of the kinds that are wanted, and all of it again', () => {
    painter.paint(ALL);
    const before = names();
    painter.only({ attributions: [], quantities: [0], reports: [] });
    expect(painted()).toEqual({ 'ws-l-number-1': ['£42,000'] });
    painter.paint(['quotation']);
    expect(painted()).toEqual({});
    painter.only({ attributions: [0], quantities: [], reports: [] });
    expect(painted()).toEqual({ 'ws-l-tint-2': [QUOTED], 'ws-l-quote-2': [QUOTED] });
    painter.only(null);
    painter.paint(ALL);
    expect(names()).toEqual(before);
  });
  it('marks the kinds that are wanted, and no others', () => {
    painter.paint(['quotation']);
    expect(names()).toEqual(['ws-l-quote-2', 'ws-l-tint-2']);
    painter.paint(['number']);
    expect(painted()).toEqual({ 'ws-l-number-1': ['£42,000'] });
    painter.paint([]);
    expect(names()).toEqual([]);
  });
  it('has one colour for all sources where the reader wants ink', () => {
    painter.paint(ALL, { colours: 'ink' });
    expect(names()).toEqual(['ws-l-number-0', 'ws-l-quote-0', 'ws-l-reported-0', 'ws-l-tint-0']);
  });
  it('paints what is chosen over what is marked, and that over the tint', () => {
    painter.paint(['quotation']);
    painter.point(at('quoted', 'looked'));
    painter.select({ kind: 'attribution', index: 0 });
    const priority = (name: string) => registry.get(name)?.priority ?? Number.NaN;
    expect(priority('ws-l-selected-2')).toBeGreaterThan(priority('ws-l-pointed-2'));
    expect(priority('ws-l-pointed-2')).toBeGreaterThan(priority('ws-l-quote-2'));
    expect(priority('ws-l-quote-2')).toBeGreaterThan(priority('ws-l-tint-2'));
  });
  it('leaves quotations alone in forced colours, unless the reader chose the kinds', () => {
    media.add('(forced-colors: active)');
    painter.paint(ALL);
    expect(names()).toEqual(['ws-l-quote-2']);
    painter.paint(ALL, { chosen: true });
    expect(names()).toEqual(['ws-l-number-1', 'ws-l-quote-2', 'ws-l-reported-1']);
    painter.paint(['number']);
    expect(names()).toEqual(['ws-l-number-1']);
  });
  it('takes everything away in the end, but for what the page has put under the same name', () => {
    painter.paint(ALL);
    const pages = new FakeHighlight();
    registry.set('ws-l-quote-2', pages);
    painter.clear();
    expect([...registry]).toEqual([['ws-l-quote-2', pages]]);
  });
  it('paints nothing where the browser has no registry', async () => {
    vi.stubGlobal('CSS', {});
    await open(PAGE);
    painter.paint(ALL);
    expect(painter.show({ kind: 'attribution', index: 0 })).toBe(true);
    expect(names()).toEqual([]);
  });
});

describe('the ground', () => {
  it.each([
    ['a dark page', 'background: rgb(20, 20, 20); color: rgb(240, 240, 240)', ['ws-d-quote-2', 'ws-d-tint-2']],
    ['a picture under black letters', 'background-image: url(sea.png); color: rgb(0, 0, 0)', ['ws-l-quote-2', 'ws-l-tint-2']],
    ['a picture under grey letters', 'background-image: url(sea.png); color: rgb(117, 117, 117)', ['ws-l-quote-2', 'ws-l-tint-2']],
    ['a picture under white letters', 'background-image: url(sea.png); color: rgb(255, 255, 255)', ['ws-d-quote-2', 'ws-d-tint-2']],
    ['a picture behind a colour that covers it', 'background: rgb(20, 20, 20); background-image: url(sea.png)', ['ws-d-quote-2']],
    ['grey letters that a tint would drown', 'background: rgb(255, 255, 255); color: rgb(117, 117, 117)', ['ws-l-quote-2']],
    ['a dark veil over white', 'background: rgba(0, 0, 0, 0.9); color: rgb(255, 255, 255)', ['ws-d-quote-2', 'ws-d-tint-2']],
    ['a thin veil over white', 'background: rgba(0, 0, 0, 0.1); color: rgb(0, 0, 0)', ['ws-l-quote-2', 'ws-l-tint-2']],
  ])('of %s', (_, style, expected) => {
    byId('quoted').setAttribute('style', style);
    painter.paint(['quotation']);
    expect(names()).toEqual(expected);
  });
  it.each([
    ['dark', false, 'd'],
    ['light dark', false, 'l'],
    ['light dark', true, 'd'],
    ['light', true, 'l'],
  ])('of a page that paints none and is made for %s, the system dark: %s', (scheme, isDark, ground) => {
    document.documentElement.setAttribute('style', `color-scheme: ${scheme}`);
    if (isDark) media.add('(prefers-color-scheme: dark)');
    painter.paint(['number']);
    expect(names()).toEqual([`ws-${ground}-number-1`]);
  });
  it('is measured again when the page has changed its theme, and not before that has settled', async () => {
    painter.paint(['number']);
    document.body.setAttribute('style', 'background: rgb(20, 20, 20); color: rgb(240, 240, 240)');
    await vi.advanceTimersByTimeAsync(60);
    expect(names()).toEqual(['ws-l-number-1']);
    await vi.advanceTimersByTimeAsync(100);
    expect(names()).toEqual(['ws-d-number-1']);
    document.body.removeAttribute('style');
  });
});

describe('the registry, which is the page’s', () => {
  it('is filled again when the page has cleared it, ever later while it goes on clearing', async () => {
    painter.paint(['number']);
    const missingFor = async () => {
      registry.clear();
      let waited = 0;
      for (; registry.size === 0 && waited < 20_000; waited += 500) await vi.advanceTimersByTimeAsync(500);
      return waited;
    };
    const waits = [await missingFor(), await missingFor(), await missingFor()];
    expect(waits).toEqual([1500, 3000, 6000]);
    await vi.advanceTimersByTimeAsync(12_500);
    expect(await missingFor()).toBeLessThanOrEqual(1500);
  });
  it('is left alone after the marks were cleared, and while the tab is hidden', async () => {
    painter.paint(['number']);
    hide(true);
    registry.clear();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(names()).toEqual([]);
    hide(false);
    await vi.advanceTimersByTimeAsync(1500);
    expect(names()).toEqual(['ws-l-number-1']);
    painter.clear();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(names()).toEqual([]);
  });
});

describe('words that the page has changed', () => {
  const touched = { isTouched: () => true, isTaken: () => false };
  it('lose their mark', () => {
    painter.paint(['quotation']);
    words('quoted').data = words('quoted').data.replace('stone', 'brick');
    expect(painter.drop(touched)).toBe(true);
    expect(names()).toEqual([]);
    painter.paint(['quotation']);
    expect(names()).toEqual([]);
    expect(painter.show({ kind: 'attribution', index: 0 })).toBe(false);
  });
  it('keep it where the same words were set anew', () => {
    painter.paint(['quotation']);
    words('quoted').data = `${words('quoted').data}`;
    expect(painter.drop(touched)).toBe(false);
    expect(painted()['ws-l-quote-2']).toEqual([QUOTED]);
  });
  it('lose it where they were taken out of the page, or are edited now', () => {
    painter.paint(ALL);
    byId('quoted').remove();
    expect(painter.drop(touched)).toBe(true);
    expect(names()).toEqual(['ws-l-number-1', 'ws-l-reported-1']);
    expect(painter.drop({ isTouched: () => false, isTaken: (node) => byId('reported').contains(node) })).toBe(true);
    expect(names()).toEqual([]);
  });
  it('keep it where nothing of theirs was touched', () => {
    painter.paint(ALL);
    const before = painted();
    expect(painter.drop({ isTouched: () => false, isTaken: () => false })).toBe(false);
    expect(painted()).toEqual(before);
  });
  it('are not marked where the reader writes', () => {
    Object.defineProperty(byId('quoted'), 'isContentEditable', { value: true });
    painter.paint(ALL);
    expect(names()).toEqual(['ws-l-number-1', 'ws-l-reported-1']);
  });
});

describe('a statement that is shown', () => {
  it('is scrolled to and flashes for a moment', () => {
    const scroll = vi.spyOn(Element.prototype, 'scrollIntoView');
    painter.paint(['number']);
    expect(painter.show({ kind: 'attribution', index: 0 })).toBe(true);
    expect(scroll.mock.contexts).toEqual([byId('quoted')]);
    expect(scroll.mock.calls).toEqual([[{ block: 'center', behavior: 'smooth' }]]);
    expect(painted()).toMatchObject({ 'ws-l-flash': [QUOTED] });
    vi.advanceTimersByTime(1000);
    expect(names()).toEqual(['ws-l-number-1']);
  });
  it('is there at once where the reader wants no motion, from its top where it is taller than the window', () => {
    const scroll = vi.spyOn(Element.prototype, 'scrollIntoView');
    media.add('(prefers-reduced-motion: reduce)');
    byId('quoted').getBoundingClientRect = () => new DOMRect(0, 0, 10, window.innerHeight + 1);
    painter.show({ kind: 'attribution', index: 0 });
    expect(scroll.mock.calls).toEqual([[{ block: 'start', behavior: 'instant' }]]);
  });
  it('flashes alone where another is shown after it', () => {
    painter.show({ kind: 'attribution', index: 0 });
    vi.advanceTimersByTime(600);
    painter.show({ kind: 'quantity', index: 0 });
    expect(painted()).toEqual({ 'ws-l-flash': ['£42,000'] });
    vi.advanceTimersByTime(600);
    expect(painted()).toEqual({ 'ws-l-flash': ['£42,000'] });
  });
});

describe('a choice', () => {
  it('is marked until there is another, or none', () => {
    painter.select({ kind: 'attribution', index: 0 });
    expect(painted()).toEqual({ 'ws-l-selected-2': [QUOTED] });
    painter.select({ kind: 'quantity', index: 0 });
    expect(painted()).toEqual({ 'ws-l-selected-1': ['£42,000'] });
    painter.select(null);
    expect(names()).toEqual([]);
  });
  it('is marked again when the page is painted anew', () => {
    painter.select({ kind: 'attribution', index: 0 });
    painter.paint([]);
    expect(names()).toEqual(['ws-l-selected-2']);
  });
  it('shows what its source is known by', () => {
    painter.evidence(0);
    expect(painted()).toEqual({ 'ws-l-cue': ['said'], 'ws-l-mention': ['Ada Brook'] });
    painter.evidence(null);
    expect(names()).toEqual([]);
  });
});

describe('a point of the page', () => {
  it('is the statement that is painted there', () => {
    painter.paint(ALL);
    expect(painter.hit(at('quoted', 'looked'))).toEqual({ kind: 'attribution', index: 0 });
    expect(painter.hit(at('quoted', 'harbour'))).toBeNull();
    painter.paint(['number']);
    expect(painter.hit(at('quoted', 'looked'))).toBeNull();
  });
  it('shows that the whole of what is painted there can be pressed, as long as it is pointed at', () => {
    painter.paint([]);
    const pointAt = (id: string, letter: string) => painter.point(at(id, letter));
    pointAt('quoted', 'looked');
    expect(names()).toEqual([]);
    painter.paint(['quotation']);
    const before = painted();
    pointAt('quoted', 'looked');
    expect(painted()).toEqual({ ...before, 'ws-l-pointed-2': [QUOTED] });
    painter.paint(['quotation']);
    expect(painted()).toEqual(before);
    pointAt('quoted', 'looked');
    painter.paint([]);
    expect(names()).toEqual([]);
    painter.paint(['quotation']);
    pointAt('quoted', 'harbour');
    expect(painted()).toEqual(before);
    pointAt('quoted', 'looked');
    painter.point(null);
    expect(painted()).toEqual(before);
  });
  it('is nothing where the page has put other words there', () => {
    painter.paint(ALL);
    words('quoted').data = words('quoted').data.replace('stone', 'brick');
    expect(painter.hit(at('quoted', 'looked'))).toBeNull();
  });
});

it('tells where the first line of a thing stands, and the last', () => {
  const place = painter.placeOf({ kind: 'attribution', index: 0 });
  expect(place?.first).toMatchObject({ x: 0, y: 20, width: QUOTED.length * 10 });
  const long = painter.placeOf({ kind: 'attribution', index: 1 });
  expect([long?.first.y, long?.last.y]).toEqual([40, 80]);
  byId('quoted').remove();
  expect(painter.placeOf({ kind: 'attribution', index: 0 })).toBeNull();
});
