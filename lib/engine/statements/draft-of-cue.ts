/** The draft that a cue makes with what is said at it. */

import { clauseAhead } from '../clauses/ahead.ts';
import { is } from '../languages/vocabulary.ts';
import type { Cue, Reading, Sentence } from '../reading.ts';
import { accordingTo } from './according.ts';
import { contentEnd, nounClauseEnd } from './content-end.ts';
import type { Draft } from './draft.ts';
import { draftOfVerb } from './draft-of-verb.ts';
import type { Drafts } from './drafts.ts';
import { quotationRange, trimmed } from './ranges.ts';

/** The draft of a cue of the sentence; null: nothing is said at it. `later`: the cues of the sentence from it on. */
export function draftOf(reading: Reading, sentence: Sentence, cue: Cue, later: readonly Cue[], drafts: Drafts): Draft | null {
  if (cue.form === 'colon') return headline(reading, sentence, cue);
  // "said in a statement that": the verb has it already
  if (cue.form === 'noun') return drafts.isTaken(cue.after) ? null : draftOfNoun(reading, sentence, cue, later);
  if (cue.form === 'according') return accordingTo(reading, sentence, cue, later, drafts);
  return draftOfVerb(reading, sentence, cue, later, drafts);
}

/** "Ruiz: the lift is late", "The lift is late: Ruiz". */
function headline({ tokens }: Reading, sentence: Sentence, cue: Cue): Draft {
  const after = { first: cue.after, last: trimmed(tokens, cue.after, sentence.last) };
  const content = cue.order === 'before' ? after : { first: sentence.first, last: cue.at };
  return { content: [content], shape: 'headline', cue, speaker: cue.subject, via: null, of: null, continues: null };
}

/** "her claim that it was late". */
function draftOfNoun(reading: Reading, sentence: Sentence, cue: Cue, later: readonly Cue[]): Draft | null {
  const { tokens } = reading;
  const first = cue.after;
  const last = contentEnd(reading, sentence, first, later);
  // "Her view is that it was late", "She was adamant that it was late"
  const end =
    is(tokens[first - 1], 'be') || tokens[first - 1]?.text === ':' || is(tokens[cue.at], 'firm')
      ? last
      : nounClauseEnd(reading, sentence, cue.at, { first, last });
  if (end === null) return null;
  const that = is(tokens[first], 'complementizer');
  const open = that ? first + 1 : first;
  const quotes = tokens[open]?.quoted !== -1;
  if (that && !quotes && !clauseAhead(tokens, open, end, false)) return null;
  const content = { first, last: quotes ? quotationRange(reading, open, end).last : end };
  return { content: [content], shape: 'noun', cue, speaker: cue.subject, via: null, of: null, continues: null };
}
