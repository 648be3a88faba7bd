/** The mendings of a clause's one finite verb, where the tagger gives the clause none: verbs of saying first, then past forms. */

import type { CueVerb, Language } from '../languages/language.ts';
import { hasTag, isFiniteVerb, isNameWord, isNoun, isPlainForm, isPluralNoun, tagged } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Range, Token } from '../reading.ts';
import { isSingularOf, knownAt } from '../text/word-forms.ts';
import type { MendedSentence } from './mended-sentence.ts';

/** A mark, conjunction or question word that a clause ends before. */
const isJoint = tagged(',', ':', 'CC', 'WDT', 'WP', 'WRB', "''");

/** True where a clause ends; "both" and "either" part none: "suggested | both are late". */
const parts = (word: Token): boolean => (isJoint(word) && !is(word, 'correlative')) || (word.tag === 'IN' && is(word, 'clauseConjunction'));

/** What the tagger takes verbs of saying for. */
const isMended = tagged('NN', 'NNS', 'JJ', 'VB', 'VBN', 'VBP');

/** True for a tag after which a form can be the verb of its clause. */
const isSubject = (word: Token | undefined): boolean => isNoun(word) || hasTag(word, 'PRP', 'JJ', '-RRB-');

/** Mends the verb of each clause of a sentence that has none. */
export function mendClauses(sentence: MendedSentence, language: Language): void {
  const { words } = sentence;
  let first = 0;
  for (let last = 0; last <= words.length; last++) {
    const word = words[last];
    if (word && !parts(word)) continue;
    const clause = { first, last };
    if (!mendSaying(sentence, clause, language) && !hasFinite(words, clause)) mendPast(sentence, clause, language);
    else mendSaid(sentence, clause, language);
    first = last + 1;
  }
}

function hasFinite(words: readonly Token[], { first, last }: Range): boolean {
  for (let i = first; i < last; i++) if (isFiniteVerb(words[i])) return true;
  return false;
}

/**
 * "the study notes that", "Quispe counters,", "the authors write,", "his team insists she": a form of a verb of saying that
 * agrees with the noun before it is one, where its clause has no finite verb before it.
 */
function mendSaying(sentence: MendedSentence, clause: Range, language: Language): boolean {
  const { words } = sentence;
  const { first, last } = clause;
  // "some who advocate it argue that": the verb of the relative clause is not the clause's
  let finite = hasTag(words[first - 1], 'WP', 'WDT') ? -1 : 0;
  for (let at = Math.max(first, 1); at < last; at++) {
    const [agreeing, word] = [words[at - 1] as Token, words[at] as Token];
    // "according to prison records.", "based on tax records."
    if (is(agreeing, 'preposition') && is(words[at - 2], 'basis')) return false;
    const verb = isMended(word) && !is(agreeing, 'texting') ? knownAt(word.form, language).verb : undefined;
    const that = verb !== undefined && leadsClause(words, at + 1, last, verb, language);
    // "exit polls suggest that": of two verbs in a row that agree as noun and verb do, the first is a noun
    // … but "Report Reveals State Council Knew": a word of a name; "papers that he says show it"
    const noun = agreeing.tag === 'VBZ' && !is(agreeing, 'presenting') && !word.form.upper && !is(words[at - 2], 'subjectPronoun');
    if (noun && (at - 1 > first || that) && verb && isBaseForm(word, verb)) sentence.mend(at - 1, 'NNS');
    const before = words[at - 1] as Token;
    if (at > first && isFiniteVerb(before)) finite++;
    if (finite > 0) return false;
    if (!verb || verb.takes === 'number' || word.tag === 'VBP') continue;
    // "a town in Benue state", "schools in Kano and Benue states"
    const several = isNameWord(before) && words[at - 2]?.tag === 'CC' && isSingularOf(word, language, 'territory');
    if ((several || (is(word, 'territory') && isNameWord(before))) && !that) continue;
    // "after years of Soviet rule it fell": a time says nothing
    if (is(words[at - 2], 'genitive') && is(words[at - 3], 'timeUnit')) continue;
    // "Bell, who owns it, argues that"
    const aside = at === first && that && before.tag === ',' && word.tag !== 'VBN';
    const counted = before.tag === 'CD' && word.lower.endsWith('ed');
    const alone = before.tag === 'DT' && (is(before, 'pluralQuantifier') || is(before, 'singularIndefinite'));
    if (!aside && !((alone || counted || isSubject(before)) && agrees(words, first, at))) continue;
    if (!that && !closes(words, at, clause, verb, language) && !opens(words, at, clause, language)) continue;
    sentence.mend(at, word.lower.endsWith('s') ? 'VBZ' : word.lower.endsWith('ed') ? 'VBD' : 'VBP');
    return true;
  }
  return false;
}

/** True before "that" at the end of the clause, also over whom it is said to; "Another wondered | why". */
function leadsClause(words: readonly Token[], next: number, last: number, verb: CueVerb, language: Language): boolean {
  if (is(words[last], 'complementizer')) return next === last || (language.addressed.has(verb.lemma) && last - next < 4);
  return verb.takes === 'question' && next === last && is(words[last], 'askedBy');
}

/** True where the clause ends with the verb, or a quotation comes next. */
function closes(words: readonly Token[], at: number, { first }: Range, verb: CueVerb, language: Language): boolean {
  const next = words[at + 1];
  const quotes =
    next?.tag === "''" &&
    words[at]?.tag !== 'JJ' &&
    (verb.takes === 'clause' || verb.takes === 'quotation') &&
    (is(verb, 'reading') || !language.finding.has(verb.lemma));
  return quotes || (first > 0 && (!next || hasTag(next, ',', '.'))) || (next?.text === ':' && at + 2 === words.length);
}

