/** Those who were warned, and of what. */

import { headOf } from '../clauses/phrases.ts';
import { hasTag } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Range, Reading, Token } from '../reading.ts';
import { singularAt } from '../text/word-forms.ts';

/** The endings of those who do something. */
export const AGENTS = /(?:er|or|ist|man|men)s?$/;

/** True for those and what they were warned of: "tenants of a strike"; not "a crowd of tenants", "tenants of the block", "owners of dogs". */
export function isWarnedOf({ tokens, language }: Reading, { first, last }: Range): boolean {
  for (let of = first + 1; of < last - 1; of++) {
    const whom = tokens[of - 1] as Token;
    if (!is(tokens[of], 'genitive') || !hasTag(whom, 'NNS', 'NNP', 'NNPS', 'PRP')) continue;
    const head = tokens[headOf(tokens, { first: of + 1, last })] as Token;
    if (is(singularAt(head, language), 'peril')) return true;
    // a thing that is known already is theirs rather, and so is what they do something with
    const theirs =
      hasTag(tokens[of + 1], 'NNP', 'NNPS', 'PRP$', 'POS') || (hasTag(tokens[of + 1], 'DT') && !is(tokens[of + 1], 'indefiniteArticle'));
    const bare = hasTag(tokens[of + 1], 'NN', 'NNS') && whom.tag === 'NNS' && AGENTS.test(whom.lower);
    return !theirs && !bare;
  }
  return false;
}
