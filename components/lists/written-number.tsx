/** A number as it is written, what it counts, and where else it stands. */
import { unclaimedBy } from '../../lib/engine/formats/entries.ts';
import { type Analysis, otherPlaces, type Quantity, textOf } from '../../lib/engine/model.ts';
import type { Target } from '../../lib/messages/protocol.ts';
import { ArticleWords, Quoted } from '../shared/article-words.tsx';
import { useWords } from '../shared/words.ts';

interface Props {
  readonly analysis: Analysis;
  readonly onShow: (target: Target) => void;
  readonly index: number;
  readonly quantity: Quantity;
  /** Those that it differs from do not stand beside it. */
  readonly alone: boolean;
}

/** `index`: of the number in `quantities`, which `onShow` is called with. */
export function WrittenNumber({ analysis, index, quantity, alone, onShow }: Props) {
  const words = useWords();
  const { document, quantities } = analysis;
  const { counted, differs } = quantity;
  const written = (each: number) => textOf(document, quantities[each]?.span ?? { start: 0, end: 0 });
  const places = otherPlaces(analysis, quantity);
  return (
    <>
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
      <Unclaimed analysis={analysis} quantity={quantity} />
      {alone && differs.length > 0 && (
        <span class="differs">
          <NotEqual /> {words.differs}{' '}
          {differs.map((other, at) => (
            <span key={other}>
              {at > 0 && ', '}
              <Quoted lang={document.lang}>{written(other)}</Quoted>
            </span>
          ))}
        </span>
      )}
    </>
  );
}

/** Where a number stands that nobody claims: in what somebody denies, or asks. */
function Unclaimed({ analysis, quantity }: Pick<Props, 'analysis' | 'quantity'>) {
  const words = useWords();
  const { act, name = null } = unclaimedBy(analysis, quantity) ?? {};
  if (!act || name === null) return null;
  return (
    <span class="places">
      {words.numberIn[act]} <span dir="auto">{name}</span>
    </span>
  );
}

/** A sign for the eye alone: words beside it say that two numbers differ. */
export const NotEqual = () => (
  <span class="sign" aria-hidden="true">
    ≠
  </span>
);
