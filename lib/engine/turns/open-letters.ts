/**
 * Letters: what stands between whom they greet and who signs them, in lines of their own or in those of the letter.
 *
 *   Dear Minister,      I keep the lock.      Yours sincerely,      Ana Ruiz
 *   (greeting)          (hers)                (ending)              ^──────^
 *   Sir, – It was late. – Yours, etc,      ANA RUIZ, Quay Street
 *          ^──────────^                    ^──────^
 */
import { isFiniteVerb, isNoun } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Range, Reading, Token } from '../reading.ts';
import { isNamePart } from '../text/label-ends.ts';
import { bearerIn, pairIn } from './bearer.ts';
import type { Line } from './lines.ts';
import type { Said } from './once-labelled.ts';
import type { Places } from './places.ts';

/** Longest greeting, line that ends a letter, ending behind its last sentence, and line with an ending and who signs, in tokens. */
const [GREETING, ENDING, SHORT, LONGEST] = [14, 12, 8, 20];
/** Most lines from a heading in a letter to its ending. */
const MOST = 60;
/** Longest name that signs alone, in tokens. */
const NAME = 4;
/** Most words before the word that ends a letter, "With kind regards", and of an ending behind the last sentence: "Yours, etc". */
const NEAR = 3;
/** Share of the lines in which they must speak of themselves or to somebody. */
const PERSONAL = 0.5;

/** What such letters say, and who signs them: one, or two in a line; where more do, none. */
export function saidInLetters(reading: Reading, lines: readonly Line[], places: Places): readonly Said[] {
  const { tokens } = reading;
  const found: Said[] = [];
  let letter: Letter | null = null;
  const endsBelow = endingsBelow(tokens, lines);
  for (const [i, line] of lines.entries()) {
    const toAll = isToAll(tokens, line);
    const greeted = isGreeting(tokens, line) || toAll ? line.last : afterSalutation(tokens, line);
    if (greeted > line.first) letter = { said: [], isEnded: false, closes: false, toAll };
    if (!letter) continue;
    const signed: Range | null = letter.isEnded
      ? null
      : (signedIn(tokens, line, places) ?? (letter.toAll && letter.said.length > 0 ? nameAlone(reading, line) : null));
    if (signed || letter.isEnded) {
      const speaker: Range | null = signed ?? bearerIn(reading, line, places) ?? pairIn(reading, line, places) ?? capitalsIn(tokens, line);
      const next = lines[i + 1];
      const other = next && !next.apart ? bearerIn(reading, next, places) : null;
      // "Head teacher, St Bride’s" is what who signs above it is
      const isMore = other?.kind === 'person' && !tokens.slice(next?.first, other.first).some(({ text }) => text === ',');
      const personal = letter.said.filter(({ line: { own, spokenTo } }) => own || spokenTo).length;
      if (speaker && !isMore && (letter.closes || personal >= letter.said.length * PERSONAL))
        for (const said of letter.said) found.push({ ...said, speaker: { first: speaker.first, last: speaker.last } });
      letter = null;
    } else if (isEnding(tokens, line)) letter.isEnded = true;
    // a long letter has headings, up to its ending
    else if (line.kind === 'heading') letter = endsBelow[i] ? letter : null;
    else {
      const last = beforeEnding(tokens, line);
      const content: Range = { first: Math.max(greeted, line.first), last };
      if (content.first < last && !line.aside) letter.said.push({ content, line });
      letter.closes = letter.isEnded = last < line.last;
    }
  }
  return found;
}

/** For each line whether one that ends a letter stands below it, before any greets somebody and within as many lines as a letter has. */
function endingsBelow(tokens: readonly Token[], lines: readonly Line[]): readonly boolean[] {
  const found: boolean[] = [];
  let next = Number.POSITIVE_INFINITY;
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i] as Line;
    if (isEnding(tokens, line)) next = i;
    else if (isGreeting(tokens, line)) next = Number.POSITIVE_INFINITY;
    found[i] = next - i <= MOST;
  }
  return found;
}

interface Letter {
  readonly said: Pick<Said, 'content' | 'line'>[];
  isEnded: boolean;
  /** Its last line ends with who somebody remains: nothing else need tell that it is a letter. */
  closes: boolean;
  /** It greets an office, "To the Editor:", and may end with the name alone. */
  readonly toAll: boolean;
}

