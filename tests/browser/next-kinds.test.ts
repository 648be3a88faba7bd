import { expect, test } from 'vitest';
import { nextKinds } from '../../lib/browser/next-kinds.ts';

test.each([
  // the steps of the key
  ['', 'quotation'],
  ['quotation', 'quotation number'],
  ['quotation number', 'quotation reported number'],
  ['quotation reported number', 'quotation reported number report'],
  ['quotation reported number report', ''],
  // a choice of the reader's own
  ['report', 'quotation reported number report'],
  ['reported report', 'quotation reported number report'],
  ['number', 'quotation number'],
  ['number quotation', 'quotation reported number'],
])('after “%s” come “%s”', (kinds, next) => {
  const listed = (list: string) => list.split(' ').filter(Boolean) as Parameters<typeof nextKinds>[0];
  expect(nextKinds(listed(kinds))).toEqual(listed(next));
});
