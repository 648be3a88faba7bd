import { describe, expect, it } from 'vitest';
import { type Filter, listedIn, NO_FILTER, viewOf } from '../../components/lists/view.ts';
import { analyse } from '../../lib/engine/analyse.ts';
import { documentFromText } from '../../lib/engine/document-from-text.ts';
import { languages } from '../../lib/engine/languages/every-language.ts';
import type { SourceOrder } from '../../lib/messages/protocol.ts';
import { slotsOf } from '../../lib/messages/spoken.ts';
import { ferry } from '../gallery/ferry.ts';
import { forty } from '../gallery/others.ts';

const names = (filter: Partial<Filter>, order: SourceOrder = 'most') =>
  viewOf(ferry, { ...NO_FILTER, ...filter }, order).groups.map(({ source }) => (source === null ? null : ferry.sources[source]?.name));

describe('the order of the sources', () => {
  it('is by words said, with what has no source last', () => {
    const list = names({});
    expect(list[0]).toBe('Skarra Sound Ferries');
    expect(list.at(-1)).toBeNull();
  });

  it('can be the article’s', () =>
    expect(names({}, 'article').slice(0, 3)).toEqual([
      'Skarra Sound Ferries',
      'the Sound Safety Board',
      'Afloat on Paper: Maintenance on the Skarra Route',
    ]));

  it('can be by name', () =>
    expect(names({}, 'name').slice(0, 3)).toEqual([
      'A spokesman for Callum Reith, the transport minister',
      'Afloat on Paper: Maintenance on the Skarra Route',
      'An engineer at the yard',
    ]));
});

it('lists words that repeat a statement under it alone', () => {
  const text = 'Tenants ‘badly let down’\n\nBell left.\n\nAna Ruiz said: “They have been badly let down by us all.”';
  const analysis = analyse(documentFromText(text), languages);
  const { groups } = viewOf(analysis, NO_FILTER, 'most');
  expect([analysis.attributions.length, groups.flatMap(({ statements }) => statements)]).toEqual([2, [1]]);
});

describe('the filter', () => {
  it.each([
    ['lambs', ['The Skarra Crofters’ Union']],
    ['NOBODY', ['Morag Tulloch', 'A spokesman for Callum Reith, the transport minister']],
    ["crofters' union", ['The Skarra Crofters’ Union']],
    ['the operator', ['Skarra Sound Ferries']],
    ['zebra', []],
  ])('finds %s', (query, expected) => expect(names({ query })).toEqual(expected));

  it('by kind of statement leaves the count of the whole', () => {
    const view = viewOf(ferry, { ...NO_FILTER, without: new Set(['reported'] as const) }, 'most');
    expect([view.shown, view.total, view.filtered]).toEqual([5, 14, true]);
  });

  it('by kind of source', () =>
    expect(names({ withoutSorts: new Set(['institution', 'none'] as const) })).not.toContain('Skarra Sound Ferries'));
});

describe('what the page marks with the list', () => {
  const listed = (filter: Partial<Filter>) => listedIn(ferry, viewOf(ferry, { ...NO_FILTER, ...filter }, 'most'));

  it('is everything where nothing is filtered', () => expect(listed({})).toBeNull());
  it('is what is left, a number in all of its places', () => {
    const found = listed({ query: '61' });
    expect(found?.quantities).toContain(0);
    const [number] = viewOf(ferry, { ...NO_FILTER, query: '61' }, 'most').numbers;
    const same = ferry.quantities[number ?? -1]?.same ?? [];
    expect(same.length).toBeGreaterThan(0);
    expect(found?.quantities).toEqual(expect.arrayContaining([...same]));
    expect(listed({ query: 'zebra' })).toEqual({ attributions: [], quantities: [], reports: [] });
  });
});

describe('numbers', () => {
  it('that differ follow each other, and one that stands twice is listed once', () => {
    const { numbers } = viewOf(ferry, NO_FILTER, 'most');
    expect(numbers).not.toContain(10);
    expect(numbers.indexOf(7)).toBe(numbers.indexOf(6) + 1);
  });
});

describe('colour slots', () => {
  it('go to the eight that say most; the rest share ink', () => {
    const slots = slotsOf(forty);
    expect([...slots].sort((a, b) => b - a).slice(0, 9)).toEqual([8, 7, 6, 5, 4, 3, 2, 1, 0]);
  });

  it('are none for a source that says nothing', () => expect(slotsOf(ferry)[8]).toBe(0));
});
