/**
 * Letters under headings of their own, each signed in the lines that it ends with: a name, and where or what its bearer is.
 *
 *   ## Mind the gate      I have carried water since May.      Ana Ruiz      Quay Street
 *   (of the letter)       ^─────────────────────────────^      ^──────^      (hers)
 */
import type { Range, Reading } from '../reading.ts';
import { bearerIn, pairIn } from './bearer.ts';
import type { Places } from './given.ts';
import { isNameWithheld } from './letters.ts';
import type { Line } from './lines.ts';
import type { Said } from './once-labelled.ts';
import { names } from './said-under.ts';

/** Fewest letters, and the share of the parts under headings that must be signed. */
const [FEWEST, SIGNED] = [2, 2 / 3];
/** Longest line of a signature, in tokens, and most of them. */
const [LONGEST, MOST] = [12, 3];

/** A part under a heading, and who signs it; null: the name is withheld. */
interface Letter {
  readonly speaker: Range | null;
  readonly said: readonly Line[];
}

/** What the letters say; empty where too few parts are signed, or hardly anybody speaks of themselves or to somebody. */
export function saidInSignedSections(reading: Reading, lines: readonly Line[], places: Places): readonly Said[] {
  const parts = partsUnderHeadings(lines);
  const letters = parts.flatMap((part, i) => letterIn(reading, part, i === parts.length - 1, places) ?? []);
  if (letters.length < FEWEST || letters.length < parts.length * SIGNED) return [];
  const personal = letters.filter(({ said }) => said.some(({ own, spokenTo }) => own || spokenTo)).length;
  const alone = letters.filter(({ said }) => said.some((line) => line.alone)).length;
  const isTold = letters.some(({ speaker, said }) => speaker && said.some((line) => names(reading.tokens, line, speaker)));
  if (personal < FEWEST || personal * 2 < letters.length || alone === 0 || isTold) return [];
  return letters.flatMap(({ speaker, said }) => said.map((line) => ({ speaker, content: line, line })));
}

/** The lines under each heading, without what stands above the first. */
function partsUnderHeadings(lines: readonly Line[]): readonly (readonly Line[])[] {
  const parts: Line[][] = [];
  for (const line of lines) {
    if (line.kind === 'heading') parts.push([]);
    else parts.at(-1)?.push(line);
  }
  return parts.filter(({ length }) => length > 0);
}

/** A part that ends with a signature; null: it ends otherwise, or all of it is one. @param isLast below the last letter the article may go on */
function letterIn(reading: Reading, part: readonly Line[], isLast: boolean, places: Places): Letter | null {
  const { tokens } = reading;
  const isText = (line: Line) =>
    line.kind === 'paragraph' && (line.last - line.first > LONGEST || tokens[line.last - 1]?.form.stops === true);
  const end = part.findIndex((line) => !isText(line));
  const signer = part[end];
  if (end < 1 || !signer) return null;
  const goesOn = part.findIndex((line, i) => i > end && isText(line));
  if ((goesOn >= 0 && !isLast) || (goesOn < 0 ? part.length : goesOn) - end > MOST) return null;
  const isWithheld = isNameWithheld(tokens, signer);
  const name = isWithheld ? null : (bearerIn(reading, signer, places) ?? pairIn(reading, signer, places));
  if (!name && !isWithheld) return null;
  return { speaker: name && { first: name.first, last: name.last }, said: part.slice(0, end).filter(({ aside }) => !aside) };
}
