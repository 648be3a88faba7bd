/** Articles and predictions from sentences with brackets: `She said [it is safe].` A bar (`|`) is the end of a paragraph. */
import type { FoundStatement, MarkedArticle, MarkedStatement, Prediction } from '../../benchmark/model.ts';
import type { Span } from '../../lib/engine/model.ts';

/** The text without its brackets, and the spans that stood in them. */
export function bracketed(sentence: string): { text: string; spans: Span[] } {
  let text = '';
  const starts: number[] = [];
  const spans: Span[] = [];
  for (const character of sentence) {
    if (character === '[') starts.push(text.length);
    else if (character === ']') spans.push({ start: starts.pop() ?? 0, end: text.length });
    else text += character === '|' ? '\n' : character;
  }
  return { text, spans };
}

export const mark = (content: readonly Span[], more: Partial<MarkedStatement> = {}): MarkedStatement => ({
  kind: 'indirect',
  act: 'speech',
  nested: false,
  content,
  source: [],
  speaker: null,
  aliases: [],
  ...more,
});

export const find = (content: readonly Span[], more: Partial<FoundStatement> = {}): FoundStatement => ({
  kind: 'indirect',
  content,
  mention: null,
  source: null,
  ...more,
});

export const article = (text: string, more: Partial<MarkedArticle> = {}): MarkedArticle => ({
  id: 'an-article',
  split: 'dev',
  text,
  attributions: [],
  quantities: null,
  same: null,
  differs: null,
  reports: null,
  ignore: [],
  inOurTerms: false,
  ...more,
});

export const prediction = (more: Partial<Prediction> = {}): Prediction => ({
  attributions: [],
  sources: [],
  quantities: [],
  reports: [],
  ...more,
});

/** The span of some words of a text. */
export function at(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" does not stand in "${text}"`);
  return { start, end: start + words.length };
}
