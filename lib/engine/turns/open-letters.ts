/**
 * An open letter: what stands between whom it greets and who signs it.
 *
 *   Dear Minister,      I keep the lock.      Yours sincerely,      Ana Ruiz
 *   (greeting)          (hers)                (ending)              ^──────^
 */
import { isNoun } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Range, Reading, Token } from '../reading.ts';
import { bearerIn, pairIn } from './bearer.ts';
import type { Places } from './given.ts';
import type { Line } from './lines.ts';
import type { Said } from './once-labelled.ts';

/** Longest greeting and ending, and longest line with an ending and who signs, in tokens. */
const [SHORT, LONGEST] = [8, 20];
/** Most words before the word that ends a letter: "With kind regards". */
const NEAR = 3;
/** Share of the lines in which they must speak of themselves or to somebody. */
const PERSONAL = 0.5;

/** What such letters say, and who signs them: one, or two in a line; where more do, none. */
export function saidInLetters(reading: Reading, lines: readonly Line[], places: Places): readonly Said[] {
  const { tokens } = reading;
  const found: Said[] = [];
  let from = -1;
  let end = -1;
  for (const [i, line] of lines.entries()) {
    const signed = from >= 0 && end < 0 ? signedIn(tokens, line, places) : null;
    if (isGreeting(tokens, line)) [from, end] = [i + 1, -1];
    else if (from >= 0 && end < 0 && isEnding(tokens, line)) end = i;
    if (signed) end = i;
    if (signed || (end >= 0 && end < i)) {
      const speaker = signed ?? bearerIn(reading, line, places) ?? pairIn(reading, line, places);
      const next = lines[i + 1];
      const isMore = next !== undefined && !next.apart && bearerIn(reading, next, places)?.kind === 'person';
      const said = lines.slice(from, end).filter(({ aside }) => !aside);
      const personal = said.filter(({ own, spokenTo }) => own || spokenTo).length;
      if (speaker && !isMore && personal >= said.length * PERSONAL)
        for (const line of said) found.push({ speaker: { first: speaker.first, last: speaker.last }, content: line, line });
      [from, end] = [-1, -1];
    }
  }
  return found;
}

/** "Dear Minister,", "Dear readers:". */
const isGreeting = (tokens: readonly Token[], { first, last }: Line): boolean =>
  is(tokens[first], 'greeting') && last - first <= SHORT && /^[,:–—-]$/.test(tokens[last - 1]?.text ?? '');

/**
 * Who signs in the line of the ending, right behind its comma and alone: "Yours sincerely, Ana Ruiz, Head teacher"; null: nobody does, or several,
 * or one for another.
 */
function signedIn(tokens: readonly Token[], { first, last }: Line, { named }: Places): Range | null {
  if (last - first > LONGEST || tokens[last - 1]?.form.stops) return null;
  let at = first;
  while (at < last && at - first <= NEAR && !is(tokens[at], 'letterEnding')) at++;
  while (at < last && is(tokens[at], 'letterEnding')) at++;
  if (at === first || !is(tokens[at - 1], 'letterEnding') || tokens[at]?.text !== ',') return null;
  const mention = named.get(at + 1);
  const isName = mention?.kind === 'person' || (mention?.kind === null && mention.last - mention.first > 1);
  if (!mention || !isName || (mention.last < last && tokens[mention.last]?.text !== ',' && !isNoun(tokens[mention.last]))) return null;
  for (let i = mention.last; i < last; i++) if (named.get(i)?.kind === 'person') return null;
  return { first: mention.first, last: mention.last };
}

/** "Yours sincerely,", "With kind regards", "Signed:". */
const isEnding = (tokens: readonly Token[], { first, last }: Line): boolean =>
  last - first <= SHORT && !tokens[last - 1]?.form.stops && tokens.slice(first, last).some((token) => is(token, 'letterEnding'));
