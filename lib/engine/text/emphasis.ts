/** The asterisks with which Markdown marks words; others stand for letters, "s***", or lead to a note. */
import type { Block, Document, Span } from '../model.ts';

const RUN = /\*+/g;
const NONE: ReadonlySet<number> = new Set();

/** Offsets of the asterisks of a block that mark its words, or it as an item; each run is looked at once. */
export function emphasisIn(text: string, { span, lead }: Pick<Block, 'span' | 'lead'>): ReadonlySet<number> {
  const found = new Set<number>();
  const mark = ({ start, end }: Span) => {
    for (let at = start; at < end; at++) found.add(at);
  };
  let open: Span | null = null;
  for (const { 0: run, index } of text.slice(span.start, span.end).matchAll(RUN)) {
    const here: Span = { start: span.start + index, end: span.start + index + run.length };
    const [before, after] = [text[here.start - 1] ?? ' ', text[here.end] ?? ' '];
    // the one before it that makes a pair stands before the block: "**Why?** …"
    const isItem = here.start === span.start && /\s/.test(after);
    if (isItem || here.end === lead?.end) mark(here);
    else if (open && open.end - open.start === run.length && /\S/.test(before)) {
      mark(open);
      mark(here);
      open = null;
    } else if (/\S/.test(after) && !/[\p{L}\d]/u.test(before)) open = here;
  }
  return found.size > 0 ? found : NONE;
}

/** Finds them block by block, in text order: most articles have no asterisk. */
export function emphasisOf({ text }: Pick<Document, 'text'>): (block: Pick<Block, 'span' | 'lead'>) => ReadonlySet<number> {
  let next = text.indexOf('*');
  return (block) => {
    if (next >= 0 && next < block.span.start) next = text.indexOf('*', block.span.start);
    return next < 0 || next >= block.span.end ? NONE : emphasisIn(text, block);
  };
}

/** The span with the asterisk marks beside it whose fellows it holds: "it was **late|**", "|**The lift** was late". */
export function withEmphasis(text: string, { start, end }: Span): Span {
  let [first, last] = [start, end];
  while (text[last] === '*') last++;
  while (text[first - 1] === '*') first--;
  if (first === start && last === end) return { start, end };
  const runs = text.slice(start, end).match(RUN) ?? [];
  const lacks = (run: string): boolean => run !== '' && runs.filter((one) => one === run).length % 2 === 1;
  return { start: lacks(text.slice(first, start)) ? first : start, end: lacks(text.slice(end, last)) ? last : end };
}
