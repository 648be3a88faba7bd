/** The "that" which begins what is said, past what stands between it and its cue. Positions are token indexes. */

import type { Language } from '../languages/language.ts';
import { hasTag, isCommonNoun, isFiniteVerb, isNoun, isParticiple, isWhWord } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Cue, Sentence, Token } from '../reading.ts';
import { isDash } from '../text/marks.ts';
import { knownAt } from '../text/word-forms.ts';
import { isTime } from './phrases.ts';

/** How far "that" may stand after its cue, in tokens. */
const FAR = 14;

/** Where "that" begins the content after what no rule above skips: "complained to the board's new chair | that", "added, however, | that". */
export function farThat(tokens: readonly Token[], cue: Cue, from: number, sentence: Sentence, language: Language): number | null {
  if (!cue.verb || cue.order === 'after' || (cue.verb.takes !== 'clause' && cue.verb.takes !== 'that')) return null;
  const opening = tokens[from] as Token;
  const aside = opening.text === ',';
  // "insisted, as she had on Monday, that"
  if (aside && is(tokens[from + 1], 'comparative')) return thatAfterAside(tokens, from + 2, sentence);
  if (isDash(opening)) return thatAfterAside(tokens, from + 1, sentence, isDash);
  if (opening.text === '(') return thatAfterAside(tokens, from + 1, sentence, (token) => token?.text === ')');
  // "said backstage that": no verb can follow "said"
  if (opening.tag === 'VB' && is(cue.verb, 'saying') && is(tokens[from + 1], 'complementizer')) return from + 1;
  // "argued that being late “is a virtue” and that it": it has begun
  if (is(opening, 'complementizer')) return null;
  // "It is likely, he said, that": the content goes around the cue
  if (aside && is(tokens[from + 1], 'complementizer')) return null;
  // "he said while demanding that": it is demanded
  if (is(opening, 'temporalSubordinator') && tokens[from + 1]?.tag === 'VBG' && knownAt((tokens[from + 1] as Token).form, language).verb)
    return null;
  // "said when reached by phone that"
  const asked = opening.tag === 'WRB' && (isParticiple(tokens[from + 1]) || is(tokens[from + 1], 'questioned'));
  // "said in a letter marking the day that"
  const marks = opening.tag === 'VBG' && !language.cueVerbs.has(opening.lower) && language.channels.has(tokens[from - 1]?.lower ?? '');
  if (!aside && !asked && !marks && !hasTag(opening, 'IN', 'JJ', 'NNP', 'RB', 'RBR', 'TO')) return null;
  // "said Bell regrets that it was late"
  if (opening.tag === 'NNP' && from === cue.after && is(cue.verb, 'saying')) return null;
  // "told them to “go” and that": what was asked comes first
  if (opening.tag === 'TO' && tokens[from + 2]?.tag === 'VB') return null;
  const quoted = aside ? null : thatBeforeQuotation(tokens, from, sentence, language);
  if (quoted !== null) return quoted;
  for (let i = from + (asked ? 2 : 1); i < Math.min(from + FAR, sentence.last - 1); i++) {
    const token = tokens[i] as Token;
    // "said on the BBC's “Today” that"
    if (tokens[i]?.quoted !== -1) continue;
    // "said on the radio, where she has a show, that"
    if (!aside && token.text === ',' && isWhWord(tokens[i + 1])) return thatAfterAside(tokens, i + 2, sentence);
    // "said in a suit filed in Leith that"
    const done =
      token.tag === 'VBD' &&
      isCommonNoun(tokens[i - 1]) &&
      opening.tag === 'IN' &&
      (hasTag(tokens[i + 1], 'IN', 'TO') || isTime(tokens[i + 1]));
    if (((isFiniteVerb(token) && !done) || isWhWord(token) || hasTag(token, 'VB', ':')) && !is(token, 'complementizer')) return null;
    if (token.text === ',' && !is(tokens[i + 1], 'complementizer')) return null;
    if (!is(token, 'complementizer')) continue;
    // "commented on reports that", "the letter that was read"
    const noun = tokens[i - 1];
    // "fought so well that he won"
    if (is(tokens[i - 2], 'resultative') && hasTag(noun, 'RB', 'JJ', 'VBN')) return null;
    // "said in reply that", "said by way of explanation that"
    const manner = noun?.tag === 'NN' && (is(tokens[i - 2], 'in') || is(tokens[i - 2], 'genitive'));
    if (aside !== (noun?.text === ',') || (isNoun(noun) && language.cueNouns.has(noun?.lower ?? '') && !manner) || is(noun, 'shellNoun'))
      return null;
    return (isFiniteVerb(tokens[i + 1]) || hasTag(tokens[i + 1], 'NN')) && !tokens[i + 1]?.form.upper && !aside ? null : i;
  }
  return null;
}

/** The "that" right after the mark that ends an aside, the first that `closes` it: "claimed, as before, | that", "claimed (in May) | that"; null: there is none. */
function thatAfterAside(
  tokens: readonly Token[],
  from: number,
  sentence: Sentence,
  closes: (token: Token | undefined) => boolean = (token) => token?.text === ',',
): number | null {
  for (let i = from; i < Math.min(from + FAR, sentence.last - 1); i++) {
    if (tokens[i]?.quoted !== -1) return null;
    if (closes(tokens[i])) return is(tokens[i + 1], 'complementizer') ? i + 1 : null;
  }
  return null;
}

/** How far "that" before a quotation may stand after its cue, in tokens. */
const QUOTED = 24;

/** The "that" of a quotation, past clauses of when and where it was said: "said in a speech after they had voted | that “…”"; null: another cue comes first, or there is none. */
function thatBeforeQuotation(tokens: readonly Token[], from: number, sentence: Sentence, language: Language): number | null {
  for (let i = from + 1; i < Math.min(from + QUOTED, sentence.last - 1); i++) {
    const token = tokens[i] as Token;
    if (token.quoted !== -1 || hasTag(token, ':')) return null;
    if (is(token, 'complementizer')) return tokens[i + 1]?.quoted === -1 || isNoun(tokens[i - 1]) || isFiniteVerb(tokens[i - 1]) ? null : i;
    const takes = isFiniteVerb(token) ? knownAt(token.form, language).verb?.takes : undefined;
    if (takes === 'clause' || takes === 'that') return null;
  }
  return null;
}
