/** What is true of every analysis, as one function that fails where it is not. */
import { expect } from 'vitest';
import { languages } from '../../lib/engine/languages/every-language.ts';
import { languageOf } from '../../lib/engine/languages/index.ts';
import { is } from '../../lib/engine/languages/vocabulary.ts';
import type { Analysis, Attribution, Span } from '../../lib/engine/model.ts';
import type { Token } from '../../lib/engine/reading.ts';
import { readText } from './read-text.ts';

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

/** Sound, and what is shown whole. */
export function check(analysis: Analysis): void {
  checkSound(analysis);
  checkWhole(analysis);
}

/** Spans inside the text and not empty, words verbatim, indexes inside their lists, ids of their own. */
export function checkSound(analysis: Analysis): void {
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
  for (const { source, content, basis, cue, gap, perhaps } of attributions) {
    if (gap !== undefined) {
      expect(gap).toBeGreaterThanOrEqual(cue?.end ?? Infinity);
      expect(gap).toBeLessThanOrEqual(content[0]?.start ?? 0);
    }
    inside(source, sources);
    // two, and only where none is given
    if (perhaps) expect([source, perhaps.length, new Set(perhaps).size]).toEqual([null, 2, 2]);
    for (const one of perhaps ?? []) inside(one, sources);
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

/** That what is shown is whole: no word of it stands in two statements, and none is cut as {@link cutIn} says. */
function checkWhole({ document, attributions, read }: Analysis): void {
  const language = languageOf(document, languages);
  if (!read || !language) return;
  const spans = attributions.flatMap(({ content }) => content).sort((a, b) => a.start - b.start);
  for (const [i, span] of spans.entries()) expect(span.end).toBeLessThanOrEqual(spans[i + 1]?.start ?? document.text.length);
  const { tokens } = readText(document, language);
  const [starts, ends] = [new Map(tokens.map(({ start }, i) => [start, i])), new Map(tokens.map(({ end }, i) => [end, i]))];
  for (const attribution of attributions) {
    const ranges = attribution.content.map(({ start, end }) => [starts.get(start) ?? -1, (ends.get(end) ?? -2) + 1] as const);
    expect(cutIn(document.text, tokens, attribution, ranges)).toBe(null);
  }
}

/** What is wrong with content by its letters and tags; null: nothing. Written anew, beside what the engine does to keep it so. */
function cutIn(
  text: string,
  tokens: readonly Token[],
  { content, cue, mention, rule }: Attribution,
  ranges: readonly (readonly [number, number])[],
) {
  const spoken = rule === 'turn' || rule === 'interview';
  for (const [i, { start, end }] of content.entries()) {
    const said = text.slice(start, end);
    if (/[\p{L}\p{N}]$/u.test(text.slice(0, start)) && /^[\p{L}\p{N}]/u.test(said)) return `begins inside a word: ${said}`;
    if (/^(?:[,;:!?…)\]}–—]|\.+(?:\s|$))/.test(said)) return `begins with a mark: ${said}`;
    if (!spoken && /[,;:–—]$/.test(said) && tokens[(ranges[i]?.[1] ?? 0) - 1]?.quoted === -1) return `ends with a mark: ${said}`;
  }
  for (const [first, last] of ranges) if (first < 0 || last <= first) return 'is no row of tokens';
  const words = ranges.flatMap(([first, last]) => tokens.slice(first, last)).filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const named = /\bas\s+$/i.test(text.slice(0, content[0]?.start));
  const owned = ranges.some(([first, last]) => tokens.slice(first, last - 1).some(({ tag }) => tag === 'POS'));
  if (!spoken && words.length > 0 && words.every(({ tag, quoted }) => tag === 'NNP' && quoted === -1) && !owned && !named)
    return 'is a name alone';
  const [last, next] = [tokens[(ranges.at(-1)?.[1] ?? 0) - 1], tokens[ranges.at(-1)?.[1] ?? 0]];
  const goesOn = last && next?.sentence === last.sentence && next.form.letter && next.start !== cue?.start && next.start !== mention?.start;
  if (goesOn && last.quoted === -1 && (is(last, 'article') || last.tag === 'PRP$')) return `ends before a noun: ${last.text}`;
  return null;
}
