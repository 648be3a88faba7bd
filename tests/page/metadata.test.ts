import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../lib/cli/read-html.ts';
import { LOOK } from '../../lib/page/reading/look.ts';

const metadataIn = (html: string) => LOOK.metadataOf(parseHTML(html).document as unknown as Document, null);
const linked = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const meta = (...pairs: [string, string][]) => pairs.map(([name, content]) => `<meta name="${name}" content="${content}">`).join('');

describe('outlet, author, date and language', () => {
  const graph = {
    '@graph': [
      { '@type': 'WebSite', name: 'not the outlet' },
      {
        '@type': ['Article', 'NewsArticle'],
        headline: 'Ferry pier to stay',
        author: [{ '@type': 'Person', name: 'Ada Winn' }, { name: 'Noor Haddad' }],
        publisher: { '@type': 'Organization', name: 'The Pier' },
        datePublished: '2026-03-04T08:00:00Z',
        inLanguage: 'en-gb',
      },
    ],
  };
  it.each([
    ['JSON-LD', `<html><head>${linked(graph)}</head></html>`, ['The Pier', 'Ada Winn, Noor Haddad', '2026-03-04T08:00:00Z', 'en-gb']],
    [
      'meta tags',
      `<html lang="EN_ie"><head>${meta(['og:site_name', 'The Quay'], ['author', 'Ada Winn'], ['article:published_time', '2026-03-05'])}</head></html>`,
      ['The Quay', 'Ada Winn', '2026-03-05', 'en-ie'],
    ],
    [
      'meta tags of microdata',
      '<html><head><meta http-equiv="x" content="y"><meta itemprop="datePublished" content="2026-03-06"><meta name="og:locale" content="en_US"></head></html>',
      [null, null, '2026-03-06', 'en-US'],
    ],
    [
      'an address is no author',
      `<html lang="nonsense!"><head>${meta(['author', 'https://quay.example/ada'])}</head><body><time pubdate datetime="2026-03-07">Saturday</time></body></html>`,
      [null, null, '2026-03-07', null],
    ],
    ['an author of microdata', '<html><head><meta itemprop="author" content="Ada Winn"></head></html>', [null, 'Ada Winn', null, null]],
    [
      'no more than 2,000 letters of a tag',
      `<html><head>${meta(['author', 'A'.repeat(3000)])}</head></html>`,
      [null, 'A'.repeat(2000), null, null],
    ],
    [
      'a tag that has a name and a property of microdata: the name',
      '<html><head><meta name="twitter:creator" itemprop="author" content="@pier"><meta property="og:site_name" itemprop="date" content="The Quay"></head></html>',
      ['The Quay', null, null, null],
    ],
    [
      'a tag of blanks says nothing, and one with a line break is one line',
      `<html><head>${meta(['author', ' \n '], ['parsely-author', ' Ada\n  Winn '])}</head></html>`,
      [null, 'Ada Winn', null, null],
    ],
    ['JSON-LD that is none', '<html><head><script type="application/ld+json">{"@type": </script></head></html>', [null, null, null, null]],
  ])('%s', (_, html, [site, byline, published, lang]) => {
    const found = metadataIn(html);
    expect(found.site).toBe(site);
    expect(found.byline).toBe(byline);
    expect(found.published).toBe(published);
    expect(found.lang?.toLowerCase() ?? null).toBe(lang?.toLowerCase() ?? null);
  });
});

const text = '<p>The harbour office counted every boat twice, and each time the clerk wrote down another figure in the ledger.</p>'.repeat(
  8,
);

it.each([
  [
    'the names of microdata',
    '<div itemprop="author" itemscope><a href="/ada"><span itemprop="name">Ada Winn</span></a>, our reporter at the pier</div><div itemprop="publisher" itemscope><meta itemprop="name" content="The Pier"></div>',
    ['The Pier', 'Ada Winn'],
  ],
  ['a link to the author', '<p>Story <a rel="author" href="/noor">By Noor Haddad</a></p>', [null, 'Noor Haddad']],
  ['nobody', '<div itemprop="author"></div>', [null, null]],
])('who wrote and who published it is found on the page: %s', async (_, credits, [site, byline]) => {
  const reading = await readHtml(`<html><body><h1>Harbour office counts boats twice</h1>${credits}${text}</body></html>`, null, {
    force: true,
  });
  if (!reading.isArticle) throw new Error(reading.why);
  expect(reading.document.site).toBe(site);
  expect(reading.document.byline).toBe(byline);
});
