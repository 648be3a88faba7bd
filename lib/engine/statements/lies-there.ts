/** Things and people that somebody comes upon or recalls, with a participle that the tagger takes for their verb. */

import { type HeadKind, headKind } from '../clauses/heads.ts';
import { isTime, longPhraseAfter } from '../clauses/phrases.ts';
import { isAdverb, isNameWord } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Cue, Reading } from '../reading.ts';

/** Who comes upon things. */
const COMERS: ReadonlySet<HeadKind> = new Set(['name', 'person', 'people', 'pronoun']);

/** True for a thing that somebody comes upon, with a participle of where it lies, which the tagger takes for its verb: "discovered a boat | moored off Leith". */
export function liesThere(reading: Reading, { subject, verb: by, at: cue }: Cue, at: number, end: number): boolean {
  const { tokens } = reading;
  // "came in, finding Bell | slumped on the pier"
  const met = tokens[cue]?.tag === 'VBG' && isNameWord(tokens[at]);
  const kind = subject && headKind(reading, subject);
  // no court comes upon anybody
  const comes = kind !== null && COMERS.has(kind);
  if (!(met ? kind !== 'body' : (comes || is(by, 'recalling')) && is(tokens[at], 'indefiniteArticle'))) return false;
  const verb = longPhraseAfter(tokens, at, end)?.last ?? end;
  // "doubled over | on the pier"
  const link = met && isAdverb(tokens[verb + 1]) ? verb + 2 : verb + 1;
  const where = (is(tokens[link], 'placePreposition') || (met && is(tokens[link], 'mediumPreposition'))) && !isTime(tokens[link + 1]);
  const done = is(tokens[verb], 'participleToo') || tokens[verb]?.lower.endsWith('ed') === true;
  return tokens[verb]?.tag === 'VBD' && done && (where || tokens[verb + 1]?.tag === 'RP');
}
