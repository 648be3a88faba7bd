/** An hour of a live blog, compressed: the real extension in real Chromium, whose own clock runs faster. */
import { PATIENCE, until } from '../../lib/tasks/patience.ts';
import { marked, ownWorld, run, startNewsroom } from '../e2e/drivers/newsroom.ts';
import { backgroundMemory } from './background-memory.ts';
import { heldIn } from './held.ts';
import { desk, liveBlog, makeUpdates, POSTS, quotationOf, speakerOf } from './live-blog-page.ts';

export interface LiveReport {
  readonly updates: number;
  /** Marks that stood on other words in the frame after an update, and updates whose marks were never right. */
  readonly wrong: readonly string[];
  readonly late: readonly string[];
  /** Statements that had another speaker than their post says, at every hundredth update. */
  readonly speakers: readonly string[];
  /** Milliseconds until the marks were right again, in compressed time: the middle and the longest. */
  readonly lag: readonly [number, number];
  /**
   * Before, and after, when garbage has been collected. From the first update on: what the page's scripts hold, ours among them, in
   * bytes, and the page's nodes. From `warm` on: the whole heaps of the page and of the background, machine code included.
   */
  readonly memory: Readonly<Record<'held' | 'nodes' | 'heap' | 'background', readonly [number, number]>>;
}

const ADDRESS = 'https://courier.example/2026/05/08/river-rises-in-holm-live';
/** Milliseconds between two updates of the blog, and how much faster the extension's clock runs. */
const APART = 2000;
const FASTER = 20;
const BATCH = 100;

/** Runs the extension's own timers faster; its work takes as long as ever. */
const hurry = `for (const name of ['setTimeout', 'setInterval']) {
  const real = globalThis[name];
  globalThis[name] = (run, pause = 0, ...args) => real(run, pause / ${FASTER}, ...args);
}`;

export interface LiveOptions {
  readonly updates: number;
  /** After so many of them the whole heaps are looked at first: until then the browser compiles what runs often. */
  readonly warm: number;
  readonly say?: (line: string) => void;
}

export async function hourOfLiveBlog(executable: string, { updates: total, warm, say = () => {} }: LiveOptions): Promise<LiveReport> {
  const newsroom = await startNewsroom(executable);
  try {
    newsroom.print(ADDRESS, liveBlog);
    const page = await newsroom.open(ADDRESS);
    await until('the marks of the blog', async () => (await marked(page, 'quote')).length === POSTS);
    const world = await ownWorld(page, newsroom.chromium.id);
    await world.evaluate(hurry);
    await run(page, desk);
    const background = await backgroundMemory(newsroom.chromium);
    const memoryNow = async () => {
      for (let times = 0; times < 3; times++) await world.session.send('HeapProfiler.collectGarbage');
      const { usedSize: heap } = await world.session.send('Runtime.getHeapUsage');
      const { nodes } = await world.session.send('Memory.getDOMCounters');
      return { heap, nodes, background: (await background()).heap, held: await heldIn(world.session) };
    };
    const found = { wrong: [] as string[], late: [] as string[], lags: [] as number[] };
    const speakers: string[] = [];
    const first = await memoryNow();
    let before = first;
    for (let from = 0; from < total; from += from === 0 ? warm : BATCH) {
      if (from === warm) before = await memoryNow();
      const to = from === 0 ? warm : Math.min(total, from + BATCH);
      const { wrong, late, lags } = await run<typeof found>(page, makeUpdates, POSTS + from, POSTS + to, APART / FASTER, PATIENCE);
      found.wrong.push(...wrong);
      found.late.push(...late);
      found.lags.push(...lags);
      speakers.push(...wrongSpeakers(await newsroom.analysis(), POSTS + to));
      const { heap, held } = await memoryNow();
      say(
        `${to} of ${total} updates: ${found.wrong.length} marks on other words, ${found.late.length} updates not marked, ${speakers.length} wrong speakers; ${(heap / 2 ** 20).toFixed(2)} MB, of which ${(held / 2 ** 20).toFixed(2)} MB held`,
      );
    }
    const after = await memoryNow();
    const lags = found.lags.toSorted((a, b) => a - b);
    return {
      updates: total,
      wrong: found.wrong,
      late: found.late,
      speakers,
      lag: [lags[Math.floor(lags.length / 2)] ?? 0, lags.at(-1) ?? 0],
      memory: {
        held: [first.held, after.held],
        nodes: [first.nodes, after.nodes],
        heap: [before.heap, after.heap],
        background: [before.background, after.background],
      },
    };
  } finally {
    await newsroom.close();
  }
}

/** Every post's words that were given to another speaker than the post names. */
function wrongSpeakers(
  { attributions, sources, document }: Awaited<ReturnType<Awaited<ReturnType<typeof startNewsroom>>['analysis']>>,
  next: number,
): string[] {
  const speakers = new Map<string, string>();
  for (let i = Math.max(0, next - 3 * POSTS); i < next; i++)
    for (const edited of [false, true]) speakers.set(quotationOf(i, edited), speakerOf(i));
  let known = 0;
  const wrong = attributions.flatMap(({ content, source }) => {
    const words = content.map(({ start, end }) => document.text.slice(start, end)).join('');
    const wanted = speakers.get(words);
    const name = source === null ? null : sources[source]?.name;
    if (wanted !== undefined) known++;
    return wanted === undefined || wanted === name ? [] : [`${words}: ${name} for ${wanted}`];
  });
  return known < POSTS ? [...wrong, `${known} of ${POSTS} posts have a statement`] : wrong;
}
