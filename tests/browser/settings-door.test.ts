/** Who may change the settings, and what is answered. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { SettingsRequest } from '../../lib/messages/protocol.ts';

const HOME = 'chrome-extension://whosaid/';
type Listener = (message: unknown, sender: { id?: string; url?: string }) => Promise<unknown> | undefined;

const state = vi.hoisted(() => ({
  values: {} as Record<string, unknown>,
  full: false,
  listeners: [] as Listener[],
  /** What the browser gives back to who sent a message. */
  answers: async (_message: unknown): Promise<unknown> => undefined,
}));
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      id: 'whosaid',
      getURL: (path: string) => HOME + path,
      onMessage: { addListener: (listener: Listener) => void state.listeners.push(listener) },
      sendMessage: (message: unknown) => state.answers(message),
    },
    storage: {
      local: {
        get: async () => structuredClone(state.values),
        set: async (change: Record<string, unknown>) => {
          if (state.full) throw new Error('QUOTA_BYTES quota exceeded');
          Object.assign(state.values, structuredClone(change));
        },
      },
    },
  },
}));
const locks = { request: (_: string, work: () => Promise<unknown>) => work() };

const registered = vi.hoisted(() => ({ done: true }));
const correcting = vi.hoisted(() => ({ asked: [] as unknown[], kept: async () => 'stored' }));
vi.mock('../../lib/browser/corrections.ts', () => ({
  changeCorrections: (request: unknown) => {
    correcting.asked.push(request);
    return correcting.kept();
  },
}));
vi.mock('../../lib/browser/permissions.ts', () => ({ resync: async () => registered.done }));

const { answerSettings, askSettings } = await import('../../lib/browser/settings-door.ts');
const { asideKey, defaults } = await import('../../lib/browser/settings.ts');

const ours = { id: 'whosaid', url: `${HOME}options.html` };
const send = (message: unknown, sender: { id?: string; url?: string } = ours) =>
  state.listeners.map((listener) => listener(message, sender)).find((answer) => answer !== undefined);
const ink: SettingsRequest = { type: 'change', change: { what: 'colours', to: 'ink' } };

beforeEach(() => {
  vi.stubGlobal('navigator', { locks });
  vi.spyOn(console, 'error').mockImplementation(() => {});
  state.values = {};
  state.full = false;
  state.listeners = [];
  answerSettings();
});

test('a change of the options is made, and that is answered', async () => {
  expect(await send(ink)).toBe('stored');
  expect(state.values.settings).toEqual({ ...defaults, colours: 'ink' });
});

test('what the browser cannot store is refused, and said', async () => {
  state.full = true;
  for (const request of [ink, { type: 'dismiss' }, { type: 'delete-aside' }, { type: 'import', text: JSON.stringify(defaults) }])
    expect(await send(request)).toBe('refused');
  expect(console.error).toHaveBeenCalledTimes(4);
});

test('text that is no settings is unreadable', async () => {
  expect(await send({ type: 'import', text: '{' })).toBe('unreadable');
  expect(await send({ type: 'import', text: JSON.stringify({ ...defaults, order: 'name' }) })).toBe('stored');
  expect(state.values.settings).toEqual({ ...defaults, order: 'name' });
});

test('what was kept aside is put away, and then deleted', async () => {
  const damaged = { ...defaults, order: 'shuffled' };
  state.values.settings = damaged;
  expect(await send({ type: 'dismiss' })).toBe('stored');
  expect(state.values).toEqual({ settings: defaults, [asideKey]: { kept: [damaged], unreadable: [] } });
  expect(await send({ type: 'delete-aside' })).toBe('stored');
  expect(state.values).toEqual({ settings: defaults, [asideKey]: { kept: [], unreadable: [] } });
});

const correction = { words: 'It is sound', before: '', after: '', who: 'nothing' };
const correct = { type: 'correct', tabId: 1, url: null, title: null, change: { put: correction, instead: null } };

test('corrections are changed by the one way there is', async () => {
  const requests = [correct, { type: 'forget', address: null }, { type: 'delete-corrections-aside' }];
  for (const request of requests) expect(await send(request)).toBe('stored');
  expect(correcting.asked).toEqual(requests);
  correcting.kept = async () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
  expect(await send(correct)).toBe('refused');
});

