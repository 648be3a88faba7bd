/**
 * Finds the reports, studies, surveys, letters… that the article leans on, one entry each, however often and in whatever
 * words they are mentioned.
 *
 *   A review into school meals found … Dr Okoro's report, published in May, … the report …
 *   ^─────────────────────────^        ^──────────────^                      ^────────^
 *
 * Every noun for a document begins a mention (find-document-mentions.ts); mentions are joined into documents
 * (join-document-mentions.ts); those stay that speak, are cited, or are named by author, date or title (document-mention.ts).
 */

import { firstWhere } from '../first-where.ts';
import { is } from '../languages/vocabulary.ts';
import { type Attribution, type Report, type Source, type Span, textOf } from '../model.ts';
import type { Reading } from '../reading.ts';
import { walkSpans } from '../text/walk-spans.ts';
import type { InTurns } from '../turn-by-turn.ts';
import { findCitations } from './citations.ts';
import { dateIn } from './date-in.ts';
import { findPlaces } from './find-document-mentions.ts';
import { joinPlaces } from './join-document-mentions.ts';
import { findOutlets } from './outlets.ts';
import { reportOf } from './report-of.ts';

/** A document among the sources, at one of its mentions. */
interface Spoken {
  readonly index: number;
  readonly span: Span;
}

/** The reports of the article in order of their first mention. `sources` and `attributions` say which of them speak. Linear time. */
export function* findReports(reading: Reading, attributions: readonly Attribution[], sources: readonly Source[]): InTurns<Report[]> {
  const { document, language } = reading;
  // "the paper" may be whoever prints it
  const bodies = new Set(sources.flatMap(({ kind, mentions }) => (kind === 'organisation' ? mentions.map(({ start }) => start) : [])));
  const found = yield* findPlaces(reading, attributions);
  const places = found.filter(({ start, noun }) => !(is(noun, 'ambiguousDocument') && bodies.has(start)));
  yield;
  const spoken = sources.flatMap((source, index): Spoken[] =>
    source.kind === 'document' ? source.mentions.map((span) => ({ index, span })) : [],
  );
  const spokenAt = walkSpans(spoken, ({ span }) => span);
  const documents = new Map(places.map((place) => [place, spokenAt(place)[0]?.index ?? null]));
  const joined = yield* joinPlaces(places, reading);
  yield;
  const reports = joined.map((entry) => reportOf(reading, entry.places, (place) => documents.get(place) ?? null));
  yield;
  const outlets = findOutlets(reading, attributions, sources, reports);
  yield;
  const own = withoutGeneric(reports, outlets, reading);
  const cited = new Set(attributions.map(({ mention }) => mention?.start));
  const speaks = spoken.filter(({ span }) => cited.has(span.start) || /^\p{Lu}/u.test(document.text.charAt(span.start)));
  return [...withDates(withPronouns(own, speaks, reading), reading), ...outlets, ...findCitations(document, language.documentPatterns)];
}

/** Without "reports" of nobody's beside a named outlet: "Reuters and other reports said so" is Reuters's. */
function withoutGeneric(reports: readonly Report[], outlets: readonly Report[], { sentences, language }: Reading): readonly Report[] {
  const sentenceOf = ({ start }: Span) => firstWhere(sentences, ({ end }) => end > start);
  const named = new Set(outlets.flatMap(({ mentions }) => mentions.map(sentenceOf)));
  return reports.filter(({ name, author, mentions }) => {
    const word = name.toLowerCase().split(' ').at(-1) ?? '';
    const generic =
      author === null && mentions.length === 1 && language.singularOf(word) !== word && language.vocabulary.has(word, 'reportNoun');
    return !generic || !mentions.map(sentenceOf).some((sentence) => named.has(sentence));
  });
}

/** The reports with "it" and "its" among their mentions, where the naming of sources led one that speaks or opens a sentence to the document of one entry alone. */
function withPronouns(reports: readonly Report[], spoken: readonly Spoken[], { document, language }: Reading): Report[] {
  const owners = new Map<number, Report[]>();
  for (const report of reports) if (report.source !== null) addTo(owners, report.source, report);
  const pronouns = new Map<Report, Span[]>();
  for (const { index, span } of spoken) {
    const [owner, ...others] = owners.get(index) ?? [];
    if (!owner || others.length > 0 || span.start < (owner.mentions[0]?.start ?? 0)) continue;
    if (language.vocabulary.has(textOf(document, span).toLowerCase(), 'documentPronoun')) addTo(pronouns, owner, span);
  }
  return reports.map((report) => ({
    ...report,
    // "Its report, …, said": the pronoun in a mention is none of its own
    mentions: [...report.mentions, ...(pronouns.get(report) ?? [])]
      .sort((a, b) => a.start - b.start || b.end - a.end)
      .filter(({ start }, i, all) => i === 0 || start >= (all[i - 1] as Span).end),
  }));
}

/** One list grows, where copies of it would take the square of its length. */
function addTo<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** How far the comma may stand after "Published", in tokens. */
const LEAD = 14;

/** The reports with the dates that open a sentence about them: "Published in June, it found". */
function withDates(reports: readonly Report[], { document, language, sentences, tokens }: Reading): Report[] {
  const dates = new Map<number, string>();
  for (const { first, last } of sentences) {
    if (!is(tokens[first], 'publishing')) continue;
    let comma = first + 1;
    while (comma < last && comma < first + LEAD && tokens[comma]?.text !== ',') comma++;
    const [opening, subject] = [tokens[first + 1], tokens[comma + 1]];
    const date =
      opening && subject && tokens[comma]?.text === ','
        ? dateIn(document.text, { start: opening.start, end: subject.start }, language.documentPatterns)
        : null;
    if (date && subject) dates.set(subject.start, textOf(document, date));
  }
  return reports.map((report) => {
    const date = report.mentions.map((mention) => dates.get(mention.start)).find((found) => found !== undefined);
    return date && report.published === null ? { ...report, published: date } : report;
  });
}
