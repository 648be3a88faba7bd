// @vitest-environment happy-dom
/** The way from the text to the page and back, also where the page has changed since. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTextMap, type TextMap } from '../../lib/page/dom/text-map.ts';

/**
 * The text `A wide quay, a wall`: two blanks of the page are one in it, a number that is no text stands after `quay`, and the last
 * words stand in an element of their own.
 */
const PAGE = '<p>A  wide quay<sup>1</sup>, <b>a wall</b></p>';
const TEXT = 'A wide quay, a wall';
let nodes: Text[];
let map: TextMap;

beforeEach(() => {
  document.body.innerHTML = PAGE;
  const [plain, comma, wall] = [...(document.querySelector('p') as Element).childNodes].filter((_, i) => i !== 1) as [Text, Text, Element];
  nodes = [plain, comma, wall.firstChild as Text];
  map = createTextMap([
    { node: plain, offset: 0, start: 0, length: 2, joined: false },
    { node: plain, offset: 3, start: 2, length: 9, joined: true },
    { node: comma, offset: 0, start: 11, length: 2, joined: false },
    { node: nodes[2] as Text, offset: 0, start: 13, length: 6, joined: true },
  ]);
});

afterEach(() => {
  document.body.innerHTML = '';
});

const span = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

describe('the ranges of a span', () => {
  it.each([
    ['wide', ['wide']],
    ['A wide', ['A  wide']],
    ['quay, a', ['quay', ', a']],
    ['a wall', ['a wall']],
    ['A wide quay, a wall', ['A  wide quay', ', a wall']],
  ])('%s', (words, ranges) => {
    expect(map.rangesOf(span(words)).map(String)).toEqual(ranges);
    expect(String(map.rangeOf(span(words)))).toBe(words === 'quay, a' ? 'quay1, a' : ranges.join('1'));
  });
  it('end where the words are not in the page any more', () => {
    nodes[1]?.remove();
    expect(map.rangesOf(span('wide quay, a wall')).map(String)).toEqual(['wide quay']);
    expect(map.rangeOf(span(', a'))).toBeNull();
  });
  it('are none where the page has become too short for them', () => {
    (nodes[2] as Text).data = 'a';
    expect(map.rangeOf(span('wall'))).toBeNull();
    expect(String(map.rangeOf({ start: 13, end: 14 }))).toBe('a');
    (nodes[2] as Text).data = 'a wall';
    expect(String(map.rangeOf(span('wall')))).toBe('wall');
  });
  it('of nothing are none', () => {
    expect(map.rangeOf({ start: 40, end: 50 })).toBeNull();
  });
});

describe('the offset of a place', () => {
  it.each([
    ['the first letter', 0, 0, 0],
    ['a letter after the folded blank', 0, 5, 4],
    ['the folded blank itself: the letter after it', 0, 3, 2],
    ['the end of a node', 0, 12, 11],
    ['after the comma', 1, 1, 12],
    ['inside the last word', 2, 3, 16],
    ['beyond the text of a node: its end', 2, 50, 19],
  ])('%s', (_, node, offset, expected) => {
    expect(map.offsetAt(nodes[node] as Text, offset)).toBe(expected);
  });
  it('is none outside the text', () => {
    expect(map.offsetAt(document.querySelector('sup')?.firstChild as Text, 0)).toBeNull();
  });
  it('before what was read of a node is the first that was', () => {
    const [node] = nodes as [Text];
    expect(createTextMap([{ node, offset: 3, start: 7, length: 4, joined: false }]).offsetAt(node, 1)).toBe(7);
  });
});

describe('words hold', () => {
  it('as long as they stand where they were read, however their white space is written', () => {
    expect(map.holds(TEXT, span('wide quay, a wall'))).toBe(true);
    (nodes[2] as Text).data = 'a\nwall';
    expect(map.holds(TEXT, span('a wall'))).toBe(true);
  });
  it('not when one of them is another, and those beside it do', () => {
    (nodes[2] as Text).data = 'a hall';
    expect(map.holds(TEXT, span('a wall'))).toBe(false);
    expect(map.holds(TEXT, span('wide quay'))).toBe(true);
  });
  it('not out of the page', () => {
    nodes[2]?.parentElement?.remove();
    expect(map.holds(TEXT, span('a wall'))).toBe(false);
  });
});
