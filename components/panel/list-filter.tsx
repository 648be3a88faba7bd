/** What the list leaves out: kinds of statement and kinds of source. Nothing is left out at first. */
import { isAsked } from '../../lib/engine/formats/asked.ts';
import type { Analysis } from '../../lib/engine/model.ts';
import { speakersOf } from '../../lib/messages/spoken.ts';
import type { Filter } from '../lists/view.ts';
import { Chevron, Glyph } from '../shared/glyph.tsx';
import { SORTS, sortOf } from '../shared/source-sort.ts';
import { useWords } from '../shared/words.ts';

const toggled = <Value,>(set: ReadonlySet<Value>, value: Value): ReadonlySet<Value> => {
  const result = new Set(set);
  if (!result.delete(value)) result.add(value);
  return result;
};

interface Props {
  readonly analysis: Analysis;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}

export function ListFilter({ analysis, filter, onFilter }: Props) {
  const words = useWords();
  const hasUnfound = analysis.attributions.some((attribution) => attribution.source === null && !isAsked(attribution));
  const speaking = [...speakersOf(analysis), ...(hasUnfound ? [null] : [])].map((source) => sortOf(analysis, source));
  const sorts = SORTS.filter((sort) => speaking.includes(sort));
  return (
    <details class="kinds small">
      <summary>
        {words.filter} <Chevron />
      </summary>
      <fieldset class="kindlist">
        <legend class="sr">{words.filter}</legend>
        <div class="line">
          {(['quotation', 'reported'] as const).map((kind) => (
            <label key={kind}>
              <input
                type="checkbox"
                checked={!filter.without.has(kind)}
                onChange={() => onFilter({ ...filter, without: toggled(filter.without, kind) })}
              />{' '}
              <span class={`line-${kind}`}>{words.kinds[kind]}</span>
            </label>
          ))}
        </div>
        {sorts.map((sort) => (
          <label key={sort}>
            <input
              type="checkbox"
              checked={!filter.withoutSorts.has(sort)}
              onChange={() => onFilter({ ...filter, withoutSorts: toggled(filter.withoutSorts, sort) })}
            />{' '}
            <Glyph sort={sort} /> {words.sorts[sort]} <span class="soft">{speaking.filter((other) => other === sort).length}</span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
