/** A text of which nothing was read but its letters. */
import { documentFromText } from '../../lib/engine/document-from-text.ts';
import type { Reading } from '../../lib/engine/reading.ts';
import { english } from './english.ts';

export function bareReading(text: string): Reading {
  return { document: documentFromText(text), language: english, tokens: [], sentences: [], quotations: [], quoted: [], seen: null };
}
