/**
 * The evidence, sentence by sentence: the words, and under them what each part was taken for.
 *
 *     “We are ready,” the force said.
 *     ^^^^^^^^^^^^^^^ content
 *                     ^^^^^^^^^ mention
 *                               ^^^^ cue
 *     = Harlow Police, resolved from "Harlow Police" · direct · rule before-cue
 */
import { type Analysis, type Attribution, type Span, textOf } from '../engine/model.ts';

/** Columns after which a sentence goes on in the next row. */
const WIDTH = 100;

/** One paragraph of evidence for each attribution, in the order of the text; nothing for a language that is not read. */
export function explain(analysis: Analysis): string {
  if (!analysis.read) return '';
  const { attributions } = analysis;
  if (attributions.length === 0) return 'No statement was found.\n';
  const sentences = sentencesOf(analysis.document.text);
  return attributions.map((attribution) => explainOne(analysis, attribution, sentences)).join('\n');
}

function explainOne(analysis: Analysis, attribution: Attribution, sentences: readonly Span[]): string {
  const { document, sources } = analysis;
  const { content, cue, mention, via, antecedent } = attribution;
  const parts: { readonly span: Span; readonly label: string }[] = content.map((span) => ({ span, label: 'content' }));
  if (mention) parts.push({ span: mention, label: 'mention' });
  if (cue) parts.push({ span: cue, label: 'cue' });
  if (via) parts.push({ span: via, label: 'channel' });
  parts.sort((a, b) => a.span.start - b.span.start);
  const touched = sentences.filter(({ start, end }) => parts.some(({ span }) => start < span.end && span.start < end));
  const shown = touched
    .flatMap((sentence) => rowsOf(document.text, sentence))
    .flatMap((row) => {
      const under = parts.flatMap(({ span, label }) => caretLine(document.text, row, span, label) ?? []);
      return [textOf(document, row).replace(/\s/gu, ' ').trimEnd(), ...under];
    });
  const source = attribution.source === null ? null : (sources[attribution.source] ?? null);
  const how = antecedent ? `${attribution.basis} from "${textOf(document, antecedent)}"` : attribution.basis;
  shown.push(`= ${source ? `${source.name}, ${how}` : 'no source'} · ${attribution.kind} · rule ${attribution.rule}`);
  return `${shown.join('\n')}\n`;
}

/** The sentences of every line, as the runtime cuts them: for show only, the engine has its own. */
function sentencesOf(text: string): Span[] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  return Array.from(segmenter.segment(text)).flatMap(({ segment, index }) => {
    const start = index + segment.length - segment.trimStart().length;
    return segment.trim() === '' ? [] : [{ start, end: start + segment.trim().length }];
  });
}

/** Cuts at the last space before the width; a word that is longer is cut where it is. */
function rowsOf(text: string, { start, end }: Span): Span[] {
  const rows: Span[] = [];
  let from = start;
  while (end - from > WIDTH) {
    const space = text.lastIndexOf(' ', from + WIDTH);
    const to = space > from ? space + 1 : from + WIDTH;
    rows.push({ start: from, end: to });
    from = to;
  }
  if (from < end) rows.push({ start: from, end });
  return rows;
}

/** Carets under what of the span stands in the row; null where nothing does. */
function caretLine(text: string, row: Span, span: Span, label: string): string | null {
  const start = Math.max(row.start, span.start);
  const end = Math.min(row.end, span.end);
  if (start >= end) return null;
  const carets = columns(text.slice(start, end).trimEnd());
  return carets === 0 ? null : `${' '.repeat(columns(text.slice(row.start, start)))}${'^'.repeat(carets)} ${label}`;
}

/** How many columns a terminal gives to the words: none to combining and invisible characters, one to all others. */
function columns(words: string): number {
  return Array.from(words.replace(/[\p{M}\p{Cf}]/gu, '')).length;
}
