/**
 * What the browser itself writes down of the page's main thread: which of its tasks ran scripts of the extension, and how long.
 *
 * The pages' own scripts are off or done, so every microtask from the extension's first script on is the extension's; its answers from the
 * background arrive in tasks that name no script. The foothold alone runs before the page's scripts, and is counted by itself.
 */
import type { CDPSession, Page } from 'playwright-core';

/** One event of the trace: microseconds; `tdur` is time of the processor, whatever else the machine does. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: { readonly data?: { readonly url?: string; readonly message?: string } };
}

/** Milliseconds of the processor. */
export interface Cost {
  /** All that the extension did on the page's thread, the loading of its scripts included. */
  readonly work: number;
  /** Its longest stretch without a turn for the page. */
  readonly longest: number;
}

const CATEGORIES = ['toplevel', 'devtools.timeline', 'blink.user_timing'];
const TASK = 'ThreadControllerImpl::RunTask';
const MICROTASKS = 'BlinkScheduler_PerformMicrotaskCheckpoint';
/** Microseconds between a task and its microtasks, and of the processor from which on microtasks do something. */
const GAP = 100;
const BUSY = 100;

export interface Trace {
  /** Stops, and hands over what was written down. */
  end(): Promise<readonly TraceEvent[]>;
}

export async function startTrace(page: Page): Promise<Trace> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES, excludedCategories: ['*'] },
  });
  return {
    async end() {
      const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
      await session.send('Tracing.end');
      await complete;
      await session.detach();
      return events;
    },
  };
}

const endOf = (event: TraceEvent) => event.ts + (event.dur ?? 0);
const isByUrl = ({ args }: TraceEvent) => args?.data?.url?.startsWith('chrome-extension://') === true;
const isFoothold = ({ args }: TraceEvent) => args?.data?.url?.endsWith('/foothold.js') === true;
const isOurs = (event: TraceEvent) => isByUrl(event) || (event.name === MICROTASKS && (event.tdur ?? 0) >= BUSY);

/** Stretches of the thread of `first` from then on: a task, and the microtasks that follow at once. Microseconds. */
function stretchesFrom(events: readonly TraceEvent[], first: TraceEvent, until: number): { ours: boolean; cost: number }[] {
  const thread = events
    .filter(({ ph, pid, tid, ts }) => ph === 'X' && pid === first.pid && tid === first.tid && ts <= until)
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const stretches: { ours: boolean; cost: number; end: number }[] = [];
  for (const event of thread) {
    if (endOf(event) < first.ts) continue;
    const last = stretches[stretches.length - 1];
    if (last && event.ts < last.end) {
      last.ours ||= isOurs(event);
      continue;
    }
    if (event.name !== TASK && !isOurs(event)) continue;
    const [cost, end] = [event.tdur ?? 0, endOf(event)];
    if (last && event.name === MICROTASKS && event.ts - last.end < GAP) Object.assign(last, { cost: last.cost + cost, ours: true, end });
    else stretches.push({ ours: isOurs(event), cost, end });
  }
  return stretches;
}

/** What the extension cost; null where none of its scripts ran. @param before the mark at which counting ends */
export function costOf(events: readonly TraceEvent[], before: string): Cost | null {
  const scripts = events.filter((event) => event.name === 'EvaluateScript' && isByUrl(event)).sort((a, b) => a.ts - b.ts);
  const first = scripts.find((event) => !isFoothold(event));
  if (!first) return null;
  const until = markOf(events, before)?.ts ?? Number.POSITIVE_INFINITY;
  const stretches = stretchesFrom(events, first, until).filter(({ ours }) => ours);
  const costs = [...scripts.filter(isFoothold).map(({ tdur }) => tdur ?? 0), ...stretches.map(({ cost }) => cost)].map(
    (cost) => cost / 1000,
  );
  return { work: costs.reduce((sum, cost) => sum + cost, 0), longest: Math.max(0, ...costs) };
}

/**
 * Milliseconds of the processor in the extension's functions and in microtasks, in a page whose own scripts run and leave no microtasks:
 * the tasks themselves are the page's.
 */
export function workBeside(events: readonly TraceEvent[]): number {
  const thread = events.find(isByUrl);
  const ours = events
    .filter(
      (event) => event.ph === 'X' && event.pid === thread?.pid && event.tid === thread.tid && (isByUrl(event) || event.name === MICROTASKS),
    )
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  let [work, end] = [0, 0];
  for (const event of ours) {
    if (event.ts < end) continue;
    work += event.tdur ?? 0;
    end = endOf(event);
  }
  return work / 1000;
}

const markOf = (events: readonly TraceEvent[], name: string) =>
  events.find((event) => event.name === name || event.args?.data?.message === name);

/** Milliseconds of the processor of the task in which the page set this mark. */
export function costOfTask(events: readonly TraceEvent[], mark: string): number {
  const at = markOf(events, mark);
  const task = events.find(
    (event) => event.name === TASK && at && event.pid === at.pid && event.tid === at.tid && event.ts <= at.ts && endOf(event) >= at.ts,
  );
  if (!task) throw new Error(`no task holds the mark ${mark}`);
  return (task.tdur ?? 0) / 1000;
}
