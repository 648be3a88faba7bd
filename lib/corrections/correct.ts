/**
 * An analysis as the reader corrected it. Pure: the background makes it of what the engine found, so that page, card, panel and copies
 * show the same, and taking a correction back is leaving it out.
 */
import type { Analysis, Attribution, Corrected, Correction, Source, Span, Who } from '../engine/model.ts';
import { findAnchors } from './anchor.ts';
import { placesOfName, sourceNamed } from './names.ts';
import { overlapsOf } from './overlaps.ts';

/** The analysis with what fits put in place, and what became of each correction. */
export function correct(analysis: Analysis, corrections: readonly Correction[]): Analysis {
  if (corrections.length === 0 || !analysis.read) return analysis;
  const sources = [...analysis.sources];
  const wanted = new Map<number, { readonly correction: Correction; readonly source: number | null }>();
  const found = findAnchors(analysis, corrections);
  const unfit = corrections.map((correction, index): Corrected['unfit'] => {
    const at = found[index] ?? null;
    if (at === null || found.lastIndexOf(at) !== index) return 'words';
    const source = placed(analysis, sources, correction.who);
    if (source === undefined) return 'name';
    wanted.set(at, { correction, source });
    return null;
  });
  const isNothing = (index: number) => wanted.get(index)?.correction.who === 'nothing';
  const echoOf = echoedBy(analysis);
  // what only repeats a statement goes where that goes
  const ruling = (index: number) => (wanted.has(index) ? index : (echoOf.get(index) ?? -1));
  const moved = analysis.attributions.map((attribution, index) => {
    const change = wanted.get(ruling(index));
    return change ? placedAt(attribution, change.source) : attribution;
  });
  const inHeadline = headlinesOf(analysis);
  const quantities = analysis.quantities.map((quantity) => {
    const { attribution } = quantity;
    const repeated = attribution === null && inHeadline(quantity.span) ? repeatedIn(analysis, quantity, wanted) : null;
    const at = attribution === null ? repeated : ruling(attribution);
    const change = at === null ? undefined : wanted.get(at);
    const before = analysis.attributions[at ?? -1];
    if (!change || !before) return quantity;
    // another may give the number: “Ruiz said the ministry counted 40”
    const isTheirs = quantity.source === before.source && before.act !== 'denial' && before.act !== 'question';
    return isTheirs ? { ...quantity, source: change.source } : quantity;
  });
  const changed = { ...analysis, sources, attributions: moved, quantities };
  const kept = withoutStatements(changed, (index) => isNothing(ruling(index)));
  const { analysis: settled, placeOf } = kept;
  return {
    ...withoutIdle(settled, analysis),
    corrections: corrections.map((correction, index) => {
      const at = found[index] ?? null;
      const whole = unfit[index] === null && at !== null && correction.who !== 'nothing';
      return { correction, attribution: whole ? placeOf(at) : null, unfit: unfit[index] ?? null };
    }),
  };
}

/** Index of whom the reader means, put in where the engine found no source of that name; undefined: the article has no such name. */
function placed(analysis: Analysis, sources: Source[], who: Who): number | null | undefined {
  if (typeof who === 'string') return null;
  const known = sourceNamed({ sources }, who);
  if (typeof known === 'number') return known;
  const mentions = placesOfName(analysis, who.name);
  if (known === 'several' || who.of !== null || mentions.length === 0) return undefined;
  const source = {
    name: who.name,
    aliases: [],
    kind: 'person',
    role: null,
    reason: null,
    speaksFor: null,
    mentions,
    placed: true,
  } as const;
  return sources.push(source) - 1;
}

/** What the engine took for the source's name at the statement, and the way from there to it, was wrong: it goes. */
function placedAt({ perhaps, ...attribution }: Attribution, source: number | null): Attribution {
  return { ...attribution, source, basis: 'placed', mention: null, antecedent: null };
}

