import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // generous: a test that takes time in proportion may run beside others on a slow machine
    testTimeout: 30_000,
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/packages/**', 'node_modules/**'],
    // no test has what another put in the place of something
    restoreMocks: true,
    unstubGlobals: true,
  },
});
