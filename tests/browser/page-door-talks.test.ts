/** What the page says to the background and to the panels, and hears of them, whatever has become of these meanwhile. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { documentFromText } from '../../lib/engine/document-from-text.ts';
import type { PageToPanel } from '../../lib/messages/protocol.ts';

type Listener = (message: never) => unknown;

/** An event of the browser's, which the tests send. */
function event() {
  const listeners = new Set<Listener>();
  return {
    listeners,
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    send: (message: unknown) => [...listeners].map((listener) => listener(message as never)),
  };
}

function port(name = 'panel') {
  const posted: unknown[] = [];
  return {
    name,
    posted,
    onDisconnect: event(),
    onMessage: event(),
    postMessage: (message: unknown) => void posted.push(message),
    disconnect: vi.fn(),
  };
}

/** What the background answers, one after the other: an error is thrown. */
let answers: unknown[];
let asked: unknown[];
let own: { id: string | undefined; onConnect: ReturnType<typeof event>; onMessage: ReturnType<typeof event> };
let door: typeof import('../../lib/browser/page-door.ts');

beforeEach(async () => {
  vi.useFakeTimers();
  [answers, asked] = [[], []];
  own = { id: 'whosaid', onConnect: event(), onMessage: event() };
  const sendMessage = async (message: unknown) => {
    asked.push(message);
    const answer = answers.shift();
    if (answer instanceof Error) throw answer;
    return answer;
  };
  vi.stubGlobal('browser', {
    runtime: Object.assign(own, { sendMessage, getURL: (path: string) => `chrome-extension://whosaid/${path}` }),
  });
  vi.stubGlobal('location', { hostname: 'www.courier.example' });
  vi.resetModules();
  door = await import('../../lib/browser/page-door.ts');
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const article = documentFromText('It was late.');
/** How it ended, and after how many milliseconds. */
async function ended(work: Promise<unknown>): Promise<[unknown, number]> {
  const start = performance.now();
  const end = work.then(
    (value) => [value, Math.round(performance.now() - start)] as [unknown, number],
    (error: Error) => [error.message, Math.round(performance.now() - start)] as [unknown, number],
  );
  await vi.advanceTimersByTimeAsync(5000);
  return end;
}

test.each<[string, unknown[], unknown, number]>([
  ['answers at once', ['analysis'], 'analysis', 0],
  ['was stopped half-way', [new Error('port closed'), 'analysis'], 'analysis', 50],
  ['gives no answer twice', [undefined, undefined, 'analysis'], 'analysis', 300],
  ['answers at the last time', [undefined, undefined, undefined, 'analysis'], 'analysis', 1300],
  ['fails each time', [undefined, undefined, undefined, new Error('no'), 'analysis'], 'no', 1300],
])('a background that %s is asked again, in ever longer pauses', async (_, said, value, after) => {
  answers = said;
  expect(await ended(door.requestAnalysis(article, null))).toEqual([value, after]);
  expect(asked[0]).toEqual({ type: 'analyse', document: article });
});

test('an extension that is gone is not asked again', async () => {
  answers = [undefined, 'analysis'];
  own.id = undefined;
  expect(door.alive()).toBe(false);
  expect(await ended(door.requestAnalysis(article, null))).toEqual(['No answer from the background', 0]);
  expect(asked).toHaveLength(1);
});

test('corrections go along where there are some to be told', async () => {
  answers = ['analysis'];
  await door.requestAnalysis(article, []);
  expect(asked).toEqual([{ type: 'analyse', document: article, corrections: [] }]);
});

test('parts and styles are asked for by their names, the reader with the language that it will be asked to read', async () => {
  answers = [true, true, true, true];
  await door.requestPart('card');
  await door.requestFrameStyles();
  expect(asked).toEqual([{ type: 'load', part: 'card' }, { type: 'style-frames' }]);
  vi.stubGlobal('document', { documentElement: { getAttribute: (name: string) => (name === 'lang' ? 'en-GB' : null) } });
  await door.requestPart('reader');
  // an image of that name, with a field of a form's for a method
  vi.stubGlobal('document', { documentElement: { getAttribute: {} } });
  await door.requestPart('reader');
  expect(asked.slice(2)).toEqual([
    { type: 'load', part: 'reader', lang: 'en-GB' },
    { type: 'load', part: 'reader', lang: null },
  ]);
  expect(door.pressInPageOpensPanel()).toBe(true);
  expect(door.alive()).toBe(true);
});

const greeting: PageToPanel = { type: 'unselected', why: 'nothing' };

test('panels are greeted as they come, hear what is said, and are forgotten as they go', () => {
  const received = vi.fn();
  const panels = door.servePanels(() => [greeting], received);
  expect(panels.send(greeting)).toBe(false);
  const [one, two, other] = [port(), port(), port('something else')];
  for (const each of [one, two, other]) own.onConnect.send(each);
  expect([one, two, other].map(({ posted }) => posted.length)).toEqual([1, 1, 0]);
  expect(panels.send(greeting)).toBe(true);
  expect([one, two, other].map(({ posted }) => posted.length)).toEqual([2, 2, 0]);
  one.onDisconnect.send(null);
  expect(panels.send(greeting)).toBe(true);
  expect([one, two].map(({ posted }) => posted.length)).toEqual([2, 3]);
  two.onMessage.send({ type: 'read', anyway: true });
  two.onMessage.send({ type: 'unknown' });
  two.onMessage.send(null);
  expect(received.mock.calls).toEqual([[{ type: 'read', anyway: true }]]);
  panels.close();
  expect(two.disconnect).toHaveBeenCalledOnce();
  expect(one.disconnect).not.toHaveBeenCalled();
  expect(own.onConnect.listeners.size).toBe(0);
  expect(panels.send(greeting)).toBe(false);
});

test('what a list leaves out is marked again when it shows everything or is gone, and not for another list', () => {
  const received = vi.fn();
  door.servePanels(() => [], received);
  const [filtered, whole] = [port(), port()];
  for (const each of [filtered, whole]) own.onConnect.send(each);
  const some = { type: 'only', listed: { attributions: [1], quantities: [], reports: [] } };
  const all = { type: 'only', listed: null };
  filtered.onMessage.send(some);
  whole.onMessage.send(all);
  whole.onDisconnect.send(null);
  expect(received.mock.calls).toEqual([[some]]);
  filtered.onMessage.send(all);
  filtered.onMessage.send(some);
  filtered.onDisconnect.send(null);
  expect(received.mock.calls).toEqual([[some], [all], [some], [all]]);
});

describe('where two lists are filtered', () => {
  const some = (...attributions: number[]) => ({ type: 'only', listed: { attributions, quantities: [], reports: [] } });
  const all = { type: 'only', listed: null };

  test.each<[string, (one: ReturnType<typeof port>, two: ReturnType<typeof port>) => void, unknown[]]>([
    ['the later is gone: the other’s is marked', (_, two) => two.onDisconnect.send(null), [some(1)]],
    ['the later shows everything: the other’s is marked', (_, two) => two.onMessage.send(all), [some(1)]],
    ['the earlier is gone: the later’s still is', (one) => one.onDisconnect.send(null), [some(2)]],
    ['the earlier is filtered anew: it is the last', (one) => one.onMessage.send(some(3)), [some(3)]],
    ['both are gone: all is', (one, two) => { for (const each of [two, one]) each.onDisconnect.send(null); }, [some(1), all]],
    ['both show everything: all is', (one, two) => { for (const each of [one, two]) each.onMessage.send(all); }, [some(2), all]],
  ])('%s', (_, act, expected) => {
    const received = vi.fn();
    door.servePanels(() => [], received);
    const [one, two] = [port(), port()];
    for (const each of [one, two]) own.onConnect.send(each);
    one.onMessage.send(some(1));
    two.onMessage.send(some(2));
    received.mockClear();
    act(one, two);
    expect(received.mock.calls).toEqual(expected.map((message) => [message]));
  }); // biome-ignore format: a table
});

test('the list of a port that was closed while the page lay in the cache filters nothing', () => {
  const received = vi.fn();
  const panels = door.servePanels(() => [], received);
  const closed = port();
  own.onConnect.send(closed);
  closed.onMessage.send({ type: 'only', listed: { attributions: [1], quantities: [], reports: [] } });
  closed.postMessage = () => {
    throw new Error('Attempting to use a disconnected port object');
  };
  expect(panels.send(greeting)).toBe(false);
  expect(received).toHaveBeenLastCalledWith({ type: 'only', listed: null });
});

test('a port that was closed while the page lay in the cache is let go, and the others hear all the same', () => {
  const panels = door.servePanels(() => [], vi.fn());
  const [closed, open] = [port(), port()];
  for (const each of [closed, open]) own.onConnect.send(each);
  closed.postMessage = () => {
    throw new Error('Attempting to use a disconnected port object');
  };
  expect(panels.send(greeting)).toBe(true);
  expect(open.posted).toEqual([greeting]);
  panels.close();
  expect(closed.disconnect).not.toHaveBeenCalled();
});

test.each<[unknown, boolean]>([
  [{ type: 'asked' }, true],
  [{ type: 'step', by: 1 }, true],
  [{ type: 'corrected', address: null }, true],
  [{ type: 'correct', address: null, change: { put: null, instead: null } }, true],
  [{ type: 'stop', origins: ['*://*.courier.example/*'] }, true],
  [{ type: 'stop', origins: ['*://other.example/*'] }, false],
  [{ type: 'analyse' }, false],
  [null, false],
])('of the background %j is handed on: %s', (message, isHeard) => {
  const received = vi.fn();
  const deaf = door.hearBackground(received);
  // another answer would be taken for the page's
  expect(own.onMessage.send(message)).toEqual([undefined]);
  expect(received.mock.calls).toEqual(isHeard ? [[message]] : []);
  deaf();
  expect(own.onMessage.listeners.size).toBe(0);
});
