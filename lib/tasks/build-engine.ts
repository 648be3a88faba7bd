/** Builds the engine and its data alone to `dist/engine.js`, minified as in the packages, so that their size can be weighed: `npm test` calls this. */
import { build } from 'vite';

await build({
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  build: {
    lib: { entry: 'lib/engine/analyse.ts', formats: ['es'], fileName: () => 'engine.js' },
    outDir: 'dist',
    emptyOutDir: false,
    minify: true,
    // a library's white space is left in unless the output is told otherwise
    rolldownOptions: { output: { minify: true } },
  },
});
