/** The mendings of single verbs of saying that no row can say: those that change a word before them, or look far back. */

import type { Language } from '../languages/language.ts';
import { hasTag, isCommonNoun, isFiniteVerb, isPluralNoun, isVerb } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Token } from '../reading.ts';
import { isSingularOf, knownAt, singularAt } from '../text/word-forms.ts';
import type { MendedSentence } from './mended-sentence.ts';

/** A verb where people or documents say it, and the words before it that belong to it. */
export function mendReporting(sentence: MendedSentence, at: number, language: Language): void {
  const { words } = sentence;
  const word = words[at] as Token;
  const before = words[at - 1];
  // "experts we spoke to say"
  if (before && word.tag === 'VB' && is(words[at - 2], 'conversed') && isPluralNoun(words[at - 4])) {
    sentence.mend(at - 1, 'IN');
    sentence.mend(at, 'VBP');
    return;
  }
  if (!isCommonNoun(word)) return;
  // "But analysts warn that", "Many predict that"
  if (before && word.tag === 'NN' && is(words[at + 1], 'clauseSubject') && knownAt(word.form, language).verb) {
    const people = before.lower.endsWith('s') && isSingularOf(before, language, 'personNoun');
    if (people && hasTag(before, 'VBZ', 'NNS')) sentence.mend(at - 1, 'NNS');
    if (people || is(before, 'pluralQuantifier')) {
      sentence.mend(at, 'VBP');
      return;
    }
  }
  if (shows(words, at, language)) sentence.mend(at, word.tag === 'NN' ? 'VBP' : 'VBZ');
}

/** "Figures published today show a record", "A poll released on Friday shows that", "…, an audit of the books shows." */
function shows(words: readonly Token[], at: number, language: Language): boolean {
  const [before, word, next] = [words[at - 1], words[at] as Token, words[at + 1]];
  if (!is(word, 'presenting')) return false;
  const object =
    (hasTag(next, 'PRP', 'NN', 'NNS', 'JJ') && (hasTag(before, ',', 'NNP', 'CD') || is(before, 'deicticDay'))) ||
    ((hasTag(next, 'NNP', 'CD', '$') || next?.form.upper === true) && isDocumentOf(before, word, language));
  if (next && !object && !is(next, 'clauseSubject') && !is(next, 'askedBy') && next.text !== '.') return false;
  for (let i = at - 1; i >= 0; i--) {
    const one = words[i] as Token;
    if (isDocumentOf(one, word, language)) return true;
    if ((isFiniteVerb(one) || one.tag === 'PRP') && !language.reports.made.has(one.lower)) return false;
  }
  return false;
}

/** True for a document in the number of the verb: "poll | shows", "figures | show". */
function isDocumentOf(word: Token | undefined, verb: Token, language: Language): boolean {
  if (!word) return false;
  const noun = singularAt(word, language);
  return is(noun, 'documentNoun') && (noun.lower !== word.lower) === (verb.tag === 'NN');
}

/** "which critics said was late": no verb stands before one of saying; the first is a noun. */
export function mendAgreeing(sentence: MendedSentence, at: number, language: Language): void {
  const [before, word] = [sentence.words[at - 1], sentence.words[at] as Token];
  // "Report Reveals State Council Knew": a word of a name
  if (before?.tag !== 'VBZ' || word.form.upper || !language.quotingForms.has(word.lower) || !/\p{Ll}{4}s$/u.test(before.lower)) return;
  // "papers that he says show it"
  if (is(sentence.words[at - 2], 'subjectPronoun')) return;
  sentence.mend(at - 1, 'NNS');
  if (!isVerb(word)) sentence.mend(at, 'VBP');
}
