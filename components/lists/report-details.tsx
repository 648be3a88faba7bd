/** Author and date of a report, as the article gives them, behind its name. */
import { detailsOf } from '../../lib/engine/formats/entries.ts';
import type { Report } from '../../lib/engine/model.ts';
import { ArticleWords } from '../shared/article-words.tsx';

interface Props {
  readonly report: Report;
  readonly lang: string | null;
}

export function ReportDetails({ report, lang }: Props) {
  const details = detailsOf(report);
  return (
    <>
      {details.map((part, at) => (
        <span key={part}>
          <ArticleWords lang={lang}>{part}</ArticleWords>
          {at < details.length - 1 ? ', ' : '. '}
        </span>
      ))}
    </>
  );
}
