/** Lines of JSON → lines of JSON, here or on threads of this program. */
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { jsonOf } from '../engine/formats/escape.ts';
import { analyseLine, idOf, type LineResult } from './analyse-line.ts';
import { whyUnwritten } from './longest.ts';
import { workersOf } from './workers.ts';

/** The result as it is written, without a line break, and what is said of it where the line could not be read. */
export interface Written {
  readonly json: string;
  readonly error: string | null;
}

/** What is done with lines, and how it is ended. */
export interface LineWork {
  readonly run: (line: string) => Promise<Written>;
  readonly close: () => Promise<void>;
}

async function writtenOf(line: string): Promise<Written> {
  const result = await analyseLine(line);
  try {
    return { json: jsonOf(result), error: 'error' in result ? result.error : null };
  } catch (error) {
    return failed(result.id, whyUnwritten(error));
  }
}

function failed(id: LineResult['id'], error: string): Written {
  return { json: jsonOf({ id, error }), error };
}

/**
 * @param jobs - how many threads; with one the work is done in this one
 * @param program - the file that calls {@link serveLines} where it is started as a thread
 */
export function lineWork(jobs: number, program: URL): LineWork {
  if (jobs === 1) return { run: writtenOf, close: async () => {} };
  const workers = workersOf<string, Written>(() => new Worker(program), jobs);
  return {
    run: async (line) => {
      const done = await workers.run(line);
      if ('answer' in done) return done.answer;
      return failed(idOf(line), `failed twice: ${done.died}`);
    },
    close: workers.close,
  };
}

/** Answers the lines that come to this thread; false where it is none of {@link lineWork}'s. */
export function serveLines(): boolean {
  const port = parentPort;
  if (isMainThread || !port) return false;
  port.on('message', async (line: string) => port.postMessage(await writtenOf(line)));
  return true;
}
