/** What stands in a preview after the reader has edited it: as HTML of our own few elements, and as text. */
import { escapeHtml, safeUrl } from '../../lib/engine/formats/escape.ts';

/** Elements that a copy may have; what is in others is kept without them. */
const KEPT = new Set(['P', 'B', 'STRONG', 'I', 'EM', 'BLOCKQUOTE', 'Q', 'CITE', 'BDI', 'BR', 'UL', 'OL', 'LI', 'H2', 'U']);
/** Elements that stand on lines of their own. */
const BLOCKS = new Set(['P', 'DIV', 'BLOCKQUOTE', 'UL', 'OL', 'LI', 'H2']);

/** What is no text. */
const UNSEEN = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT']);

const childrenOf = (node: Node): Node[] =>
  Array.from(node.childNodes).filter((child) => !(child instanceof Element && UNSEEN.has(child.tagName)));

function htmlFrom(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return escapeHtml(node.nodeValue ?? '');
  const inner = childrenOf(node).map(htmlFrom).join('');
  if (!(node instanceof Element)) return inner;
  const { tagName } = node;
  const url = tagName === 'A' ? safeUrl(node.getAttribute('href')) : null;
  if (url) return `<a href="${escapeHtml(url)}">${inner}</a>`;
  if (tagName === 'BR') return '<br>';
  // the editor makes a line of its own a div
  if (tagName === 'DIV') return `<p>${inner}</p>`;
  const name = tagName.toLowerCase();
  const marks = tagName === 'Q' ? ' style="quotes: none"' : '';
  return KEPT.has(tagName) ? `<${name}${marks}>${inner}</${name}>` : inner;
}

/** The HTML of all that stands in the preview. */
export const htmlIn = (root: Element): string => childrenOf(root).map(htmlFrom).join('');

function write(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.nodeValue ?? '').replace(/\s+/gu, ' ');
  if (!(node instanceof Element)) return '';
  if (node.tagName === 'BR') return '\n';
  const inner = childrenOf(node).map(write).join('');
  const url = node.tagName === 'A' ? safeUrl(node.getAttribute('href')) : null;
  if (url && url !== inner.trim()) return `${inner}: ${url}`;
  return BLOCKS.has(node.tagName) ? `\n\n${inner.trim()}\n\n` : inner;
}

/** With a blank line between paragraphs, and each link behind its words. */
export function textIn(root: Element): string {
  const text = childrenOf(root).map(write).join('');
  return `${text
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim()}\n`;
}
