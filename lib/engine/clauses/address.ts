/** Where somebody lives, between commas: "Tom Bell, 24, of 12 Mill Lane, Leith, who". */
import { is } from '../languages/vocabulary.ts';
import type { Token } from '../reading.ts';

/** The longest address that is looked over for who lives there, in tokens. */
const LONGEST = 16;
const AGE = /^\d+$/;
const PART = /^(?:,|\d+\p{L}?)$/u;

/** Index after the words for who lives at the place whose name, the last of an address, begins at `first`; null: it ends none. */
export function dwellerBefore(tokens: readonly Token[], first: number): number | null {
  for (let at = first - 1; at > first - LONGEST && tokens[at]?.sentence === tokens[first]?.sentence; at--) {
    const token = tokens[at];
    if (is(token, 'genitive') || is(token, 'from')) {
      // "The leader of Unity, | Price, who": a name
      if (tokens[at - 1]?.text !== ',') return null;
      return AGE.test(tokens[at - 2]?.text ?? '') && tokens[at - 3]?.text === ',' ? at - 3 : at - 1;
    }
    if (!token?.form.upper && !PART.test(token?.text ?? '')) return null;
  }
  return null;
}
