/**
 * Copies carry nothing live: whatever the words of a page are, parsers that other people wrote find in each format the constructs that
 * it writes itself, and no other.
 */
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import wtf from 'wtf_wikipedia';
import { safeUrl } from '../../../lib/engine/formats/escape.ts';
import { chosenSayings } from '../../../lib/engine/formats/format.ts';
import { everything, formats } from '../../../lib/engine/formats/index.ts';
import type { Analysis } from '../../../lib/engine/model.ts';
import { hostileAnalyses } from './hostile-analyses.ts';

/** Cases of each format, the same each time. */
const RUNS = 300;
const SEED = 17;

const written = (name: string, analysis: Analysis) => formats[name]?.write(analysis, everything(analysis), '2026-11-25') ?? '';

function holds(name: string, check: (text: string, analysis: Analysis) => void): void {
  fc.assert(
    fc.property(hostileAnalyses, (analysis) => check(written(name, analysis), analysis)),
    { numRuns: RUNS, seed: SEED },
  );
}

/** How many statements readers are shown: all but what an interviewer asks. */
const saidIn = (analysis: Analysis) => chosenSayings(analysis, everything(analysis)).length;

/** The addresses that a copy may lead to: the article's, to whichever words, and its reports'. */
function isOurs(address: string, { document, reports }: Analysis): boolean {
  const known = [document.url, ...reports.map(({ href }) => href)].flatMap((url) => safeUrl(url) ?? []);
  return known.some((url) => address === url || address.startsWith(`${url}:~:text=`) || address.startsWith(`${url}#:~:text=`));
}

/** How the reading direction of a line is left behind: marks that open and are not closed, by UAX 9. */
function leftOpen(line: string): number {
  const open: string[] = [];
  for (const letter of line) {
    if ('\u202a\u202b\u202d\u202e'.includes(letter)) open.push('embedding');
    if ('\u2066\u2067\u2068'.includes(letter)) open.push('isolate');
    if (letter === '\u202c' && open.at(-1) === 'embedding') open.pop();
    if (letter === '\u2069' && open.includes('isolate')) while (open.pop() !== 'isolate');
  }
  return open.length;
}

describe.each(Object.keys(formats))('%s', (name) => {
  test('has no control characters and no half letters, and ends what turns the reading direction in its line', () => {
    holds(name, (text) => {
      expect(/(?![\n\r\t])\p{Cc}|\r(?!\n)|[\p{Surrogate}\p{Noncharacter_Code_Point}]/u.exec(text)).toBeNull();
      for (const line of text.split(/\r?\n/u)) expect(leftOpen(line)).toBe(0);
    });
  }, 300_000);
});

