/** The panel's side: connects to the page in the tab that the reader looks at, and follows from tab to tab. */
import browser, { type Runtime, type Tabs } from 'webextension-polyfill';
import { pressedNoticeSchema } from '../messages/notice-schemas.ts';
import { pageToPanelSchema } from '../messages/page-to-panel-schema.ts';
import type { Handed, PanelStatus } from '../messages/panel-values.ts';
import type { PageToPanel, PanelToPage, Target, UnselectedReason } from '../messages/protocol.ts';
import { blockedIn, forgetBlocked } from './blocked.ts';
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
  /** Reads the page anew; where no script of ours is in it, tries to put it there. */
  read(anyway: boolean): void;
  /** Reads what is selected in the page. */
  readSelected(): void;
  /** Connects anew: after the reader granted something. */
  retry(): void;
}

/** What the reader did in the page. */
export interface PageEvents {
  readonly selected: (target: Target) => void;
  /** What is to be copied; that no statement stands in what is selected; why that was not read. */
  readonly answered: (answer: Handed | 'unsaid' | UnselectedReason) => void;
}

/**
 * @param fixedTab the one tab to follow, where the panel stands in a tab of its own; null: the active tab
 */
export function follow(fixedTab: number | null, changed: (followed: Followed) => void, events: PageEvents): Follower {
  let current: { tabId: number; port: Runtime.Port | null } | null = null;
  let round = 0;

  function attach(tabId: number): void {
    const mine = ++round;
    current?.port?.disconnect();
    connect(tabId, mine);
  }

  /** The port closes at once where no script of ours listens: then the script is put there, once, if that is allowed. */
  function connect(tabId: number, mine: number, again = true): void {
    const port = browser.tabs.connect(tabId, { name: 'panel', frameId: 0 });
    let heard = false;
    current = { tabId, port };
    port.onMessage.addListener((message) => {
      if (mine !== round) return;
      heard = true;
      const parsed = pageToPanelSchema.safeParse(message);
      if (!parsed.success) changed({ tabId, url: null, status: { state: 'failed', where: 'message' } });
      else if (parsed.data.type === 'status') changed({ tabId, url: parsed.data.url, status: parsed.data.status });
      else handOn(parsed.data, port, events);
    });
    port.onDisconnect.addListener(() => {
      // Looked at, or Chrome reports it as an error that nobody looked at.
      void browser.runtime.lastError;
      if (mine !== round) return;
      current = { tabId, port: null };
      if (heard) successor(tabId, mine);
      else if (again) void enter(tabId, mine);
      else void showUnread(tabId, mine);
    });
  }

  /** The page went away, or its script did. What comes after is attached when it has loaded, or else in a while. */
  function successor(tabId: number, mine: number): void {
    changed({ tabId, url: null, status: { state: 'reading' } });
    setTimeout(() => {
      if (mine === round) attach(tabId);
    }, 700);
  }

  async function enter(tabId: number, mine: number): Promise<void> {
    const injection = await inject(tabId);
    if (mine !== round) return;
    if (injection.state === 'in') connect(tabId, mine, false);
    else await showUnread(tabId, mine, injection.state === 'cannot' ? injection : null);
  }

  /** @param known why it cannot be read, where the browser has said so */
  async function showUnread(tabId: number, mine: number, known: PanelStatus | null = null): Promise<void> {
    const [url, status] = await Promise.all([addressOf(tabId), known ?? unreadIn(tabId)]);
    if (mine === round) changed({ tabId, url, status });
  }

  hearOfTabs(fixedTab, {
    current: () => current,
    attach,
    closed() {
      round++;
      current = null;
      changed({ tabId: null, url: null, status: { state: 'cannot', why: 'closed' } });
    },
  });

  return {
    send: (message) => current?.port?.postMessage(message),
    read(anyway) {
      if (current?.port) current.port.postMessage({ type: 'read', anyway } satisfies PanelToPage);
      else if (current) attach(current.tabId);
    },
    readSelected() {
      current?.port?.postMessage({ type: 'read-selected' } satisfies PanelToPage);
    },
    retry() {
      if (current) attach(current.tabId);
    },
  };
}

/** Where a tab stands that holds no script of ours. */
async function unreadIn(tabId: number): Promise<PanelStatus> {
  const why = await blockedIn(tabId);
  return why === null ? { state: 'unread' } : { state: 'cannot', why };
}

/** What the reader did in the page goes to whoever shows it; of what was asked of the page it is told that the answer was taken. */
function handOn(message: Exclude<PageToPanel, { readonly type: 'status' }>, port: Runtime.Port, events: PageEvents): void {
  if (message.type === 'select') events.selected(message.target);
  else {
    events.answered(answerIn(message));
    port.postMessage({ type: 'taken' } satisfies PanelToPage);
  }
}

/** What a page said to what was asked of it. */
function answerIn(message: Exclude<PageToPanel, { readonly type: 'select' | 'status' }>): Handed | 'unsaid' | UnselectedReason {
  if (message.type === 'copy') return { ...message.target, from: message.from, also: message.also };
  return message.type === 'unsaid' ? message.type : message.why;
}

interface Attached {
  /** The tab that is followed, and the way to its page; null: none is open. */
  readonly current: () => { readonly tabId: number; readonly port: Runtime.Port | null } | null;
  readonly attach: (tabId: number) => void;
  /** The one tab that is followed was closed. */
  readonly closed: () => void;
}

/** Attaches anew where a page has loaded, where the button was pressed, and, beside the pages, where the reader goes to another tab. */
function hearOfTabs(fixedTab: number | null, { current, attach, closed }: Attached): void {
  const isCurrent = (tabId: number) => tabId === current()?.tabId;
  browser.tabs.onUpdated.addListener((tabId: number, change: Tabs.OnUpdatedChangeInfoType) => {
    if (!isCurrent(tabId) || change.status !== 'complete') return;
    void forgetBlocked(tabId).then(() => {
      // The reader may have gone to another tab meanwhile.
      if (isCurrent(tabId)) attach(tabId);
    });
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    // a panel beside the pages follows the reader to the next tab
    if (tabId === fixedTab) closed();
  });
  hearPresses((tabId) => {
    if (isCurrent(tabId) && current()?.port === null) attach(tabId);
  });
  if (fixedTab !== null) attach(fixedTab);
  else void followActive(attach);
}

/** The background says so when the button was pressed: only then does the browser let us in, or tell the address. */
function hearPresses(pressed: (tabId: number) => void): void {
  browser.runtime.onMessage.addListener((message: unknown) => {
    const parsed = pressedNoticeSchema.safeParse(message);
    if (parsed.success) pressed(parsed.data.tabId);
    return undefined;
  });
}

async function followActive(attach: (tabId: number) => void): Promise<void> {
  const { id: windowId } = await browser.windows.getCurrent();
  let hasMoved = false;
  browser.tabs.onActivated.addListener((info) => {
    if (info.windowId !== windowId) return;
    hasMoved = true;
    attach(info.tabId);
  });
  const [tab] = await browser.tabs.query({ active: true, ...(windowId !== undefined && { windowId }) });
  if (tab?.id !== undefined && !hasMoved) attach(tab.id);
}

async function addressOf(tabId: number): Promise<string | null> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab?.url ?? null;
}
