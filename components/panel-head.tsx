/** Outlet and date, headline, and the summary that leads to the parts. */
import { articleOf } from '../lib/engine/formats/article.ts';
import type { Analysis } from '../lib/engine/model.ts';
import { Summary } from './summary.tsx';

export function PanelHead({ analysis }: { readonly analysis: Analysis }) {
  const { outlet, date, title, url } = articleOf(analysis.document);
  const host = url === null ? null : (/^https?:\/\/(?:www\.)?([^/:?#]+)/iu.exec(url)?.[1] ?? null);
  return (
    <header class="top">
      <p class="where small soft">
        <bdi>{outlet ?? host}</bdi>
        {date && (outlet ?? host) && ' · '}
        {date && <bdi>{date}</bdi>}
      </p>
      <h1 class="words" dir="auto" lang={analysis.document.lang ?? undefined}>
        {title ?? host ?? ''}
      </h1>
      <Summary analysis={analysis} />
    </header>
  );
}
