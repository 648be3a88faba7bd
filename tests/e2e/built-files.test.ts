/** The built scripts: no one can reach the network, and they are those that ship. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { OWN, reaches } from './drivers/reaches.ts';

test.each([
  ['fetch("/x")', 'fetch'],
  ['const f = window["fetch"]', 'fetch'],
  ['fetch(browser.runtime.getURL("a.json"), { method: "POST", body: text })', 'fetch'],
  ['fetch(browser.runtime.getURL("") + address)', 'fetch'],
  ['fetch(runtime.getURL("a.json"))', 'fetch'],
  ['fetch(browser.runtime.getURL(fetch(address)))', 'fetch'],
  ['new XMLHttpRequest()', 'XMLHttpRequest'],
  ['new self.WebSocket("wss://x")', 'WebSocket'],
  ['navigator.sendBeacon("/x")', 'sendBeacon'],
  ['new EventSource("/x")', 'EventSource'],
  ['import("https://x.example/a.js")', 'import'],
  ['const x = (name) => import(name)', 'import'],
  ['import(`https://x.example/a.js`)', 'import'],
  [`import(\`./\${name}.js\`)`, 'import'],
  ['const f = window[`fetch`]', 'fetch'],
  ['document.createElement(`link`)', 'createElement link'],
  ['importScripts("a.js")', 'importScripts'],
  ['new Image().src = "/x"', 'Image'],
  ['const image = document.createElement("img")', 'createElement img'],
  ['new RTCPeerConnection()', 'RTCPeerConnection'],
])('%s is found', (code, name) => {
  expect(reaches(code)).toContain(name);
});

test('a file of the package is told apart from the network', () => {
  expect(reaches('const data = await (await fetch(p.default.runtime.getURL(file))).json()')).toEqual([OWN]);
});

test('what reaches nothing is left alone', () => {
  expect(
    reaches('const fetched = { kind: "fetch" }; import("./chunk.js"); import(`./chunk.js`); label.textContent = "WebSocket";'),
  ).toEqual([]);
});

describe.each(['chrome-mv3', 'firefox-mv3'])('of %s', (name) => {
  const build = join('.output', name);

  test('the panel opens without what its size leaves out', () => {
    const limits = JSON.parse(readFileSync('.size-limit.json', 'utf8')) as { name: string; path: string | string[] }[];
    const [, without = ''] = limits.find((each) => each.name.startsWith('panel'))?.path ?? [];
    const leftOut = /\{(.+)\}/.exec(without)?.[1]?.split(',') ?? [];
    const opened = readFileSync(join(build, 'sidepanel.html'), 'utf8').matchAll(/chunks\/([\w.-]+)-[\w-]{8}\.js/g);
    const names = Array.from(opened, ([, chunk]) => chunk);
    expect(names).toContain('sidepanel');
    expect(leftOut).toContain('copy-preview');
    expect(names.filter((chunk) => leftOut.includes(chunk ?? ''))).toEqual([]);
  });

  const scripts = readdirSync(build, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
  const foundIn = (find: (code: string) => readonly string[]) =>
    scripts.flatMap((file) => find(readFileSync(join(build, file), 'utf8')).map((what) => `${file}: ${what}`));

  test('scripts and data are in ASCII, which browsers read in half the time', () => {
    const files = [...scripts, 'languages/en.json'];
    expect(files.filter((file) => /[^\0-\x7f]/.test(readFileSync(join(build, file), 'utf8')))).toEqual([]);
  });

  test('no script reaches the network', () => {
    expect(scripts.length).toBeGreaterThanOrEqual(6);
    expect(foundIn(reaches)).toEqual([
      // the data of a language, when a page needs it
      `background.js: ${OWN}`,
      // Readability's, in a copy of the document that stands in no window: nothing is loaded there
      'readability.js: createElement img',
    ]);
  });

  test('no script holds the words of a language: they are data, which the background fetches', () => {
    const words = ['constabulary', 'spokeswoman', 'reiterate'];
    expect(foundIn((code) => words.filter((word) => code.includes(word)))).toEqual([]);
    const data = readFileSync(join(build, 'languages/en.json'), 'utf8');
    expect(words.filter((word) => !data.includes(word))).toEqual([]);
  });

  test('no script of the page looks for the interface as the polyfill does, where a frame’s name may stand in its place', () => {
    const polyfill = /globalThis\.chrome\s*&&\s*globalThis\.chrome\.runtime|This script should only be loaded in a browser extension/;
    const found = scripts.filter((file) => polyfill.test(readFileSync(join(build, file), 'utf8')));
    expect(found).toContain('background.js');
    expect(
      found.filter((file) => ['article', 'card', 'foothold', 'interaction', 'readability', 'reader'].some((part) => file === `${part}.js`)),
    ).toEqual([]);
  });

  test('no script was built for development: none names a file or a line of the source', () => {
    const traces = /\bjsxDEV\b|\b(?:fileName|lineNumber|columnNumber):|[\w./-]*\.tsx\b|\bsourceMappingURL=/g;
    expect(foundIn((code) => [...new Set(code.match(traces))])).toEqual([]);
  });
});
