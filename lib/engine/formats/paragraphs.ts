/** The words of a statement, paragraph by paragraph, with a sign for the article's words that are left out of them. */
import { type Analysis, type Attribution, type Span, textOf } from '../model.ts';
import { endOf } from './ends.ts';
import { clean } from './escape.ts';

/** What is said, and where it lacks words. */
export type Said = Pick<Attribution, 'content' | 'gap'>;

/** Words of the article; null: words of it are left out here. */
export type Piece = string | null;

/** The sign for what is left out. Of ours: it stands in no brackets, since the article's words on either side do not run on. */
const ELLIPSIS = '…';

/**
 * The words, one list of pieces a paragraph. Words are left out where the article breaks off the statement ("…," she said, "…"), and where
 * what is said lacks some that stand before who says it ("the lift, which she said … was late"). Where the article only starts a new
 * paragraph, nothing is left out.
 */
export const piecesOf = (analysis: Analysis, said: Said): Piece[][] => piecesEnded(analysis, said, (words) => words);

/** The same as text for copies: without the comma that led on to "she said", which leads to nothing there. */
export function copiedParagraphsOf(analysis: Analysis, said: Said): string[] {
  const paragraphs = piecesEnded(analysis, said, withoutComma).map(asText);
  return [...paragraphs.slice(0, -1), ...paragraphs.slice(-1).map(withoutComma)];
}

const asText = (pieces: readonly Piece[]): string => pieces.map((piece) => piece ?? ELLIPSIS).join(' ');

/** Words of the article in two parts, with the sign between them for what is left out. */
export const withGap = (before: string, after: string): string => asText([before, null, ...(after === '' ? [] : [after])]);

function withoutComma(words: string): string {
  const { before, closing } = endOf(words, ',');
  return before + closing;
}

/** The paragraphs; `ended` has the words before an ellipsis of ours as they are to stand there. */
function piecesEnded(analysis: Analysis, { content, gap }: Said, ended: (words: string) => string): Piece[][] {
  const paragraphs: Piece[][] = [];
  let before: Span | undefined;
  for (const span of content) {
    const [first = '', ...more] = textOf(analysis.document, span)
      .split(/\n\s*/u)
      .map((line) => clean(line).trim());
    const between = before ? analysis.document.text.slice(before.end, span.start) : '\n';
    const last = before && (paragraphs.at(-1) ?? []);
    const words = String(last?.at(-1) ?? '');
    if (last && !/^\s*$/u.test(between)) last.splice(-1, 1, ended(words), null, first);
    else if (last && !between.includes('\n')) last.splice(-1, 1, `${words} ${first}`);
    else paragraphs.push(gap === span.start ? [null, first] : [first]);
    for (const line of more) paragraphs.push([line]);
    before = span;
  }
  return paragraphs;
}
