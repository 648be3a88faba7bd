/**
 * Finds words between quotation marks, in the styles that newspapers use: “ ”, " ", ‘ ’, ' ', '' '', `` '', « »; marks
 * turned the wrong way; marks inside marks; a quotation over several paragraphs whose mark is opened again in each and
 * closed once; a mark that is never closed.
 *
 *   "We came, he told us: 'Go.' We went.
 *   ^                     ^───^          part 1, and a quotation in it
 *   "Nobody asked."
 *                 ^                      part 2, closed
 */

import type { Language } from '../languages/language.ts';
import { inPlainLetters } from '../languages/plain-letters.ts';
import type { Block, Document, Span } from '../model.ts';
import type { Quotation } from '../reading.ts';
import { withoutDash } from './credit-line.ts';

type Family = 'double' | 'single' | 'angle';

interface Mark extends Span {
  readonly family: Family;
  /** What the mark can be where it stands. */
  readonly opens: boolean;
  readonly closes: boolean;
}

interface Open {
  readonly mark: Mark;
  readonly depth: number;
}

const MARKS = /``|'(?=''(?!'))(?<=\S')|''|‘‘|’’|["“”„‟«»‘’‚‛'`]/g;
const DOUBLE = new Set(['"', '“', '”', '„', '‟', '``', "''", '‘‘', '’’']);
const WORD = /[A-Za-z\d]/;
/** An apostrophe and the year or word that it may begin: "'90s", "'em". */
const ELIDED = /^['’](?:\d\ds?|([A-Za-z]+))(?!\w)/;
/** How many blocks without a mark of their own a quotation may run through before its closing mark. */
const BARE = 4;

function familyOf(mark: string): Family {
  if (DOUBLE.has(mark)) return 'double';
  return mark === '«' || mark === '»' ? 'angle' : 'single';
}

/** True where the mark stands for letters or a century. */
function elides(piece: string, { vocabulary }: Language): boolean {
  const match = ELIDED.exec(inPlainLetters(piece));
  return match !== null && (match[1] === undefined || vocabulary.has(piece.slice(1, match[0].length).toLowerCase(), 'elided'));
}

/** The marks of a block that can open or close; apostrophes, inches and feet are left out. */
function marksOf(text: string, block: Span, language: Language): Mark[] {
  const marks: Mark[] = [];
  const piece = text.slice(block.start, block.end);
  let straight = 0;
  for (const match of piece.matchAll(MARKS)) {
    const at = match.index;
    const mark = match[0];
    const family = familyOf(mark);
    const before = piece[at - 1] ?? ' ';
    const after = piece[at + mark.length] ?? ' ';
    if (family === 'single' && WORD.test(inPlainLetters(before)) && WORD.test(inPlainLetters(after))) continue;
    if (family === 'single' && elides(piece.slice(at, at + 8), language)) continue;
    const measure = /["']/.test(mark) && /\d/.test(before);
    if (measure && (/[\d×x]/.test(after) || (mark === '"' && straight % 2 === 0))) continue;
    if (mark === '"') straight++;
    const free = /[\s([{\-–—―/:>…\u200B]/.test(before);
    const stuck = /[\s)\]}\-–—―/:;,.!?…<]/.test(after);
    const beside = /["“”‘’'`«»]/;
    // "« It was late », she said.": the mark stands free before a comma or stop too
    const inner = family === 'angle' ? /^(?:[\s,;:?!)]|\.(?!\.))/ : /^\s/;
    let opens = (free || beside.test(before)) && !inner.test(piece.slice(at + mark.length, at + mark.length + 2) || ' ');
    let closes = !/\s/.test(before) && (stuck || beside.test(after) || !free);
    if (/[“‘„«]|``/.test(mark) && (opens || !closes)) [opens, closes] = [true, !opens];
    else if (/[”»]/.test(mark) && (closes || !opens)) [opens, closes] = [false, true];
    else if (mark === '’' && closes) opens = false;
    // "said,“It was late”": whichever is due, as a comma leads to it and a word follows
    if (closes && before === ',' && /["“]/.test(mark) && /\p{L}/u.test(after)) opens = true;
    // spaces on both sides: whichever is due
    if (!opens && !closes) [opens, closes] = [mark === '"', true];
    marks.push({ start: block.start + at, end: block.start + at + mark.length, family, opens, closes });
  }
  return marks;
}

