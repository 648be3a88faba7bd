import { defineConfig } from 'vitest/config';
import { PATIENCE, TEST_PATIENCE } from './lib/tasks/patience.ts';

/**
 * End to end, in real browsers: one after the other, since each run has a browser of its own. Whatever is polled is waited for with the
 * one patience, so that no test depends on how busy the machine is.
 */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    globalSetup: 'tests/e2e/build.ts',
    fileParallelism: false,
    testTimeout: TEST_PATIENCE,
    hookTimeout: TEST_PATIENCE,
    expect: { poll: { timeout: PATIENCE } },
  },
});
