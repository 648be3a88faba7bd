/**
 * The reader's corrections: on this device, by article, checked as they are read. Changed by the background alone and in turn, as settings are
 * (`settings-door.ts`). What cannot be read is kept aside as the store is written over. Nothing is kept of private windows.
 */
import browser from 'webextension-polyfill';
import { articleAddress } from '../corrections/address.ts';
import { correctionsOf, readCorrections, type StoredCorrections, withArticle, withoutArticle } from '../corrections/stored.ts';
import type { Correction, Document } from '../engine/model.ts';
import type { Kept, SettingsRequest } from '../messages/protocol.ts';
import { tellNewest } from './newest.ts';
import { tellOpenPages, tellPage } from './tell-page.ts';

const key = 'corrections';
/** Where what cannot be read is kept: a list of what stood there. */
const asideKey = 'corrections-aside';

/** What is stored, and what of it could not be read, now or before, as it was stored. */
export interface KeptCorrections {
  readonly read: StoredCorrections;
  readonly aside: readonly unknown[];
}

/** All that is stored, read; what could not be read comes as it was stored, each once. */
export async function loadCorrections(): Promise<KeptCorrections> {
  const { [key]: value, [asideKey]: before } = await browser.storage.local.get([key, asideKey]);
  const { read, unreadable } = readCorrections(value);
  const kept = before === undefined ? [] : Array.isArray(before) ? (before as unknown[]) : [before];
  const known = new Set(kept.map((each) => JSON.stringify(each)));
  return { read, aside: [...kept, ...unreadable.filter((each) => !known.has(JSON.stringify(each)))] };
}

/** Of one article, for the analysis; none where the store cannot be read at all. */
export async function loadCorrectionsOf({ url }: Document): Promise<readonly Correction[]> {
  try {
    return correctionsOf((await loadCorrections()).read, articleAddress(url));
  } catch (error) {
    console.error('Whosaid:', error);
    return [];
  }
}

/**
 * In a turn of its own. The empty is not stored: who never corrects anything has nothing there.
 * @throws where the browser cannot store it: nothing is changed then
 */
function rewrite(make: (now: KeptCorrections) => Partial<KeptCorrections>): Promise<void> {
  return navigator.locks.request(key, async () => {
    const now = await loadCorrections();
    const { read, aside } = { ...now, ...make(now) };
    await browser.storage.local.set({ [key]: read, ...((aside.length > 0 || now.aside.length > 0) && { [asideKey]: aside }) });
  });
}

type Request = Extract<SettingsRequest, { readonly type: 'correct' | 'forget' | 'delete-corrections-aside' }>;

/** @throws where the browser cannot store it: nothing is changed then */
export async function changeCorrections(request: Request): Promise<Kept> {
  if (request.type === 'delete-corrections-aside') {
    await rewrite(() => ({ aside: [] }));
    return 'stored';
  }
  if (request.type === 'forget') {
    await rewrite(({ read }) => ({ read: withoutArticle(read, request.address) }));
    await tellOpenPages({ type: 'corrected', address: request.address });
    return 'stored';
  }
  const { incognito } = await browser.tabs.get(request.tabId);
  const address = articleAddress(request.url);
  if (incognito) {
    await tellPage(request.tabId, { type: 'correct', address, change: request.change });
    return 'private';
  }
  if (address === null) return 'refused';
  let gone = 0;
  await rewrite(({ read }) => {
    const after = withArticle(read, address, request.title, request.change);
    gone = after.gone;
    return { read: after.stored };
  });
  // those of any article may have gone
  await tellOpenPages({ type: 'corrected', address: gone > 0 ? null : address });
  return gone > 0 ? 'crowded' : 'stored';
}

/**
 * @param changed is given what is stored by then; never something older than what it was given before
 * @returns tells what is stored now: for who has read it before listening; never rejects
 */
export function onCorrectionsChanged(changed: (kept: KeptCorrections) => void): () => Promise<void> {
  const tell = tellNewest(loadCorrections, changed);
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && (changes[key] || changes[asideKey])) void tell();
  });
  return tell;
}
