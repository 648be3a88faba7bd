/** Who made a document, where the words around its noun say so. */

import { headOf, isTime, longPhraseAfter, phraseBefore } from '../clauses/phrases.ts';
import type { ReportWords } from '../languages/language.ts';
import { kindsOfNameWord } from '../languages/nouns.ts';
import { hasTag, isAdjective, isNoun } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Span } from '../model.ts';
import type { Range, Reading, Sentence, Token } from '../reading.ts';
import { spanOf } from '../text/span-of.ts';
import { nounAt } from '../text/word-forms.ts';
import { isNameLink } from './head-noun.ts';

/** "*in* May", "*last* May". */
export const leadsToTime = (token: Token | undefined): boolean => is(token, 'in') || is(token, 'on') || is(token, 'deictic');

/** True where a name stands in the range: "doctor's reports" have no author to show. */
export function named(tokens: readonly Token[], first: number, last: number): boolean {
  return tokens.slice(first, last).some((token) => token.form.upper && (isAdjective(token) || isNoun(token)) && !isTime(token));
}

/** "Mail on | Sunday": a day in the name of whoever comes out on it, no part of which stands before `first`. */
const isOfDay = (tokens: readonly Token[], first: number, at: number): boolean =>
  at - 2 >= first && is(tokens[at - 1], 'on') && tokens[at - 2]?.form.upper === true;

/** True where the phrase is a body or makers without a name: "the regulator", "the players' union". */
function isBody({ language, tokens }: Reading, phrase: Range): boolean {
  const head = tokens[headOf(tokens, phrase)];
  return head !== undefined && (is(head, 'documentMaker') || nounAt(head, language).kinds.length > 0);
}

/** A newspaper, agency or broadcaster by the words of its name. */
export const isOutlet = ({ language, tokens }: Reading, { first, last }: Range): boolean =>
  tokens.slice(first, last).some((token) => token.form.upper && kindsOfNameWord(language, token.lower).includes('outlet'));

/** `possessed`: index of the possessive mark before the noun, -1 for none; `by`: the phrase after "by" or "from". */
export function authorOf(reading: Reading, first: number, head: number, possessed: number, by: Range | null): Span | null {
  const { language, tokens } = reading;
  const withoutArticle = (from: number, last: number): Span =>
    spanOf(tokens, { first: is(tokens[from], 'article') && last - from > 1 ? from + 1 : from, last });
  const made = (from: number, last: number) => named(tokens, from, last) || isBody(reading, { first: from, last });
  if (possessed > first && made(first, possessed)) return withoutArticle(first, possessed);
  if (by && !is(tokens[by.first - 2], 'handled') && made(by.first, by.last)) {
    const bracket = tokens[by.last]?.tag === '-LRB-' ? tokens.slice(by.last, by.last + 8).findIndex((word) => word.tag === '-RRB-') + 1 : 0;
    return withoutArticle(by.first, by.last + bracket);
  }
  if (tokens[head]?.form.upper) return null;
  // "a CMA field report", "an Institute for Government study"
  let end = head;
  while (end > first && hasTag(tokens[end - 1], 'JJ', 'NN') && !tokens[end - 1]?.form.upper) end--;
  let name = end;
  // "World Health Organization | (WHO) report"
  if (tokens[end - 1]?.tag === '-RRB-') while (name > first && tokens[name]?.tag !== '-LRB-') name--;
  const last = tokens[name - 1];
  if (last && isNoun(last) && !is(last, 'madeByNobody'))
    while (name > first && (!isTime(tokens[name - 1]) || isOfDay(tokens, first, name - 1))) {
      // "Department of | Justice", "Mail on | Sunday"
      const linked = name - 2 >= first && isNameLink(tokens[name - 1]) && tokens[name - 2]?.form.upper;
      if (!linked && !/^[\p{Lu}/]/u.test(tokens[name - 1]?.text ?? '')) break;
      name--;
    }
  if (is(tokens[name], 'article')) name++;
  // "Tax records show": the capital is the sentence's
  const opens = tokens[name - 1]?.sentence !== tokens[name]?.sentence;
  if (opens && end - name === 1 && (tokens[name]?.tag !== 'NNP' || is(tokens[name], 'recordTopic'))) return null;
  // "the National Iodine Nutrition study" says what it is about; "a CNN/ORC poll" is by both
  const body = tokens.slice(name, end).some((token) => is(token, 'institutionWord') || token.text === '/');
  const words = tokens.slice(name, end).map((token) => token.lower);
  if (words.length <= 2 && language.vocabulary.has(words.join(' '), 'placeName')) return null;
  return name < end && (body || end - name <= 2) ? withoutArticle(name, end) : null;
}

/** "The panel said in | its ruling", "In | its ruling, the panel said": who speaks in it made it, where a name says who. */
export function speakerBeside(tokens: readonly Token[], first: number, last: number, sentence: Sentence, words: ReportWords): Span | null {
  if (!is(tokens[first - 1], 'in') || !hasTag(tokens[first], 'CD', 'DT', 'PRP$') || is(tokens[first], 'definiteArticle')) return null;
  const after = first - 2 < sentence.first;
  const says = words.says.has(tokens[first - 2]?.lower ?? '');
  const speaker = after
    ? tokens[last]?.text === ','
      ? longPhraseAfter(tokens, last + 1, sentence.last)
      : null
    : says
      ? phraseBefore(tokens, first - 2, sentence.first)
      : null;
  if (!speaker || !named(tokens, speaker.first, speaker.last)) return null;
  if (after && !words.says.has(tokens[speaker.last]?.text ?? '')) return null;
  return spanOf(tokens, speaker);
}
