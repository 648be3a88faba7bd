/** What the engine makes of an article of the corpus, as a golden file: an analysis without its document, one finding a line, spans with their words. */
import { readdirSync, readFileSync } from 'node:fs';
import { analyse } from '../../lib/engine/analyse.ts';
import { languages } from '../../lib/engine/languages/every-language.ts';
import type { Document, Span } from '../../lib/engine/model.ts';
import { parseMarked } from './parse-marked.ts';

const here = new URL('./', import.meta.url);

/** The articles that have a golden file, by name. */
export const slugs: readonly string[] = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'second')
  .map((entry) => entry.name)
  .sort();

/** The address of an article's golden file. */
export const goldenFile = (slug: string): URL => new URL(`${slug}/analysis.jsonl`, here);

/** The article as the engine takes it. */
export function documentOf(slug: string): Document {
  const { gold } = parseMarked(readFileSync(new URL(`${slug}/article.txt`, here), 'utf8'), slug);
  const blocks = gold.blocks.map((block) => ({ kind: block.kind, span: { start: block.span[0], end: block.span[1] } }));
  const title = blocks.find((block) => block.kind === 'title');
  return {
    url: null,
    title: title ? gold.text.slice(title.span.start, title.span.end) : null,
    byline: null,
    site: null,
    published: null,
    lang: 'en',
    text: gold.text,
    blocks,
    links: [],
  };
}

/** The golden file as it is made now. Two runs give the same text. */
export function goldenOf(slug: string): string {
  const document = documentOf(slug);
  const analysis = analyse(document, languages);
  const withWords = (_: string, value: unknown) =>
    isSpan(value) ? [value.start, value.end, document.text.slice(value.start, value.end)] : value;
  const lines = (['attributions', 'sources', 'quantities', 'reports', 'echoes'] as const).flatMap((list) =>
    analysis[list].map((item) => `${JSON.stringify({ [list]: item }, withWords)}\n`),
  );
  return lines.join('');
}

function isSpan(value: unknown): value is Span {
  return typeof value === 'object' && value !== null && 'start' in value && 'end' in value && Object.keys(value).length === 2;
}
