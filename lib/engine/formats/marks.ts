/** Quotation marks as the manuals of essays have them: double ones outside, single ones inside. The words stay; where marks do not pair, all stays. */

/** What begins words that have marks of their own, or a dash for them. */
const BEGINS = /^\s*["“”„«»‹›‘’‚'「『‐-―-]/u;
const isWord = (letter: string) => /[\p{L}\p{N}]/u.test(letter);
const isSpace = (letter: string) => /[\s([{“‘"'—–…-]/u.test(letter);

/** Double or single; null for what is no such mark. */
const kindOf = (mark: string) => ('“”"'.includes(mark) ? '"' : "‘’'".includes(mark) ? "'" : null);

/** What a mark does, by what is open: 'opens', 'closes', or nothing, as an apostrophe. */
function roleOf(mark: string, [before, after]: readonly [string, string], open: readonly string[]): 'opens' | 'closes' | null {
  if (mark === '“' || mark === '‘') return 'opens';
  if (mark === '”') return 'closes';
  if (mark === '"') return open.slice(-3).includes('"') ? 'closes' : 'opens';
  if (isWord(before) && isWord(after)) return null;
  if (mark === "'" && isSpace(before) && !/\s/u.test(after) && open.at(-1) !== "'") return 'opens';
  return /\s/u.test(before) || open.at(-1) === '"' ? null : 'closes';
}

/** Where the marks stand that nothing closes, the outermost first. */
export function unclosed(text: string): readonly number[] {
  const kinds: string[] = [];
  const places: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const kind = kindOf(text.charAt(at));
    const role = kind && roleOf(text.charAt(at), [text.charAt(at - 1) || ' ', text.charAt(at + 1) || ' '], kinds);
    if (role === 'opens' && kind) {
      kinds.push(kind);
      places.push(at);
    } else if (role === 'closes' && kinds.at(-1) === kind) {
      kinds.pop();
      places.pop();
    }
  }
  return places;
}

interface Marked {
  readonly text: string;
  /** How many marks are open at its end. */
  readonly open: number;
  /** True where words are in single marks and in none around them. */
  readonly single: boolean;
}

/** One paragraph, `depth` marks deep; null where its marks do not pair. */
function markedAt(text: string, depth: number): Marked | null {
  const open: string[] = [];
  let [single, paired] = [false, false];
  let result = '';
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    const kind = kindOf(mark);
    const role = kind && roleOf(mark, [text.charAt(at - 1) || ' ', text.charAt(at + 1) || ' '], open);
    if (role === 'opens' && kind) {
      single ||= open.length === 0 && kind === "'";
      paired ||= kind === "'";
      result += (depth + open.push(kind)) % 2 === 1 ? '“' : '‘';
    } else if (role === 'closes' && open.length === 0 && kind === "'" && !paired) {
      result += mark; // "the tenants’ lift"
    } else if (role === 'closes') {
      if (open.pop() !== kind) return null;
      result += (depth + open.length) % 2 === 0 ? '”' : '’';
    } else result += mark;
  }
  return { text: result, open: open.length, single };
}

/** All of them; a quotation that goes on opens anew in each. Null where marks do not pair. */
function allMarked(paragraphs: readonly string[], depth: number): readonly Marked[] | null {
  const marked: Marked[] = [];
  for (const [at, paragraph] of paragraphs.entries()) {
    const found = markedAt(paragraph, depth);
    const goesOn = found?.open === 1 && BEGINS.test(paragraphs[at + 1] ?? '');
    if (!found || (found.open > 0 && !goesOn)) return null;
    marked.push(found);
  }
  return marked;
}

/** Words in single marks, as British articles have them, in double ones, and what these have inside in single ones. */
export function doubleOutside(paragraphs: readonly string[]): readonly string[] {
  const marked = allMarked(paragraphs, 0);
  return marked?.some(({ single }) => single) ? marked.map(({ text }) => text) : paragraphs;
}

/** Words for between double marks, with single ones and double ones inside these; null where theirs do not pair. */
export const singleOutside = (words: string): string | null => allMarked([words], 1)?.[0]?.text ?? null;

/** True for words that nothing marks as quoted: turns of an interview, posts. */
export const isBare = (paragraphs: readonly string[]): boolean => paragraphs.every((paragraph) => !BEGINS.test(paragraph));

/** Bare words of a speaker in marks, each paragraph opened and the last one closed. */
export function inMarks(paragraphs: readonly string[]): readonly string[] {
  const inside = allMarked(paragraphs, 1)?.map(({ text }) => text);
  if (!inside && paragraphs.some((paragraph) => /["“”]/u.test(paragraph))) return paragraphs;
  const words = inside ?? paragraphs;
  return words.map((paragraph, at) => `“${paragraph}${at === words.length - 1 ? '”' : ''}`);
}
