/**
 * Quotations over several paragraphs of which the last is no more than who signs them.
 *
 *   “I came in May.      “I shall miss it.      “Ana Ruiz, chair”
 *   ^──────────────────────────────────^         ^──────^
 */
import { is } from '../languages/vocabulary.ts';
import type { Mention, Range, Reading, Token } from '../reading.ts';
import type { Line } from './lines.ts';
import type { Said } from './once-labelled.ts';
import { type Places, somebodyAt } from './places.ts';
import { goesOnWithRole } from './roles.ts';

/** Longest signature, in tokens. */
const LONGEST = 12;

/** What stands in such quotations, and who signs it. */
export function saidAboveQuotedName(reading: Reading, lines: readonly Line[], places: Places): readonly Said[] {
  const { tokens } = reading;
  return lines.flatMap((line, at) => {
    const inside = { first: line.first + 1, last: line.last - 1 };
    const isEnd = /^["“]$/.test(tokens[line.first]?.text ?? '') && /^["”]$/.test(tokens[line.last - 1]?.text ?? '');
    const signer = isEnd && inside.last > inside.first && line.last - line.first <= LONGEST ? signerIn(reading, inside, places) : null;
    let from = at;
    while (signer && from > 0 && isOpen(tokens, lines[from - 1] as Line)) from--;
    const speaker = signer && { first: signer.first, last: signer.last };
    // "“Here lies a sailor." above "“Ana Ruiz, wife”" is no one's statement
    const isOwn = tokens.slice(lines[from]?.first, line.first).some((token) => is(token, 'firstPerson'));
    return isOwn ? lines.slice(from, at).map((one) => ({ speaker, content: one, line: one })) : [];
  });
}

/** Whose name the words are, or open with before what they are; null: nobody's. */
function signerIn(reading: Reading, { first, last }: Range, places: Places): Mention | null {
  const mention = somebodyAt(places, first);
  return mention && (mention.last === last || goesOnWithRole(reading, mention.last, last)) ? mention : null;
}

/** True for a paragraph of a quotation that the next goes on with. */
const isOpen = (tokens: readonly Token[], { first, last, kind }: Line): boolean =>
  kind !== 'heading' && /^["“]$/.test(tokens[first]?.text ?? '') && !tokens.slice(first + 1, last).some(({ text }) => /^["“”]$/.test(text));
