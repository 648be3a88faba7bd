/**
 * Copies of real articles, our own corpus and the benchmark's, are read back by parsers of other people, with the best and the worst that a
 * page may say of itself: what it says comes back whole, and whatever stands in quotation marks stands in the article.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { parse as parseCsv } from 'csv-parse/sync';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import wtf from 'wtf_wikipedia';
import { analyse } from '../../../lib/engine/analyse.ts';
import { documentFromText } from '../../../lib/engine/document-from-text.ts';
import { oneLine } from '../../../lib/engine/formats/escape.ts';
import { chosenSayings } from '../../../lib/engine/formats/format.ts';
import { formats, sourced } from '../../../lib/engine/formats/index.ts';
import { languages } from '../../../lib/engine/languages/every-language.ts';
import type { Analysis, Document } from '../../../lib/engine/model.ts';
import { documentOf, slugs } from '../../articles/golden.ts';
import { ferry } from '../../gallery/ferry.ts';
import { faultOf, uncited } from './essay-faults.ts';

const READ = '2026-11-25';
const gold = new URL('../../../benchmark/gold/dev/', import.meta.url);

const documents: readonly Document[] = [
  ...slugs.map(documentOf),
  ...readdirSync(gold)
    .sort()
    .filter((_, at) => at % 4 === 0)
    .map((name) => ({ ...documentFromText((JSON.parse(readFileSync(new URL(name, gold), 'utf8')) as { text: string }).text), lang: 'en' })),
];
const analyses = documents.map((document) => analyse(document, languages));

/** What a page may say of itself; each article gets the next. */
const HEADS: readonly Partial<Document>[] = [
  {
    url: 'https://courier.example/2026/lift?id=7&page=2#top',
    title: 'Lift shut after “a year of warnings”',
    byline: 'By Ailsa Munro and Jean-Paul van der Berg',
    site: 'The Merrowdale Courier',
    published: '2026-11-09T08:00:00+01:00',
  },
  {
    url: 'https://reader:secret@courier.example/a_b/~c',
    title: 'Lift & stairs: 100% shut, #2 {again}',
    byline: null,
    site: null,
    published: null,
  },
  {
    url: `https://courier.example/${'long/'.repeat(800)}end`,
    title: 'Лифт закрыт: the lift is shut',
    byline: '王小明',
    site: '信使',
    published: '9 ноября 2026',
  },
  { url: null, title: null, byline: 'Associated Press', site: 'Courier', published: '2026-11' },
];
const copied: readonly Analysis[] = [
  ferry,
  ...analyses.map((analysis, at) => ({ ...analysis, document: { ...analysis.document, ...HEADS[at % HEADS.length] } })),
];
const write = (name: string, analysis: Analysis) => formats[name]?.write(analysis, undefined, READ) ?? '';
const sayings = (analysis: Analysis) => chosenSayings(analysis, sourced(analysis));

