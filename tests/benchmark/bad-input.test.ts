/** What is wrong with gold or predictions is said, with the article that it is of; nothing is counted quietly. */
import { expect, test } from 'vitest';
import { markedArticle } from '../../benchmark/gold.ts';
import { readPredictions } from '../../benchmark/predictions.ts';
import { article } from './bracketed.ts';

const text = 'It is safe, Ana Ray said.';
const one = {
  id: 'one',
  document: { text },
  attributions: [{ kind: 'indirect', content: [[0, 10]], source: 0 }],
  sources: [{ name: 'Ana Ray' }],
};
const two = { ...one, id: 'two' };
const asked = ['one', 'two'].map((id) => article(text, { id }));
const read = (...lines: unknown[]) =>
  readPredictions(lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'), asked, new Set(['other']));

test('good lines are read, whatever their order, with spans in either form and without what a system does not say', () => {
  const given = read(two, '', { ...one, attributions: [{ kind: 'mixed', content: [{ start: 0, end: 10 }] }] });
  expect(given).toMatchObject({ missing: [], problems: [] });
  expect(given.of.get('one')).toEqual({
    attributions: [{ kind: 'mixed', content: [{ start: 0, end: 10 }], mention: null, source: null }],
    sources: [{ name: 'Ana Ray', aliases: [], mentions: [] }],
    quantities: [],
    reports: [],
  });
  expect(given.of.get('two')?.attributions[0]).toMatchObject({ content: [{ start: 0, end: 10 }], source: 0 });
});

const statement = (more: object) => ({ ...one, attributions: [{ ...one.attributions[0], ...more }] });

test.each([
  ['a line that is no JSON', ['{"id": "one"', two], /^line 1: no JSON$/],
  ['a line without an id', [one, two, {}], /^line 3: no "id"/],
  ['a line that is no object', [one, two, '7'], /^line 3: no "id"/],
  ['an id that stands twice', [one, two, one], /^one: stands twice, the second time in line 3$/],
  ['an article that is not in the folder', [one, two, { ...one, id: 'three' }], /^three: no such article in the folder \(line 3\)$/],
  ['another text', [{ ...one, document: { text: `${text} ` } }, two], /^one: "document.text" is not .* part at offset 25, of 26 and 25$/],
  ['no text', [{ ...one, document: undefined }, two], /^one: document: nothing is no "document" with the text/],
  ['an unknown kind', [statement({ kind: 'spoken' }), two], /^one: attributions\[0\]\.kind: "spoken" is no kind of statement/],
  ['a span that ends after the text', [statement({ content: [[0, 26]] }), two], /^one: the span 0–26 ends after the text, which has 25$/],
  ['a mention that does', [statement({ mention: [20, 99] }), two], /^one: the span 20–99 ends after the text/],
  ['a number that does', [{ ...one, quantities: [{ span: [0, 40] }] }, two], /^one: the span 0–40 ends after the text/],
  [
    'a number that is the same as none',
    [{ ...one, quantities: [{ span: [0, 2], same: [1] }] }, two],
    /^one: no number 1: "quantities" has 1$/,
  ],
  ['an empty span', [statement({ content: [[4, 4]] }), two], /^one: attributions\[0\]\.content\[0\]: a span is empty/],
  [
    'offsets that are no whole numbers',
    [statement({ content: [[0, 1.5]] }), two],
    /^one: attributions\[0\]\.content\[0\]: \[0,1\.5\] is no span/,
  ],
  ['a negative offset', [statement({ content: [[-1, 5]] }), two], /^one: .*\[-1,5\] is no span/],
  ['a statement without content', [statement({ content: [] }), two], /^one: .*a statement without content/],
  [
    'content that overlaps itself',
    [
      statement({
        content: [
          [0, 5],
          [4, 9],
        ],
      }),
      two,
    ],
    /^one: .*spans of one content overlap/,
  ],
  ['a source that is not in the list', [statement({ source: 1 }), two], /^one: no source 1: "sources" has 1$/],
  ['sources without names', [{ ...one, sources: [{}] }, two], /^one: sources\[0\]\.name: nothing is no text$/],
  ['no list of statements', [{ ...one, attributions: undefined }, two], /^one: attributions: nothing is no list of statements$/],
])('%s is said', (_, lines, message) => {
  const { problems } = read(...lines);
  expect(problems).toEqual([expect.stringMatching(message)]);
});

test.each([
  ['no line', [two], 'no line has its id'],
  ['a line that is an error', [{ id: 'one', error: 'out of memory' }, two], 'the system failed: out of memory'],
  ['no article', [{ id: 'one', isArticle: false, why: 'short' }, two], 'the system took it for no article: short'],
])('%s: the article is missing', (_, lines, why) => {
  expect(read(...lines)).toMatchObject({ missing: [{ id: 'one', why }], problems: [] });
});

test('articles of the folder’s other splits may stand in the file', () => {
  expect(read(one, two, { id: 'other', attributions: 'not looked at' })).toMatchObject({ missing: [], problems: [] });
});

test.each([
  ['no object', 7],
  ['no text', { id: 'one', attributions: [] }],
  ['a span after the text', { id: 'one', text, attributions: [{ kind: 'direct', content: [[0, 99]] }] }],
  ['a pair with a number that there is not', { id: 'one', text, attributions: [], quantities: [{ span: [0, 2] }], same: [[0, 1]] }],
  ['a number paired with itself', { id: 'one', text, attributions: [], quantities: [{ span: [0, 2] }], differs: [[0, 0]] }],
  ['an unknown act', { id: 'one', text, attributions: [{ kind: 'direct', act: 'wish', content: [[0, 9]] }] }],
])('a marked article with %s is refused', (_, json) => {
  expect(markedArticle(json)).toMatchObject({ problems: [expect.any(String)] });
});
