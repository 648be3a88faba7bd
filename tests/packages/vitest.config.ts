import { defineConfig } from 'vitest/config';

/** What is true of the built packages; `npm test` builds them first. */
export default defineConfig({ test: { include: ['tests/packages/**/*.test.ts'], testTimeout: 60_000 } });
