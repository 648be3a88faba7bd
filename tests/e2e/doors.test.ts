/** The doors between a page's process and the extension, in real browsers: what is sent there that is no question of ours. */
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openWall, type Reader, readers } from './drivers/reader.ts';

const WALL = 'https://courier.example/2026/05/08/harbour-wall-will-stand';
const messages = [
  'null', '"analyse"', '{}', '{ type: "run", code: "alert(1)" }', '{ type: "load", part: "../background" }', '{ type: "load", part: "background" }',
  '{ type: "analyse" }', '{ type: "analyse", document: { text: 7 } }', '{ type: "pressed", tabId: 1 }', '{ type: "status", status: { state: "ready" } }', '{ type: "__proto__", __proto__: { type: "load", part: "card" } }',
  '{ type: "change", change: { what: "colours", to: "ink" } }', '{ type: "change", change: { what: "never", site: "courier.example", to: true } }',
  '{ type: "import", text: JSON.stringify({ version: 2, kinds: [], colours: "ink", order: "name", format: "ris", never: [] }) }', '{ type: "dismiss" }', '{ type: "delete-aside" }', '{ type: "register" }',
  '{ type: "correct", tabId: 1, url: location.href, title: null, change: { put: { words: "It is sound", before: "", after: "", who: "nobody" }, instead: null } }',
  '{ type: "forget", address: null }', '{ type: "delete-corrections-aside" }',
]; // biome-ignore format: a table

describe.each(readers)('in %s', (name, start) => {
  let reader: Reader;

  beforeAll(async () => {
    reader = await start(inject(name));
    await openWall(reader, WALL);
  });
  afterAll(() => reader?.close());

  const sent = (message: string) =>
    reader.inside<unknown>(
      `return await (globalThis.browser ?? chrome).runtime.sendMessage(${message}).then((answer) => answer ?? 'none', () => 'none');`,
    );

  const stored = () =>
    reader.inside(
      `return await (globalThis.browser ?? chrome).storage.local.get(['settings', 'settings-aside', 'corrections', 'corrections-aside']);`,
    );

  test.each(messages)('%s is not answered, and changes nothing that is stored', async (message) => {
    expect(await sent(message)).toBe('none');
    expect(await stored()).toEqual({});
  });

  test('what is a question of ours is answered, and there is no other way in', async () => {
    expect(await sent(`{ type: 'load', part: 'card' }`)).toBe(true);
    expect(await reader.inside<string>(`return typeof chrome.tabs + typeof chrome.scripting?.executeScript;`)).toBe('undefinedundefined');
  });
});
