/** Statements that were edited or moved: found again by their words, and refused where two fit. */
import { expect, test } from 'vitest';
import { analyse } from '../../lib/engine/analyse.ts';
import { documentFromText } from '../../lib/engine/document-from-text.ts';
import { languages } from '../../lib/engine/languages/every-language.ts';
import type { Analysis } from '../../lib/engine/model.ts';
import { keepIds } from '../../lib/page/session/keep-ids.ts';
import { targetAfter } from '../../lib/page/session/target-after.ts';

const said = (words: string, speaker = 'Ada Brook') => `“${words},” said ${speaker} on the quay on Friday.`;
const of = (...paragraphs: string[]): Analysis =>
  analyse(documentFromText(['The wall at Kestrel Point', ...paragraphs].join('\n')), languages);
const wall = 'We have looked at every stone of it and the wall is sound';
const boats = 'Nine boats have left for the harbour at Selby since the spring';

/** The identifier of the statement that begins so. */
function idOf({ attributions, document }: Analysis, begins: string): string | undefined {
  return attributions.find(({ content: [first] }) => first && document.text.slice(first.start + 1).startsWith(begins))?.id;
}

const before = of(said(wall), said(boats, 'Tom Lund'));

test.each([
  ['edited', of(said(wall.replace('every', 'each')), said(boats, 'Tom Lund')), true],
  ['edited and moved', of(said(boats, 'Tom Lund'), said(wall.replace('every', 'each'))), true],
  ['given to another speaker as well', of(said(wall.replace('every', 'each'), 'Jo Hale'), said(boats, 'Tom Lund')), false],
  ['written anew', of(said('We will look at the whole of the wall again when the spring tides are over'), said(boats, 'Tom Lund')), false],
  [
    'edited in two ways, and both stand there',
    of(said(wall.replace('every', 'each')), said(wall.replace('every', 'any')), said(boats, 'Tom Lund')),
    false,
  ],
])('a statement that is %s', (_, after, isKept) => {
  const id = idOf(before, 'We have looked');
  expect(id).toBeDefined();
  expect(keepIds(before, after).attributions.some((each) => each.id === id)).toBe(isKept);
  // What was not touched keeps its own.
  expect(idOf(keepIds(before, after), 'Nine boats')).toBe(idOf(before, 'Nine boats'));
});

test('a thing is found in a later analysis by what it is, and not where two are the same', () => {
  const first = of(said(wall), 'The survey cost £42,000 and took eleven days.');
  const at = first.quantities.findIndex(({ span }) => first.document.text.slice(span.start, span.end) === '£42,000');
  expect(at).toBeGreaterThanOrEqual(0);
  const moved = of('It is 3 miles from the town.', said(wall), 'The survey cost £42,000 and took eleven days.');
  const found = targetAfter(first, moved, { kind: 'quantity', index: at });
  expect(found).not.toBeNull();
  const span = moved.quantities[found?.index ?? -1]?.span;
  expect(moved.document.text.slice(span?.start, span?.end)).toBe('£42,000');
  const twice = of('The first survey cost £42,000 as well.', 'The survey cost £42,000 and took eleven days.');
  expect(targetAfter(first, twice, { kind: 'quantity', index: at })).toBeNull();
});

test('a thing of any kind is found again under another index, and not where it is gone', () => {
  const quoted = 'The wall of Kestrel Point ‘is sound’';
  const report = 'A report by the harbour office, “Stones of the Wall”, was published in May.';
  const first = of(quoted, said(wall), report, 'It cost £42,000.');
  const later = of(quoted, said(boats, 'Tom Lund'), 'It is 3 miles long.', said(wall), report, 'It cost £42,000.');
  const none = of('Nothing of it is left.');
  const lists = [
    ['attribution', first.attributions],
    ['quantity', first.quantities],
    ['report', first.reports],
    ['echo', first.echoes],
    ['source', first.sources],
  ] as const;
  for (const [kind, list] of lists) {
    expect(list.length).toBeGreaterThan(0);
    const found = targetAfter(first, later, { kind, index: 0 });
    expect(found?.kind).toBe(kind);
    expect(targetAfter(later, first, found ?? { kind, index: -1 })).toEqual({ kind, index: 0 });
    expect(targetAfter(first, none, { kind, index: 0 })).toBeNull();
    expect(targetAfter(first, later, { kind, index: 99 })).toBeNull();
  }
});