/** Every string in double quotation marks. */
const inMarks = (text: string) => Array.from(text.matchAll(/“([^“”]*)”|"([^"]*)"/gu), ([, curly, straight]) => curly ?? straight ?? '');
const bare = (text: string) => oneLine(text.replace(/[“”"]/gu, ' '));

test('there is something to read back', () => {
  expect(copied.length).toBeGreaterThan(20);
  expect(copied.reduce((sum, analysis) => sum + sayings(analysis).length, 0)).toBeGreaterThan(200);
});

describe('what stands in quotation marks stands in the article', () => {
  test.each(['plain', 'ris'])('%s', (name) => {
    let found = 0;
    for (const analysis of copied) {
      const text = bare(`${analysis.document.text} ${analysis.document.title ?? ''}`);
      // headline and address are no statements, and end in marks of their own
      const lines = write(name, { ...analysis, document: { ...analysis.document, title: null, url: null } }).split('\n');
      const statements = name === 'ris' ? lines.filter((line) => line.startsWith('N1')) : lines;
      for (const words of inMarks(statements.join('\n'))) {
        found++;
        expect(text).toContain(bare(words));
      }
    }
    expect(found).toBeGreaterThan(100);
  });

  test('HTML, in q and in blockquote', () => {
    let found = 0;
    for (const analysis of copied) {
      const text = bare(analysis.document.text);
      const visit = (node: DefaultTreeAdapterTypes.Node, inside: boolean): void => {
        const isQuoted = inside || node.nodeName === 'q' || node.nodeName === 'blockquote';
        if (node.nodeName === '#text' && isQuoted && 'value' in node) {
          for (const piece of node.value.split(' … ').filter((each) => each.trim() !== '')) {
            found++;
            expect(text).toContain(bare(piece));
          }
        }
        if ('childNodes' in node) for (const child of node.childNodes) visit(child, isQuoted);
      };
      visit(parseFragment(write('html', analysis)), false);
    }
    expect(found).toBeGreaterThan(100);
  });

  test('a paraphrase is no block', () => {
    let found = 0;
    for (const analysis of copied) {
      const blocks = Array.from(write('html', analysis).matchAll(/<blockquote[^>]*>\n([\s\S]*?)\n<\/blockquote>/gu), ([, inner]) =>
        bare((inner ?? '').replace(/<[^>]+>/gu, ' ').replace(/&#(\d+);/gu, (_, code) => String.fromCodePoint(Number(code)))),
      );
      const said = sayings(analysis)
        .filter(({ kind, act }) => kind === 'direct' && act !== 'denial')
        .map(({ content }) => content.map(({ start, end }) => bare(analysis.document.text.slice(start, end))).join(' '));
      for (const block of blocks) {
        found++;
        const [first = ''] = block.split(' … ');
        expect(first.length).toBeGreaterThan(20);
        expect(said.some((words) => words.includes(first.slice(0, 80)))).toBe(true);
      }
    }
    expect(found).toBeGreaterThan(5);
  });
});

describe.each(['apa', 'mla', 'chicago'])('essays, letter by letter: %s', (style) => {
  /** Of each statement what is wrong with its copy, once that was changed; of those that the change does not touch nothing. */
  const faults = (change: ((words: string) => string) | null) =>
    copied.flatMap((analysis) => {
      const document = { ...analysis.document, byline: 'Ailsa Munro', title: null, url: null };
      const all = sayings(analysis);
      const sentences = write(style, { ...analysis, document })
        .trimEnd()
        .split('\n\n')
        .slice(0, all.length);
      return all.flatMap((attribution, at) => {
        const sentence = uncited(style, sentences[at] ?? '');
        if (!change) return [faultOf(style, analysis, attribution, sentence)];
        // surely of the words, and not of what leads to them
        const words = sentence.slice(-Math.max(...attribution.content.map(({ start, end }) => end - start)) + 3);
        const changed = change(words);
        return changed === words ? [] : [faultOf(style, analysis, attribution, sentence.slice(0, -words.length) + changed)];
      });
    });

  test('the copies are what the page has, as the manual has it', () => {
    const all = faults(null);
    expect(all.length).toBeGreaterThan(200);
    expect(all.filter((each) => each !== null)).toEqual([]);
  });

  test.each<[string, (words: string) => string, number]>([
    ['a letter that is lost', (words) => words.replace(/\p{L}(?=[^\p{L}]*$)/u, ''), 200],
    ['a letter that is another', (words) => words.replace(/\p{L}(?=[^\p{L}]*$)/u, 'ß'), 200],
    ['a mark that is single', (words) => words.replace(/”(?=[^”]*$)/u, '’'), 100],
    ['an apostrophe that is a mark', (words) => words.replace(/(?<=\p{L})[’'](?=\p{L}[^’']*$)/u, '”'), 10],
    [
      'a full stop that is moved',
      (words) => (style === 'chicago' ? words.replace(/\.”$/u, '”.') : words.replace(/(?<![?!…])”$/u, '.”')),
      100,
    ],
    ['a question that calls', (words) => words.replace(/\?(?=[^?]*$)/u, '!'), 1],
  ])('and %s is seen', (_, change, least) => {
    const all = faults(change);
    expect(all.length).toBeGreaterThanOrEqual(least);
    expect(all).not.toContain(null);
  });
});

/** What Citation.js makes of a record, by its own names of fields. */
const recordOf = (text: unknown, options: { forceType?: string }) => plugins.input.chain(text, { ...options, generateGraph: false });

describe('reference managers', () => {
  test('RIS', () => {
    for (const analysis of copied) {
      const [record, ...more] = recordOf(write('ris', analysis), { forceType: '@ris/file' });
      const { title, url } = analysis.document;
      expect(more).toEqual([]);
      expect(record?.title ?? null).toBe(title && oneLine(title));
      expect([record?.note ?? []].flat()).toHaveLength(sayings(analysis).length);
      expect(String(record?.URL ?? '')).toBe((url ?? '').replace('reader:secret@', ''));
    }
  });

  test('BibTeX', () => {
    for (const analysis of copied) {
      const [record, ...more] = recordOf(write('bibtex', analysis), { forceType: '@biblatex/text' });
      const { title, url } = analysis.document;
      expect(more).toEqual([]);
      expect(record?.genre).toBe('newspaper');
      // what TeX has by name comes back as it was
      expect(record?.title ?? null).toBe(title && oneLine(title));
      expect(String(record?.URL ?? '')).toBe((url ?? '').replace('reader:secret@', ''));
    }
  });

  test('CSL-JSON', () => {
    for (const analysis of copied) {
      const [item] = recordOf(JSON.parse(write('csl', analysis)), {});
      expect(item?.type).toBe('article-newspaper');
      expect(item?.title ?? null).toBe(analysis.document.title && oneLine(analysis.document.title));
    }
  });

  test('the same authors in all three, speakers never among them', () => {
    let found = 0;
    const names = (value: unknown) =>
      ((value ?? []) as Record<string, string>[]).map(({ literal, given, family, 'non-dropping-particle': particle }) =>
        [given, particle, family ?? literal].filter(Boolean).join(' '),
      );
    for (const analysis of copied) {
      const [ris] = recordOf(write('ris', analysis), { forceType: '@ris/file' });
      const [bib] = recordOf(write('bibtex', analysis), { forceType: '@biblatex/text' });
      const [csl] = recordOf(JSON.parse(write('csl', analysis)), {});
      expect(names(bib?.author)).toEqual(names(csl?.author));
      expect([ris?.reporter ?? []].flat()).toHaveLength(names(csl?.author).length);
      const speakers = analysis.sources.map(({ name }) => name);
      for (const name of names(csl?.author)) {
        found++;
        expect(speakers).not.toContain(name);
      }
    }
    expect(found).toBeGreaterThan(20);
  });
});

describe('tables and wikis', () => {
  test.each([
    ['statements', (analysis: Analysis) => sourced(analysis).attributions.length],
    ['numbers', (analysis: Analysis) => sourced(analysis).quantities.length],
  ] as const)('CSV of %s', (name, count) => {
    let found = 0;
    for (const analysis of copied) {
      const rows: Record<string, string>[] = parseCsv(write(name, analysis), { columns: true });
      expect(rows).toHaveLength(count(analysis));
      for (const row of rows) {
        found++;
        expect(row.address).not.toContain('secret');
        expect(row.read).toBe(READ);
      }
    }
    expect(found).toBeGreaterThan(100);
  });

  test('wikitext: one named reference', () => {
    let found = 0;
    for (const analysis of copied) {
      const text = write('wikitext', analysis);
      if (sayings(analysis).length === 0) {
        expect(text).toBe('');
        continue;
      }
      found++;
      const page = wtf(text);
      expect(text.match(/\{\{cite news/gu)).toHaveLength(1);
      expect(page.references().length).toBeGreaterThan(0);
      expect(page.sections()).toHaveLength(1);
    }
    expect(found).toBeGreaterThan(20);
  });

  test('nothing of a name or a password is copied in any format', () => {
    for (const analysis of copied)
      for (const name of Object.keys(formats)) {
        expect(write(name, analysis)).not.toMatch(/reader:|secret@/u);
        expect(formats[name]?.rich?.(analysis) ?? '').not.toMatch(/reader:|secret@/u);
      }
  });
});
