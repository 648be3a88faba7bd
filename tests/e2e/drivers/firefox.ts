/** Firefox with the extension in it: its button, its real sidebar, its event page, its permissions. */
import { until } from '../../../lib/tasks/patience.ts';
import { Marionette } from './marionette.ts';
import { countPixels } from './pixels.ts';

const addon = 'whosaid@whosaid.example';

/** In the browser's own window: the extension's object, and the browser element inside the sidebar. */
const reach = `
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const extension = WebExtensionPolicy.getByID('${addon}').extension;
  const sidebar = () => SidebarController.browser?.contentDocument?.getElementById('webext-panels-browser') ?? null;
`;

export class Firefox {
  private constructor(
    readonly marionette: Marionette,
    private readonly tab: string,
  ) {}

  static async start(
    executable: string,
    extension: string,
    preferences: Readonly<Record<string, string | number | boolean>> = {},
  ): Promise<Firefox> {
    const marionette = await Marionette.start(executable, preferences);
    const tab = await marionette.send<{ value: string }>('WebDriver:GetWindowHandle');
    const firefox = new Firefox(marionette, tab.value);
    await marionette.send('Addon:Install', { path: extension, temporary: true });
    await firefox.leaveWelcome();
    return firefox;
  }

  /** The page that greets new readers opens a tab of its own: back to the first. */
  private async leaveWelcome(): Promise<void> {
    await until('the welcome page', async () => (await this.marionette.send<string[]>('WebDriver:GetWindowHandles')).length > 1);
    await this.marionette.send('WebDriver:SwitchToWindow', { handle: this.tab, focus: true });
  }

  async open(url: string): Promise<void> {
    await this.marionette.send('WebDriver:Navigate', { url });
  }

  /** A press of the toolbar's button. */
  async press(): Promise<void> {
    await this.marionette.evaluateInBrowser(`${reach}
      await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);`);
  }

