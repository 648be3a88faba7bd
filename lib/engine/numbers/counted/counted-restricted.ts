/** What says which people or things are counted, where their noun alone says nothing: "people | who came out", "things | to watch". */

import { isTime } from '../../clauses/phrases.ts';
import { hasTag, isParticiple, isVerb, isWhPronoun } from '../../languages/tags.ts';
import { is } from '../../languages/vocabulary.ts';
import type { Token } from '../../reading.ts';
import { phraseFrom } from './counted-phrases.ts';

/** The longest that such words may be, in tokens. */
const MOST = 10;

/** The end of the verbs at `at` with what is nearest to them, "was picked", "gained it", "came out"; `at` where no verb stands there. */
export function verbsEnd(tokens: readonly Token[], at: number, end: number): number {
  let last = at;
  while (last < end && (isVerb(tokens[last]) || hasTag(tokens[last], 'MD') || (last > at && hasTag(tokens[last], 'JJ', 'RB', 'RP'))))
    last++;
  if (last === at) return at;
  if (last < end && hasTag(tokens[last], 'PRP')) return last + 1;
  // "things I was fond of,"
  if (hasTag(tokens[last], 'IN') && last + 1 < end && !tokens[last + 1]?.form.letter) return last + 1;
  const link = hasTag(tokens[last], 'IN') && !is(tokens[last], 'complementizer') ? last + 1 : last;
  const phrase = phraseFrom(tokens, link, end);
  return phrase && !isTime(tokens[phrase.last - 1]) ? phrase.last : last;
}

/** Where the words end that say which ones a noun without meaning of its own stands for; `at`, the token after it, where none do. `end`: the end of its sentence. */
export function restrictedEnd(tokens: readonly Token[], at: number, end: number): number {
  const most = Math.min(end, at + MOST);
  const token = tokens[at];
  if (at >= most || !is(tokens[at - 1], 'lightNoun')) return at;
  // "people who came out", "things that matter", "things you can see", "things to watch", "people living in Leith"
  const toDo = is(token, 'infinitive') && !is(tokens[at - 1], 'lightPerson');
  const opens = isWhPronoun(token) || hasTag(token, 'PRP') || is(token, 'relativePronoun') || toDo;
  if (opens || isParticiple(token)) {
    const from = opens ? at + 1 : at;
    const last = verbsEnd(tokens, from, most);
    return last > from ? last : at;
  }
  // "people of Leith", "people with asthma"
  const phrase = token?.tag === 'IN' && is(token, 'limitingPreposition') ? phraseFrom(tokens, at + 1, most) : null;
  return phrase && !isTime(tokens[phrase.last - 1]) ? phrase.last : at;
}
