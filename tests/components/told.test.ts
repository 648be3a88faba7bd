/** How long what the page told the panel stands there. */
import { expect, test } from 'vitest';
import { answered, type Told, toldAt, UNTOLD } from '../../components/panel/told.ts';
import { analyse } from '../../lib/engine/analyse.ts';
import { documentFromText } from '../../lib/engine/document-from-text.ts';
import { languages } from '../../lib/engine/languages/every-language.ts';
import type { PanelStatus } from '../../lib/messages/panel-values.ts';

const analysis = analyse(documentFromText('“It was late,” Ana Ruiz said.'), languages);
const at = (url: string): PanelStatus => ({ state: 'ready', analysis: { ...analysis, document: { ...analysis.document, url } } });
const HERE = 'https://courier.example/boats';
type Place = Parameters<typeof toldAt>[1];
const place: Place = { tabId: 1, url: HERE, status: at(HERE) };
const told: Told = {
  selected: { kind: 'attribution', index: 0 },
  handed: { kind: 'attribution', index: 0, from: 'card', also: [] },
  unsaid: 2,
  unselected: { why: 'short', times: 1 },
};

test.each<[string, Partial<Place>, boolean]>([
  ['the same article has grown', { status: at(HERE) }, true],
  ['it is known that it is a part', { status: { ...at(HERE), part: { why: 'paywall', share: null } } as PanelStatus }, true],
  ['it is another tab', { tabId: 2 }, false],
  ['it is another page', { url: 'https://courier.example/ferry' }, false],
  ['it is another article of a frame', { status: at('https://courier.example/ferry') }, false],
  ['it is read anew', { status: { state: 'reading' } }, false],
  ['it is gone from the page', { status: { state: 'none', why: 'short' } }, false],
])('where %s what was answered stands: %s', (_, change, stands) => {
  expect(toldAt(told, place, { ...place, ...change })).toEqual(stands ? { ...told, selected: null } : UNTOLD);
});

test('on a page that is none it stands too', () => {
  const none = { ...place, status: { state: 'none', why: 'short' } as const };
  expect(toldAt(told, none, { ...none }).unselected).toEqual({ why: 'short', times: 1 });
});

const { selected, handed } = told;
const other = { kind: 'attribution', index: 3, from: 'selection', also: [4] } as const;
test.each<[string, Parameters<typeof answered>[1], Told]>([
  ['what is to be copied', other, { selected, handed: other, unsaid: 0, unselected: null }],
  ['that it is nobody’s words', 'unsaid', { selected, handed, unsaid: 3, unselected: null }],
  ['why it was not read', 'too-large', { selected, handed, unsaid: 0, unselected: { why: 'too-large', times: 2 } }],
])('the last answer stands alone: %s', (_, answer, expected) => {
  expect(answered(told, answer)).toEqual(expected);
});
