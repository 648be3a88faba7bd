/** Whose the words are that stand below a line which presents or shows somebody: in marks, set apart, or, in an entry of a live blog, below a colon. */

import { type CuesOf, sayingBefore, saysOfWriting } from '../clauses/saying-before.ts';
import type { Range, Reading } from '../reading.ts';
import { actingBefore, askedBefore } from './acting.ts';
import { issuedIn } from './issued.ts';
import { isOthers } from './labelled.ts';
import { isQuotation, isQuoted, type Line } from './lines.ts';
import type { Places } from './places.ts';
import { presentedBefore } from './presented.ts';
import { shownBefore } from './shown.ts';
import { reports } from './told-of.ts';

/** True for a line of a statement that is given in full, up to a heading: quoted, or all of it in italics. */
export const isGiven = ({ document, tokens }: Reading, line: Line): boolean =>
  line.kind !== 'heading' &&
  !document.blocks[line.block]?.entry &&
  (isQuoted(tokens, line) || line.voiced || (line.apart && line.style === 'italic'));

/** True for a line of an entry that nothing but its place gives to somebody, in which they speak of themselves: all in bold, where they say "I", or below a colon, or below such a line. */
export function isLaidOpen({ document, tokens }: Reading, above: Line | undefined, line: Line): boolean {
  if (!above || line.kind === 'heading' || document.blocks[line.block]?.entry || !line.own) return false;
  const isSentence = tokens[line.last - 1]?.form.stops === true;
  return isSentence && ((line.apart && line.alone) || tokens[above.last - 1]?.text === ':' || (above.own && above.kind === line.kind));
}

/** What tells who has the floor. */
export interface Floor {
  /** The article has the entries of a live blog. */
  readonly live: boolean;
  readonly places: Places;
  readonly cuesOf: CuesOf;
}

/** Whom the line presents or shows right above the next; null: nobody, or there is nothing that is theirs. */
export function presentedOver(
  reading: Reading,
  line: Line,
  next: Line,
  { live, places, cuesOf, isTaken = false }: Floor & { readonly isTaken?: boolean },
): { readonly speaker: Range; readonly via: null } | null {
  const isOpen = live && isLaidOpen(reading, line, next) && (next.apart || reading.tokens[line.last - 1]?.text === ':');
  if (!isGiven(reading, next) && !isOpen) return null;
  const presented = presentedBefore(reading, line, places);
  if (presented) return presented;
  const isItalic = next.apart && next.style === 'italic' && reading.tokens[line.last - 1]?.text === ':';
  // "Acme Ferries: We liked the seats." has a label of its own
  const voiced = (next.voiced || isItalic) && !line.voiced && !isTaken && !isOthers(reading.tokens, next);
  const isWhole = (isQuotation(reading.tokens, next) || voiced) && (live || ((next.kind === 'quote' || voiced) && reports(reading, line)));
  const saying = voiced ? sayingBefore(reading, line, cuesOf) : null;
  // with marks around what is said the verb alone tells whose it is
  if (saying && isQuoted(reading.tokens, next)) return null;
  const colon = line.last - 1;
  if (reading.tokens[colon]?.text === ':' && saysOfWriting(reading, colon, cuesOf(reading.tokens[colon]?.sentence ?? -1).at(-1)))
    return null;
  const telling = saying ?? (voiced ? issuedIn(reading, line, places)?.speaker : null);
  if (telling) return { speaker: telling, via: null };
  const asks = next.asks || reading.tokens[next.last - 2]?.text === '?';
  const shown = isWhole || isOpen || voiced ? shownBefore(reading, line, { live: live || voiced, voiced, asks, places }) : null;
  if (shown) return shown;
  // what tells what others say may be another's report
  const isOwn = voiced && (next.own || next.quotedAlone || !reports(reading, next));
  const acting = isOwn
    ? actingBefore(reading, line, next, places)
    : isQuotation(reading.tokens, next) && !asks
      ? askedBefore(reading, line, next, places)
      : null;
  return acting && { speaker: acting, via: null };
}
