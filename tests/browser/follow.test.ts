/** The panel follows the reader from tab to tab, however late the browser answers what was asked of the tab before. */
import { beforeEach, expect, test, vi } from 'vitest';
import type { Followed } from '../../lib/browser/follow.ts';
import type { PageToPanel } from '../../lib/messages/protocol.ts';

type Listener = (...args: never[]) => void;

/** An event of the browser's, which the tests send. */
function event() {
  const listeners: Listener[] = [];
  return {
    addListener: (listener: Listener) => void listeners.push(listener),
    send: (...args: unknown[]) => {
      for (const listener of listeners) listener(...(args as never[]));
    },
  };
}

/** A question to the browser that is answered when the test says so. */
function question<Answer>() {
  const waiting: ((answer: Answer) => void)[] = [];
  return {
    ask: () => new Promise<Answer>((resolve) => void waiting.push(resolve)),
    answer: (answer: Answer) => {
      for (const resolve of waiting.splice(0)) resolve(answer);
    },
  };
}

const WINDOW = 7;
/** Tab 1 holds no script of ours and lets none in; tab 2 holds it. */
const [UNREAD, READ] = [1, 2];

function fakeBrowser() {
  const stored = question<Record<string, unknown>>();
  const tab = question<{ url: string }>();
  const active = question<{ id: number }[]>();
  /** What the page tells each panel that connects, until one has taken it. */
  const waits: { answer: PageToPanel | null } = { answer: null };
  /** The ports that were made, with their tabs. */
  const ports: { readonly tabId: number; readonly onDisconnect: ReturnType<typeof event> }[] = [];
  return {
    waits,
    ports,
    stored,
    tab,
    active,
    runtime: { onMessage: event(), lastError: null },
    storage: { session: { get: stored.ask, set: async () => {} } },
    scripting: { executeScript: async () => Promise.reject(new Error('Cannot access a chrome:// URL')) },
    windows: { getCurrent: async () => ({ id: WINDOW }) },
    tabs: {
      onActivated: event(),
      onUpdated: event(),
      onRemoved: event(),
      get: tab.ask,
      query: active.ask,
      connect(tabId: number) {
        const postMessage = ({ type }: { type: string }) => {
          if (type === 'taken') waits.answer = null;
        };
        const port = { onMessage: event(), onDisconnect: event(), disconnect() {}, postMessage };
        ports.push({ tabId, onDisconnect: port.onDisconnect });
        queueMicrotask(() => {
          if (tabId !== READ) return port.onDisconnect.send();
          port.onMessage.send({ type: 'status', status: { state: 'none', why: 'short' }, url: 'https://courier.example/', title: '' });
          if (waits.answer) port.onMessage.send(waits.answer);
        });
        return port;
      },
    },
  };
}

let browser: ReturnType<typeof fakeBrowser>;
vi.mock('webextension-polyfill', () => ({
  get default() {
    return browser;
  },
}));
const { follow } = await import('../../lib/browser/follow.ts');

let shown: Followed[];
let told: unknown[];
const settled = () => new Promise((resolve) => setTimeout(resolve));
const lookAt = (tabId: number) => browser.tabs.onActivated.send({ tabId, windowId: WINDOW });
/** The panel has opened at this tab. */
async function openAt(tabId: number): Promise<void> {
  browser.active.answer([{ id: tabId }]);
  await settled();
}

beforeEach(async () => {
  browser = fakeBrowser();
  shown = [];
  told = [];
  follow(null, (followed) => shown.push(followed), {
    selected: () => {},
    answered: (answer) => told.push(answer),
  });
  await settled();
});

/** What is asked before the reader goes to the other tab; it is answered when the reader is there. */
test.each<[string, () => Promise<void>]>([
  ['which tab was in front when the panel opened', async () => {}],
  [
    'why the last press in the tab before came to nothing, when its page had loaded',
    async () => {
      await openAt(UNREAD);
      browser.tabs.onUpdated.send(UNREAD, { status: 'complete' });
    },
  ],
  [
    'the address of a tab that keeps extensions out, when why it does is known',
    async () => {
      await openAt(UNREAD);
      browser.tab.answer({ url: 'chrome://version/' });
      await settled();
    },
  ],
])('an answer that comes too late changes nothing: %s', async (_, before) => {
  await before();
  lookAt(READ);
  await settled();
  browser.active.answer([{ id: UNREAD }]);
  for (let answers = 0; answers < 4; answers++) {
    browser.stored.answer({});
    browser.tab.answer({ url: 'chrome://version/' });
    await settled();
  }
  expect(shown.at(-1)).toMatchObject({ tabId: READ, status: { state: 'none' } });
});

