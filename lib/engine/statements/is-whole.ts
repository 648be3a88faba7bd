/** Whether words before a verb of saying are all that is said. */

import type { Adjuncts } from '../clauses/adjuncts.ts';
import { clauseAhead } from '../clauses/ahead.ts';
import { longPhraseAfter } from '../clauses/phrases.ts';
import { isListener } from '../clauses/told.ts';
import { hasTag, isVerb } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Cue, Range, Reading, Sentence } from '../reading.ts';
import { isDash } from '../text/marks.ts';
import { subordinate } from './before.ts';
import { isHeadline } from './blocks.ts';
import { afterTime } from './ranges.ts';

/** Fewest tokens of a sentence that a cue ends and that is said whatever its tags: "To win, it needs a third of the vote, she said". */
const SENTENCE = 5;

/** True where words outside quotation marks before the verb are what is said: "It was late, she said", "It was late, she warned tenants". */
export function isWhole(reading: Reading, sentence: Sentence, left: Range, cue: Cue, adjuncts: Adjuncts): boolean {
  const { tokens, language, document } = reading;
  const { verb } = cue;
  if (!verb || cue.order === 'none' || language.thought.has(verb.lemma)) return false;
  const whom = listenerAfter(reading, sentence, cue);
  const at = Math.max(whom ?? 0, adjuncts.at);
  // "It was late, Ruiz complained."; but "It was late, as Ruiz had feared", "Tenants left, Ruiz objected to it"
  const occasion = whom !== null && tokens[at]?.tag === 'IN' && is(tokens[at], 'channelPreposition');
  const closes =
    (occasion || at >= sentence.last - 1) && tokens[left.last]?.text === ',' && tokens[(cue.subject?.first ?? 0) - 1]?.text === ',';
  const takes = verb.takes === 'clause' || (verb.takes === 'that' && closes && !language.finding.has(verb.lemma));
  if (!takes) return false;
  const ended =
    /^[,.;)]$/.test(tokens[at]?.text ?? '.') ||
    isDash(tokens[at]) ||
    at >= sentence.last ||
    hasTag(tokens[at], 'IN', 'RB', 'TO', 'WRB') ||
    // "It was late, Ruiz said in a letter | announcing the sale"
    (adjuncts.via?.last === at && hasTag(tokens[at], 'VBG')) ||
    // "It was late, Ruiz said | and left"
    (hasTag(tokens[at], 'CC') && isVerb(tokens[at + 1])) ||
    cue.order === 'after';
  // "After he left, Ruiz told tenants.": that they were told is all
  const alone = whom !== null || verb.takes === 'that' || at < sentence.last - 1;
  if (!ended || (alone && subordinate(tokens, left))) return false;
  // "If it rains, Ruiz will warn tenants."
  if (whom !== null && is(tokens[left.first], 'conditional') && !tokens.slice(left.first, left.last).some(({ text }) => text === ','))
    return false;
  if (isHeadline(document.blocks[sentence.block]) || clauseAhead(tokens, left.first, left.last, true)) return true;
  let start = afterTime(tokens, sentence, left.last);
  // "But rents, the deeds say, …": before "said Ruiz" the words of a sentence may be joined to others
  while (cue.order === 'after' && start < left.first && hasTag(tokens[start], 'CC', ',')) start++;
  return (
    left.first <= start &&
    left.last - left.first >= SENTENCE &&
    tokens[left.first]?.tag !== 'IN' &&
    (cue.order === 'before' || is(verb, 'saying') || tokens.slice(left.first, left.last).some(isVerb))
  );
}

/** The place after whom it was said to, where the verb takes them: "warned tenants |", "reminded a crowd of parents | on Friday"; null: nobody stands there. */
function listenerAfter(reading: Reading, sentence: Sentence, { order, after, verb }: Cue): number | null {
  if (order === 'after' || !reading.language.addressed.has(verb?.lemma ?? '')) return null;
  const whom = longPhraseAfter(reading.tokens, after, sentence.last);
  return whom && isListener(reading, whom) ? whom.last : null;
}
