/** A headline that has capitals for all its words, with those of a sentence: which of its words are names the article's own text tells. */
import { type Names, wordsIn } from './names-in-text.ts';
import { isFunctionWord } from './small-words.ts';
import { beginsAfter, isEnglish } from './title.ts';

/** Letters of a headline at most. */
const MOST = 300;

/**
 * The headline as a sentence; as it stands where it has no capitals for all its words, or where the text has one of them neither with a small
 * letter nor, inside of a sentence, with a capital. Words with both are names where they stand beside the same ones, or have theirs more often.
 */
export function sentenceCapitals(title: string, lang: string | null, names: Names): string {
  const isSmall = (word: string) => /^\p{Ll}{4}/u.test(word) && !isFunctionWord(word);
  if (!isEnglish(lang) || title.length > MOST || title.split(' ').some(isSmall)) return title;
  const words = wordsIn(title);
  const places = new Set(words.flatMap((_, at) => Array.from({ length: names.nameAt(words, at) }, (_, next) => at + next)));
  let place = 0;
  let isSure = true;
  const written = title.split(' ').map((word, at, all) => {
    const begins = at === 0 || beginsAfter(all[at - 1] ?? '', word, title);
    let isFirst = true;
    return word.replace(/\p{L}+/gu, (part, index: number) => {
      const stays = (begins && isFirst) || places.has(place);
      place++;
      isFirst = false;
      // "UK", "U.S." and what is behind an apostrophe have letters of their own
      if (stays || !/^(?:A|\p{Lu}\p{Ll}+)$/u.test(part) || /\p{L}[’'.]$/u.test(word.slice(0, index)) || word[index + 1] === '.')
        return part;
      const found = names.inSentence(part);
      isSure &&= found !== null;
      return found ?? part;
    });
  });
  return isSure ? written.join(' ') : title;
}
