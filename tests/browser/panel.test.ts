/** Where the panel opens, by what the browser has. */
import { beforeEach, expect, test, vi } from 'vitest';

const HOME = 'moz-extension://whosaid/';
const state = vi.hoisted(() => ({
  tabs: [] as { id: number; url?: string }[],
  sidebar: null as { open: () => Promise<void>; isOpen: () => Promise<boolean> } | null,
  done: [] as unknown[][],
}));
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: { getURL: (path: string) => HOME + path },
    get sidebarAction() {
      return state.sidebar ?? undefined;
    },
    tabs: {
      query: async () => state.tabs,
      create: async (properties: { url: string }) => {
        state.done.push(['create', properties]);
        state.tabs.push({ id: 9, url: properties.url });
      },
      update: async (id: number, properties: unknown) => void state.done.push(['update', id, properties]),
    },
  },
}));
const { openPanel, openPanelFor } = await import('../../lib/browser/panel.ts');

const tab = { id: 7, windowId: 2 };
const panelTab = `${HOME}sidepanel.html?tab=7`;
const created = ['create', { url: panelTab, active: true, windowId: 2, openerTabId: 7 }];

beforeEach(() => {
  [state.tabs, state.sidebar, state.done] = [[{ id: 7 }], null, []];
});

/** Firefox: its sidebar opens at a press of its own button alone. */
function withSidebar(isOpen: boolean): void {
  state.sidebar = { open: async () => void state.done.push(['sidebar']), isOpen: async () => isOpen };
}

test.each([openPanel, openPanelFor])('Chrome’s side panel is opened at once, in the tab’s window: %o', async (open) => {
  vi.stubGlobal('chrome', { sidePanel: { open: async (options: unknown) => void state.done.push(['side', options]) } });
  const opening = open(tab);
  expect(state.done).toEqual([['side', { windowId: 2 }]]);
  expect(await opening).toBe(true);
});

test('where the browser refuses, that is answered', async () => {
  vi.stubGlobal('chrome', { sidePanel: { open: () => Promise.reject(new Error('no gesture')) } });
  expect(await openPanelFor(tab)).toBe(false);
});

test('Firefox’s button opens the sidebar, at once', async () => {
  withSidebar(false);
  const opening = openPanel(tab);
  expect(state.done).toEqual([['sidebar']]);
  expect(await opening).toBe(true);
});

test('from a page in Firefox, an open sidebar is enough', async () => {
  withSidebar(true);
  expect(await openPanelFor(tab)).toBe(true);
  expect(state.done).toEqual([]);
});

test.each([true, false])('from a page where no sidebar is open (Firefox: %s), the panel opens as a tab, and once', async (hasSidebar) => {
  if (hasSidebar) withSidebar(false);
  expect(await openPanelFor(tab)).toBe(true);
  expect(state.done).toEqual([created]);
  expect(await openPanelFor(tab)).toBe(true);
  expect(state.done).toEqual([created, ['update', 9, { active: true }]]);
});
