/**
 * Cuts text into words and marks as Universal Dependencies English does ("don't" is "do" + "n't", "Khan's" is
 * "Khan" + "'s"), save that hyphenated words stay whole.
 *
 *   The Met's 11,000 officers won't, it said.
 *   ^^^ ^^^^^ ^^^^^^ ^^^^^^^^ ^^^^^^ ^^ ^^^^^
 */
import type { Block } from '../model.ts';
import type { RawToken } from '../reading.ts';

/**
 * One alternation, tried at one place at a time and never going back over what it took: addresses; abbreviations with
 * inner dots; numbers with their inner marks; words with inner apostrophes, hyphens and ampersands; runs of dots or dashes; one mark.
 */
const PIECE =
  /https?:\/\/[^\s"'”’<>]+|[@#][\p{L}\p{N}_]+|(?:\p{L}\.){2,}|\p{N}+(?:[.,:/]\p{N}+)*[\p{L}%]*(?:[-–][\p{L}\p{N}]+)*|[\p{L}\p{M}](?:[\p{L}\p{M}\p{N}_]|\u00AD|[\u200B-\u200D]|[.&](?=\p{Lu}\p{Lu})|['’](?=\p{L})|[-‐‑](?=[\p{L}\p{N}]))*|\.{2,}|…|[-–—]{2,}|``|''|‘‘|’’|\S/gu;

const SHORT =
  /^(?:mr|mrs|ms|dr|prof|sen|rep|gov|gen|lt|col|sgt|capt|maj|cpl|rev|hon|st|jr|sr|inc|ltd|co|corp|vs|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|dept|det|supt|insp|messrs|mt|ave|etc|approx|est|vol|ed|cmdr|adm|atty|asst|assoc|univ|ariz|calif|colo|conn|fla|ga|ind|kan|ky|mich|minn|mont|neb|nev|okla|ore|tenn|tex|va|vt|wis|wyo)$/i;
const INITIAL = /^\p{Lu}$/u;
const CONTRACTED = /^(.+?)(n['’]t|['’](?:s|re|ve|ll|d|m))$/iu;
/** Longer words are not looked into for contractions. */
const LONGEST = 40;

/** The tokens of the blocks, in order. Each lies inside its block. */
export function findTokens(text: string, blocks: readonly Block[]): RawToken[] {
  const tokens: RawToken[] = [];
  blocks.forEach((block, index) => {
    const add = (start: number, end: number) => {
      const piece = text.slice(start, end);
      tokens.push({ start, end, text: piece, lower: piece.toLowerCase().replaceAll('’', "'"), block: index });
    };
    PIECE.lastIndex = block.span.start;
    for (let match = PIECE.exec(text); match && match.index < block.span.end; match = PIECE.exec(text)) {
      const start = match.index;
      const end = Math.min(start + match[0].length, block.span.end);
      const word = text.slice(start, end);
      PIECE.lastIndex = end;
      if (text[end] === '.' && end < block.span.end && (SHORT.test(word) || (INITIAL.test(word) && word !== 'I'))) {
        add(start, end + 1);
        PIECE.lastIndex = end + 1;
        continue;
      }
      const cut = word.length < LONGEST ? CONTRACTED.exec(word) : null;
      const middle = cut?.[1] ? start + cut[1].length : /^cannot$/i.test(word) ? start + 3 : end;
      add(start, middle);
      if (middle < end) add(middle, end);
    }
  });
  return tokens;
}
