/** Who speaks, where the words at the cue are what they are or have: "Bell sharing a view | as a member said", "according to | his | testimony". */

import { hasTag, isFiniteVerb } from '../../languages/tags.ts';
import { is } from '../../languages/vocabulary.ts';
import type { Mention, Statement } from '../../reading.ts';
import type { Nearby } from './nearby.ts';

/** So many words may stand from whoever it is to what they are. */
const LONGEST_AS = 12;

/**
 * The mention of whoever is told to be what the words at the cue say, by a participle or a clause with "who" and no other verb in the sentence
 * before the cue: "Ana Ruiz who served | as a member of the board | said"; not "Bell left as a member of the board said", "Bell, as a member said, left".
 */
export function actingAs(near: Nearby, m: number): number | null {
  const { tokens, mentions } = near;
  const { first, form } = mentions[m] as Mention;
  const [as, lead] = [tokens[first - 1], tokens[first - 2]];
  if (form !== 'indefinite' || !is(as, 'comparative') || !hasTag(as, 'IN') || is(lead, 'exemplifying')) return null;
  let finite = 0;
  let who: number | null = null;
  for (let i = first - 2; tokens[i]?.sentence === as?.sentence; i--) {
    const token = tokens[i];
    if (!token || token.quoted !== -1 || hasTag(token, ':', 'MD')) return null;
    if (who === null && (token.text === ',' || i < first - LONGEST_AS)) return null;
    if (isFiniteVerb(token)) finite++;
    if (who !== null) continue;
    const relative = hasTag(token, 'WP') && is(token, 'personalRelative');
    if (!relative && !(token.tag === 'VBG' && finite === 0)) continue;
    if (finite !== (relative ? 1 : 0)) return null;
    who = near.endingAt(i);
    if (who === null) return null;
    finite = 0;
  }
  const person = mentions[who ?? -1];
  return person && person.kind === 'person' && person.form !== 'pronoun' && finite === 0 ? who : null;
}

/** "his" of "according to his testimony": whoever gave it says it. Null: the words are no such. */
export function testifies(near: Nearby, { cue, mention: words }: Statement, m: number): number | null {
  const { tokens, mentions } = near;
  const { of, head, last, start } = mentions[m] as Mention;
  const owner = mentions[of ?? -1];
  const at = near.tokenAt(cue?.start ?? 0);
  if (!words || words.start !== start || !is(tokens[at], 'evidential') || !is(tokens[head], 'ownAccount') || head !== last - 1) return null;
  return owner?.form === 'pronoun' && owner.start === start ? of : null;
}
