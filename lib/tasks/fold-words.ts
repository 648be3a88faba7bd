import { CAPITALS } from '../engine/languages/packed/unfold-words.ts';

/**
 * The words, each once and sorted, as a text that `unfoldWords` reads: each as the number of letters that it shares with
 * the one before it, at most nine, and the rest. It packs a fifth smaller than the words one after the other.
 */
export function foldWords(words: Iterable<string>, counts = CAPITALS): string {
  let before = '';
  return [...new Set(words)]
    .sort()
    .map((word) => {
      if ([...counts].some((count) => word.includes(count))) throw new Error(`"${word}" holds one of ${counts}`);
      let shared = 0;
      while (shared < 9 && shared < before.length && before[shared] === word[shared]) shared++;
      before = word;
      return counts[shared] + word.slice(shared);
    })
    .join('');
}
