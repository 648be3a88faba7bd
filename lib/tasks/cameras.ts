/** Browsers that the gallery is looked at with: one page each, which is kept, and resized and coloured as it stands. */
import { chromium } from 'playwright-core';
import puppeteer from 'puppeteer-core';
import { type BrowserName, findBrowser } from './browsers.ts';

export type Scheme = 'light' | 'dark' | 'forced';

export interface Camera {
  readonly browser: BrowserName;
  /** Colours that it can be given as it stands. */
  readonly schemes: readonly Scheme[];
  /** @param selector stands in the page when it is ready */
  readonly open: (address: string, selector: string) => Promise<void>;
  readonly evaluate: <Found>(code: string) => Promise<Found>;
  readonly show: (width: number, scheme: Scheme) => Promise<void>;
  readonly photograph: (file: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Pixels of the window. */
const HEIGHT = 900;

/** Browsers break a photograph off at about 16,000 pixels. */
const TALLEST = 6000;

/** What is seen of a page begins at its top, wherever the focus went. */
const SIZE = 'scrollTo(0, 0), [document.documentElement.clientWidth, document.documentElement.scrollHeight]';

async function chromiumCamera(): Promise<Camera> {
  const browser = await chromium.launch({ executablePath: findBrowser('chromium') ?? '' });
  const page = await browser.newPage({ reducedMotion: 'reduce' });
  return {
    browser: 'chromium',
    schemes: ['light', 'dark', 'forced'],
    async open(address, selector) {
      await page.goto(address);
      await page.waitForSelector(selector, { state: 'attached' });
    },
    evaluate: (code) => page.evaluate(code),
    async show(width, scheme) {
      await page.setViewportSize({ width, height: HEIGHT });
      await page.emulateMedia({
        colorScheme: scheme === 'dark' ? 'dark' : 'light',
        forcedColors: scheme === 'forced' ? 'active' : 'none',
      });
    },
    async photograph(path) {
      const [width = 0, height = 0] = await page.evaluate<number[]>(SIZE);
      await page.screenshot({ path, fullPage: true, clip: { x: 0, y: 0, width, height: Math.min(height, TALLEST) } });
    },
    close: () => browser.close(),
  };
}

/** White on black, as a reader may have it set. */
const FORCED = {
  'browser.display.document_color_use': 2,
  'browser.display.use_system_colors': false,
  'browser.display.foreground_color': '#ffffff',
  'browser.display.background_color': '#000000',
  'browser.anchor_color': '#ffff00',
};

/** Firefox takes its colours as it starts. */
async function firefoxCamera(scheme: Scheme): Promise<Camera> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox') ?? '',
    extraPrefsFirefox: {
      'layout.css.prefers-color-scheme.content-override': scheme === 'light' ? 1 : 0,
      'ui.prefersReducedMotion': 1,
      ...(scheme === 'forced' && FORCED),
    },
  });
  const page = await browser.newPage();
  return {
    browser: 'firefox',
    schemes: [scheme],
    async open(address, selector) {
      await page.goto(address);
      await page.waitForSelector(selector);
    },
    evaluate: <Found>(code: string) => page.evaluate(code) as Promise<Found>,
    async show(width) {
      // the size is set all the same where Firefox knows no orientation of a screen
      await page.setViewport({ width, height: HEIGHT }).catch((error: Error) => {
        if (!error.message.includes('setScreenOrientationOverride')) throw error;
      });
    },
    async photograph(path) {
      const [width = 0, height = 0] = (await page.evaluate(SIZE)) as number[];
      await page.screenshot({
        path: path as `${string}.png`,
        captureBeyondViewport: true,
        clip: { x: 0, y: 0, width, height: Math.min(height, TALLEST) },
      });
    },
    close: () => browser.close(),
  };
}

/** What starts each camera: they are used one after the other. */
export function camerasOf(browsers: readonly BrowserName[]): readonly (() => Promise<Camera>)[] {
  return browsers.flatMap((name) =>
    name === 'chromium' ? [chromiumCamera] : (['light', 'dark', 'forced'] as const).map((scheme) => () => firefoxCamera(scheme)),
  );
}
