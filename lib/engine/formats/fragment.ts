/**
 * A link to the very words: URL Fragment Text Directives (WICG scroll-to-text-fragment), `#:~:text=start,end`. Given
 * only where it can lead to no other place: the words must be found once, or with the words before them once.
 */
import { firstWhere } from '../first-where.ts';
import { type Document, type Span, textOf } from '../model.ts';
import { safeUrl } from './escape.ts';
import { occursOnceIn } from './occurrences.ts';

const EDGE = 5;
const WHOLE = 8;

/** Fewer words may stand elsewhere on the page, outside the article: the words before them are given too. */
const FEW = 4;

/** How many letters before the words are looked at. */
const BEFORE = 80;

const encode = (words: string): string =>
  encodeURIComponent(words).replace(/[-'()*!]/gu, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);

/** Words of the first paragraph of the span, from its first letter or digit to its last: marks at the edges do not match in every browser. */
function inner(document: Document, span: Span): Span | null {
  const text = textOf(document, span).split('\n', 1)[0] ?? '';
  const match = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/u.exec(text);
  return match ? { start: span.start + match.index, end: span.start + match.index + match[0].length } : null;
}

/** The directive of a span without `:~:`, or null where its words cannot be told from others, or are not shown; what it takes does not grow with the text. */
export function directivesIn(document: Document): (span: Span) => string | null {
  const lower = document.text.toLowerCase();
  if (lower.length !== document.text.length) return () => null;
  const occursOnce = occursOnceIn(lower);
  const unseen = document.blocks.filter((block) => block.unseen);
  const isUnseen = ({ start, end }: Span) => {
    const after = unseen[firstWhere(unseen, (block) => block.span.end > start)];
    return after !== undefined && after.span.start < end;
  };
  return (span) => {
    const found = inner(document, span);
    return found && !isUnseen(found) ? directiveOf(document, lower, found, occursOnce) : null;
  };
}

function directiveOf(document: Document, lower: string, found: Span, occursOnce: (words: string) => boolean): string | null {
  const words = lower.slice(found.start, found.end);
  const exact = textOf(document, found);
  if (/[\u00AD\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFFFC\p{Surrogate}]/u.test(exact)) return null;
  const pieces = exact.split(/\s+/u);
  if (pieces.length > WHOLE) {
    const start = pieces.slice(0, EDGE).join(' ');
    const end = pieces
      .slice(-EDGE)
      .join(' ')
      .replace(/^[^\p{L}\p{N}]+/u, '');
    const startOnce = words.startsWith(start.toLowerCase()) && occursOnce(start.toLowerCase());
    const endFirst = words.indexOf(end.toLowerCase(), start.length) === words.length - end.length;
    if (startOnce && endFirst) return `text=${encode(/^.*[\p{L}\p{N}]/su.exec(start)?.[0] ?? start)},${encode(end)}`;
  }
  if (pieces.length >= FEW && occursOnce(words)) return `text=${encode(exact)}`;
  const near = document.text.slice(Math.max(0, found.start - BEFORE), found.start);
  const before = near.slice(near.lastIndexOf('\n') + 1);
  const prefix = Array.from(before.matchAll(/\S+/gu)).at(-3) ?? /\S/u.exec(before);
  if (!prefix || !/\p{L}/u.test(prefix[0])) return null;
  const leading = before.slice(prefix.index);
  // half a letter can stand in no address
  if (/\p{Surrogate}/u.test(leading) || !occursOnce(lower.slice(found.start - leading.length, found.end))) return null;
  return `text=${encode(leading.trim())}-,${encode(exact)}`;
}

/** Letters of an address beyond which programs that take it may cut it: what leads to the words stands at its end. */
const LONGEST = 2000;

/** A function that gives the article's address, its own hash kept, leading to the words where that is safe; null without an address. */
export function linksIn(document: Document): (span: Span | undefined) => string | null {
  const linkTo = linkingIn(document);
  return (span) => linkTo([span]);
}

/** The same for several places at once: the browser marks all of them, and goes to the first. Those that would make it too long are left out. */
export function linkingIn(document: Document): (spans: readonly (Span | undefined)[]) => string | null {
  const url = safeUrl(document.url);
  if (!url || url.includes(':~:') || url.length > LONGEST) return () => url;
  const directive = directivesIn(document);
  return (spans) => {
    let link = url;
    for (const span of spans) {
      const found = span && directive(span);
      const next = link === url ? `${url}${url.includes('#') ? '' : '#'}:~:${found}` : `${link}&${found}`;
      if (found && next.length <= LONGEST) link = next;
    }
    return link;
  };
}
