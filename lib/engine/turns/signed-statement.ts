/**
 * A statement that the headline announces, and that stands without marks above who signs it.
 *
 *   # In full: what the water board said      We print it in full.      I am sorry.     We failed.      Ana Ruiz     Chief executive
 *                                             (the article's)           ^───────────────────────^       ^──────^
 *
 * Where nobody signs it is who did something with it in the line that hands over: "Ana Ruiz read it at noon. Here is what she said in full."
 */
import { is } from '../languages/vocabulary.ts';
import type { Range, Reading } from '../reading.ts';
import { bearerIn } from './bearer.ts';
import type { Places } from './given.ts';
import type { Line } from './lines.ts';
import { names } from './name-lines.ts';
import type { Said } from './once-labelled.ts';
import { saysWhat } from './roles.ts';
import { announcesInFull, handsOver } from './stated.ts';

/** Longest signature, in tokens, fewest lines in which they speak of themselves, and the share of those; most lines of a statement. */
const [LONGEST, FEWEST, OWN, MOST] = [10, 2, 0.5, 200];
/** The same share where the article hands over to all that somebody said, up to a heading. */
const HANDED = 0.4;

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

/** The lines up to the next heading below the one that hands over, in which somebody by name reads or issues them; empty where nobody does. */
export function saidBelowHandover(reading: Reading, lines: readonly Line[], { named }: Places): readonly Said[] {
  const { tokens, sentences } = reading;
  const at = lines.findIndex((line) => !line.alone && !line.apart && handsOver(tokens.slice(line.first, line.last)));
  const over = lines[at];
  if (!over) return [];
  let speaker: Range | null = null;
  for (let i = tokens[over.first]?.sentence ?? 0; i <= (tokens[over.last - 1]?.sentence ?? -1); i++) {
    const mention = named.get(sentences[i]?.first ?? -1);
    // who is told of there is not who speaks: "Ana Ruiz was buried in May."
    const verb = tokens[mention?.last ?? -1];
    const reads = is(verb, 'reading') || is(verb, 'issuing');
    if (mention?.kind === 'person' && mention.last - mention.first > 1 && reads) speaker = { first: mention.first, last: mention.last };
  }
  let end = at + 1;
  while (end < lines.length && isOf(reading, lines[end] as Line)) end++;
  const said = lines.slice(at + 1, end);
  const personal = said.filter(({ own }) => own).length;
  const bearer = speaker;
  const isTheirs =
    bearer !== null && personal >= FEWEST && personal >= said.length * HANDED && !said.some((one) => names(tokens, one, bearer));
  return isTheirs ? said.map((one) => ({ speaker: bearer, content: one, line: one })) : [];
}

/** False for a heading, for what is set apart, and for the article's own line on the statement: "We print it here in full." */
const isOf = ({ tokens }: Reading, { first, last, apart, kind, alone }: Line): boolean =>
  !apart && (kind === 'paragraph' || kind === 'item') && (alone || !handsOver(tokens.slice(first, last)));
