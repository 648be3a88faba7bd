/** The participle of a reduced relative clause, where the tagger takes it for the verb of its clause. */

import type { Language } from '../languages/language.ts';
import { hasTag, isAdjective, isFiniteVerb, isNameWord, isNoun, isVerb, isWhWord, opensNounPhrase } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Token } from '../reading.ts';
import { knownAt, singularAt } from '../text/word-forms.ts';
import type { MendedSentence } from './mended-sentence.ts';

/**
 * "a report by the Coroners Service | published last year | found": of two past forms with no subject or conjunction between them the
 * first is a participle; so is one between commas before a relative clause, "a report, | published last year, | which found".
 */
export function mendReduced(sentence: MendedSentence, language: Language): void {
  const { words } = sentence;
  let commas = 0;
  for (let at = 1; at < words.length; at++) {
    const [before, word] = [words[at - 1], words[at] as Token];
    if (before?.text === ',') commas++;
    if (word.tag === 'VBN' && isNoun(before) && leadsToSaying(words, at + 1, language) && isMainVerb(words, at)) sentence.mend(at, 'VBD');
    if (word.tag !== 'VBD' || !(word.lower.endsWith('ed') || is(word, 'participleToo'))) continue;
    // "The letter, dated May 4, read": documents do nothing of the kind
    const isOfDocument = before?.text === ',' && is(word, 'documentary') && isDocument(words[at - 2], language);
    if (isOfDocument) sentence.mend(at, 'VBN');
    else if (before?.text === ',' && commas === 1) mendBetweenCommas(sentence, at);
    else if (isNoun(before) && (isBeforeVerb(words, at, language) || isAfterSpeaker(words, at, language))) sentence.mend(at, 'VBN');
  }
}

const isDocument = (word: Token | undefined, language: Language): boolean =>
  word !== undefined && isNoun(word) && is(singularAt(word, language), 'documentNoun');

/** Mends the participle at `at`, after the sentence's first comma; and "that" after the second, where it leads a relative clause. */
function mendBetweenCommas(sentence: MendedSentence, at: number): void {
  const { words } = sentence;
  const end = afterAdverbials(words, at + 1, false);
  const that = is(words[end + 1], 'complementizer') && isFiniteVerb(words[end + 2]);
  if (end === at + 1 || words[end]?.text !== ',' || !(that || isWhWord(words[end + 1]))) return;
  sentence.mend(at, 'VBN');
  if (that) sentence.mend(end + 1, 'WDT');
}

/** True behind whom a verb of saying after a quotation has for its subject: "“We are late,” wrote the club | founded in 1977". */
function isAfterSpeaker(words: readonly Token[], at: number, language: Language): boolean {
  let first = at - 1;
  while (isNoun(words[first - 1]) || isAdjective(words[first - 1]) || hasTag(words[first - 1], 'DT', 'PRP$', 'CD', 'POS')) first--;
  return /^["”’']+$/.test(words[first - 2]?.text ?? '') && language.quotingForms.has(words[first - 1]?.lower ?? '');
}

/** True where words of time lead to somebody by name who says something, and to no time: "resigned | after Ana Ruiz said", not "held | after May said". */
function leadsToSaying(words: readonly Token[], at: number, language: Language): boolean {
  if (words[at]?.tag !== 'IN' || !is(words[at], 'temporalSubordinator') || is(words[at], 'comparative')) return false;
  let end = at + 1;
  while (isNameWord(words[end]) && !is(words[end], 'calendar')) end++;
  if (end === at + 1 && is(words[end], 'subjectPronoun')) end++;
  const verb = words[end];
  return end > at + 1 && verb !== undefined && isFiniteVerb(verb) && knownAt(verb.form, language).verb?.takes === 'clause';
}

/** True for the form at `at` where no finite verb stands before it in its clause. */
function isMainVerb(words: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    if (isFiniteVerb(words[i]) || hasTag(words[i], ',', ':', 'TO', 'WP', 'WDT') || isVerb(words[i])) return false;
  }
  return true;
}

function isBeforeVerb(words: readonly Token[], at: number, language: Language): boolean {
  const word = words[at] as Token;
  const { verb } = knownAt(word.form, language);
  const finding = verb !== undefined && language.finding.has(verb.lemma);
  // "Bell claimed on Monday Ruiz lied": what such a verb says has a verb of its own
  if ((verb?.takes === 'clause' && !finding) || hasOwnSubject(words, at) || leadsToSaying(words, at + 1, language)) return false;
  const end = afterAdverbials(words, at + 1, finding);
  // "An audit completed in May, parts of which she read, found": documents complete nothing
  const made = language.documents.has(words[at - 1]?.lower ?? '') && language.reports.made.has(word.lower);
  return end > at + 1 && (isFiniteVerb(words[end]) || (made && words[end]?.text === ','));
}

/** True for "arrested" in "the man | Ruiz arrested", for a name after a noun begins a clause, and for "failed" in "That | the lift failed"; not for "said that | boats built in May sank". */
function hasOwnSubject(words: readonly Token[], verb: number): boolean {
  let name = verb;
  while (isNoun(words[name - 1]) && words[name - 1]?.form.upper) name--;
  if (name < verb && isNoun(words[name - 1])) return true;
  let first = name;
  while (isNoun(words[first - 1]) || isAdjective(words[first - 1]) || hasTag(words[first - 1], 'DT', 'PRP$', 'CD', 'POS')) first--;
  const lead = words[first - 1];
  if (is(lead, 'complementizer') && isVerb(words[first - 2])) return false;
  return is(lead, 'complementizer') || is(lead, 'clauseConjunction') || isWhWord(lead);
}

/** Where adverbs, times and phrases with a preposition end; `determined`: with an article too, "found in the river", not "found in May Bell". */
function afterAdverbials(words: readonly Token[], from: number, determined: boolean): number {
  let at = from;
  for (;;) {
    const word = words[at];
    if (word?.tag === 'RB' || is(word, 'calendar') || is(word, 'whereabouts')) at++;
    else if (word?.tag === 'DT' && is(words[at + 1], 'otherPeriod') && is(words[at + 2], 'timeUnit')) at += 3;
    else if (is(word, 'deictic') && (is(words[at + 1], 'calendar') || is(words[at + 1], 'timeUnit'))) at += 2;
    else if (word?.tag === 'IN' && !is(word, 'clauseConjunction') && !is(word, 'complementizer')) {
      const end = afterPhrase(words, at + 1, determined);
      if (end === null) return at;
      at = end;
    } else return at;
  }
}

/** Where the noun phrase ends that begins at `from`; null: none does. */
function afterPhrase(words: readonly Token[], from: number, determined: boolean): number | null {
  if (determined && !opensNounPhrase(words[from])) return null;
  let noun = words[from]?.tag === 'DT' ? from + 1 : from;
  while (hasTag(words[noun], 'PRP$', 'CD', 'POS') || isAdjective(words[noun])) noun++;
  let end = noun;
  while (isNoun(words[end])) end++;
  // "in 2022"
  return end > noun || words[noun - 1]?.tag === 'CD' ? end : null;
}
