import { parseHTML } from 'linkedom';
import { expect, it, vi } from 'vitest';
import { declaredBy } from '../../lib/page/declared.ts';
import { detect } from '../../lib/page/detect.ts';

const prose = '<p>The harbour office counted every boat twice, and each time the clerk wrote down another figure in the ledger.</p>'.repeat(
  20,
);

function detected(body: string, url: string | null, head = '') {
  const document = parseHTML(`<html><head>${head}</head><body>${body}</body></html>`).document as unknown as Document;
  const asked = vi.spyOn(document, 'getElementsByTagName');
  const detection = detect(document, declaredBy(document), url);
  return { detection, paragraphsAsked: () => asked.mock.calls.some(([name]) => name === 'p') };
}

const ARTICLE = '<meta property="og:type" content="article"><meta name="author" content="Ada Winn">';

it.each([
  ['a story', `<article>${prose}</article>`, 'https://news.example/2026/03/harbour-office-counts-boats', ARTICLE, true],
  ['the same with a path alone for its address', `<article>${prose}</article>`, '/2026/03/harbour-office-counts-boats', ARTICLE, true],
  ['a front page', prose, 'https://news.example', '', false],
  ['a front page that names its file', prose, 'https://news.example/index.html?from=mail', '', false],
  ['a thread', prose, 'https://news.example/forum/threads/who-counts-the-boats', '', false],
  ['an address without a host', prose, 'about:blank', '', false],
])('%s', (_, body, url, head, isArticle) => {
  expect(detected(body, url, head).detection.isArticle).toBe(isArticle);
});

it('goes through the text only where it can make up for what was found', () => {
  const { detection, paragraphsAsked } = detected(prose, 'https://boards.example/forum/threads/who-counts-the-boats');
  expect(detection.isArticle).toBe(false);
  expect(detection.why).toBe('forum');
  expect(paragraphsAsked()).toBe(false);
  expect(detection.reasons.map(({ what }) => what)).toContain('much prose in one place');
  expect(paragraphsAsked()).toBe(true);
});
