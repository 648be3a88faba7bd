/** The words of the names of an article, as they are compared. */

import { nameWords, withoutSuffix } from '../../languages/compared-names.ts';
import { textOf } from '../../model.ts';
import type { Mention, Reading } from '../../reading.ts';

/** Words of a person's name, before what a headline goes on with. */
const NAME = 2;

const called = (list: readonly string[]): string => list.join(' ');

/**
 * For each mention the words of its name; none for those without. Capitals of a headline that go on after a name of the text,
 * "Ana Ruiz Calls Hall a Joke", only look like one.
 */
export function wordsOfNames(reading: Reading, mentions: readonly Mention[]): readonly (readonly string[])[] {
  const { document, language, tokens } = reading;
  const words = mentions.map(({ name }) => (name ? withoutSuffix(language, nameWords(language, textOf(document, name))) : []));
  const isTitled = ({ first }: Mention) => document.blocks[tokens[first]?.block ?? 0]?.kind === 'title';
  const isLong = (mention: Mention, m: number) => mention.kind === 'person' && (words[m]?.length ?? 0) > NAME && isTitled(mention);
  if (!mentions.some(isLong)) return words;
  const ofText = new Set(mentions.flatMap((mention, m) => (isTitled(mention) ? [] : [called(words[m] ?? [])])));
  return words.map((list, m) => {
    const runsOn = isLong(mentions[m] as Mention, m) && !ofText.has(called(list)) && ofText.has(called(list.slice(0, NAME)));
    return runsOn ? [] : list;
  });
}
