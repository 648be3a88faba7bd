/** Surnames that look like other words where they open a sentence: "Sean Reilly left. Reilly said it was late", "Ana Fallows left. Fallows said". */
import { hasTag, isAdverb, isFiniteVerb, isNameWord } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Token } from '../reading.ts';

/** The surnames that an article has given so far, behind a first name, and what they tell of its later sentences. */
export class Surnames {
  private readonly known = new Set<string>();

  /** Those behind what is a first name for certain: "United Auto Workers" is no surname of the workers. */
  private readonly ofPeople = new Set<string>();

  /** The words of the next sentence, with such a surname at its head, or right behind a mark there, tagged as a name before a verb. */
  mended(words: readonly Token[]): readonly Token[] {
    const at = words[0]?.form.letter === false ? 1 : 0;
    const opening = words[at];
    const next = words[at + 1];
    const isKnown = opening && (isAdverb(opening) ? this.known : opening.tag === 'NNS' ? this.ofPeople : null)?.has(opening.text);
    const isName = isKnown && opening.form.upper && (isFiniteVerb(next) || hasTag(next, 'POS'));
    const mended = isName ? words.map((word, i) => (i === at ? { ...word, tag: 'NNP' } : word)) : words;
    for (let i = 1; i < mended.length; i++) {
      const [before, word] = [mended[i - 1], mended[i] as Token];
      if (!word.form.upper || !isNameWord(word) || !isNameWord(before)) continue;
      this.known.add(word.text);
      if (is(before, 'firstName')) this.ofPeople.add(word.text);
    }
    return mended;
  }
}
