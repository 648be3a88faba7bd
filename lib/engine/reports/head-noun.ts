/** Whether a noun heads the mention of a document, and where that mention begins. Positions are indexes in `tokens`. */

import { phraseBefore } from '../clauses/phrases.ts';
import { hasTag, isAdjective, isCommonNoun, isNoun, isPluralNoun, isPossessive, isVerb } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Reading, Sentence, Token } from '../reading.ts';
import { documentRowAt } from './document-rows.ts';

/** True where the noun heads its phrase, is no verb and stands for a document: not "report" in "report card" or "they report". */
export function isHead(reading: Reading, at: number, sentence: Sentence): boolean {
  const { tokens, language } = reading;
  const { mass, says } = language.reports;
  if (documentRowAt(reading, sentence, 'documents', { first: at, last: at + 1 })) return false;
  const head = tokens[at] as Token;
  const before = at > sentence.first ? tokens[at - 1] : undefined;
  const next = at + 1 < sentence.last ? tokens[at + 1] : undefined;
  if (head.tag === 'VBG' && mass.has(head.lower)) return says.has(next?.text ?? '');
  if (isVerb(head)) {
    // the tagger takes "its ruling" and "a Fenwick study found" for verbs
    const determined = hasTag(tokens[leftOf(tokens, at, sentence.first)], 'DT', 'PRP$') && before?.tag !== 'NNS';
    return determined && !(isCommonNoun(next) || hasTag(next, 'DT', 'JJ', 'NNP'));
  }
  if (!(isAdjective(head) || isNoun(head)) && !(is(head, 'sureDocument') && (isPossessive(before) || hasTag(before, 'DT', 'NNP'))))
    return false;
  // "On a similar note"
  if (is(head, 'remarkNoun') && is(tokens[leftOf(tokens, at, sentence.first) - 1], 'on')) return false;
  // "Bill de Blasio"
  return (
    !(head.form.upper && is(head, 'namesake')) || (before?.form.upper === true && tokens[leftOf(tokens, at, sentence.first)]?.tag === 'DT')
  );
}

/** First token of the noun phrase that ends with the head. The tagger takes some heads for adjectives: "an editorial". */
export function leftOf(tokens: readonly Token[], head: number, floor: number): number {
  const phrase = phraseBefore(tokens, head + 1, floor);
  if (phrase) return partitive(tokens, phrase.first, floor);
  let first = head;
  while (first > floor && (isNoun(tokens[first - 1]) || hasTag(tokens[first - 1], 'CD', 'JJ', 'POS'))) first--;
  return first > floor && hasTag(tokens[first - 1], 'DT', 'PRP$') ? first - 1 : first;
}

/** "The most recent of | the letters". */
function partitive(tokens: readonly Token[], first: number, floor: number): number {
  if (!is(tokens[first - 1], 'genitive') || !(is(tokens[first - 2], 'selective') || is(tokens[first - 2], 'partitive'))) return first;
  let start = first - 2;
  while (start > floor && (is(tokens[start - 1], 'article') || tokens[start - 1]?.tag === 'RBS')) start--;
  return start;
}

/** "the Office for National | Statistics", "the Bureau of Labor | Statistics", "Consumer Reports": bodies, not documents. */
export function isOffice(tokens: readonly Token[], first: number, head: Token): boolean {
  if (!head.form.upper) return false;
  const alone = tokens[first]?.form.upper && !hasTag(tokens[first], 'DT', 'PRP$');
  if (alone && tokens[first] !== head && is(head, 'bodyNameEnd')) return true;
  const link = tokens[first - 1];
  return link !== undefined && is(link, 'portfolioLink') && link.sentence === head.sentence && tokens[first - 2]?.form.upper === true;
}

/** Takes in "Dr Okoro's" before "report" and "Department of" before "Justice complaint", where the phrase stopped at them. */
export function withPossessor(tokens: readonly Token[], first: number, floor: number): number {
  if (tokens[first]?.tag === 'POS') return phraseBefore(tokens, first, floor)?.first ?? first;
  // "the players’ | survey" with a mark that was taken for a closing quotation mark
  if (/^['’]$/.test(tokens[first - 1]?.text ?? '') && /s$/.test(tokens[first - 2]?.text ?? '') && first - 2 > floor)
    return phraseBefore(tokens, first - 1, floor)?.first ?? first;
  // "Department of | Justice complaint", "Office for | National Statistics figures"
  const office = is(tokens[first - 1], 'portfolioLink') && is(tokens[first - 2], 'institutionWord');
  const named = tokens[first]?.form.upper && (is(tokens[first - 1], 'genitive') || office) && tokens[first - 2]?.form.upper;
  if (named && first - 2 >= floor) return phraseBefore(tokens, first - 1, floor)?.first ?? first;
  return joinedName(tokens, first, floor) ?? first;
}

/** A word that names have between others: "Mail *on* Sunday", "Office *for* National Statistics". */
export const isNameLink = (token: Token | undefined): boolean => is(token, 'portfolioLink') || is(token, 'additive') || is(token, 'in');

/** "a | Mail on Sunday poll", "the | Child and Family Board report": a noun that needs an article has that of the name before "and" or "on"; null: no such name. */
function joinedName(tokens: readonly Token[], first: number, floor: number): number | null {
  const link = tokens[first - 1];
  let head = first;
  while (isNoun(tokens[head + 1])) head++;
  if (!isNameLink(link) || !tokens[first]?.form.upper || head === first || isPluralNoun(tokens[head])) return null;
  const name = phraseBefore(tokens, first - 1, floor);
  if (!name || !is(tokens[name.first], 'article') || name.last - name.first < 2) return null;
  return tokens.slice(name.first + 1, name.last).every(({ form }) => form.upper) ? name.first : null;
}

/** First token of "the results of | the survey", "a copy of | the letter": what stands before it stands before the document. */
export function withPart(tokens: readonly Token[], first: number, floor: number): number {
  const part = tokens[first - 2];
  if (!is(tokens[first - 1], 'genitive') || first - 2 < floor || !is(part, 'documentPart')) return first;
  return phraseBefore(tokens, first - 1, floor)?.first ?? first - 2;
}
