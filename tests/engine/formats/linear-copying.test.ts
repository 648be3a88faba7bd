/** Writing takes time that grows with the statements, and no faster. In a file, so in a process, of its own. */
import { describe, expect, test } from 'vitest';
import { formats } from '../../../lib/engine/formats/index.ts';
import type { Analysis, Attribution, Quantity, Span } from '../../../lib/engine/model.ts';
import { growth, MOST } from '../growth.ts';

/** Paragraphs with a statement and a number each, made without the engine: what it takes is measured elsewhere. */
function analysisOf(paragraph: (index: number) => readonly [before: string, said: string, after: string], letters: number): Analysis {
  const attributions: Attribution[] = [];
  const quantities: Quantity[] = [];
  let text = '';
  for (let index = 0; text.length < letters; index++) {
    const [before, said, after] = paragraph(index);
    const span: Span = { start: text.length + before.length, end: text.length + before.length + said.length };
    text += before + said + after;
    const name = { start: span.start - 10, end: span.start - 5 };
    attributions.push({
      id: `s${index}`,
      kind: 'indirect',
      act: 'statement',
      content: [span],
      cue: { start: span.start - 5, end: span.start - 1 },
      mention: name,
      via: null,
      source: 0,
      basis: 'named',
      antecedent: null,
      of: null,
      echo: false,
      rule: 'sample',
    });
    quantities.push({
      span,
      value: index,
      high: null,
      unit: null,
      approximate: false,
      counted: null,
      source: 0,
      attribution: index,
      same: [],
      differs: [],
    });
  }
  return {
    version: 2,
    document: {
      url: 'https://courier.example/lift',
      title: null,
      byline: null,
      site: null,
      published: null,
      lang: 'en',
      text,
      blocks: [],
      links: [],
    },
    attributions,
    sources: [{ name: 'Bell', aliases: [], kind: 'person', role: null, reason: null, speaksFor: null, mentions: [] }],
    quantities,
    reports: [],
    echoes: [],
    read: true,
  };
}

const GROWING: readonly (readonly [string, Parameters<typeof analysisOf>[0]])[] = [
  ['statements of their own words', (index) => ['Tom Bell said ', `the lift in block ${index} was ${index * 7} days late and full`, '.\n']],
  ['one statement, again and again', () => ['Tom Bell said ', 'the lift in his block was late', '.\n']],
  [
    'statements that differ at their end',
    (index) => ['Tom Bell said ', `the lift that he had been waiting for was late by ${index}`, '.\n'],
  ],
  ['statements in one paragraph', (index) => ['Tom Bell said ', `lift ${index} was late`, '. ']],
  ['short statements', (index) => ['Tom Bell said ', `no ${index}`, '.\n']],
];

describe.each(Object.values(formats))('time is linear in the statements: $name', ({ write }) => {
  test.each(GROWING)(
    '%s',
    (_, paragraph) => {
      const prepare = (letters: number) => {
        const analysis = analysisOf(paragraph, letters);
        return () => write(analysis);
      };
      expect(growth(prepare)).toBeLessThan(MOST);
    },
    120_000,
  );
});
