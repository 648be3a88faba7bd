/** What somebody does a thing for by their own account: "opposed the sale on the grounds that it was late". */

import { clauseAhead } from '../clauses/ahead.ts';
import { canSpeak, headKind } from '../clauses/heads.ts';
import { hasTag, isFiniteVerb, isNoun, isPastForm, isVerb, isWhWord } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Cue, Range, Reading, Sentence, Token } from '../reading.ts';
import { bestReading } from './best-reading.ts';
import type { NamesBeside } from './elsewhere.ts';
import { isNobody } from './not-said.ts';
import { groupStart } from './verbs.ts';

/** How far before its grounds a verb may stand, in tokens. */
const FAR = 14;

/**
 * Who gives the grounds at `at` for what they do, `before` being the cue before it in the sentence; null: they are no grounds, or the
 * sentence gives them to nobody: "was refused on the grounds that", "played on the grounds that the duke owns".
 */
export function givenGrounds(
  reading: Reading,
  sentence: Sentence,
  at: number,
  before: Cue | undefined,
  speakers: NamesBeside,
): Range | null {
  const { tokens } = reading;
  const on = is(tokens[at - 1], 'definiteArticle') ? at - 2 : at - 1;
  if (!is(tokens[at], 'byAccount') || !is(tokens[on], 'on') || !is(tokens[at + 1], 'complementizer')) return null;
  if (tokens[at + 2]?.quoted === -1 && !clauseAhead(tokens, at + 2, sentence.last, false)) return null;
  if (tokens[at]?.tag === 'NN' && isPlace(tokens, sentence.last)) return null;
  const verb = contested(tokens, sentence.first, on);
  const group = verb === null ? null : groupStart(tokens, sentence, verb);
  if (verb === null || group === null || tokens.slice(group, verb).some((token) => is(token, 'passiveAuxiliary'))) return null;
  // "said the board opposed it on the grounds that": all of it is said
  if (before?.verb && before.at !== verb && before.verb.takes !== 'quotation') return null;
  const who = bestReading({ reading, sentence, at: verb, group, before: undefined, speakers }, null)?.subject;
  const speaks = who && canSpeak(reading, who) && headKind(reading, who) !== 'neuter' && !isNobody(tokens, who);
  return speaks ? who : null;
}

/** The verb of what is sought or refused before `end`; null: none is. */
function contested(tokens: readonly Token[], first: number, end: number): number | null {
  for (let i = end - 1; i >= Math.max(first, end - FAR); i--) {
    const token = tokens[i];
    if (token?.quoted !== -1 || isWhWord(token) || hasTag(token, ',', ':')) return null;
    // "attacked the club for refusing him entry on", "challenged his sacking on": the grounds may be another's
    if (token.tag === 'VBG' || is(token, 'suffered')) return null;
    if (is(token, 'accountable') && isVerb(token)) return i;
    // "fought a plan to ban him on", but "sought to be released on"
    if (isFiniteVerb(token) || (is(token, 'infinitive') && isNoun(tokens[i - 1]))) return null;
  }
  return null;
}

/** True where the clause with which a sentence ends at `end` may lack an object: "sought a home on the ground that | the council had cleared"; not "that he was refused". */
function isPlace(tokens: readonly Token[], end: number): boolean {
  const verb = hasTag(tokens[end - 1], '.') ? end - 2 : end - 1;
  return isPastForm(tokens[verb]) && !is(tokens[verb - 1], 'passiveAuxiliary');
}
