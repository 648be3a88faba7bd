/** No built script can reach the network. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { reaches } from './drivers/reaches.ts';

test.each([
  ['fetch("/x")', 'fetch'],
  ['const f = window["fetch"]', 'fetch'],
  ['new XMLHttpRequest()', 'XMLHttpRequest'],
  ['new self.WebSocket("wss://x")', 'WebSocket'],
  ['navigator.sendBeacon("/x")', 'sendBeacon'],
  ['new EventSource("/x")', 'EventSource'],
  ['import("https://x.example/a.js")', 'import'],
  ['const x = (name) => import(name)', 'import'],
  ['importScripts("a.js")', 'importScripts'],
  ['new Image().src = "/x"', 'Image'],
  ['const image = document.createElement("img")', 'createElement img'],
  ['new RTCPeerConnection()', 'RTCPeerConnection'],
])('%s is found', (code, name) => {
  expect(reaches(code)).toContain(name);
});

test('what reaches nothing is left alone', () => {
  expect(reaches('const fetched = { kind: "fetch" }; import("./chunk.js"); label.textContent = "WebSocket";')).toEqual([]);
});

test.each(['chrome-mv3', 'firefox-mv3'])('no script of %s reaches the network', (name) => {
  const build = join('.output', name);
  const scripts = readdirSync(build, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
  expect(scripts.length).toBeGreaterThanOrEqual(6);
  const found = scripts.flatMap((file) => reaches(readFileSync(join(build, file), 'utf8')).map((way) => `${file}: ${way}`));
  expect(found).toEqual([]);
});
