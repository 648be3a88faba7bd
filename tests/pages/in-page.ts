/** What the page harness runs inside the page, as a plain script. */
import { Readability } from '@mozilla/readability';
import type { Analysis, Attribution, Span } from '../../lib/engine/model.ts';
import { chooseByReadability } from '../../lib/page/choose-by-readability.ts';
import { createPainter } from '../../lib/page/painter.ts';
import { type ReadResult, read } from '../../lib/page/read.ts';
import { politeSlices, type Slices } from '../../lib/page/slices.ts';
import type { TextMap } from '../../lib/page/text-map.ts';

const INVISIBLE = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g;

/** Slices that write down how long each of them took. */
function recordedSlices(blocks: number[]): Slices & { end(): void } {
  const slices = politeSlices();
  let start = performance.now();
  const record = () => blocks.push(performance.now() - start);
  return {
    isOver: () => slices.isOver(),
    async pause() {
      record();
      await slices.pause();
      start = performance.now();
    },
    end: record,
  };
}

/** The words of a range as a reader sees them: line breaks are white space, invisible characters are none. */
function wordsOf(range: Range): string {
  const contents = range.cloneContents();
  for (const line of contents.querySelectorAll('br')) line.replaceWith('\n');
  return (contents.textContent ?? '').replace(INVISIBLE, '');
}

const folded = (text: string) => text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
const bare = (text: string) => text.replace(INVISIBLE, '').replace(/\s+/g, '');

/** Spans at which the map is wrong. */
function wrongSpans(text: string, map: TextMap, spans: readonly Span[]): string[] {
  const wrong: string[] = [];
  for (const span of spans) {
    const said = text.slice(span.start, span.end);
    const ranges = map.rangesOf(span);
    const shown = ranges.map(wordsOf);
    if (bare(shown.join('')) !== bare(said))
      wrong.push(`${JSON.stringify(said.slice(0, 80))} shown as ${JSON.stringify(shown.join('|').slice(0, 80))}`);
    else if (ranges.length === 1 && folded(shown[0] as string) !== folded(said))
      wrong.push(`white space of ${JSON.stringify(said.slice(0, 80))}`);
    const first = ranges[0];
    const letter = span.start + said.search(/\S/);
    if (first && map.offsetAt(first.startContainer, first.startOffset) !== letter && /^\S/.test(said))
      wrong.push(`way back of ${JSON.stringify(said.slice(0, 80))}`);
  }
  return wrong;
}

/** Every block, and as many spans between two random letters, near and far. */
function spansOf(result: Extract<ReadResult, { status: 'article' }>): Span[] {
  const { text, blocks } = result.document;
  const spans = blocks.map(({ span }) => span);
  let state = 20_011;
  const next = (limit: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state % limit;
  };
  for (let i = 0; i < 300; i++) {
    const start = next(text.length - 1);
    spans.push({ start, end: Math.min(text.length, start + 1 + next(i % 3 === 0 ? 2000 : 60)) });
  }
  return spans.filter(({ start, end }) => text.slice(start, end).trim() !== '');
}

/** An analysis that marks a good part of the article: painting is measured, not the engine. */
function analysisOf(result: Extract<ReadResult, { status: 'article' }>): Analysis {
  const { document } = result;
  const attributions: Attribution[] = document.blocks
    .filter(({ kind }, i) => kind === 'paragraph' && i % 2 === 0)
    .map(({ span }, i) => ({
      id: String(i), kind: i % 3 === 0 ? 'indirect' : 'direct', content: [span], cue: null, mention: null, via: null,
      source: i % 4, basis: 'named', antecedent: null, rule: 'harness', confidence: 1,
    })); // biome-ignore format: one line says it
  const quantities = [...document.text.matchAll(/\d[\d,.]*\d|\d/g)].map(({ index, 0: digits }) => ({
    span: { start: index, end: index + digits.length }, value: null, high: null, unit: null, approximate: false,
    counted: null, source: null, attribution: null, same: [], differs: [],
  })); // biome-ignore format: one line says it
  const sources = [0, 1, 2, 3].map((i) => ({
    name: `${i}`,
    aliases: [],
    kind: 'person' as const,
    role: null,
    reason: null,
    speaksFor: null,
    mentions: [],
  }));
  return { version: 1, document, attributions, sources, quantities, reports: [], echoes: [], read: true };
}

export interface PageReport {
  readonly status: string;
  readonly blocks: readonly { readonly kind: string; readonly text: string }[];
  readonly same: boolean;
  readonly wrong: readonly string[];
  readonly painted: number;
  readonly shift: number;
  /** Milliseconds: all of our work, its longest uninterrupted stretch, and from its beginning to the marks. */
  readonly work: number;
  readonly longest: number;
  readonly untilMarks: number;
}

async function report(url: string, force: boolean): Promise<PageReport> {
  const serialise = () => new XMLSerializer().serializeToString(document);
  let shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shift += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift' });
  const before = serialise();
  document.body.getBoundingClientRect();
  const blocks: number[] = [];
  const slices = recordedSlices(blocks);
  const start = performance.now();
  const result = await read(document, { url, force, slices, readability: async () => ({ chooseByReadability }) });
  slices.end();
  if (result.status === 'none') {
    const work = blocks.reduce((sum, block) => sum + block, 0);
    return {
      status: result.why,
      blocks: [],
      same: serialise() === before,
      wrong: [],
      painted: 0,
      shift,
      work,
      longest: Math.max(...blocks),
      untilMarks: 0,
    };
  }
  const analysis = analysisOf(result);
  const painting = performance.now();
  const painter = createPainter(result.map, analysis);
  painter.paint(['quotation', 'reported', 'number', 'report']);
  blocks.push(performance.now() - painting);
  const untilMarks = performance.now() - start;
  let painted = 0;
  for (const [name, highlight] of CSS.highlights) if (name.startsWith('ws-')) painted += highlight.size;
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
  const wrong = wrongSpans(result.document.text, result.map, spansOf(result));
  const { text } = result.document;
  return {
    status: 'article',
    blocks: result.document.blocks.map(({ kind, span }) => ({ kind, text: text.slice(span.start, span.end) })),
    same: serialise() === before,
    wrong,
    painted,
    shift,
    work: blocks.reduce((sum, block) => sum + block, 0),
    longest: Math.max(...blocks),
    untilMarks,
  };
}

/** Milliseconds that cloning and Readability take by themselves, as its readme says to call it. */
function peer(): number {
  document.body.getBoundingClientRect();
  const start = performance.now();
  new Readability(document.cloneNode(true) as Document).parse();
  return performance.now() - start;
}

Object.assign(globalThis, { whosaidPages: { report, peer } });
