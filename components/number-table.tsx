/** Numbers as they are written, what they count, and whose they are. What differs stands side by side; the reader judges. */
import { type Analysis, type Quantity, textOf } from '../lib/engine/model.ts';
import type { Target } from '../lib/messages/protocol.ts';
import { ArticleWords, Quoted } from './article-words.tsx';
import { Glyph } from './glyph.tsx';
import { sortOf } from './source-sort.ts';
import { useWords } from './words.ts';

interface Props {
  readonly analysis: Analysis;
  readonly numbers: readonly number[];
  readonly slots: readonly number[];
  readonly current: number | null;
  readonly onShow: (target: Target) => void;
}

/** Other places of the same number from the same source, each wording once. */
function otherPlaces(analysis: Analysis, quantity: Quantity): number[] {
  return quantity.same.filter((other) => analysis.quantities[other]?.source === quantity.source);
}

export function NumberTable({ analysis, numbers, slots, current, onShow }: Props) {
  const words = useWords();
  const { document, quantities } = analysis;
  const written = (index: number) => textOf(document, quantities[index]?.span ?? { start: 0, end: 0 });
  return (
    <section aria-labelledby="numbers-head" id="numbers" tabIndex={-1}>
      <div class="head">
        <h2 id="numbers-head">{words.numbers}</h2>
      </div>
      <table aria-labelledby="numbers-head">
        <thead>
          <tr>
            <th scope="col">{words.asWritten}</th>
            <th scope="col">{words.whoseNumber}</th>
          </tr>
        </thead>
        <tbody>
          {numbers.map((index) => {
            const quantity = quantities[index];
            if (!quantity) return null;
            const { source, counted, differs } = quantity;
            const places = otherPlaces(analysis, quantity);
            return (
              <tr
                key={index}
                id={`number-${index}`}
                aria-current={current === index || places.includes(current ?? -1) ? 'true' : undefined}
              >
                <th scope="row">
                  <button type="button" class="plain" title={words.showInArticle} onClick={() => onShow({ kind: 'quantity', index })}>
                    <ArticleWords lang={document.lang}>{written(index)}</ArticleWords>
                  </button>
                  {counted && (
                    <ArticleWords lang={document.lang} class="of">
                      {textOf(document, counted)}
                    </ArticleWords>
                  )}
                  {places.length > 0 && (
                    <span class="places">
                      {words.also}{' '}
                      {places.map((place, at) => (
                        <span key={place}>
                          {at > 0 && ', '}
                          <button type="button" class="plain" onClick={() => onShow({ kind: 'quantity', index: place })}>
                            <Quoted lang={document.lang}>{written(place)}</Quoted>
                          </button>
                        </span>
                      ))}
                    </span>
                  )}
                  {differs.length > 0 && (
                    <span class="differs">
                      <span class="sign" aria-hidden="true">
                        ≠
                      </span>{' '}
                      {words.differs}{' '}
                      {differs.map((other, at) => (
                        <span key={other}>
                          {at > 0 && ', '}
                          <Quoted lang={document.lang}>{written(other)}</Quoted>
                        </span>
                      ))}
                    </span>
                  )}
                </th>
                <td class="whose">
                  <span class={`slot-${source === null ? 0 : (slots[source] ?? 0)}`}>
                    <Glyph sort={sortOf(analysis, source)} />
                    <span dir="auto">{source === null ? words.noSourceStated : analysis.sources[source]?.name}</span>
                  </span>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
