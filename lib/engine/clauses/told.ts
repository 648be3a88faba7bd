/** Whom something was told to, and where what was told begins behind them. Positions are token indexes, ranges half-open. */

import type { Language } from '../languages/language.ts';
import { kindsOfNameWord } from '../languages/nouns.ts';
import { hasTag, isCommonNoun, isFiniteVerb, isNameWord, isNoun, isParticiple, isPastForm } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Cue, Range, Reading, Sentence, Token } from '../reading.ts';
import { isSingularOf, knownAt } from '../text/word-forms.ts';
import { clauseAhead } from './ahead.ts';
import { type HeadKind, headKind } from './heads.ts';
import { headOf, isTime, longPhraseAfter } from './phrases.ts';

/** True where who stands at the cue does not say it, but has it said to them: "the court | heard that", "jurors | were told that". */
export const isTold = (tokens: readonly Token[], { group, at, verb }: Cue): boolean =>
  is(verb, 'hearing') ||
  (is(verb, 'telling') && isPastForm(tokens[at]) && tokens.slice(group, at).some((token) => is(token, 'passiveAuxiliary')));

/** The phrase with how many they are: "a crowd | of about 40 tenants". */
export function overNumber(tokens: readonly Token[], { first, last }: Range, end: number): Range {
  if (!is(tokens[last], 'genitive')) return { first, last };
  let at = last + 1;
  while (is(tokens[at], 'approximator') || is(tokens[at], 'boundLead') || is(tokens[at], 'bound') || is(tokens[at], 'than')) at++;
  return { first, last: longPhraseAfter(tokens, at, end)?.last ?? last };
}

/** Where a number opens a clause behind a noun: "said in a letter | two boats had sunk", "told a hall in Leith | 40 were late"; null: none does. */
export function countedClause(tokens: readonly Token[], { first, last }: Range, end: number): number | null {
  for (let i = first + 1; i < last; i++) {
    const counts =
      tokens[i]?.tag === 'CD' && isCommonNoun(tokens[i - 1]) && !isTime(tokens[i - 1]) && !/^\d{4}$/.test(tokens[i]?.text ?? '');
    if (counts && clauseAhead(tokens, i, end, false)) return i;
  }
  return null;
}

/** Whom it was told, without the subject of what was told, where no more than that parts the two: "told reporters | growth slowed". */
export function toldAlone(tokens: readonly Token[], whom: Range, last: number, language: Language): Range {
  const { first } = whom;
  const after = tokens[whom.last];
  if (!(isFiniteVerb(after) || isParticiple(after) || hasTag(after, 'CC', 'IN', 'RB', 'TO'))) return whom;
  const counted = countedClause(tokens, whom, last);
  if (counted !== null) return { first, last: counted };
  let alone: Range | null = null;
  for (let i = first + 1; i < whom.last; i++) {
    const [before, next] = [tokens[i - 1] as Token, tokens[i] as Token];
    // "told Ana | Bell", but "told CNN | Bell", "told the Herald | Bell"
    const body = /^\p{Lu}{2,}s?$/u.test(before.text) || kindsOfNameWord(language, before.lower).length > 0;
    // … but "told RTÉ Radio", "told BBC Radio Leeds | staff", "told Sky News"
    const placed = i - first > 1 && isNameWord(tokens[i - 2]) && is(next, 'placeName') && isNoun(tokens[i + 1]);
    const more = kindsOfNameWord(language, next.lower).length > 0 || is(next, 'trade') || placed;
    const goesOn = next.tag === 'NNP' || (next.form.upper && more);
    const named = hasTag(before, 'NNP', 'NNPS') && (!goesOn || (body && !more));
    const parts = isCommonNoun(before) || is(next, 'honorific') || named;
    if (!parts || next.tag === 'POS' || !clauseAhead(tokens, i, last, false)) continue;
    const left = { first, last: i };
    // "told a press | conference", but "told a press conference in Leith | boats"
    if (isAudience(tokens[headOf(tokens, left)] as Token, language) && !(next.tag === 'NN' && isAudience(next, language))) return left;
    alone ??= left;
  }
  return alone ?? whom;
}

/** Who or what can be told something. */
const LISTENERS: ReadonlySet<HeadKind> = new Set(['pronoun', 'object', 'name', 'person', 'body', 'people']);

