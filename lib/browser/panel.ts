/** Opens the panel: Chrome's side panel, Firefox's sidebar, or a tab where the browser has neither or will not open it. */
import browser from 'webextension-polyfill';

interface SidePanel {
  open(options: { windowId: number }): Promise<void>;
}

/** webextension-polyfill does not know the side panel. */
function sidePanel(): SidePanel | undefined {
  return (globalThis as { chrome?: { sidePanel?: SidePanel } }).chrome?.sidePanel;
}

interface Tab {
  readonly id?: number | undefined;
  readonly windowId?: number | undefined;
}

/**
 * Must be called in the very turn of the reader's press: after an `await` both browsers refuse.
 * @returns false where the browser refused
 */
export function openPanel(tab: Tab): Promise<boolean> {
  const side = sidePanel();
  if (side) return done(side.open({ windowId: tab.windowId ?? -2 }));
  return done(browser.sidebarAction ? browser.sidebarAction.open() : openTab(tab));
}

/**
 * Asked by a page, at the reader's press on the card: Firefox opens its sidebar at the press of its own button alone. Where it is closed a tab
 * does as well.
 * @returns as {@link openPanel}
 */
export function openPanelFor(tab: Tab): Promise<boolean> {
  return sidePanel() ? openPanel(tab) : done(openBeside(tab));
}

async function openBeside(tab: Tab): Promise<void> {
  const { windowId } = tab;
  if (windowId === undefined || !(await browser.sidebarAction?.isOpen({ windowId }))) await openTab(tab);
}

/** The panel of this tab in a tab of its own, next to it: the one that there is, or a new one. */
async function openTab({ id, windowId }: Tab): Promise<void> {
  const url = browser.runtime.getURL(`sidepanel.html?tab=${id}`);
  const there = (await browser.tabs.query({})).find((other) => other.url === url);
  if (there?.id !== undefined) await browser.tabs.update(there.id, { active: true });
  else
    await browser.tabs.create({
      url,
      active: true,
      ...(windowId !== undefined && { windowId }),
      ...(id !== undefined && { openerTabId: id }),
    });
}

const done = (opening: Promise<unknown>): Promise<boolean> =>
  opening.then(
    () => true,
    () => false,
  );
