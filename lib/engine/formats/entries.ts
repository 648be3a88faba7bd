/** Numbers and reports of a selection, ready to be written: words of the article, and whose they are. */
import { type Act, type Analysis, otherPlaces, type Quantity, type Report, textOf } from '../model.ts';
import { oneLine, safeUrl } from './escape.ts';
import type { Selection } from './format.ts';
import { placedNote, sourceName } from './saying.ts';

export interface NumberEntry {
  readonly index: number;
  /** As written: "more than 40". */
  readonly written: string;
  /** What is counted, as written; empty where the article does not say. */
  readonly counted: string;
  /** Name of the source; null where the article gives none. */
  readonly whose: string | null;
  /** That the reader said whose it is, what keeps it from being a claim, or other numbers for the same thing, as written: " (in a denial by Ana Ruiz)", " (differs from “nine”)"; empty where there is none. */
  readonly apart: string;
  /** Where the article's own link over the number leads, where it gives no source in words. */
  readonly href: string | null;
}

/** What stands behind a number for the name of who gives it, where the article gives nobody's. */
export const NUMBER_UNSOURCED = 'the article gives no source';

/** The other numbers for the same thing, as the article writes them. */
export function othersOf({ quantities, document }: Analysis, index: number): string[] {
  const spans = quantities[index]?.differs.flatMap((other) => quantities[other]?.span ?? []) ?? [];
  return [...new Set(spans.map((span) => oneLine(textOf(document, span))))];
}

/** What a number stands in that nobody claims. */
interface Unclaimed {
  readonly act: Extract<Act, 'denial' | 'question'>;
  /** Of who denies or asks; null where the article names nobody. */
  readonly name: string | null;
}

/** Where a number stands that nobody claims: in what somebody denies, or asks. */
export function unclaimedBy({ attributions, sources }: Analysis, { attribution }: Quantity): Unclaimed | null {
  const { act, source = null } = attributions[attribution ?? -1] ?? {};
  return act === 'denial' || act === 'question' ? { act, name: sources[source ?? -1]?.name ?? null } : null;
}

/** The same as it is written behind the number; empty for a number that is claimed. */
function unclaimedNote(analysis: Analysis, quantity: Quantity): string {
  const { act, name = null } = unclaimedBy(analysis, quantity) ?? {};
  return act ? ` (in a ${act}${name === null ? '' : ` by ${oneLine(name)}`})` : '';
}

/** Behind the name of whose a number is, where it came there with a statement that the reader corrected; else empty. */
export function placedNumber({ quantities, attributions }: Analysis, index: number): string {
  const { source = null, attribution = null } = quantities[index] ?? {};
  const statement = attributions[attribution ?? -1];
  return statement?.source === source ? placedNote(statement) : '';
}

/** The same number elsewhere in the selection is one entry: its first place. */
export function numbersOf(analysis: Analysis, selection: Selection): NumberEntry[] {
  const seen = new Set<number>();
  const entries: NumberEntry[] = [];
  for (const index of selection.quantities) {
    const quantity = analysis.quantities[index];
    if (!quantity || seen.has(index)) continue;
    for (const place of [index, ...otherPlaces(analysis, quantity)]) seen.add(place);
    const others = othersOf(analysis, index).map((other) => `“${other}”`);
    entries.push({
      index,
      written: oneLine(textOf(analysis.document, quantity.span)),
      counted: quantity.counted ? oneLine(textOf(analysis.document, quantity.counted)) : '',
      whose: quantity.source === null ? null : sourceName(analysis, quantity.source),
      apart:
        placedNumber(analysis, index) +
        unclaimedNote(analysis, quantity) +
        (others.length > 0 ? ` (differs from ${others.join(', ')})` : ''),
      href: quantity.source === null ? safeUrl(quantity.href ?? null) : null,
    });
  }
  return entries;
}

export interface ReportEntry {
  readonly name: string;
  /** Author and date, as the article gives them: see {@link detailsOf}. */
  readonly details: string;
  readonly href: string | null;
}

/** Author and date of a report, in this order; those that its name does not hold already. */
export const detailsOf = ({ name, author, published }: Pick<Report, 'name' | 'author' | 'published'>): string[] =>
  [author, published].filter((part) => part !== null).filter((part) => !name.includes(part));

/** An entry for each report of the selection; indexes that are out of range are left out. */
export function reportsOf(analysis: Analysis, selection: Selection): ReportEntry[] {
  return selection.reports.flatMap((index) => {
    const report = analysis.reports[index];
    if (!report) return [];
    return [{ name: oneLine(report.name), details: detailsOf(report).map(oneLine).join(', '), href: safeUrl(report.href) }];
  });
}
