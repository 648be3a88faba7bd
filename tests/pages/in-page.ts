/** What the page harness runs inside the page, as a plain script: the page is read once more, and the map is tried on it. */
import type { Span } from '../../lib/engine/model.ts';
import { chooseByReadability } from '../../lib/page/choose/choose-by-readability.ts';
import type { TextMap } from '../../lib/page/dom/text-map.ts';
import { LOOK } from '../../lib/page/reading/look.ts';
import { read } from '../../lib/page/reading/read.ts';
import type { ReadResult } from '../../lib/page/reading/reading.ts';

const INVISIBLE = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g;

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

export interface MapReport {
  /** Null where the page is no article. */
  readonly text: string | null;
  /** What the map got wrong, in words. */
  readonly wrong: readonly string[];
}

async function tryMap(): Promise<MapReport> {
  const result = await read(document, { ...LOOK, force: true, readability: async () => ({ chooseByReadability }) });
  if (result.status === 'none') return { text: null, wrong: [] };
  const { text } = result.document;
  return { text, wrong: wrongSpans(text, result.map, spansOf(result)) };
}

Object.assign(globalThis, { whosaidPages: { tryMap } });
