/** Somebody of a group, by the words before it: "one of the tenants said". */

import { genderOfNoun } from '../languages/nouns.ts';
import { hasTag, isFiniteVerb } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Token } from '../reading.ts';
import { singularAt } from '../text/word-forms.ts';
import type { NewDraft } from './drafts.ts';
import type { Words } from './word-kinds.ts';

/**
 * One of the group, where they do or say something; null: no such words stand there. Of anybody else, "met one of the tenants", an article seldom goes
 * on to tell, and "he" is not theirs; nor where they tell somebody something, of whom it may go on to tell.
 */
export function oneOf(words: Words, group: NewDraft): NewDraft | null {
  const { first, last, head, kind } = group;
  if (kind !== 'group' || !is(words.at(first - 1), 'genitive') || !is(words.at(first - 2), 'singularIndefinite')) return null;
  const { cueVerbs, addressed, quotingForms } = words.language;
  const [before, next] = [words.at(first - 3), words.at(last)];
  const aside = next?.text === ',';
  // "Ana Ruiz, one of the tenants, left", "the mother of one of the tenants said", "One of the firms, Acme, said"
  const named = aside && words.at(last + 1)?.form.upper && !is(singularAt(words.at(head) as Token, words.language), 'personNoun');
  if (hasTag(before, 'IN', 'TO') || (aside && before?.text === ',') || named) return null;
  const tells = addressed.has(cueVerbs.get(next?.lower ?? '')?.lemma ?? '');
  const acts = (isFiniteVerb(next) && !tells) || is(next, 'personalRelative') || aside;
  if (!acts && !quotingForms.has(before?.lower ?? '')) return null;
  const gender = genderOfNoun(singularAt(words.at(head) as Token, words.language));
  return { ...group, first: first - 2, form: 'indefinite', kind: 'person', gender, plural: false };
}
