/** The first stages at one go, for what is tested behind them. */
import type { Language } from '../../lib/engine/languages/language.ts';
import type { Document } from '../../lib/engine/model.ts';
import { readInTurns } from '../../lib/engine/read-text.ts';
import type { Reading } from '../../lib/engine/reading.ts';
import { finished } from '../../lib/engine/turn-by-turn.ts';

export const readText = (document: Document, language: Language): Reading => finished(readInTurns(document, language, null));
