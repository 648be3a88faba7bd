import { expect, test } from 'vitest';
import { analyse } from '../../../lib/engine/analyse.ts';
import { documentFromText } from '../../../lib/engine/document-from-text.ts';
import { languages } from '../../../lib/engine/languages/every-language.ts';
import type { Attribution, Report, Source } from '../../../lib/engine/model.ts';
import { settleReportSources } from '../../../lib/engine/reports/settle-sources.ts';

const span = (start: number, end: number) => ({ start, end });
const source = (name: string, mentions: Source['mentions'], kind: Source['kind'] = 'document'): Source => ({
  name,
  aliases: [],
  kind,
  role: null,
  reason: null,
  speaksFor: null,
  mentions,
});
const report = (name: string, mentions: Report['mentions']): Report => ({
  name,
  aliases: [],
  kind: 'report',
  author: null,
  published: null,
  href: null,
  mentions,
  source: null,
});
const statement = (of: number, start: number): Attribution => ({
  id: `${start}`,
  kind: 'indirect',
  act: 'statement',
  of: null,
  content: [span(start + 20, start + 30)],
  cue: null,
  mention: span(start, start + 5),
  via: null,
  source: of,
  basis: 'named',
  antecedent: null,
  echo: false,
  rule: 'test',
});

test('two sources that are one report become one', () => {
  const settled = settleReportSources(
    [report('a draft report', [span(0, 14), span(100, 109)])],
    [source('a draft report', [span(0, 14)]), source('Ana Ruiz', [span(50, 58)], 'person'), source('the draft', [span(100, 109)])],
    [statement(0, 0), statement(1, 50), statement(2, 100)],
  );
  expect(settled.sources.map(({ name }) => name)).toEqual(['a draft report', 'Ana Ruiz']);
  expect(settled.sources[0]?.mentions).toEqual([span(0, 14), span(100, 109)]);
  expect(settled.attributions.map((attribution) => attribution.source)).toEqual([0, 1, 0]);
  expect(settled.reports[0]?.source).toBe(0);
});

test('one source that is two reports becomes two, and "it" stays with the one before it', () => {
  const settled = settleReportSources(
    [report('a port poll', [span(0, 11)]), report('a union survey', [span(100, 114)])],
    [source('a port poll', [span(0, 11), span(40, 42), span(100, 114), span(140, 142)])],
    [statement(0, 0), statement(0, 40), statement(0, 100), statement(0, 140)],
  );
  expect(settled.sources.map(({ name, mentions }) => [name, mentions.length])).toEqual([
    ['a port poll', 2],
    ['a union survey', 2],
  ]);
  expect(settled.attributions.map((attribution) => attribution.source)).toEqual([0, 0, 1, 1]);
});

test('sources that are no documents stay as they are', () => {
  const sources = [source('Ana Ruiz', [span(0, 8)], 'person'), source('the port', [span(20, 28)], 'organisation')];
  const settled = settleReportSources([], sources, [statement(1, 20)]);
  expect(settled.sources).toEqual(sources);
  expect(settled.attributions[0]?.source).toBe(1);
});

test('what a report says is said by its entry', () => {
  const text =
    'A survey by the Seamen’s Union found cracks. The report said the port knew. A poll by the port found that sailors were content.';
  const { attributions, sources, reports } = analyse({ ...documentFromText(text), lang: 'en' }, languages);
  expect(reports.map(({ name }) => name)).toEqual(['A survey by the Seamen’s Union', 'A poll by the port']);
  const said = attributions.find(({ content }) => text.slice(content[0]?.start, content[0]?.end).includes('the port knew'));
  expect(sources[said?.source ?? -1]?.name).toBe('A survey by the Seamen’s Union');
  expect(said?.source).toBe(reports[0]?.source);
});
