/** What the reader asks by the menu of the page: a press there lets us into the page, as one on the button does. */
import browser, { type Menus } from 'webextension-polyfill';
import { readNow } from './asked.ts';
import { openPanel } from './panel.ts';
import { tellPage } from './tell-page.ts';

const WHERE = ['http://*/*', 'https://*/*', 'file:///*'];
const COPY = 'copy-with-who-said-it';
const WHO = 'who-said-what';

/** Firefox for Android has no such menu. */
const menus = (): typeof browser.contextMenus | undefined => browser.contextMenus;

/** After an installation, an update and the browser's start: the browser keeps them until the next. */
export async function prepareMenus(): Promise<void> {
  const menu = menus();
  if (!menu) return;
  await menu.removeAll();
  const add = (id: string, context: Menus.ContextType, message: string) =>
    menu.create({ id, contexts: [context], title: browser.i18n.getMessage(message), documentUrlPatterns: WHERE });
  add(COPY, 'selection', 'copyWithWho');
  add(WHO, 'page', 'whoHere');
}

/** The listener must stand in the first turn, see `background-door.ts`. */
export function answerMenus(): void {
  menus()?.onClicked.addListener(({ menuItemId }, tab) => {
    if (tab?.id === undefined || (menuItemId !== COPY && menuItemId !== WHO)) return;
    // First, and without waiting: the press counts for this turn only.
    void openPanel(tab);
    void answer(tab.id, menuItemId === COPY);
  });
}

async function answer(tabId: number, copies: boolean): Promise<void> {
  await readNow(tabId);
  if (copies) await tellPage(tabId, { type: 'copy-selected' });
}
