/** What the reader corrected, by article, in the options: listed, and erased. */
import { MOST_CORRECTIONS } from '../../lib/corrections/limits.ts';
import type { CorrectedArticle } from '../../lib/corrections/stored.ts';
import { keyOf, whoSaid } from '../correcting/your-corrections.tsx';
import { ArticleWords } from '../shared/article-words.tsx';
import { useWords } from '../shared/words.ts';
import { AskFirst } from './ask-first.tsx';
import { useOptionsWords } from './options-words.ts';

interface Props {
  readonly articles: readonly CorrectedArticle[];
  readonly onForget: (address: string | null) => void;
}

export function CorrectedArticles({ articles, onForget }: Props) {
  const words = useWords();
  const texts = useOptionsWords();
  return (
    <section aria-labelledby="corrections">
      <h2 id="corrections">{texts.corrections}</h2>
      <p class="small soft">{texts.correctionsNote(MOST_CORRECTIONS)}</p>
      {articles.length === 0 && <p class="small">{texts.noCorrections}</p>}
      <ul class="articles">
        {articles.map(({ address, title, corrections }) => (
          <li key={address}>
            <h3>{title === null ? address : <ArticleWords>{title}</ArticleWords>}</h3>
            {title !== null && <p class="small soft address">{address}</p>}
            <ul>
              {corrections.map((correction) => (
                <li key={keyOf(correction)}>
                  <ArticleWords class="clip">{correction.words}</ArticleWords> <span class="small soft">{whoSaid(correction, words)}</span>
                </li>
              ))}
            </ul>
            <button type="button" class="plain" aria-label={texts.forgetArticleNamed(title ?? address)} onClick={() => onForget(address)}>
              {texts.forgetArticle}
            </button>
          </li>
        ))}
      </ul>
      {articles.length > 1 && (
        <AskFirst
          label={texts.forgetAll}
          question={texts.forgetAllSure(articles.length)}
          yes={texts.forgetAllYes}
          no={texts.forgetAllNo}
          onYes={() => onForget(null)}
        />
      )}
    </section>
  );
}
