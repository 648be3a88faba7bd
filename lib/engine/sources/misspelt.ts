/** Surnames that an article has wrong: "Ms Bauchman" right after Lydia Buchmann spoke. */

import { nameWords } from '../languages/compared-names.ts';
import type { Mention, Reading } from '../reading.ts';
import type { Trace } from './discourse/discourse.ts';
import type { Entity } from './entities/entity.ts';

/** Shorter names are told apart by one letter. */
const SHORTEST = 5;
/** In a name of so many letters two may be wrong. */
const LONG = 8;
/** So often at the most the article has it wrong. */
const MOST = 2;
/** So many paragraphs before at the most spoke the one who is meant. */
const REACH = 2;

/** True where so many letters put in, taken out or changed make one word of the other (Levenshtein). */
function within(a: string, b: string, edits: number): boolean {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const [c, d, e, f] = [a.slice(i), b.slice(i), a.slice(i + 1), b.slice(i + 1)];
  return c === d || (edits > 0 && (within(e, d, edits - 1) || within(c, f, edits - 1) || within(e, f, edits - 1)));
}

/** Who spoke last, where the name of `own` can be theirs but for a slip of the keys, and nobody else's; null: it cannot. `at`: its mention at a cue. */
export function misspelt(
  { document: { text }, language, tokens }: Reading,
  mentions: readonly Mention[],
  of: readonly (Entity | null)[],
  { at, own }: { readonly at: number; readonly own: Entity },
  { entity, spokeBlock }: Trace,
): Entity | null {
  const names = (m: number) => {
    const name = mentions[m]?.name;
    return name ? nameWords(language, text.slice(name.start, name.end)) : [];
  };
  const { first, role, plural } = mentions[at] as Mention;
  const [word = '', more] = names(at);
  const surname =
    names(entity.mentions[0] ?? 0)
      .slice(1)
      .at(-1) ?? '';
  const like = (one: string, other: string) => one[0] === other[0] && within(one, other, word.length < LONG ? 1 : 2);
  return !more &&
    !role &&
    !plural &&
    word.length >= SHORTEST &&
    own.mentions.length <= MOST &&
    (tokens[first]?.block ?? 0) - spokeBlock <= REACH &&
    (entity.kind ?? 'person') === 'person' &&
    (own.gender ?? entity.gender) === (entity.gender ?? own.gender) &&
    !language.vocabulary.has(word, 'firstName') &&
    !language.vocabulary.has(word, 'placeName') &&
    word !== surname &&
    like(word, surname) &&
    // a name between the two, or the surname of somebody else: whose the odd one is stays open
    mentions.every((_, m) =>
      names(m).every((other, _, { length }) =>
        like(other, word) || like(other, surname) ? (of[m] === own ? length === 1 : of[m] === entity && other === surname) : true,
      ),
    )
    ? entity
    : null;
}
