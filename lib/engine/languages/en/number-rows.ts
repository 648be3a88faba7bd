/** Amounts that read as numbers and are none, by the words beside them. */
import type { Row } from '../rows.ts';

export const numberRows: readonly Row[] = [
  {
    name: 'time of a row of times',
    pattern: '!will|would|can|could|may|might|should|must|to @sequenceAdjective [@time]',
    does: 'window',
    example: 'Rents rose in the last 12 months.',
    counter: 'Repairs took 12 months.',
  },
  {
    name: 'time up to a point',
    pattern: '[@time] @pointInTime',
    does: 'window',
    example: 'The pier closed two years ago.',
    counter: 'The pier was closed for two years.',
  },
  {
    name: 'time within which something is',
    pattern: '@inessive [@windowTime]',
    does: 'window',
    example: 'Rents rose in 12 months.',
    counter: 'The lift was mended in 12 hours.',
  },
  {
    name: 'time up to a date',
    pattern: '@inessive|@benefactive|over @definiteArticle [@longTime] to|ended|ending|through',
    does: 'window',
    example: 'Rents rose in the three months to June.',
    counter: 'The pier was shut for the three months of repairs.',
  },
  {
    name: 'time before or after another',
    pattern: '[@longTime] @relativeTime',
    does: 'window',
    example: 'Two years later the pier was shut.',
    counter: 'Two years of repairs followed.',
  },
  {
    name: 'time gone by',
    pattern: '[@longTime] @superessive !@word',
    does: 'window',
    example: 'The pier is still shut two years on.',
    counter: 'Bell spent two years on repairs.',
  },
  {
    name: 'number for those spoken of',
    pattern: '@definiteArticle [@bare&@inWords] @auxiliary|@modal|@jointPredicate',
    does: 'pronoun',
    example: 'The two met in May.',
    counter: 'The two boats met in May.',
  },
  {
    name: 'time of the day',
    pattern: '@partOfDay @adessive [@bare]',
    does: 'clock',
    example: 'It opens every morning at five.',
    counter: 'It opens every morning for five tenants.',
  },
  {
    name: 'number that is dialled',
    pattern: '[911|999|112] call|calls|caller|callers|dispatcher|dispatchers|operator|operators',
    does: 'name',
    example: 'The 911 caller saw the fire.',
    counter: 'They took 911 letters.',
  },
];
