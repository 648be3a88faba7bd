/** A body's name that goes on: over "and", where its letters follow, "Ministry of Ports | and Lighthouse Boards (MPLB)"; a university's over "at". */
import { kindsOfNameWord } from '../languages/nouns.ts';
import { isDeterminative } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Token } from '../reading.ts';
import { type Draft, revised } from './drafts.ts';
import type { Words } from './word-kinds.ts';

/** The body with what "and" adds to its name; null: nothing. `second` is the phrase after it. */
export function joinSecond(tokens: readonly Token[], body: Draft, second: Draft | undefined): Draft | null {
  if (!second?.name || !is(tokens[body.last], 'additive') || second.first !== body.last + 1 || second.kind === 'person') return null;
  if (tokens[second.last]?.text !== '(' || !body.name) return null;
  let letters = '';
  for (let i = body.name[0]; i < second.last; i++) if (tokens[i]?.form.upper) letters += tokens[i]?.text[0] ?? '';
  if (tokens[second.last + 1]?.text !== letters) return null;
  return revised(body, { last: second.last, head: second.head, name: [body.name[0], second.last] });
}

/** A university, whose name begins with the words of `left`, with which of its places it is, "University of Illinois | at Leith"; null: none stands there. `second`: the phrase after the body. */
export function joinCampus(words: Words, left: Draft, body: Draft, second: Draft | undefined): Draft | null {
  const { language } = words;
  if (!second?.name || !body.name || second.kind === 'person' || second.first !== body.last + 1) return null;
  if (!kindsOfNameWord(language, words.at(left.last - 1)?.lower ?? '').includes('school')) return null;
  // "at Urbana-Champaign", "at Boulder (CU Boulder)"; but "at Christmas"
  const twofold = /^\p{Lu}\p{L}+-\p{Lu}/u.test(words.at(second.first)?.text ?? '');
  const sure = second.last - second.first === 1 && (twofold || words.at(second.last)?.text === '(');
  const place = sure || (words.isPlace(second.first, second.last) && !is(words.at(second.first), 'timeNoun'));
  const at = place && is(words.at(body.last), 'at');
  return at ? revised(body, { last: second.last, head: second.head, name: [body.name[0], second.last] }) : null;
}

/** Phrases that a name over commas has at the most. */
const MOST = 4;

/** Makes one body of each list whose letters follow it: "Roads, Ports | and Lighthouses Scotland (RPLS)", "Community of | West Avon Towns (COWAT)". */
export function joinLists(tokens: readonly Token[], top: readonly Draft[]): readonly Draft[] {
  const joined: Draft[] = [];
  for (const draft of top) {
    const holder = bodyBefore(tokens, draft);
    joined.push(holder ?? draft);
    const parts = partsOf(tokens, joined);
    const first = joined[joined.length - parts];
    if (parts < 2 || !first) {
      joined[joined.length - 1] = draft;
      continue;
    }
    const { last, head } = draft;
    joined.length -= parts;
    if (holder) joined.push(revised(draft, { first: first.first, role: draft.role && [first.first, draft.role[1]] }));
    else
      joined.push(revised(first, { last, head, name: [nameStart(tokens, first) ?? first.first, last], kind: 'organisation', role: null }));
  }
  return joined;
}

/** "Ports and | Lighthouses Scotland (PLS)| chair Ana Ruiz": of a person's role the end of the body's name, up to its letters in brackets; null: it has none. */
function bodyBefore(tokens: readonly Token[], draft: Draft): Draft | null {
  const { first, role } = draft;
  if (!role || !draft.name) return null;
  for (let i = first + 1; i + 2 < role[1]; i++)
    if (tokens[i]?.text === '(' && tokens[i + 2]?.text === ')') return revised(draft, { last: i, name: [first, i] });
  return null;
}

/** A word or mark between two parts of a body's name. */
const links = (token: Token | undefined): boolean => token?.text === ',' || is(token, 'additive') || is(token, 'bodyPreposition');

/** Where a part of a body's name begins; in "the Boat Employee" too, which looks like somebody's role; null: it is none. */
function nameStart(tokens: readonly Token[], { name, role, first, last }: Draft): number | null {
  if (name && !role) return name[0];
  if (!tokens[last - 1]?.form.upper) return null;
  let start = first;
  while (start < last && !(tokens[start]?.form.upper && !isDeterminative(tokens[start]))) start++;
  return start;
}

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
    const { last } = phrase;
    const start = nameStart(tokens, phrase);
    if (start === null || (after && (after.first !== last + 1 || !links(tokens[last])))) return 0;
    // the letter of "of" may be one too
    if (after && is(tokens[last], 'bodyPreposition') && tokens[last]?.lower[0] === letters[next]?.toLowerCase()) next++;
    for (let i = last - 1; i >= start; i--) if (tokens[i]?.form.upper && tokens[i]?.text[0] !== letters[next++]) return 0;
    after = phrase;
  }
  return next === letters.length ? parts : 0;
}
