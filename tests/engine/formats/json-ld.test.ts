/**
 * JSON-LD is read by a processor of other people, in the mode that throws where anything would be lost: a term that no context has, an address
 * that is none. What it reads is what the article says, and who says it; over our gallery and over pages that mean ill.
 */
import fc from 'fast-check';
import jsonld, { type Node } from 'jsonld';
import { describe, expect, test } from 'vitest';
import { everything, formats } from '../../../lib/engine/formats/index.ts';
import { copiedParagraphsOf } from '../../../lib/engine/formats/paragraphs.ts';
import type { Analysis } from '../../../lib/engine/model.ts';
import { ferry } from '../../gallery/ferry.ts';
import { interview } from '../../gallery/interview.ts';
import { arabic, empty, forty, hostile } from '../../gallery/others.ts';
import { loadContext } from './contexts.ts';
import { hostileAnalyses } from './hostile-analyses.ts';

const OA = 'http://www.w3.org/ns/oa#';
const AS = 'http://www.w3.org/ns/activitystreams#';
const HTTP = 'http://schema.org/';
const HTTPS = 'https://schema.org/';
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const options = { safe: true, documentLoader: loadContext } as const;

const parsed = (name: string, analysis: Analysis): unknown =>
  JSON.parse(formats[name]?.write(analysis, everything(analysis), '2026-11-25') ?? '');
const valueAt = (node: Node | undefined, term: `http${string}`) => node?.[term]?.[0]?.['@value'];
const wordsOf = (attribution: Analysis['attributions'][number], analysis: Analysis) => copiedParagraphsOf(analysis, attribution).join('\n');
const speakersOf = (analysis: Analysis) =>
  analysis.attributions.map(({ source }) => (source === null ? undefined : formatted(analysis.sources[source]?.name)));
/** A name as copies have it: on one line, without what is no character. Marks of direction are not compared. */
const formatted = (name: unknown) => String(name ?? '').replace(/[\s\p{C}\uFFFD]/gu, '');
/** How many things of a kind stand in the triples. */
const count = (triples: string, type: string) => triples.split('\n').filter((line) => line.includes(`<${RDF}type> <${type}> .`)).length;

async function readsSchema(analysis: Analysis): Promise<void> {
  const page = parsed('schema', analysis);
  const [article, ...more] = await jsonld.expand(page, options);
  expect(more).toEqual([]);
  expect(article?.['@type']).toEqual([`${HTTP}NewsArticle`]);
  const parts = article?.[`${HTTP}hasPart`] ?? [];
  expect(parts).toHaveLength(analysis.attributions.length);
  for (const [at, attribution] of analysis.attributions.entries()) {
    const part = parts[at];
    expect(String(valueAt(part, `${HTTP}text`))).toContain(wordsOf(attribution, analysis));
    const creator = part?.[`${HTTP}creator`]?.[0];
    expect(creator && formatted(valueAt(creator, `${HTTP}name`))).toBe(speakersOf(analysis)[at]);
  }
  const triples = await jsonld.toRDF(page, { ...options, format: 'application/n-quads' });
  expect(count(triples, `${HTTP}NewsArticle`)).toBe(1);
  const kinds = ['Quotation', 'Statement', 'Question'].map((kind) => count(triples, HTTP + kind));
  expect(kinds.reduce((sum, each) => sum + each, 0)).toBe(analysis.attributions.length);
}

async function readsAnnotations(analysis: Analysis): Promise<void> {
  const page = parsed('annotation', analysis);
  const [found, ...more] = await jsonld.expand(page, options);
  expect(more).toEqual([]);
  expect(found?.['@type']).toEqual([`${AS}OrderedCollectionPage`]);
  const items = found?.[`${AS}items`]?.[0]?.['@list'] ?? [];
  expect(items).toHaveLength(analysis.attributions.length);
  for (const [at, attribution] of analysis.attributions.entries()) {
    const item = items[at];
    expect(item?.['@type']).toEqual([`${OA}Annotation`]);
    const body = item?.[`${OA}hasBody`]?.[0];
    expect(String(valueAt(body, `${HTTPS}text`))).toContain(wordsOf(attribution, analysis));
    const creator = body?.[`${HTTPS}creator`]?.[0];
    expect(creator && formatted(valueAt(creator, `${HTTPS}name`))).toBe(speakersOf(analysis)[at]);
    const exact = (item?.[`${OA}hasTarget`] ?? []).map((target) => valueAt(target[`${OA}hasSelector`]?.[0], `${OA}exact`));
    expect(exact).toEqual(attribution.content.map(({ start, end }) => analysis.document.text.slice(start, end)));
  }
  const triples = await jsonld.toRDF(page, { ...options, format: 'application/n-quads' });
  const ids = new Set(analysis.attributions.map(({ id }) => id));
  if (ids.size === analysis.attributions.length) expect(count(triples, `${OA}Annotation`)).toBe(ids.size);
}

describe.each([
  ['schema.org', readsSchema],
  ['Web Annotation', readsAnnotations],
] as const)('%s', (_, reads) => {
  test.each([
    ['a usual article', ferry],
    ['an interview', interview],
    ['forty sources', forty],
    ['no quotation', empty],
    ['a hostile page', hostile],
    ['from right to left', arabic],
    ['no address and no date', { ...ferry, document: { ...ferry.document, url: null, published: null, title: null } }],
    ['words for a day', { ...ferry, document: { ...ferry.document, published: 'Monday 9 Nov 2026' } }],
    ['a host of numbers', { ...ferry, document: { ...ferry.document, url: 'http://[2001:db8::1]:8080/a' } }],
  ])('%s', (_, analysis) => reads(analysis));

  test('pages that mean ill', async () => {
    await fc.assert(fc.asyncProperty(hostileAnalyses, reads), { numRuns: 100, seed: 17 });
  }, 300_000);

  test('a term that no context has would be told', async () => {
    const page = { '@context': 'https://schema.org', '@type': 'NewsArticle', saidBy: 'Ana Ruiz' };
    await expect(jsonld.expand(page, options)).rejects.toThrow('Safe mode validation error');
    await expect(jsonld.expand({ '@context': 'https://elsewhere.example/', '@type': 'x' }, options)).rejects.toThrow('elsewhere');
  });
});
