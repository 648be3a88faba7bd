/** A body's name over "and", where its letters follow: "Ministry of Ports | and Lighthouse Boards (MPLB)". */
import { is } from '../languages/vocabulary.ts';
import type { Token } from '../reading.ts';
import { type Draft, revised } from './drafts.ts';

/** The body with what "and" adds to its name; null: nothing. `second` is the phrase after it. */
export function joinSecond(tokens: readonly Token[], body: Draft, second: Draft | undefined): Draft | null {
  if (!second?.name || !is(tokens[body.last], 'additive') || second.first !== body.last + 1 || second.kind === 'person') return null;
  if (tokens[second.last]?.text !== '(' || !body.name) return null;
  let letters = '';
  for (let i = body.name[0]; i < second.last; i++) if (tokens[i]?.form.upper) letters += tokens[i]?.text[0] ?? '';
  if (tokens[second.last + 1]?.text !== letters) return null;
  return revised(body, { last: second.last, head: second.head, name: [body.name[0], second.last] });
}

/** Phrases that a name over commas has at the most. */
const MOST = 4;

/** Makes one body of each list whose letters follow it: "Roads, Ports | and Lighthouses Scotland (RPLS)", "Community of | West Avon Towns (COWAT)". */
export function joinLists(tokens: readonly Token[], top: readonly Draft[]): readonly Draft[] {
  const joined: Draft[] = [];
  for (const draft of top) {
    joined.push(draft);
    const parts = partsOf(tokens, joined);
    const first = joined[joined.length - parts];
    if (parts < 2 || !first) continue;
    const { last, head } = draft;
    joined.length -= parts;
    joined.push(revised(first, { last, head, name: [first.name?.[0] ?? first.first, last], kind: 'organisation', role: null }));
  }
  return joined;
}

/** A word or mark between two parts of a body's name. */
const links = (token: Token | undefined): boolean => token?.text === ',' || is(token, 'additive') || is(token, 'bodyPreposition');

/** How many of the last phrases are one body's name; 0: none. */
function partsOf(tokens: readonly Token[], phrases: readonly Draft[]): number {
  const second = phrases.at(-1);
  const link = tokens[(second?.first ?? 0) - 1];
  if (!second?.name || tokens[second.last]?.text !== '(' || !(is(link, 'additive') || is(link, 'bodyPreposition'))) return 0;
  const letters = [...(tokens[second.last + 1]?.text ?? '')].reverse();
  let parts = 0;
  let next = 0;
  let after: Draft | null = null;
  for (; parts < MOST && next < letters.length; parts++) {
    const phrase = phrases.at(-1 - parts);
    if (!phrase) break;
    const { name, last } = phrase;
    if (!name || (after && (after.first !== last + 1 || !links(tokens[last])))) return 0;
    // the letter of "of" may be one too
    if (after && is(tokens[last], 'bodyPreposition') && tokens[last]?.lower[0] === letters[next]?.toLowerCase()) next++;
    for (let i = last - 1; i >= name[0]; i--) if (tokens[i]?.form.upper && tokens[i]?.text[0] !== letters[next++]) return 0;
    after = phrase;
  }
  return next === letters.length ? parts : 0;
}
