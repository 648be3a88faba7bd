/** The mending of a headline's verb of saying, which the tagger takes for a noun: "Judge rules sale unlawful", "Scientists report link". */

import type { Language } from '../languages/language.ts';
import { hasTag, isAdjective, isFiniteVerb, isNoun } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Token } from '../reading.ts';
import { isSingularOf, nounAt } from '../text/word-forms.ts';
import type { MendedSentence } from './mended-sentence.ts';

/** How far into a headline its verb may stand, in words. */
const FAR = 6;

/** Mends the verb of a line without an end mark whose subject opens it and can speak. */
export function mendHeadline(sentence: MendedSentence, language: Language): void {
  const { words } = sentence;
  if (words.length < 4 || hasTag(words.at(-1), '.', "''", ':')) return;
  for (let at = 1; at < Math.min(FAR, words.length - 2); at++) {
    const [before, word, next] = [words[at - 1] as Token, words[at] as Token, words[at + 1]];
    if (!(isNoun(before) || isAdjective(before) || before.tag === 'POS') || isFiniteVerb(word)) return;
    if (!is(word, 'headlineSaying') || !hasTag(word, 'NN', 'NNS', 'JJ', 'VB') || !speaks(before, language)) continue;
    const singular = word.lower.endsWith('s');
    const agrees = singular ? before.tag !== 'NNS' : before.tag !== 'NN' || is(before, 'collective');
    const opens = hasTag(next, 'NN', 'NNS', 'NNP', 'NNPS', 'JJ', 'DT', 'CD', 'PRP', 'VBG', 'VBP') || next?.form.upper;
    if (!agrees || !opens) return;
    sentence.mend(at, singular ? 'VBZ' : 'VBP');
    return;
  }
}

/** A name, or a noun for people, bodies and documents. */
function speaks(word: Token, language: Language): boolean {
  if (word.tag === 'NNP') return true;
  const called = isSingularOf(word, language, 'personNoun') || isSingularOf(word, language, 'documentNoun');
  return called || is(word, 'collective') || is(word, 'studying') || nounAt(word, language).kinds.length > 0;
}
