/** The channel that opens a sentence, or stands between the subject and its verb. */

import { phraseBefore } from '../clauses/phrases.ts';
import { is } from '../languages/vocabulary.ts';
import type { Cue, Range, Reading, Sentence } from '../reading.ts';

/** The channel before the verb: "In a statement, the Met said", "The Met, in a statement, said"; null: none stands there. */
export const channelBefore = (reading: Reading, sentence: Sentence, cue: Cue): Range | null =>
  leadingChannel(reading, sentence, cue) ?? channelBetween(reading, cue);

/** The channel between commas after the subject. */
function channelBetween({ tokens, language }: Reading, { order, subject, group }: Cue): Range | null {
  if (order !== 'before' || !subject) return null;
  const [first, last] = [subject.last + 1, group - 1];
  const parted = tokens[first - 1]?.text === ',' && tokens[last]?.text === ',' && last > first;
  if (!parted || !is(tokens[first], 'mediumPreposition')) return null;
  const words = tokens.slice(first, last);
  const whole = words.every(({ text, quoted }) => text !== ',' && quoted === -1);
  return whole && words.some(({ lower }) => language.channels.has(lower)) ? { first, last } : null;
}

/** The channel that opens the sentence. */
function leadingChannel({ tokens, language }: Reading, sentence: Sentence, cue: Cue): Range | null {
  const start = cue.order === 'before' && cue.subject ? cue.subject.first : -1;
  if (start <= sentence.first || !(is(tokens[sentence.first], 'mediumPreposition') || is(tokens[sentence.first], 'communicating')))
    return null;
  let last = start;
  if (tokens[last - 1]?.text === ',') last--;
  for (let i = sentence.first; i < last; i++) if (tokens[i]?.quoted !== -1 || (tokens[i]?.text === ',' && i < last - 12)) return null;
  const phrase = phraseBefore(tokens, last, sentence.first);
  if (!phrase) return null;
  return tokens.slice(sentence.first, last).some((token) => language.channels.has(token.lower)) ? { first: sentence.first, last } : null;
}
