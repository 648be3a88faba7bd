/**
 * A statement that the headline announces, and that stands without marks above who signs it.
 *
 *   # In full: what the water board said      We print it in full.      I am sorry.     We failed.      Ana Ruiz     Chief executive
 *                                             (the article's)           ^───────────────────────^       ^──────^
 */
import type { Reading } from '../reading.ts';
import { announcesInFull, handsOver } from './announces.ts';
import { bearerIn } from './bearer.ts';
import type { Line } from './lines.ts';
import type { Said } from './once-labelled.ts';
import type { Places } from './places.ts';
import { saysWhat } from './roles.ts';
import { names } from './told-of.ts';

/** Longest signature, in tokens, fewest lines in which they speak of themselves, and the share of those; most lines of a statement. */
const [LONGEST, FEWEST, OWN, MOST] = [10, 2, 0.5, 200];

/** The lines of the statement, from the first in which who signs speaks of themselves; empty where the headline announces none, or nobody signs. */
export function saidAboveSignature(reading: Reading, lines: readonly Line[], places: Places): readonly Said[] {
  const { document, tokens } = reading;
  let title = 0;
  while (document.blocks[tokens[title]?.block ?? -1]?.kind === 'title') title++;
  if (!announcesInFull(tokens.slice(0, title))) return [];
  for (const [at, line] of lines.entries()) {
    if (line.kind !== 'paragraph' || line.last - line.first > LONGEST || tokens[line.last - 1]?.form.stops) continue;
    const signer = bearerIn(reading, line, places);
    const isPerson = signer?.kind === 'person' || (signer?.kind === null && signer.last - signer.first > 1);
    if (!signer || !isPerson || !(signer.last < line.last || line.apart || saysWhat(reading, lines[at + 1]))) continue;
    let from = at;
    while (from > 0 && at - from < MOST && isOf(reading, lines[from - 1] as Line) && !names(tokens, lines[from - 1] as Line, signer))
      from--;
    const above = lines.slice(from, at).filter(({ aside }) => !aside);
    const opening = above.findIndex(({ own }) => own);
    const said = opening < 0 ? [] : above.slice(opening);
    const personal = said.filter(({ own }) => own).length;
    if (personal >= FEWEST && personal >= said.length * OWN)
      return said.map((one) => ({ speaker: { first: signer.first, last: signer.last }, content: one, line: one }));
  }
  return [];
}

/** False for a heading, for what is set apart, and for the article's own line on the statement: "We print it here in full." */
const isOf = ({ tokens }: Reading, { first, last, apart, kind, alone }: Line): boolean =>
  !apart && (kind === 'paragraph' || kind === 'item') && (alone || !handsOver(tokens.slice(first, last)));
