/** A body's name over "and", where its letters follow: "Ministry of Ports | and Lighthouse Boards (MPLB)". */
import type { Token } from '../reading.ts';
import type { Draft, Drafts } from './mentions-drafts.ts';

/** Takes in what "and" adds to a body's name; `top[at]` is the phrase after it. */
export function joinSecond(tokens: readonly Token[], body: Draft, top: Draft[], at: number, drafts: Drafts): void {
  const second = top[at];
  if (!second?.name || tokens[body.last]?.lower !== 'and' || second.first !== body.last + 1 || second.kind === 'person') return;
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
