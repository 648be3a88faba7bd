/** The doors between a page's process and the extension, in real Chromium: what is sent there that is no question of ours. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import { marked, type Newsroom, ownWorld, startNewsroom } from './drivers/newsroom.ts';
import { pageOf, wall } from './drivers/stories.ts';

const WALL = 'https://courier.example/2026/05/08/harbour-wall-will-stand';

let newsroom: Newsroom;
let page: Page;

beforeAll(async () => {
  newsroom = await startNewsroom(inject('chromium'));
});
afterAll(() => newsroom?.close());
afterEach(() => page?.close());

test('nothing that a page’s process could send is done, unless it is one of the four questions', async () => {
  newsroom.print(WALL, pageOf(wall));
  page = await newsroom.open(WALL);
  await expect.poll(() => marked(page, 'quote')).toEqual(wall.said);
  const world = await ownWorld(page, newsroom.chromium.id);
  const messages = [
    'null', '"analyse"', '{}', '{ type: "run", code: "alert(1)" }', '{ type: "load", part: "../background" }', '{ type: "load", part: "background" }',
    '{ type: "analyse" }', '{ type: "analyse", document: { text: 7 } }', '{ type: "pressed", tabId: 1 }', '{ type: "status", status: { state: "ready" } }', '{ type: "__proto__", __proto__: { type: "load", part: "card" } }',
  ]; // biome-ignore format: a table
  for (const message of messages) {
    const answer = await world.evaluate(`chrome.runtime.sendMessage(${message}).then((answer) => answer ?? 'none', () => 'none')`);
    expect([message, answer]).toEqual([message, 'none']);
  }
  // And an analysis that is none does not come through the panel's door.
  expect(await world.evaluate(`chrome.runtime.sendMessage({ type: 'load', part: 'card' })`)).toBe(true);
  expect(await world.evaluate(`typeof chrome.tabs + typeof chrome.scripting?.executeScript`)).toBe('undefinedundefined');
  await world.leave();
});
