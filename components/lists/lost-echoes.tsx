/** Headline words in quotation marks that stand nowhere in the text: shown as such. */
import { useRef } from 'preact/hooks';
import { type Analysis, textOf } from '../../lib/engine/model.ts';
import type { Target } from '../../lib/messages/protocol.ts';
import { ArticleWords } from '../shared/article-words.tsx';
import { useOneStop } from '../shared/one-stop.ts';
import { useWords } from '../shared/words.ts';

interface Props {
  readonly analysis: Analysis;
  /** Indexes in `echoes`; there is one at least. */
  readonly echoes: readonly number[];
  readonly onShow: (target: Target) => void;
}

export function LostEchoes({ analysis, echoes, onShow }: Props) {
  const words = useWords();
  const list = useRef<HTMLUListElement>(null);
  useOneStop(list);
  return (
    <section aria-labelledby="lost-head" aria-describedby="list-keys">
      <div class="head">
        <h2 id="lost-head">{words.lostEchoes}</h2>
      </div>
      <ul class="lost" ref={list}>
        {echoes.map((index) => {
          const echo = analysis.echoes[index];
          return (
            echo && (
              <li key={index} id={`echo-${index}`}>
                <button type="button" class="plain" title={words.showInArticle} onClick={() => onShow({ kind: 'echo', index })}>
                  <ArticleWords lang={analysis.document.lang}>{textOf(analysis.document, echo.span)}</ArticleWords>
                </button>
              </li>
            )
          );
        })}
      </ul>
    </section>
  );
}
