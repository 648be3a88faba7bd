/**
 * Run before anything of a granted page is there, and does nothing: that it runs makes the extension's own world, in which the browser
 * then sets up its interface. Chromium does so by looking for what goes by the interface's names. Once the page has a frame
 * “browser”, it finds the frame: it leaves the interface out, or, where the frame is from elsewhere, loses the whole page.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

export default defineUnlistedScript(() => {});
