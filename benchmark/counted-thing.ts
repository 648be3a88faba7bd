/**
 * When two phrases name the same counted thing: their last nouns are the same. Readers want to know that patients are counted, and
 * differ on how much stands before the word.
 */

/** What ends the phrase's own noun: "homes | in the town", "officers | and analysts", "cocoa | arriving at". */
const LATER = /\s(?:of|in|at|on|for|to|from|with|by|that|which|who|worth|and|or|\p{L}+ing)\s.*$/su;

const nounOf = (phrase: string) =>
  phrase
    .toLowerCase()
    .replace(LATER, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .at(-1)
    ?.replace(/(?<=..)s$/u, '');

/** True where both name the same thing, or both nothing. */
export function sameThing(marked: string | null, found: string | null): boolean {
  return marked === null || found === null ? marked === found : nounOf(marked) === nounOf(found);
}