describe('parsers of other people', () => {
  test('HTML: tags, attributes and addresses are ours', () => {
    const allowed: Readonly<Record<string, readonly string[]>> = {
      ...Object.fromEntries(['cite', 'b', 'i', 'bdi', 'br', 'h2', 'ul', 'li'].map((tag) => [tag, []])),
      // with what an interviewer asks
      p: ['lang', 'dir'],
      a: ['href'],
      q: ['style'],
      blockquote: ['cite', 'lang', 'dir'],
    };
    const check = (text: string, analysis: Analysis) => {
      const errors: string[] = [];
      const tags: string[] = [];
      const visit = (node: DefaultTreeAdapterTypes.Node): void => {
        if (node.nodeName === '#comment') tags.push('#comment');
        if ('tagName' in node) {
          tags.push(node.tagName);
          for (const { name, value } of node.attrs) {
            expect(allowed[node.tagName]).toContain(name);
            if (name === 'href' || name === 'cite') expect(isOurs(value, analysis)).toBe(true);
            if (name === 'style') expect(value).toBe('quotes: none');
          }
        }
        if ('childNodes' in node) node.childNodes.forEach(visit);
      };
      visit(parseFragment(text, { onParseError: ({ code }) => errors.push(code) }));
      expect(errors).toEqual([]);
      expect(tags.filter((tag) => !Object.hasOwn(allowed, tag))).toEqual([]);
      // what the article tells in its own words is never a block
      const direct = analysis.attributions.filter(({ kind }) => kind === 'direct');
      expect(tags.filter((tag) => tag === 'blockquote').length).toBeLessThanOrEqual(direct.length);
    };
    holds('html', check);
    for (const name of ['apa', 'mla', 'chicago'])
      holds(name, (_, analysis) => check(formats[name]?.rich?.(analysis, everything(analysis), '2026-11-25') ?? '', analysis));
  }, 300_000);

  // GitHub's own reader also links addresses of mail in whatever text, escaped or not, once it has been parsed: a pass that is left out here
  const asGitHub = { extensions: [gfm()], mdastExtensions: gfmFromMarkdown().map(({ transforms, ...rest }) => rest) };
  test.each([
    ['CommonMark', {}],
    ['GitHub', asGitHub],
  ])(
    'Markdown, %s: headings, lists, bold and addresses are ours',
    (_, options) => {
      const allowed = ['root', 'heading', 'list', 'listItem', 'paragraph', 'strong', 'emphasis', 'link', 'text', 'blockquote'];
      holds('markdown', (text, analysis) => {
        const tree = fromMarkdown(text, options);
        const kinds: string[] = [];
        const visit = (node: (typeof tree)['children'][number] | typeof tree): void => {
          kinds.push(node.type);
          if (node.type === 'link') expect([node.url, isOurs(node.url, analysis)]).toEqual([node.url, true]);
          if ('children' in node) node.children.forEach(visit);
        };
        visit(tree);
        expect(kinds.filter((kind) => !allowed.includes(kind))).toEqual([]);
        const items = saidIn(analysis) + analysis.quantities.length + analysis.reports.length;
        expect(kinds.filter((kind) => kind === 'listItem')).toHaveLength(items);
      });
    },
    300_000,
  );

  test('wikitext: one named reference with one template, and an address that is ours', () => {
    holds('wikitext', (text, analysis) => {
      const lines = text.split('\n').filter((line) => line !== '');
      expect(lines).toHaveLength(saidIn(analysis));
      const page = wtf(text);
      const found = page.json() as {
        sections: { templates?: unknown[]; infoboxes?: unknown[]; tables?: unknown[] }[];
        categories: unknown[];
      };
      expect(found.sections).toHaveLength(1);
      expect(found.sections.flatMap(({ templates = [], infoboxes = [], tables = [] }) => [...templates, ...infoboxes, ...tables])).toEqual(
        [],
      );
      expect(found.categories).toEqual([]);
      expect(page.links()).toEqual([]);
      expect(text.match(/<ref name="[\w-]+">/gu)).toHaveLength(1);
      expect(text.match(/<ref name="[\w-]+" \/>/gu) ?? []).toHaveLength(saidIn(analysis) - 1);
      for (const line of lines) expect(liveIn(line, analysis)).toEqual([]);
    });
  }, 300_000);

  test('CSV: rows and columns are ours, and no cell is a formula', () => {
    for (const [name, list] of [
      ['numbers', 'quantities'],
      ['statements', 'attributions'],
    ] as const)
      holds(name, (text, analysis) => {
        const rows: string[][] = parseCsv(text, { relax_column_count: false });
        expect(rows).toHaveLength(1 + analysis[list].length);
        for (const row of rows) {
          for (const cell of row) {
            const shown = cell.replace(/[^\p{L}\p{N}\p{P}\p{S}]/gu, '').replace(/[\u115f\u1160\u2800\u3164\uffa0]/gu, '');
            if (!/^-?\d+(?:\.\d+)?$/.test(cell)) expect(shown).not.toMatch(/^[=+\-@|%＝＋－＠]/u);
          }
        }
      });
  }, 300_000);

  test('RIS: one record, and its fields are ours', () => {
    const ours = ['type', 'title', 'reporter', 'container-title', 'issued', 'URL', 'accessed', 'language', 'note'];
    holds('ris', (text, analysis) => {
      const [record, ...more] = plugins.input.chain(text, { forceType: '@ris/file', generateGraph: false });
      expect(more).toEqual([]);
      expect(record?.type).toBe('article-newspaper');
      expect(Object.keys(record ?? {}).filter((key) => !ours.includes(key))).toEqual([]);
      expect([record?.note ?? []].flat()).toHaveLength(saidIn(analysis));
      // as other readers cut lines, each is a field or the end
      const lines = text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/u).slice(0, -1);
      for (const line of lines) expect(line).toMatch(/^(?:TY|TI|AU|T2|PY|DA|UR|Y2|LA|N1|ER) {2}- /);
    });
  }, 300_000);

  test('BibTeX: one entry, and its fields are ours', () => {
    const ours = ['entrysubtype', 'author', 'title', 'journal', 'date', 'year', 'month', 'url', 'urldate', 'langid', 'annotation'];
    holds('bibtex', (text) => {
      const [entry, ...more] = plugins.input.chain(text, {
        forceType: '@biblatex/text',
        target: '@biblatex/entries+list',
        generateGraph: false,
      });
      expect(more).toEqual([]);
      expect(entry?.type).toBe('article');
      expect(Object.keys((entry?.properties ?? {}) as object).filter((key) => !ours.includes(key))).toEqual([]);
    });
  }, 300_000);

  test('CSL-JSON: one item, and no line of its note is a field', () => {
    holds('csl', (text, analysis) => {
      const items = JSON.parse(text) as Record<string, unknown>[];
      expect(items).toHaveLength(1);
      const allowed = ['id', 'type', 'title', 'author', 'container-title', 'issued', 'URL', 'accessed', 'language', 'note'];
      expect(Object.keys(items[0] ?? {}).filter((key) => !allowed.includes(key))).toEqual([]);
      const lines = String(items[0]?.note).split('\n');
      expect(lines).toHaveLength(saidIn(analysis));
      for (const line of lines) expect(line).not.toMatch(/^[\w -]+:|\{:/);
    });
  }, 300_000);

  test('schema.org: a statement a part, and nothing but what it says there', () => {
    holds('schema', (text, analysis) => {
      const page = JSON.parse(text) as { '@type': string; url?: string; hasPart: { '@type': string; text: string; url?: string }[] };
      expect(page['@type']).toBe('NewsArticle');
      expect(page.hasPart).toHaveLength(analysis.attributions.length);
      for (const part of page.hasPart) {
        expect(['Quotation', 'Statement', 'Question']).toContain(part['@type']);
        if (part.url !== undefined) expect(isOurs(part.url, analysis)).toBe(true);
      }
    });
  }, 300_000);

  test('Web Annotation: a statement an annotation, found again by its very words', () => {
    holds('annotation', (text, analysis) => {
      const { items } = JSON.parse(text) as { items: { target: { source: string; selector: [{ exact: string }] }[] }[] };
      expect(items).toHaveLength(analysis.attributions.length);
      for (const { target } of items)
        for (const { source, selector } of target) {
          expect(source === 'about:blank' || isOurs(source, analysis)).toBe(true);
          expect(analysis.document.text).toContain(selector[0].exact);
        }
    });
  }, 300_000);
});

