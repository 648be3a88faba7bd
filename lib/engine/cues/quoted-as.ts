/** Whom a paper quotes, after what they said: "“It was late,” the Herald quoted Bell as saying". */

import { isTime, longPhraseAfter } from '../clauses/phrases.ts';
import { hasTag, isFiniteVerb } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Cue, Range, Reading, Sentence, Token } from '../reading.ts';
import { knownAt } from '../text/word-forms.ts';

/** How far "as saying" may stand behind whom is quoted, in tokens. */
const ASIDE = 14;

/**
 * The cue "saying" with whom the verb of quoting at `last - 1` hands the words on from; null: what they said does not stand before it.
 *
 * @param paper - who quotes: the words end before it
 */
export function quotedAs({ tokens, language }: Reading, sentence: Sentence, last: number, paper: Range): Cue | null {
  const parted = tokens[paper.first - 1];
  if (paper.first <= sentence.first || !(parted?.text === ',' || parted?.quoted !== -1)) return null;
  const whom = longPhraseAfter(tokens, last, sentence.last);
  if (!whom) return null;
  // "quoted Bell, the mayor, as saying"
  let at = whom.last + 1;
  while (at < Math.min(sentence.last, whom.last + ASIDE) && !is(tokens[at - 1], 'comparative') && !isFiniteVerb(tokens[at])) at++;
  const token = tokens[at];
  const verb = token?.lower.endsWith('ing') && is(tokens[at - 1], 'comparative') ? knownAt(token.form, language).verb : undefined;
  if (!token || !verb) return null;
  // "as telling her"
  const heard = is(verb, 'saying') ? null : longPhraseAfter(tokens, at + 1, sentence.last);
  const end = heard?.last ?? at + 1;
  const next = tokens[end];
  const ends = end >= sentence.last || isTime(next) || hasTag(next, '.', ',', 'IN');
  if (!ends || is(next, 'complementizer')) return null;
  return {
    form: 'verb',
    verb,
    group: paper.first,
    at,
    last: at + 1,
    after: end,
    subject: whom,
    order: 'after',
    sentence: token.sentence,
  };
}

/** True where nothing more is said behind the verb: only when, where and by whom it was heard. */
export function endsThere(tokens: readonly Token[], at: number, end: number): boolean {
  for (let i = at; i < end; ) {
    const token = tokens[i];
    if (hasTag(token, '.', ',') || is(token, 'agentive')) return true;
    // "late Thursday"
    if (isTime(token) || hasTag(token, 'RB') || isTime(tokens[i + 1])) {
      i++;
      continue;
    }
    const phrase = token?.tag === 'IN' && !is(token, 'complementizer') ? longPhraseAfter(tokens, i + 1, end) : null;
    if (!phrase) return false;
    i = phrase.last;
  }
  return true;
}
