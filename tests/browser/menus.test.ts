/** The two entries of a page's menu: the panel opens in the very turn, the page is read, and is asked for what is selected. */
import { beforeEach, expect, test, vi } from 'vitest';

type Click = (info: { menuItemId: string }, tab?: { id?: number; windowId: number }) => void;

const state = vi.hoisted(() => ({
  done: [] as unknown[],
  click: null as Click | null,
  created: [] as { id: string; contexts: string[]; title: string }[],
  has: true,
}));
vi.mock('webextension-polyfill', () => ({
  default: {
    get contextMenus() {
      if (!state.has) return undefined;
      return {
        removeAll: async () => void state.created.splice(0),
        create: (entry: { id: string; contexts: string[]; title: string }) => void state.created.push(entry),
        onClicked: { addListener: (listener: Click) => (state.click = listener) },
      };
    },
    i18n: { getMessage: (name: string) => `[${name}]` },
  },
}));
vi.mock('../../lib/browser/panel.ts', () => ({ openPanel: async (tab: { id: number }) => void state.done.push(['panel', tab.id]) }));
vi.mock('../../lib/browser/asked.ts', () => ({ readNow: async (id: number) => void state.done.push(['read', id]) }));
vi.mock('../../lib/browser/tell-page.ts', () => ({
  tellPage: async (id: number, message: unknown) => void state.done.push(['tell', id, message]),
}));

const { answerMenus, prepareMenus } = await import('../../lib/browser/menus.ts');
const tab = { id: 7, windowId: 1 };

beforeEach(() => Object.assign(state, { done: [], click: null, created: [], has: true }));

test('one stands on what is selected, the other on a page, each once however often the browser starts', async () => {
  await prepareMenus();
  await prepareMenus();
  expect(state.created.map(({ contexts, title }) => [contexts, title])).toEqual([
    [['selection'], '[copyWithWho]'],
    [['page'], '[whoHere]'],
  ]);
});

test('a press opens the panel first, in its own turn, and reads; the one on a selection asks for it then', async () => {
  await prepareMenus();
  answerMenus();
  const [copy, who] = state.created.map(({ id }) => id);
  state.click?.({ menuItemId: copy ?? '' }, tab);
  expect(state.done).toEqual([
    ['panel', 7],
    ['read', 7],
  ]);
  await expect.poll(() => state.done.at(-1)).toEqual(['tell', 7, { type: 'copy-selected' }]);
  state.done = [];
  state.click?.({ menuItemId: who ?? '' }, tab);
  await Promise.resolve();
  expect(state.done).toEqual([
    ['panel', 7],
    ['read', 7],
  ]);
});

test('another entry, and a press without a tab, do nothing', () => {
  answerMenus();
  state.click?.({ menuItemId: 'other' }, tab);
  state.click?.({ menuItemId: 'who-said-what' });
  state.click?.({ menuItemId: 'who-said-what' }, { windowId: 1 });
  expect(state.done).toEqual([]);
});

test('a browser without such a menu is left alone', async () => {
  state.has = false;
  await prepareMenus();
  answerMenus();
  expect(state.created).toEqual([]);
});
