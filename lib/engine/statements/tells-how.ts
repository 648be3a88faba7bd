/** "How" and "why" as what is said: "described | how it had failed". */

import { clauseAhead } from '../clauses/ahead.ts';
import { canSpeak } from '../clauses/heads.ts';
import { is } from '../languages/vocabulary.ts';
import type { Cue, Reading } from '../reading.ts';
import { speaks } from './phrase-after.ts';

/** True for "how" or "why" with a clause, after a verb of telling and after documents: "described | how it had failed", "The records show | how it failed". */
export function tellsHow(reading: Reading, { verb, subject, order }: Cue, at: number, end: number): boolean {
  const { tokens, language } = reading;
  const first = tokens[at];
  if (first?.tag !== 'WRB' || !is(first, 'closedQuestion') || !verb || !subject || order === 'none') return false;
  const links = (language.requests[verb.lemma] ?? '').split(' ');
  const verbTells = is(verb, 'tellingHow') || links.includes('ing') || links.includes('np');
  const tells = verbTells && (canSpeak(reading, subject) || speaks(reading, subject, 'document'));
  const shows = language.phrases.get(verb.lemma) === 'document' && speaks(reading, subject, 'document');
  return (tells || shows) && clauseAhead(tokens, at + 1, end, false);
}
