/** Surnames that look like adverbs where they open a sentence: "Sean Reilly left. Reilly said it was late." */
import { hasTag, isAdverb, isFiniteVerb, isNameWord } from '../languages/tags.ts';
import type { Token } from '../reading.ts';

/** The surnames that an article has given so far, behind a first name, and what they tell of its later sentences. */
export class Surnames {
  private readonly known = new Set<string>();

  /** The words of the next sentence, with such a surname at its head, or right behind a mark there, tagged as a name before a verb. */
  mended(words: readonly Token[]): readonly Token[] {
    const at = words[0]?.form.letter === false ? 1 : 0;
    const opening = words[at];
    const next = words[at + 1];
    const isName = opening?.form.upper && isAdverb(opening) && this.known.has(opening.text) && (isFiniteVerb(next) || hasTag(next, 'POS'));
    const mended = isName ? words.map((word, i) => (i === at ? { ...word, tag: 'NNP' } : word)) : words;
    for (const [i, word] of mended.entries())
      if (i > 0 && word.form.upper && isNameWord(word) && isNameWord(mended[i - 1])) this.known.add(word.text);
    return mended;
  }
}
