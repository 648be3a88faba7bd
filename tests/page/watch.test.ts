// @vitest-environment happy-dom
/** What is told of a page that changes, and when: times in milliseconds on the page's clock. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createTextMap } from '../../lib/page/dom/text-map.ts';
import { changesDuring, type Listener, type WatchOptions, watch } from '../../lib/page/watch/watch.ts';
import { SHARE } from '../../lib/page/watch/watch-times.ts';
import { hide } from './hide.ts';

const PAGE = '<header>The Kestrel Point Gazette</header><main><p>The wall at the harbour is sound.</p></main>';
const LONG = 'A new paragraph that is long enough to be read.';

let told: string[];
let stop: () => void;
let different: boolean;
let lost: boolean;
let root: Element | null;
let began: number;

let main: HTMLElement;
let sentence: Text;
const add = (words: string, to: Element = main) => {
  to.append(Object.assign(document.createElement('p'), { textContent: words }));
};
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
/** What was told of changes, without what was touched. */
const changes = () => told.filter((one) => one.startsWith('changed'));
const now = () => Math.round(performance.now() - began);
const watched = () => {
  const pieces = [{ node: sentence, offset: 0, start: 0, length: sentence.data.length, joined: false }];
  return { root, map: root && createTextMap(pieces) };
};

function begin(listener: Partial<Listener> = {}, options?: WatchOptions): void {
  began = performance.now();
  stop = watch(
    document,
    watched(),
    {
      touched: ({ isTouched, isTaken }) => {
        told.push(`touched at ${now()}: ${[isTouched(sentence) && 'words', isTaken(sentence) && 'taken'].filter(Boolean).join()}`);
        return lost;
      },
      changed: async (edits) => {
        told.push(`changed at ${now()}: ${edits ? `${edits.changed.size} in, ${edits.added.size} new` : 'anything'}`);
        return { different, watched: watched() };
      },
      navigated: () => told.push(`navigated at ${now()}`),
      ...listener,
    },
    options,
  );
}

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = PAGE;
  main = document.querySelector('main') as HTMLElement;
  sentence = main.querySelector('p')?.firstChild as Text;
  [told, different, lost, root] = [[], true, false, main];
});
afterEach(() => {
  stop();
  document.body.innerHTML = '';
  vi.restoreAllMocks();
  vi.useRealTimers();
  history.replaceState(null, '', '/');
});

describe('a page that changes', () => {
  it('is told of when it has come to rest, and from the second time on with what has changed', async () => {
    begin();
    add(LONG);
    await pass(300);
    add(LONG);
    await pass(390);
    expect(changes()).toEqual([]);
    await pass(20);
    expect(changes()).toEqual(['changed at 700: anything']);
    await pass(60_000);
    expect(changes()).toHaveLength(1);
    add(LONG);
    add(LONG);
    await pass(400);
    expect(changes()[1]).toBe('changed at 61110: 1 in, 2 new');
  });
  it('is told of at once where words were touched that may bear a mark', async () => {
    begin();
    sentence.data = 'The wall at the harbour is not sound.';
    await pass(1);
    expect(told).toEqual(['touched at 0: words']);
    await pass(400);
    expect(told[1]).toBe('changed at 400: anything');
  });
  it.each([
    ['a little text that nobody read', () => add('3 likes'), false],
    ['long text', () => add(LONG), true],
    ['text beside the article', () => add(LONG, document.querySelector('header') as Element), false],
    ['the article’s words taken out', () => sentence.remove(), true],
    ['a paragraph of the article taken out', () => main.querySelector('p')?.remove(), true],
    ['an element taken out whose own root may hold words', () => main.querySelector('news-box')?.remove(), true],
    ['a note that nobody read taken out', () => main.querySelector('aside')?.remove(), false],
    ['the article hidden', () => main.setAttribute('style', 'display: none'), true],
    ['a colour', () => main.setAttribute('style', 'color: red'), false],
    ['the article being edited', () => main.setAttribute('contenteditable', 'true'), true],
    ['an advertisement in a script', () => main.append(document.createElement('script')), false],
  ])('by %s', async (_, change, isTold) => {
    main.insertAdjacentHTML('beforeend', '<aside>A note beside the article.</aside><news-box></news-box>');
    main.querySelector('news-box')?.attachShadow({ mode: 'open' });
    begin();
    change();
    await pass(1000);
    expect(changes().length > 0).toBe(isTold);
  });
  it('is told of all the same where it never rests, ever more rarely', async () => {
    begin();
    for (let i = 0; i < 200; i++) {
      add(LONG);
      await pass(100);
    }
    const times = told.flatMap((one) => /^changed at (\d+)/.exec(one)?.[1] ?? []).map(Number);
    const waits = times.map((time, i) => time - (times[i - 1] ?? 0));
    expect(waits[0]).toBe(2000);
    expect(waits.every((wait, i) => wait > (waits[i - 1] ?? 0))).toBe(true);
    expect(Math.max(...waits)).toBeLessThanOrEqual(10_200);
    expect(waits.length).toBeLessThan(6);
  });
  it('is looked at ever more rarely while nothing comes of it, and soon again after something did', async () => {
    different = false;
    begin();
    const waits: number[] = [];
    for (let i = 0; i < 6; i++) {
      if (i === 5) different = true;
      const from = now();
      add(LONG);
      told = [];
      while (changes().length === 0) await pass(50);
      waits.push(now() - from);
    }
    expect(waits.slice(0, 5)).toEqual([400, 800, 1600, 3200, 4000]);
    add(LONG);
    await pass(400);
    expect(changes()).toHaveLength(2);
  });
  it('is looked at soon where marks were lost', async () => {
    different = false;
    begin();
    for (const _ of [1, 2, 3]) {
      add(LONG);
      await pass(5000);
    }
    lost = true;
    told = [];
    sentence.data = 'The wall at the harbour is not sound.';
    await pass(410);
    expect(changes()).toHaveLength(1);
  });
});

