/** The two built packages: what they may do, and that they cannot reach the network. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listedLanguages } from '../../lib/engine/languages/index.ts';
import { languageFiles } from '../../lib/tasks/language-files.ts';
import { version } from '../../package.json';

/** Every way of a script, a style or a page to reach the network that the platform has. */
const WAYS_OUT: readonly RegExp[] = [
  // but for the package's own files
  /(?<![\w.$])fetch\s*\((?![\w.]+\.runtime\.getURL\([\w.]+\)\))/,
  /(?:globalThis|window|self)\.fetch\b/,
  /\bXMLHttpRequest\b/,
  /\bWebSocket\b/,
  /\bWebTransport\b/,
  /\bEventSource\b/,
  /\bRTCPeerConnection\b/,
  /\bsendBeacon\b/,
  /\bimportScripts\b/,
  /\bimport\s*\(\s*["'`]https?:/,
  /\bnew Image\b/,
  /\b(?:src|srcset|action|poster)\s*=\s*["']?(?:https?:)?\/\//i,
  /@import\b/,
  /url\(\s*["']?(?:https?:)?\/\//i,
  /<(?:script|link|img|iframe)[^>]+(?:src|href)=["']?(?:https?:)?\/\//i,
];

/** Addresses that stand in the code as names, and are never asked for. */
const NAMES: readonly RegExp[] = [/^https?:\/\/www\.w3\.org\//, /^https?:\/\/schema\.org/];

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(folder, name)).isFile());
}

// `contextMenus`: two entries of the page's menu, and what they are pressed on; it lets nobody into any page, and shows no warning
describe.each([
  ['chrome', '.output/chrome-mv3', ['activeTab', 'contextMenus', 'scripting', 'sidePanel', 'storage']],
  ['firefox', '.output/firefox-mv3', ['activeTab', 'contextMenus', 'scripting', 'storage']],
])('the package for %s', (browser, folder, permissions) => {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const code = filesOf(folder).filter((name) => /\.(?:js|css|html|json|svg)$/.test(name));

  test("has package.json's version", () => {
    expect(manifest.version).toBe(version);
  });

  test('asks for no more than it needs', () => {
    expect([...manifest.permissions].sort()).toEqual(permissions);
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.optional_permissions ?? []).toEqual([]);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.web_accessible_resources).toBeUndefined();
  });

  test("its marks are rules of the page's root where they inherit from there, and of every element where they do not", () => {
    const rules = readFileSync(join(folder, 'assets/article.css'), 'utf8').match(/[^{}\s]*::highlight\(/g) ?? [];
    expect(new Set(rules)).toEqual(new Set([browser === 'chrome' ? ':root::highlight(' : '::highlight(']));
  });

  test.each(listedLanguages)('holds the data of the language in $file as it is made of the sources', async ({ file }) => {
    expect(readFileSync(join(folder, file), 'utf8')).toBe(new Map(await languageFiles()).get(file));
  });

  test('forbids its own pages every connection but to its own files', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toMatch(/https?:|\*|unsafe/);
  });

  test.each(code)('%s cannot reach the network', (name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    const found = WAYS_OUT.flatMap((way) => way.exec(text)?.[0] ?? []);
    expect(found).toEqual([]);
  });

  test.each(code.filter((name) => /\.(?:js|css|html)$/.test(name)))('%s holds no address that a browser would ask for', (name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    const addresses = Array.from(text.matchAll(/\bhttps?:\/\/[\w.-]+\.[a-z]{2,}[^\s"'`)\\<>]*/gi), ([address]) => address);
    expect(addresses.filter((address) => !NAMES.some((known) => known.test(address)))).toEqual([]);
  });

  test('holds no source map and no hidden file', () => {
    expect(filesOf(folder).filter((name) => /\.map$|(?:^|\/)\./.test(name))).toEqual([]);
  });
});

/** What Mozilla's linter says of Chrome's package because it is not Firefox's. */
const ONLY_CHROME = new Set([
  'BACKGROUND_SERVICE_WORKER_NOFALLBACK',
  'ADDON_ID_REQUIRED',
  'MANIFEST_PERMISSIONS',
  'MISSING_DATA_COLLECTION_PERMISSIONS',
]);
/** Preact can set inner HTML; no component does (Biome's rule `noDangerouslySetInnerHtml`). */
const NOT_OURS = new Set(['UNSAFE_VAR_ASSIGNMENT']);

test.each([
  ['.output/firefox-mv3', new Set<string>()],
  ['.output/chrome-mv3', ONLY_CHROME],
])("Mozilla's linter finds nothing in %s", (folder, known) => {
  const { stdout } = spawnSync('npx', ['web-ext', 'lint', '-s', folder, '-o', 'json', '--boring'], { encoding: 'utf8' });
  const { errors, warnings } = JSON.parse(stdout);
  const codes = [...errors, ...warnings].map(({ code, file }: { code: string; file: string }) => ({ code, file }));
  expect(codes.filter(({ code }) => !known.has(code) && !NOT_OURS.has(code))).toEqual([]);
});
