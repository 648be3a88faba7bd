/** What the reader corrected, by article, in the options: listed, and erased. */
import { MOST_CORRECTIONS } from '../lib/corrections/limits.ts';
import type { CorrectedArticle } from '../lib/corrections/stored.ts';
import { ArticleWords } from './article-words.tsx';
import { AskFirst } from './ask-first.tsx';
import { useWords } from './words.ts';
import { keyOf, whoSaid } from './your-corrections.tsx';

interface Props {
  readonly articles: readonly CorrectedArticle[];
  readonly onForget: (address: string | null) => void;
}

export function CorrectedArticles({ articles, onForget }: Props) {
  const words = useWords();
  return (
    <section aria-labelledby="corrections">
      <h2 id="corrections">{words.settings.corrections}</h2>
      <p class="small soft">{words.settings.correctionsNote(MOST_CORRECTIONS)}</p>
      {articles.length === 0 && <p class="small">{words.settings.noCorrections}</p>}
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
            <button
              type="button"
              class="plain"
              aria-label={words.settings.forgetArticleNamed(title ?? address)}
              onClick={() => onForget(address)}
            >
              {words.settings.forgetArticle}
            </button>
          </li>
        ))}
      </ul>
      {articles.length > 1 && (
        <AskFirst
          label={words.settings.forgetAll}
          question={words.settings.forgetAllSure(articles.length)}
          yes={words.settings.forgetAllYes}
          no={words.settings.forgetAllNo}
          onYes={() => onForget(null)}
        />
      )}
    </section>
  );
}
