/** The verb whose subject is asked for. */

import { isFiniteVerb } from '../languages/tags.ts';
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

/** True where the verb is a participle, or hangs on one, with no finite verb of its own: "saying", "trying to say"; but "was saying", "began saying". */
export function gerund({ reading: { tokens }, group, at }: Verb): boolean {
  const hangs = tokens[at]?.tag === 'VB' && tokens[group]?.tag === 'VBG';
  if (tokens[at]?.tag !== 'VBG' && !hangs) return false;
  for (let i = group; i < at; i++) if (isFiniteVerb(tokens[i])) return false;
  return true;
}
