/** A reader before a browser with the extension in it, every site granted: the same for Chromium and Firefox. */
import type { Status } from '../../../lib/messages/protocol.ts';
import { until } from '../../../lib/tasks/patience.ts';
import { chromiumReader } from './chromium-reader.ts';
import { firefoxReader } from './firefox-reader.ts';
import { markedWords } from './newsroom.ts';
import { pageOf, wall } from './stories.ts';

/** What the reader's system asks of pages. What is left out is as it was when the browser started: light, and on a screen. */
export interface Media {
  readonly dark?: boolean;
  readonly forcedColours?: boolean;
  readonly print?: boolean;
}

/** Bodies of async functions see their further arguments as `args`. */
export interface Reader {
  /** The address that the extension's own files stand under. */
  readonly home: string;
  /** Puts a page on the web. @param headers beside that of its kind */
  print(url: string, html: string, headers?: Readonly<Record<string, string>>): void;
  /** Opens a page that is on the web, instead of the one that is open. */
  open(url: string): Promise<void>;
  /** Runs in the page, as one of its own scripts. */
  run<Result>(body: string, ...args: unknown[]): Promise<Result>;
  /** Looks at the page with tools that its own scripts cannot reach. */
  apart<Result>(body: string, ...args: unknown[]): Promise<Result>;
  /** Runs in the extension's own world in the page, as whoever had broken into the page's process could. */
  inside<Result>(body: string): Promise<Result>;
  /** A real press at a place of the viewport. */
  press(x: number, y: number): Promise<void>;
  /** Moves the mouse to a place of the viewport. */
  point(x: number, y: number): Promise<void>;
  escape(): Promise<void>;
  /** A real press of a key, wherever the focus is. */
  key(name: 'Enter' | 'Tab'): Promise<void>;
  /** The browser's own zoom, and what two fingers do. Places of presses are those of the page all the same. */
  zoom(factor: number): Promise<void>;
  pinch(factor: number): Promise<void>;
  /** To the next statement, as the key for it does. */
  step(): Promise<void>;
  /** The key for fewer and more marks. */
  stepMarks(): Promise<void>;
  /** Stops the background, as the browser does by itself after half a minute. */
  stopBackground(): Promise<void>;
  /** @returns a PNG of the viewport */
  shot(): Promise<Buffer>;
  /** How many pixels of the viewport have a colour, or nearly. */
  pixels(rgb: readonly number[]): Promise<number>;
  media(media: Media): Promise<void>;
  /** The closed shadow root of the page's first element of this name, as HTML. */
  shadowHtml(name: string): Promise<string>;
  /** What the extension says of the page, when it has made up its mind. */
  status(): Promise<Status>;
  /** Runs in the panel of the page, which is opened where it is not. */
  inPanel<Result>(body: string, ...args: unknown[]): Promise<Result>;
  /**
   * Runs in the panel that a press in the page opened at its side, and in no other: what is handed over is for whichever panel hears of it first.
   * In Firefox, where a press in a page opens none, in the panel of the page.
   */
  inOpenedPanel<Result>(body: string, ...args: unknown[]): Promise<Result>;
  /** Whether the browser has opened the panel by itself, at a press in the page: at its side, or in a tab that stands in front of the page. */
  hasOpenedPanel(): Promise<boolean>;
  /** Leaves the page. */
  leave(): Promise<void>;
  close(): Promise<void>;
}

/** Each with the name that its executable is provided under. */
export const readers = [
  ['chromium', chromiumReader],
  ['firefox', firefoxReader],
] as const;

export const quotes = (reader: Reader) => reader.run<string[]>(markedWords, 'quote');

/** Presses the button of the panel that says this, when it is there. In Chromium the panel stands in a tab of its own: what is not in front is not read. */
export const pressInPanel = (reader: Reader, words: string) =>
  until(`the button “${words}”`, () =>
    reader.inPanel<boolean>(
      `const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === args[0]); button?.click(); return button !== undefined;`,
      words,
    ),
  );

/** Prints the story of the wall at the address, opens it, and waits for its marks. */
export async function openWall(reader: Reader, address: string): Promise<void> {
  reader.print(address, pageOf(wall));
  await reader.open(address);
  await until('the marks', async () => String(await quotes(reader)) === String(wall.said));
}
