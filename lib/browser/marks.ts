/**
 * The two settings that a page needs, read without the schema: that would be half of the script on every granted page.
 * What is not understood is left out. A page writes none: all that changes settings goes through `settings.ts`, in turn.
 */
import { MARK_KINDS } from '../messages/mark-kinds.ts';
import type { Marks } from '../messages/protocol.ts';
import { browser } from './own.ts';

/** Everything at once would underline most of an article. */
export const defaultMarks: Omit<Marks, 'chosen'> = { kinds: ['quotation', 'number'], colours: 'source' };

/** Key of the settings in local storage. */
export const settingsKey = 'settings';

function marksIn(stored: unknown): Marks {
  const { kinds, colours } = (stored ?? {}) as Record<string, unknown>;
  return {
    kinds: Array.isArray(kinds) ? MARK_KINDS.filter((kind) => kinds.includes(kind)) : defaultMarks.kinds,
    colours: colours === 'ink' ? 'ink' : 'source',
    chosen: Array.isArray(kinds) && kinds.join() !== defaultMarks.kinds.join(),
  };
}

/** What of the settings a page needs to paint; as by default where nothing is stored. */
export async function loadMarks(): Promise<Marks> {
  return marksIn((await browser().storage.local.get(settingsKey))[settingsKey]);
}

/** @returns stops listening */
export function onMarksChanged(changed: (marks: Marks) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[settingsKey];
    if (area === 'local' && change) changed(marksIn(change.newValue));
  };
  browser().storage.onChanged.addListener(listener);
  return () => browser().storage.onChanged.removeListener(listener);
}