/** True where a single mark that could close is rather a possessive: "the boys' club' is". */
function possessive(text: string, marks: readonly Mark[], at: number): boolean {
  const mark = marks[at] as Mark;
  if (mark.family !== 'single' || !/s/i.test(text[mark.start - 1] ?? '')) return false;
  if (!/\s/.test(text[mark.end] ?? '\n') || !/\p{L}/u.test(text[mark.end + 1] ?? '')) return false;
  for (let i = at + 1; i < marks.length; i++) {
    const later = marks[i] as Mark;
    if (later.family === 'single') return later.closes && !later.opens;
  }
  return false;
}

/** The quotations of the text in text order, outer before inner. One whose closing mark is missing is `unclosed`. */
export function findQuotations({ text, blocks }: Pick<Document, 'text' | 'blocks'>, language: Language): Quotation[] {
  const found: Quotation[] = [];
  const marked = blocks.map((block) => marksOf(text, block.span, language));
  /** An outermost quotation that earlier blocks left open. */
  let running: { readonly parts: Span[]; readonly family: Family } | null = null;
  /** The last block quotation without marks, and the block that it has come to. */
  const blockQuotation: { parts: Span[]; block: number } = { parts: [], block: -2 };

  blocks.forEach((block, index) => {
    const marks = marked[index] ?? [];
    if (block.kind === 'quote' && !running && (marks[0]?.start ?? block.span.end) > block.span.start) {
      // a block quotation needs no marks
      const part = withoutCredit(text, block);
      if (!part) return;
      // the next paragraph of the same one
      const isMore = index === blockQuotation.block + 1 && goesWith(blocks[blockQuotation.block], block);
      if (!isMore) blockQuotation.parts = [];
      blockQuotation.parts.push(part);
      if (!isMore) found.push({ parts: blockQuotation.parts, depth: 0, unclosed: false });
      blockQuotation.block = index;
      return;
    }
    const lastStraight = marks.findLastIndex((mark) => text[mark.start] === '"' && mark.closes);
    const lastSingle = marks.findLastIndex((mark) => mark.family === 'single' && mark.closes);
    const open: Open[] = [];
    let from = 0;
    if (running) {
      const first = marks[0];
      const reopened = first && first.family === running.family && first.opens && !WORD.test(text.slice(block.span.start, first.start));
      const bare = { start: block.span.start, end: block.span.start, family: running.family, opens: true, closes: false };
      open.push({ mark: reopened ? first : bare, depth: 0 });
      if (reopened) from = 1;
    }
    const finish = (entry: Open, end: number, unclosed: boolean) => {
      const before: readonly Span[] = entry.depth === 0 && running ? running.parts : [];
      if (entry.depth === 0) running = null;
      found.push({ parts: [...before, { start: entry.mark.start, end }], depth: entry.depth, unclosed });
    };
    for (let i = from; i < marks.length; i++) {
      const mark = marks[i] as Mark;
      const matching = open.findLastIndex((entry) => entry.mark.family === mark.family);
      const entry = open[matching];
      const fresh = mark.opens && /\s/.test(text[mark.start - 1] ?? ' ') && !/\s/.test(text[mark.end] ?? ' ');
      if (entry && mark.closes && !fresh && !possessive(text, marks, i)) {
        finish(entry, mark.end, false);
        open.length = matching;
      } else if (mark.opens && !entry) {
        if (mark.family === 'single' && i >= lastSingle && !(open.length === 0 && leadsIn(text, block.span, mark))) continue;
        open.push({ mark, depth: open.length });
      } else if (mark.opens && entry && mark.family === 'double') {
        const closed = running !== null || i < lastStraight;
        if (matching === 0 && nests(text, block, entry.mark, marks, i) && (closed || goesOn(blocks, marked, index, 'double', text))) {
          open.push({ mark, depth: 1 });
          continue;
        }
        // opened again: the one before was never closed
        if (entry.depth === 0) finish(entry, endOfSentence(text, entry.mark.end, mark.start), true);
        open.length = matching;
        open.push({ mark, depth: open.length });
      }
    }
    const left = open[0];
    if (!left) return;
    if (goesOn(blocks, marked, index, left.mark.family, text)) {
      // added to, never copied: a mark that nobody closes may run over thousands of blocks
      running ??= { parts: [], family: left.mark.family };
      running.parts.push({ start: left.mark.start, end: block.span.end });
      return;
    }
    const whole = running !== null || leadsIn(text, block.span, left.mark);
    finish(left, whole ? block.span.end : endOfSentence(text, left.mark.end, block.span.end), true);
  });
  return found.sort((a, b) => (a.parts[0]?.start ?? 0) - (b.parts[0]?.start ?? 0) || a.depth - b.depth);
}

