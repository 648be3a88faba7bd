/** What is said, in the article's words, with a sign of ours for those that are left out. */
import { type ComponentChildren, Fragment } from 'preact';
import { type Piece, piecesOf, type Said } from '../../lib/engine/formats/paragraphs.ts';
import type { Analysis } from '../../lib/engine/model.ts';
import { ArticleWords } from '../shared/article-words.tsx';

/** A paragraph of what is said; what stands in it for words that are left out is ours. `each` shows the article's words. */
export function Pieces({
  pieces,
  each = String,
}: {
  readonly pieces: readonly Piece[];
  readonly each?: (text: string) => ComponentChildren;
}) {
  return (
    <>
      {pieces.map((piece, at) => (
        <Fragment key={at}>
          {at > 0 && ' '}
          {piece === null ? <span class="ours">…</span> : each(piece)}
        </Fragment>
      ))}
    </>
  );
}

/** What is said, in one piece. */
export function SaidWords({ analysis, said }: { readonly analysis: Analysis; readonly said: Said }) {
  return (
    <ArticleWords lang={analysis.document.lang}>
      <Pieces pieces={piecesOf(analysis, said).flat()} />
    </ArticleWords>
  );
}
