/** Correcting takes time that grows with the article, and no faster. In a file, so in a process, of its own. */
import { expect, test } from 'vitest';
import { anchorOf } from '../../lib/corrections/anchor.ts';
import { correct } from '../../lib/corrections/correct.ts';
import type { Analysis, Attribution, Block, Correction, Quantity, Span } from '../../lib/engine/model.ts';
import { growth, MOST } from '../engine/growth.ts';

interface Line {
  readonly said: string;
  /** In headlines that repeat the first statement. */
  readonly echoed?: boolean;
}

/** An article of lines like this one, a statement and a number each, made without the engine. */
function analysisOf(line: (index: number) => Line, letters: number): Analysis {
  const [attributions, quantities, blocks, echoes]: [Attribution[], Quantity[], Block[], Analysis['echoes'][number][]] = [[], [], [], []];
  let text = '';
  for (let index = 0; text.length < letters; index++) {
    const { said, echoed = false } = line(index);
    const span: Span = { start: text.length, end: text.length + said.length };
    text += `${said}, said Bell.\n`;
    attributions.push({
      id: `s${index}`,
      kind: 'indirect',
      act: 'statement',
      content: [span],
      cue: null,
      mention: null,
      via: null,
      source: 0,
      basis: 'named',
      antecedent: null,
      of: null,
      echo: echoed && index > 0,
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
      attribution: null,
      same: [],
      differs: [],
    });
    blocks.push({ kind: echoed ? 'heading' : 'paragraph', span });
    if (echoed && index > 0) echoes.push({ span, attribution: 0 });
  }
  return {
    version: 2,
    document: { url: null, title: null, byline: null, site: null, published: null, lang: 'en', text, blocks, links: [] },
    attributions,
    sources: [{ name: 'Bell', aliases: [], kind: 'person', role: null, reason: null, speaksFor: null, mentions: [] }],
    quantities,
    reports: [],
    echoes,
    read: true,
  };
}

test.each<[string, (index: number) => Line]>([
  ['statements of their own words', (index) => ({ said: `the lift in block ${index} was late` })],
  ['one statement, again and again', () => ({ said: 'no' })],
  ['headlines that repeat one statement', (index) => ({ said: `late ${index}`, echoed: true })],
])(
  'time is linear in the article: %s',
  (_, line) => {
    const prepare = (letters: number) => {
      const analysis = analysisOf(line, letters);
      const [first] = analysis.attributions;
      const corrections: Correction[] = first ? [{ ...anchorOf(analysis, first), who: 'nobody' }] : [];
      return () => correct(analysis, corrections);
    };
    expect(growth(prepare)).toBeLessThan(MOST);
  },
  120_000,
);
