import { delimiter } from 'node:path';
import { expect, test } from 'vitest';
import { findBrowser, type Machine } from '../../lib/tasks/browsers.ts';

function machine(environment: Record<string, string>, ...programs: string[]): Machine {
  return { environment, isExecutable: (path) => programs.includes(path) };
}

test('the environment comes first, then PATH in the order of the names', () => {
  const path = ['/opt/bin', '/usr/bin'].join(delimiter);
  expect(findBrowser('chromium', machine({ WHOSAID_CHROMIUM: '/x/chrome', PATH: path }, '/x/chrome', '/usr/bin/chromium'))).toBe(
    '/x/chrome',
  );
  expect(findBrowser('chromium', machine({ PATH: path }, '/opt/bin/chromium-browser', '/usr/bin/chromium'))).toBe('/usr/bin/chromium');
  expect(findBrowser('firefox', machine({ PATH: path }, '/usr/bin/firefox', '/opt/bin/firefox-esr'))).toBe('/opt/bin/firefox-esr');
});

test('branded Chrome is never taken', () => {
  expect(
    findBrowser('chromium', machine({ PATH: '/usr/bin' }, '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/usr/bin/chrome')),
  ).toBe(null);
});

test('a wrong name in the environment is said, not passed over', () => {
  expect(() => findBrowser('firefox', machine({ WHOSAID_FIREFOX: '/nowhere', PATH: '/usr/bin' }, '/usr/bin/firefox'))).toThrow(
    /WHOSAID_FIREFOX names \/nowhere/,
  );
});
