/**
 * The evidence, sentence by sentence: the words, and under them what each part was taken for, and which rows of the language stood there.
 *
 *     “We are ready,” the force said.
 *     ^^^^^^^^^^^^^^^ content
 *                     ^^^^^^^^^ mention
 *                               ^^^^ cue
 *     = Harlow Police, resolved from "Harlow Police" · direct · rule before-cue
 *
 *     Time will tell if it holds.
 *               ^^^^ row “time that tells”: nothing said
 */
import { forTerminal } from '../engine/formats/escape.ts';
import { eitherName } from '../engine/formats/saying.ts';
import type { Row } from '../engine/languages/rows.ts';
import { type Analysis, type Attribution, type Document, type Span, textOf } from '../engine/model.ts';

/** Columns after which a sentence goes on in the next line. */
const WIDTH = 100;

/** A row of the language, and the words that it stood at. */
export interface Stood {
  readonly row: Row;
  readonly span: Span;
}

/** Words with what they were taken for. */
interface Part {
  readonly span: Span;
  readonly label: string;
}

/** Sentences with the parts under them, and what comes of them. */
interface Paragraph {
  readonly sentences: readonly Span[];
  readonly parts: readonly Part[];
  readonly result: string | null;
}

/**
 * One paragraph of evidence for each attribution, and one for each other sentence in which rows stood, in the order of the text; nothing
 * for a language that is not read. A row is shown once.
 */
export function explain(analysis: Analysis, stood: readonly Stood[]): string {
  if (!analysis.read) return '';
  const { document, attributions } = analysis;
  const sentences = sentencesOf(document.text);
  const rows = stood.map(({ row, span }): Part => ({ span, label: `row “${row.name}”: ${row.does}` }));
  const shown = new Set<Span>();
  const rowsIn = (all: readonly Span[]) => all.filter((sentence) => !shown.has(sentence)).flatMap((sentence) => within(sentence, rows));
  const paragraphs = attributions.map((attribution): Paragraph => {
    const parts = partsOf(attribution);
    const touched = sentences.filter((sentence) => within(sentence, parts).length > 0);
    const beside = rowsIn(touched);
    for (const sentence of touched) shown.add(sentence);
    return { sentences: touched, parts: [...parts, ...beside], result: resultOf(analysis, attribution) };
  });
  for (const sentence of sentences) {
    const parts = rowsIn([sentence]);
    if (parts.length > 0) paragraphs.push({ sentences: [sentence], parts, result: null });
  }
  const startOf = ({ sentences: [first] }: Paragraph) => first?.start ?? 0;
  const written = paragraphs.sort((a, b) => startOf(a) - startOf(b)).map((paragraph) => write(document, paragraph));
  return [...(attributions.length === 0 ? ['No statement was found.\n'] : []), ...written].join('\n');
}

const within = (sentence: Span, parts: readonly Part[]): Part[] =>
  parts.filter(({ span }) => sentence.start < span.end && span.start < sentence.end);

function partsOf({ content, cue, mention, via }: Attribution): Part[] {
  const parts = content.map((span): Part => ({ span, label: 'content' }));
  if (mention) parts.push({ span: mention, label: 'mention' });
  if (cue) parts.push({ span: cue, label: 'cue' });
  if (via) parts.push({ span: via, label: 'channel' });
  return parts;
}

/** Whose the statement is, and how it was found. */
function resultOf(analysis: Analysis, attribution: Attribution): string {
  const { document, sources } = analysis;
  const { source: index, antecedent, basis, kind, act, rule } = attribution;
  const source = index === null ? null : (sources[index] ?? null);
  const either = eitherName(analysis, attribution);
  const how = antecedent ? `${basis} from "${textOf(document, antecedent)}"` : basis;
  return `= ${source ? `${source.name}, ${how}` : either === null ? 'no source' : `not sure: ${either}`} · ${kind}${act === 'statement' ? '' : ` ${act}`} · rule ${rule}`;
}

function write(document: Document, { sentences, parts, result }: Paragraph): string {
  const inOrder = [...parts].sort((a, b) => a.span.start - b.span.start);
  const shown = sentences
    .flatMap((sentence) => linesOf(document.text, sentence))
    .flatMap((line) => {
      const under = inOrder.flatMap(({ span, label }) => caretLine(document.text, line, span, label) ?? []);
      return [plain(textOf(document, line)).trimEnd(), ...under];
    });
  return `${[...shown, ...(result === null ? [] : [plain(result)])].join('\n')}\n`;
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
function linesOf(text: string, { start, end }: Span): Span[] {
  const lines: Span[] = [];
  let from = start;
  while (end - from > WIDTH) {
    const space = text.lastIndexOf(' ', from + WIDTH);
    const to = space > from ? space + 1 : from + WIDTH;
    lines.push({ start: from, end: to });
    from = to;
  }
  if (from < end) lines.push({ start: from, end });
  return lines;
}

/** Carets under what of the span stands in the line; null where nothing does. */
function caretLine(text: string, line: Span, span: Span, label: string): string | null {
  const start = Math.max(line.start, span.start);
  const end = Math.min(line.end, span.end);
  if (start >= end) return null;
  const carets = columns(text.slice(start, end).trimEnd());
  return carets === 0 ? null : `${' '.repeat(columns(text.slice(line.start, start)))}${'^'.repeat(carets)} ${label}`;
}

/** The words as they are printed, on one line. */
const plain = (words: string) => forTerminal(words.replace(/\s/gu, ' '));

/** How many columns a terminal gives to the words: none to combining and invisible characters, one to all others. */
function columns(words: string): number {
  return Array.from(plain(words).replace(/[\p{M}\p{Cf}]/gu, '')).length;
}
