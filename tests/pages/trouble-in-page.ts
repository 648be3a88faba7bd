/** What the trouble harness runs inside the page: hostile pages, and pages that change under the marks. */
import type { Analysis, Attribution } from '../../lib/engine/model.ts';
import { politeSlices } from '../../lib/page/dom/slices.ts';
import { createPainter } from '../../lib/page/paint/painter.ts';
import { LOOK } from '../../lib/page/reading/look.ts';
import { read, readAgain } from '../../lib/page/reading/read.ts';
import type { Reading } from '../../lib/page/reading/reading.ts';
import { watch } from '../../lib/page/watch/watch.ts';

/** Marks every paragraph: whatever stands under a mark must be a paragraph's words. */
function analysisOf({ document }: Reading): Analysis {
  const attributions: Attribution[] = document.blocks
    .filter(({ kind }) => kind === 'paragraph')
    .map(({ span }) => ({
      id: String(span.start), kind: 'direct', act: 'statement', content: [span], of: null, cue: null, mention: null, via: null,
      source: null, basis: 'none', antecedent: null, echo: false, rule: 'harness',
    })); // biome-ignore format: one line says it
  return { version: 2, document, attributions, sources: [], quantities: [], reports: [], echoes: [], read: true };
}

const folded = (text: string) => text.replace(/[\s\u00ad\u200b\u2060]+/g, '');

/** The words under the marks, range by range. */
function marked(): string[] {
  const words: string[] = [];
  for (const [name, highlight] of CSS.highlights) {
    if (!name.startsWith('ws-') || name.includes('tint')) continue;
    for (const range of highlight as unknown as Iterable<Range>) if (!range.collapsed) words.push(folded(range.toString()));
  }
  return words;
}

/** Milliseconds: the longest stretch without a pause, and all. `status` is what was said of the page. */
async function hostile(force: boolean): Promise<{ status: string; longest: number; letters: number }> {
  const blocks: number[] = [];
  const slices = politeSlices();
  let start = performance.now();
  const result = await read(document, {
    ...LOOK,
    force,
    slices: {
      isOver: () => slices.isOver(),
      async pause() {
        blocks.push(performance.now() - start);
        await slices.pause();
        start = performance.now();
      },
    },
  });
  blocks.push(performance.now() - start);
  if (result.status === 'article') {
    const painter = createPainter(result.map, analysisOf(result));
    painter.paint(['quotation']);
    painter.clear();
  }
  return {
    status: result.status === 'article' ? 'article' : result.why,
    longest: Math.max(...blocks),
    letters: result.status === 'article' ? result.document.text.length : 0,
  };
}

/**
 * Changes the page `count` times at random, and looks after every change, before anything has been read anew, and again when it
 * has: every mark must stand on words that were read there. Returns the words of marks that did not.
 */
async function mutations(count: number, seed: number): Promise<{ wrong: string[]; rereads: number; last: number }> {
  const first = await read(document, { ...LOOK, force: true });
  if (first.status !== 'article') return { wrong: ['not read'], rereads: 0, last: 0 };
  let reading: Reading = first;
  let painter = createPainter(reading.map, analysisOf(reading));
  painter.paint(['quotation']);
  let rereads = 0;
  const stop = watch(
    document,
    { root: reading.root, map: reading.map },
    {
      touched: (touch) => painter.drop(touch),
      async changed() {
        rereads++;
        const again = await readAgain(document, reading, null, LOOK);
        if (again.status !== 'article') return { different: false, watched: { root: reading.root, map: reading.map } };
        const different = again.document.text !== reading.document.text;
        reading = again;
        painter.clear();
        painter = createPainter(reading.map, analysisOf(reading));
        painter.paint(['quotation']);
        return { different, watched: { root: reading.root, map: reading.map } };
      },
      navigated() {},
    },
  );
  let state = seed;
  const next = (limit: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state % limit;
  };
  const wrong: string[] = [];
  const check = () => {
    const said = folded(reading.document.text);
    for (const words of marked()) if (!said.includes(words)) wrong.push(words.slice(0, 120));
  };
  for (let i = 0; i < count && wrong.length === 0; i++) {
    const paragraphs = [...reading.root.querySelectorAll('p, li, h2, div, td, font')].filter(
      (element) => (element.textContent ?? '').length > 30,
    );
    const target = paragraphs[next(Math.max(1, paragraphs.length))];
    if (!target?.isConnected) continue;
    const texts = document.createTreeWalker(target, NodeFilter.SHOW_TEXT);
    const text = texts.nextNode() as Text | null;
    const kind = next(9);
    if (kind === 0 && text) text.data = `Changed ${i}. ${text.data}`;
    else if (kind === 1 && text) text.insertData(Math.min(5, text.length), ' [edited] ');
    else if (kind === 2 && text && text.length > 10) text.splitText(next(text.length));
    else if (kind === 3) target.normalize();
    else if (kind === 4)
      target.insertAdjacentHTML(
        'afterend',
        `<p>Late paragraph ${i}, which the desk has added after the first edition went out to its readers at dawn.</p>`,
      );
    else if (kind === 5 && paragraphs.length > 8 && target !== reading.root && target.localName === 'p') target.remove();
    else if (kind === 6 && target.parentElement)
      target.parentElement.append(target.localName === 'p' ? target : document.createElement('span'));
    else if (kind === 7 && text && text.length > 4) text.deleteData(1, Math.min(12, text.length - 2));
    else if (target.localName === 'p')
      target.innerHTML = `<font><font>${(target.textContent ?? '').split(' ').reverse().join(' ')}</font></font>`;
    await Promise.resolve();
    check();
    if (i % 25 === 24) {
      await new Promise((resolve) => setTimeout(resolve, 700));
      check();
    }
  }
  await new Promise((resolve) => setTimeout(resolve, 3000));
  check();
  stop();
  const last = marked().length;
  painter.clear();
  return { wrong, rereads, last };
}

Object.assign(globalThis, { whosaidTrouble: { hostile, mutations } });
