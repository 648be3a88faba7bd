/** Titles of documents, which go on over small words: "the National Audit | on Harbour and Ferry Safety". */
import { is } from '../languages/vocabulary.ts';
import type { Token } from '../reading.ts';
import { type Draft, revised } from './drafts.ts';

/** The document with what its title goes on with, before `limit`. */
export function withWholeTitle(tokens: readonly Token[], draft: Draft, limit: number): Draft {
  let { last } = draft;
  if (!draft.name || !is(tokens[last], 'topicPreposition')) return draft;
  for (let i = last; i < limit; i++) {
    const token = tokens[i];
    if (token?.form.upper && !is(token, 'timeNoun')) last = i + 1;
    else if (!is(token, 'smallTitleWord')) break;
  }
  return revised(draft, { last, name: [draft.name[0], last] });
}
