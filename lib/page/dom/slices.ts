/**
 * Time on the page's thread, in slices: work goes on until its slice is over, then lets the page have its turn.
 */
export interface Slices {
  /** True where the current slice is used up. Cheap enough to be asked often. */
  isOver(): boolean;
  /** Resolves when the page has had its turn, and begins a new slice. */
  pause(): Promise<void>;
}

/** Lets the page have its turn where the slice is used up: between two steps that cannot be divided, as one search of the whole page. */
export async function breathe(slices: Slices): Promise<void> {
  if (slices.isOver()) await slices.pause();
}

/** Milliseconds of work between two turns of the page: half a frame. */
const SLICE = 8;

interface Scheduler {
  postTask(task: () => void, options: { priority: 'background' | 'user-visible' }): Promise<void>;
}

/** A turn for the page. `scheduler.yield` is not used: it goes on before the page's frames are drawn. */
function turn(priority: 'background' | 'user-visible'): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  if (scheduler?.postTask) return scheduler.postTask(() => {}, { priority });
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/**
 * Slices for a page that somebody looks at.
 * @param first so many go by turns with whatever else there is to do; what is not done then goes on, in short slices, where nothing else waits
 */
export function politeSlices(milliseconds = SLICE, first = Number.POSITIVE_INFINITY): Slices {
  let end = performance.now() + milliseconds;
  let had = 1;
  return {
    isOver: () => performance.now() >= end,
    async pause() {
      const isLong = had++ >= first;
      await turn(isLong ? 'background' : 'user-visible');
      end = performance.now() + (isLong ? SLICE : milliseconds);
    },
  };
}

/** One slice without an end, for the command line. */
export const undivided: Slices = { isOver: () => false, pause: () => Promise.resolve() };
