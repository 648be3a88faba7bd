/**
 * Finds the turns of transcripts and interviews: blocks that begin with who speaks and a colon.
 *
 *   SMITH: Nobody asked me.          Q: And then?
 *   ^───^  ^──────────────^          ^  ^───────^
 */
import type { Reading, Token, Turn } from '../reading.ts';
import { interviewTurns } from './interview-turns.ts';

/** Fewest labelled blocks that make a transcript; at least two of them must have one label. */
const FEWEST = 3;
/** Longest label, in tokens. */
const LABEL = 5;

/** The turns, in text order; empty where the article is no transcript and no interview. */
export function findTurns(reading: Reading): Turn[] {
  const { tokens, document } = reading;
  const turns: Turn[] = [];
  /** What goes on with the turn before it, to the next label. */
  const more: Turn[] = [];
  let between: Turn[] = [];
  const counts = new Map<string, number>();
  for (let at = 0; at < tokens.length; ) {
    const { block } = tokens[at] as Token;
    const first = at;
    while (tokens[at]?.block === block) at++;
    const kind = document.blocks[block]?.kind;
    if (kind === 'title' || kind === 'heading' || kind === 'caption') continue;
    const colon = labelEnd(tokens, first);
    const label = turns.at(-1)?.label;
    // "Clinton: 547" is a table
    if (colon === null || !tokens.slice(colon + 1, at).some((word) => word.form.letter)) {
      // "(END VIDEO)" is said by nobody
      if (label && tokens[first]?.text !== '(') between.push({ label, content: { first, last: at }, block });
      continue;
    }
    more.push(...between);
    between = [];
    const name = tokens
      .slice(first, colon)
      .map((word) => word.lower)
      .join(' ');
    counts.set(name, (counts.get(name) ?? 0) + 1);
    turns.push({ label: { first, last: colon }, content: { first: colon + 1, last: at }, block });
  }
  if (turns.length < FEWEST || Math.max(...counts.values()) < 2) return interviewTurns(reading);
  // more prose than turns: an article that quotes a transcript
  return more.length > turns.length ? turns : [...turns, ...more].sort((a, b) => a.block - b.block);
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
