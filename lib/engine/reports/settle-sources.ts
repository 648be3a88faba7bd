/**
 * One source for one report. The naming of sources sees words alone, and may part "a report" from "the draft" or join two
 * surveys; the reports know which mentions are of one document.
 */

import { firstWhere } from '../first-where.ts';
import type { Attribution, Report, Source, Span } from '../model.ts';
import { walkSpans } from '../text/walk-spans.ts';

interface Sorted {
  readonly reports: readonly Report[];
  readonly sources: readonly Source[];
  readonly attributions: readonly Attribution[];
}

/** A mention of a document among the sources: the report that it is of, or that of the mention before it; null: no report. */
interface Placed {
  readonly source: number;
  readonly span: Span;
  readonly report: number | null;
}

/** The same analysis with the sources that are documents regrouped by report. Indexes in the result are those of its own `sources`. */
export function settleReportSources(reports: readonly Report[], sources: readonly Source[], attributions: readonly Attribution[]): Sorted {
  const placed = placeMentions(reports, sources);
  const kept: Source[] = [];
  /** By source, and by report where one has the mention: the index in `kept`. */
  const indexes = new Map<string, number>();
  const groups = new Map<string, Placed[]>();
  const reportsCalled = countNames(reports);
  const keyOf = (source: number, report: number | null) => (report === null ? `source ${source}` : `report ${report}`);
  for (const mention of placed.flat()) {
    const key = keyOf(mention.source, mention.report);
    const group = groups.get(key);
    if (group) group.push(mention);
    else groups.set(key, [mention]);
  }
  for (const [index, source] of sources.entries()) {
    const mentions = placed[index] ?? [];
    const owners = mentions.length === 0 ? [null] : new Set(mentions.map(({ report }) => report));
    for (const report of owners) {
      const key = keyOf(index, report);
      if (indexes.has(key)) continue;
      indexes.set(key, kept.length);
      kept.push(
        report === null
          ? remaining(source, groups.get(key))
          : sourceOf(reports[report] as Report, groups.get(key) ?? [], reportsCalled, sources),
      );
    }
  }
  const indexAt = (source: number, at: number): number => {
    const before = lastBefore(placed[source] ?? [], at);
    return indexes.get(keyOf(source, before?.report ?? null)) ?? 0;
  };
  return {
    sources: kept.map((source) => (source.speaksFor === null ? source : { ...source, speaksFor: indexAt(source.speaksFor, 0) })),
    attributions: attributions.map((attribution) => {
      const { source, perhaps, mention, content } = attribution;
      const at = mention?.start ?? content[0]?.start ?? 0;
      if (perhaps) return { ...attribution, perhaps: perhaps.map((one) => indexAt(one, at)) };
      return source === null ? attribution : withSource(attribution, indexAt(source, at));
    }),
    reports: reports.map((report, index) =>
      withSource(
        report,
        indexes.get(keyOf(-1, index)) ?? (report.source === null ? null : indexAt(report.source, report.mentions[0]?.start ?? 0)),
      ),
    ),
  };
}

/** A copy only where the source is another: copies of every finding cost a tenth of the analysis. */
function withSource<T extends { readonly source: number | null }>(finding: T, source: number | null): T {
  return finding.source === source ? finding : { ...finding, source };
}

/** For each source that is a document its mentions in text order, each with its report; for the others none. */
function placeMentions(reports: readonly Report[], sources: readonly Source[]): readonly (readonly Placed[])[] {
  const places = reports.flatMap(({ mentions }, report) => mentions.map((span) => ({ span, report })));
  const reportAt = walkSpans(places, ({ span }) => span);
  const placed: Placed[][] = sources.map(() => []);
  const all = sources.flatMap(({ kind, mentions }, source) => (kind === 'document' ? mentions.map((span) => ({ span, source })) : []));
  for (const { span, source } of all.sort((a, b) => a.span.start - b.span.start)) {
    const own = placed[source] as Placed[];
    own.push({ source, span, report: reportAt(span)[0]?.report ?? own.at(-1)?.report ?? null });
  }
  return placed;
}

/** The last mention that starts at `at` or before, else the first. By halves: a document may have thousands. */
function lastBefore(mentions: readonly Placed[], at: number): Placed | undefined {
  return mentions[Math.max(0, firstWhere(mentions, ({ span }) => span.start > at) - 1)];
}

/** What is left of a source when reports took their mentions. */
function remaining(source: Source, mentions: readonly Placed[] | undefined): Source {
  return mentions ? { ...source, mentions: mentions.map(({ span }) => span) } : source;
}

/** How many of the reports have each name, as their own or as an alias. */
function countNames(reports: readonly Report[]): ReadonlyMap<string, number> {
  const count = new Map<string, number>();
  for (const { name, aliases } of reports) for (const own of new Set([name, ...aliases])) count.set(own, (count.get(own) ?? 0) + 1);
  return count;
}

/** The source that a report is: its names, and those of the sources that it takes over, save what other reports are called. */
function sourceOf(
  { name, aliases }: Report,
  mentions: readonly Placed[],
  reportsCalled: ReadonlyMap<string, number>,
  sources: readonly Source[],
): Source {
  const own = new Set([name, ...aliases]);
  const isOthers = (called: string) => (reportsCalled.get(called) ?? 0) > (own.has(called) ? 1 : 0);
  const former = [...new Set(mentions.map(({ source }) => source))].flatMap((index) => {
    const source = sources[index] as Source;
    return [source.name, ...source.aliases];
  });
  const all = [...new Set([...aliases, ...former])].filter((called) => called !== name && !isOthers(called));
  const spans = mentions.map(({ span }) => span).sort((a, b) => a.start - b.start);
  return { name, aliases: all, kind: 'document', role: null, reason: null, speaksFor: null, mentions: spans };
}
