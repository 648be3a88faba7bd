/** A reader before Firefox. */
import { fileURLToPath } from 'node:url';
import { allSites } from '../../../lib/browser/origins.ts';
import type { Status } from '../../../lib/messages/protocol.ts';
import { askStatus } from '../../pages/reading-browser.ts';
import { Firefox } from './firefox.ts';
import { startFirefoxWeb } from './firefox-web.ts';
import { UUID } from './marionette.ts';
import type { Reader } from './reader.ts';

const ESCAPE = '\uE00C';
const KEYS = { Enter: '\uE007', Tab: '\uE004' };

/** In the browser's own window. High contrast is a choice of the reader's there, and no medium that could be played. */
const setMedia = `
  const { dark, forcedColours, print } = args[0];
  const { browsingContext } = gBrowser.selectedBrowser;
  browsingContext.prefersColorSchemeOverride = dark ? 'dark' : 'light';
  browsingContext.mediumOverride = print ? 'print' : '';
  Services.prefs.setIntPref('browser.display.document_color_use', forcedColours ? 2 : 1);
`;

const setResolution = `
  gBrowser.selectedBrowser.messageManager.loadFrameScript('data:,' + encodeURIComponent('content.windowUtils.setResolutionAndScaleTo(' + args[0] + ')'), false);
`;

export async function firefoxReader(executable: string): Promise<Reader> {
  const web = await startFirefoxWeb();
  const firefox = await Firefox.start(executable, fileURLToPath(new URL('../../../.output/firefox-mv3', import.meta.url)), web.preferences);
  const { marionette } = firefox;
  await firefox.grant(allSites);
  const media: Reader['media'] = (wanted) => marionette.evaluateInBrowser(setMedia, wanted);
  await media({});
  const addresses = new Map<string, string>();
  async function inPanel<Result>(body: string, ...args: unknown[]): Promise<Result> {
    if (!(await firefox.sidebarIsOpen())) await firefox.press();
    await firefox.sidebarShows('');
    return firefox.inSidebar<Result>(body, ...args);
  }
  return {
    home: `moz-extension://${UUID}/`,
    print: (url, html, headers) => void addresses.set(url, web.print(url, html, headers)),
    open: (url) => firefox.open(addresses.get(url) ?? url),
    run: (body, ...args) => marionette.evaluate(body, ...args),
    apart: (body, ...args) => marionette.evaluateApart(body, ...args),
    inside: (body) => firefox.inOwnWorld(body),
    press: (x, y) => firefox.click(x, y),
    point: (x, y) => firefox.point(x, y),
    escape: () => firefox.keys(ESCAPE),
    key: (name) => firefox.keys(KEYS[name]),
    zoom: (factor) => marionette.evaluateInBrowser('gBrowser.selectedBrowser.fullZoom = args[0];', factor),
    pinch: (factor) => marionette.evaluateInBrowser(setResolution, factor),
    step: () =>
      firefox.inOwnPage(
        `const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true }); await api.tabs.sendMessage(tab.id, { type: 'step', by: 1 });`,
      ),
    stepMarks: () => marionette.evaluateInBrowser(`document.querySelector('keyset[id^="ext-keyset"] key[key="M"]').doCommand();`),
    stopBackground: () => firefox.stopBackground(),
    shot: () => marionette.screenshot(),
    pixels: async (rgb) => firefox.pixelsOf(await marionette.screenshot(), rgb),
    media,
    shadowHtml: (name) => firefox.closedShadow(name, 'html'),
    status: () => firefox.inOwnPage<Status>(askStatus),
    inPanel,
    inOpenedPanel: inPanel,
    hasOpenedPanel: async () => (await marionette.evaluate<string>('return document.visibilityState;')) === 'hidden',
    async leave() {
      await media({});
      await firefox.closeSidebar();
      await firefox.open('about:blank');
    },
    async close() {
      await firefox.close();
      web.close();
    },
  };
}
