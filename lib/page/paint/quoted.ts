/** The parts of a statement that stand in quotation marks: what is painted as a quotation in a mixed one. */
import type { Span } from '../../engine/model.ts';
import { hasLetters } from '../dom/words.ts';

const CLOSING: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '«': '»',
  '„': '“”',
  '‚': '‘’',
  '"': '"',
  "'": "'",
  '‹': '›',
  '「': '」',
};

function opens(text: string, at: number): boolean {
  const mark = text[at] as string;
  if (!(mark in CLOSING)) return false;
  // A straight or curly single mark inside a word, or at a word's end, is an apostrophe.
  return !/["'‘]/.test(mark) || (!hasLetters(text[at - 1] ?? ' ') && /\S/.test(text[at + 1] ?? ' '));
}

function closes(text: string, at: number, opening: string): boolean {
  return (CLOSING[opening] as string).includes(text[at] as string) && (!/['‘]/.test(opening) || !hasLetters(text[at + 1] ?? ' '));
}

/** Outermost quotations inside the span, marks included. One that does not close inside it runs to its end. */
export function quotedParts(text: string, span: Span): Span[] {
  const parts: Span[] = [];
  for (let at = span.start; at < span.end; at++) {
    if (!opens(text, at)) continue;
    const opening = text[at] as string;
    let end = at + 1;
    while (end < span.end && !closes(text, end, opening)) end++;
    parts.push({ start: at, end: Math.min(end + 1, span.end) });
    at = end;
  }
  return parts;
}
