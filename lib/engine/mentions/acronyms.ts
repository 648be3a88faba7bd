/** A body's name over "and", where its letters follow: "Ministry of Ports | and Lighthouse Boards (MPLB)". */
import { is } from '../languages/vocabulary.ts';
import type { Token } from '../reading.ts';
import type { Draft, Drafts } from './drafts.ts';

/** Takes in what "and" adds to a body's name; `top[at]` is the phrase after it. */
export function joinSecond(tokens: readonly Token[], body: Draft, top: Draft[], at: number, drafts: Drafts): void {
  const second = top[at];
  if (!second?.name || !is(tokens[body.last], 'additive') || second.first !== body.last + 1 || second.kind === 'person') return;
  if (tokens[second.last]?.text !== '(' || !body.name) return;
  let letters = '';
  for (let i = body.name[0]; i < second.last; i++) if (tokens[i]?.form.upper) letters += tokens[i]?.text[0] ?? '';
  if (tokens[second.last + 1]?.text !== letters) return;
  body.last = second.last;
  body.head = second.head;
  body.name = [body.name[0], second.last];
  drafts.drop(second);
  top.splice(at, 1);
}

/** Phrases that a name over commas has at the most. */
const MOST = 4;

/** Makes one body of a list whose letters follow it: "Roads, Ports | and Lighthouses Scotland (RPLS)"; `top[at]` is its last phrase. */
export function joinList(tokens: readonly Token[], top: Draft[], at: number, drafts: Drafts): void {
  const second = top[at];
  if (!second?.name || tokens[second.last]?.text !== '(' || !is(tokens[second.first - 1], 'additive')) return;
  const letters = [...(tokens[second.last + 1]?.text ?? '')].reverse();
  let from = at;
  let next = 0;
  for (; from >= 0 && from > at - MOST && next < letters.length; from--) {
    const { name, first, last } = top[from] as Draft;
    if (!name || (from < at && (top[from + 1]?.first !== last + 1 || !(tokens[last]?.text === ',' || is(tokens[last], 'additive')))))
      return;
    for (let i = last - 1; i >= first; i--) if (tokens[i]?.form.upper && tokens[i]?.text[0] !== letters[next++]) return;
  }
  const body = top[from + 1] as Draft;
  if (next !== letters.length || from + 1 >= at || letters.length < 2) return;
  body.last = second.last;
  body.head = second.head;
  body.name = [body.first, second.last];
  body.kind = 'organisation';
  body.role = null;
  for (const part of top.splice(from + 2, at - from - 1)) drafts.drop(part);
}
