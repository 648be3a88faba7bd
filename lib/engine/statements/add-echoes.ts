/**
 * Quotations that repeat words of a statement elsewhere in the article: in headlines, standfirsts and captions.
 *
 *   'Woefully let down'
 *   …
 *   "They have been woefully let down by us," she said.
 *                   ^───────────────^
 */
import type { Range, Reading, Token } from '../reading.ts';
import { wordsQuoted } from '../text/quoted.ts';
import { isDisplay } from './blocks.ts';
import type { Draft } from './draft.ts';
import type { Drafts } from './drafts.ts';

/** Fewest words that tell where they come from: in a headline or caption, and in running text. */
const [ABOVE, RUNNING] = [2, 4];
/** Most quotations that are looked for at one pair of words, so that the time stays linear in the text. */
const MOST = 8;

const isWord = ({ form, text }: Token) => form.letter || /^\p{N}/u.test(text);

/** A quotation whose statement is looked for. `draft`: index in the drafts, where it is one already. */
interface Wanted {
  readonly range: Range;
  readonly words: readonly string[];
  readonly draft: number | null;
}

/** Adds statements for quotations that repeat another's words, and leads those that no cue has taken to it. */
export function addEchoes(reading: Reading, drafts: Drafts): void {
  const wanted = wantedIn(reading, drafts);
  if (wanted.size === 0) return;
  const firsts = new Set([...wanted.values()].flatMap((list) => list.map(({ words }) => words[0] as string)));
  const found = new Map<Wanted, number>();
  const { tokens, document } = reading;
  drafts.list.forEach((draft, index) => {
    if (isLoose(draft)) return;
    for (const range of draft.content) {
      // a headline says what the text says
      if (isDisplay(document.blocks[tokens[range.first]?.block ?? 0])) continue;
      const words = tokens.slice(range.first, range.last).filter(isWord);
      for (let i = 0; i + 1 < words.length; i++) {
        if (!firsts.has(words[i]?.lower ?? '')) continue;
        for (const sought of wanted.get(`${words[i]?.lower} ${words[i + 1]?.lower}`) ?? []) {
          if (found.has(sought) || tokens[sought.range.first]?.block === words[i]?.block) continue;
          if (sought.words.every((word, at) => words[i + at]?.lower === word) && tells(words, i, sought.words.length))
            found.set(sought, index);
        }
      }
    }
  });
  for (const [{ range, draft }, from] of found) {
    const content = drafts.list[draft ?? -1]?.content ?? [range];
    const continues = rootOf(drafts.list, from);
    const echo: Draft = { content, shape: 'echo', cue: null, speaker: null, via: null, of: null, continues };
    if (draft === null) drafts.add(echo);
    else drafts.replace(draft, echo);
  }
}

/** True for a quotation whose speaker nothing says. */
const isLoose = ({ shape }: Draft) => shape === 'within' || shape === 'alone';

/** True where the words that are repeated are no name: not “Brooklyn Nine-Nine”. The first may open a sentence. */
function tells(words: readonly Token[], first: number, count: number): boolean {
  let small = 0;
  for (let i = first + 1; i < first + count; i++) if (!words[i]?.form.upper) small++;
  return small * 2 > count - 1;
}

/** The quotations to look for, by their first two words. */
function wantedIn(reading: Reading, drafts: Drafts): Map<string, Wanted[]> {
  const { tokens, document } = reading;
  const wanted = new Map<string, Wanted[]>();
  const want = (range: Range, draft: number | null, fewest: number) => {
    const words = tokens
      .slice(range.first, range.last)
      .filter(isWord)
      .map((token) => token.lower);
    const key = `${words[0]} ${words[1]}`;
    const list = wanted.get(key) ?? [];
    wanted.set(key, list);
    if (words.length >= fewest && list.length < MOST) list.push({ range, words, draft });
  };
  for (let first = 0; first < tokens.length; first++) {
    if (tokens[first]?.quoted === -1) continue;
    const { last } = wordsQuoted(tokens, first);
    if (!drafts.isTaken(first) && isDisplay(document.blocks[tokens[first]?.block ?? 0])) want({ first, last }, null, ABOVE);
    first = last - 1;
  }
  drafts.list.forEach((draft, index) => {
    const [range] = draft.content;
    if (range && isLoose(draft)) want(range, index, RUNNING);
  });
  return wanted;
}

/** The statement that names the speaker, where others go on from it. */
function rootOf(drafts: readonly Draft[], index: number): number {
  let root = index;
  for (let next = drafts[root]?.continues; next !== null && next !== undefined; next = drafts[root]?.continues) root = next;
  return root;
}
