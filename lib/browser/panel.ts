/** Opens the panel: Chrome's side panel, Firefox's sidebar, or on Android, which has neither, a tab. */
import browser from 'webextension-polyfill';

interface SidePanel {
  open(options: { windowId: number }): Promise<void>;
}

/** webextension-polyfill does not know the side panel. */
function sidePanel(): SidePanel | undefined {
  return (globalThis as { chrome?: { sidePanel?: SidePanel } }).chrome?.sidePanel;
}

/**
 * Must be called in the very turn of the reader's press: after an `await` both browsers refuse.
 * @returns false where the browser refused
 */
export function openPanel(tab: { readonly id?: number | undefined; readonly windowId?: number | undefined }): Promise<boolean> {
  const opened = open(tab);
  return opened.then(
    () => true,
    () => false,
  );
}

function open(tab: { readonly id?: number | undefined; readonly windowId?: number | undefined }): Promise<unknown> {
  const side = sidePanel();
  if (side) return side.open({ windowId: tab.windowId ?? -2 });
  if (browser.sidebarAction) return browser.sidebarAction.open();
  return browser.tabs.create({ url: browser.runtime.getURL(`sidepanel.html?tab=${tab.id}`), active: true });
}
