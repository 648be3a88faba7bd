/** The engine of this work tree, scored. */
import { analyse } from '../lib/engine/analyse.ts';
import { documentFromText } from '../lib/engine/document-from-text.ts';
import type { MarkedArticle } from './model.ts';
import { type ArticleScore, scoreArticle } from './score.ts';

export function scoredNow(articles: readonly MarkedArticle[]): ArticleScore[] {
  return articles.map((article) => scoreArticle(article, analyse(documentFromText(article.text))));
}
