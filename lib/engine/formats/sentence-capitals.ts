/** A headline that has capitals for all its words, with those of a sentence: which of its words are names the article's own text tells. */
import { beginsAfter, isEnglish, isFunctionWord } from './title.ts';

/** Letters of a headline at most. */
const MOST = 300;
/** Words of a name at most. */
const LONGEST = 8;

interface Word {
  readonly text: string;
  /** True where a space or a hyphen alone parts it from the word before. */
  readonly goesOn: boolean;
  /** True where no sentence begins with it. */
  readonly isInside: boolean;
}

const wordsIn = (text: string): Word[] =>
  Array.from(text.matchAll(/\p{L}+/gu), ({ 0: word, index }) => {
    const before = text.slice(Math.max(0, index - 3), index);
    return { text: word, goesOn: /\p{L}[ -]$/u.test(before), isInside: /(?:[\p{L}\p{N},;]|,[”’"'])[ -]$/u.test(before) };
  });

const hasCapital = (word: string | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word);

/** What the article's text tells of words with capitals. */
interface Names {
  /** Two words and more that have theirs side by side: a whole name, or its end. */
  readonly whole: ReadonlySet<string>;
  /** How often a word has its own where no other has one beside it, and no sentence begins. */
  readonly alone: ReadonlyMap<string, number>;
  /** How often a word has its own anywhere but where a sentence begins. */
  readonly all: ReadonlyMap<string, number>;
}

/** Where the name ends that begins with a word: "Bank of England" is one. */
function nameEnd(words: readonly Word[], start: number): number {
  let end = start + 1;
  for (;;) {
    const of = words[end]?.text === 'of' && words[end]?.goesOn ? 1 : 0;
    const next = words[end + of];
    if (!next?.goesOn || !hasCapital(next.text)) return end;
    end += of + 1;
  }
}

const joined = (words: readonly Word[]): string => words.map(({ text }) => text).join(' ');

function namesIn(words: readonly Word[]): Names {
  const whole = new Set<string>();
  const alone: string[] = [];
  const all: string[] = [];
  for (let at = 0; at < words.length; ) {
    const first = words[at];
    if (!first || !hasCapital(first.text) || (!first.isInside && isFunctionWord(first.text.toLowerCase()))) {
      at++;
      continue;
    }
    const end = nameEnd(words, at);
    const name = words.slice(at, end);
    for (const { text } of first.isInside ? name : name.slice(1)) all.push(text);
    if (name.length === 1 && first.isInside) alone.push(first.text);
    for (let from = Math.max(0, name.length - LONGEST); from < name.length - 1; from++) whole.add(joined(name.slice(from)));
    at = end;
  }
  return { whole, alone: timesOf(alone), all: timesOf(all) };
}

/** "warns", "warned" and "warning" as one. */
const stemOf = (word: string): string => (word.length > 3 ? word.replace(/(?:ing|e?[sd]|e)$/u, '') : word);

function timesOf(words: readonly string[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  return times;
}

/** The places of a title's words that stand in a name of several words. */
function placesOfNames(title: readonly Word[], { whole }: Names): ReadonlySet<number> {
  const places = new Set<number>();
  for (let from = 0; from < title.length; from++)
    for (let to = from + 2; to <= from + LONGEST; to++)
      if (whole.has(joined(title.slice(from, to)))) for (let at = from; at < to; at++) places.add(at);
  return places;
}

/**
 * The headline as a sentence; as it stands where it has no capitals for all its words, or where the text has one of them neither with a small
 * letter nor, inside of a sentence, with a capital. Words with both are names where they stand beside the same ones, or have theirs more often.
 */
export function sentenceCapitals(title: string, lang: string | null, text: string): string {
  const isSmall = (word: string) => /^\p{Ll}{4}/u.test(word) && !isFunctionWord(word);
  if (!isEnglish(lang) || title.length > MOST || title.split(' ').some(isSmall)) return title;
  const words = wordsIn(text.replace(title, '\n'));
  const names = namesIn(words);
  const small = words.flatMap((word) => (hasCapital(word.text) ? [] : word.text));
  const times = timesOf(small);
  const stems = new Set(small.map(stemOf));
  const own = wordsIn(title);
  const places = placesOfNames(own, names);
  /** Null: the text does not tell. */
  const lowered = (word: string): string | null => {
    const lower = word.toLowerCase();
    const often = times.get(lower) ?? 0;
    if (often > (names.all.get(word) ?? 0)) return lower;
    if (often > 0) return (names.alone.get(word) ?? 0) > often ? word : null;
    if (names.all.has(word)) return word;
    return isFunctionWord(lower) || stems.has(stemOf(lower)) ? lower : null;
  };
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
      const found = lowered(part);
      isSure &&= found !== null;
      return found ?? part;
    });
  });
  return isSure ? written.join(' ') : title;
}