/** True before the subject of a clause of its own: "his team insists | she is". */
function opens(words: readonly Token[], at: number, { first, last }: Range, language: Language): boolean {
  const next = words[at + 1];
  const subject =
    hasTag(next, 'DT', 'PRP', 'PRP$', 'NNP', 'EX', 'VBG') ||
    is(next, 'correlative') ||
    // a name that has no tag of one yet
    (hasTag(next, 'NN', 'JJ') && next?.form.upper) ||
    // "the report by the union claims tenants have"
    (hasTag(next, 'NNS', 'JJR') && [at - 1, first + 1].some((i) => language.documents.has(words[i]?.lower ?? '')));
  return subject && words[at]?.tag !== 'VBN' && hasFinite(words, { first: at + 1, last });
}

const isBaseForm = (word: Token, verb: CueVerb): boolean => (isPlainForm(word) || word.tag === 'NN') && word.lower === verb.lemma;

/** True where the form has the number of a noun before it: "the study notes", "files from the bank note", "she and Bell argue". */
function agrees(words: readonly Token[], first: number, at: number): boolean {
  const [before, word] = [words[at - 1], words[at] as Token];
  if (word.lower.endsWith('ed') || is(word, 'reading')) return true;
  if (before?.tag === 'JJ') return false;
  const plural = (one: Token | undefined) => isPluralNoun(one) || is(one, 'takesBaseForm');
  // "Sanders responds that"; not "under some estimates"
  if (word.lower.endsWith('s')) return !is(before, 'pluralQuantifier') && (!plural(before) || before?.form.upper === true);
  return words.slice(first, at).some(plural) || words[first - 1]?.tag === 'CC';
}

/** "said the crash involved a boat": what stands after a verb that takes no thing has a verb of its own. */
function mendSaid(sentence: MendedSentence, { first, last }: Range, language: Language): void {
  const { words } = sentence;
  let at = first + 1;
  while (at < last && !isFiniteVerb(words[at])) at++;
  const said = words[at] && knownAt((words[at] as Token).form, language).verb;
  const opening = words[at + 1];
  if (said?.takes !== 'clause' || language.loose.has(said.lemma) || language.finding.has(said.lemma) || language.thought.has(said.lemma))
    return;
  if (
    !isSubject(words[at - 1]) ||
    !(isNoun(opening) || hasTag(opening, 'DT', 'PRP', 'PRP$', 'CD')) ||
    hasFinite(words, { first: at + 1, last })
  )
    return;
  for (let i = at + 2; i < last; i++) {
    const [before, word, next] = [words[i - 1] as Token, words[i] as Token, words[i + 1]];
    const object = hasTag(next, 'DT', 'PRP', 'PRP$', 'CD', 'NN', 'NNS', 'NNP', 'JJ');
    if (!(isNoun(before) || is(before, 'demonstrative'))) continue;
    // "said this applied to boats"; but "noted the money paid to tenants"
    const whole = object || (is(said, 'saying') && word.tag === 'VBN' && !is(next, 'agentive'));
    if (hasTag(word, 'JJ', 'VBN') && word.lower.endsWith('ed') && whole) sentence.mend(i, 'VBD');
    else if (word.tag === 'NNS' && before.tag === 'NN' && object && next?.tag !== 'CD') sentence.mend(i, 'VBZ');
    else continue;
    return;
  }
}

/** "15,000 people registered": a form that could be finite after a noun or pronoun is, in a clause without another. */
function mendPast(sentence: MendedSentence, { first, last }: Range, language: Language): void {
  const { words } = sentence;
  // "the council, which runs it, issued a statement": a participle takes no object, but where it has two
  const opening = words[first];
  if (words[first - 1]?.tag === ',' && opening?.tag === 'VBN' && hasTag(words[first + 1], 'DT', 'PRP$') && !is(opening, 'ditransitive')) {
    sentence.mend(first, 'VBD');
    return;
  }
  for (let at = first + 1; at < last; at++) {
    const tag = finiteTag(words, first, at, language);
    if (!tag) continue;
    sentence.mend(at, tag);
    return;
  }
}

/** The tag of the verb of a clause that begins at `first`, where the word at `at` can be it. */
function finiteTag(words: readonly Token[], first: number, at: number, language: Language): 'VBD' | 'VBP' | 'VBZ' | undefined {
  const [twoBefore, before, word, next] = [words[at - 2], words[at - 1] as Token, words[at] as Token, words[at + 1]];
  if (word.tag === 'NN' && before.tag === 'NNS') {
    // "said that three of its authors hold shares": what "that" leads has a verb
    const led = is(words[first - 1], 'complementizer') && next?.tag === 'NNS';
    // "four in 10 lifts fail within a year": a plural that is counted does not stand before another noun
    const counted = twoBefore?.tag === 'CD' && hasTag(next, 'IN', 'RB', 'TO', 'DT', 'PRP$');
    return led || counted ? 'VBP' : undefined;
  }
  // "the report explores data"
  if (word.tag === 'NNS') {
    const object = hasTag(next, 'DT', 'NN', 'NNS', 'NNP', 'NNPS', 'JJ', 'JJR', 'JJS', 'CD', 'PRP', 'PRP$');
    // "the government plans to close it"
    const intends = next?.tag === 'TO' && words[at + 2]?.tag === 'VB' && is(word, 'intending');
    return before.tag === 'NN' && ((language.documents.has(before.lower) && object) || intends) ? 'VBZ' : undefined;
  }
  if (word.tag !== 'VBN' && word.tag !== 'VB') return undefined;
  const subject = before.tag === 'RB' ? twoBefore : before;
  if (!(is(before, 'demonstrative') || isNoun(subject) || subject?.tag === 'PRP')) return undefined;
  return word.tag === 'VBN' ? 'VBD' : 'VBP';
}
