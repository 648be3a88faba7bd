import { readFileSync } from 'node:fs';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { COMMANDS, SUGGESTED_KEYS } from './lib/messages/keys.ts';
import { forFirefox } from './lib/page/paint/marks-css.ts';
import { inAscii } from './lib/tasks/in-ascii.ts';
import { isOfLanguages, languageFiles, writeLanguageFiles } from './lib/tasks/language-files.ts';
import { noticesOfBuild } from './lib/tasks/notices.ts';

/** Nothing but the extension's own files, which the background may fetch as well. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const marksForFirefox = {
  name: 'marks-for-firefox',
  enforce: 'pre' as const,
  transform: (code: string, id: string) => (id.endsWith('/marks.css') ? forFirefox(code) : undefined),
};

/** Parts of the page's script nearly all of whose functions are called at once: Chromium then reads none of them twice. */
const calledOnLoad = /^(?:article|reader)\.js$/;

const compileAtOnce = {
  name: 'compile-at-once',
  generateBundle(_options: unknown, bundle: Record<string, { type: string; code?: string }>) {
    for (const [file, chunk] of Object.entries(bundle))
      if (chunk.code !== undefined && calledOnLoad.test(file)) chunk.code = `//# allFunctionsCalledOnLoad\n${chunk.code}`;
  },
};

/** Every script in plain ASCII: the bundler writes other characters as they are and has no setting for it. */
const allInAscii = {
  name: 'all-in-ascii',
  generateBundle(_options: unknown, bundle: Record<string, { type: string; code?: string }>) {
    for (const chunk of Object.values(bundle)) if (chunk.code !== undefined) chunk.code = inAscii(chunk.code);
  },
};

/**
 * The polyfill as a module: what makes one of it otherwise copies every name of the browser's interface, and the browser makes each of them as it
 * is looked at, the first thing that a background does that has just been woken.
 */
const polyfillAsModule = {
  name: 'polyfill-as-module',
  enforce: 'pre' as const,
  transform: (code: string, id: string) =>
    id.includes('webextension-polyfill/dist/')
      ? `const module = { exports: {} }; const { exports } = module;\n${code}\nexport default module.exports;`
      : undefined,
};

/** What is fetched later is fetched by `import` alone: Vite would write links beside it into the page, and no script of ours writes what loads. */
const importAlone = {
  name: 'import-alone',
  enforce: 'pre' as const,
  transform: (_code: string, id: string) =>
    id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : undefined,
};

const notices = noticesOfBuild();

/** The version is package.json's: WXT reads it there. */
export default defineConfig({
  // the release makes them of what is tracked
  zip: { zipSources: false },
  manifestVersion: 3,
  hooks: {
    'build:publicAssets': async (_wxt, files) => {
      for (const [relativeDest, contents] of await languageFiles()) files.push({ relativeDest, contents });
    },
    'build:done': ({ config }) =>
      notices.write(config.outDir, [readFileSync('public/NOTICE.txt', 'utf8'), readFileSync('LICENSE', 'utf8')]),
    // they are in no script, so that WXT does not see them change
    'server:started': (wxt, server) => {
      server.watcher.on('all', async (_event, path) => {
        if (!isOfLanguages(path)) return;
        await writeLanguageFiles(wxt.config.outDir);
        server.reloadExtension();
      });
    },
  },
  imports: false,
  vite: ({ browser }) => ({
    plugins: [
      preact(),
      compileAtOnce,
      allInAscii,
      polyfillAsModule,
      importAlone,
      notices.plugin,
      ...(browser === 'firefox' ? [marksForFirefox] : []),
    ],
    build: { modulePreload: { polyfill: false, resolveDependencies: (_file, deps, { hostType }) => (hostType === 'html' ? deps : []) } },
  }),
  manifest: ({ browser, command }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions:
      browser === 'firefox'
        ? ['activeTab', 'contextMenus', 'scripting', 'storage']
        : ['activeTab', 'contextMenus', 'scripting', 'sidePanel', 'storage'],
    optional_host_permissions: ['*://*/*'],
    action: { default_title: '__MSG_action__' },
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    commands: {
      [COMMANDS.panel]: { suggested_key: { default: SUGGESTED_KEYS.panel } },
      [COMMANDS.next]: { suggested_key: { default: SUGGESTED_KEYS.next }, description: '__MSG_nextStatement__' },
      [COMMANDS.before]: { suggested_key: { default: SUGGESTED_KEYS.before }, description: '__MSG_previousStatement__' },
      [COMMANDS.marks]: { suggested_key: { default: SUGGESTED_KEYS.marks }, description: '__MSG_stepMarks__' },
    },
    ...(command === 'build' && { content_security_policy: { extension_pages: policy } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: { id: 'whosaid@whosaid.example', strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
});
