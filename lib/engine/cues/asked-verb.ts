/** The verb whose subject is asked for. */

import type { Cue, Reading, Sentence } from '../reading.ts';
import type { NamesBeside } from './elsewhere.ts';

/** A verb, where it stands, and who spoke before it. */
export interface Verb {
  readonly reading: Reading;
  readonly sentence: Sentence;
  readonly at: number;
  /** First token of its group: "has also said". */
  readonly group: number;
  /** The cue before it in the sentence. */
  readonly before: Cue | undefined;
  readonly speakers: NamesBeside;
}

/** True where the verb is a participle: "saying". */
export const gerund = ({ reading, at }: Verb): boolean => reading.tokens[at]?.tag === 'VBG';
