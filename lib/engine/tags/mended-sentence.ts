/** A sentence whose tags are not settled yet. */
import type { Stretch } from '../patterns/pattern.ts';
import type { Token } from '../reading.ts';

/** The words of a sentence, with the tags of the tagger until they are mended. */
export class MendedSentence implements Stretch<Token> {
  readonly first = 0;
  private readonly list: Token[];

  constructor(tagged: readonly Token[]) {
    this.list = [...tagged];
  }

  /** With what is mended so far. */
  get words(): readonly Token[] {
    return this.list;
  }

  get last(): number {
    return this.list.length;
  }

  /** Gives the word at `at` another tag. */
  mend(at: number, tag: string): void {
    const word = this.list[at];
    if (!word || word.tag === tag) return;
    const { start, end, text, lower, form, block, classes, sentence, quoted } = word;
    this.list[at] = { start, end, text, lower, form, block, classes, tag, sentence, quoted };
  }
}
