/** Threads that each do one piece of work at a time. A piece is lost by no death of a thread: another one tries it once more. */
import type { Worker } from 'node:worker_threads';

/** What became of a piece of work: what the thread answered, or why two threads died of it. */
export type Done<Answer> = { readonly answer: Answer } | { readonly died: string };

export interface Workers<Work, Answer> {
  /** Never rejects. What is asked while all are busy waits. */
  readonly run: (work: Work) => Promise<Done<Answer>>;
  /** Ends the threads. What is under way then is never answered. */
  readonly close: () => Promise<void>;
}

interface Task<Work, Answer> {
  readonly work: Work;
  readonly resolve: (done: Done<Answer>) => void;
  /** How many threads have died of it. */
  deaths: number;
}

/** So many threads may die of one piece of work. */
const MOST_DEATHS = 2;

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * A thread starts when there is work for it.
 *
 * @param start - starts a thread that answers each message, which is one piece of work, with one message
 * @param count - of threads, at the most
 */
export function workersOf<Work, Answer>(start: () => Worker, count: number): Workers<Work, Answer> {
  const queue: Task<Work, Answer>[] = [];
  const idle: Worker[] = [];
  const busy = new Map<Worker, Task<Work, Answer>>();
  let closed = false;
  /** Why the last thread that was to start did not. */
  let refused = '';

  const next = (): void => {
    while (queue.length > 0 && !closed) {
      const worker = idle.pop() ?? (busy.size < count ? started() : null);
      if (!worker && busy.size > 0) return;
      const task = queue.shift();
      if (!task) return;
      // where none runs, nobody comes to take it later
      if (!worker) {
        task.resolve({ died: refused });
        continue;
      }
      busy.set(worker, task);
      worker.postMessage(task.work);
    }
  };

  /** Null where it cannot be started: it is tried again when one that runs has answered. */
  function started(): Worker | null {
    try {
      return watched(start());
    } catch (error) {
      refused = reasonOf(error);
      return null;
    }
  }

  function watched(worker: Worker): Worker {
    let why: string | null = null;
    worker.on('message', (answer: Answer) => {
      const task = busy.get(worker);
      busy.delete(worker);
      idle.push(worker);
      task?.resolve({ answer });
      next();
    });
    worker.on('error', (error) => {
      why = reasonOf(error);
    });
    worker.on('exit', (code) => {
      if (idle.includes(worker)) idle.splice(idle.indexOf(worker), 1);
      const task = busy.get(worker);
      busy.delete(worker);
      if (task && !closed) {
        task.deaths++;
        if (task.deaths < MOST_DEATHS) queue.unshift(task);
        else task.resolve({ died: why ?? `exit code ${code}` });
      }
      next();
    });
    return worker;
  }

  return {
    run: (work) =>
      new Promise((resolve) => {
        queue.push({ work, resolve, deaths: 0 });
        next();
      }),
    close: async () => {
      closed = true;
      await Promise.all([...idle, ...busy.keys()].map((worker) => worker.terminate()));
    },
  };
}
