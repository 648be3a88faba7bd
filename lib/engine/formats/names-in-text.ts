/** Which words of an article are names, as its text tells by their capitals: of a word that begins a sentence or stands in a headline. */
import { isFunctionWord } from './small-words.ts';

/** Words of a name at most. */
const LONGEST = 8;
/** Words with capitals, one behind another; where a sentence begins a capital tells nothing. */
const NAME = /(?<=[\p{L}\p{N},;”’][ -])\p{Lu}\p{L}*(?:[ -]\p{Lu}\p{L}*)*/gu;
const SMALL = /(?<!\p{L})\p{Ll}\p{L}*/gu;

/** All stretches of the form, in order; of letters where none is given. `form` needs the flag g. */
export const wordsIn = (text: string, form = /\p{L}+/gu): readonly string[] => text.match(form) ?? [];

/** What the text tells of words with capitals. */
export interface Names {
  /** A word as it is in a sentence: with its capital where it is a name, small where it is none; null where the text does not tell. */
  readonly inSentence: (word: string) => string | null;
  /** From a word on how many make a whole name of several, or the end of one; 0: none do. */
  readonly nameAt: (words: readonly string[], at: number) => number;
}

/** What an article's text tells, without its headline, which may have capitals for all its words. */
export function namesIn(article: string, headline: string | null): Names {
  const text = headline ? article.replace(headline, '\n') : article;
  const small = wordsIn(text, SMALL);
  const names = wordsIn(text, NAME).map((name) => wordsIn(name));
  const times = new Map<string, number>();
  for (const word of [small, ...names].flat()) times.set(word, (times.get(word) ?? 0) + 1);
  const whole = new Set(
    names.flatMap((name) => name.slice(-LONGEST, -1).map((_, at) => name.slice(at - Math.min(name.length, LONGEST)).join(' '))),
  );
  return {
    inSentence: (word) => {
      const lower = word.toLowerCase();
      const [often, named] = [times.get(lower) ?? 0, times.get(word) ?? 0];
      if (often > named) return lower;
      if (named > 0) return often > 0 ? null : word;
      return isFunctionWord(lower) ? lower : null;
    },
    nameAt: (words, at) => {
      for (let end = Math.min(at + LONGEST, words.length); end > at + 1; end--)
        if (whole.has(words.slice(at, end).join(' '))) return end - at;
      return 0;
    },
  };
}
