/** Words that announce all of somebody's words, or hand over to them: "Statement in full", "We print it in full." */
import { hasTag } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Token } from '../reading.ts';

/** True for the words of a headline or heading that announce all of somebody's words: "Statement in full". */
export const announcesInFull = (words: readonly Token[]): boolean =>
  words.some(
    (token, i) =>
      // "Mayor says the full cost is not known" announces nothing
      is(token, 'whole') &&
      (is(words[i - 1], 'in') ? words.some(isOfSpeech) : words.some((one) => is(one, 'ownWords') || is(one, 'writtenWords'))),
  );

/** True for words that hand over to all of somebody's words, whosever: "We print it in full.", "Her full statement is below"; not for "a full month". */
export const handsOver = (words: readonly Token[]): boolean =>
  words.some((token, i) => is(token, 'whole') && (is(words[i - 1], 'in') || isOfSpeech(words[i + 1]) || isTextOf(words, i)));

/** True for words that say that somebody's come next: "sent the following statement to the papers". */
export const announcesNext = (words: readonly Token[]): boolean =>
  words.some((token, i) => is(token, 'sequential') && (is(words[i + 1], 'ownWords') || is(words[i + 1], 'writtenWords')));

/** True at the first word of "text of her speech", "full text of the letter". */
const isTextOf = (words: readonly Token[], at: number): boolean =>
  is(words[at + 1], 'genitive') && hasTag(words[at + 2], 'PRP$', 'DT') && isOfSpeech(words[at + 3]);

/** True for a word for what somebody says or writes, or for the saying of it: "statement", "letter", "said". */
export const isOfSpeech = (token: Token | undefined): boolean => is(token, 'ownWords') || is(token, 'writtenWords') || is(token, 'saying');
