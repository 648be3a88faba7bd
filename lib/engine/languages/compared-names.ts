/** The words of names and bodies as they are compared with one another. */
import type { Language } from './language.ts';
import { nounAs } from './nouns.ts';
import { madeOnce, remembered } from './remembered.ts';
import { is } from './vocabulary.ts';

/** Most names: words of plain letters. */
const SIMPLE = /^[a-z]+(?: [a-z]+)*$/i;

/** An initial that no space parts from the name: "T.Sebastian", "M.K.Stalin". */
const INITIAL = /(?<![\p{L}\p{N}.])((?:\p{Lu}\.){1,6})(?=\p{Lu}\p{Ll})/gu;

const reader = madeOnce(({ vocabulary }: Language) => {
  const [prefixes, articles] = [vocabulary.listed('namePrefix'), vocabulary.listed('definiteArticle')];
  /** "al-Masri" is Masri. */
  const withoutPrefix = (word: string): string => {
    const hyphen = word.indexOf('-');
    return hyphen > 0 && hyphen + 1 < word.length && prefixes.has(word.slice(0, hyphen)) ? word.slice(hyphen + 1) : word;
  };
  return remembered((text: string): readonly string[] => {
    if (SIMPLE.test(text))
      return text
        .toLowerCase()
        .split(' ')
        .filter((word) => !articles.has(word));
    const plain = /^[ -~]*$/.test(text);
    return (plain ? text : text.normalize('NFKD').replace(/\p{M}/gu, ''))
      .replace(INITIAL, '$1 ')
      .toLowerCase()
      .replace(/['’]s?(?=\s|$)/gu, '')
      .split(plain ? /[^a-z\d.&-]+/ : /[^\p{L}\p{N}.&-]+/u)
      .map((word) => withoutPrefix(/[^.-](?:.*[^.-])?/su.exec(word)?.[0] ?? ''))
      .filter((word) => word !== '' && !articles.has(word));
  });
});

/** The words of a name as they are compared. */
export const nameWords = (language: Language, text: string): readonly string[] => reader(language)(text);

/** "Perpetua Lyle KC" is Perpetua Lyle. */
export function withoutSuffix(language: Language, list: readonly string[]): readonly string[] {
  if (list.length <= 2) return list;
  const last = nounAs(language, list.at(-1) as string);
  return is(last, 'postnominal') || is(last, 'memberSuffix') || is(last, 'generationSuffix') ? list.slice(0, -1) : list;
}

/**
 * True where two names of several words may be one person's: with another middle name or initial, a shortened first name, or without the first:
 * "Jane M. Roe", "Will Moy" and "William Moy", "Marine Le Pen" and "Le Pen".
 */
export function mayBeOne(one: readonly string[], other: readonly string[]): boolean {
  const [fewer, more] = one.length <= other.length ? [one, other] : [other, one];
  if (fewer.length < 2 || fewer.at(-1) !== more.at(-1)) return false;
  const [[a = ''], [b = '']] = [fewer, more];
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (a === b || ((short.length >= SHORTENED || short.length === 1) && long.startsWith(short))) return true;
  return fewer.length < more.length && fewer.every((word, i) => word === more[more.length - fewer.length + i]);
}

/** Letters that a shortened first name has at least. */
const SHORTENED = 3;

/** What a body's acronym may be: "ons" and "ofns" for "Office for National Statistics". */
export function initialsOf({ vocabulary }: Language, words: readonly string[]): string[] {
  if (words.length < 2) return [];
  const small = vocabulary.listed('smallTitleWord');
  let [all, large] = ['', ''];
  for (const word of words) {
    let letters = word.charAt(0);
    for (let at = word.indexOf('-'); at >= 0; at = word.indexOf('-', at + 1)) if (at > 0) letters += word.charAt(at + 1);
    all += letters;
    if (!small.has(word)) large += letters;
  }
  return (all === large ? [all] : [all, large]).filter((letters) => letters.length > 1);
}
