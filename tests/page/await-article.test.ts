// @vitest-environment happy-dom
/** When a page without an article is looked at: times in milliseconds on the page's clock. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { awaitArticle } from '../../lib/page/watch/await-article.ts';
import { hide } from './hide.ts';

const LONG = 'A new paragraph that is long enough to be read.';

let told: string[];
let grows: boolean;
let isAlive: boolean;
let began: number;
let stop: () => void;

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
const now = () => Math.round(performance.now() - began);
const add = (name = 'p', words = LONG) => {
  const element = Object.assign(document.createElement(name), { textContent: words });
  document.body.append(element);
  return element;
};
/** Something comes twice a second, for so many seconds. */
async function drip(seconds: number): Promise<void> {
  for (let i = 0; i < seconds * 2; i++) {
    add();
    await pass(500);
  }
}

function begin(isStale = false): void {
  began = performance.now();
  stop = awaitArticle(
    {
      came: () => {
        told.push(`look at ${now()}`);
        return grows;
      },
      navigated: () => told.push(`navigated at ${now()}`),
      isAlive: () => isAlive,
    },
    isStale,
  );
}

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<main></main>';
  [told, grows, isAlive] = [[], false, true];
});
afterEach(() => {
  stop();
  document.body.innerHTML = '';
  vi.restoreAllMocks();
  vi.useRealTimers();
  history.replaceState(null, '', '/');
});

describe('a look', () => {
  it('is taken a moment after text has come, and not before', async () => {
    begin();
    await pass(5000);
    expect(told).toEqual([]);
    add();
    await pass(390);
    add();
    expect(told).toEqual([]);
    await pass(20);
    expect(told).toEqual(['look at 5400']);
  });
  it.each([
    ['a script', () => add('script')],
    ['a word', () => add('p', 'Share')],
  ])('is not taken for %s', async (_, come) => {
    begin();
    come();
    await pass(5000);
    expect(told).toEqual([]);
  });
  it('is taken for words that became others', async () => {
    document.body.innerHTML = '<p>Loading</p>';
    begin();
    (document.querySelector('p')?.firstChild as Text).data = 'Loaded';
    await pass(400);
    expect(told).toEqual(['look at 400']);
  });
  it('is taken where something came while the page was looked at first', async () => {
    begin(true);
    await pass(400);
    expect(told).toEqual(['look at 400']);
  });
  it('is taken for a frame that has loaded, of which nothing is heard in the page, and for no picture', async () => {
    const [frame, picture] = [add('frame', ''), add('img', '')];
    begin();
    picture.dispatchEvent(new Event('load'));
    await pass(1000);
    expect(told).toEqual([]);
    frame.dispatchEvent(new Event('load'));
    await pass(1000);
    expect(told).toEqual(['look at 1400']);
  });
});

describe('looks', () => {
  it('that come to nothing are ever further apart, and end after seven', async () => {
    begin();
    await drip(200);
    const times = told.map((one) => Number(one.replace('look at ', '')));
    expect(times).toHaveLength(7);
    const waits = times.slice(1).map((time, i) => time - (times[i] as number));
    expect(waits.every((wait, i) => wait > (waits[i - 1] ?? 400) || wait >= 25_000)).toBe(true);
    expect(Math.max(...waits)).toBeLessThanOrEqual(31_000);
  });
  it('go on while the text grows', async () => {
    grows = true;
    begin();
    await drip(20);
    expect(told.length).toBeGreaterThan(15);
  });
  it('begin anew after one that found more text', async () => {
    begin();
    await drip(20);
    grows = true;
    await drip(60);
    expect(told.length).toBeGreaterThan(20);
  });
  it('end after seven, and then a frame counts no more than text', async () => {
    begin();
    await drip(200);
    told = [];
    add('frame', '').dispatchEvent(new Event('load'));
    await pass(60_000);
    expect(told).toEqual([]);
  });
});

describe('another address', () => {
  it.each([
    ['of another page', '/boats', ['navigated at 1000']],
    ['of a place in the page', '#boats', []],
  ])('%s', async (_, address, expected) => {
    begin();
    history.pushState(null, '', address);
    await pass(1000);
    expect(told).toEqual(expected);
  });
  it('is told of at once where the reader goes back, and waiting ends with it', async () => {
    begin();
    history.replaceState(null, '', '/boats');
    window.dispatchEvent(new Event('popstate'));
    expect(told).toEqual(['navigated at 0']);
    add();
    await pass(5000);
    expect(told).toHaveLength(1);
  });
});

it('does nothing while the tab is hidden, and looks when somebody does', async () => {
  begin();
  hide(true);
  add();
  await pass(10_000);
  expect(told).toEqual([]);
  hide(false);
  await pass(400);
  expect(told).toEqual(['look at 10400']);
});

it.each([
  ['it is told to', () => stop()],
  ['the extension has been reloaded', () => {}],
])('ends when %s', async (_, end) => {
  begin();
  end();
  isAlive = false;
  add();
  history.replaceState(null, '', '/boats');
  await pass(10_000);
  hide(false);
  await pass(10_000);
  expect(told).toEqual([]);
});
