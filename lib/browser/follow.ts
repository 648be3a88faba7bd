/** The panel's side: connects to the page in the tab that the reader looks at, and follows from tab to tab. */
import browser, { type Runtime, type Tabs } from 'webextension-polyfill';
import type { PanelStatus } from '../../components/panel-state.ts';
import type { PageToPanel, PanelToPage, Target } from '../messages/protocol.ts';
import { pageToPanelSchema } from '../messages/schemas.ts';
import { inject } from './inject.ts';

/** What stands in the tab that is followed. */
export interface Followed {
  readonly tabId: number | null;
  /** null where the browser does not tell. */
  readonly url: string | null;
  readonly status: PanelStatus;
}

export interface Follower {
  send(message: PanelToPage): void;
  /** Tries again to read the page: after the reader granted something, or asked. */
  retry(): void;
}

/**
 * @param fixedTab the one tab to follow, where the panel stands in a tab of its own (Android); null: the active tab
 */
export function follow(fixedTab: number | null, changed: (followed: Followed) => void, selected: (target: Target) => void): Follower {
  let current: { tabId: number; port: Runtime.Port | null } | null = null;
  let round = 0;

  async function attach(tabId: number): Promise<void> {
    const mine = ++round;
    current?.port?.disconnect();
    current = { tabId, port: null };
    if (connect(tabId, mine)) return;
  }

  /** The port closes at once where no script of ours listens: then the script is put there, once, if that is allowed. */
  function connect(tabId: number, mine: number, again = true): boolean {
    const port = browser.tabs.connect(tabId, { name: 'panel', frameId: 0 });
    let heard = false;
    current = { tabId, port };
    port.onMessage.addListener((message) => {
      if (mine !== round) return;
      heard = true;
      const parsed = pageToPanelSchema.safeParse(message);
      if (!parsed.success) changed({ tabId, url: null, status: { state: 'failed', where: 'message' } });
      else receive(tabId, parsed.data);
    });
    port.onDisconnect.addListener(() => {
      if (mine !== round) return;
      current = { tabId, port: null };
      if (!heard && again) void enter(tabId, mine);
      // A page that goes away says nothing; its successor is attached when it has loaded.
      else if (!heard) void showUnread(tabId, mine);
    });
    return true;
  }

  async function enter(tabId: number, mine: number): Promise<void> {
    const injection = await inject(tabId);
    if (mine !== round) return;
    if (injection.state === 'in') connect(tabId, mine, false);
    else if (injection.state === 'cannot') changed({ tabId, url: await addressOf(tabId), status: injection });
    else await showUnread(tabId, mine);
  }

  async function showUnread(tabId: number, mine: number): Promise<void> {
    const url = await addressOf(tabId);
    if (mine === round) changed({ tabId, url, status: { state: 'unread' } });
  }

  function receive(tabId: number, message: PageToPanel): void {
    if (message.type === 'select') selected(message.target);
    else changed({ tabId, url: message.url, status: message.status });
  }

  const updated = (tabId: number, change: Tabs.OnUpdatedChangeInfoType) => {
    if (tabId === current?.tabId && change.status === 'complete') void attach(tabId);
  };
  browser.tabs.onUpdated.addListener(updated);

  if (fixedTab !== null) void attach(fixedTab);
  else void followActive((tabId) => void attach(tabId));

  return {
    send: (message) => current?.port?.postMessage(message),
    retry: () => current && void attach(current.tabId),
  };
}

async function followActive(attach: (tabId: number) => void): Promise<void> {
  const { id: windowId } = await browser.windows.getCurrent();
  browser.tabs.onActivated.addListener((info) => {
    if (info.windowId === windowId) attach(info.tabId);
  });
  const [tab] = await browser.tabs.query({ active: true, ...(windowId !== undefined && { windowId }) });
  if (tab?.id !== undefined) attach(tab.id);
}

async function addressOf(tabId: number): Promise<string | null> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab?.url ?? null;
}