/** Of statements that repeat another in a headline, caption or the like: which. */
function echoedBy({ attributions, echoes }: Analysis): Map<number, number> {
  const result = new Map<number, number>();
  const repeating = attributions.flatMap(({ echo, content }, index) => (echo ? content.map((span) => ({ span, index })) : []));
  const overlapping = overlapsOf(repeating, ({ span }) => span);
  for (const { span, attribution } of echoes)
    if (attribution !== null) for (const { index } of overlapping(span)) result.set(index, attribution);
  return result;
}

/** True for what stands in a headline. */
function headlinesOf({ document }: Analysis): (span: Span) => boolean {
  const headlines = document.blocks.filter(({ kind }) => kind === 'title' || kind === 'heading');
  const overlapping = overlapsOf(headlines, ({ span }) => span);
  return (span) => overlapping(span).some((block) => block.span.start <= span.start && span.end <= block.span.end);
}

/** The corrected statement whose number a headline repeats. */
function repeatedIn(
  { quantities, attributions }: Analysis,
  { source, same }: Analysis['quantities'][number],
  wanted: ReadonlyMap<number, unknown>,
): number | null {
  if (source === null) return null;
  const statements = same.flatMap((other) => quantities[other]?.attribution ?? []);
  return statements.find((index) => wanted.has(index) && attributions[index]?.source === source) ?? null;
}

/** Without what is no statement: what pointed to it points to nothing, and what repeated it goes too. */
function withoutStatements(
  analysis: Analysis,
  isGone: (index: number) => boolean,
): { readonly analysis: Analysis; readonly placeOf: (index: number) => number | null } {
  const kept = Array.from(analysis.attributions.keys()).filter((index) => !isGone(index));
  const places = new Map(kept.map((index, place) => [index, place]));
  const placeOf = (index: number | null) => (index === null ? null : (places.get(index) ?? null));
  if (kept.length === analysis.attributions.length) return { analysis, placeOf };
  return {
    analysis: {
      ...analysis,
      attributions: kept.flatMap((index) => analysis.attributions[index] ?? []),
      quantities: analysis.quantities.map((quantity) => ({ ...quantity, attribution: placeOf(quantity.attribution) })),
      echoes: analysis.echoes
        .filter(({ attribution }) => attribution === null || !isGone(attribution))
        .map((echo) => ({ ...echo, attribution: placeOf(echo.attribution) })),
    },
    placeOf,
  };
}

/** Indexes of the sources that say something, may have said it or give a number, and of whom these speak for. */
function heard({ attributions, quantities, sources }: Analysis): Set<number> {
  const result = new Set<number>();
  const all = [...attributions.flatMap(({ source, perhaps = [] }) => [source, ...perhaps]), ...quantities.map(({ source }) => source)];
  for (const source of all)
    for (let index: number | null = source; index !== null && !result.has(index); index = sources[index]?.speaksFor ?? null)
      result.add(index);
  return result;
}

/** Without the sources that have nothing left to say, and nobody who speaks for them. */
function withoutIdle(analysis: Analysis, before: Analysis): Analysis {
  const [was, is] = [heard(before), heard(analysis)];
  const all = Array.from(analysis.sources.keys());
  const kept = all.filter((index) => is.has(index) || !was.has(index));
  if (kept.length === all.length) return analysis;
  const places = new Map(kept.map((index, place) => [index, place]));
  const placeOf = (index: number | null) => (index === null ? null : (places.get(index) ?? null));
  const withPlace = <Thing extends { readonly source: number | null }>(thing: Thing): Thing => ({
    ...thing,
    source: placeOf(thing.source),
  });
  return {
    ...analysis,
    sources: kept.flatMap((index) => {
      const source = analysis.sources[index];
      return source ? [{ ...source, speaksFor: placeOf(source.speaksFor) }] : [];
    }),
    attributions: analysis.attributions.map((attribution) => {
      const { perhaps } = attribution;
      return { ...withPlace(attribution), ...(perhaps && { perhaps: perhaps.flatMap((index) => placeOf(index) ?? []) }) };
    }),
    quantities: analysis.quantities.map(withPlace),
    reports: analysis.reports.map(withPlace),
  };
}
