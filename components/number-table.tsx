/** Numbers as they are written, what they count, and whose they are. What differs stands side by side; the reader judges. */

import { useRef } from 'preact/hooks';
import { safeUrl } from '../lib/engine/formats/escape.ts';
import { type Analysis, type Quantity, textOf } from '../lib/engine/model.ts';
import type { Target } from '../lib/messages/protocol.ts';
import { ArticleWords, Quoted } from './article-words.tsx';
import { Chevron, Glyph } from './glyph.tsx';
import { HostLink } from './host-link.tsx';
import { useOneStop } from './one-stop.ts';
import { leadsTo } from './redirect.ts';
import { sortOf } from './source-sort.ts';
import { useWords } from './words.ts';

interface Props {
  readonly analysis: Analysis;
  readonly numbers: readonly number[];
  readonly slots: readonly number[];
  readonly current: number | null;
  /** What the filter leaves is not folded. */
  readonly filtered: boolean;
  readonly onShow: (target: Target) => void;
}

/** Other places of the same number from the same source, each wording once. */
function otherPlaces(analysis: Analysis, quantity: Quantity): number[] {
  return quantity.same.filter((other) => analysis.quantities[other]?.source === quantity.source);
}

/** The numbers in rows: those of the list that differ from each other in one. */
function inRows(analysis: Analysis, numbers: readonly number[]): number[][] {
  const listed = new Set(numbers);
  return numbers.flatMap((index) => {
    if (!listed.delete(index)) return [];
    const others = analysis.quantities[index]?.differs.filter((other) => listed.delete(other)) ?? [];
    return [[index, ...others]];
  });
}

export function NumberTable({ analysis, numbers, slots, current, filtered, onShow }: Props) {
  const words = useWords();
  const { document, quantities } = analysis;
  const written = (index: number) => textOf(document, quantities[index]?.span ?? { start: 0, end: 0 });
  const isCurrent = (index: number) => {
    const quantity = quantities[index];
    return current === index || (quantity && otherPlaces(analysis, quantity).includes(current ?? -1)) ? 'true' : undefined;
  };
  const number = (index: number, { counted, ...quantity }: Quantity, alone: boolean) => {
    const places = otherPlaces(analysis, { counted, ...quantity });
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
        <Unclaimed analysis={analysis} attribution={quantity.attribution} />
        {alone && quantity.differs.length > 0 && (
          <span class="differs">
            <NotEqual /> {words.differs}{' '}
            {quantity.differs.map((other, at) => (
              <span key={other}>
                {at > 0 && ', '}
                <Quoted lang={document.lang}>{written(other)}</Quoted>
              </span>
            ))}
          </span>
        )}
      </>
    );
  };
  const whose = ({ source, href }: Quantity) => (
    <span class={`slot-${source === null ? 0 : (slots[source] ?? 0)}`}>
      <Glyph sort={sortOf(analysis, source)} />
      {source === null ? <Linked href={href ?? null} /> : <Name>{analysis.sources[source]?.name ?? ''}</Name>}
    </span>
  );
  const rows = (list: readonly number[]) =>
    inRows(analysis, list).map(([index = -1, ...others]) => {
      const quantity = quantities[index];
      if (!quantity) return null;
      if (others.length === 0)
        return (
          <tr key={index} id={`number-${index}`} aria-current={isCurrent(index)}>
            <th scope="row">{number(index, quantity, true)}</th>
            <td class="whose">{whose(quantity)}</td>
          </tr>
        );
      return (
        <tr key={index}>
          <td colSpan={2} class="apart">
            <span class="differs">
              <NotEqual /> {words.differ(others.length + 1)}
            </span>
            <ul>
              {[index, ...others].map((each) => {
                const one = quantities[each] ?? quantity;
                return (
                  <li key={each} id={`number-${each}`} aria-current={isCurrent(each)}>
                    {number(each, one, false)}
                    <span class="whose">{whose(one)}</span>
                  </li>
                );
              })}
            </ul>
          </td>
        </tr>
      );
    });
  const table = (list: readonly number[], head: string) => (
    <table aria-labelledby={head}>
      <thead>
        <tr>
          <th scope="col">{words.asWritten}</th>
          <th scope="col">{words.whoseNumber}</th>
        </tr>
      </thead>
      <tbody>{rows(list)}</tbody>
    </table>
  );
  // counts by the way, which nothing hangs on
  const main = numbers.filter((index) => !quantities[index]?.minor);
  const minor = numbers.filter((index) => quantities[index]?.minor);
  const list = useRef<HTMLElement>(null);
  useOneStop(list);
  return (
    <section ref={list} aria-labelledby="numbers-head" aria-describedby="list-keys" id="numbers" tabIndex={-1}>
      <div class="head">
        <h2 id="numbers-head">{words.numbers}</h2>
      </div>
      {main.length > 0 && table(main, 'numbers-head')}
      {minor.length > 0 && (
        <details class="minor" open={filtered || minor.includes(current ?? -1)}>
          <summary id="minor-head">
            {words.minorNumbers(minor.length)} <Chevron />
          </summary>
          {table(minor, 'minor-head')}
        </details>
      )}
    </section>
  );
}

/** Letters of a name that may not be seen in full. */
const LONG = 40;

const Name = ({ children: name }: { readonly children: string }) => (
  <span class="n clip" dir="auto" title={name.length > LONG ? name : undefined}>
    {name}
  </span>
);

/** The page that the article links the number to, by its host; a counter that does not say where it leads is no source. */
function Linked({ href }: { readonly href: string | null }) {
  const words = useWords();
  const safe = safeUrl(href);
  if (!safe || leadsTo(safe).to === null) return <span dir="auto">{words.noSourceStated}</span>;
  return <HostLink href={safe} lead={words.linkedTo} class="link" />;
}

/** Where a number stands that nobody claims: in what somebody denies, or asks. */
function Unclaimed({ analysis, attribution }: { readonly analysis: Analysis; readonly attribution: number | null }) {
  const words = useWords();
  const { act = 'statement', source = null } = analysis.attributions[attribution ?? -1] ?? {};
  if (source === null || (act !== 'denial' && act !== 'question')) return null;
  return (
    <span class="places">
      {words.numberIn[act]} <span dir="auto">{analysis.sources[source]?.name}</span>
    </span>
  );
}

const NotEqual = () => (
  <span class="sign" aria-hidden="true">
    ≠
  </span>
);
