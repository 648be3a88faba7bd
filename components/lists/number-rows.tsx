/** Numbers in the rows of a table: as they are written, what they count, and whose they are. */
import { useRef } from 'preact/hooks';
import { safeUrl } from '../../lib/engine/formats/escape.ts';
import { type Analysis, otherPlaces, type Quantity } from '../../lib/engine/model.ts';
import type { Target } from '../../lib/messages/protocol.ts';
import { Glyph } from '../shared/glyph.tsx';
import { sortOf } from '../shared/source-sort.ts';
import { useWords } from '../shared/words.ts';
import { useDrawnLater } from './drawn-later.ts';
import { HostLink } from './host-link.tsx';
import { leadsTo } from './redirect.ts';
import { useShowMore } from './show-more.ts';
import { NotEqual, WrittenNumber } from './written-number.tsx';

/** So many rows are listed before "Show N more": they are the better part of what a panel with hundreds of numbers has to draw. */
const LISTED = 40;
/** … and so many of them are drawn at first: more than a window shows. */
const AT_FIRST = 16;

export interface NumbersProps {
  readonly analysis: Analysis;
  readonly numbers: readonly number[];
  readonly slots: readonly number[];
  readonly current: number | null;
  readonly onShow: (target: Target) => void;
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

/** @param head id of what the table is called by */
export function NumberRows({ head, analysis, numbers, slots, current, onShow }: NumbersProps & { readonly head: string }) {
  const words = useWords();
  const { quantities } = analysis;
  const list = useRef<HTMLTableSectionElement>(null);
  const [all, showAll] = useShowMore(list, 'button');
  const isCurrent = (index: number) => {
    const quantity = quantities[index];
    return current === index || (quantity !== undefined && otherPlaces(analysis, quantity).includes(current ?? -1));
  };
  const rows = inRows(analysis, numbers);
  const listed = all || rows.slice(LISTED).some((row) => row.some(isCurrent)) ? rows : rows.slice(0, LISTED);
  const rest = rows.slice(listed.length).flat().length;
  const drawn = useDrawnLater() || all || listed.slice(AT_FIRST).some((row) => row.some(isCurrent)) ? listed : listed.slice(0, AT_FIRST);
  const whose = ({ source, href }: Quantity) => (
    <span class={`slot-${source === null ? 0 : (slots[source] ?? 0)}`}>
      <Glyph sort={sortOf(analysis, source)} />
      {source === null ? <Linked href={href ?? null} /> : <Name>{analysis.sources[source]?.name ?? ''}</Name>}
    </span>
  );
  return (
    <>
      <table aria-labelledby={head}>
        <thead>
          <tr>
            <th scope="col">{words.asWritten}</th>
            <th scope="col">{words.whoseNumber}</th>
          </tr>
        </thead>
        <tbody ref={list}>
          {drawn.map(([index = -1, ...others]) => {
            const quantity = quantities[index];
            if (!quantity) return null;
            if (others.length === 0)
              return (
                <tr key={index} id={`number-${index}`} aria-current={isCurrent(index) ? 'true' : undefined}>
                  <th scope="row">
                    <WrittenNumber analysis={analysis} onShow={onShow} index={index} quantity={quantity} alone />
                  </th>
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
                        <li key={each} id={`number-${each}`} aria-current={isCurrent(each) ? 'true' : undefined}>
                          <WrittenNumber analysis={analysis} onShow={onShow} index={each} quantity={one} alone={false} />
                          <span class="whose">{whose(one)}</span>
                        </li>
                      );
                    })}
                  </ul>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {rest > 0 && (
        <button type="button" class="plain rest" onClick={() => showAll(listed.length)}>
          {words.showMoreNumbers(rest)}
        </button>
      )}
    </>
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
