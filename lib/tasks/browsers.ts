/**
 * Finds a Chromium and a Firefox that load unpacked extensions, or installs them.
 *
 * Looked for in this order: the environment (WHOSAID_CHROMIUM, WHOSAID_FIREFOX), PATH, Playwright's cache. Branded
 * Chrome is never taken: from version 137 on it ignores unpacked extensions on the command line. Where nothing is found:
 * apt-get as root on Debian and Ubuntu, else Playwright's download into the reader's own cache.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { chromium, firefox } from 'playwright-core';

export type BrowserName = 'chromium' | 'firefox';

interface Browser {
  readonly variable: string;
  /** Names on PATH, the best first. */
  readonly commands: readonly string[];
  readonly elsewhere: readonly string[];
  readonly cached: () => string;
}

const known: Readonly<Record<BrowserName, Browser>> = {
  chromium: {
    variable: 'WHOSAID_CHROMIUM',
    commands: ['chromium', 'chromium-browser', 'chrome-for-testing'],
    elsewhere: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    ],
    cached: () => chromium.executablePath(),
  },
  firefox: {
    variable: 'WHOSAID_FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    elsewhere: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    cached: () => firefox.executablePath(),
  },
};

/** Debian's and Ubuntu's packages: the browsers, a display, and the two fonts that the pages fall back to. */
const packages = ['chromium', 'firefox-esr', 'xvfb', 'xauth', 'fonts-liberation', 'fonts-dejavu-core'];

/** What of this machine the search looks at; a test gives its own. */
export interface Machine {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly isExecutable: (path: string) => boolean;
}

const thisMachine: Machine = { environment: process.env, isExecutable };

/**
 * @returns the path of the executable; null: none is found
 * @throws where the environment names one that is not there
 */
export function findBrowser(name: BrowserName, machine: Machine = thisMachine): string | null {
  const { variable, commands, elsewhere, cached } = known[name];
  const named = machine.environment[variable];
  if (named) {
    if (machine.isExecutable(named)) return named;
    throw new Error(`${variable} names ${named}, which is no program. Correct it, or unset it to have a browser looked for.`);
  }
  const folders = (machine.environment.PATH ?? '').split(delimiter).filter(Boolean);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const places = [
    ...commands.flatMap((command) => folders.map((folder) => join(folder, command + suffix))),
    ...elsewhere,
    cachedPath(cached),
  ];
  return places.find((place) => place !== '' && machine.isExecutable(place)) ?? null;
}

/**
 * Finds the browser, else installs it.
 * @param say is told what is going on, a line at a time
 * @throws with what to do, where neither works
 */
export function ensureBrowser(name: BrowserName, say: (line: string) => void = console.error): string {
  const found = findBrowser(name);
  if (found) return found;
  say(`No ${name} found on this machine.`);
  const tried: string[] = [];
  for (const way of [byApt, byPlaywright]) {
    const outcome = way(name, say);
    if (outcome === null) continue;
    const installed = findBrowser(name);
    if (installed) return installed;
    tried.push(outcome);
  }
  throw new Error(
    [
      `Whosaid needs ${name} here, and could not install it.`,
      ...tried.map((line) => `  ${line}`),
      name === 'chromium'
        ? 'Install Chromium or Chrome for Testing (branded Google Chrome ignores unpacked extensions),'
        : 'Install Firefox 140 or newer,',
      `or set ${known[name].variable} to the path of its executable, and run the command again.`,
    ].join('\n'),
  );
}

/** @returns what became of it; null: not this machine's way */
function byApt(_name: BrowserName, say: (line: string) => void): string | null {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return null;
  say(`Installing with apt-get: ${packages.join(' ')}`);
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', ['update', '-q'], options);
  // Ubuntu's archive has no firefox-esr and only a stub for chromium: then the other way is tried.
  const { status } = spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], options);
  return `apt-get ended with ${status ?? 'an error'}.`;
}

function byPlaywright(name: BrowserName, say: (line: string) => void): string | null {
  say(`Downloading ${name} with Playwright into your cache…`);
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');
  const root = process.getuid?.() === 0 ? ['--with-deps'] : [];
  const { status } = spawnSync(process.execPath, [cli, 'install', ...root, name], { stdio: ['ignore', 'ignore', 'inherit'] });
  return `Playwright's download ended with ${status ?? 'an error'}.`;
}

function cachedPath(cached: () => string): string {
  try {
    return cached();
  } catch {
    return '';
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
