/**
 * A link to the very words: URL Fragment Text Directives (WICG scroll-to-text-fragment), `#:~:text=start,end`. Given
 * only where it can lead to no other place: the words must be found once, or with the words before them once.
 */
import type { Document, Span } from '../model.ts';
import { safeUrl } from './escape.ts';

const EDGE = 5;
const WHOLE = 8;

/** Fewer words may stand elsewhere on the page, outside the article: the words before them are given too. */
const FEW = 4;

const encode = (words: string): string =>
  encodeURIComponent(words).replace(/[-'()*!]/gu, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);

function occursOnce(text: string, words: string): boolean {
  const first = text.indexOf(words);
  return first !== -1 && text.indexOf(words, first + 1) === -1;
}

/** Words of the first paragraph of the span, from its first letter or digit to its last: marks at the edges do not match in every browser. */
function inner(document: Document, span: Span): Span | null {
  const text = document.text.slice(span.start, span.end).split('\n', 1)[0] ?? '';
  const match = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/u.exec(text);
  return match ? { start: span.start + match.index, end: span.start + match.index + match[0].length } : null;
}

/** The directive without `:~:`, or null where the words cannot be told from others. */
export function textDirective(document: Document, span: Span): string | null {
  const found = inner(document, span);
  if (!found) return null;
  const lower = document.text.toLowerCase();
  if (lower.length !== document.text.length) return null;
  const words = lower.slice(found.start, found.end);
  const exact = document.text.slice(found.start, found.end);
  if (/[\u00AD\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFFFC]/u.test(exact)) return null;
  const pieces = exact.split(/\s+/u);
  if (pieces.length > WHOLE) {
    const start = pieces.slice(0, EDGE).join(' ');
    const end = pieces
      .slice(-EDGE)
      .join(' ')
      .replace(/^[^\p{L}\p{N}]+/u, '');
    const startOnce = words.startsWith(start.toLowerCase()) && occursOnce(lower, start.toLowerCase());
    const endFirst = lower.indexOf(end.toLowerCase(), found.start + start.length) === found.end - end.length;
    if (startOnce && endFirst) return `text=${encode(/^.*[\p{L}\p{N}]/su.exec(start)?.[0] ?? start)},${encode(end)}`;
  }
  if (pieces.length >= FEW && occursOnce(lower, words)) return `text=${encode(exact)}`;
  const from = Math.max(document.text.lastIndexOf('\n', found.start) + 1, found.start - 80);
  const before = document.text.slice(from, found.start);
  const prefix = Array.from(before.matchAll(/\S+/gu)).at(-3) ?? /\S/u.exec(before);
  if (!prefix || !/\p{L}/u.test(prefix[0]) || !occursOnce(lower, lower.slice(from + prefix.index, found.end))) return null;
  return `text=${encode(before.slice(prefix.index).trim())}-,${encode(exact)}`;
}

/** The article's address with its own hash kept, leading to the words where that is safe; null without an address. */
export function linkTo(document: Document, span: Span | undefined): string | null {
  const url = safeUrl(document.url);
  if (!url || !span || url.includes(':~:')) return url;
  const directive = textDirective(document, span);
  if (!directive) return url;
  return `${url}${url.includes('#') ? '' : '#'}:~:${directive}`;
}
