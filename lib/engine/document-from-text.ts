/**
 * Plain text → {@link Document}. The text stays as it is, to the last space, so that offsets can be compared with the
 * input. One line with a letter or a digit in it is one block; what the mark-up of a page would have said, the shape of
 * the line has to say here: a short line without an end mark is a heading, a long one a caption, the first line a title.
 */

import { languages } from './languages/every-language.ts';
import type { Block, BlockKind, Document } from './model.ts';
import { creditIn } from './text/credit-line.ts';
import { type MarkedLine, markedLine } from './text/markdown-line.ts';

/** What else is known of the text: its address, for one. */
export type KnownOfDocument = Partial<Omit<Document, 'text' | 'blocks' | 'links'>>;

/** Titles and headings are short; what is longer is read as prose. In words. */
const LONGEST_TITLE = 30;
const LONGEST_HEADING = 12;
const LONGEST_CAPTION = 60;
/** The longest beginning of a credit, in characters. */
const LONGEST_LEAD = 40;
/** A first line that ends as a sentence does is a title where it is short and prose comes after it; else it is the prose. */
const LONGEST_TITLE_WITH_STOP = 20;
const SHORTEST_PROSE = 12;

const ANY_WORD = /[\p{L}\p{N}]/u;
const ITEM = /^(?:[-–*•▪●◦‣·]|\(?\d{1,2}[.)])[\t \u00a0]/u;
/** The first two words of a line, or the first and a colon. */
const LEAD = /^(\p{L}+)(?::| (\p{L}+))/u;
/** A sentence's end, or a mark after which more has to come; closing marks and brackets may follow. */
const ENDS = /[.!?…:;,—–―-]["'”’»)\]]*$/u;
const STOP = /[.!?]["'”’»)\]]*$/u;
const QUESTION = /\?["'”’»)\]]*$/u;
/** Somebody's turn or words: a quotation mark first, or "Q:", "MS ROY:". */
const TURN = /^(?:["“'‘«]|[\p{L}.' ]{1,30}:)/u;
/** The end of a pull quote: `"…" — Ana Ruiz`. */
const PULL_QUOTE_NAME = /["”] ?[-–—―]{1,2} ?\p{Lu}[^."“”]*$/u;
/** An end mark with a capital after it: more than one sentence. Initials and "U.S." have no small letter before the mark. */
const SENTENCE_INSIDE = /\p{Ll}[.!?]["'”’»)\]]* ["'“‘«(]?\p{Lu}/u;
/** "PARIS (AP) —", "NEW DELHI –": the beginning of a story, not of its title. */
const DATELINE = /^\p{Lu}{2}[\p{Lu} .,]{1,40}(?:\([^)]{1,30}\) ?)?[—–―-]{1,2} /u;

/**
 * Reads plain text as an article. Never throws; the empty text gives a document without blocks.
 *
 * @param text - returned unchanged as `document.text`
 */
export function documentFromText(text: string, known: KnownOfDocument = {}): Document {
  const found = lines(text);
  const blocks = found.map(({ span, marked, lead }, index): MutableBlock => {
    const line = text.slice(span.start, span.end);
    const next = found[index + 1]?.span;
    const isFirst = index === 0 && next !== undefined && isTitle(line, text.slice(next.start, next.end));
    const kind = isFirst ? 'title' : (marked ?? kindOf(line, lead));
    return { kind, span, ...(lead && { lead }) };
  });
  giveCredits(text, blocks, found);
  const title = blocks[0]?.kind === 'title' ? text.slice(blocks[0].span.start, blocks[0].span.end) : null;
  return { url: null, title, byline: null, site: null, published: null, lang: null, ...known, text, blocks, links: [] };
}

type MutableBlock = { -readonly [K in keyof Block]: Block[K] };

/** Gives the lines of a block quotation, which stand right below one another, the credit that the last of them ends with. */
function giveCredits(text: string, blocks: readonly MutableBlock[], lines: readonly Line[]): void {
  let credit: Block['span'] | null = null;
  for (let i = blocks.length - 1; i >= 0; i--) {
    const { span } = lines[i] as Line;
    if (lines[i]?.marked !== 'quote') {
      credit = null;
      continue;
    }
    const gap = text.slice(span.end, lines[i + 1]?.span.start);
    const at: number | null = credit && !/\n\s*\n/.test(gap) ? null : creditIn(text.slice(span.start, span.end));
    if (at !== null) credit = { start: span.start + at, end: span.end };
    else if (/\n\s*\n/.test(gap)) credit = null;
    if (credit) (blocks[i] as MutableBlock).credit = credit;
  }
}

type Line = Pick<Block, 'span' | 'lead'> & { readonly marked: MarkedLine['kind'] };

/** The lines that have a word in them, without the white space around them, and what the marks of Markdown say of each. */
function lines(text: string): Line[] {
  const found: Line[] = [];
  let from = 0;
  while (from <= text.length) {
    const newline = text.indexOf('\n', from);
    const to = newline < 0 ? text.length : newline;
    const line = text.slice(from, to);
    if (ANY_WORD.test(line)) {
      const start = from + line.length - line.trimStart().length;
      const marked = markedLine(line.trim());
      const { lead } = marked;
      found.push({
        span: { start: start + marked.start, end: start + marked.end },
        marked: marked.kind,
        ...(lead && { lead: { style: lead.style, end: start + lead.end } }),
      });
    }
    from = to + 1;
  }
  return found;
}

function isTitle(line: string, next: string): boolean {
  const words = wordCount(line);
  if (words > LONGEST_TITLE || ITEM.test(line) || isCredit(line) || DATELINE.test(line)) return false;
  return !STOP.test(line) || (words <= LONGEST_TITLE_WITH_STOP && wordCount(next) >= SHORTEST_PROSE);
}

/** "Photo: Ana Ruiz", "Image by Ana Ruiz", "Picture credit", in any of the languages. */
function isCredit(line: string): boolean {
  const [, first = '', second] = LEAD.exec(line.slice(0, LONGEST_LEAD).toLowerCase()) ?? [];
  return languages.some(
    ({ vocabulary }) =>
      vocabulary.has(first, 'pictureNoun') &&
      (second === undefined || vocabulary.has(second, 'agentive') || vocabulary.has(second, 'credit')),
  );
}

function kindOf(line: string, lead: Block['lead']): BlockKind {
  if (ITEM.test(line)) return 'item';
  if (isCredit(line)) return 'caption';
  if (lead) return 'paragraph';
  const pulled = /^["“]/u.test(line) && PULL_QUOTE_NAME.test(line);
  // most lines: their words need no counting
  if (!pulled && ((ENDS.test(line) && !QUESTION.test(line)) || SENTENCE_INSIDE.test(line))) return 'paragraph';
  const words = wordCount(line);
  if (words > LONGEST_CAPTION) return 'paragraph';
  if (pulled) return 'quote';
  if (!ENDS.test(line)) return words <= LONGEST_HEADING ? 'heading' : 'caption';
  return words <= LONGEST_HEADING && QUESTION.test(line) && !TURN.test(line) ? 'heading' : 'paragraph';
}

/** Words as white space cuts them; counts no further than is asked for, so that a line of a megabyte costs nothing. */
function wordCount(line: string): number {
  if (line.length > 1000) return Number.POSITIVE_INFINITY;
  return line.match(/\S+/gu)?.length ?? 0;
}
