/** Names that are parted by what stands in quotation marks: 'Ferdinand "Bong" Reyes'. */
import type { Token } from '../reading.ts';
import { type Draft, revised } from './drafts.ts';

/** The longest nickname, in tokens, with the mark before it. */
const NICKNAME = 4;
const OPENING = /^["“‘'`]+$/;
const CLOSING = /^["”’']+$/;

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
  if (!left || left.name?.[1] !== left.last || !OPENING.test(tokens[left.last]?.text ?? '') || !isPerson(left)) return null;
  let close = left.last + 1;
  while (close < left.last + NICKNAME && tokens[close]?.form.letter) close++;
  if (close === left.last + 1 || !CLOSING.test(tokens[close]?.text ?? '')) return null;
  const right = top.slice(i + 1, i + 1 + NICKNAME).find(({ first }) => first >= close);
  return right?.first === close + 1 && right.name?.[0] === right.first && isPerson(right) ? right : null;
}
