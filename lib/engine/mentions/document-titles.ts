/** Titles of documents, which go on over small words: "the National Audit | on Harbour and Ferry Safety". */
import { is } from '../languages/vocabulary.ts';
import type { Token } from '../reading.ts';
import type { Draft } from './drafts.ts';

/** Takes in what a document's title goes on with, before `limit`; where it ends then. */
export function wholeTitle(tokens: readonly Token[], draft: Draft, limit: number): number {
  let { last } = draft;
  if (!is(tokens[last], 'topicPreposition')) return last;
  for (let i = last; i < limit; i++) {
    const token = tokens[i] as Token;
    if (token.form.upper && !is(token, 'timeNoun')) last = i + 1;
    else if (!is(token, 'smallTitleWord') || i - last > 1) break;
  }
  draft.last = last;
  if (draft.name) draft.name = [draft.name[0], last];
  return last;
}
