/** Who publishes a page: the name that its address bears out, as readers write it. And when: beside the headline, not beside another's. */
import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { timeBeside } from '../../lib/page/about/credits.ts';
import { declaredBy } from '../../lib/page/about/declared.ts';
import { nameInTitle, outletOf } from '../../lib/page/about/outlet.ts';

it.each([
  [['The Quay'], 'quay.example', 'The Quay'],
  [['Politics', 'Harbour Post'], 'www.harbourpost.example', 'Harbour Post'],
  [['harbourpost', 'The Harbour Post'], 'harbourpost.example', 'The Harbour Post'],
  [['Sport', 'The North York Times'], 'nytimes.example', 'The North York Times'],
  [['Sport', 'North York Mail'], 'nytimes.example', 'Sport'],
  [['Wetter', 'Südkurier'], 'sudkurier.example', 'Südkurier'],
  [['Wires', 'HP'], 'news.hp.co.uk', 'HP'],
  [['Quay.com', null], 'm.quay.com', 'Quay.com'],
  [['Anything'], '', 'Anything'],
  [['lower', 'Upper Town'], 'elsewhere.example', 'Upper Town'],
  [['lower'], 'elsewhere.example', 'lower'],
  [['', 'x', undefined, null], 'quay.example', null],
  [['A'.repeat(81)], 'quay.example', null],
])('%j at %s is %s', (names, host, outlet) => {
  expect(outletOf(names, host)).toBe(outlet);
});

it.each([
  ['Ferry late | The Quay', 'The Quay'],
  ['Ferry late - again - The Quay', 'The Quay'],
  ['Ferry late – The Quay', 'The Quay'],
  ['Ferry-boat late', null],
  ['Ferry late', null],
  ['Late | for the third time in a month and nobody knows why', null],
])('%s: %s', (title, name) => {
  expect(nameInTitle(title)).toBe(name);
});

const HEADLINE = '<h1>Ferry late again</h1>';
const TIME = '<time datetime="2026-03-04T08:00:00Z">4 March</time>';
const OTHER = '<div><h2>Another</h2><time datetime="2025-01-01">1 January</time></div>';

it.each([
  ['beside it', `<header>${HEADLINE}${TIME}</header>${OTHER}`, '2026-03-04T08:00:00Z'],
  ['two levels up', `<div><div><div>${HEADLINE}</div></div><p>${TIME}</p></div>${OTHER}`, '2026-03-04T08:00:00Z'],
  ['nowhere', `<div>${HEADLINE}</div>`, null],
  ['among those of others', `<div>${HEADLINE}</div>${OTHER.repeat(5)}`, null],
  ['as no date', `<div>${HEADLINE}<time datetime="PT3M">3 minutes</time></div>`, null],
])('the date stands %s', (_, html, date) => {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  expect(timeBeside(document.querySelector('h1') as unknown as Element)).toBe(date);
});

it('with no headline there is no date beside it', () => {
  expect(timeBeside(null)).toBe(null);
});

it('what the page declares of the story in its title goes before what it declares of others', () => {
  const story = (headline: string, datePublished: string) => ({ '@type': 'NewsArticle', headline, datePublished });
  const data = JSON.stringify([story('Bakery burns', '2020-01-01'), story('Ferry late again', '2026-03-04')]);
  const page = (title: string) => {
    const { document } = parseHTML(`<html><head><title>${title}</title><script type="application/ld+json">${data}</script></head></html>`);
    return declaredBy(document as unknown as Document).published;
  };
  expect(page('Ferry late again | The Quay')).toBe('2026-03-04');
  expect(page('Something else')).toBe('2020-01-01');
});

it.each(['0001-01-01T00:00:00Z', '0000-00-00'])('%s is no date', (datePublished) => {
  const data = JSON.stringify({ '@type': 'NewsArticle', datePublished });
  const { document } = parseHTML(`<html><head><script type="application/ld+json">${data}</script></head></html>`);
  expect(declaredBy(document as unknown as Document).published).toBe(null);
});
