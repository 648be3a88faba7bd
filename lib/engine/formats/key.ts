/** What a list of references calls the article. */
import type { Article } from './article.ts';

/** A short name for the article, of letters, digits and hyphens: the same each time, and another for another article. */
export function keyOf({ authors, outlet, title, isoDate, url }: Article): string {
  const [first] = authors;
  const who = (first?.family ?? first?.name ?? outlet ?? 'article')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .match(/[A-Za-z0-9]+/gu)
    ?.slice(0, 3)
    .join('-')
    .slice(0, 24);
  return [who || 'article', isoDate, sumOf(url ?? title ?? '')].filter(Boolean).join('-');
}

/** A few letters and digits that are the same for the same text, and all but always others for another. */
export function sumOf(text: string): string {
  let sum = 0;
  for (const letter of text) sum = (Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
  return sum.toString(36);
}
