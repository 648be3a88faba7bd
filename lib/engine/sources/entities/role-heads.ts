/** The nouns of roles beside names, as they are compared with one another. */
import type { Language } from '../../languages/language.ts';
import { nounOf } from '../../languages/nouns.ts';
import { type Span, textOf } from '../../model.ts';
import type { Mention, Reading, Token } from '../../reading.ts';
import { append } from '../../text/append.ts';

/** The word of the mention that stands right before the name in it: "Judge" in "Judge Ana Ruiz". */
export function wordBeforeName(reading: Reading, mention: Mention): Token | undefined {
  let at = mention.first;
  while (at < mention.last && (reading.tokens[at]?.start ?? 0) < (mention.name?.start ?? 0)) at++;
  return mention.name && at > mention.first ? reading.tokens[at - 1] : undefined;
}

/** Letters of an office that articles shorten: "CEO", "PM". */
const LETTERS = [3, 2];

/** The noun of an office that somebody had, with a mark that no word begins with: a former mayor is not the mayor. */
export const formerly = (noun: string): string => `†${noun}`;

/** By which nouns an article calls later whom it calls by a title: "the judge" and "the justice" for Justice Ruiz. `title`: in lower case. */
export const titleNouns = (language: Language, title: string): readonly string[] => {
  const noun = language.honorificNouns.get(title);
  return noun === undefined ? [] : noun === title || !nounOf(language, title).role ? [noun] : [noun, title];
};

/** The nouns of a role, singular: "senator" for "Sen.", "president" and "chief" for "president and chief"; {@link formerly} those behind "former"; without those of whose it is. */
export function roleHeads({ document, language }: Reading, role: Span): string[] {
  let heads: string[] = [];
  let letters = '';
  let past = false;
  let place = '';
  const words = textOf(document, role).split(/[\s,()]+/u);
  for (const [at, word] of words.entries()) {
    const raw = word.toLowerCase();
    const bare = raw.replace(/['’]s?$/u, '');
    const noun = nounOf(language, bare);
    // "the mayor's aide" is no mayor; but "Ghana's president" is Ghana's
    if (bare !== raw && (noun.role || raw === word)) {
      heads = [];
      letters = '';
      past = false;
      continue;
    }
    if (language.vocabulary.has(raw, 'preposition')) {
      place = words[at + 1]?.toLowerCase() ?? '';
      break;
    }
    if (language.vocabulary.has(raw, 'formerly')) past = true;
    letters += raw[0] ?? '';
    const head = noun.lower;
    // "the chief justice" for the Chief Justice of Ghana
    // … and "father" for father Tom Bell, but not for Father Bell
    const title = language.vocabulary.has(head, 'honorific') ? titleNouns(language, head) : [];
    const nouns = title.length > 0 || (word !== raw && language.vocabulary.has(head, 'honorific')) ? title : [head];
    append(heads, past ? nouns.map(formerly) : nouns);
    if (!past && raw !== head && language.roleShortForms.has(raw)) heads.push(raw);
    // "the founder" for a co-founder
    const hyphen = head.indexOf('-');
    if (hyphen > 0 && language.vocabulary.has(head.slice(0, hyphen), 'jointly')) heads.push(head.slice(hyphen + 1));
  }
  // "the CEO" for the chief executive officer, "the CJI" for the chief justice of India
  for (const short of [letters + (place[0] ?? ''), ...LETTERS.map((count) => letters.slice(-count))])
    if (language.roleShortForms.has(short) && !heads.includes(short)) heads.unshift(short);
  return heads;
}