  /** A real press at a place of the page's viewport. */
  async click(x: number, y: number): Promise<void> {
    await this.act('content', [
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y), origin: 'viewport' },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]);
  }

  /** Moves the mouse to a place of the viewport. */
  async point(x: number, y: number): Promise<void> {
    await this.act('content', [{ type: 'pointerMove', x: Math.round(x), y: Math.round(y), origin: 'viewport' }]);
  }

  /** Opens the menu of the page at a place of its viewport, and chooses the line that says this. */
  async chooseInMenu(x: number, y: number, words: string): Promise<void> {
    const menu = `const menu = document.getElementById('contentAreaContextMenu');`;
    await this.act('content', [
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y), origin: 'viewport' },
      { type: 'pointerDown', button: 2 },
      { type: 'pointerUp', button: 2 },
    ]);
    await until('the menu of the page', () => this.marionette.evaluateInBrowser<boolean>(`${menu} return menu.state === 'open';`));
    await this.marionette.evaluateInBrowser(
      `${menu} const line = [...menu.querySelectorAll('menuitem')].find(({ label }) => label === args[0]);
      if (!line) throw new Error('no line says ' + args[0]);
      menu.activateItem(line);`,
      words,
    );
  }

  private async act(context: 'content' | 'chrome', actions: object[]): Promise<void> {
    await this.marionette.send('Marionette:SetContext', { value: context });
    await this.marionette.send('WebDriver:PerformActions', {
      actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
    });
    await this.marionette.send('WebDriver:ReleaseActions');
    await this.marionette.send('Marionette:SetContext', { value: 'content' });
  }

  /** Keys one after the other, the first ones held: ["\\uE009", "v"] is Ctrl+V. */
  async keys(...keys: string[]): Promise<void> {
    const actions = [...keys.map((value) => ({ type: 'keyDown', value })), ...keys.toReversed().map((value) => ({ type: 'keyUp', value }))];
    await this.marionette.send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
    await this.marionette.send('WebDriver:ReleaseActions');
  }

  /** Words in the closed shadow root of the page's first element of this name, which the page itself cannot reach; or its HTML. None: it is not there. */
  closedShadow(name: string, as: 'text' | 'html' = 'text'): Promise<string> {
    return this.marionette.evaluateInBrowser<string>(
      `const answerName = 'whosaid:' + Math.random();
      const browser = gBrowser.selectedBrowser;
      const answer = new Promise((resolve) => browser.messageManager.addMessageListener(answerName, ({ data }) => resolve(data)));
      const script = 'const root = content.document.querySelector("' + args[0] + '")?.openOrClosedShadowRoot; sendAsyncMessage("' + answerName + '", ' +
        (args[1] === 'html' ? 'root?.innerHTML ?? ""' : 'Array.from(root?.children ?? [], (child) => child.innerText ?? "").join(" ")') + ')';
      browser.messageManager.loadFrameScript('data:,' + encodeURIComponent(script), false);
      return await answer;`,
      name,
      as,
    );
  }

  /** How many pixels of a PNG have a colour, or nearly. The browser's own window counts: a page's policy could forbid it. */
  pixelsOf(png: Buffer, rgb: readonly number[]): Promise<number> {
    return this.marionette.evaluateInBrowser<number>(countPixels, png.toString('base64'), rgb, 6);
  }

  /** Runs in the sidebar's window; `source` is the body of an async function that sees `content`. */
  sidebar<Result>(source: string): Promise<Result> {
    return this.marionette.evaluateInBrowser(
      `${reach}
      const name = 'whosaid:' + Math.random();
      const answer = new Promise((resolve) => sidebar().messageManager.addMessageListener(name, ({ data }) => resolve(data)));
      const script = '(async () => {' + args[0] + '})().then((value) => sendAsyncMessage("' + name + '", { value }), (error) => sendAsyncMessage("' + name + '", { error: String(error) }))';
      sidebar().messageManager.loadFrameScript('data:,' + encodeURIComponent(script), false);
      const { value, error } = await answer;
      if (error) throw new Error(error);
      return value ?? null;`,
      source,
    );
  }

  /** The same for the body of a function that sees the sidebar's `window` and `document`, and its arguments as `args`. */
  inSidebar<Result>(body: string, ...args: unknown[]): Promise<Result> {
    return this.sidebar(
      `const [window, document] = [content, content.document]; return await (async (...args) => {${body}})(...${JSON.stringify(args)});`,
    );
  }

  /** Runs in the extension's own welcome page; `source` is the body of an async function that sees the extension's interface as `api`. */
  async inOwnPage<Result>(source: string): Promise<Result> {
    const answer = await this.marionette.evaluateInBrowser<string>(
      `const own = gBrowser.browsers.find(({ currentURI }) => currentURI.spec.startsWith('moz-extension:'));
      const name = 'whosaid:' + Math.random();
      const answer = new Promise((resolve) => own.messageManager.addMessageListener(name, ({ data }) => resolve(data)));
      const inside = '(async (api) => {' + args[0] + '})(browser).then((value) => answer(JSON.stringify({ value })), (error) => answer(JSON.stringify({ error: String(error) })))';
      const script = 'const sandbox = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false, sameZoneAs: content });' +
        'Cu.exportFunction((text) => sendAsyncMessage(' + JSON.stringify(name) + ', String(text)), sandbox, { defineAs: "answer" });' +
        'Cu.evalInSandbox(' + JSON.stringify(inside) + ', sandbox);';
      own.messageManager.loadFrameScript('data:,' + encodeURIComponent(script), false);
      return await answer;`,
      source,
    );
    const { value, error } = JSON.parse(answer) as { value?: Result; error?: string };
    if (error) throw new Error(error);
    return value as Result;
  }

  /** Runs in the extension's own world in the page; `source` is the body of an async function. */
  async inOwnWorld<Result>(source: string): Promise<Result> {
    const answer = await this.marionette.evaluateInBrowser<string>(
      `const { messageManager } = gBrowser.selectedBrowser;
      const name = 'whosaid:' + Math.random();
      const answer = new Promise((resolve) => messageManager.addMessageListener(name, ({ data }) => resolve(data)));
      const inside = '(async () => {' + args[0] + '})().then((value) => JSON.stringify({ value }), (error) => JSON.stringify({ error: String(error) }))';
      const script = 'const { ExtensionContent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionContent.sys.mjs");' +
        'const { sandbox } = ExtensionContent.getContextByExtensionId("${addon}", content);' +
        'Cu.evalInSandbox(' + JSON.stringify(inside) + ', sandbox).then((text) => sendAsyncMessage(' + JSON.stringify(name) + ', String(text)));';
      messageManager.loadFrameScript('data:,' + encodeURIComponent('{' + script + '}'), false);
      return await answer;`,
      source,
    );
    const { value, error } = JSON.parse(answer) as { value?: Result; error?: string };
    if (error) throw new Error(error);
    return value as Result;
  }

  /** Waits until the sidebar shows these words; none: anything. @returns everything that it shows */
  async sidebarShows(words: string): Promise<string> {
    return until(`“${words}” in the sidebar`, async () => {
      const text = await this.sidebar<string>('return content.document.body?.innerText ?? ""');
      if (text.includes(words)) return text;
      throw new Error(`It shows:\n${text}`);
    });
  }

  /** A real press on the first element of the sidebar that a selector names, when it is there and does not move any more. */
  async clickInSidebar(selector: string): Promise<void> {
    let before = '';
    const inside = await until(`${selector} in the sidebar, at rest`, async () => {
      const place = await this.sidebar<{ x: number; y: number } | null>(`
        const element = content.document.querySelector(${JSON.stringify(selector)});
        if (!element) return null;
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { left, top, width, height } = element.getBoundingClientRect();
        return { x: left + Math.min(width / 2, 40), y: top + height / 2 };`);
      const rests = JSON.stringify(place) === before;
      before = JSON.stringify(place);
      return rests && place;
    });
    const offset = await this.marionette.evaluateInBrowser<{ x: number; y: number }>(`${reach}
      const outer = SidebarController.browser.getBoundingClientRect();
      const inner = sidebar().getBoundingClientRect();
      return { x: outer.left + inner.left, y: outer.top + inner.top };`);
    await this.act('chrome', [
      { type: 'pointerMove', x: Math.round(offset.x + inside.x), y: Math.round(offset.y + inside.y), origin: 'viewport' },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]);
  }

  /** @returns a PNG of the sidebar alone */
  async sidebarShot(): Promise<Buffer> {
    const data = await this.marionette.evaluateInBrowser<string>(`${reach}
      const bitmap = await sidebar().browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
      const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
      [canvas.width, canvas.height] = [bitmap.width, bitmap.height];
      canvas.getContext('2d').drawImage(bitmap, 0, 0);
      return canvas.toDataURL();`);
    return Buffer.from(data.slice(data.indexOf(',') + 1), 'base64');
  }

  async sidebarIsOpen(): Promise<boolean> {
    return this.marionette.evaluateInBrowser<boolean>('return SidebarController.isOpen;');
  }

  async closeSidebar(): Promise<void> {
    await this.marionette.evaluateInBrowser('SidebarController.hide();');
  }

  async sidebarWidth(pixels: number): Promise<void> {
    await this.marionette.evaluateInBrowser(`document.getElementById('sidebar-box').style.width = args[0] + 'px';`, pixels);
  }

  /** Stops the event page, as Firefox does by itself after half a minute. */
  async stopBackground(): Promise<void> {
    await this.marionette.evaluateInBrowser(`${reach} await extension.terminateBackground();`);
  }

  /** What the reader's answer in the permission prompt does; waits until the extension has set itself up for that. */
  async grant(origin: string): Promise<void> {
    await this.permissions('add', origin);
    await until(
      `the script that is registered for ${origin}`,
      async () => (await this.inOwnPage<number>('return (await api.scripting.getRegisteredContentScripts()).length;')) > 0,
    );
  }

  async revoke(origin: string): Promise<void> {
    await this.permissions('remove', origin);
  }

  private async permissions(change: 'add' | 'remove', origin: string): Promise<void> {
    await this.marionette.evaluateInBrowser(
      `${reach}
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      await ExtensionPermissions[args[0]]('${addon}', { permissions: [], origins: [args[1]], data_collection: [] }, extension);`,
      change,
      origin,
    );
  }

  close(): Promise<void> {
    return this.marionette.close();
  }
}
