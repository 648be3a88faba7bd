/** What becomes of the changes that the reader makes: told where one is refused, and drawn anew from what is stored. */
import { useState } from 'preact/hooks';
import type { Kept } from '../../lib/messages/protocol.ts';

export interface Keeping {
  /** How many changes, one after the other, were refused. A number: each is news, and controls that show what was chosen are drawn anew. */
  readonly refused: number;
  readonly refuse: () => void;
  /** What became of a change. */
  readonly keep: (kept: Kept) => void;
}

export function useKeeping(): Keeping {
  const [refused, setRefused] = useState(0);
  const refuse = () => setRefused((before) => before + 1);
  return { refused, refuse, keep: (kept) => (kept === 'refused' ? refuse() : setRefused(0)) };
}
