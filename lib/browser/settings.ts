/**
 * The reader's settings: on this device only, checked at the door, and brought up to date from older versions. Nothing is lost: a field that
 * cannot be read falls back alone, what stood there is kept aside as it is written over, and changes are made one after the other.
 * The background alone changes them (`settings-door.ts`): a page that closes would take a change half-made along.
 */
import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { coloursSchema, hostSchema, markKindSchema, orderSchema } from '../messages/choice-schemas.ts';
import { MARK_KINDS } from '../messages/mark-kinds.ts';
import type { MarkKind, SettingsChange, SourceOrder } from '../messages/protocol.ts';
import { defaultMarks, settingsKey as key } from './marks.ts';

export interface Settings {
  /** Raised when a field changes its meaning; a step in {@link migrations} goes with it. */
  readonly version: 2;
  /** Kinds that are marked in the page. */
  readonly kinds: readonly MarkKind[];
  readonly colours: 'source' | 'ink';
  readonly order: SourceOrder;
  /** Usual copy format: a name in `formats`. */
  readonly format: string;
  /** Host names where nothing is read although a wider grant covers them. */
  readonly never: readonly string[];
}

/** Settings without their version: what a reader can change. */
export type Choices = Omit<Settings, 'version'>;

/** What a reader has who has chosen nothing, and what stands for each setting that cannot be read. */
export const defaults: Settings = {
  version: 2,
  ...defaultMarks,
  order: 'most',
  format: 'plain',
  never: [],
};

/** Where what cannot be read is kept: {@link Aside}. */
export const asideKey = 'settings-aside';

const fields: { readonly [Name in keyof Choices]: z.ZodMiniType<Choices[Name]> } = {
  kinds: z.array(markKindSchema),
  colours: coloursSchema,
  order: orderSchema,
  format: z.string(),
  never: z.array(hostSchema),
};

type Loose = Record<string, unknown>;

const isLoose = (value: unknown): value is Loose => value !== null && typeof value === 'object' && !Array.isArray(value);

/** `migrations[n]` takes version n to n + 1. */
const migrations: Readonly<Record<number, (old: Loose) => Loose>> = {
  // Version 1 kept one switch a kind, and no list of sites to leave alone.
  1: ({ quotation, reported, number, report, ...rest }) => ({
    ...rest,
    kinds: Object.entries({ quotation, reported, number, report }).flatMap(([kind, on]) => (on === true ? [kind] : [])),
    never: [],
  }),
};

/** Settings, and what of them had to fall back: names of fields, `version` where a newer or unknown one had written them. */
export interface ReadSettings {
  readonly settings: Settings;
  readonly unreadable: readonly (keyof Settings)[];
}

/** Settings from whatever was stored. Each field that cannot be read has its default, whatever the others are. */
export function readSettings(stored: unknown): ReadSettings {
  if (stored === undefined) return { settings: defaults, unreadable: [] };
  if (!isLoose(stored)) return { settings: defaults, unreadable: ['version'] };
  // Saved before a setting was ever changed elsewhere: only what was changed stands there.
  let value: Loose = { ...defaults, ...stored };
  for (let version = Number(value.version); version < defaults.version && migrations[version]; version++)
    value = { ...migrations[version]?.(value), version: version + 1 };
  const unreadable: (keyof Settings)[] = value.version === defaults.version ? [] : ['version'];
  const field = <Name extends keyof Choices>(name: Name): Choices[Name] => {
    const parsed = fields[name].safeParse(value[name]);
    if (parsed.success) return parsed.data;
    unreadable.push(name);
    return defaults[name];
  };
  const [kinds, colours, order, format] = [field('kinds'), field('colours'), field('order'), field('format')];
  return {
    settings: { version: 2, kinds, colours, order, format, never: neverIn(value.never, () => unreadable.push('never')) },
    unreadable,
  };
}

/** The sites of the list that can be read: one that cannot takes no other with it. */
function neverIn(value: unknown, incomplete: () => void): string[] {
  const all: unknown[] = Array.isArray(value) ? value : [];
  const readable = all.flatMap((site) => {
    const parsed = hostSchema.safeParse(site);
    return parsed.success ? [parsed.data] : [];
  });
  if (!Array.isArray(value) || readable.length < all.length) incomplete();
  return readable;
}

/** What could not be read, kept: the store is written over at once, and none of it is lost by that. */
interface Aside {
  /** Each as it was stored, the oldest first. */
  readonly kept: readonly unknown[];
  /** What of it the reader has neither changed nor put away since. */
  readonly unreadable: readonly (keyof Settings)[];
}

const asideSchema: z.ZodMiniType<Aside> = z.object({
  kept: z.array(z.unknown()),
  unreadable: z.array(z.enum(['version', ...(Object.keys(fields) as (keyof Choices)[])])),
});

