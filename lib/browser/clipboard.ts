/** Puts both flavours on the clipboard as one item, so that each place of pasting takes the one it can show. */
import type { Flavours } from '../messages/panel-values.ts';

/**
 * By the browser's own interface alone: what the older command copies passes through the page's listeners.
 * @returns false where there is none, as on http pages, or where it is refused; never rejects
 */
export async function copy({ plain, html }: Flavours): Promise<boolean> {
  try {
    const item = new ClipboardItem({
      'text/plain': new Blob([plain], { type: 'text/plain' }),
      ...(html !== null && { 'text/html': new Blob([html], { type: 'text/html' }) }),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return false;
  }
}
