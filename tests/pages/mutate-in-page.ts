/** What the mutation harness runs inside a page: the page changes at random, and the marks are looked at before every frame that is drawn. */
import { analyse } from '../../lib/engine/analyse.ts';
import { languages } from '../../lib/engine/languages/every-language.ts';
import type { Analysis } from '../../lib/engine/model.ts';
import type { MarkKind } from '../../lib/messages/protocol.ts';
import { bare } from '../../lib/page/dom/bare.ts';
import { cut, marksOf } from '../../lib/page/paint/marks.ts';
import { createPainter } from '../../lib/page/paint/painter.ts';
import { LOOK } from '../../lib/page/reading/look.ts';
import { read, readAgain } from '../../lib/page/reading/read.ts';
import type { Reading, ReadResult } from '../../lib/page/reading/reading.ts';
import { keepIds } from '../../lib/page/session/keep-ids.ts';
import { watch } from '../../lib/page/watch/watch.ts';
import { PATIENCE, pause } from '../../lib/tasks/patience.ts';
import { type Dice, mutations, rolled } from './mutations.ts';

const KINDS: readonly MarkKind[] = ['quotation', 'reported', 'number', 'report'];

export interface MutationReport {
  /** Words of marks that stood on others than they were made for, with the change before. */
  readonly wrong: readonly string[];
  /** Where reading anew what has changed gave another text than reading everything. */
  readonly unlike: readonly string[];
  readonly changes: number;
  readonly rereads: number;
  /** Marks at the beginning, and the least and the most marks at any frame. */
  readonly marks: readonly [number, number, number];
  /** Milliseconds that reading anew took, on average: what has changed, and everything. */
  readonly again: number;
  readonly whole: number;
  /** Marks that are missing when the page has come to rest. */
  readonly missing: readonly string[];
}

/** The bare words under every mark, with the name that it is painted under. */
function painted(): { name: string; words: string }[] {
  const found: { name: string; words: string }[] = [];
  for (const [name, highlight] of CSS.highlights) {
    if (!name.startsWith('ws-')) continue;
    for (const range of highlight as unknown as Iterable<Range>) if (!range.collapsed) found.push({ name, words: bare(range.toString()) });
  }
  return found;
}

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Every piece that is to be painted of this analysis, bare. */
function piecesOf(analysis: Analysis): string[] {
  return cut(marksOf(analysis), new Set(KINDS)).map(({ span }) => bare(analysis.document.text.slice(span.start, span.end)));
}

async function run(count: number, seed: number): Promise<MutationReport | null> {
  const first = await read(document, { ...LOOK, force: true });
  if (first.status !== 'article') return null;
  let reading: Reading = first;
  let analysis = analyse(reading.document, languages);
  let painter = createPainter(reading.map, analysis);
  /** What the painter may show: words that it painted, which stand in a piece of the analysis. */
  let allowed = new Set<string>();
  /** False where so little is left that it is none any more. */
  let isArticle = true;
  const wrong: string[] = [];
  const unlike: string[] = [];
  const paint = () => {
    painter.paint(KINDS, { chosen: true });
    const { text } = analysis.document;
    const pieces = marksOf(analysis)
      .map(({ span }) => bare(text.slice(span.start, span.end)))
      .join('\n');
    allowed = new Set(painted().map(({ words }) => words));
    for (const words of allowed) if (!pieces.includes(words)) wrong.push(`painted and not found: ${words.slice(0, 80)}`);
  };
  paint();
  const before = painted().length;
  let [least, most, rereads, parts, again, whole] = [before, before, 0, 0, 0, 0];
  let last = 'nothing';
  /** Reading everything must give the same as reading what has changed. */
  const compare = async (earlier: Reading, next: ReadResult) => {
    const start = performance.now();
    const everything = await readAgain(document, earlier, null, { ...LOOK, force: true });
    whole += performance.now() - start;
    const [one, other] = [next, everything].map((result) =>
      result.status === 'article' ? result.document.text.split('\n') : [result.why],
    ) as [string[], string[]];
    const at = one.findIndex((line, place) => line !== other[place]);
    if (at >= 0 || one.length !== other.length)
      unlike.push(`${last}, ${one.length} and ${other.length}: “${one[at]?.slice(0, 60)}” for “${other[at]?.slice(0, 60)}”`);
  };
  const stop = watch(
    document,
    { root: reading.root, map: reading.map },
    {
      touched: (touch) => painter.drop(touch),
      async changed(edits) {
        const [before, start] = [reading, performance.now()];
        const next = await readAgain(document, before, edits, { ...LOOK, force: true });
        rereads++;
        // The first time anything may have changed, and everything is read.
        if (edits) {
          parts++;
          again += performance.now() - start;
          await compare(before, next);
        }
        isArticle = next.status === 'article';
        if (next.status !== 'article') return { different: false, watched: { root: reading.root, map: reading.map } };
        const different = next.document.text !== reading.document.text;
        const later = different ? keepIds(analysis, analyse(next.document, languages)) : analysis;
        [reading, analysis] = [next, later];
        painter.clear();
        painter = createPainter(reading.map, analysis);
        paint();
        return { different, watched: { root: reading.root, map: reading.map } };
      },
      navigated() {},
    },
  );
  const dice: Dice = rolled(seed);
  let changes = 0;
  const check = () => {
    const now = painted();
    for (const { name, words } of now) {
      if (!allowed.has(words)) wrong.push(`${last}: ${name} on “${words.slice(0, 100)}”`);
    }
    least = Math.min(least, now.length);
    most = Math.max(most, now.length);
  };
  const kinds = Object.keys(mutations);
  for (let i = 0; i < count && wrong.length === 0; i++) {
    const kind = kinds[dice(kinds.length)] as string;
    last = `${i} ${kind}`;
    if (mutations[kind]?.(reading.root, dice, i)) changes++;
    await nextFrame();
    check();
    if (i % 10 === 9) await pause(500);
    check();
  }
  const missingNow = () => {
    if (!isArticle) return [];
    // A mark may be painted in several ranges, one after the other.
    const all = painted().map(({ words }) => words).join(''); // biome-ignore format: one line
    return piecesOf(analysis).filter((words) => !all.includes(words));
  };
  // Until the page has been read again since its last change.
  const end = performance.now() + PATIENCE;
  do await pause(3000);
  while ((rereads === 0 || missingNow().length > 0) && performance.now() < end);
  check();
  stop();
  const missing = missingNow();
  painter.clear();
  return {
    wrong, unlike, changes, rereads, marks: [before, least, most], missing,
    again: again / Math.max(1, parts), whole: whole / Math.max(1, parts),
  }; // biome-ignore format: a row of figures
}

Object.assign(globalThis, { whosaidMutate: run });
