/** The reader's settings: on this device only, checked at the door, and brought up to date from older versions. */
import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import type { SourceOrder } from '../../components/panel-state.ts';
import type { MarkKind } from '../messages/protocol.ts';
import { markKindSchema } from '../messages/schemas.ts';
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

export const defaults: Settings = {
  version: 2,
  ...defaultMarks,
  order: 'most',
  format: 'plain',
  never: [],
};

const host = z.string().check(z.regex(/^[\p{L}\p{N}.-]+$/u));

const schema: z.ZodMiniType<Settings> = z.object({
  version: z.literal(2),
  kinds: z.array(markKindSchema),
  colours: z.enum(['source', 'ink']),
  order: z.enum(['most', 'article', 'name']),
  format: z.string(),
  never: z.array(host),
});

type Loose = Record<string, unknown>;

/** `migrations[n]` takes version n to n + 1. */
const migrations: Readonly<Record<number, (old: Loose) => Loose>> = {
  // Version 1 kept one switch a kind, and no list of sites to leave alone.
  1: ({ quotation, reported, number, report, ...rest }) => ({
    ...rest,
    kinds: Object.entries({ quotation, reported, number, report }).flatMap(([kind, on]) => (on === true ? [kind] : [])),
    never: [],
  }),
};

/** Settings from whatever was stored. What cannot be read, or comes from a newer version, gives the defaults. */
export function parseSettings(stored: unknown): Settings {
  // Saved before a setting was ever changed elsewhere: only what was changed stands there.
  let value: Loose = { ...defaults, ...(stored !== null && typeof stored === 'object' ? (stored as Loose) : {}) };
  for (let version = Number(value.version); version < defaults.version; version++) {
    const step = migrations[version];
    if (!step) return defaults;
    value = { ...step(value), version: version + 1 };
  }
  const parsed = schema.safeParse(value);
  return parsed.success ? parsed.data : defaults;
}

export async function loadSettings(): Promise<Settings> {
  return parseSettings((await browser.storage.local.get(key))[key]);
}

export async function saveSettings(change: Partial<Omit<Settings, 'version'>>): Promise<void> {
  await browser.storage.local.set({ [key]: { ...(await loadSettings()), ...change } });
}

/** @returns false where the text is not settings; nothing is changed then */
export async function importSettings(text: string): Promise<boolean> {
  const value = readJson(text);
  if (value === null || typeof value !== 'object' || !('version' in value)) return false;
  const settings = parseSettings(value);
  // What cannot be read gives the defaults themselves.
  if (settings === defaults) return false;
  await browser.storage.local.set({ [key]: settings });
  return true;
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
  const stored = (await browser.storage.local.get(key))[key];
  if (stored !== undefined) await browser.storage.local.set({ [key]: parseSettings(stored) });
}

export function onSettingsChanged(changed: (settings: Settings) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && changes[key]) changed(parseSettings(changes[key].newValue));
  });
}
