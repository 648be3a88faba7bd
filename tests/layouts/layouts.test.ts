/** The pages of this folder: who says and who asks what their layout tells, and nobody anything else. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readHtml } from '../../lib/cli/read-html.ts';
import { analyse } from '../../lib/engine/analyse.ts';
import { languages } from '../../lib/engine/languages/every-language.ts';
import type { Analysis, Attribution, Span } from '../../lib/engine/model.ts';

const here = new URL('./', import.meta.url);
const pages = readdirSync(here)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.slice(0, -'.html'.length));

const MARK = /\{(\??)([^|{}]*)\|([^{}]*)\}/g;
/** So much of what is marked has to be found. */
const MOST = 0.6;

/** What is known to be wrong or missing, by the page, with how the words begin. */
const KNOWN: readonly (readonly [page: string, words: string])[] = [
  // a pronoun after a name that tells no gender
  ['bridge-live', '“People are being very kind'],
  ['bridge-live', '“The third boat comes'],
  // a word for a place, though "the controller" is named
  ['control-room', 'Control, go ahead.'],
  ['control-room', 'There should be a bus.'],
  ['control-room', 'Can you open the waiting room?'],
  ['control-room', 'I will ring you back.'],
  // who answers asks as often as she does
  ['two-presenters', 'You cut the trolls.'],
  ['two-presenters', 'What comes next?'],
  // "the choir’s message": a noun that is not known for a body
  ['obit-tributes', '“Ezra, the second row'],
];

interface Marked extends Span {
  readonly asks: boolean;
  readonly who: string;
  readonly words: string;
}

/** The analysis of a page, and what is marked in it, where it stands in the text that was read. */
async function readPage(page: string): Promise<{ readonly analysis: Analysis; readonly marked: readonly Marked[] }> {
  const html = readFileSync(new URL(`${page}.html`, here), 'utf8');
  const read = await readHtml(html.replace(MARK, '$3'), 'https://example.org/article', { force: true });
  if (!read.isArticle) throw new Error(`${page} is no article: ${read.why}`);
  const { document } = read;
  let from = 0;
  const marked = [...html.matchAll(MARK)].map(([, sign, who = '', inside = '']) => {
    const words = inside.replace(/\s+/g, ' ').trim();
    const start = document.text.replace(/\s/g, ' ').indexOf(words, from);
    if (start < 0) throw new Error(`${page} was read without “${words}”`);
    from = start + words.length;
    return { asks: sign === '?', who, words, start, end: from };
  });
  return { analysis: analyse(document, languages), marked };
}

const overlap = (one: Span, other: Span): number => Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));

/** True where the statement is by whom the mark names; who asks need not be named. */
function isBy({ sources }: Analysis, { source, act }: Attribution, { asks, who }: Marked): boolean {
  const name = source === null ? '' : (sources[source]?.name ?? '');
  if ((act === 'question') !== asks) return false;
  return name === who || (asks && name === '') || (name !== '' && who !== '' && (name.includes(who) || who.includes(name)));
}

const isKnown = (page: string, words: string): boolean => KNOWN.some(([known, begins]) => known === page && words.startsWith(begins));

test.each(pages)('%s', async (page) => {
  const { analysis, marked } = await readPage(page);
  const own = analysis.attributions.filter(({ echo }) => !echo);
  const wrong = marked.filter((mark) => {
    const right = own.filter((statement) => isBy(analysis, statement, mark)).flatMap(({ content }) => content);
    return right.reduce((sum, span) => sum + overlap(span, mark), 0) < MOST * (mark.end - mark.start);
  });
  expect(wrong.filter(({ words }) => !isKnown(page, words)).map(({ words }) => words)).toEqual([]);
  expect(wrong.filter(({ words }) => isKnown(page, words))).toHaveLength(KNOWN.filter(([known]) => known === page).length);
  // nothing else is somebody's by the layout
  const more = own.filter(({ cue, content }) => !cue && !content.some((span) => marked.some((mark) => overlap(span, mark) > 0)));
  expect(more.map(({ content: [first] }) => analysis.document.text.slice(first?.start, first?.end))).toEqual([]);
});
