/**
 * The full reference that science pages print below an article, which no sentence names:
 *
 *   More information: A. Rao et al, Salt in Comet Dust, Journal of Ice (2024). DOI: 10.5555/12345
 *                     ^author      ^name                               ^published
 */
import type { DocumentPatterns } from '../languages/language.ts';
import type { Document, Report, Span } from '../model.ts';

/** Longest block that is read as a reference, in characters. */
const LONGEST = 600;

/** One entry a reference. A block that is not marked as one, or whose title cannot be told from its journal, gives none. */
export function findCitations(document: Document, { reference }: DocumentPatterns): Report[] {
  return document.blocks.flatMap(({ span }) => {
    const text = document.text.slice(span.start, Math.min(span.end, span.start + LONGEST));
    const label = reference.label.exec(text);
    if (!label || !reference.identified.test(text)) return [];
    const found = readReference(text.slice(label[0].length), reference.authors);
    if (!found) return [];
    const start = span.start + label[0].length + found.at;
    const mention: Span = { start, end: start + found.name.length };
    const link = document.links.find((one) => span.start <= one.span.start && one.span.end <= span.end);
    const { name, author, published } = found;
    return [{ name, aliases: [], kind: 'study', author, published, href: link?.href ?? null, mentions: [mention], source: null }];
  });
}

function readReference(
  text: string,
  authored: RegExp,
): { name: string; at: number; author: string | null; published: string | null } | null {
  const authors = authored.exec(text);
  const at = authors?.[0].length ?? 0;
  const name = /^["“]?(\p{Lu}[^,.(“”"]{8,200}?)(?=[,.”"]|\s\()/u.exec(text.slice(at));
  if (!name?.[1]) return null;
  const year = /\(((?:19|20)\d\d)\)/u.exec(text)?.[1] ?? null;
  return { name: name[1], at: at + name[0].length - name[1].length, author: authors?.[1] ?? null, published: year };
}
