/** When a document was made or given out, in the article's own words. */
import type { DocumentPatterns } from '../languages/language.ts';
import type { Span } from '../model.ts';

/** The first date in the range; null: none. Ranges longer than 160 characters are read up to there. */
export function dateIn(text: string, span: Span, patterns: DocumentPatterns): Span | null {
  const found = patterns.date.exec(text.slice(span.start, Math.min(span.end, span.start + 160)));
  return found && { start: span.start + found.index, end: span.start + found.index + found[0].length };
}
