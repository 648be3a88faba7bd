/** A link out of the article, in a new tab and without a referrer: it says where it leads, and over whom that counts the click. */

import { useWords } from '../shared/words.ts';
import { leadsTo } from './redirect.ts';

interface Props {
  /** One that a reader can safely follow: see `safeUrl`. */
  readonly href: string;
  /** Before the host. */
  readonly lead: string;
  readonly class: string;
}

export function HostLink({ href, lead, class: className }: Props) {
  const words = useWords();
  const { to, through } = leadsTo(href);
  return (
    <a class={className} href={href} target="_blank" rel="noreferrer noopener">
      {lead} <bdi>{to ?? words.unknownPlace}</bdi>
      {through && (
        <>
          {' '}
          {words.through} <bdi>{through}</bdi>
        </>
      )}
      {/* the arrow stands on no line of its own */}
      <span class="arrow" aria-hidden="true">
        {'\u00a0↗'}
      </span>
      <span class="sr"> {words.newTab}</span>
    </a>
  );
}
