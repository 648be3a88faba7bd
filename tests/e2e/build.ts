/**
 * Before the end-to-end tests: both browsers found or installed, and both builds. They are made anew also where `npm test` has just made
 * them: that takes seconds, and what is tested is never an older state.
 */
import type { TestProject } from 'vitest/node';
import { ensureBrowser } from '../../lib/tasks/browsers.ts';
import { buildExtension } from '../../lib/tasks/build-extension.ts';

declare module 'vitest' {
  interface ProvidedContext {
    chromium: string;
    firefox: string;
  }
}

export default function build(project: TestProject): void {
  project.provide('chromium', ensureBrowser('chromium'));
  project.provide('firefox', ensureBrowser('firefox'));
  buildExtension('chrome');
  buildExtension('firefox');
}
