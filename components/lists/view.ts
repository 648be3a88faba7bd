/** What the panel lists: the analysis, filtered, grouped by source and put in order. Pure. */

import { askedBefore, isAsked } from '../../lib/engine/formats/asked.ts';
import { type Analysis, type Attribution, otherPlaces, textOf } from '../../lib/engine/model.ts';
import { folded } from '../../lib/messages/folded.ts';
import type { Listed, SourceOrder } from '../../lib/messages/protocol.ts';
import { mostSaidFirst } from '../../lib/messages/spoken.ts';
import { type SourceSort, sortOf } from '../shared/source-sort.ts';

export interface Filter {
  readonly query: string;
  /** Statements that are left out. */
  readonly without: ReadonlySet<'quotation' | 'reported'>;
  /** Kinds of source that are left out. */
  readonly withoutSorts: ReadonlySet<SourceSort>;
}

/** Lists everything. */
export const NO_FILTER: Filter = { query: '', without: new Set(), withoutSorts: new Set() };

export interface Group {
  /** Index in `sources`; null: source not found. */
  readonly source: number | null;
  readonly sort: SourceSort;
  /** Indexes of its statements that the filter leaves, in the article's order. */
  readonly statements: readonly number[];
  readonly total: number;
}

export interface View {
  readonly groups: readonly Group[];
  /** Indexes in `quantities`; a number that stands twice is one entry, numbers that differ follow each other. */
  readonly numbers: readonly number[];
  readonly reports: readonly number[];
  readonly shown: number;
  readonly total: number;
  readonly filtered: boolean;
}

/** What the filter calls a statement: words that are partly the article’s are reported. */
export const kindOf = ({ kind }: Attribution): 'quotation' | 'reported' => (kind === 'direct' ? 'quotation' : 'reported');

const startOf = (analysis: Analysis, index: number): number => analysis.attributions[index]?.content[0]?.start ?? 0;

function sourcesInOrder(analysis: Analysis, order: SourceOrder, first: ReadonlyMap<number | null, number>): number[] {
  const most = mostSaidFirst(analysis);
  if (order === 'most') return most;
  if (order === 'article') return most.sort((a, b) => (first.get(a) ?? Infinity) - (first.get(b) ?? Infinity) || a - b);
  const name = (index: number) => analysis.sources[index]?.name ?? '';
  return most.sort((a, b) => name(a).localeCompare(name(b)) || a - b);
}

/** Numbers in the article's order, each once; numbers for the same thing that differ come right after the first of them. */
function numbersInOrder(analysis: Analysis): number[] {
  const { quantities } = analysis;
  const placed = new Set<number>();
  const result: number[] = [];
  const order = Array.from(quantities.keys()).sort((a, b) => (quantities[a]?.span.start ?? 0) - (quantities[b]?.span.start ?? 0));
  for (const first of order) {
    for (const index of [first, ...(quantities[first]?.differs ?? [])]) {
      const quantity = quantities[index];
      if (!quantity || placed.has(index)) continue;
      for (const place of [index, ...otherPlaces(analysis, quantity)]) placed.add(place);
      result.push(index);
    }
  }
  return result;
}

/** What a view holds, each number in all of its places; null: everything. */
export function listedIn(analysis: Analysis, { groups, numbers, reports, filtered }: View): Listed | null {
  if (!filtered) return null;
  const places = (index: number) => {
    const quantity = analysis.quantities[index];
    return quantity ? otherPlaces(analysis, quantity) : [];
  };
  return {
    attributions: groups.flatMap(({ statements }) => statements),
    quantities: numbers.flatMap((index) => [index, ...places(index)]),
    reports,
  };
}

/** What the lists show, as indexes in the lists of the analysis; sources without a statement that is left are no group. */
export function viewOf(analysis: Analysis, filter: Filter, order: SourceOrder): View {
  const query = folded(filter.query.trim());
  const has = (...texts: (string | null)[]) => query === '' || texts.some((text) => text !== null && folded(text).includes(query));
  const bySource = new Map<number | null, number[]>();
  // words that repeat a statement are listed under it, and what was asked above its answer
  const own = Array.from(analysis.attributions.entries()).flatMap(([index, attribution]) =>
    attribution.echo || isAsked(attribution) ? [] : [index],
  );
  const inText = own.sort((a, b) => startOf(analysis, a) - startOf(analysis, b));
  for (const index of inText) {
    const source = analysis.attributions[index]?.source ?? null;
    const list = bySource.get(source);
    if (list) list.push(index);
    else bySource.set(source, [index]);
  }
  const first = new Map(Array.from(bySource, ([source, list]) => [source, startOf(analysis, list[0] ?? 0)]));
  const groups: Group[] = [];
  for (const source of [...sourcesInOrder(analysis, order, first), null]) {
    const all = bySource.get(source) ?? [];
    const sort = sortOf(analysis, source);
    if (all.length === 0 || filter.withoutSorts.has(sort)) continue;
    const { name = null, aliases = [], role = null } = (source === null ? undefined : analysis.sources[source]) ?? {};
    const statements = all.filter((index) => {
      const attribution = analysis.attributions[index];
      if (!attribution || filter.without.has(kindOf(attribution))) return false;
      const words = [...askedBefore(analysis, index), index].flatMap((at) => analysis.attributions[at]?.content ?? []);
      return has(name, role, ...aliases, ...words.map((span) => textOf(analysis.document, span)));
    });
    if (statements.length > 0) groups.push({ source, sort, statements, total: all.length });
  }
  const sourceName = (index: number | null) => (index === null ? null : (analysis.sources[index]?.name ?? null));
  const numbers = numbersInOrder(analysis).filter((index) => {
    const quantity = analysis.quantities[index];
    if (!quantity || filter.withoutSorts.has(sortOf(analysis, quantity.source))) return false;
    return has(
      textOf(analysis.document, quantity.span),
      quantity.counted && textOf(analysis.document, quantity.counted),
      sourceName(quantity.source),
    );
  });
  const reports = Array.from(analysis.reports.keys()).filter((index) => {
    const report = analysis.reports[index];
    return report && has(report.name, report.author, ...report.aliases);
  });
  return {
    groups,
    numbers,
    reports,
    shown: groups.reduce((sum, group) => sum + group.statements.length, 0),
    total: inText.length,
    filtered: query !== '' || filter.without.size > 0 || filter.withoutSorts.size > 0,
  };
}
