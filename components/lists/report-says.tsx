/** What a report says and its numbers, beside its name: each leads to its place in the page. */
import { isAsked } from '../../lib/engine/formats/asked.ts';
import { type Analysis, otherPlaces, type Report, textOf } from '../../lib/engine/model.ts';
import type { Target } from '../../lib/messages/protocol.ts';
import { ArticleWords } from '../shared/article-words.tsx';
import { useWords } from '../shared/words.ts';
import { Sentence } from './sentence.tsx';

/** Statements and numbers of a report that are listed with it: the first of them. All stand under its name, and among the numbers. */
const STATEMENTS = 2;
const NUMBERS = 6;

interface Props {
  readonly analysis: Analysis;
  readonly report: Report;
  readonly onShow: (target: Target) => void;
}

export function ReportSays({ analysis, report, onShow }: Props) {
  const words = useWords();
  const { source } = report;
  if (source === null) return null;
  const said = indexesWhere(
    analysis.attributions,
    (attribution) => attribution.source === source && !attribution.echo && !isAsked(attribution),
  );
  const numbers = indexesWhere(
    analysis.quantities,
    (quantity, index) => quantity.source === source && !otherPlaces(analysis, quantity).some((other) => other < index),
  );
  return (
    <>
      {said.slice(0, STATEMENTS).map((index) => {
        const attribution = analysis.attributions[index];
        return (
          attribution && (
            <button
              key={attribution.id}
              type="button"
              class="plain small says"
              title={words.showInArticle}
              onClick={() => onShow({ kind: 'attribution', index })}
            >
              <span class="clip">
                <Sentence analysis={analysis} attribution={attribution} />
              </span>
            </button>
          )
        );
      })}
      {numbers.length > 0 && (
        <span class="small soft">
          {words.reportNumbers}{' '}
          {numbers.slice(0, NUMBERS).map((index, at) => (
            <span key={index}>
              {at > 0 && ', '}
              <button type="button" class="plain as-link" title={words.showInArticle} onClick={() => onShow({ kind: 'quantity', index })}>
                <ArticleWords lang={analysis.document.lang}>
                  {textOf(analysis.document, analysis.quantities[index]?.span ?? NOWHERE)}
                </ArticleWords>
              </button>
            </span>
          ))}
        </span>
      )}
    </>
  );
}

const NOWHERE = { start: 0, end: 0 };

const indexesWhere = <Item,>(list: readonly Item[], holds: (item: Item, index: number) => boolean): number[] =>
  list.flatMap((item, index) => (holds(item, index) ? [index] : []));
