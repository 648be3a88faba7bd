/**
 * The tests that mutants are run against (`npm run mutants`): those of the rooms, of the page and of the components, and the golden
 * files. Left out is what reads source files, which are other files once they are mutated, and what is slow: random texts and growth.
 */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // generous: on a busy machine a test that only takes long would count as failed
    testTimeout: 120_000,
    include: ['tests/{articles,browser,components,page}/**/*.test.{ts,tsx}', 'tests/engine/{sources,statements}/*.test.ts'],
    // one start of the modules for all files, which takes longer than most of them: a test leaves the page as it was
    isolate: false,
    // no test has what another put in the place of something
    restoreMocks: true,
    unstubGlobals: true,
    setupFiles: ['tests/mutants/tidy.ts'],
  },
});
