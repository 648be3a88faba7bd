/** Furniture, told by the names of zones and by the words of lines. */
import { expect, it } from 'vitest';
import { saysFurniture } from '../../lib/page/story/furniture.ts';
import { isFurnitureText } from '../../lib/page/story/furniture-text.ts';

it.each([
  'Advertisement', 'READ MORE: The ferry that never came', 'Related articles', 'Subscribe to the Harbour Post', '3 comments', '4 min read', 'Almost 2 hours ago',
  'À lire aussi : les marées', 'Published 14 March 2024, 10:30 a.m.', '12 août 2024', 'Image source, Harbour Trust', '10:42 Lena Ortiz', '© 2024 Harbour Post',
  'Additional reporting by Tom Achebe', '(Writing by Tom Achebe)', 'Tom Achebe in Lagos contributed to this report.', 'This story is subject to copyright',
])('%s is furniture', (line) => {
  expect(isFurnitureText(line, false)).toBe(true);
}); // biome-ignore format: a table

it.each([
  'Advertisements were banned', 'Read the room', 'Save the ferry', 'Publishing is slow', 'It closed in March 2024', 'More than 300 came',
  '10:42 Ortiz It closed in March.', 'Reporting was late', 'The writing by candlelight went on', 'Print is dead, she said',
])('%s is none', (line) => {
  expect(isFurnitureText(line, false)).toBe(false);
}); // biome-ignore format: a table

it('a heading of a live blog may begin with the time', () => {
  expect(isFurnitureText('10:42 Ferry leaves', true)).toBe(false);
});

it.each([
  ['DIV', '', 'story-related', true],
  ['DIV', '', 'readMore', true],
  ['DIV', '', 'box read-more--wide', true],
  ['DIV', '', 'authorBio', true],
  ['DIV', '', 'shareButtons', true],
  ['DIV', '', 'card about-the-author', true],
  ['SPAN', '', 'hover-card-body', true],
  ['SPAN', '', 'hidden', true],
  ['DIV', 'complementary', '', true],
  ['ASIDE', '', '', true],
  ['ASIDE', '', 'pullQuote', false],
  ['BLOCKQUOTE', '', 'related', false],
  ['SPAN', '', 'hidden md:block', false],
  ['DIV', '', 'storyline', false],
  ['DIV', '', 'side-bars', false],
  ['DIV', '', 'a-d', false],
  ['DIV', '', 'nav:bar', false],
])('<%s role="%s" class="%s">: %s', (name, role, names, zone) => {
  expect(saysFurniture(name, role, names)).toBe(zone);
});
