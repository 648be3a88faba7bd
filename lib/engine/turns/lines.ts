/** The blocks of the running text as their layout shows them: what each opens with, whether all of it is set apart, whether it asks. */
import { hasTag, isPlainForm, isWhWord } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { BlockKind } from '../model.ts';
import type { Range, Reading, Token } from '../reading.ts';
import { isNamePart } from '../text/label-ends.ts';
import { isDash } from '../text/marks.ts';
import { captionNames } from './caption-names.ts';
import { withVoices } from './voiced.ts';

/** How words are set apart from those around them. */
export type Apart = 'bold' | 'italic' | 'heading';

/** A block of the running text, with the range of its tokens. */
export interface Line extends Range {
  readonly block: number;
  readonly kind: BlockKind;
  /** After the last token of what it opens with in bold or italics; `first` where it opens with neither. */
  readonly lead: number;
  /** How the lead is set apart, or the whole line is, by being a heading; null: it is not. */
  readonly style: Apart | null;
  /** All of it is set apart. */
  readonly apart: boolean;
  /** Before who signs a question, "– Ana, Leith"; `last` where nobody does. */
  readonly end: number;
  /** It ends with a question mark, and the lead does. */
  readonly asks: boolean;
  readonly leadAsks: boolean;
  /** What it opens with ends like a sentence that asks nothing; bids somebody tell "us" something. */
  readonly states: boolean;
  readonly bids: boolean;
  /** Outside quotation marks somebody speaks of themselves; of themselves alone; to somebody. */
  readonly own: boolean;
  readonly alone: boolean;
  readonly spokenTo: boolean;
  /** It begins with a quotation. */
  readonly quotes: boolean;
  /** All of it is one quotation, in which somebody speaks of themselves alone. */
  readonly quotedAlone: boolean;
  /** It stands in brackets: "(Laughs.)" */
  readonly aside: boolean;
  /** It stands on an island of the page on which people speak, as on all that look alike. */
  readonly voiced: boolean;
}

/** The lines in the order of the text; titles are none, nor captions but those that tell whose the words below a picture are. */
export function linesOf(reading: Reading): readonly Line[] {
  const { document, tokens } = reading;
  const blocks: (Range & { readonly block: number })[] = [];
  for (let first = 0; first < tokens.length; ) {
    const block = tokens[first]?.block ?? 0;
    let last = first;
    while (tokens[last]?.block === block) last++;
    blocks.push({ first, last, block });
    first = last;
  }
  const captions = captionNames(reading, blocks);
  const lines: Line[] = [];
  for (const { first, last, block } of blocks) {
    const { kind = 'paragraph' } = document.blocks[block] ?? {};
    // a headline below the text is that of a part of it; a number alone in a cell counts the rows
    const isHeading = kind === 'title' && lines.some((line) => line.kind === 'paragraph' && !line.apart);
    const isCount = kind === 'item' && !tokens.slice(first, last).some(({ form }) => form.letter || form.stops);
    if ((kind !== 'title' || isHeading) && (kind !== 'caption' || captions.has(block)) && !isCount)
      lines.push(lineOf(reading, { first, last }, block, isHeading ? 'heading' : kind));
  }
  return withVoices(reading, lines);
}

/** The line that a block is, whatever its kind. */
export const lineAt = (reading: Reading, range: Range, block: number): Line =>
  lineOf(reading, range, block, reading.document.blocks[block]?.kind ?? 'paragraph');

function lineOf(reading: Reading, { first, last }: Range, block: number, kind: BlockKind): Line {
  const { document, tokens } = reading;
  const marked = document.blocks[block]?.lead;
  let lead = first;
  while (marked && lead < last && (tokens[lead]?.start ?? 0) < marked.end) lead++;
  const { own, alone, spokenTo } = speechIn(reading, { first, last }, frameOf(tokens, first, kind));
  const heading = kind === 'heading';
  const apart = heading || (lead === last && marked !== undefined);
  const style = lead > first && marked ? (heading ? 'heading' : marked.style) : heading ? 'heading' : null;
  const quotes = tokens[first]?.quoted !== -1;
  const aside = isAside(tokens, { first, last });
  const end = beforeSignature(tokens, { first, last }, kind);
  const asks = isQuestion(tokens, { first, last: end }, kind);
  const leadAsks = isQuestion(tokens, { first, last: lead }, kind);
  const opening = { first, last: apart ? last : lead };
  const states = /^[.!]$/.test(tokens[opening.last - 1]?.text ?? '');
  const bids = lead > first || apart ? isBidding(tokens, opening) : isAskingFor(tokens, { first, last });
  const quotedAlone = isQuotation(tokens, { first, last }) && speechIn(reading, { first, last }, tokens[first]?.quoted ?? -1).alone;
  return {
    first,
    last,
    end,
    block,
    kind,
    lead,
    style,
    apart,
    asks,
    leadAsks,
    states,
    bids,
    own,
    alone,
    spokenTo,
    quotes,
    quotedAlone,
    aside,
    voiced: false,
  };
}

type Speech = Pick<Line, 'own' | 'alone' | 'spokenTo'>;

/** Who speaks of whom in a range, in the words that stand in this quotation. */
function speechIn({ tokens, language: { pronouns } }: Reading, { first, last }: Range, quotation: number): Speech {
  let [own, alone, spokenTo] = [false, false, false];
  for (let i = first; i < last; i++) {
    const token = tokens[i];
    if (token?.quoted !== quotation) continue;
    // "the US" is nobody, nor is the first of a list: "I: Ana Ruiz, Director"
    if (is(token, 'firstPerson') && hasTag(token, 'PRP', 'PRP$') && tokens[i + 1]?.text !== ':') {
      const isOne = pronouns.get(token.lower)?.plural !== true;
      // what people “told us” an article tells as well
      if (!isOne && is(tokens[i - 1], 'telling')) continue;
      own = true;
      if (isOne) alone = true;
    }
    if (is(token, 'secondPerson')) spokenTo = true;
  }
  return { own, alone, spokenTo };
}

