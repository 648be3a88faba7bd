/** Which quotation marks of a text pair: an apostrophe looks like one, so that only what can be read in one way is taken for paired. */
import { type End, endOf, TERMINAL } from './ends.ts';
import { CLOSING, isSingle, OPENING } from './quotation-marks.ts';

/** A quotation with its marks; `end` is where the text ends if it goes on in the next paragraph. */
export interface Pair {
  readonly start: number;
  readonly end: number;
  /** How many others it stands in. */
  readonly depth: number;
}

/** Words without their first letters, and the "and" of "rock ’n’ roll". */
const ELIDED = /^(?:\d0s|t(?:is|was|were|ill?)|em|n)(?!\p{L})/iu;
const AND = /[‘’']n[‘’']/iu;
const isWord = (letter: string): boolean => /[\p{L}\p{N}]/u.test(letter);
const isSpace = (letter: string) => /\s/u.test(letter);
/** What may stand before an opening mark that looks like a closing one. */
const LEADS = /[\s([{“‘"'—–…/:-]/u;

/** What a mark can be: it opens, "(", it closes, ")", or it is none, "-", as an apostrophe or a measure. */
function rolesAt(text: string, at: number): string {
  const mark = text.charAt(at);
  const [before, after] = [text.charAt(at - 1) || ' ', text.charAt(at + 1) || ' '];
  const [straight, single] = [/["']/u.test(mark), isSingle(mark)];
  if (single && ((isWord(before) && isWord(after)) || AND.test(text.slice(Math.max(0, at - 2), at + 3)))) return '-';
  const opens = !isSpace(after) && (straight ? LEADS.test(before) : OPENING.includes(mark));
  const closes = CLOSING.includes(mark) && !isSpace(before) && !(single && isWord(after));
  // "the tenants’ lift", "’Twas", "the ’90s", "the U.S.’s"; of what looks like an opening mark only words that are known
  const elided = opens ? ELIDED.test(text.slice(at + 1, at + 8)) : isWord(before + after);
  const stays = single ? elided : straight && /\d/u.test(before);
  return (opens ? '(' : '') + (closes ? ')' : '') + (stays ? '-' : '');
}

/** Quotations in quotations at most. */
const DEEPEST = 4;

/** The role of each mark, by what kinds are open behind them ("'": single marks, "'\"": double ones in these); null for more ways than one. */
type Ways = ReadonlyMap<string, string | null>;

function step(ways: Ways, text: string, at: number): Ways {
  const next = new Map<string, string | null>();
  const kind = isSingle(text.charAt(at)) ? "'" : '"';
  const roles = rolesAt(text, at);
  for (const [kinds, way] of ways) {
    const inside = kinds.endsWith(kind);
    for (const role of roles) {
      if (role === '(' ? inside || kinds.length === DEEPEST : role === ')' && !inside) continue;
      const open = role === '(' ? kinds + kind : role === ')' ? kinds.slice(0, -1) : kinds;
      next.set(open, way === null || next.has(open) ? null : way + role);
    }
  }
  return next;
}

/** The quotations of a paragraph, in the order of their beginnings; null where its marks do not pair, or may be read in more ways than one. */
export function pairsOf(text: string, goesOn = false): readonly Pair[] | null {
  const marks = Array.from(text.matchAll(/[“”"‘’']/gu), ({ index }) => index);
  const ways = marks.reduce<Ways>((before, at) => step(before, text, at), new Map([['', '']]));
  const [way, ...others] = [...ways].flatMap(([kinds, roles]) => (kinds.length <= (goesOn ? 1 : 0) ? [roles] : []));
  if (way == null || others.length > 0) return null;
  const pairs: { start: number; end: number; depth: number }[] = [];
  const open: typeof pairs = [];
  for (const [place, at] of marks.entries()) {
    if (way[place] === '(') {
      const pair = { start: at, end: text.length, depth: open.length };
      open.push(pair);
      pairs.push(pair);
    }
    const closed = way[place] === ')' && open.pop();
    if (closed) closed.end = at;
  }
  return pairs;
}

/** How words end, where a mark is to be put in. Right behind a word the first mark may be an apostrophe, "the owners’", and behind a digit a measure. */
export function endFor(text: string, marks = TERMINAL): End {
  const { before, mark, closing } = endOf(text, marks);
  if (closing === '' || mark !== '' || !isWord(before.slice(-1))) return { before, mark, closing };
  const pairs = pairsOf(text);
  // two single ones are a double one of a typewriter
  const closes = pairs ? pairs.some(({ end }) => end === before.length) : !isSingle(closing) || closing[0] === closing[1];
  return closes ? { before, mark, closing } : { before: before + closing.charAt(0), mark, closing: closing.slice(1) };
}