test('a page that has loaded in the tab that the reader looks at is connected to', async () => {
  await openAt(READ);
  expect(shown).toMatchObject([{ tabId: READ, status: { state: 'none' } }]);
  browser.tabs.onUpdated.send(READ, { status: 'complete' });
  browser.stored.answer({});
  await settled();
  expect(shown).toHaveLength(2);
  expect(shown[1]).toEqual(shown[0]);
});

test.each<[PageToPanel, unknown]>([
  [
    { type: 'copy', from: 'selection', target: { kind: 'attribution', index: 0 }, also: [2] },
    { kind: 'attribution', index: 0, from: 'selection', also: [2] },
  ],
  [{ type: 'unsaid' }, 'unsaid'],
  [{ type: 'unselected', why: 'too-large' }, 'too-large'],
])('what the page answers is taken once, by the port that is listened to: $type', async (answer, expected) => {
  browser.waits.answer = answer;
  browser.active.answer([{ id: READ }]);
  // the reader has gone there meanwhile: the port before is let go with what comes by it
  lookAt(READ);
  await settled();
  expect(told).toEqual([expected]);
  lookAt(READ);
  await settled();
  expect(told).toHaveLength(1);
});

test('a panel in a tab of its own says that its article was closed, and asks nothing of it any more', async () => {
  shown = [];
  const follower = follow(READ, (followed) => shown.push(followed), { selected: () => {}, answered: () => {} });
  await settled();
  browser.tabs.onRemoved.send(UNREAD);
  expect(shown.at(-1)).toMatchObject({ tabId: READ, status: { state: 'none' } });
  browser.tabs.onRemoved.send(READ);
  follower.read(false);
  await settled();
  expect(shown.at(-1)).toEqual({ tabId: null, url: null, status: { state: 'cannot', why: 'closed' } });
});

/** The tabs that were connected to, from the first on. */
const connected = () => browser.ports.map(({ tabId }) => tabId);

/** The tab waits for a press: the browser lets nobody in, and tells no address. */
async function openWaiting(stored: Record<string, unknown> = {}): Promise<void> {
  browser.scripting.executeScript = async () => Promise.reject(new Error('Cannot access contents of the page'));
  await openAt(UNREAD);
  for (let answers = 0; answers < 4; answers++) {
    browser.tab.answer({} as { url: string });
    browser.stored.answer(stored);
    await settled();
  }
}

test('where no script of ours listens it is put there, and connected to once more and no oftener', async () => {
  const put: unknown[] = [];
  Object.assign(browser.scripting, {
    async executeScript({ world, files }: { world?: string; files?: readonly string[] }) {
      if (files) put.push(...files);
      return [{ result: world !== 'MAIN' }];
    },
    insertCSS: async () => {},
  });
  await openAt(UNREAD);
  await vi.waitFor(() => expect(connected()).toEqual([UNREAD, UNREAD]));
  await settled();
  expect([put, connected()]).toEqual([
    ['reader.js', 'article.js'],
    [UNREAD, UNREAD],
  ]);
});

test('a tab that waits for a press is unread', async () => {
  await openWaiting();
  expect(shown.at(-1)).toEqual({ tabId: UNREAD, url: null, status: { state: 'unread' } });
});

test('a tab where the last press came to nothing says why', async () => {
  await openWaiting({ blocked: { tabId: UNREAD, why: 'browser' } });
  expect(shown.at(-1)).toEqual({ tabId: UNREAD, url: null, status: { state: 'cannot', why: 'browser' } });
});

test.each([
  ['in the tab that waits for one', UNREAD, [UNREAD, UNREAD]],
  ['in another tab', READ, [UNREAD]],
])('a press %s: what is connected to', async (_, pressed, expected) => {
  await openWaiting();
  browser.runtime.onMessage.send({ type: 'pressed', tabId: pressed });
  expect(connected()).toEqual(expected);
});

test('a press in a tab that is connected to changes nothing', async () => {
  await openAt(READ);
  browser.runtime.onMessage.send({ type: 'pressed', tabId: READ });
  expect(connected()).toEqual([READ]);
});

test('a page that goes away is followed by what comes after it', async () => {
  await openAt(READ);
  browser.ports[0]?.onDisconnect.send();
  expect(shown.at(-1)).toEqual({ tabId: READ, url: null, status: { state: 'reading' } });
  await vi.waitFor(() => expect(connected()).toEqual([READ, READ]), 5000);
});

test('a page that goes away is not, where the reader has gone elsewhere', async () => {
  await openAt(READ);
  browser.ports[0]?.onDisconnect.send();
  lookAt(UNREAD);
  await new Promise((resolve) => setTimeout(resolve, 800));
  expect(connected().slice(0, 2)).toEqual([READ, UNREAD]);
  expect(connected().filter((tabId) => tabId === READ)).toHaveLength(1);
});
