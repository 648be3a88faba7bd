/** The mendings of single verbs of saying that no row can say: those that change a word before them, or look far back. */

import type { Language } from '../languages/language.ts';
import { hasTag, isCommonNoun, isFiniteVerb, isPluralNoun, isVerb, isWhWord } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import { isSingularOf, knownAt, singularAt } from '../text/word-forms.ts';
import type { Draft } from './draft.ts';

/** VBP or VBZ where people or documents say it; the words between are mended with it. */
export function reportingTag(words: readonly Draft[], at: number, language: Language): 'VBP' | 'VBZ' | undefined {
  const word = words[at] as Draft;
  const before = words[at - 1];
  // "experts we spoke to say"
  if (before && word.tag === 'VB' && is(words[at - 2], 'conversed') && isPluralNoun(words[at - 4])) {
    before.tag = 'IN';
    return 'VBP';
  }
  if (!isCommonNoun(word)) return undefined;
  // "But analysts warn that", "Many predict that"
  if (before && word.tag === 'NN' && is(words[at + 1], 'clauseSubject') && knownAt(word.form, language).verb) {
    const people = before.lower.endsWith('s') && isSingularOf(before, language, 'personNoun');
    if (people && hasTag(before, 'VBZ', 'NNS')) before.tag = 'NNS';
    if (people || is(before, 'pluralQuantifier')) return 'VBP';
  }
  return shows(words, at, language) ? (word.tag === 'NN' ? 'VBP' : 'VBZ') : undefined;
}

/** "Figures published today show a record", "A poll released on Friday shows that", "…, an audit of the books shows." */
function shows(words: readonly Draft[], at: number, language: Language): boolean {
  const [before, word, next] = [words[at - 1], words[at] as Draft, words[at + 1]];
  if (!is(word, 'presenting')) return false;
  const object = hasTag(next, 'DT', 'PRP', 'NN', 'NNS', 'JJ', 'CD') && (hasTag(before, ',', 'NNP', 'CD') || is(before, 'deicticDay'));
  if (next && !object && !is(next, 'clauseSubject') && !is(next, 'askedBy') && next.text !== '.') return false;
  for (let i = at - 2; i >= 0; i--) {
    const one = words[i] as Draft;
    const noun = singularAt(one, language);
    if (is(noun, 'documentNoun') && (noun.lower !== one.lower) === (word.tag === 'NN')) return true;
    if ((isFiniteVerb(one) || isWhWord(one) || one.tag === 'PRP') && !language.reports.made.has(one.lower)) return false;
  }
  return false;
}

/** "which critics said was late": no verb stands before one of saying; the first is a noun. */
export function mendAgreeing(words: readonly Draft[], at: number, language: Language): void {
  const [before, word] = [words[at - 1], words[at] as Draft];
  if (before?.tag !== 'VBZ' || !language.quotingForms.has(word.lower) || !/\p{Ll}{4}s$/u.test(before.lower)) return;
  before.tag = 'NNS';
  if (!isVerb(word)) word.tag = 'VBP';
}
