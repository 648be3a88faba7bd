import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../lib/engine/analyse.ts';
import { documentFromText } from '../../lib/engine/document-from-text.ts';
import { languages } from '../../lib/engine/languages/every-language.ts';
import type { MarkKind } from '../../lib/messages/protocol.ts';
import { cut, type Mark, marksOf } from '../../lib/page/paint/marks.ts';
import { forFirefox, marksCss } from '../../lib/page/paint/marks-css.ts';
import { quotedParts } from '../../lib/page/paint/quoted.ts';

const ALL = new Set<MarkKind>(['quotation', 'reported', 'number', 'report']);
const mark = (kind: MarkKind, start: number, end: number, index = 0): Mark => ({
  kind,
  span: { start, end },
  slot: 1,
  target: { kind: 'attribution', index },
});

describe('cutting the marks', () => {
  it('leaves the number on top of the quotation that it stands in', () => {
    const pieces = cut([mark('quotation', 0, 20), mark('number', 5, 8, 1)], ALL);
    expect(pieces.map(({ kind, span }) => [kind, span.start, span.end])).toEqual([
      ['quotation', 0, 5],
      ['number', 5, 8],
      ['quotation', 8, 20],
    ]);
  });
  it('never leaves two lines on one letter, and never loses a marked letter', () => {
    for (let seed = 1; seed <= 200; seed++) {
      let state = seed * 7919;
      const next = (limit: number) => {
        state = (state * 1103515245 + 12345) % 2147483648;
        return state % limit;
      };
      const marks = Array.from({ length: 8 }, (_, i) => {
        const start = next(40);
        return mark([...ALL][next(4)] as MarkKind, start, start + 1 + next(20), i);
      });
      const count = new Array<number>(80).fill(0);
      for (const { span } of cut(marks, ALL)) for (let at = span.start; at < span.end; at++) count[at] = (count[at] as number) + 1;
      const expected = count.map((_, at) => (marks.some(({ span }) => span.start <= at && at < span.end) ? 1 : 0));
      expect(count).toEqual(expected);
    }
  });
  it('shows what stands beneath when a kind is switched off', () => {
    expect(cut([mark('quotation', 0, 20), mark('number', 5, 8)], new Set<MarkKind>(['quotation']))).toHaveLength(1);
  });
});

it('paints words of a headline that repeat a statement once, as its echo', () => {
  const text = 'Tenants ‘badly let down’\n\nBell left.\n\nAna Ruiz said: “They have been badly let down by us all.”';
  const marks = marksOf(analyse(documentFromText(text), languages)).filter(({ span }) => span.end <= text.indexOf('\n'));
  expect(marks.map(({ span, target }) => [text.slice(span.start, span.end), target])).toEqual([
    ['‘badly let down’', { kind: 'echo', index: 0 }],
  ]);
});

describe('the quoted parts of a mixed statement', () => {
  it.each([
    ['the bridges were “signed off from a desk” and “left” there', ['“signed off from a desk”', '“left”']],
    ['the dog’s owner called it ‘a dog’s life’ today', ['‘a dog’s life’']],
    ["it wasn't 'their' fault", ["'their'"]],
    ['it "went on', ['"went on']],
    ['nothing here, the workers’ union said', []],
  ])('%s', (text, parts) => {
    expect(quotedParts(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end))).toEqual(parts);
  });
});

it('has a style sheet that says what the painter paints', () => {
  // The formatter breaks lines and adds semicolons: neither counts.
  const bare = (css: string) => css.replace(/[\s;]/g, '');
  expect(bare(readFileSync('lib/page/paint/marks.css', 'utf8'))).toBe(bare(marksCss()));
});

it('has grounds in the place of lines, for every kind, where a browser draws no lines', () => {
  const [lines, grounds = ''] = forFirefox(marksCss()).split('@supports not (text-decoration-inset:1px)');
  expect(lines).not.toContain(':root');
  for (const ground of ['l', 'd']) {
    for (const kind of ['reported', 'number', 'report', 'selected'])
      for (const slot of ['1', '8', 'none']) expect(grounds).toContain(`::highlight(ws-${ground}-${kind}-${slot}){background-color:rgb(`);
    for (const name of ['quote-none', 'cue', 'mention', 'antecedent'])
      expect(grounds).toContain(`::highlight(ws-${ground}-${name}){background-color:rgb(`);
    expect(grounds.split('forced-colors')[1]).toContain(`::highlight(ws-${ground}-quote-1){color:MarkText;background-color:Mark}`);
  }
});
