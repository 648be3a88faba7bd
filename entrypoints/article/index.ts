/**
 * The page's script: looks whether the page is an article, and has it read, painted and shown. It is an unlisted script, not a
 * content script of WXT's, since these tell the page that they are there.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { alive } from '../../lib/browser/page-door.ts';
import { keepLookout } from '../../lib/page/session/lookout.ts';
import { loadPart } from './loaded-part.ts';
import '../../lib/page/paint/marks.css';

export default defineUnlistedScript(() => {
  // Injected again by a press of the button: the lookout that is there hears of it by a message.
  if (Object.hasOwn(globalThis, 'whosaid')) return;
  // The page around the browser's viewer: the panel says why nothing can be read there.
  if (document.contentType === 'application/pdf') return;
  Object.assign(globalThis, { whosaid: keepLookout({ alive, loadPart }) });
});
