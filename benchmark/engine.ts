/** The engine of this work tree, scored. */
import { analyse } from '../lib/engine/analyse.ts';
import { documentFromText } from '../lib/engine/document-from-text.ts';
import { languages } from '../lib/engine/languages/every-language.ts';
import type { MarkedArticle } from './model.ts';
import { type ArticleScore, scoreArticle } from './score.ts';

export function scoredNow(articles: readonly MarkedArticle[]): ArticleScore[] {
  return articles.map((article) => scoreArticle(article, analyse(documentFromText(article.text), languages)));
}
