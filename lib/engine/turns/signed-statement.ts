/**
 * A statement that the headline announces, or the line above it by the name of who signs it, and that stands without marks.
 *
 *   # In full: what the water board said      We print it in full.      I am sorry.     We failed.      Ana Ruiz     Chief executive
 *                                             (the article's)           ^───────────────────────^       ^──────^
 */
import { is } from '../languages/vocabulary.ts';
import type { Range, Reading, Token } from '../reading.ts';
import { announcesInFull, handsOver } from './announces.ts';
import { bearerIn } from './bearer.ts';
import type { Line } from './lines.ts';
import type { Said } from './once-labelled.ts';
import type { Places } from './places.ts';
import { saysWhat } from './roles.ts';
import { names } from './told-of.ts';

/** Longest signature, in tokens, fewest lines in which they speak of themselves, and the share of those; most lines of a statement. */
const [LONGEST, FEWEST, OWN, MOST] = [10, 2, 0.5, 200];

/** The lines of such statements, from the first in which who signs speaks of themselves; empty where nothing announces any, or nobody signs. */
export function saidAboveSignature(reading: Reading, lines: readonly Line[], places: Places): readonly Said[] {
  const { document, tokens } = reading;
  let title = 0;
  while (document.blocks[tokens[title]?.block ?? -1]?.kind === 'title') title++;
  const isTitled = announcesInFull(tokens.slice(0, title));
  const found: Said[] = [];
  for (const [at, line] of lines.entries()) {
    if (line.kind !== 'paragraph' || line.last - line.first > LONGEST || tokens[line.last - 1]?.form.stops) continue;
    const signer = bearerIn(reading, line, places);
    const isPerson = signer?.kind === 'person' || (signer?.kind === null && signer.last - signer.first > 1);
    // below a headline alone the name might be anybody's
    const isSigned = !isTitled || signer === null || signer.last < line.last || line.apart || saysWhat(reading, lines[at + 1]);
    if (!signer || !isPerson || !isSigned) continue;
    let from = at;
    while (from > 0 && at - from < MOST && isOf(reading, lines[from - 1] as Line) && !names(tokens, lines[from - 1] as Line, signer))
      from--;
    const over = lines[from - 1];
    if (!isTitled && !(over && from < at && tellsOf(tokens, over, signer))) continue;
    const above = lines.slice(from, at).filter(({ aside }) => !aside);
    const opening = above.findIndex(({ own }) => own);
    // "With gratitude," is none of it
    const said = opening < 0 ? [] : above.slice(opening, above.findLastIndex(({ last }) => tokens[last - 1]?.form.stops) + 1);
    const personal = said.filter(({ own }) => own).length;
    if (personal < FEWEST || personal < said.length * OWN) continue;
    for (const one of said) found.push({ speaker: { first: signer.first, last: signer.last }, content: one, line: one });
    // the headline announces one
    if (isTitled) break;
  }
  return found;
}

/** True for a line that tells of what the signer wrote: "Tom Bell answered in an email to parents." */
const tellsOf = (tokens: readonly Token[], line: Line, signer: Range): boolean =>
  line.kind === 'paragraph' &&
  tokens.slice(line.first, line.last).some((token) => is(token, 'ownWords') || is(token, 'writtenWords')) &&
  names(tokens, line, signer);

/** False for a heading, for what is set apart, and for the article's own line on the statement: "We print it here in full." */
const isOf = ({ tokens }: Reading, { first, last, apart, kind, alone }: Line): boolean =>
  !apart && (kind === 'paragraph' || kind === 'item') && (alone || !handsOver(tokens.slice(first, last)));
