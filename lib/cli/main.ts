/** The program `whosaid`: built to `dist/whosaid.js`. */
import { version } from '../../package.json';
import { run } from './run.ts';

// A reader that has seen enough (`| head`) closes the pipe: no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

process.exitCode = await run(process.argv.slice(2), version);
