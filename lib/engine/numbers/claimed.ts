/**
 * Who gives a number outside of any statement: the subject of a verb that gives numbers. "Analysts at Corvane expect about
 * £2,900", "The survey puts the rent at $620". Only a subject that is a source of the article already; a pronoun only where
 * the statement just before it leaves no choice.
 */
import type { Attribution, Report, Source, Span } from '../model.ts';
import { longPhraseBefore } from '../phrases.ts';
import type { Reading, Token } from '../reading.ts';

const GIVES =
  /^(expect(s|ed)?|puts?|estimate[sd]?|forecasts?|predict(s|ed)?|project(s|ed)?|reckon(s|ed)?|demand(s|ed|ing)?|rate[sd]|describe[sd]?|calculate[sd]?|recommend(s|ed)?|ha[sd]|found|finds?|show(s|ed)?|record(s|ed)|suggest(s|ed)?|counted|lists?|listed)$/;
/** These give a number only with "at" before it: "put the toll at seven", "has it at $585". */
const NEEDS_AT = /^(puts?|ha[sd])$/;
const FARTHEST = 24;

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^(the|a|an) /, '')
    .replace(/’/g, "'");

/** The source that the words of a subject name, by its mentions, by its names, or as the report that speaks. */
function namedSource(reading: Reading, subject: Span, sources: readonly Source[], reports: readonly Report[]): number | null {
  const words = fold(reading.document.text.slice(subject.start, subject.end));
  const byName = sources.findIndex((source) => [source.name, ...source.aliases].some((name) => fold(name) === words));
  if (byName >= 0) return byName;
  const mentioned = sources.flatMap((source, index) =>
    source.mentions.some((mention) => overlaps(mention, subject) && mention.end === subject.end) ? [index] : [],
  );
  if (mentioned.length === 1) return mentioned[0] as number;
  return (
    reports.find(
      (report) => report.source !== null && report.mentions.some((mention) => overlaps(mention, subject) && mention.end >= subject.end),
    )?.source ?? null
  );
}

/** The source that a pronoun takes from the statement just before it, at most one sentence back. */
function carriedSource(reading: Reading, subject: Token, attributions: readonly Attribution[], sources: readonly Source[]): number | null {
  let last: Attribution | null = null;
  let end = -1;
  for (const attribution of attributions) {
    const ends = Math.max(attribution.cue?.end ?? 0, ...attribution.content.map((span) => span.end));
    if (ends <= subject.start && ends > end) [last, end] = [attribution, ends];
  }
  if (!last || last.source === null) return null;
  const sentence = reading.sentences[subject.sentence - 1];
  if (!sentence || end < sentence.start) return null;
  const kind = sources[last.source]?.kind;
  if (/^(he|she)$/.test(subject.lower)) return kind === 'person' ? last.source : null;
  return subject.lower === 'it' && (kind === 'document' || kind === 'organisation') ? last.source : null;
}

/** The index in `sources` of who gives the number at `span`, or null. */
export function claimedBy(
  reading: Reading,
  span: Span,
  attributions: readonly Attribution[],
  sources: readonly Source[],
  reports: readonly Report[],
): number | null {
  const { tokens, sentences } = reading;
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).end <= span.start) low = middle + 1;
    else high = middle;
  }
  const at = low;
  const sentence = sentences[tokens[at]?.sentence ?? -1];
  if (!sentence) return null;
  for (let i = at - 1; i > sentence.first && i > at - FARTHEST; i--) {
    const verb = tokens[i] as Token;
    if (/^(''|``|:|;)$/.test(verb.tag)) return null;
    if (!GIVES.test(verb.lower) || !/^VB|^NN/.test(verb.tag)) continue;
    if (NEEDS_AT.test(verb.lower) && !/^(at|between)$/.test(tokens[at - 1]?.lower ?? '') && tokens[at]?.lower !== 'between') continue;
    let before = i - 1;
    while (
      before > sentence.first &&
      /^(MD|RB|VBD|VBP|VBZ)$/.test(tokens[before]?.tag ?? '') &&
      !/^(was|were|is|are)$/.test(tokens[before]?.lower ?? '')
    )
      before--;
    if (/^(was|were|is|been|be|to)$/.test(tokens[before]?.lower ?? '') && !/ing$/.test(verb.lower)) return null;
    if (/^(is|are|was|were)$/.test(tokens[before]?.lower ?? '')) before--;
    if (tokens[before]?.lower === ',') {
      // "Exporters, however, estimated"
      let comma = before - 1;
      while (comma > sentence.first && tokens[comma]?.lower !== ',') comma--;
      if (comma <= sentence.first || before - comma > 8) return null;
      before = comma - 1;
    }
    const pronoun = tokens[before] as Token;
    if (pronoun.tag === 'PRP') return before === sentence.first ? carriedSource(reading, pronoun, attributions, sources) : null;
    const phrase = longPhraseBefore(tokens, before + 1, sentence.first);
    const [first, last] = phrase ? [tokens[phrase.first], tokens[phrase.last - 1]] : [];
    return first && last ? namedSource(reading, { start: first.start, end: last.end }, sources, reports) : null;
  }
  return null;
}
