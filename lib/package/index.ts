/**
 * The engine for other programs: who said what in an article. Pure; needs neither a page nor Node, sends nothing, and reads English.
 * What comes out is described by the types, and for other languages than TypeScript by `whosaid/analysis.schema.json`.
 */
import { analyse as analyseIn, analyseInTurns as analyseInTurnsIn } from '../engine/analyse.ts';
import { languages } from '../engine/languages/every-language.ts';
import type { Analysis, Document } from '../engine/model.ts';
import type { Turns } from '../engine/turn-by-turn.ts';

export { documentFromText, type KnownOfDocument } from '../engine/document-from-text.ts';
export {
  type Act,
  type Analysis,
  type Attribution,
  type AttributionKind,
  type Basis,
  type Block,
  type BlockKind,
  type Corrected,
  type Correction,
  type Document,
  type Echo,
  type Lead,
  type Link,
  type Quantity,
  type Report,
  type ReportKind,
  type Source,
  type SourceKind,
  type Span,
  textOf,
  type Who,
} from '../engine/model.ts';
export type { Turns } from '../engine/turn-by-turn.ts';

/**
 * Who said what in the document. Never throws on any text; linear in its length.
 *
 * @returns the lists are empty and `read` is false where the document is in another language
 */
export const analyse = (document: Document): Analysis => analyseIn(document, languages);

/** The same, to the letter, where others have their turn in between: for a thread that has to answer while it reads a book. */
export const analyseInTurns = (document: Document, turns: Turns): Promise<Analysis> => analyseInTurnsIn(document, languages, turns);
