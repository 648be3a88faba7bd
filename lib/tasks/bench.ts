/**
 * `npm run bench`: builds `tests/bench/bench.ts` and runs it with bare Node. What runs TypeScript from its sources rewrites every file
 * that it loads, a built one too: our functions would be measured with the names that it gives them, at a tenth of their time.
 */
import { spawnSync } from 'node:child_process';
import { build } from 'vite';

const FOLDER = 'dist/bench';

await build({
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  ssr: { target: 'node' },
  build: {
    ssr: true,
    outDir: FOLDER,
    target: 'node20',
    minify: true,
    rolldownOptions: { input: ['tests/bench/bench.ts', 'tests/bench/side.ts'] },
  },
});
process.exitCode = spawnSync(process.execPath, [`${FOLDER}/bench.js`], { stdio: 'inherit' }).status ?? 1;
