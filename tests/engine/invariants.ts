/** What is true of every analysis, as one function that fails where it is not. */
import { expect } from 'vitest';
import type { Analysis, Span } from '../../lib/engine/model.ts';

/** Every span of the analysis, its document's included. */
function spansOf({ document, attributions, sources, quantities, reports, echoes }: Analysis): Span[] {
  const all = [
    ...document.blocks.map(({ span }) => span),
    ...attributions.flatMap(({ content, cue, mention, via, antecedent }) => [...content, cue, mention, via, antecedent]),
    ...sources.flatMap(({ mentions }) => mentions),
    ...quantities.flatMap(({ span, counted }) => [span, counted]),
    ...reports.flatMap(({ mentions }) => mentions),
    ...echoes.map(({ span }) => span),
  ];
  return all.filter((span) => span !== null);
}

function wordsOf({ sources, reports }: Analysis): string[] {
  const own = sources.flatMap(({ name, aliases, role, reason }) => [name, ...aliases, role, reason]);
  const cited = reports.flatMap(({ name, aliases, author, published }) => [name, ...aliases, author, published]);
  return [...own, ...cited].filter((words) => words !== null);
}

/** Spans inside the text and not empty, words verbatim, indexes inside their lists, ids of their own. */
export function check(analysis: Analysis): void {
  const { document, attributions, sources, quantities, reports, echoes } = analysis;
  for (const { start, end } of spansOf(analysis)) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(start).toBeLessThan(end);
    expect(end).toBeLessThanOrEqual(document.text.length);
  }
  for (const words of wordsOf(analysis)) {
    expect(words).not.toBe('');
    expect(document.text).toContain(words);
  }
  const inside = (index: number | null, list: readonly unknown[]) => expect(index === null || index in list).toBe(true);
  for (const { source, content, basis } of attributions) {
    inside(source, sources);
    expect(content.length).toBeGreaterThan(0);
    expect(basis === 'none').toBe(source === null);
  }
  for (const { speaksFor } of sources) inside(speaksFor, sources);
  for (const { source, attribution, same, differs, value, high } of quantities) {
    inside(source, sources);
    inside(attribution, attributions);
    for (const other of [...same, ...differs]) inside(other, quantities);
    for (const number of [value, high]) expect(number === null || Number.isFinite(number)).toBe(true);
  }
  for (const { source } of reports) inside(source, sources);
  for (const { attribution } of echoes) inside(attribution, attributions);
  expect(new Set(attributions.map(({ id }) => id)).size).toBe(attributions.length);
}
