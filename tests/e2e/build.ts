/** Before the end-to-end tests: both builds, and both browsers found or installed. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { ensureBrowser } from '../../lib/tasks/browsers.ts';

declare module 'vitest' {
  interface ProvidedContext {
    chromium: string;
    firefox: string;
  }
}

export default function build(project: TestProject): void {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  project.provide('chromium', ensureBrowser('chromium'));
  project.provide('firefox', ensureBrowser('firefox'));
  for (const target of ['chrome', 'firefox']) {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', target], {
      cwd: root,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`The build for ${target} failed\n${stdout}\n${stderr}`);
  }
}
