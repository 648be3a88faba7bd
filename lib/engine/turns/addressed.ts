/**
 * Whom the questions of an interview speak to by name, which is who answers them.
 *
 *   **Ana, thanks for coming. How was it?**      **So what now, Ana?**
 *     ^─^                                                      ^─^
 */
import { firstWhere } from '../first-where.ts';
import { genderOfFirstName } from '../languages/nouns.ts';
import { is } from '../languages/vocabulary.ts';
import type { Mention, Reading } from '../reading.ts';
import { append } from '../text/append.ts';
import type { Exchange } from './exchanges.ts';
import { alike, type Names, ownNames, rangeOf, wordsOf } from './people.ts';

/** The one whom the questions speak to, where they first do; null: they call nobody by name, or several. */
export function addressedIn(reading: Reading, names: Names, exchanges: readonly Exchange[]): Mention | null {
  const found: Mention[] = [];
  const own = ownNames(reading);
  for (const { words, mentions, person } of names.all) {
    // "Regardless, …" is nobody
    if (
      !person &&
      !own.some((name) => alike(name, words)) &&
      !mentions.some(({ first }) => genderOfFirstName(reading.tokens[first]) !== undefined)
    )
      continue;
    for (const { question } of exchanges) {
      const from = firstWhere(mentions, (mention) => mention.first >= question.first);
      const to = firstWhere(mentions, (mention) => mention.first >= question.last);
      append(
        found,
        mentions.slice(from, to).filter((mention) => isCalled(reading, mention)),
      );
    }
  }
  const [first = null] = found.sort((a, b) => a.first - b.first);
  const words = first && wordsOf(reading, rangeOf(reading, first));
  return words && found.every((mention) => alike(wordsOf(reading, rangeOf(reading, mention)), words)) ? first : null;
}

/** True for a name that is all of what stands between two marks, where a sentence begins or ends: "Ana, …", "Hi Ana!", "…, Ana?". */
function isCalled({ tokens, sentences }: Reading, { first, last }: Mention): boolean {
  const token = tokens[first];
  const sentence = sentences[token?.sentence ?? -1];
  const end = tokens[last];
  if (!token || !sentence || token.quoted !== -1 || end?.sentence !== token.sentence || !/^[,.!?:–—-]$/.test(end.text)) return false;
  const greets = is(tokens[first - 1], 'interjection') || tokens[first - 1]?.text === ',';
  const [begins, ends] = [first === sentence.first, last >= sentence.last - 1];
  return (begins && !ends) || (greets && (ends || first - 1 <= sentence.first + 1));
}
