/** Names that are parted by what stands in quotation marks: 'Ferdinand "Bong" Reyes'. */
import type { Token } from '../reading.ts';
import type { Draft, Drafts } from './drafts.ts';

/** The longest nickname, in tokens, with the mark before it. */
const NICKNAME = 4;
const OPENING = /^["“‘'`]+$/;
const CLOSING = /^["”’']+$/;

const isPerson = ({ kind }: Draft): boolean => kind === null || kind === 'person';

/** Makes one name of its three parts. `top`: the phrases of a sentence, in order. */
export function joinNicknames(tokens: readonly Token[], top: Draft[], drafts: Drafts): void {
  for (let i = 0; i + 1 < top.length; i++) {
    const left = top[i] as Draft;
    if (left.name?.[1] !== left.last || !OPENING.test(tokens[left.last]?.text ?? '') || !isPerson(left)) continue;
    let close = left.last + 1;
    while (close < left.last + NICKNAME && tokens[close]?.form.letter) close++;
    if (close === left.last + 1 || !CLOSING.test(tokens[close]?.text ?? '')) continue;
    const at = top.findIndex((draft, k) => k > i && draft.first >= close);
    const right = top[at];
    if (right?.first !== close + 1 || right.name?.[0] !== right.first || !isPerson(right)) continue;
    left.last = right.last;
    left.head = right.head;
    left.name = [left.name[0], right.last];
    left.kind = 'person';
    for (const draft of top.splice(i + 1, at - i)) drafts.drop(draft);
  }
}