/** True for a phrase for those whom one can tell something: "tenants", "a crowd of parents", "her"; not "a strike". */
export const isListener = (reading: Pick<Reading, 'tokens' | 'language'>, whom: Range): boolean => LISTENERS.has(headKind(reading, whom));

/**
 * Whom somebody was warned or assured, without the subject of what they were warned of, where no noun phrase has both: "warned a crowd |
 * prices would rise", "warned tenants | nobody had paid", "informed the board | two boats had sunk", "assured parents | schools would open"; but "warned police officers would strike".
 */
export function assuredAlone(tokens: readonly Token[], whom: Range, last: number, language: Language): Range {
  const { first } = whom;
  const one = is(tokens[first], 'indefiniteArticle');
  for (let i = first + 1; i < whom.last; i++) {
    const [before, next] = [tokens[i - 1] as Token, tokens[i] as Token];
    const parts = is(next, 'noOne') || next.tag === 'CD' || (next.tag === 'NNS' && isCommonNoun(before) && (one || before.tag === 'NNS'));
    const left = { first, last: i };
    if (parts && isListener({ tokens, language }, left) && clauseAhead(tokens, i, last, false)) return left;
  }
  return whom;
}

/** True where what somebody was assured or warned of begins behind them, or behind how and when: "me | he is going", "tenants in a letter | that he is going". */
export function assuredOf(tokens: readonly Token[], whom: Range, sentence: Sentence, language: Language): boolean {
  const { last: at } = whom;
  const next = tokens[at];
  const opens = hasTag(next, 'DT', 'EX', 'PRP', 'PRP$');
  if (!opens && !isListener({ tokens, language }, whom)) return false;
  if (next?.tag === 'IN' && !is(next, 'genitive'))
    return is(next, 'channelPreposition') && toldThat(tokens, at, sentence, language) !== null;
  return (opens || hasTag(next, 'CD', 'NNS') || is(next, 'noOne')) && clauseAhead(tokens, at, sentence.last, false);
}

/** True for those who are told things, and for what they are told them on: "reporters", "the conference", "the news agency". */
const isAudience = (noun: Token, language: Language): boolean =>
  language.channels.has(noun.lower) ||
  is(noun, 'outletNoun') ||
  is(noun, 'outletNounAfter') ||
  isSingularOf(noun, language, 'personNoun') ||
  isSingularOf(noun, language, 'forum');

/** Whom it was told, with who else: "told friends | and family", "told his boss|, Eve Hale,". */
export function toldWhole(tokens: readonly Token[], whom: Range, end: number): Range {
  const link = tokens[whom.last];
  if (is(link, 'additive') && isCommonNoun(tokens[whom.last + 1])) {
    const more = longPhraseAfter(tokens, whom.last + 1, end);
    return more ? { first: whom.first, last: more.last } : whom;
  }
  const name = link?.text === ',' && isNameWord(tokens[whom.last + 1]) ? longPhraseAfter(tokens, whom.last + 1, end) : null;
  const aside = name && tokens[name.last]?.text === ',' && clauseAhead(tokens, name.last + 1, end, false);
  return aside ? { first: whom.first, last: name.last + 1 } : whom;
}

/** How far "that" may stand after whom it was told to, in tokens. */
const TOLD = 25;

/** The first "that" with a clause after whom it was told to, however long: "told a packed hall in Leeds on Friday | that it". */
export function toldThat(tokens: readonly Token[], from: number, sentence: Sentence, language: Language): number | null {
  for (let i = from + 1; i < Math.min(from + TOLD, sentence.last - 1); i++) {
    const asked = tokens[i]?.tag === 'TO' && (tokens[i + 1]?.tag === 'VB' || tokens[i + 2]?.tag === 'VB');
    if (asked || tokens[i]?.quoted !== -1 || /^[:;]$/.test(tokens[i]?.text ?? '')) return null;
    // "told the hall, adding that", "told the hall but added that": what is added is said by that verb
    const token = tokens[i] as Token;
    const verb = token.tag === 'VBG' || isFiniteVerb(token) ? knownAt(token.form, language).verb : undefined;
    if (verb && verb.takes !== 'number') return null;
    if (is(tokens[i], 'complementizer') && (tokens[i + 1]?.quoted !== -1 || clauseAhead(tokens, i + 1, sentence.last, false))) return i;
  }
  return null;
}
