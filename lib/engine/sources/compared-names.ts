/** The words of names, roles and bodies as they are compared with one another. */

import type { Language } from '../languages/language.ts';
import { nounAs, nounOf } from '../languages/nouns.ts';
import { madeOnce, remembered } from '../languages/remembered.ts';
import { is } from '../languages/vocabulary.ts';
import type { Span } from '../model.ts';
import type { Mention, Reading, Token } from '../reading.ts';

/** The word of the mention that stands right before the name in it: "Judge" in "Judge Ana Ruiz". */
export function wordBeforeName(reading: Reading, mention: Mention): Token | undefined {
  let at = mention.first;
  while (at < mention.last && (reading.tokens[at]?.start ?? 0) < (mention.name?.start ?? 0)) at++;
  return mention.name && at > mention.first ? reading.tokens[at - 1] : undefined;
}

/** Most names: words of plain letters. */
const SIMPLE = /^[a-z]+(?: [a-z]+)*$/i;

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

/** The nouns of a role, singular: "senator" for "Sen.", "president" and "chief" for "president and chief". */
export function roleHeads({ document, language }: Reading, role: Span): string[] {
  const list = document.text
    .slice(role.start, role.end)
    .toLowerCase()
    .split(/[\s,]+/u);
  const heads: string[] = [];
  for (const raw of list) {
    if (language.vocabulary.has(raw, 'preposition')) break;
    const head = nounOf(language, raw.replace(/['’]s$/u, '')).lower;
    if (!language.vocabulary.has(head, 'honorific')) heads.push(head);
    // "the founder" for a co-founder
    const hyphen = head.indexOf('-');
    if (hyphen > 0 && language.vocabulary.has(head.slice(0, hyphen), 'jointly')) heads.push(head.slice(hyphen + 1));
  }
  return heads;
}
