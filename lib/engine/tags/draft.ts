/** A word of a sentence whose tags are not settled yet. */
import type { Word } from '../reading.ts';

export interface Draft extends Word {
  /** As the tagger gave it, until it is mended. */
  tag: string;
}