describe('while the text is being read', () => {
  it('nothing is read anew, and afterwards all that has changed meanwhile', async () => {
    let done = () => {};
    const after = new Promise<void>((resolve) => {
      done = resolve;
    });
    begin({}, { after });
    add('short');
    add(LONG);
    await pass(10_000);
    expect(changes()).toEqual([]);
    done();
    await pass(400);
    expect(told.at(-1)).toBe('changed at 10000: anything');
  });
  it('and where that fails, it is read anew all the same', async () => {
    begin({}, { after: Promise.reject(new Error('no answer')), isStale: true });
    await pass(400);
    expect(told).toEqual(['changed at 400: anything']);
  });
});

describe('a page without an article', () => {
  it('is looked at when text has come, wherever it stands', async () => {
    root = null;
    begin();
    add(LONG, document.querySelector('header') as Element);
    await pass(400);
    expect(changes()).toHaveLength(1);
  });
  it('is watched again when its article is gone', async () => {
    begin();
    main.remove();
    await pass(1500);
    expect(changes()).toEqual(['changed at 1400: anything']);
  });
});

describe('a tab that nobody looks at', () => {
  it('is not watched, and read anew when somebody does', async () => {
    begin();
    hide(true);
    add(LONG);
    await pass(10_000);
    expect(told).toEqual([]);
    hide(false);
    expect(told).toEqual(['touched at 10000: words']);
    await pass(400);
    expect(told[1]).toBe('changed at 10400: anything');
  });
});

describe('another address', () => {
  it.each([
    ['of another page', '/boats', true],
    ['of a place in the page', '#boats', false],
    ['of a page after a hash', '#/boats', true],
  ])('%s', async (_, address, isTold) => {
    begin();
    history.pushState(null, '', address);
    await pass(1000);
    expect(told).toEqual(isTold ? ['navigated at 1000'] : []);
    add(LONG);
    await pass(2000);
    expect(changes().length > 0).toBe(!isTold);
  });
  it('is told of at once where the reader goes back', () => {
    begin();
    history.replaceState(null, '', '/boats');
    window.dispatchEvent(new Event('popstate'));
    expect(told).toEqual(['navigated at 0']);
  });

  it('is not gone elsewhere where the page is left: it may be kept, and come back to', async () => {
    begin();
    window.dispatchEvent(new Event('pagehide'));
    add(LONG);
    await pass(1000);
    expect(told).not.toContain('navigated at 0');
    expect(changes()).toHaveLength(1);
  });

  it('is gone elsewhere where a frame is left, since another document will stand in it', async () => {
    vi.spyOn(window, 'parent', 'get').mockReturnValue({} as Window & typeof globalThis);
    begin();
    window.dispatchEvent(new Event('pagehide'));
    add(LONG);
    await pass(1000);
    expect(told).toEqual(['navigated at 0']);
  });
});

it('asks once a second whether the reader is at another article', async () => {
  const looks = vi.fn();
  begin({ looks });
  await pass(3000);
  expect(looks).toHaveBeenCalledTimes(3);
});

it.each([
  ['it is told to', () => stop()],
  ['the extension has been reloaded', () => {}],
])('ends when %s', async (_, end) => {
  let isAlive = true;
  begin({ isAlive: () => isAlive });
  end();
  isAlive = false;
  await pass(1000);
  add(LONG);
  sentence.data = 'Other words.';
  history.replaceState(null, '', '/boats');
  await pass(10_000);
  hide(false);
  expect(told).toEqual([]);
});

it('tells what has changed while something was done', async () => {
  let done = (_: string) => {};
  const during = changesDuring(
    document,
    new Promise<string>((resolve) => {
      done = resolve;
    }),
  );
  add(LONG);
  done('read');
  const [result, hasChanged] = await during;
  expect(result).toBe('read');
  expect([hasChanged(main), hasChanged(document.querySelector('header') as Element)]).toEqual([true, false]);
  stop = () => {};
});

it('what has changed here and there has changed in each', async () => {
  const work = Promise.resolve('read');
  const during = changesDuring(document, work);
  const header = document.querySelector('header') as Element;
  add(LONG);
  add(LONG, header);
  const [, hasChanged] = await during;
  expect([hasChanged(main), hasChanged(header), hasChanged(sentence.parentElement as Element)]).toEqual([true, true, false]);
  stop = () => {};
});

it('what took long to be read is not read again for many times as long', async () => {
  begin({
    changed: async () => {
      told.push(`changed at ${now()}`);
      await new Promise((resolve) => setTimeout(resolve, 200));
      return { different, watched: watched() };
    },
  });
  add(LONG);
  await pass(700);
  add(LONG);
  await pass(10_000);
  expect(changes()).toEqual(['changed at 400', `changed at ${600 + SHARE * 200}`]);
});

it('asks nothing about where the reader is while the page is read first, or where no article is left', async () => {
  const looks = vi.fn();
  begin({ looks }, { after: new Promise(() => {}) });
  await pass(3000);
  stop();
  root = null;
  begin({ looks });
  await pass(3000);
  expect(looks).not.toHaveBeenCalled();
});
