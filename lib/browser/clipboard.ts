/** Puts both flavours on the clipboard as one item, so that each place of pasting takes the one it can show. */
import type { Flavours } from '../../components/panel-state.ts';

/**
 * On http pages there is no `navigator.clipboard`: there, and where the browser refuses it, the older command is used.
 * @returns false where both ways are refused; never rejects
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
    return copyByCommand({ plain, html });
  }
}

function copyByCommand({ plain, html }: Flavours): boolean {
  let done = false;
  const fill = (event: ClipboardEvent) => {
    if (!event.clipboardData) return;
    event.preventDefault();
    // The page must neither change what is copied nor see that it was.
    event.stopImmediatePropagation();
    event.clipboardData.setData('text/plain', plain);
    if (html !== null) event.clipboardData.setData('text/html', html);
    done = true;
  };
  window.addEventListener('copy', fill, { capture: true });
  try {
    document.execCommand('copy');
  } catch {
    return false;
  } finally {
    window.removeEventListener('copy', fill, { capture: true });
  }
  return done;
}