function readAside(stored: unknown): Aside {
  if (stored === undefined) return { kept: [], unreadable: [] };
  const parsed = asideSchema.safeParse(stored);
  return parsed.success ? parsed.data : { kept: [stored], unreadable: readSettings(stored).unreadable };
}

/** The aside with what is stored now, where not all of that can be read. */
function withStored(aside: Aside, value: unknown, { unreadable }: ReadSettings): Aside {
  if (unreadable.length === 0) return aside;
  const isKept = aside.kept.some((other) => JSON.stringify(other) === JSON.stringify(value));
  return {
    kept: isKept ? aside.kept : [...aside.kept, value],
    unreadable: [...new Set([...aside.unreadable, ...unreadable])],
  };
}

interface Stored {
  readonly value: unknown;
  readonly settings: Settings;
  readonly aside: Aside;
}

async function load(): Promise<Stored> {
  const { [key]: value, [asideKey]: aside } = await browser.storage.local.get([key, asideKey]);
  const read = readSettings(value);
  return { value, settings: read.settings, aside: withStored(readAside(aside), value, read) };
}

/** As they are stored, each that is missing or cannot be read as in {@link defaults}; never rejects for what is stored. */
export async function loadSettings(): Promise<Settings> {
  return (await load()).settings;
}

/** Settings as they are stored, with what of them could not be read, now or before they were written over. */
export interface StoredSettings extends ReadSettings {
  /** What could not be read, as it was stored, the oldest first. */
  readonly aside: readonly unknown[];
}

/** The same with what could not be read, so that the options can offer it. */
export async function readStored(): Promise<StoredSettings> {
  const { settings, aside } = await load();
  return { settings, unreadable: aside.unreadable, aside: aside.kept };
}

/**
 * In a turn of its own: what is stored becomes what is made of it; what of it cannot be read is kept aside in the same moment.
 * @throws where the browser cannot store it: nothing is changed then
 */
function rewrite(make: (now: Stored) => { readonly settings?: Settings; readonly aside?: Aside }): Promise<void> {
  return navigator.locks.request(key, async () => {
    const now = await load();
    const { settings = now.settings, aside = now.aside } = make(now);
    const isAside = now.aside.kept.length > 0;
    await browser.storage.local.set({ ...(isAside && { [asideKey]: aside }), [key]: settings });
  });
}

/** The aside where the reader has been told, or has settled, what could not be read of these fields. */
function told({ kept, unreadable }: Aside, fields: readonly string[] = unreadable): Aside {
  return { kept, unreadable: unreadable.filter((name) => !fields.includes(name)) };
}

/**
 * @param change what is changed, from what is stored when its turn has come
 * @throws where the browser cannot store it: nothing is changed then
 */
export function changeSettings(change: (now: Settings) => Partial<Choices>): Promise<void> {
  return rewrite(({ settings, aside }) => {
    const changed = change(settings);
    return { settings: { ...settings, ...changed }, aside: told(aside, Object.keys(changed)) };
  });
}

/** What a change comes to. */
export function changed(now: Settings, change: SettingsChange): Partial<Choices> {
  switch (change.what) {
    case 'kinds': {
      const on = change.to === 'turn' ? !now.kinds.includes(change.kind) : change.to;
      return { kinds: MARK_KINDS.filter((kind) => (kind === change.kind ? on : now.kinds.includes(kind))) };
    }
    case 'never': {
      const others = now.never.filter((site) => site !== change.site);
      return { never: change.to ? [...others, change.site] : others };
    }
    default:
      return { [change.what]: change.to };
  }
}

/**
 * @returns false where the text is not settings, or not all of it can be read; nothing is changed then
 * @throws where the browser cannot store it
 */
export async function importSettings(text: string): Promise<boolean> {
  const value = readJson(text);
  if (!isLoose(value) || !('version' in value)) return false;
  const { settings, unreadable } = readSettings(value);
  if (unreadable.length > 0) return false;
  await rewrite(({ aside }) => ({ settings, aside: told(aside) }));
  return true;
}

/**
 * The reader has seen what could not be read: it is not told again. It stays aside.
 * @throws where the browser cannot store it
 */
export function dismissUnreadable(): Promise<void> {
  return rewrite(({ aside }) => ({ aside: told(aside) }));
}

/**
 * What could not be read is deleted, at the reader's word.
 * @throws where the browser cannot store it
 */
export function deleteAside(): Promise<void> {
  return rewrite(() => ({ aside: { kept: [], unreadable: [] } }));
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Brings what is stored up to date, so that the pages, which read it without the schema, find the shape they know. */
export async function migrateSettings(): Promise<void> {
  const { value } = await load();
  if (value !== undefined) await rewrite(() => ({}));
}
