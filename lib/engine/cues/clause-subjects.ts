/** Whose clause a second verb or a participle belongs to. */

import { longPhraseBefore, phraseBefore } from '../clauses/phrases.ts';
import { isFiniteVerb, isTensed } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Cue, Range, Reading, Sentence, Token } from '../reading.ts';
import { subjectBefore } from './subjects.ts';

/** Where the main clause begins after one that a conjunction or a question word leads: "As the crowd cheered, | Bell rose and joked". */
function afterClause(tokens: readonly Token[], sentence: Sentence, end: number): number {
  const { first } = sentence;
  const at = tokens[first]?.tag === 'RB' ? first + 1 : first;
  let led = is(tokens[at], 'subordinator');
  if (!led && tokens[first]?.tag !== 'IN') return first;
  let finite = false;
  for (let i = at + 1; i < end; i++) {
    if (tokens[i]?.quoted !== -1) continue;
    const token = tokens[i] as Token;
    if (is(token, 'openQuestion')) led = true;
    else if (isFiniteVerb(token)) finite = true;
    else if (token.text === ',' && finite) {
      // no finite verb after it: the one before was the main clause's
      for (let k = i + 1; led && k < end; k++) if (tokens[k]?.quoted === -1 && isFiniteVerb(tokens[k])) return i + 1;
      return first;
    }
  }
  return first;
}

/** The subject of the clause that a participle or a second verb belongs to: the noun phrase before the first finite verb of the sentence. */
export function clauseSubject(reading: Reading, sentence: Sentence, end: number): Range | null {
  const { tokens } = reading;
  for (let i = afterClause(tokens, sentence, end); i < end; i++) {
    const token = tokens[i] as Token;
    if (tokens[i]?.quoted !== -1 || !isFiniteVerb(token)) continue;
    // "it clearly shows", "the judge, who sat alone, at first tried"
    let group = i;
    while (group > sentence.first + 1 && (tokens[group - 1]?.tag === 'RB' || is(tokens[group], 'initial'))) group--;
    const found = subjectBefore(reading, sentence, group);
    // "the commission, which regulates it, issued": the verb of the relative clause is not the clause's
    if (found?.order === 'relative') continue;
    return found ? found.subject : phraseBefore(tokens, group, sentence.first);
  }
  return null;
}

/** "While fans chanted “…” outside, Bell | spoke, defending the plan": whose clause comes after the one that the last cue is in. */
export function mainSubject(reading: Reading, sentence: Sentence, last: Cue, at: number): Range | null {
  const { tokens } = reading;
  const first = last.subject?.first ?? 0;
  if (first !== sentence.first + 1 || !is(tokens[first - 1], 'subordinator')) return null;
  let parted = false;
  for (let i = last.after; i < at; i++) {
    if (tokens[i]?.quoted !== -1) continue;
    if (parted && isTensed(tokens[i])) return subjectBefore(reading, sentence, i)?.subject ?? null;
    parted = tokens[i]?.text === ',' || parted;
  }
  return null;
}

/** Whom ", with" leads to a participle, whoever spoke before: "…, with the mayor saying that", "…, with their mayor, Ana Ruiz, saying that". */
export function withBefore(tokens: readonly Token[], at: number, sentence: Sentence): Range | null {
  let phrase = longPhraseBefore(tokens, tokens[at - 1]?.text === ',' ? at - 1 : at, sentence.first);
  if (phrase && tokens[at - 1]?.text === ',' && tokens[phrase.first - 1]?.text === ',')
    phrase = longPhraseBefore(tokens, phrase.first - 1, sentence.first);
  if (!phrase) return null;
  // a paper is called "the i"
  const first = phrase.first - (tokens[phrase.first - 1]?.tag === 'DT' ? 1 : 0);
  return is(tokens[first - 1], 'comitative') && tokens[first - 2]?.text === ',' ? { first, last: phrase.last } : null;
}
