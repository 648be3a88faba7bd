/** Whether a noun phrase names a newspaper, agency or broadcaster, or stands for several of them. */
import type { Language } from '../languages/language.ts';
import { kindsOfNameWord } from '../languages/nouns.ts';
import { is } from '../languages/vocabulary.ts';
import type { Range, Reading, Token } from '../reading.ts';

/** What a phrase calls an outlet. Positions are indexes in `tokens`. */
export interface OutletName {
  /** The name, or the description that stands for several: "Herald", "local media". */
  readonly words: Range;
  /** Where the noun before the name begins that says what it is: "the | news agency Tern"; the same as `words.first` where none does. */
  readonly noun: number;
  /** What descriptions of the same outlets share: "local" of "local media", "local press"; null: it is named. */
  readonly sort: string | null;
}

/** The outlet that the phrase names; null: it is none. */
export function outletIn({ tokens, language }: Reading, { first, last }: Range): OutletName | null {
  const end = nounAfter(tokens, first, last);
  let start = end;
  while (start > first && tokens[start - 1]?.form.upper && !is(tokens[start - 1], 'article')) start--;
  // "Avon newspaper | The Citizen"
  if (end < last && is(tokens[last], 'definiteArticle') && tokens[last]?.form.upper && tokens[last + 1]?.form.upper) {
    let own = last + 2;
    while (tokens[own]?.form.upper) own++;
    return { words: { first: last + 1, last: own }, noun: is(tokens[first], 'article') ? first + 1 : first, sort: null };
  }
  if (start === end) return severalIn(tokens, { first, last });
  if (tokens.slice(first, last).some(({ tag }) => tag === 'POS') || is(tokens[start], 'firstName')) return null;
  const words = { first: start, last: end };
  const noun = nounBefore(tokens, start, first);
  return end < last || noun < start || isOutletName(tokens, words, language) ? { words, noun, sort: null } : null;
}

/** Where the noun begins that follows a name: "Reuters | news agency"; not "two Herald sources", who are people. */
function nounAfter(tokens: readonly Token[], first: number, last: number): number {
  const noun = tokens[last - 1];
  if (!noun?.form.small || noun.tag !== 'NN') return last;
  if (is(noun, 'outletNoun')) return Math.max(first, last - 1);
  return is(noun, 'outletNounAfter') && is(tokens[last - 2], 'trade') ? Math.max(first, last - 2) : last;
}

/** Where "newspaper" or "state news agency" begins before the name at `at`; `at` where no such noun stands there. */
function nounBefore(tokens: readonly Token[], at: number, floor: number): number {
  const noun = tokens[at - 1];
  const alone = at - 1 >= floor && is(noun, 'outletNoun');
  const ofTrade = at - 2 >= floor && is(noun, 'outletNounAfter') && is(tokens[at - 2], 'trade');
  if (!alone && !ofTrade) return at;
  return is(tokens[floor], 'article') ? floor + 1 : floor;
}

/** "The Argus Leader", "Chip Monthly"; not "Independent Schools Board", whose other words are of another kind, and not the post. */
function isOutletName(tokens: readonly Token[], { first, last }: Range, language: Language): boolean {
  const words = tokens.slice(first, last);
  const name = words.map(({ lower }) => lower).join(' ');
  const { vocabulary } = language;
  const articled = is(tokens[first - 1], 'definiteArticle') && vocabulary.has(`${tokens[first - 1]?.lower} ${name}`, 'knownOutlet');
  if (articled || vocabulary.has(name, 'knownOutlet')) return true;
  if (words.length > 1 && is(words.at(-1), 'stationEnding') && words.at(-1)?.text === words.at(-1)?.text.toUpperCase()) return true;
  const types = words.flatMap(({ lower }) => kindsOfNameWord(language, lower));
  const body = kindsOfNameWord(language, words.at(-1)?.lower ?? '').length === 0 && is(words.at(-1), 'anyBody');
  return types.length > 0 && types.every((type) => type === 'outlet') && !body && !words.some((word) => is(word, 'postal'));
}

/** "local media", "Scottish newspapers", "local news sources"; not "the media", "social media". */
function severalIn(tokens: readonly Token[], { first, last }: Range): OutletName | null {
  const [head, before] = [tokens[last - 1], tokens[last - 2]];
  const alone = last - 2 < first;
  if (!alone && is(before, 'everybodys')) return null;
  const outlets = is(head, 'outletsNoun') && (alone ? !is(head, 'trade') : !is(before, 'article') && before?.tag !== 'PRP$');
  if (!outlets && (alone || !is(head, 'outletNounAfter') || head?.tag !== 'NNS' || !is(before, 'trade'))) return null;
  const sort = tokens.slice(first, !alone && first < last - 2 && is(before, 'trade') ? last - 2 : last - 1);
  return { words: { first, last }, noun: first, sort: sort.map(({ lower }) => lower).join(' ') };
}
