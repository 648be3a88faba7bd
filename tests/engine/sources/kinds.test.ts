/** What kind of source the panel shows: people are no documents. */
import { describe, expect, test } from 'vitest';
import { lastSource } from '../last-source.ts';

describe.each<readonly [string, readonly string[]]>([
  [
    'unnamed',
    [
      'One local operative said it was late.',
      'A confidant of the mayor said it was late.',
      'A squatter said it was late.',
      'A co-worker said it was late.',
      'The stranger said it was late.',
      'A former hostage said it was late.',
      'The heckler said it was late.',
      'One interviewee said it was late.',
    ],
  ],
  [
    'group',
    [
      'Twenty-four percent said it was late.',
      'Twenty-four percent of tenants said it was late.',
      'Half of respondents said it was late.',
      'Almost everyone said it was late.',
      'Paratroopers said it was late.',
      'The Leith jury said it was late.',
      'The Cook County grand jury said it was late.',
    ],
  ],
  [
    'document',
    ['The data say it was late.', 'A new poll found that it was late.', 'The slide said it was late.', 'The memo said it was late.'],
  ],
  [
    'organisation',
    [
      'According to the Daily Caller, it was late.',
      'The council said it was late.',
      'The Ports Confederation said it was late.',
      '“We were late,” Melvane said.',
      'Melvane said I was late.',
      'Melvane said: “The lift was ours, and it was late.”',
      '“I was late,” the council said.',
    ],
  ],
  [
    'person',
    [
      'SEN. GARRITY said it was late.',
      'SENATOR BOYD RUSK said it was late.',
      'Tom Settler said it was late.',
      'Ana Welder, a nurse, said it was late.',
      '“I was late,” Melvane said.',
      'Melvane said: “It was late, and they told me so.”',
    ],
  ],
])('%s', (kind, articles) => {
  test.each(articles)('%s', (text) => expect(lastSource(text)?.kind).toBe(kind));
});
