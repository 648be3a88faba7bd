/**
 * `npm run bench:pages -- DIR [RUNS]`: what the extension costs a page, in real Chromium with the real background. Every page is
 * loaded anew for every run, and every run is cold; the middle one of a page's runs counts. Times are milliseconds of the
 * processor, which other programs do not lengthen; until the marks, milliseconds of the clock. The peer, cloning the page and
 * Readability alone, runs on the same page after us. After them come pages of one long text node, which hold up nobody either, and where
 * a letter costs no more the more there are. Then how soon the panel shows 300 statements, over the browser alone that is given the same
 * elements; and how long the marked pages wait for a turn in Firefox. Ends with an error where a mark is missed.
 */
import { inPageScript, type SavedPage, savedPages } from './browser.ts';
import { firefoxTurns } from './firefox-turns.ts';
import { readingChromium } from './in-chromium.ts';
import { LONG_NODE_SIZES, longNodePages } from './long-node.ts';
import { panelDrawn } from './panel-drawn.ts';
import { costOf, costOfTask, startTrace } from './trace.ts';

interface Run {
  readonly article: boolean;
  readonly marked: boolean;
  readonly work: number;
  readonly longest: number;
  readonly peer: number;
  /** From the page's load to the first frame with marks in it; 0 where the marks were there first. */
  readonly untilMarks: number;
  readonly same: boolean;
  readonly shift: number;
}

/** Before the page: when it had loaded, when the first marks were drawn, what shifted from then on. */
const observe = `
  const seen = { loaded: null, marks: null, shift: 0 };
  globalThis.whosaidSeen = seen;
  addEventListener('load', () => { seen.loaded = performance.now(); }, { once: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (seen.marks !== null && entry.startTime >= seen.marks - 50) seen.shift += entry.value;
  }).observe({ type: 'layout-shift' });
  const look = () => {
    if (CSS.highlights.size > 0) seen.marks = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
`;
/** Resolves when all marks are drawn and no more come, or after a time that any page that is no article is done in. */
const settled = `
  const end = performance.now() + args[0];
  while (whosaidSeen.marks === null && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 25));
  const count = () => { let sum = 0; CSS.highlights.forEach((ranges) => { sum += ranges.size; }); return sum; };
  for (let before = -1; before !== count(); ) {
    before = count();
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  performance.mark('whosaid-done');
  const { loaded, marks, shift } = whosaidSeen;
  return { same: new XMLSerializer().serializeToString(document) === whosaidBefore, untilMarks: marks === null ? null : Math.max(0, marks - loaded), shift };
`;
const PATIENCE = 3000;
/** A long node takes longer to be analysed. */
const LONG_PATIENCE = 60_000;

const [folder = 'tests/pages/samples', runs = '3'] = process.argv.slice(2);
const peer = await inPageScript('tests/pages/peer-in-page.ts');
const chromium = await readingChromium('.output/chrome-mv3');

