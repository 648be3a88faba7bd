/** Names that are parted by what stands in quotation marks: 'Ferdinand "Bong" Reyes'. */
import { nicknameEnd } from '../clauses/nicknames.ts';
import type { Token } from '../reading.ts';
import { type Draft, revised } from './drafts.ts';

/** So many phrases may stand in a nickname. */
const PHRASES = 4;

const isPerson = ({ kind }: Draft): boolean => kind === null || kind === 'person';

/** Makes one name of three parts. `top`: the phrases of a sentence, in order. */
export function joinNicknames(tokens: readonly Token[], top: readonly Draft[]): readonly Draft[] {
  const joined: Draft[] = [];
  let past = 0;
  top.forEach((left, i) => {
    if (left.first < past) return;
    const right = surnameAfter(tokens, top, i);
    if (right) past = right.last;
    joined.push(
      right && left.name ? revised(left, { last: right.last, head: right.head, name: [left.name[0], right.last], kind: 'person' }) : left,
    );
  });
  return joined;
}

/** The phrase with the rest of the name that `top[i]` begins; null: none. */
function surnameAfter(tokens: readonly Token[], top: readonly Draft[], i: number): Draft | null {
  const left = top[i];
  if (!left || left.name?.[1] !== left.last || !isPerson(left)) return null;
  const end = nicknameEnd(tokens, left.last);
  if (end === null) return null;
  const right = top.slice(i + 1, i + 1 + PHRASES).find(({ first }) => first >= end - 1);
  return right?.first === end && right.name?.[0] === right.first && isPerson(right) ? right : null;
}