/** What MediaWiki would act on in a line of ours, but for what we write: by its grammar, since no parser here knows all of it. */
function liveIn(line: string, analysis: Analysis): string[] {
  const frame = /^\* (.*)<ref name="[\w-]+"(?: \/>|>\{\{cite news(.*) \}\}<\/ref>)$/u.exec(line);
  if (!frame) return [line];
  const fields = (frame[2] ?? '').split(' |').slice(1);
  const names = fields.map((field) => field.split('=', 1)[0] ?? '');
  const known = ['title', 'work', 'date', 'url', 'access-date', 'quote'];
  const strange = names.filter((name) => !known.includes(name) && !/^author\d*$/u.test(name));
  const values = fields.map((field) => field.slice(field.indexOf('=') + 1));
  const address = values[names.indexOf('url')];
  const live = [(frame[1] ?? '').replace(/^(?:''.*?'' )*/u, ''), ...values].filter((value) => value !== address && LIVE.test(value));
  if (address === undefined) return [...strange, ...live];
  const bare = (url: string) => url.replaceAll('%7E', '~').replaceAll('%5F', '_');
  const isSame = isOurs(bare(address), {
    ...analysis,
    document: { ...analysis.document, url: bare(safeUrl(analysis.document.url) ?? '') },
  });
  return [...strange, ...live, ...(isSame && !LIVE_IN_ADDRESS.test(address) ? [] : [address])];
}

/** Templates, links, tags, signatures, emphasis, switches, addresses, words that are linked by themselves, lists, references to letters. */
const LIVE = /[<>{}[\]|]|~{3}|''|__|\p{L}:(?=\S)|\b(?:RFC|PMID|ISBN)\s|^[*#:;=]|&(?!#\d+;)/u;
const LIVE_IN_ADDRESS = /[<>{}[\]|\s]|~{3}|''|__/u;
