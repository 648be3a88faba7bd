/** The day of an article, as pages give it: with an hour or without; what no calendar has is no date. */
import { describe, expect, test } from 'vitest';
import { datedBy, dayOf } from '../../../lib/engine/formats/dates.ts';
import { formats } from '../../../lib/engine/formats/index.ts';
import { ferry } from '../../gallery/ferry.ts';

describe('what a page gives as its day', () => {
  test.each<[string | null, string | null, string | null]>([
    ['2026-11-09', '2026-11-09', '9 November 2026'],
    ['2026-11-09T23:30:00-05:00', '2026-11-09', '9 November 2026'],
    ['2026-11-09 08:00:00', '2026-11-09', '9 November 2026'],
    [' 2026-11-09\n', '2026-11-09', '9 November 2026'],
    ['2026-11', '2026-11', 'November 2026'],
    ['2026', '2026', '2026'],
    ['2028-02-29', '2028-02-29', '29 February 2028'],
    ['2026-02-29', null, null],
    ['2026-13-01', null, null],
    ['2026-00-00', null, null],
    ['0000-00-00', null, null],
    ['0000-00-00 00:00:00', null, null],
    ['2026 November 9', null, '2026 November 9'],
    ['2026-11-09 to 2026-11-12', null, '2026-11-09 to 2026-11-12'],
    // in English words
    ['9 November 2026', '2026-11-09', '9 November 2026'],
    ['9 Nov. 2026', '2026-11-09', '9 November 2026'],
    ['Monday 9 Nov 2026', '2026-11-09', '9 November 2026'],
    ['19 NOV 2026', '2026-11-19', '19 November 2026'],
    ['Published 19 Sept 2026 07:09 GMT', '2026-09-19', '19 September 2026'],
    ['November 9, 2026', '2026-11-09', '9 November 2026'],
    ['Monday, November 9, 2026', '2026-11-09', '9 November 2026'],
    ['May 9, 2026, 07:47 PM EST', '2026-05-09', '9 May 2026'],
    ['Sept. 30 2026', '2026-09-30', '30 September 2026'],
    ['31 June 2026', null, null],
    // what is no such day stays as the page has it
    ['9 Novembre 2026', null, '9 Novembre 2026'],
    ['9 novembre 2026', null, '9 novembre 2026'],
    ['Mayor 9, 2026', null, 'Mayor 9, 2026'],
    ['Ma 9, 2026', null, 'Ma 9, 2026'],
    ['9/11/2026', null, '9/11/2026'],
    ['November 2026', null, 'November 2026'],
    ['9 November 20266', null, '9 November 20266'],
    ['9 November', null, '9 November'],
    ['Two days after 9 November 2026', null, 'Two days after 9 November 2026'],
    ['Volume 9, 2026', null, 'Volume 9, 2026'],
    ['9–12 November 2026', null, '9–12 November 2026'],
    ['', null, null],
    [null, null, null],
  ])('%s', (published, isoDate, date) => expect(datedBy(published)).toEqual({ isoDate, date }));
});

test.each([
  ['2026-11-25', '2026-11-25'],
  ['2026-11-31', undefined],
  ['2026-11', undefined],
  ['2026-11-25T08:00', undefined],
  [undefined, undefined],
])('the day of reading %s', (day, read) => expect(dayOf(day)).toBe(read));

describe('the year of an article whose page has words for its day', () => {
  const dated = (name: string, published: string) =>
    formats[name]?.write({ ...ferry, document: { ...ferry.document, published } }, undefined, '2026-02-30') ?? '';

  test.each([
    ['bibtex', 'early on 9 Nov 2026', /^ {2}year = \{2026\},$/mu],
    ['apa', 'November 9, 2026', /^Munro, A\. \(2026, November 9\)\. /mu],
    ['mla', 'November 9, 2026', /, 9 Nov\. 2026, /u],
    ['chicago', '9 Nov 2026 07:09 GMT', /, November 9, 2026\. https/u],
    ['bibtex', '2026-11-09 08:00', /^ {2}month = nov,$/mu],
    ['ris', 'early on 9 Nov 2026', /^PY {2}- 2026\r\nDA {2}- early on 9 Nov 2026\r$/mu],
  ])('%s: %s', (name, published, line) => expect(dated(name, published)).toMatch(line));

  test.each(['bibtex', 'ris', 'csl', 'apa', 'mla', 'chicago', 'wikitext', 'plain'])('%s has none of a day that is none', (name) => {
    expect(dated(name, '0000-00-00')).not.toMatch(/0000|\(read|Accessed|accessed|02.30/u);
  });
});