test.each([
  [true, 'stored'],
  [false, 'refused'],
])('whether the sites that are read could be registered is told: %s', async (done, kept) => {
  registered.done = done;
  expect(await send({ type: 'register' })).toBe(kept);
});

test.each([
  ['a script of ours in a page of the web', { id: 'whosaid', url: 'https://courier.example/' }],
  ['a page that has our address in its own', { id: 'whosaid', url: `https://courier.example/?${HOME}options.html` }],
  ['another extension', { id: 'other', url: 'chrome-extension://other/options.html' }],
  ['a page without an address', { id: 'whosaid' }],
])('%s changes nothing, and has no answer', (_, sender) => {
  for (const request of [
    ink,
    { type: 'dismiss' },
    { type: 'delete-aside' },
    { type: 'register' },
    correct,
    { type: 'forget', address: null },
    { type: 'import', text: JSON.stringify({ ...defaults, order: 'name' }) },
  ])
    expect(send(request, sender)).toBeUndefined();
  expect(state.values).toEqual({});
});

test.each([
  { type: 'change' },
  { type: 'change', change: { what: 'version', to: 3 } },
  { type: 'change', change: { what: 'colours', to: 'mauve' } },
  { type: 'change', change: { what: 'never', site: '*://*/*', to: true } },
  { type: 'change', change: { what: '__proto__', to: true } },
  { type: 'import', text: {} },
  { ...correct, change: { put: { ...correction, who: { name: '', of: null } }, instead: null } },
  { ...correct, change: { put: { ...correction, words: 'a'.repeat(601) }, instead: null } },
])('%j is not heard', (message) => {
  expect(send(message)).toBeUndefined();
});

describe('who asked', () => {
  test.each([
    ['stored', async () => 'stored', 'stored'],
    ['nobody', async () => undefined, 'refused'],
    ['a background that stopped', async () => Promise.reject(new Error('The message channel closed')), 'refused'],
    ['something else', async () => ({ stored: true }), 'refused'],
  ])('is told what the background answers: %s', async (_, answers, kept) => {
    state.answers = answers;
    expect(await askSettings(ink)).toBe(kept);
  });
});

describe('in Chromium, where the background is a service worker', () => {
  interface Message {
    readonly data: unknown;
    readonly ports: readonly MessagePort[];
    readonly waitUntil: (work: Promise<unknown>) => void;
  }
  let deliver: (message: Message) => void = () => {};
  const waitUntil = vi.fn();

  beforeEach(() => {
    waitUntil.mockClear();
    vi.stubGlobal('ServiceWorkerGlobalScope', class {});
    vi.stubGlobal('addEventListener', (_: 'message', listener: typeof deliver) => {
      deliver = listener;
    });
    const controller = {
      postMessage: (data: unknown, ports: readonly MessagePort[]) => deliver({ data: structuredClone(data), ports, waitUntil }),
    };
    vi.stubGlobal('navigator', { locks, serviceWorker: { controller } });
    answerSettings();
  });
  afterEach(() => void vi.useRealTimers());

  test('a change is sent to it as the web sends: that is delivered although the page has gone', async () => {
    expect(await askSettings(ink)).toBe('stored');
    expect(state.values.settings).toEqual({ ...defaults, colours: 'ink' });
    // it is not stopped before the change is made
    expect(waitUntil).toHaveBeenCalledTimes(1);
    state.full = true;
    expect(await askSettings(ink)).toBe('refused');
  });

  test('nothing is left over of a change that was answered: no timer, no port', async () => {
    vi.useFakeTimers();
    const close = vi.spyOn(MessagePort.prototype, 'close');
    expect(await askSettings(ink)).toBe('stored');
    expect(vi.getTimerCount()).toBe(0);
    expect(close).toHaveBeenCalledTimes(1);
  });

  test('what is no request is refused at once', async () => {
    vi.useFakeTimers();
    expect(await askSettings({ type: 'change', change: { what: 'colours', to: 'mauve' } } as unknown as SettingsRequest)).toBe('refused');
    expect(waitUntil).not.toHaveBeenCalled();
    expect(state.values).toEqual({});
  });

  test('a worker that never answers has stored nothing that we know of', async () => {
    vi.useFakeTimers();
    deliver = () => {};
    const kept = askSettings(ink);
    await vi.runAllTimersAsync();
    expect(await kept).toBe('refused');
    expect(state.values).toEqual({});
  });
});
