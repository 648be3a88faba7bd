/** Whom something was told to, and where what was told begins behind them. Positions are token indexes, ranges half-open. */

import type { Language } from '../languages/language.ts';
import { hasTag, isCommonNoun, isFiniteVerb, isParticiple } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Range, Sentence, Token } from '../reading.ts';
import { knownAt } from '../text/word-forms.ts';
import { clauseAhead } from './ahead.ts';
import { isTime, longPhraseAfter } from './phrases.ts';

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
export function toldAlone(tokens: readonly Token[], whom: Range, last: number): Range {
  const after = tokens[whom.last];
  if (!(isFiniteVerb(after) || isParticiple(after) || hasTag(after, 'CC', 'IN', 'RB', 'TO'))) return whom;
  const counted = countedClause(tokens, whom, last);
  if (counted !== null) return { first: whom.first, last: counted };
  for (let i = whom.first + 1; i < whom.last; i++) {
    const [before, next] = [tokens[i - 1] as Token, tokens[i] as Token];
    // "told Ana | Bell", but "told CNN | Bell"
    const parts = isCommonNoun(before) || (before.tag === 'NNP' && (next.tag !== 'NNP' || /^\p{Lu}{2,}$/u.test(before.text)));
    if (parts && next.tag !== 'POS' && clauseAhead(tokens, i, last, false)) return { first: whom.first, last: i };
  }
  return whom;
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
