import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Gold, parseMarked, type Range } from './parse-marked.ts';

const root = new URL('.', import.meta.url).pathname;
const slugs = readdirSync(root).filter((slug) => existsSync(join(root, slug, 'article.txt')));
const read = (slug: string) => parseMarked(readFileSync(join(root, slug, 'article.txt'), 'utf8'), slug);

/** Those that have a page: without this list one that is lost would not be missed. */
const SAVED = [
  'lothmere-missing-files',
  'novelist-interview-achterberg',
  'olvirsen-stroke-trial',
  'ottauquee-sign-letter',
  'pinyon-county-budget',
  'ranipur-test-day-four',
  'stoke-abney-bypass',
  'storm-orla-live',
  'vantel-earnings',
];

it('every saved page is known', () => {
  expect(slugs.filter((slug) => existsSync(join(root, slug, 'page.html')))).toEqual(SAVED);
});

it.each(SAVED)('the marks of %s stand in its saved page too, word for word', (slug) => {
  const { gold } = read(slug);
  const text = readFileSync(join(root, slug, 'page.html'), 'utf8')
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, '')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
  for (const { span } of gold.blocks) expect(text).toContain(gold.text.slice(span[0], span[1]));
});

describe.each(slugs)('the marks of %s', (slug) => {
  const { gold, problems } = read(slug);
  const words = ([start, end]: Range) => gold.text.slice(start, end);

  it('are closed, known, and verbatim', () => {
    expect(problems).toEqual([]);
  });

  it('have a full header', () => {
    for (const key of ['outlet', 'place', 'genre', 'english', 'author', 'licence']) expect(gold.meta[key], key).toBeTruthy();
    expect(gold.meta.licence).toBe('CC0-1.0');
    expect(['look', 'check']).toContain(gold.split);
    expect(gold.blocks[0]?.kind).toBe('title');
  });

  it('lie in one block each, without white space at their edges', () => {
    for (const span of everySpan(gold)) {
      expect(span[0]).toBeLessThan(span[1]);
      expect(words(span)).toBe(words(span).trim());
      expect(gold.blocks.some((block) => block.span[0] <= span[0] && span[1] <= block.span[1])).toBe(true);
    }
  });

  it('agree with the quotation marks in the text', () => {
    for (const a of gold.attributions) {
      const content = a.content.map(words).join(' ');
      if (a.kind === 'mixed') expect(content).toMatch(/["“”‘’']/);
      // An indirect statement may hold a title or a nickname, never words that are spoken.
      if (a.kind === 'indirect') expect(withoutNotSpeech(gold, a.content)).not.toMatch(/["“”‘]/);
    }
  });

  it('keep statements of different sources apart, but for statements inside statements', () => {
    const spans = gold.attributions.filter((a) => !a.nested).flatMap((a) => a.content.map((span) => ({ a, span })));
    for (const one of spans) {
      for (const other of spans) {
        if (one.a === other.a) continue;
        const apart = one.span[1] <= other.span[0] || other.span[1] <= one.span[0];
        expect(apart, `${words(one.span)} / ${words(other.span)}`).toBe(true);
      }
    }
  });

  it('put cue and mention outside of the content of their own statement', () => {
    for (const a of gold.attributions) {
      for (const [start, end] of [...a.cue, ...a.source]) {
        expect(
          a.content.some(([s, e]) => s < end && start < e),
          `${a.id}: ${words([start, end])}`,
        ).toBe(false);
      }
      // Whoever is named at the statement is somebody.
      if (a.source.length) expect(a.speaker, `${a.id} has a mention and no speaker`).toBeTruthy();
    }
  });

  it('leave no number written in digits without a mark, but for what is none', () => {
    const marked = gold.quantities.map((q) => q.span);
    const loose = [
      ...gold.text.matchAll(/[£$€₦%]|\d+(?:[.,]\d+)*\s?(?:per cent|percent|million|billion|crore|lakh|km|miles|tonnes)/g),
    ].filter((m) => !marked.some(([s, e]) => s <= m.index && m.index < e) && !gold.ignore.some(([s, e]) => s <= m.index && m.index < e));
    expect(loose.map((m) => gold.text.slice(m.index - 20, m.index + 20))).toEqual([]);
  });
});

function everySpan(gold: Gold): Range[] {
  return [
    ...gold.attributions.flatMap((a) => [...a.content, ...a.cue, ...a.source, ...(a.via ?? [])]),
    ...gold.quantities.map((q) => q.span),
    ...gold.reports.flatMap((r) => r.mentions),
    ...gold.echoes.map((e) => e.span),
    ...gold.notSpeech,
  ];
}

function withoutNotSpeech(gold: Gold, spans: Range[]): string {
  const silent = [...gold.notSpeech, ...gold.attributions.filter((a) => a.nested).flatMap((a) => a.content)];
  let kept = '';
  for (const [start, end] of spans) for (let i = start; i < end; i++) if (!silent.some(([s, e]) => s <= i && i < e)) kept += gold.text[i];
  return kept;
}
