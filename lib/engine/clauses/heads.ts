/** What the head of a noun phrase is, as far as that tells whether it can speak. */

import { hasTag, isNameWord } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Range, Reading, Token } from '../reading.ts';
import { singularAt } from '../text/word-forms.ts';
import { headOf, isTime, isTimePhrase } from './phrases.ts';
import { isTimeMeasure } from './time-measure.ts';

/**
 * pronoun: "she"; object: "him"; neuter: "it"; person: "nurse"; body: "council"; people: "crowd"; document: "report"; determiner: "that",
 * "there"; number: "40 percent"; thing: "rain".
 */
export type HeadKind =
  | 'pronoun'
  | 'object'
  | 'neuter'
  | 'name'
  | 'time'
  | 'person'
  | 'body'
  | 'people'
  | 'document'
  | 'determiner'
  | 'number'
  | 'thing';

/** What the phrase's head is; of a number of them, "one of the drivers", what these are. */
export function headKind(reading: Pick<Reading, 'tokens' | 'language'>, phrase: Range): HeadKind {
  const { tokens, language } = reading;
  const at = headOf(tokens, phrase);
  const head = tokens[at] as Token;
  if (head.tag === 'CD' && is(tokens[at + 1], 'genitive') && at + 2 < phrase.last) {
    const those = headKind(reading, { first: at + 2, last: phrase.last });
    return those === 'thing' || those === 'time' ? 'number' : those;
  }
  if (head.tag === 'PRP') {
    if (language.pronouns.get(head.lower)?.thing) return 'neuter';
    return is(head, 'objectPronoun') && !is(head, 'subjectPronoun') ? 'object' : 'pronoun';
  }
  // "Tuesday at the school"
  if (isTimeMeasure(tokens, phrase.first, phrase.last)) return 'time';
  const led = isTime(head) && at + 1 < phrase.last && hasTag(tokens[at + 1], 'IN');
  if (led || isTimePhrase(tokens, phrase) || endsInTime(tokens, phrase)) return 'time';
  // a name that the tagger takes for a noun, within a sentence
  if (isNameWord(head) || (head.form.upper && tokens[at - 1]?.sentence === head.sentence)) return 'name';
  const noun = singularAt(head, language);
  if (noun.role) return 'person';
  if (noun.kinds.length > 0 || is(noun, 'anyBody')) return 'body';
  if (is(head, 'collective')) return 'people';
  if (is(noun, 'documentNoun')) return 'document';
  if (hasTag(head, 'DT', 'EX')) return is(head, 'indefinitePronoun') || is(head, 'antecedent') ? 'people' : 'determiner';
  return hasTag(head, 'CD') || is(head, 'percent') ? 'number' : 'thing';
}

/** "the website yesterday", "tenants last week": a time that the phrase took in. */
function endsInTime(tokens: readonly Token[], { first, last }: Range): boolean {
  const [before, token] = [tokens[last - 2], tokens[last - 1]];
  if (last - first < 2) return isTime(token) && !isNameWord(token);
  return (
    (isTime(token) && !isNameWord(before) && (before?.tag !== 'IN' || is(before, 'datePreposition'))) ||
    ((is(token, 'period') || is(token, 'timeUnit')) && (is(before, 'deictic') || hasTag(before, 'CD')))
  );
}

/** Who is named or described, and can do what a verb tells: not "he", of whom nobody knows who it is, nor a thing. */
export const ABLE: ReadonlySet<HeadKind> = new Set(['name', 'person', 'body', 'people']);

/** What nobody hears speak: "the rain", "the debate". */
const SILENT: ReadonlySet<HeadKind> = new Set(['thing', 'document']);

/** False for a thing that nobody hears speak; what opens a sentence with a capital may be a name. */
export const canSpeak = (reading: Pick<Reading, 'tokens' | 'language'>, subject: Range): boolean =>
  reading.tokens[headOf(reading.tokens, subject)]?.form.upper === true || !SILENT.has(headKind(reading, subject));

/** True for a document by its head, by the noun behind a body's name, "a University of Leith poll", or for what several come to, "an average of polls". */
export function isDocumentPhrase({ tokens, language }: Pick<Reading, 'tokens' | 'language'>, phrase: Range): boolean {
  const head = tokens[headOf(tokens, phrase)] as Token;
  const named = [head, tokens[phrase.last - 1]].some((token) => language.documents.has(token?.lower ?? ''));
  return named || language.reports.nouns.has(head.lower) || is(head, 'averageNoun');
}
