/** Somebody of a group, by the words before it: "one of the tenants said". */

import { genderOfNoun } from '../languages/nouns.ts';
import { hasTag, isFiniteVerb } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Token } from '../reading.ts';
import { singularAt } from '../text/word-forms.ts';
import type { NewDraft } from './drafts.ts';
import type { Words } from './word-kinds.ts';

/**
 * One of the group, where they do or say something; null: no such words stand before it. Of anybody else, "met one of the tenants", an article seldom goes
 * on to tell, and "he" is not theirs.
 */
export function oneOf(words: Words, group: NewDraft): NewDraft | null {
  const { first, last, head, kind } = group;
  if (kind !== 'group' || !is(words.at(first - 1), 'genitive') || !is(words.at(first - 2), 'singularIndefinite')) return null;
  const [before, next] = [words.at(first - 3), words.at(last)];
  // "Ana Ruiz, one of the tenants, left", "the mother of one of the tenants said"
  if (hasTag(before, 'IN', 'TO') || (before?.text === ',' && next?.text === ',')) return null;
  const acts = isFiniteVerb(next) || is(next, 'personalRelative') || next?.text === ',';
  if (!acts && !words.language.quotingForms.has(before?.lower ?? '')) return null;
  const gender = genderOfNoun(singularAt(words.at(head) as Token, words.language));
  return { ...group, first: first - 2, form: 'indefinite', kind: 'person', gender, plural: false };
}
