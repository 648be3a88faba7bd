/** Passives without an auxiliary of their own. */

import { longPhraseAfter } from '../clauses/phrases.ts';
import { hasTag, isFiniteVerb, isNoun, isParticiple, isPastForm, isVerb, isWhWord } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Reading, Sentence, Token } from '../reading.ts';
import { knownAt } from '../text/word-forms.ts';
import type { VerbHere } from './verb-here.ts';

/** How far the first verb may stand before "and told", in tokens. */
const HAULED = 8;

/**
 * True for the second of two passive verbs: "was hauled in and | told". A verb that may stand without those it is said to has to be of
 * one tense with the first, "had been arrested and | cautioned", stand beside another of its kind, "was warned and | asked", or have
 * nothing said after it: "was arrested and | cautioned when"; not "was elected and | warned that".
 */
export function hauledAnd({ tokens, language }: Reading, sentence: Sentence, { verb, at, last }: VerbHere): boolean {
  if (tokens[at - 1]?.tag !== 'CC' || !isPastForm(tokens[at]) || !is(verb, 'apprising')) return false;
  for (let i = at - 2; i > Math.max(sentence.first, at - HAULED); i--) {
    if (isPastForm(tokens[i])) {
      const be = tokens[i - 1]?.tag === 'RB' ? i - 2 : i - 1;
      if (!is(tokens[be], 'passiveAuxiliary')) return false;
      if (is(verb, 'telling') || is(tokens[last], 'temporalSubordinator')) return true;
      // "was cautioned and asked if": both were said to them
      const first = knownAt((tokens[i] as Token).form, language).verb;
      // "had been promoted and informed staff that" tells them
      const hasObject = isNoun(tokens[last]) || hasTag(tokens[last], 'DT', 'PRP', 'PRP$', 'JJ');
      return !hasObject && (is(first, 'apprising') || is(tokens[be - 1], 'have'));
    }
    if (isVerb(tokens[i]) || isWhWord(tokens[i]) || hasTag(tokens[i], 'MD', ',', ':')) return false;
  }
  return false;
}

/**
 * True for "the toll | noted by the team was", "a coat | found nearby was": the verb of the clause comes after whoever did it, or where. So it is
 * with what gives a thing its name: "who leads a campaign | called Openly Here".
 */
export function isReducedPassive(tokens: readonly Token[], sentence: Sentence, { verb, at, last }: VerbHere): boolean {
  // "88 letters, most | written from the front"
  if (tokens[at]?.tag === 'VBN' && is(tokens[at - 1], 'quantifier') && tokens[at - 2]?.text === ',') return true;
  // "a man | identified only by the name “Tim”", whatever the tag
  const known = is(tokens[last], 'focusAdverb') && (is(tokens[last + 1], 'agentive') || is(tokens[last + 1], 'comparative'));
  if (known && isPastForm(tokens[at]) && isNoun(tokens[at - 1])) return true;
  if (!isParticiple(tokens[at]) || !isNoun(tokens[at - 1])) return false;
  if (is(verb, 'calling') && tokens[at]?.tag === 'VBN' && tokens[last]?.form.upper) return true;
  if (!is(tokens[last], 'agentive')) return is(tokens[last], 'whereabouts') && isFiniteVerb(tokens[last + 1]);
  const agent = longPhraseAfter(tokens, last + 1, sentence.last);
  return agent !== null && isFiniteVerb(tokens[agent.last]);
}