async function measure(saved: SavedPage, patience: number): Promise<Run> {
  const tracing = { trace: null as Awaited<ReturnType<typeof startTrace>> | null };
  return chromium.visit(
    saved,
    async ({ page, run, status }) => {
      const seen = await run<{ same: boolean; untilMarks: number | null; shift: number }>(settled, patience);
      await page.evaluate(peer);
      // The answer comes before the peer's task is over, and written down.
      await run('await new Promise((resolve) => setTimeout(resolve, 0));');
      const events = (await tracing.trace?.end()) ?? [];
      const cost = costOf(events, 'whosaid-done');
      if (!cost) throw new Error('the extension did not run');
      const { state } = await status();
      return {
        ...cost,
        ...seen,
        article: state === 'ready' || state === 'language',
        marked: seen.untilMarks !== null,
        untilMarks: seen.untilMarks ?? 0,
        peer: costOfTask(events, 'whosaid-peer'),
      };
    },
    async (page) => {
      await page.addInitScript(`if (self === top) {${observe}}`);
      tracing.trace = await startTrace(page);
    },
  );
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const at = (values: readonly number[], share: number) =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

/** The middle of each figure over a page's runs. What shifts in one run alone shifts by itself; a page is the same if it was in all. */
function middle(all: readonly Run[]): Run {
  const of = (pick: (run: Run) => number) => at(all.map(pick), 0.5);
  return {
    article: all.some(({ article }) => article),
    marked: all.some(({ marked }) => marked),
    work: of((run) => run.work),
    longest: of((run) => run.longest),
    peer: of((run) => run.peer),
    untilMarks: of((run) => run.untilMarks),
    same: all.every(({ same }) => same),
    shift: Math.min(...all.map(({ shift }) => shift)),
  };
}

type Row = Run & { readonly name: string };

async function rowsOf(pages: readonly SavedPage[], patience: number): Promise<Row[]> {
  const found: Row[] = [];
  for (const saved of pages) {
    const all: Run[] = [];
    for (let i = 0; i < Number(runs); i++) all.push(await measure(saved, all[0]?.marked === false ? 700 : patience));
    found.push({ name: saved.name, ...middle(all) });
  }
  return found;
}

const pages = savedPages(folder);
const rows = await rowsOf(pages, PATIENCE);
const long = await rowsOf(longNodePages, LONG_PATIENCE);
await chromium.close();
const isMarked = new Set(rows.filter(({ marked }) => marked).map(({ name }) => name));
const waiting = [...pages.filter(({ name }) => isMarked.has(name)), ...longNodePages];
const waits = (await firefoxTurns('.output/firefox-mv3', waiting, Number(runs))).map((turns, i) => ({
  name: waiting[i]?.name ?? '',
  wait: at(turns, 0.5),
}));

let missed = 0;
function mark(name: string, value: number, most: number, unit = ''): void {
  const holds = value <= most;
  if (!holds) missed++;
  console.log(`${holds ? 'ok  ' : 'OVER'}  ${name}: ${value.toFixed(unit ? 1 : 2)}${unit} (at most ${most}${unit})`);
}
const worst = (title: string, pick: (row: Run) => number, among: typeof rows) => {
  const list = among.toSorted((a, b) => pick(b) - pick(a)).slice(0, 5);
  console.log(`      ${title}: ${list.map((row) => `${row.name} ${pick(row).toFixed(1)}`).join(', ')}`);
};

const read = rows.filter(({ article }) => article);
const others = rows.filter(({ article }) => !article);
console.log(`${read.length} articles, ${others.length} other pages; ${runs} runs each`);
mark('pages that are another document afterwards', [...rows, ...long].filter(({ same }) => !same).length, 0);
mark('pages whose layout shifts', rows.filter(({ shift }) => shift > 0).length, 0);
if (read.length > 0) {
  const [work, alone] = [sum(read.map((row) => row.work)), sum(read.map((row) => row.peer))];
  worst('most work over the peer', (row) => row.work / row.peer, read);
  console.log(`      all our work on the page's thread ${work.toFixed(0)} ms, cloning and Readability alone ${alone.toFixed(0)} ms`);
  mark('our work over the work of cloning and Readability', work / alone, 1.5);
  const longest = read.map((row) => row.longest);
  console.log(`      longest stretch, median: ${at(longest, 0.5).toFixed(1)} ms`);
  mark('longest stretch, 95 % of the pages', at(longest, 0.95), 50, ' ms');
  mark('longest stretch, every page', at(longest, 1), 120, ' ms');
  worst('longest', (row) => row.longest, read);
  worst('most work', (row) => row.work, read);
  const until = read.filter(({ marked }) => marked).map((row) => row.untilMarks);
  console.log(`      from load to the first marks, median: ${at(until, 0.5).toFixed(0)} ms`);
  mark('from load to the first marks, 95 % of the pages', at(until, 0.95), 300, ' ms');
  worst('latest marks', (row) => row.untilMarks, read);
}
if (others.length > 0) {
  mark('a page without an article, median', at(others.map((row) => row.work), 0.5), 5, ' ms'); // biome-ignore format: one mark a line
  mark('a page without an article, every one', at(others.map((row) => row.work), 1), 5, ' ms'); // biome-ignore format: one mark a line
  worst('most work', (row) => row.work, others);
}
const drawn = await panelDrawn('.output/chrome-mv3', 12, 11);
const middleOf = (pick: (one: (typeof drawn)[number]) => number) => at(drawn.map(pick), 0.5);
console.log(
  `      the panel with 300 statements, until its second frame: ${middleOf(({ ours }) => ours).toFixed(0)} ms, the browser alone ${middleOf(({ peer }) => peer).toFixed(0)} ms`,
);
mark(
  'the panel with 300 statements, over the browser alone with the same elements',
  middleOf(({ ours, peer }) => ours / peer),
  4,
);
for (const { name, work, longest, peer: alone } of long) {
  console.log(`      one text node of ${name}: our work ${work.toFixed(0)} ms, cloning and Readability alone ${alone.toFixed(0)} ms`);
  mark(`one text node of ${name}: longest stretch`, longest, 50, ' ms');
}
const aLetter = (row: Row | undefined, size: number | undefined) => (row?.work ?? 0) / (size ?? 1);
mark(
  'a letter of the longest text node over a letter of the shortest',
  aLetter(long.at(-1), LONG_NODE_SIZES.at(-1)) / aLetter(long[0], LONG_NODE_SIZES[0]),
  1.5,
);
mark('longest wait for a turn in Firefox, 95 % of the pages', at(waits.map(({ wait }) => wait), 0.95), 50, ' ms'); // biome-ignore format: one mark a line
for (const { name, wait } of waits.toSorted((a, b) => b.wait - a.wait).slice(0, 5)) console.log(`      ${name}: ${wait.toFixed(1)} ms`);
for (const { name, same, shift } of [...rows, ...long]) {
  if (!same) console.log(`      another document: ${name}`);
  if (shift > 0) console.log(`      shift of ${shift}: ${name}`);
}
process.exitCode = missed === 0 ? 0 : 1;
