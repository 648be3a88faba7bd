/** The words of names, roles and bodies as they are compared with one another. */

import { singularOf } from '../languages/en/people.ts';
import { HONORIFICS, ROLE_SHORT_FORMS } from '../languages/en/titles.ts';
import { remembered } from '../languages/remembered.ts';
import type { Span } from '../model.ts';
import type { Mention, Reading, Token } from '../reading.ts';

/** The word of the mention that stands right before the name in it: "Judge" in "Judge Ana Ruiz". */
export function wordBeforeName(reading: Reading, mention: Mention): Token | undefined {
  let at = mention.first;
  while (at < mention.last && (reading.tokens[at]?.start ?? 0) < (mention.name?.start ?? 0)) at++;
  return mention.name && at > mention.first ? reading.tokens[at - 1] : undefined;
}

/** The words of a name as they are compared. */
export const nameWords = remembered((text: string): readonly string[] => {
  const plain = /^[ -~]*$/.test(text);
  return (plain ? text : text.normalize('NFKD').replace(/\p{M}/gu, ''))
    .toLowerCase()
    .replace(/['’]s?(?=\s|$)/gu, '')
    .split(plain ? /[^a-z\d.&-]+/ : /[^\p{L}\p{N}.&-]+/u)
    .map((word) => /[^.-](?:.*[^.-])?/su.exec(word)?.[0].replace(/^(?:al|el|ul)-(?=.)/u, '') ?? '')
    .filter((word) => word !== '' && word !== 'the');
});

const SUFFIX = /^(?:kc|qc|sc|mp|msp|mla|mpp|td|mbe|obe|cbe|phd|md|jr|sr|ii|iii|iv)$/;

/** "Perpetua Lyle KC" is Perpetua Lyle. */
export function withoutSuffix(list: readonly string[]): readonly string[] {
  const last = list.at(-1) ?? '';
  return list.length > 2 && SUFFIX.test(last) ? list.slice(0, -1) : list;
}

const SMALL = /^(?:of|for|and|the|on|in|to|de|&)$/;

/** What a body's acronym may be: "ons" and "ofns" for "Office for National Statistics". */
export function initialsOf(words: readonly string[]): string[] {
  if (words.length < 2) return [];
  let [all, large] = ['', ''];
  for (const word of words) {
    let letters = word.charAt(0);
    for (let at = word.indexOf('-'); at >= 0; at = word.indexOf('-', at + 1)) if (at > 0) letters += word.charAt(at + 1);
    all += letters;
    if (!SMALL.test(word)) large += letters;
  }
  return (all === large ? [all] : [all, large]).filter((letters) => letters.length > 1);
}

/** The nouns of a role, singular: "senator" for "Sen.", "president" and "chief" for "president and chief". */
export function roleHeads(text: string, role: Span): string[] {
  const list = text
    .slice(role.start, role.end)
    .toLowerCase()
    .split(/[\s,]+/u);
  const heads: string[] = [];
  for (const raw of list) {
    if (/^(?:of|for|at|from|in|with|to|on|by)$/u.test(raw)) break;
    const word = raw.replace(/['’]s$/u, '');
    const head = ROLE_SHORT_FORMS.get(word) ?? singularOf(word);
    if (!HONORIFICS.has(head)) heads.push(head);
    // "the founder" for a co-founder
    if (head.startsWith('co-')) heads.push(head.slice(3));
  }
  return heads;
}
