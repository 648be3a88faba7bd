/** A statement in one piece, with the words of the article that lead to it. */
import { piecesOf } from '../../lib/engine/formats/paragraphs.ts';
import type { Analysis, Attribution } from '../../lib/engine/model.ts';
import { ArticleWords } from '../shared/article-words.tsx';
import { Pieces } from './said-words.tsx';
import { leadOf } from './statement.tsx';

/** What is said with the words that lead to it: "denied that it was late". */
export function Sentence({ analysis, attribution }: { readonly analysis: Analysis; readonly attribution: Attribution }) {
  const lead = leadOf(analysis, attribution);
  return (
    <ArticleWords lang={analysis.document.lang}>
      {lead && `${lead.words}${lead.apart ? ': ' : ' '}`}
      <Pieces pieces={piecesOf(analysis, attribution).flat()} />
    </ArticleWords>
  );
}
