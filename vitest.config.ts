import { defineConfig } from 'vitest/config';

export default defineConfig({
  // generous: a test that takes time in proportion may run beside others on a slow machine
  test: { testTimeout: 30_000, include: ['tests/**/*.test.{ts,tsx}'], exclude: ['tests/e2e/**', 'tests/packages/**', 'node_modules/**'] },
});