/** "Dear Minister,", "Dear readers:". */
const isGreeting = (tokens: readonly Token[], { first, last }: Line): boolean =>
  is(tokens[first], 'greeting') &&
  last - first <= GREETING &&
  !tokens.slice(first, last).some((token) => token.form.stops || isFiniteVerb(token));

/** "To the Editor:", "To the trustees of the Quay Museum,": an office or a body, and no more. */
const isToAll = (tokens: readonly Token[], { first, last }: Line): boolean =>
  is(tokens[first], 'infinitive') &&
  is(tokens[first + 1], 'definiteArticle') &&
  last - first <= SHORT &&
  /^[,:]$/.test(tokens[last - 1]?.text ?? '') &&
  !tokens.slice(first, last).some(isFiniteVerb);

/** A name in full, all of a line or with what its bearer is behind a comma; null: the line is none, or several sign in it. */
function nameAlone({ tokens }: Reading, { first, last, kind }: Line): Range | null {
  let end = first;
  while (end < last && isNamePart(tokens[end] as Token)) end++;
  const isName = end - first > 1 && end - first <= NAME && (end === last || tokens[end]?.text === ',');
  const tells = tokens
    .slice(end, last)
    .some((token) => token.form.stops || is(token, 'coordinator') || (isFiniteVerb(token) && token.form.small));
  return isName && !tells && kind !== 'heading' && last - first <= LONGEST ? { first, last: end } : null;
}

/** Where what is said begins in a line that opens with whom it greets: "Sir, – It was late."; the line's start, where it greets nobody. */
function afterSalutation(tokens: readonly Token[], { first, last }: Line): number {
  if (!is(tokens[first], 'salutation') || !tokens[first]?.form.upper) return first;
  let at = first + 1;
  while (at < last && /^[,:–—-]$/.test(tokens[at]?.text ?? '')) at++;
  return at > first + 1 && at < last && tokens[at]?.form.begins ? at : first;
}

/** Where the ending begins that a line of a letter has behind its last sentence, "It was late. – Yours, etc,"; its end, where it has none. */
function beforeEnding(tokens: readonly Token[], { first, last }: Line): number {
  let at = last;
  while (at > first && last - at < SHORT && !tokens[at - 1]?.form.stops) at--;
  const words = tokens.slice(at, last).filter(({ form }) => form.letter);
  return at > first && is(words[0], 'letterEnding') && words.length <= NEAR ? at : last;
}

/** The words of a line that are all in capitals, up to a comma or bracket: "ANA RUIZ, Quay Street"; null: there are none. */
function capitalsIn(tokens: readonly Token[], { first, last }: Line): Range | null {
  let end = first;
  while (end < last && /^\p{Lu}[\p{Lu}.'’-]*$/u.test(tokens[end]?.text ?? '')) end++;
  return end - first > 1 && (end === last || /^[,(]$/.test(tokens[end]?.text ?? '')) ? { first, last: end } : null;
}

/**
 * Who signs in the line of the ending, right behind its comma and alone: "Yours sincerely, Ana Ruiz, Head teacher"; null: nobody does, or several,
 * or one for another.
 */
function signedIn(tokens: readonly Token[], { first, last }: Line, { named }: Places): Range | null {
  if (last - first > LONGEST || tokens[last - 1]?.form.stops) return null;
  let at = first;
  while (at < last && at - first <= NEAR && !is(tokens[at], 'letterEnding')) at++;
  while (at < last && is(tokens[at], 'letterEnding')) at++;
  if (at === first || !is(tokens[at - 1], 'letterEnding') || tokens[at]?.text !== ',' || at + 1 >= last) return null;
  const mention = named.get(at + 1);
  const isName = mention?.kind === 'person' || (mention?.kind === null && mention.last - mention.first > 1);
  const goesOn = /^[,(]$/.test(tokens[mention?.last ?? last]?.text ?? '') || isNoun(tokens[mention?.last ?? last]);
  if (!mention || !isName || (mention.last < last && !goesOn)) return null;
  for (let i = mention.last; i < last; i++) if (named.get(i)?.kind === 'person') return null;
  return { first: mention.first, last: mention.last };
}

/** "Yours sincerely,", "With kind regards", "Signed:". */
const isEnding = (tokens: readonly Token[], { first, last }: Line): boolean => {
  const words = tokens.slice(first, last);
  return words.length <= ENDING && !words.some(({ form }) => form.stops) && words.some((token) => is(token, 'letterEnding'));
};
