import { expect, test } from 'vitest';
import { analyse } from '../../lib/engine/analyse.ts';
import { documentFromText } from '../../lib/engine/document-from-text.ts';
import { languages } from '../../lib/engine/languages/every-language.ts';
import type { Analysis } from '../../lib/engine/model.ts';
import { analysisSchema } from '../../lib/messages/analysis-schema.ts';
import { pageToPanelSchema } from '../../lib/messages/page-to-panel-schema.ts';
import { requestSchema } from '../../lib/messages/request-schema.ts';

const text =
  'The harbour is shut.\n"We have nine boats and no pilot," Ada Lund, the harbour master, said. She added that 40 crews were waiting.';
const analysis = analyse(documentFromText(text), languages);

test('what the engine makes passes the door unchanged', () => {
  expect(analysis.attributions.length).toBeGreaterThan(0);
  expect(analysisSchema.parse(analysis)).toEqual(analysis);
});

const broken: readonly [string, (analysis: Analysis) => unknown][] = [
  ['a span beyond the text', (a) => ({ ...a, attributions: [{ ...a.attributions[0], content: [{ start: 0, end: text.length + 1 }] }] })],
  ['an empty span', (a) => ({ ...a, attributions: [{ ...a.attributions[0], content: [{ start: 4, end: 4 }] }] })],
  ['a source that is not listed', (a) => ({ ...a, attributions: [{ ...a.attributions[0], source: 99 }] })],
  ['somebody of two who is not listed', (a) => ({ ...a, attributions: [{ ...a.attributions[0], source: null, perhaps: [0, 99] }] })],
  ['somebody of two who is alone', (a) => ({ ...a, attributions: [{ ...a.attributions[0], source: null, perhaps: [0] }] })],
  ['a gap beyond the text', (a) => ({ ...a, attributions: [{ ...a.attributions[0], gap: text.length + 1 }] })],
  ['no content', (a) => ({ ...a, attributions: [{ ...a.attributions[0], content: [] }] })],
  ['a name that is no text', (a) => ({ ...a, sources: [{ ...a.sources[0], name: { toString: 'x' } }] })],
  [
    'blocks that overlap',
    (a) => ({
      ...a,
      document: {
        ...a.document,
        blocks: [
          { kind: 'title', span: { start: 0, end: 9 } },
          { kind: 'paragraph', span: { start: 5, end: 12 } },
        ],
      },
    }),
  ],
  ['an unknown act', (a) => ({ ...a, attributions: [{ ...a.attributions[0], act: 'wish' }] })],
  ['a version before this one', (a) => ({ ...a, version: 1 })],
];

test.each(broken)('%s is kept out', (_, breakIt) => {
  expect(analysisSchema.safeParse(breakIt(analysis)).success).toBe(false);
  expect(
    pageToPanelSchema.safeParse({ type: 'status', status: { state: 'ready', analysis: breakIt(analysis) }, url: '', title: '' }).success,
  ).toBe(false);
});

test('what the card hands to the panel is a target and nothing else', () => {
  const copy = { type: 'copy', from: 'card', target: { kind: 'attribution', index: 0 }, also: [] };
  expect(pageToPanelSchema.parse(copy)).toEqual(copy);
  for (const target of [null, 'all', { kind: 'page', index: 0 }, { kind: 'attribution', index: -1 }])
    expect(pageToPanelSchema.safeParse({ ...copy, target }).success).toBe(false);
});

test('what is handed to be copied says where it comes from, and what goes with it are statements', () => {
  const copy = { type: 'copy', from: 'selection', target: { kind: 'attribution', index: 0 }, also: [1, 2] };
  expect(pageToPanelSchema.parse(copy)).toEqual(copy);
  for (const other of [{ from: 'page' }, { from: undefined }, { also: undefined }, { also: [-1] }, { also: [copy.target] }])
    expect(pageToPanelSchema.safeParse({ ...copy, ...other }).success).toBe(false);
});

test.each([null, 7, 'analyse', {}, { type: 'analyse' }, { type: 'run', code: 'x' }, { type: 'analyse', document: { text: 'x' } }])(
  'the background does not hear %j',
  (message) => {
    expect(requestSchema.safeParse(message).success).toBe(false);
  },
);
