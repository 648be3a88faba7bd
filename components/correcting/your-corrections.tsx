/** The reader's corrections that stand nowhere in the list: what is no statement, and what does not fit the article as it is now. */
import type { Analysis, Corrected, Correction } from '../../lib/engine/model.ts';
import { ArticleWords } from '../shared/article-words.tsx';
import { useWords, type Words } from '../shared/words.ts';

interface Props {
  readonly analysis: Analysis;
  readonly onTakeBack: (correction: Correction) => void;
}

/** As many letters of the words name a button. */
const FEW = 60;

/** What the reader said of a statement, as a sentence of the interface. */
export const whoSaid = ({ who }: Correction, words: Words): string =>
  who === 'nothing' ? words.correct.wasNothing : who === 'nobody' ? words.correct.wasNobody : words.correct.was(who.name);

/** No two corrections of an article are of the same words at the same place. */
export const keyOf = ({ words, before, after }: Correction): string => JSON.stringify([words, before, after]);

/** True where no statement of the list shows it. */
export const isApart = ({ attribution }: Corrected): boolean => attribution === null;

/** Nothing where all stand in the list. */
export function YourCorrections({ analysis, onTakeBack }: Props) {
  const words = useWords();
  const apart = analysis.corrections?.filter(isApart) ?? [];
  if (apart.length === 0) return null;
  return (
    <section class="yours" aria-labelledby="yours-head" id="yours" tabIndex={-1}>
      <div class="head">
        <h2 id="yours-head">{words.correct.yours}</h2>
      </div>
      <ul>
        {apart.map(({ correction, unfit }) => {
          const label = unfit === null ? words.correct.undo : words.correct.forget;
          const named = unfit === null ? words.correct.undoThis : words.correct.forgetThis;
          return (
            <li key={keyOf(correction)}>
              <p>
                <ArticleWords lang={analysis.document.lang} class="clip">
                  {correction.words}
                </ArticleWords>
              </p>
              <p class="small soft">
                {whoSaid(correction, words)} {unfit !== null && words.correct.unfit[unfit]}
              </p>
              <button
                type="button"
                class="plain small"
                aria-label={named(correction.words.slice(0, FEW))}
                onClick={() => onTakeBack(correction)}
              >
                {label}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
