/** Who gives a number that somebody's own is compared with. */
import { isFiniteVerb } from '../../languages/tags.ts';
import type { Range, Statement } from '../../reading.ts';
import { accordingTo } from './givers-according.ts';
import type { Given, Line } from './givers-line.ts';
import { byEstimate } from './givers-nouns.ts';

/** "The firm said it sold 40, below | analysts' estimate of 50, according to Tern": not the firm's, though it stands in what the firm says; null: nobody else's. */
export function comparedIn(line: Line, number: Range, { kind, content, cue }: Statement): Given | null {
  const { tokens, sentence } = line;
  const [start, cued] = [content[0]?.start ?? 0, cue?.start ?? 0];
  // "…, below analysts' estimate of 50, Tern said": that is what Tern says
  if (kind !== 'indirect' || cued > (tokens[number.first]?.start ?? 0)) return null;
  const estimate = byEstimate(line, number.first);
  if (!estimate || tokens[estimate.giver.first]?.tag === 'PRP$') return null;
  let comma = estimate.giver.first - 1;
  while (comma > sentence.first && tokens[comma]?.text !== ',') {
    if (isFiniteVerb(tokens[comma])) return null;
    comma--;
  }
  if (tokens[comma]?.text !== ',' || (tokens[comma]?.start ?? 0) <= start) return null;
  return accordingTo({ ...line, cues: line.cues.filter(({ at }) => at > number.last) }, number, true) ?? estimate;
}
