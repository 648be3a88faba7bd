/**
 * Sentences with marks, for tests: `[content]`, `{source}`, `<cue>`, `|channel|`. A sentence without marks says that nothing may be found.
 *
 *   marked('"[We are ready,]" {Ana Ruiz} <said>.')   quotation marks stand inside the content: `["We are ready,"]`
 */
import type { Attribution, Span } from '../../lib/engine/model.ts';

export interface Marked {
  readonly text: string;
  readonly content: readonly Span[];
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly channel: readonly Span[];
}

const PAIRS = { '[': ['content', ']'], '{': ['source', '}'], '<': ['cue', '>'] } as const;

/** The text without its marks, and where they stood. */
export function marked(sentence: string): Marked {
  const found: Record<'content' | 'source' | 'cue' | 'channel', Span[]> = { content: [], source: [], cue: [], channel: [] };
  const open: { kind: keyof typeof found; close: string; start: number }[] = [];
  let text = '';
  for (const letter of sentence) {
    const top = open.at(-1);
    if (top && letter === top.close) {
      found[top.kind].push({ start: top.start, end: text.length });
      open.pop();
    } else if (letter === '|') open.push({ kind: 'channel', close: '|', start: text.length });
    else if (letter in PAIRS) {
      const [kind, close] = PAIRS[letter as keyof typeof PAIRS];
      open.push({ kind, close, start: text.length });
    } else text += letter;
  }
  if (open.length > 0) throw new Error(`unclosed mark in: ${sentence}`);
  return { text, ...found };
}

/** The text with marks put where the attributions are; the inverse of {@link marked}. */
export function withMarks(text: string, attributions: readonly Attribution[]): string {
  const inserts: { at: number; mark: string; rank: number }[] = [];
  const put = (span: Span | null, open: string, close: string, rank: number) => {
    if (span) inserts.push({ at: span.start, mark: open, rank: 10 - rank }, { at: span.end, mark: close, rank: rank - 10 });
  };
  for (const attribution of attributions) {
    for (const span of attribution.content) put(span, '[', ']', 1);
    put(attribution.mention, '{', '}', 2);
    put(attribution.cue, '<', '>', 3);
    put(attribution.via, '|', '|', 0);
  }
  const seen = new Set<string>();
  const unique = inserts.filter(({ at, mark }) => !seen.has(`${at}${mark}`) && seen.add(`${at}${mark}`));
  let out = text;
  for (const insert of unique.sort((a, b) => b.at - a.at || b.rank - a.rank))
    out = out.slice(0, insert.at) + insert.mark + out.slice(insert.at);
  return out;
}
