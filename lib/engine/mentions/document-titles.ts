/** Titles of documents, which go on over small words: "the National Audit | on Harbour and Ferry Safety". */
import type { Token } from '../reading.ts';
import type { Draft } from './drafts.ts';
import { TIME } from './name-words.ts';

const OPENS = /^(?:of|on|into|for)$/;
const SMALL = /^(?:of|on|into|for|in|and|the|to|by|a|&|-|['’]s?)$/;

/** Takes in what a document's title goes on with, before `limit`; where it ends then. */
export function wholeTitle(tokens: readonly Token[], draft: Draft, limit: number): number {
  let { last } = draft;
  if (!OPENS.test(tokens[last]?.lower ?? '')) return last;
  for (let i = last; i < limit; i++) {
    const token = tokens[i] as Token;
    if (token.form.upper && !TIME.test(token.lower)) last = i + 1;
    else if (!SMALL.test(token.text) || i - last > 1) break;
  }
  draft.last = last;
  if (draft.name) draft.name = [draft.name[0], last];
  return last;
}
