/** The pipeline: an article in, an analysis out. Pure, and linear in the length of the text. */
import { findCues } from './cues/find-cues.ts';
import { languageOf } from './languages/index.ts';
import type { Language } from './languages/language.ts';
import type { RowSeen } from './languages/rows.ts';
import { findMentions } from './mentions/find-mentions.ts';
import type { Analysis, Document } from './model.ts';
import { assignQuantities } from './numbers/assign-quantities.ts';
import { findGivers } from './numbers/find-givers.ts';
import { findQuantities } from './numbers/find-quantities.ts';
import { numberRowsOf } from './numbers/refuse/number-rows.ts';
import { verbRowsOf } from './patterns/verb-rows.ts';
import { readInTurns } from './read-text.ts';
import { documentRowsOf } from './reports/document-rows.ts';
import { findReports } from './reports/find-reports.ts';
import { resumeReports } from './reports/resume-reports.ts';
import { settleReportSources } from './reports/settle-sources.ts';
import { nameSources } from './sources/name-sources.ts';
import { findEchoes } from './statements/find-echoes.ts';
import { findStatements } from './statements/find-statements.ts';
import { tagRowsOf } from './tags/mend-by-rows.ts';
import { finished, type InTurns, inTurns, type Turns } from './turn-by-turn.ts';
import { findTurns } from './turns/find-turns.ts';

/**
 * Who said what in the document. Never throws on any text.
 *
 * @param languages - those that it may be read in; a document in none of them gives empty lists and `read: false`
 * @param seen - is told of each row of the language that stands somewhere in the text
 */
export function analyse(document: Document, languages: readonly Language[], seen: RowSeen | null = null): Analysis {
  return finished(analysing(document, languages, seen));
}

/** The same, to the letter, where others have their turn in between: an article may be as long as a book. */
export function analyseInTurns(document: Document, languages: readonly Language[], turns: Turns): Promise<Analysis> {
  return inTurns(analysing(document, languages, null), turns);
}

/**
 * Reads the rows of a language, for an article that is about to come: it would be kept waiting for it.
 * @param turns others have theirs in between
 */
export function readRowsInTurns(language: Language, turns: Turns): Promise<void> {
  return inTurns(readingRows(language), turns);
}

function* readingRows(language: Language): InTurns<void> {
  for (const rowsOf of [tagRowsOf, verbRowsOf, numberRowsOf, documentRowsOf]) {
    rowsOf(language);
    yield;
  }
}

function* analysing(document: Document, languages: readonly Language[], seen: RowSeen | null): InTurns<Analysis> {
  const nothing = { version: 2, document, attributions: [], sources: [], quantities: [], reports: [], echoes: [] } as const;
  const language = languageOf(document, languages);
  if (!language) return { ...nothing, read: false };
  const reading = yield* readInTurns(document, language, seen);
  yield;
  const cues = yield* findCues(reading);
  yield;
  const saying = cues.filter(({ form }) => form !== 'number');
  const mentions = yield* findMentions(reading);
  yield;
  const turns = yield* findTurns(reading, mentions, saying);
  yield;
  const statements = yield* findStatements(reading, saying, turns);
  yield;
  const numbers = yield* findQuantities(reading);
  yield;
  const givers = yield* findGivers(reading, numbers, cues, statements);
  yield;
  // who gives a number is named as the source of a statement is
  const named = yield* nameSources(reading, mentions, [...statements, ...givers]);
  yield;
  const found = yield* findReports(reading, named.attributions, named.sources);
  yield;
  const settled = settleReportSources(found, named.sources, named.attributions);
  const { sources, attributions: all, reports } = resumeReports(reading, settled);
  yield;
  const quantities = yield* assignQuantities(numbers, reading, { attributions: all, sources }, statements, givers);
  yield;
  const attributions = all.slice(0, statements.length);
  const echoes = yield* findEchoes(reading, attributions);
  return { ...nothing, attributions, sources, quantities, reports, echoes, read: true };
}
