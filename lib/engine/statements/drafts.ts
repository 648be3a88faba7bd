/** The drafts of an article while they are found, and which tokens they have taken. */
import type { Range, Reading } from '../reading.ts';
import { entriesOf } from '../text/entries.ts';
import type { Draft } from './draft.ts';

export class Drafts {
  /** In the order that they were found in. */
  readonly list: Draft[] = [];
  private readonly taken: Uint8Array;
  private readonly entries: Int32Array | null;

  constructor(private readonly reading: Reading) {
    this.taken = new Uint8Array(reading.tokens.length);
    this.entries = entriesOf(reading.document);
  }

  get last(): Draft | undefined {
    return this.list.at(-1);
  }

  /** Adds a draft; the tokens of its content are taken. */
  add(draft: Draft): void {
    for (const { first, last } of draft.content) this.taken.fill(1, first, last);
    this.list.push(draft);
  }

  /** Puts another draft into the place of one; its tokens stay taken. */
  replace(index: number, draft: Draft): void {
    this.list[index] = draft;
  }

  isTaken(at: number): boolean {
    return this.taken[at] === 1;
  }

  /** The place in [first, last] after which no token before `last` is taken. */
  freeFrom(first: number, last: number): number {
    for (let i = last - 1; i >= first; i--) if (this.isTaken(i)) return i + 1;
    return first;
  }

  /** Index of the draft that words without a speaker at token `first` go on from: in the same block or the one before; null: none. */
  previous(first: number): number | null {
    const { tokens } = this.reading;
    const block = tokens[first]?.block ?? 0;
    for (let i = this.list.length - 1; i >= 0; i--) {
      const draft = this.list[i] as Draft;
      const at = Math.max(this.blockOf(draft) ?? 0, tokens[draft.cue?.at ?? 0]?.block ?? 0);
      if (at > block) continue;
      // an entry of a live blog stands for itself
      if (this.entries && this.entries[at] !== this.entries[block]) return null;
      return block - at <= 1 && (draft.cue !== null || draft.continues !== null) ? i : null;
    }
    return null;
  }

  /** The block in which what is said ends. */
  blockOf(draft: Draft | undefined): number | undefined {
    return this.reading.tokens[endOf(draft?.content) - 1]?.block;
  }
}

/** After the last token of the content; 1 where there is none. */
function endOf(content: readonly Range[] | undefined): number {
  return content?.at(-1)?.last ?? 1;
}
