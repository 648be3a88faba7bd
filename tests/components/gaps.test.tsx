// @vitest-environment happy-dom
/** The sign for what is left out of a statement, in the panel and on the card: read with the words, and set apart from them. */
import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { Card } from '../../components/card/card.tsx';
import { analyse } from '../../lib/engine/analyse.ts';
import { documentFromText } from '../../lib/engine/document-from-text.ts';
import { languages } from '../../lib/engine/languages/every-language.ts';
import { show } from './show-panel.tsx';

afterEach(cleanup);

const analysed = (text: string) => analyse({ ...documentFromText(text), lang: 'en' }, languages);

const textOf = (selector: string) => document.querySelector(selector)?.textContent;

test.each([
  ['The lift, which Ana Ruiz said was late, was shut.', 'said … was late'],
  ['The plan, which Ana Ruiz described as “a mess”, was dropped.', 'described … as “a mess”'],
  ['The lift, Ana Ruiz said, was late.', 'said: The lift … was late'],
  ['“It was late,” Ana Ruiz said, “and nobody came.”', '“It was late,” … “and nobody came.”'],
])('in the panel: %s', (text, words) => {
  show({ state: 'ready', analysis: analysed(text) });
  expect(textOf('.st .go')).toBe(words);
});

test('in the panel it is no word of the article’s', () => {
  show({ state: 'ready', analysis: analysed('“It was … late,” Ana Ruiz said, “and nobody came.”') });
  expect(Array.from(document.querySelectorAll('.st .go .ours'), ({ textContent }) => textContent)).toEqual(['…']);
});

const card = (text: string, kind: 'attribution' | 'echo') => {
  const given = { onCopy: () => {}, onHandOver: null, onOpenPanel: () => {}, onGoTo: () => {}, onClose: () => {} };
  render(<Card analysis={analysed(text)} target={{ kind, index: 0 }} colours="source" copied={false} note={null} {...given} />);
};

test('on the card of a statement', () => {
  card('The plan, which Ana Ruiz described as “a mess”, was dropped.', 'attribution');
  expect(textOf('.how .words')).toBe('described … as “a mess”');
});

test('on the card of a headline, all of what it repeats', () => {
  card('“Nobody came”, says Ruiz\n\n“It was late,” Ana Ruiz said, “and nobody came.”', 'echo');
  expect(textOf('.how .words')).toBe('“It was late,” … “and nobody came.”');
});