/** The line as it is where no more than the range of it is read: the question, or the answer behind it. */
export function partOf(reading: Reading, line: Line, range: Range): Line {
  if (range.first === line.first && range.last === line.last) return line;
  return { ...line, ...speechIn(reading, range, frameOf(reading.tokens, line.first, line.kind)) };
}

/** The box that the line stands in, by a word that it has alone; null: none. */
export function boxOf({ document }: Pick<Reading, 'document'>, line: Line | undefined): string | null {
  const { box } = document.blocks[line?.block ?? -1] ?? {};
  return box ? `${box.row}.${box.nth}` : null;
}

/** True for what stands in brackets: "(Laughs)", "(Inaudible.)". */
export function isAside(tokens: readonly Token[], { first, last }: Range): boolean {
  const end = tokens[last - 1]?.text === '.' ? last - 2 : last - 1;
  return /^[([]$/.test(tokens[first]?.text ?? '') && /^[)\]]$/.test(tokens[end]?.text ?? '');
}

/** True for what bids somebody tell: "Tell me about the lock", "Please walk us through a day." */
function isBidding(tokens: readonly Token[], { first, last }: Range): boolean {
  return bidden(tokens, { first, last }) > 0;
}

/** The same where nothing sets it apart: not "Let me think.", nor "Believe me when I say it." */
function isAskingFor(tokens: readonly Token[], { first, last }: Range): boolean {
  const whom = bidden(tokens, { first, last });
  const next = tokens[whom + 1];
  return (
    whom > 0 && (hasTag(next, 'IN', 'RP') || isWhWord(next)) && !tokens.slice(whom + 1, last).some((token) => is(token, 'firstPerson'))
  );
}

/** Where "me" or "us" stands after the verb that bids somebody; -1: nobody is bidden, or to ask: "Ask me in May." */
function bidden(tokens: readonly Token[], { first, last }: Range): number {
  let at = first;
  while (at < last && (is(tokens[at], 'interjection') || tokens[at]?.text === ',')) at++;
  const whom = tokens[at + 1];
  const bids = isPlainForm(tokens[at]) && !is(tokens[at], 'asking') && is(whom, 'firstPerson') && hasTag(whom, 'PRP');
  return at + 1 < last && bids ? at + 1 : -1;
}

/** True where the range is one quotation, marks and all. */
export const isQuotation = (tokens: readonly Token[], { first, last }: Range): boolean =>
  last > first && tokens[first]?.quoted !== -1 && tokens[first]?.quoted === tokens[last - 1]?.quoted;

/** True for a block quotation, or a line that is all in quotation marks. */
export const isQuoted = (tokens: readonly Token[], line: Line): boolean => line.kind === 'quote' || isQuotation(tokens, line);

/** The questions that are set apart above a quotation with which they are answered. */
export const answeredInMarks = (tokens: readonly Token[], lines: readonly Line[]): ReadonlySet<Line> =>
  new Set(lines.filter((line, i) => line.apart && line.asks && !isQuoted(tokens, line) && isQuotation(tokens, lines[i + 1] ?? line)));

/** Where the dash or bracket stands after a question with who puts it: "Why? – Ana, Leith", "Why? (Ana, Leith)"; `last`: there is none. */
function beforeSignature(tokens: readonly Token[], { first, last }: Range, kind: BlockKind): number {
  let at = last - 1;
  while (at > first && last - at <= SIGNATURE && !isDash(tokens[at]) && tokens[at]?.text !== '(') at--;
  return isQuestion(tokens, { first, last: at }, kind) && isSignature(tokens, { first: at, last }) ? at : last;
}

/** Longest signature, in tokens. */
const SIGNATURE = 8;

/** True for who put a question, behind it: "– Ana, Leith", "(Ana, Leith)"; not for "(Laughs)". */
export function isSignature(tokens: readonly Token[], { first, last }: Range): boolean {
  const isPlaced = isAside(tokens, { first, last }) && tokens.slice(first, last).some(({ text }) => text === ',');
  const end = isPlaced ? last - 1 : isDash(tokens[first]) ? last : first;
  return end > first + 1 && tokens.slice(first + 1, end).every((token) => isNamePart(token) || /^[,\d]+$/.test(token.text));
}

/** True where the last mark is a question mark, and stands in no quotation but the block quotation that the range is of. */
export function isQuestion(tokens: readonly Token[], { first, last }: Range, kind: BlockKind): boolean {
  const mark = last > first ? tokens[last - 1] : undefined;
  return mark?.text === '?' && mark.quoted === frameOf(tokens, first, kind);
}

/** The quotation that all of a block stands in: that of a block quotation without marks. */
const frameOf = (tokens: readonly Token[], first: number, kind: BlockKind): number =>
  kind === 'quote' ? (tokens[first]?.quoted ?? -1) : -1;

/** True for a heading that nothing but its capitals sets apart. */
export const isInCapitals = (tokens: readonly Token[], { first, last }: Line): boolean =>
  last - first > 1 &&
  !tokens[last - 1]?.form.stops &&
  tokens.slice(first, last).every(({ form, text }) => !form.letter || text === text.toUpperCase());

/** Longest name that signs alone, in tokens. */
const NAME = 6;

/** True for a line of a name or two words with capitals, and no more: it signs what stands above. */
export const isNameAlone = (tokens: readonly Token[], { first, last }: Range): boolean =>
  last - first <= NAME && tokens.slice(first, last).every(isNamePart);