/** True where both may be one block quotation: set apart in one way, and credited to one or to nobody. */
const goesWith = (before: Block | undefined, { pulled, credit }: Block): boolean =>
  before?.pulled === pulled && !pulled && before?.credit?.start === credit?.start;

/** What a block quotation says, without who is credited with it and the dash before; null: the block is the credit. */
function withoutCredit(text: string, { span, credit }: Block): Span | null {
  if (!credit || credit.start < span.start || credit.start >= span.end) return span;
  const said = withoutDash(text.slice(span.start, credit.start));
  return said === '' ? null : { start: span.start, end: span.start + said.length };
}

/** True where the block begins with the mark, or a colon or comma leads to it. */
function leadsIn(text: string, block: Span, mark: Mark): boolean {
  const before = text.slice(Math.max(block.start, mark.start - 3), mark.start);
  return /[:,]\s*$/.test(before) || (mark.start - block.start < 60 && !WORD.test(text.slice(block.start, mark.start)));
}

/** True where the curly mark at `at` and the next one stand inside straight ones that open their block: `"They shouted “Go!” and we went."` */
function nests(text: string, block: Block, around: Mark, marks: readonly Mark[], at: number): boolean {
  if (around.start !== block.span.start || text[around.start] !== '"' || text[marks[at]?.start ?? 0] !== '“') return false;
  let next = at + 1;
  while (marks[next]?.family === 'single') next++;
  return text[marks[next]?.start ?? 0] === '”';
}

function endOfSentence(text: string, from: number, limit: number): number {
  for (let i = from; i < limit; i++) if (/[.!?…]/.test(text[i] ?? '') && (i + 1 === limit || /\s/.test(text[i + 1] ?? ''))) return i + 1;
  let end = limit;
  while (end > from + 1 && /\s/.test(text[end - 1] ?? '')) end--;
  return end;
}

/** True where the quotation left open at the end of this block goes on: the next block opens the mark again, or a block soon after closes it. */
function goesOn(blocks: readonly Block[], marked: readonly (readonly Mark[])[], index: number, family: Family, text: string): boolean {
  for (let next = index + 1; next <= index + BARE && next < blocks.length; next++) {
    const block = blocks[next] as Block;
    if (block.kind === 'title' || block.kind === 'heading') return false;
    const first = (marked[next] ?? []).find((mark) => mark.family === family);
    if (!first) continue;
    const leads = !WORD.test(text.slice(block.span.start, first.start));
    if (leads && first.opens) return next === index + 1;
    return first.closes && !first.opens;
  }
  return false;
}
