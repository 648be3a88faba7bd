/**
 * The tab in which a press of the button came to nothing. Firefox hides the addresses of its own pages, so that only the
 * press tells them from pages that wait for one. Kept for the session, since the background may be stopped and the panel
 * may only just be opening.
 */
import browser from 'webextension-polyfill';
import type { CannotReason } from '../messages/panel-values.ts';

export interface Blocked {
  readonly tabId: number;
  readonly why: CannotReason;
}

const key = 'blocked';

/** Kept for the session, in place of what was kept before; null: the last press came to something. */
export async function rememberBlocked(blocked: Blocked | null): Promise<void> {
  await browser.storage.session.set({ [key]: blocked });
}

/** Why the last press in this tab came to nothing; null: it did not, or was elsewhere. */
export async function blockedIn(tabId: number): Promise<CannotReason | null> {
  const blocked = (await browser.storage.session.get(key))[key] as Blocked | null | undefined;
  return blocked?.tabId === tabId ? blocked.why : null;
}

/** The tab has gone to another page. */
export async function forgetBlocked(tabId: number): Promise<void> {
  if ((await blockedIn(tabId)) !== null) await rememberBlocked(null);
}
