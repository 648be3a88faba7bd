/** Who speaks behind a clause with "who" that no comma closes: "Ana Ruiz, who sued the club in May said". */

import { leadsClause } from '../clauses/ahead.ts';
import { headKind } from '../clauses/heads.ts';
import { isTime, longPhraseBefore } from '../clauses/phrases.ts';
import { hasTag, isAdverb, isFiniteVerb, isParticiple, isWhWord } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Range, Reading, Sentence, Token } from '../reading.ts';
import { knownAt } from '../text/word-forms.ts';

/** How far before the verb "who" may stand, in tokens. */
const FAR = 22;

/**
 * Whom an open "who" tells of, where what was taken for the subject of the verb at `group` is what its own verb has for an object; null: it is
 * no such clause, as in "who thinks | the mayor | said", "who owns the shop | the mayor | said".
 */
export function outOfWho(reading: Reading, { first }: Sentence, { first: object }: Range, group: number): Range | null {
  const { tokens } = reading;
  const who = openWho(tokens, first, group);
  if (who === null || object <= who || tokens[who - 1]?.text !== ',' || !isFiniteVerb(tokens[group])) return null;
  let verb = who + 1;
  while (isAdverb(tokens[verb]) || is(tokens[verb], 'auxiliary')) verb++;
  if (!isFiniteVerb(tokens[verb]) && !isParticiple(tokens[verb]) && !isFiniteVerb(tokens[verb - 1])) return null;
  // "who thinks the mayor said", "who knew Bell said"
  const known = knownAt((tokens[verb] as Token).form, reading.language).verb;
  if ((known && known.takes !== 'number') || is(tokens[verb], 'grasping') || tokens.slice(verb + 1, group).some(isFiniteVerb)) return null;
  if (!governs(tokens, verb, object, first)) return null;
  const whom = longPhraseBefore(tokens, who - 1, first);
  return whom && ['name', 'person', 'people', 'body'].includes(headKind(reading, whom)) ? whom : null;
}

/** Where the "who" stands that nothing parts from the verb at `group`; null: nowhere. */
function openWho(tokens: readonly Token[], first: number, group: number): number | null {
  for (let i = group - 1; i > Math.max(first, group - FAR); i--) {
    const token = tokens[i] as Token;
    if (isWhWord(token)) return token.tag === 'WP' && is(token, 'personalRelative') ? i : null;
    if (token.quoted !== -1 || hasTag(token, ',', ':', 'CC', '-RRB-') || (leadsClause(token) && !isTime(tokens[i + 1]))) return null;
  }
  return null;
}

/** True where the phrase at `at` stands behind the verb, or behind prepositions from there: "filed | a petition in | the court". */
function governs(tokens: readonly Token[], verb: number, at: number, first: number): boolean {
  for (let start = at; start > verb; ) {
    let lead = start - 1;
    while (lead > verb && isAdverb(tokens[lead])) lead--;
    if (lead <= verb) return true;
    if (!hasTag(tokens[lead], 'IN', 'TO')) return false;
    const before = longPhraseBefore(tokens, lead, Math.max(first, verb));
    if (!before || before.first >= start) return lead - 1 <= verb;
    start = before.first;
  }
  return true;
}
