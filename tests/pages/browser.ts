/** Opens saved pages in real Chromium: the page as it was saved, its scripts off, nothing from anywhere else. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { PATIENCE } from '../../lib/tasks/patience.ts';

export interface SavedPage {
  readonly name: string;
  readonly html: string;
  readonly url: string;
}

/** Every `.html` of a folder. A page's own address comes from its canonical link. */
export function savedPages(folder: string): SavedPage[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      const name = basename(file, '.html');
      const canonical =
        /<link[^>]+rel=["']?canonical["']?[^>]*?href=["']?(https?:[^"'\s>]+)|<meta[^>]+property=["']?og:url["']?[^>]*?content=["']?(https?:[^"'\s>]+)/i.exec(
          html,
        );
      return { name, html, url: canonical?.[1] ?? canonical?.[2] ?? `https://saved.example/${name}` };
    });
}

/** The harness's script, bundled. */
export async function inPageScript(entry = 'tests/pages/in-page.ts'): Promise<string> {
  const output = await build({
    logLevel: 'error',
    configFile: false,
    build: { write: false, minify: true, lib: { entry, formats: ['iife'], name: 'whosaidPagesBundle' } },
  });
  const [first] = Array.isArray(output) ? output : [output];
  if (!first || !('output' in first)) throw new Error('the bundler gave nothing');
  return first.output[0].code;
}

export function launch(): Promise<Browser> {
  const found = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', chromium.executablePath()].find(
    (path) => path && existsSync(path),
  );
  if (!found) throw new Error('no Chromium: set CHROMIUM to its path, or install it');
  return chromium.launch({
    executablePath: found,
    timeout: PATIENCE,
    args: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic'],
  });
}

/** Opens one saved page at its own address. */
export async function open(browser: Browser, saved: SavedPage): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const address = 'https://saved.example/page';
  await page.route('**/*', (route) =>
    route.request().url() === address
      ? route.fulfill({
          body: saved.html,
          contentType: 'text/html; charset=utf-8',
          headers: { 'Content-Security-Policy': "script-src 'none'; object-src 'none'; frame-src 'none'" },
        })
      : route.abort(),
  );
  await page.goto(address, { waitUntil: 'load', timeout: PATIENCE });
  return page;
}
