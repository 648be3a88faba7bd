/** The words of a statement, paragraph by paragraph. */
import { type Analysis, type Span, textOf } from '../model.ts';
import { endOf } from './ends.ts';
import { clean } from './escape.ts';

/**
 * The words, one string a paragraph. Where the article breaks off the statement ("…," she said, "…"), an ellipsis
 * stands for what is left out; where it only starts a new paragraph, nothing is left out.
 */
export const paragraphsOf = (analysis: Analysis, content: readonly Span[]): string[] =>
  paragraphsEnded(analysis, content, (words) => words);

/** The same for copies: without the comma that led on to "she said", which leads to nothing there. */
export function copiedParagraphsOf(analysis: Analysis, content: readonly Span[]): string[] {
  const paragraphs = paragraphsEnded(analysis, content, withoutComma);
  return [...paragraphs.slice(0, -1), ...paragraphs.slice(-1).map(withoutComma)];
}

function withoutComma(words: string): string {
  const { before, closing } = endOf(words, ',');
  return before + closing;
}

/** The paragraphs; `ended` has the words before an ellipsis of ours as they are to stand there. */
function paragraphsEnded(analysis: Analysis, content: readonly Span[], ended: (words: string) => string): string[] {
  const paragraphs: string[] = [];
  let before: Span | undefined;
  for (const span of content) {
    const words = textOf(analysis.document, span)
      .split(/\n\s*/u)
      .map((line) => clean(line).trim());
    const gap = before ? analysis.document.text.slice(before.end, span.start) : '\n';
    if (before && !/^\s*$/u.test(gap)) paragraphs.push(`${ended(paragraphs.pop() ?? '')} … ${words.shift()}`, ...words);
    else if (before && !gap.includes('\n')) paragraphs.push(`${paragraphs.pop()} ${words.shift()}`, ...words);
    else paragraphs.push(...words);
    before = span;
  }
  return paragraphs;
}
