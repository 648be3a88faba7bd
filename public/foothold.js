/*
 * Run before anything of a granted page is there, so that no name of the page can stand in the way of the interface yet. That it runs makes
 * the extension's own world, in which the browser then sets up its interface. Chromium does so by looking for what goes by the interface's
 * names. Once the page has a frame "browser" or "chrome", it finds the frame: it leaves the interface out, or, where the frame is from
 * elsewhere, loses the whole page. So whoever comes later asks first whether this world is there, and that somebody listens in it is the
 * answer. As it stands, and no entrypoint: what a build puts around one would be two thirds of it, on every page.
 */
chrome.runtime.onMessage.addListener(() => undefined);
