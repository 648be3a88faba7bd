/** Adjectives of how firmly somebody says something, with what they say: "Ruiz was adamant that it was late". */

import { clauseAhead } from '../clauses/ahead.ts';
import { canSpeak, headKind } from '../clauses/heads.ts';
import { hasTag, isAdverb, isFiniteVerb } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Cue, Reading, Sentence } from '../reading.ts';
import { bestReading } from './best-reading.ts';
import type { NamesBeside } from './elsewhere.ts';
import { isNobody } from './not-said.ts';
import { groupStart } from './verbs.ts';

/** The cue that the adjective at `at` is, `before` being the cue before it in the sentence; null: nobody says anything by it. */
export function adjectiveCue(reading: Reading, sentence: Sentence, at: number, before: Cue | undefined, speakers: NamesBeside): Cue | null {
  const { tokens } = reading;
  const token = tokens[at];
  if (!token || !is(token, 'firm') || at + 1 >= sentence.last) return null;
  const clause = is(tokens[at + 1], 'complementizer') ? at + 2 : at + 1;
  if (tokens[clause]?.quoted === -1 && !clauseAhead(tokens, clause, sentence.last, false)) return null;
  let be = at - 1;
  while (be > sentence.first && isAdverb(tokens[be])) be--;
  if (!is(tokens[be], 'be') && !is(tokens[be], 'copula')) return null;
  const group = groupStart(tokens, sentence, be);
  // "was not clear that", "must be clear that", "is it clear that"
  if (group === null || !isFiniteVerb(tokens[group])) return null;
  if (tokens.slice(group, at).some((word) => is(word, 'negation') || hasTag(word, 'MD', 'TO'))) return null;
  const who = bestReading({ reading, sentence, at: be, group, before, speakers }, null);
  // "it is clear that"
  if (!who || !canSpeak(reading, who.subject) || headKind(reading, who.subject) === 'neuter') return null;
  if (is(tokens[who.subject.first - 1], 'conditional') || isNobody(tokens, who.subject)) return null;
  return {
    form: 'noun',
    verb: null,
    group,
    at,
    last: at + 1,
    after: at + 1,
    subject: who.subject,
    order: 'before',
    sentence: token.sentence,
  };
}
