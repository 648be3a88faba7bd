/** The program `whosaid`: built to `dist/whosaid.js`. Started as a thread of itself it answers lines. */
import { setFlagsFromString } from 'node:v8';
import { isMainThread } from 'node:worker_threads';
import { version } from '../../package.json';
import { serveLines } from './line-workers.ts';
import { run } from './run.ts';

// How much V8 lets a function run before it compiles it anew with all its art: eight times its own measure. Six hundred functions of
// ours are soon that hot, and compiling them took more time than it saved: 500 articles take three quarters of the processor's time
// this way, 50 of them half. It holds for all threads of the process. A V8 without the flag says so on standard error, and goes on.
if (isMainThread) setFlagsFromString('--interrupt-budget=540672');

if (!serveLines()) await start();

async function start(): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that has seen enough (`| head`) closes the pipe: no error of ours.
    if (error.code === 'EPIPE') process.exit(0);
    process.stderr.write(`whosaid: standard output: ${error.code === 'ENOSPC' ? 'no space is left on the device' : error.message}\n`);
    process.exit(1);
  });
  // Where no message can be written, the exit code tells.
  process.stderr.on('error', () => {});

  process.exitCode = await run(process.argv.slice(2), version, new URL(import.meta.url));
}
