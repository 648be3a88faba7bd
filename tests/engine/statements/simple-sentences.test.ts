import { describe, expect, test } from 'vitest';
import { analyse } from '../../../lib/engine/analyse.ts';
import { documentFromText } from '../../../lib/engine/document-from-text.ts';
import { languages } from '../../../lib/engine/languages/every-language.ts';

/** What is said in a sentence of one statement, and by whom; "that" left out. */
function saidIn(text: string): readonly [content: string | undefined, mention: string | undefined] {
  const [first] = analyse(documentFromText(text), languages).attributions;
  const content = first?.content.map((span) => text.slice(span.start, span.end)).join(' … ');
  return [content?.replace(/^that /, ''), first?.mention ? text.slice(first.mention.start, first.mention.end) : undefined];
}

/** Clauses of every opening that news has, in the words of a house and its lift. */
const CLAUSES = [
  'the lift was unsafe',
  'it would close in May',
  'this was late',
  'those living there were at risk',
  'people living in flats needed help',
  'most people agreed',
  'there was no risk',
  'nobody had asked',
  'closing it would cost £2m',
  'what happened was wrong',
  'whoever did it should pay',
  'if it rained, the roof would leak',
  'as a nurse, she had seen it',
  'more than half of tenants had left',
  'fewer than 10 homes had heat',
  'up to 40 people were hurt',
  'at least two lifts had failed',
  '40 per cent of lifts failed',
  'only one lift worked',
  'the lift (built in 1990) was late',
  'their children were ill',
  'AI was a threat',
  'he and his wife were late',
  'women and children were hurt',
  'both lifts were shut',
  'every lift was shut',
  'not all lifts were safe',
  'many lifts were old',
  'all of the lifts had failed',
  'others had left',
  'Ruiz was late',
  'Britain needs more lifts',
  'growth slowed',
  'demand for lifts had grown',
  'tenants must pay',
  'it’s late',
  'the council’s plan to close it was wrong',
];

describe.each(['Bell said', 'The mayor told reporters', 'The report warned', 'She added', 'Police confirmed'])('%s', (opening) => {
  const who = opening
    .split(' ')
    .slice(0, /^The /.test(opening) ? 2 : 1)
    .join(' ');
  test.each(CLAUSES)('%s', (clause) => {
    expect(saidIn(`${opening} ${clause}.`)).toEqual([clause, who]);
    expect(saidIn(`${opening} that ${clause}.`)).toEqual([clause, who]);
  });
});

describe('words of when, where and to whom stand before what is said, and are no part of it', () => {
  test.each([
    'on Monday',
    'late on Friday',
    'this week',
    'last month',
    'a week later',
    'in a statement',
    'at a news conference in Leith',
    'in an interview with the BBC',
    'in a letter to tenants',
    'during a visit to Leith',
    'by email',
    'on Twitter',
  ])('said %s', (adjunct) => {
    for (const clause of ['the lift was unsafe', 'it would close in May', 'he and his wife were late'])
      expect(saidIn(`Bell said ${adjunct} ${clause}.`)).toEqual([clause, 'Bell']);
  });
});
