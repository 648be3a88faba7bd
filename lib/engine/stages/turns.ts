/**
 * Finds the turns of transcripts and interviews: blocks that begin with who speaks and a colon.
 *
 *   SMITH: Nobody asked me.          Q: And then?
 *   ^───^  ^──────────────^          ^  ^───────^
 */
import type { Reading, Token, Turn } from '../reading.ts';
import { interviewTurns } from './turns-interview.ts';

/** Fewest labelled blocks that make a transcript; at least two of them must have one label. */
const FEWEST = 3;
/** Longest label, in tokens. */
const LABEL = 5;

/** The turns, in text order; empty where the article is no transcript and no interview. */
export function findTurns(reading: Reading): Turn[] {
  const turns: Turn[] = [];
  const counts = new Map<string, number>();
  let block = -1;
  reading.tokens.forEach((token, at) => {
    if (token.block === block) return;
    block = token.block;
    const kind = reading.document.blocks[block]?.kind;
    if (kind === 'title' || kind === 'heading' || kind === 'caption') return;
    const colon = labelEnd(reading.tokens, at);
    if (colon === null) return;
    let last = colon + 1;
    while (reading.tokens[last]?.block === block) last++;
    // "Clinton: 547" is a table
    if (!reading.tokens.slice(colon + 1, last).some((word) => /^\p{L}/u.test(word.text))) return;
    const label = reading.tokens
      .slice(at, colon)
      .map((word) => word.lower)
      .join(' ');
    counts.set(label, (counts.get(label) ?? 0) + 1);
    turns.push({ label: { first: at, last: colon }, content: { first: colon + 1, last }, block });
  });
  return turns.length >= FEWEST && Math.max(...counts.values()) >= 2 ? turns : interviewTurns(reading);
}

/** The colon that ends a label at the start of a block: names in capitals or with capitals, "Q", "A". */
function labelEnd(tokens: readonly Token[], first: number): number | null {
  for (let i = first; i <= first + LABEL; i++) {
    const token = tokens[i];
    if (!token || token.block !== tokens[first]?.block) return null;
    if (token.text === ':') return i > first ? i : null;
    if (!/^\p{Lu}/u.test(token.text) && !/^[.,()'’-]$/.test(token.text)) return null;
  }
  return null;
}
